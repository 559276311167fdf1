package org.depesha.ingest.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesha.ingest.finding.Correspondents;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.PartyName;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.ingest.letter.Recognized;
import org.depesha.model.NameId;
import org.jspecify.annotations.Nullable;

/** Makes a document's id of its date and its parties: {@code 1951-01-08-mao-zedong-to-stalin}. */
public final class DocumentIds {

    private static final int LONGEST = 40;

    private DocumentIds() {}

    /** The id; made of the file's name where neither date nor party is known. */
    public static String of(Recognized letter, PartyNames names) {
        Findings found = letter.findings();
        List<String> parts = new ArrayList<>();
        Finding date = date(found);
        if (date != null) {
            parts.add(date.value().replaceFirst("T.*", ""));
        }
        Correspondents parties = Correspondents.of(found, names);
        String from = party(parties.from(), names);
        String to = party(parties.to(), names);
        parts.add(from);
        parts.add(to.isEmpty() ? "" : "to-" + to);
        parts.removeIf(String::isEmpty);
        String id = String.join("-", parts);
        return from.isEmpty() && to.isEmpty()
                ? joined(id, slug(letter.supplied().name().replaceFirst("\\.[^.]*$", "")))
                : id;
    }

    private static String joined(String id, String stem) {
        return id.isEmpty() ? stem.isEmpty() ? "letter" : stem : id + "-" + stem;
    }

    /** The archive's date, by which a document is known; else when it came, else when it was sent. */
    private static @Nullable Finding date(Findings found) {
        for (Field field : List.of(Field.PAGE_DATE, Field.RECEIVED, Field.SENT)) {
            Finding date = found.best(field);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static String party(@Nullable Finding finding, PartyNames names) {
        List<PartyName> all = finding == null ? List.of() : names.all(finding.value());
        if (all.isEmpty()) {
            return "";
        }
        PartyName first = all.get(0);
        return first.entry() != null
                ? first.entry().id()
                : slug(first.name().replaceAll("\\p{Lu}\\. ?(?=\\p{Lu})", "").replaceAll("\\[.*?]", ""));
    }

    /** Words as an id, or a part of one; no name that Windows keeps for a device. */
    public static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String slug = latin(plain).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String some =
                slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return NameId.isOfWindows(some) ? "id-" + some : some;
    }

    private static String latin(String text) {
        String[] latin = {
            "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
            "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
        };
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(c >= 'а' && c <= 'я' ? latin[c - 'а'] : String.valueOf(c));
        }
        return out.toString();
    }
}
