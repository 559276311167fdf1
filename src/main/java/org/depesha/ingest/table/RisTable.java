package org.depesha.ingest.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.problem.Problems;

/** Reads the letters of a list in the format of RIS, as Zotero and EndNote export it. */
final class RisTable {

    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9]) {1,2}- ?(.*)");
    private static final Set<String> LETTERS = Set.of("PCOMM");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:/(\\d{0,2})(?:/(\\d{0,2})(?:/.*)?)?)?");

    /** What a tag says of a letter; every other one is the edition's own. */
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("AU", "from"),
            Map.entry("A1", "from"),
            Map.entry("A2", "to"),
            Map.entry("TI", "title"),
            Map.entry("T1", "title"),
            Map.entry("DA", "sent"),
            Map.entry("PY", "year"),
            Map.entry("Y1", "sent"),
            Map.entry("CY", "sent.place"),
            Map.entry("PP", "sent.place"),
            Map.entry("M3", "kind"),
            Map.entry("AB", "summary"),
            Map.entry("N2", "summary"),
            Map.entry("N1", "note"),
            Map.entry("LA", "language"),
            Map.entry("DB", "archive.name"),
            Map.entry("AV", "archive.shelfmark"));

    /** The key of an item in the program that wrote the list. */
    private static final Set<String> SILENT = Set.of("ID");

    private static final Set<String> PARTIES = Set.of("from", "to");

    private final ItemRows rows;
    private Map<String, String> item = new LinkedHashMap<>();
    private String type = "";
    private String last = "";
    private int begun;

    private RisTable(ItemRows rows) {
        this.rows = rows;
    }

    static Optional<Table> read(String file, String text, Problems problems) {
        RisTable reader = new RisTable(new ItemRows(file, problems));
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i), i + 1);
        }
        reader.end();
        return reader.rows.table();
    }

    private void line(String line, int number) {
        Matcher tagged = LINE.matcher(line.strip());
        if (!tagged.matches()) {
            if (!last.isEmpty() && !line.isBlank()) {
                item.merge(last, line.strip(), (before, more) -> before + " " + more);
            }
            return;
        }
        String tag = tagged.group(1);
        String value = tagged.group(2).strip();
        if (tag.equals("TY")) {
            end();
            type = value;
            begun = number;
        } else if (tag.equals("ER")) {
            end();
        } else if (!SILENT.contains(tag)) {
            add(TAGS.getOrDefault(tag, tag), value);
        }
    }

    private void add(String key, String value) {
        last = key;
        String said = PARTIES.contains(key) ? turned(value) : key.equals("sent") ? date(value) : value;
        if (!said.isEmpty()) {
            item.merge(key, said, key.equals("sent") ? RisTable::moreExact : RisTable::both);
        }
    }

    private static String both(String before, String more) {
        return before.equals(more) ? before : before + "; " + more;
    }

    /** {@code DA} and {@code Y1} often say the same day and its year: the day holds. */
    private static String moreExact(String before, String more) {
        if (before.startsWith(more)) {
            return before;
        }
        return more.startsWith(before) ? more : both(before, more);
    }

    /** "Vesper, Ilse" as it is said. */
    private static String turned(String name) {
        String[] parts = name.split(",\\s*");
        return parts.length == 2 ? parts[1] + " " + parts[0] : name;
    }

    /** {@code 1901/03/04/} with hyphens, whatever of it is there. */
    private static String date(String value) {
        Matcher date = DATE.matcher(value);
        if (!date.matches()) {
            return value;
        }
        StringBuilder day = new StringBuilder(date.group(1));
        for (int i = 2; i <= 3 && date.group(i) != null && !date.group(i).isEmpty(); i++) {
            day.append('-').append(date.group(i).length() == 1 ? "0" : "").append(date.group(i));
        }
        return day.toString();
    }

    private void end() {
        if (LETTERS.contains(type)) {
            if (item.containsKey("sent")) {
                item.remove("year");
            }
            rows.add(begun, item);
        } else if (!type.isEmpty()) {
            rows.passOver(begun, type, item.getOrDefault("title", ""));
        }
        item = new LinkedHashMap<>();
        type = "";
        last = "";
    }
}
