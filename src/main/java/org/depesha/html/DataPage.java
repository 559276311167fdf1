package org.depesha.html;

import java.util.List;

/**
 * What {@code data.ftlh} shows: the files for machines.
 *
 * @param whole those of the whole edition
 * @param beside those that stand beside each document's page; without addresses
 * @param catalogues those by which others know the edition
 */
public record DataPage(List<File> whole, List<File> beside, List<File> catalogues) {

    /**
     * A file.
     *
     * @param name the file's
     * @param href where it lies; empty for a file that each document has
     * @param words what it holds, in a sentence
     */
    public record File(String name, String href, String words) {}
}
