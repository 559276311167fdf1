package org.depesha.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/**
 * Marks of quotation: which characters are some, whether quoted words bring their own, and which a language sets around
 * them where they don't, by the table {@code quotation-marks.txt}, whose head explains its columns.
 */
public final class QuotationMarks {

    private static final String ALL = "\"'“”„‟‘’‚‛«»‹›「」『』《》〈〉";

    private static final String FILE = "quotation-marks.txt";
    private static final String ANY_LANGUAGE = "-";
    private static final int MARKS = 4;

    /** Stands in the table for a narrow space that does not break. */
    private static final char NARROW = '_';

    private static final String SAME = "same ";

    /** Codes of three letters with the two that mean the same language. */
    private static final Map<String, String> SHORTEST = new HashMap<>();

    private static final Map<String, Pairs> BY_LANGUAGE = read();

    private QuotationMarks() {}

    /** Two marks. */
    public record Pair(String opening, String closing) {}

    /** The marks of a language: around a quotation, and around one inside it. */
    public record Pairs(Pair outer, Pair inner) {}

    /** The marks of a language by its tag; those of most where it is empty or has none of its own. */
    public static Pairs of(String language) {
        Pairs found = null;
        for (String tag = shortest(language.toLowerCase(Locale.ROOT));
                found == null && !tag.isEmpty();
                tag = shorter(tag)) {
            found = BY_LANGUAGE.get(tag);
        }
        return found == null ? Objects.requireNonNull(BY_LANGUAGE.get(ANY_LANGUAGE)) : found;
    }

    private static String shortest(String tag) {
        String language = tag.split("[-_]", 2)[0];
        String code = SHORTEST.getOrDefault(language, language);
        return code + tag.substring(language.length()).replace('_', '-');
    }

    private static String shorter(String tag) {
        return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }

    /** The languages of the table by their tags in small letters, {@code -} for all others. */
    static Map<String, Pairs> table() {
        return BY_LANGUAGE;
    }

    private static Map<String, Pairs> read() {
        Map<String, Pairs> marks = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(QuotationMarks.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Arrays.stream(Locale.getISOLanguages())
                    .forEach(code -> SHORTEST.put(Locale.forLanguageTag(code).getISO3Language(), code));
            List<String> rows = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            rows.stream()
                    .filter(row -> row.startsWith(SAME))
                    .flatMap(row -> Arrays.stream(row.substring(SAME.length()).split(" ")))
                    .map(pair -> pair.split("="))
                    .forEach(pair -> SHORTEST.put(pair[0], pair[1]));
            rows.stream()
                    .filter(row -> !row.startsWith(SAME))
                    .map(line -> line.replace(NARROW, '\u202F').split(" +"))
                    .forEach(cells -> Arrays.stream(cells)
                            .skip(MARKS)
                            .forEach(tag -> marks.put(tag.toLowerCase(Locale.ROOT), pairs(cells))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marks;
    }

    private static Pairs pairs(String[] cells) {
        return new Pairs(new Pair(cells[0], cells[1]), new Pair(cells[2], cells[3]));
    }

    /** Whether a character is a mark of quotation. */
    public static boolean isOne(int character) {
        return ALL.indexOf(character) >= 0;
    }

    /**
     * Whether the words of an element begin with a mark of quotation, or stand between two of their parent's.
     *
     * @param at the place of the element among its parent's children; they are not searched, as they may be thousands
     */
    public static boolean bringsOwn(TeiElement element, TeiElement parent, int at) {
        String words = element.text().strip();
        return !words.isEmpty() && isOne(words.codePointAt(0)) || standsBetweenTwo(parent.children(), at);
    }

    private static boolean standsBetweenTwo(List<TeiNode> siblings, int at) {
        String before = at > 0 ? siblings.get(at - 1).text() : "";
        String behind =
                at >= 0 && at + 1 < siblings.size() ? siblings.get(at + 1).text() : "";
        return !before.isEmpty()
                && !behind.isEmpty()
                && isOne(before.charAt(before.length() - 1))
                && isOne(behind.charAt(0));
    }
}
