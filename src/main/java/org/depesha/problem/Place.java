package org.depesha.problem;

import java.util.Comparator;

/**
 * Where something stands in an edition's files.
 *
 * @param file path below the edition's folder, with {@code /} between its parts; empty for {@link #NOWHERE}
 * @param line 1-based; 0 where only the file is known
 * @param column 1-based, counted in UTF-16 units; 0 where only the line is known
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    /** The place of what stands in no file: what the program made itself. */
    public static final Place NOWHERE = new Place("", 0, 0);

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** A whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** Another place in the same file. */
    public Place at(int newLine, int newColumn) {
        return new Place(file, newLine, newColumn);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without what is not known. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
