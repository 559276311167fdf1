package org.depesha.html;

import java.util.Locale;
import java.util.Map;
import org.depesha.tei.GapWords;
import org.depesha.tei.TeiElement;
import org.depesha.words.Words;

/**
 * Says to readers of a gap why it is there and how much is missing: {@code illegible, about 3 words}. Reasons and units
 * that the interface has no words for stand as the editor wrote them.
 */
final class GapText {

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("char", "characters"),
            Map.entry("chars", "characters"),
            Map.entry("character", "characters"),
            Map.entry("characters", "characters"),
            Map.entry("letter", "letters"),
            Map.entry("letters", "letters"),
            Map.entry("word", "words"),
            Map.entry("words", "words"),
            Map.entry("line", "lines"),
            Map.entry("lines", "lines"),
            Map.entry("page", "pages"),
            Map.entry("pages", "pages"),
            Map.entry("leaf", "leaves"),
            Map.entry("leaves", "leaves"));

    private final Words words;

    GapText(Words words) {
        this.words = words;
    }

    String of(TeiElement gap) {
        return words.facts(reason(GapWords.reason(gap)), extent(gap));
    }

    private String reason(String written) {
        String key = "text.reasons." + written.toLowerCase(Locale.ROOT);
        return words.has(key) ? words.say(key) : written;
    }

    private String extent(TeiElement gap) {
        String number = gap.attribute("quantity");
        String unit = UNITS.get(gap.attribute("unit") == null ? "" : gap.attribute("unit"));
        if (number == null || !number.matches("\\d{1,9}") || unit == null) {
            return GapWords.extent(gap);
        }
        String counted = words.say("text." + unit, "n", Long.parseLong(number));
        return "low".equals(gap.attribute("precision")) ? words.say("text.about", "extent", counted) : counted;
    }
}
