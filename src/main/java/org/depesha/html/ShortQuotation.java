package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import org.depesha.html.EntryPage.Piece;

/**
 * Shortens what stands around marked words to what tells their meaning, with an ellipsis for what is left out. The
 * register pages of a large edition would repeat every long sentence of it for each name.
 */
final class ShortQuotation {

    /** Characters before and behind marked words; what is hardly longer stays whole. */
    private static final int REACH = 100;

    private static final String LEFT_OUT = "…";

    private ShortQuotation() {}

    /** The pieces of a sentence, those between marked ones shortened on both sides. */
    static List<Piece> of(List<Piece> sentence) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Piece piece = sentence.get(i);
            boolean follows = i > 0;
            boolean precedes = i < sentence.size() - 1;
            pieces.add(piece.marked() ? piece : new Piece(around(piece.words(), follows, precedes), false));
        }
        return pieces;
    }

    private static String around(String words, boolean follows, boolean precedes) {
        int from = precedes ? wordFrom(words, words.length() - REACH) : words.length();
        int to = follows ? wordTo(words, REACH) : 0;
        boolean isShort = from - to < REACH / 2;
        return isShort || !follows && !precedes
                ? words
                : (follows ? words.substring(0, to) + " " : "")
                        + LEFT_OUT
                        + (precedes ? " " + words.substring(from) : "");
    }

    /** Where the first word behind a place begins; the place itself in a script without spaces. */
    private static int wordFrom(String words, int place) {
        int space = words.indexOf(' ', Math.max(0, place));
        return space < 0 || space > place + REACH / 2 ? whole(words, Math.max(0, place)) : space + 1;
    }

    /** Where the last word before a place ends. */
    private static int wordTo(String words, int place) {
        int space = words.lastIndexOf(' ', Math.min(words.length(), place));
        return space < place - REACH / 2 ? whole(words, Math.min(words.length(), place)) : space;
    }

    /** A place that divides no character of two units. */
    private static int whole(String words, int place) {
        boolean inside = place > 0
                && place < words.length()
                && Character.isLowSurrogate(words.charAt(place))
                && Character.isHighSurrogate(words.charAt(place - 1));
        return inside ? place - 1 : place;
    }
}
