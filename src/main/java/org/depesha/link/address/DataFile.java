package org.depesha.link.address;

/**
 * A file for machines.
 *
 * @param path from the site's root
 * @param words what it holds, in a sentence
 */
public record DataFile(String path, String words) {}
