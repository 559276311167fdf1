package org.depesha.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.tei.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a pair of braces: {@code {.salute}}, {@code {#m1 lang=fr}}, {@code {.underline lang=fr}}.
 *
 * @param id without its sign; null for none
 * @param classes without their points, in order
 * @param language a language tag as it is written, right or wrong; null for none
 * @param length how many signs the braces take with all in them
 */
record Braces(
        @Nullable String id, List<String> classes, @Nullable String language, int length) {

    private static final String ITEM = "(?:[.#][^\\s{}=]+|lang=(?:\"[^\"{}\\s]*\"|[^\\s{}\"]*))";

    private static final Pattern BRACES = Pattern.compile("\\{(" + ITEM + "(?:\\s+" + ITEM + ")*)}");
    private static final Pattern AT_START = Pattern.compile("^\\s*(?=\\{)");
    private static final Pattern AT_END = Pattern.compile("(?<!\\\\)" + BRACES.pattern() + "\\s*$");

    /** The bracket that ends a text, with the address of a link behind it. */
    private static final Pattern LAST_BRACKET =
            Pattern.compile("(?<!\\\\)](?:\\((?:[^()\\s]|\\([^()\\s]*\\))*(?:\\s+\"[^\"]*\")?\\))?$");

    Braces {
        classes = List.copyOf(classes);
    }

    /** The braces with which a text begins; its white space counts to their length. */
    static Optional<Braces> atStart(CharSequence raw) {
        Matcher start = AT_START.matcher(raw);
        if (!start.find()) {
            return Optional.empty();
        }
        Matcher braces = BRACES.matcher(raw).region(start.end(), raw.length());
        return braces.lookingAt() ? Optional.of(of(braces.group(1), braces.end())) : Optional.empty();
    }

    /** The braces with which a text ends; the white space behind them counts to their length. */
    static Optional<Braces> atEnd(CharSequence raw) {
        int last = raw.length();
        while (last > 0 && Character.isWhitespace(raw.charAt(last - 1))) {
            last--;
        }
        if (last == 0 || raw.charAt(last - 1) != '}') {
            return Optional.empty();
        }
        int open = last - 1;
        while (open > 0 && raw.charAt(open) != '{') {
            open--;
        }
        Matcher braces = AT_END.matcher(raw).region(open, raw.length());
        braces.useTransparentBounds(true);
        return braces.lookingAt() ? Optional.of(of(braces.group(1), raw.length() - open)) : Optional.empty();
    }

    private static Braces of(String inside, int length) {
        String id = null;
        String language = null;
        List<String> classes = new ArrayList<>();
        for (String item : inside.strip().split("\\s+")) {
            if (item.startsWith("#")) {
                id = item.substring(1);
            } else if (item.startsWith(".")) {
                classes.add(item.substring(1));
            } else {
                language = item.substring("lang=".length()).replace("\"", "");
            }
        }
        return new Braces(id, classes, language, length);
    }

    /** Whether braces behind a text speak of the words in its last brackets: these were opened in it, and end it. */
    static boolean areOfWords(CharSequence before) {
        Matcher end = LAST_BRACKET.matcher(before);
        if (!end.find()) {
            return false;
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < end.start(); i++) {
            char c = before.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open.push(i);
            } else if (c == ']') {
                open.poll();
            }
        }
        return !open.isEmpty() && before.charAt(open.peek() + 1) != '^'; // the call of a note is no words
    }

    /** Which version of the text begins: {@code translation}; empty where it says anything else. */
    String version() {
        return id == null && classes.size() == 1 && Vocabulary.isVersion(classes.get(0)) ? classes.get(0) : "";
    }

    /** Whether it says only which part of a letter a paragraph is. */
    boolean isPart() {
        return id == null
                && !classes.isEmpty()
                && classes.stream().allMatch(name -> TextPart.of(name).isPresent());
    }
}
