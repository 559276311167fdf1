package org.depesha.cite;

/**
 * A typed link from a page to what belongs to it.
 *
 * @param rel the relation, as the IANA registers it
 * @param path on the site; empty where it leads elsewhere
 * @param address whole
 * @param type media type of what it leads to; may be empty
 */
public record Signpost(String rel, String path, String address, String type) {}
