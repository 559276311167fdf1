package org.depesha.read.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language as files from before Unicode have it: a row of {@code encodings.tsv}.
 *
 * @param letters beyond a to z, small and capital
 * @param encodings in which its texts are found, the likeliest first
 */
record WrittenLanguage(String name, Set<Integer> letters, List<Charset> encodings) {

    private static final String TABLE = "/org/depesha/read/transcript/encodings.tsv";

    /** Signs that every language prints; between two letters none of them stands but the apostrophe. */
    private static final String SIGNS = "\u00A0«»–—‘’‚“”„…№§°•·‹›€£";

    WrittenLanguage {
        letters = Set.copyOf(letters);
        encodings = List.copyOf(encodings);
    }

    /** All rows of the table. */
    static List<WrittenLanguage> all() {
        return Rows.ALL;
    }

    /** Read when the first file comes that is no UTF-8. */
    private static final class Rows {
        static final List<WrittenLanguage> ALL = read();

        private static List<WrittenLanguage> read() {
            try (InputStream table = WrittenLanguage.class.getResourceAsStream(TABLE)) {
                if (table == null) {
                    throw new IllegalStateException(TABLE + " is not packed with the program");
                }
                return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(row -> !row.startsWith("#") && !row.isBlank())
                        .map(WrittenLanguage::row)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static WrittenLanguage row(String row) {
        String[] cells = row.split("\t");
        String both = cells[1] + cells[1].toUpperCase(Locale.ROOT);
        return new WrittenLanguage(
                cells[0],
                both.codePoints().filter(c -> c >= 0x80).boxed().collect(Collectors.toSet()),
                Stream.of(cells[2].split(" ")).map(Charset::forName).toList());
    }

    /**
     * How well a text reads as this language: what each character beyond ASCII says for it or against it. A letter of
     * the language counts 2 where it stands as letters do, one that it does not have −2, a sign between letters −2, and
     * what no text holds −10.
     */
    int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= 0x80) {
                char before = i > 0 ? text.charAt(i - 1) : ' ';
                char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                score += score(sign, before, after);
            }
        }
        return score;
    }

    private int score(char sign, char before, char after) {
        if (sign == '\uFFFD' || Character.isISOControl(sign)) {
            return -10;
        }
        if (letters.contains((int) sign)) {
            boolean alone = !Character.isLetter(before) && !Character.isLetter(after);
            return isOutOfPlace(sign, before) || isOutOfPlace(after, sign) ? -3 : alone ? 0 : 2;
        }
        if (SIGNS.indexOf(sign) < 0) {
            return -2;
        }
        boolean between = sign != '\u2019' && Character.isLetter(before) && Character.isLetter(after);
        return between || sign == '£' && Character.isLetter(after) ? -2 : 1;
    }

    /** A capital behind a small letter, or a letter of one script behind one of another. */
    private static boolean isOutOfPlace(char sign, char before) {
        return Character.isLetter(sign)
                && Character.isLetter(before)
                && (Character.isUpperCase(sign) && Character.isLowerCase(before)
                        || Character.UnicodeScript.of(sign) != Character.UnicodeScript.of(before));
    }
}
