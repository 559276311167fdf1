package org.depesha.link.address;

/**
 * A file for machines.
 *
 * @param path from the site's root
 * @param what it holds: the key of the words for it below {@code data.files}
 * @param of whose numbers it holds, or under what licence it is given; else empty
 */
public record DataFile(String path, String what, String of) {

    DataFile(String path, String what) {
        this(path, what, "");
    }
}
