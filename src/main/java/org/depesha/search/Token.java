package org.depesha.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param term its folded form
 * @param written as the text has it
 */
record Token(String term, String written) {

    /** Chinese, Japanese and Korean are not parted by spaces: every two characters are a word. */
    private static final String UNPARTED = "\\u3005\\u3040-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF";

    private static final Pattern RUN =
            Pattern.compile("([" + UNPARTED + "]+)|[\\p{L}\\p{N}\\p{M}\\u00AD&&[^" + UNPARTED + "]]+");

    /** The words of a text in their order. */
    static List<Token> all(String text) {
        List<Token> all = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            if (run.group(1) == null) {
                add(run.group(), all);
            } else {
                pairs(run.group(), all);
            }
        }
        return all;
    }

    private static void pairs(String run, List<Token> to) {
        for (int i = 0; i == 0 || i + 1 < run.length(); i++) {
            add(run.substring(i, Math.min(run.length(), i + 2)), to);
        }
    }

    private static void add(String written, List<Token> to) {
        String term = Folding.fold(written);
        if (!term.isEmpty()) {
            to.add(new Token(term, written));
        }
    }
}
