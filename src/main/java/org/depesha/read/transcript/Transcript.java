package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a supplied file, line by line.
 *
 * @param file path below the edition's folder, for problems
 */
public record Transcript(String file, List<SourceLine> lines) {

    public Transcript {
        lines = List.copyOf(lines);
    }

    /** A plain text whose lines end in {@code \n}. */
    public static Transcript of(String file, String text) {
        List<SourceLine> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(new SourceLine(lines.size() + 1, line));
        }
        return new Transcript(file, lines);
    }

    /** White space of any width, or of none. */
    public static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || c == 0x200B
                        || c == 0x2060
                        || c == 0xAD
                        || c == 0xFEFF);
    }

    /**
     * A line of text.
     *
     * @param number its line in the file, from 1; more than one line of text may come from one of HTML
     */
    public record SourceLine(int number, String text) {}
}
