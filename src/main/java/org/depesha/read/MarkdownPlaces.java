package org.depesha.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import org.depesha.problem.Place;

/** Finds the line and column of a Markdown node in its file. */
final class MarkdownPlaces {

    private final String file;
    private final int linesBefore;
    private final int[] lineStarts;

    MarkdownPlaces(String markdown, String file, int linesBefore) {
        this.file = file;
        this.linesBefore = linesBefore;
        int[] starts = new int[markdown.length() + 1];
        int count = 1;
        for (int i = 0; i < markdown.length(); i++) {
            if (markdown.charAt(i) == '\n') {
                starts[count++] = i + 1;
            }
        }
        lineStarts = Arrays.copyOf(starts, count);
    }

    Place of(Node node) {
        return of(node.getStartOffset());
    }

    /** The place of a sign by how many stand before it in the text. */
    Place of(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, linesBefore + line + 1, offset - lineStarts[line] + 1);
    }
}
