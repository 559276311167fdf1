package org.depesha.text;

import java.util.Arrays;
import org.depesha.tei.TeiElement;

/**
 * Words on one line as a reader has them: white space folded to one space, none at the ends, the signs of editors
 * written out, a hyphen left out where a line's end divided a word. Each character knows where in the tree it stands.
 */
public final class Words implements ReadingListener {

    /** What stands for a character that is not in the tree: a space between blocks, a sign. */
    private static final int NOWHERE = -1;

    /**
     * Hyphens at the end of a line: the common ones, the not sign of some typescripts, the double hyphen of Fraktur.
     */
    private static final String LINE_END_HYPHENS = "-\u2010\u00AD\u00AC\u2E17";

    private final StringBuilder words = new StringBuilder();
    private int[] leaves = new int[64];
    private int[] raws = new int[64];
    private boolean spaceDue;
    /** Whether a block ends here, which nothing joins to the next. */
    private boolean lineDue;

    private boolean joins;

    /** A place in a tree: the character {@code raw} of the run of text that has {@code leaf} others before it. */
    public record Spot(int leaf, int raw) {}

    @Override
    public void text(String characters, int leaf) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (!Character.isWhitespace(c)) {
                joins = false;
                add(c, leaf, i);
            } else if (!joins) {
                space();
            }
        }
    }

    @Override
    public void sign(String sign, TeiElement element) {
        sign(sign);
    }

    /**
     * Writes what is not in the tree; where a space is due before a sign with a space of its own, one follows it too.
     */
    public void sign(String sign) {
        boolean parted = spaceDue && sign.startsWith(" ");
        for (int i = 0; i < sign.length(); i++) {
            if (sign.charAt(i) == ' ') {
                space();
            } else {
                add(sign.charAt(i), NOWHERE, 0);
            }
        }
        if (parted) {
            space();
        }
    }

    @Override
    public void edge(Edge edge) {
        if (edge == Edge.JOIN) {
            join();
        } else {
            joins = false;
            lineDue |= edge == Edge.LINE && !words.isEmpty();
            space();
        }
    }

    private void space() {
        spaceDue |= !words.isEmpty();
    }

    private void join() {
        if (lineDue) {
            return;
        }
        spaceDue = false;
        joins = true;
        words.setLength(lengthWithoutHyphen(words));
    }

    /** Words without the hyphen at their end that shows that the line's end divides a word. */
    public static String withoutLineEndHyphen(String words) {
        return words.substring(0, lengthWithoutHyphen(words));
    }

    private static int lengthWithoutHyphen(CharSequence words) {
        int last = words.length() - 1;
        boolean hyphen = last > 0
                && LINE_END_HYPHENS.indexOf(words.charAt(last)) >= 0
                && Character.isLetter(Character.codePointBefore(words, last));
        return hyphen ? last : last + 1;
    }

    private void add(char c, int leaf, int raw) {
        if (spaceDue) {
            spaceDue = false;
            lineDue = false;
            put(' ', NOWHERE, 0);
        }
        put(c, leaf, raw);
    }

    private void put(char c, int leaf, int raw) {
        int at = words.length();
        if (at == leaves.length) {
            leaves = Arrays.copyOf(leaves, 2 * at);
            raws = Arrays.copyOf(raws, 2 * at);
        }
        leaves[at] = leaf;
        raws[at] = raw;
        words.append(c);
    }

    /** Where the next word will begin. */
    public int start() {
        return words.length() + (spaceDue ? 1 : 0);
    }

    /** Where the last word ends. */
    public int end() {
        return words.length();
    }

    /** Where the first character at or behind an offset stands that is in the tree, before another offset. */
    public Spot first(int from, int to) {
        int at = from;
        while (at < to - 1 && leaves[at] == NOWHERE) {
            at++;
        }
        return new Spot(leaves[at], raws[at]);
    }

    /** Where the last character before an offset stands that is in the tree, not before another offset. */
    public Spot last(int from, int to) {
        int at = to - 1;
        while (at > from && leaves[at] == NOWHERE) {
            at--;
        }
        return new Spot(leaves[at], raws[at]);
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
