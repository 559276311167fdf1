package org.depesha.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says of a gap, and of what is like one, why it is there and how much is missing: {@code illegible, about 3 words}.
 */
public final class GapWords {

    /** TEI's own names of units that are no words of a reader. */
    private static final Map<String, String> UNITS = Map.of("char", "character", "chars", "characters");

    private static final Map<String, String> PLURALS = Map.ofEntries(
            Map.entry("character", "characters"),
            Map.entry("letter", "letters"),
            Map.entry("word", "words"),
            Map.entry("line", "lines"),
            Map.entry("page", "pages"),
            Map.entry("leaf", "leaves"));

    private GapWords() {}

    /** Reason and extent; empty where nothing is said. */
    public static String of(TeiElement gap) {
        List<String> parts = new ArrayList<>();
        String reason = reason(gap);
        if (!reason.isEmpty()) {
            parts.add(reason);
        }
        String extent = extent(gap);
        if (!extent.isEmpty()) {
            parts.add(extent);
        }
        return String.join(", ", parts);
    }

    /** The reason as it is written; may be empty. */
    public static String reason(TeiElement gap) {
        String reason = gap.attribute("reason");
        return reason == null ? "" : reason.replace('_', ' ').strip();
    }

    /** How much is missing, in English or as it is written; may be empty. */
    public static String extent(TeiElement gap) {
        String number = number(gap);
        String unit = gap.attribute("unit");
        if (number == null) {
            String extent = gap.attribute("extent");
            return extent == null ? "" : extent.strip();
        }
        String about = "low".equals(gap.attribute("precision")) ? "about " : "";
        return (about + number + " " + (unit == null ? "" : unit(unit, number))).strip();
    }

    private static @Nullable String number(TeiElement gap) {
        String least = gap.attribute("atLeast");
        String most = gap.attribute("atMost");
        return least != null && most != null ? least + "–" + most : gap.attribute("quantity");
    }

    private static String unit(String unit, String number) {
        String word = UNITS.getOrDefault(unit, unit);
        return number.equals("1") ? word : PLURALS.getOrDefault(word, word);
    }
}
