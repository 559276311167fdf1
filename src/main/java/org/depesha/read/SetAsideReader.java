package org.depesha.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.config.YamlMap;
import org.depesha.config.YamlValue;
import org.depesha.model.SetAside;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/**
 * Reads {@code setAside:}, the lines of its transcript that a document leaves out; one entry may name several ranges,
 * {@code "52, 87, 120-122"}.
 */
final class SetAsideReader {

    private static final Set<String> KEYS = Set.of("lines", "words", "reason");
    private static final Pattern RANGE = Pattern.compile("([1-9]\\d{0,7})(?:\\s*[-–]\\s*([1-9]\\d{0,7}))?");

    private SetAsideReader() {}

    static List<SetAside> read(YamlMap document, Problems problems) {
        List<SetAside> all = new ArrayList<>();
        for (YamlValue value : document.list("setAside")) {
            YamlMap map = value.asMap().allowOnly(KEYS);
            String reason = map.required("reason", Code.MISSING_VALUE);
            String lines = map.required("lines", Code.MISSING_VALUE);
            List<SetAside> passages = passages(lines, map.text("words"), reason, map.place());
            if (passages.isEmpty() && !lines.isEmpty()) {
                problems.report(
                        Code.INVALID_VALUE,
                        map.placeOf("lines"),
                        "`" + lines + "` does not name lines of the transcript.",
                        "Write 7, 1-12, or \"7, 52, 80-82\".");
            }
            all.addAll(passages);
        }
        return all;
    }

    /** A passage for each range of lines; none where one of them is no range. */
    private static List<SetAside> passages(String lines, String words, String reason, Place place) {
        List<SetAside> passages = new ArrayList<>();
        for (String part : lines.split(",", -1)) {
            Matcher range = RANGE.matcher(part.strip());
            int first = range.matches() ? Integer.parseInt(range.group(1)) : 1;
            int last = !range.matches() ? 0 : range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first > last) {
                return List.of();
            }
            passages.add(new SetAside(first, last, words, reason, place));
        }
        return passages;
    }
}
