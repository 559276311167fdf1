package org.depesha.ingest.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesha.config.YamlMap;
import org.depesha.config.YamlValue;
import org.depesha.problem.Problems;

/** Reads the letters of a list in CSL-JSON, as Zotero exports it. JSON is YAML 1.2 but for tabs between its parts. */
final class CslTable {

    /** Types of CSL 1.0.2 that a letter may have. */
    private static final Set<String> LETTERS = Set.of("personal_communication", "letter");

    /** What else a letter's item may say that is a detail of ours; all other keys are the edition's own. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("author", "from"),
            Map.entry("recipient", "to"),
            Map.entry("issued", "sent"),
            Map.entry("publisher-place", "sent.place"),
            Map.entry("genre", "kind"),
            Map.entry("abstract", "summary"),
            Map.entry("language", "language"),
            Map.entry("archive", "archive.name"),
            Map.entry("archive_location", "archive.shelfmark"),
            Map.entry("note", "note"),
            Map.entry("number", "numbers.sender"));

    /** Source: CSL-JSON, where a season is one of four numbers or a word. */
    private static final Map<String, String> SEASONS =
            Map.of("1", "spring", "2", "summer", "3", "autumn", "4", "winter");

    private static final Set<String> SILENT = Set.of("type", "id");

    private CslTable() {}

    static Optional<Table> read(String file, String json, Problems problems) {
        ItemRows rows = new ItemRows(file, problems);
        YamlMap all = YamlValue.parse("{\"items\": " + json.replace('\t', ' ') + "\n}", file, 0, problems);
        if (all.isBroken()) {
            return Optional.empty();
        }
        List<YamlValue> items = all.get("items")
                .map(value -> value.isMap() ? value.asMap().list("items") : value.asList())
                .orElse(List.of());
        int number = 0;
        for (YamlValue value : items) {
            number++;
            YamlMap item = value.asMap();
            if (LETTERS.contains(item.text("type"))) {
                rows.add(number, details(item));
            } else {
                rows.passOver(number, item.text("type"), item.text("title"));
            }
        }
        return rows.table();
    }

    private static Map<String, String> details(YamlMap item) {
        Map<String, String> details = new LinkedHashMap<>();
        item.forEach((key, value) -> {
            if (!SILENT.contains(key)) {
                details.put(KEYS.getOrDefault(key, key), told(value));
            }
        });
        return details;
    }

    private static String told(YamlValue value) {
        if (value.isText()) {
            return value.asText();
        }
        if (value.isMap()) {
            YamlMap map = value.asMap();
            if (map.get("date-parts").isPresent() || map.get("raw").isPresent()) {
                return date(map);
            }
            String name = name(map);
            return name.isEmpty() ? parts(map) : name;
        }
        return value.asList().stream().map(CslTable::told).collect(Collectors.joining("; "));
    }

    /** What no name and no date is, part by part. */
    private static String parts(YamlMap map) {
        List<String> parts = new ArrayList<>();
        map.forEach((key, value) -> parts.add(key + ": " + told(value)));
        return String.join("; ", parts);
    }

    /** A person's name as it is said, an organization's as it is. */
    private static String name(YamlMap name) {
        String literal = name.text("literal");
        List<String> parts = new ArrayList<>();
        for (String key : List.of("given", "non-dropping-particle", "dropping-particle", "family", "suffix")) {
            parts.add(name.text(key));
        }
        parts.removeIf(String::isEmpty);
        return literal.isEmpty() ? String.join(" ", parts) : literal;
    }

    /** {@code {"date-parts": [[1901, 3, 4]]}}, one or two of them, about then; a season stays words. */
    private static String date(YamlMap date) {
        String raw = date.text("raw");
        List<String> days = date.list("date-parts").stream()
                .map(parts -> parts.asList().stream()
                        .map(part -> padded(part.asText()))
                        .collect(Collectors.joining("-")))
                .toList();
        String said = days.isEmpty() ? raw : String.join("/", days);
        boolean about = date.get("circa")
                .map(value -> !value.asText().matches("false|0"))
                .orElse(false);
        String season = date.text("season");
        return (season.isEmpty() ? "" : SEASONS.getOrDefault(season, season) + " ") + said + (about ? "~" : "");
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
