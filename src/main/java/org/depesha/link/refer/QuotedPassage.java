package org.depesha.link.refer;

import java.util.BitSet;
import org.depesha.link.Passage;

/** A passage, and where in it a quotation is open: looked through once, however many references it has. */
final class QuotedPassage {

    private final Passage passage;
    private final BitSet quoted = new BitSet();

    QuotedPassage(Passage passage) {
        this.passage = passage;
        String text = passage.text();
        int open = 0;
        boolean low = false; // in „…“ the second mark closes
        // The quotation around a whole transmitted message does not count.
        for (int i = passage.message().part().isEmpty() ? 0 : 1; i < text.length(); i++) {
            char c = text.charAt(i);
            open = c == '“' && low ? Math.max(0, open - 1) : after(c, open);
            low = c == '„' || low && c != '“';
            quoted.set(i + 1, open > 0);
        }
    }

    private static int after(char c, int open) {
        return switch (c) {
            case '“', '„', '«' -> open + 1;
            case '”', '»' -> Math.max(0, open - 1);
            case '"' -> open > 0 ? open - 1 : 1;
            default -> open;
        };
    }

    Passage passage() {
        return passage;
    }

    /** Whether a quotation that opened before an offset is still open there. */
    boolean isQuoted(int offset) {
        return quoted.get(offset);
    }
}
