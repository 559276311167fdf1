package org.depesha.read;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.depesha.tei.TeiElement;
import org.depesha.text.Reading;
import org.jspecify.annotations.Nullable;

/** Chooses the title of a letter among those that its {@code titleStmt} has. */
final class LetterTitle {

    /** A kind of title by its {@code @level} and {@code @type}; {@code *} for any, {@code -} for none. */
    private record Kind(String level, String type) {

        boolean is(String itsLevel, String itsType) {
            return fits(level, itsLevel) && fits(type, itsType);
        }

        private static boolean fits(String wanted, String value) {
            return wanted.equals("*") || wanted.equals(value) || wanted.equals("-") && value.isEmpty();
        }
    }

    /**
     * The kinds from the one that is surest the letter's own to the one that is surest not: of the series, of the
     * journal, a date for machines. A kind between takes what no other does.
     */
    private static final List<Kind> KINDS = List.of(
            new Kind("a", "main"),
            new Kind("a", "-"),
            new Kind("u", "main"),
            new Kind("u", "-"),
            new Kind("-", "main"),
            new Kind("-", "full"),
            new Kind("-", "-"),
            new Kind("a", "*"),
            new Kind("m", "main"),
            new Kind("m", "-"));

    private static final List<Kind> LAST = List.of(
            new Kind("*", "short"),
            new Kind("*", "alt"),
            new Kind("*", "sub"),
            new Kind("*", "desc"),
            new Kind("*", "gmd"),
            new Kind("j", "*"),
            new Kind("s", "*"),
            new Kind("*", "series"),
            new Kind("*", "num"),
            new Kind("*", "volume"),
            new Kind("*", "date"),
            new Kind("*", "when"),
            new Kind("*", "when-iso"),
            new Kind("*", "iso-date"));

    private LetterTitle() {}

    /** The title's words; empty where the header has none. */
    static String of(TeiElement header) {
        TeiElement statement = header.path("fileDesc", "titleStmt");
        return statement == null
                ? ""
                : statement
                        .elements("title")
                        .filter(title -> !Reading.words(title).isEmpty())
                        .min(Comparator.comparingInt(LetterTitle::rank))
                        .map(Reading::words)
                        .orElse("");
    }

    private static int rank(TeiElement title) {
        String level = word(title.attribute("level"));
        String type = word(title.attribute("type"));
        for (int i = LAST.size() - 1; i >= 0; i--) {
            if (LAST.get(i).is(level, type)) {
                return KINDS.size() + 1 + i;
            }
        }
        for (int i = 0; i < KINDS.size(); i++) {
            if (KINDS.get(i).is(level, type)) {
                return i;
            }
        }
        return KINDS.size();
    }

    private static String word(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip().toLowerCase(Locale.ROOT);
    }
}
