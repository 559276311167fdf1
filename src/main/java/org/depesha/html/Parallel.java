package org.depesha.html;

import java.util.List;

/**
 * The versions of a text side by side.
 *
 * @param versions the original first; none where the text is a single one
 * @param by how their paragraphs were found to belong together: pointer, number or length
 * @param rows what stands side by side
 */
public record Parallel(List<Head> versions, String by, List<Row> rows) {

    /** Of a text in one version. */
    static final Parallel NONE = new Parallel(List.of(), "", List.of());

    public Parallel {
        versions = List.copyOf(versions);
        rows = List.copyOf(rows);
    }

    /**
     * What stands above a version.
     *
     * @param node the element in which it stands
     * @param type translation or another; empty where nothing says
     * @param name its language, in words; its address where it has a page of its own
     * @param by who made it; may be empty
     */
    public record Head(TeiNodeModel node, String type, Link name, String by) {}

    /**
     * What stands side by side.
     *
     * @param common whether it belongs to none of the versions
     * @param sides the nodes of each version, in the order of the versions; what belongs to none stands with the first
     */
    public record Row(boolean common, List<List<TeiNodeModel>> sides) {

        public Row {
            sides = sides.stream().map(List::copyOf).toList();
        }
    }
}
