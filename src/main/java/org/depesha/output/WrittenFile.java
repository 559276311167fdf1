package org.depesha.output;

/**
 * A file of the site as it was written.
 *
 * @param path from the site's root, with {@code /} between its parts
 * @param size in bytes
 * @param sha256 in hexadecimal, small letters
 */
public record WrittenFile(String path, long size, String sha256) {}
