package org.depesha;

/**
 * How an edition is to be published.
 *
 * @param base the address at which its site will stand; empty for that of {@code edition.yml}
 * @param unpublished whether it is only for show, so that nobody minds what is still open
 */
public record Publication(String base, boolean unpublished) {}
