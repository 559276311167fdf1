package org.depesha.ingest.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depesha.ingest.draft.DocumentIds;
import org.depesha.ingest.draft.YamlText;
import org.depesha.ingest.draft.YamlText.Pair;
import org.depesha.ingest.finding.Titles;
import org.depesha.model.EntryKey;
import org.jspecify.annotations.Nullable;

/**
 * A letter as a row says it, its names found in the registers.
 *
 * @param parties by their part in it
 * @param sent its days
 * @param received its days
 */
public record RowLetter(
        LetterRow row, Map<Detail, List<RowParty>> parties, RowAction sent, RowAction received, RegisterNames names) {

    public RowLetter {
        parties = Map.copyOf(parties);
    }

    /**
     * When and where something was done with a letter.
     *
     * @param date in the Extended Date/Time Format; empty where it is not known
     * @param unread what stands where a date should, and is none; empty where there is nothing such
     * @param place the register's entry; null for a place without one
     * @param placeName what the place is called
     */
    public record RowAction(
            String date, String unread, @Nullable EntryKey place, String placeName) {

        public static final RowAction UNKNOWN = new RowAction("", "", null, "");

        private String yaml() {
            String where = place != null
                    ? YamlText.of(place.id())
                    : placeName.isEmpty() ? "" : YamlText.map(List.of(Pair.text("name", placeName)));
            String when = date.isEmpty() ? "" : YamlText.of(date);
            return where.isEmpty() ? when : YamlText.map(List.of(new Pair("date", when), new Pair("place", where)));
        }
    }

    /** What the letter is called: by its row, or by what is known. */
    public String title() {
        String given = row.text(Detail.TITLE);
        return given.isEmpty()
                ? Titles.make(row.text(Detail.KIND), "", shown(Detail.FROM), shown(Detail.TO), day())
                : given;
    }

    private String shown(Detail part) {
        return String.join(
                ", ",
                of(part).stream()
                        .map(party -> party.entry() == null ? party.name() : names.nameOf(party.entry()))
                        .toList());
    }

    private List<RowParty> of(Detail part) {
        return parties.getOrDefault(part, List.of());
    }

    private String day() {
        String date = sent.date().isEmpty() ? received.date() : sent.date();
        return date.replaceFirst("T.*", "");
    }

    /** The id that is made of its date and its parties. */
    public String madeId() {
        String day = day().replaceAll("[^\\d-]+", "-").replaceAll("^-+|-+$", "");
        String from = idOf(Detail.FROM);
        String to = idOf(Detail.TO);
        List<String> parts = Stream.of(day, from, to.isEmpty() ? "" : "to-" + to)
                .filter(part -> !part.isEmpty())
                .toList();
        String title = DocumentIds.slug(row.text(Detail.TITLE));
        return !from.isEmpty() || !to.isEmpty()
                ? String.join("-", parts)
                : String.join(
                        "-",
                        Stream.concat(parts.stream(), Stream.of(title.isEmpty() ? "letter" : title))
                                .toList());
    }

    private String idOf(Detail part) {
        return of(part).stream()
                .findFirst()
                .map(party -> party.entry() == null
                        ? DocumentIds.slug(party.name())
                        : party.entry().id())
                .orElse("");
    }

    /** The values of the front matter by their keys, in the order in which they are written. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", YamlText.of(title()));
        for (Detail detail : List.of(Detail.KIND, Detail.SUMMARY, Detail.LANGUAGE)) {
            values.put(detail.key(), written(detail));
        }
        for (Detail part : List.of(Detail.FROM, Detail.TO, Detail.RELAY, Detail.COPIES)) {
            values.put(part.key(), list(of(part).stream().map(RowParty::yaml).toList()));
        }
        values.put("sent", sent.yaml());
        values.put("received", received.yaml());
        values.put("numbers", group(Map.of("sender", Detail.NUMBER)));
        for (Detail detail : List.of(Detail.URGENCY, Detail.SECRECY, Detail.NOTE)) {
            values.put(detail.key(), written(detail));
        }
        Map<String, Detail> archive = new LinkedHashMap<>();
        archive.put("repository", Detail.REPOSITORY);
        archive.put("name", Detail.ARCHIVE);
        archive.put("shelfmark", Detail.SHELFMARK);
        values.put("archive", group(archive));
        values.put(Detail.RIGHTS.key(), written(Detail.RIGHTS));
        values.put("fields", fields());
        values.values().removeIf(String::isEmpty);
        return values;
    }

    /** The lines of the front matter; what stands where a date should, and is none, is a line to be checked. */
    public String frontMatter() {
        StringBuilder lines = new StringBuilder();
        Map<String, String> values = values();
        values.forEach((key, value) -> {
            lines.append(check(key)).append(key).append(": ").append(value).append('\n');
        });
        for (String key : List.of("sent", "received")) {
            lines.append(values.containsKey(key) ? "" : check(key));
        }
        return lines.toString();
    }

    private String check(String key) {
        String unread = key.equals("sent") ? sent.unread() : key.equals("received") ? received.unread() : "";
        return unread.isEmpty() ? "" : "# check: " + key + ": " + YamlText.of(unread.replaceAll("\\s+", " ")) + "\n";
    }

    private String written(Detail detail) {
        String text = row.text(detail);
        return text.isEmpty() ? "" : YamlText.of(text.replaceAll("\\s+", " "));
    }

    private String group(Map<String, Detail> keys) {
        List<Pair> pairs = new ArrayList<>();
        keys.forEach((key, detail) -> pairs.add(new Pair(key, written(detail))));
        return pairs.stream().allMatch(pair -> pair.yaml().isEmpty()) ? "" : YamlText.map(pairs);
    }

    private String fields() {
        List<Pair> pairs = new ArrayList<>();
        row.fields().forEach((key, value) -> pairs.add(Pair.text(YamlText.of(key), value.replaceAll("\\s+", " "))));
        return pairs.isEmpty() ? "" : YamlText.map(pairs);
    }

    private static String list(List<String> all) {
        return all.size() < 2 ? String.join("", all) : "[" + String.join(", ", all) + "]";
    }
}
