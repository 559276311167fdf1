package org.depesha.cite;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.depesha.model.CalendarYear;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;

/**
 * An item of CSL-JSON (Citation Style Language 1.0.2) of the type {@code personal_communication}, as Zotero exchanges
 * letters.
 *
 * <p>Zotero gives every name that its own type has no role for to the author: a letter's editor, and the editor or the
 * addressee of what is no letter, stand in the note alone. A book with a {@code version} is a program to it: the
 * edition says its version by {@code edition}.
 */
final class CslItem {

    private CslItem() {}

    private static void issued(Map<String, Object> csl, CitedItem item) {
        LocalDate released = item.edition().released();
        if (item.sending().date() != null) {
            csl.put("issued", date(item.sending().date(), item.words()));
        } else if (!item.type().isText() && released != null) {
            csl.put("issued", Map.of("date-parts", List.of(List.of(released.getYear()))));
        }
    }

    static Map<String, Object> of(CitedItem item) {
        Map<String, Object> csl = new LinkedHashMap<>();
        csl.put("id", item.id());
        csl.put("type", type(item.type()));
        text(csl, "title", item.fullTitle());
        text(csl, "title-short", item.shortTitle());
        text(csl, "genre", item.titles().kind());
        names(csl, "author", item.names().authors());
        names(
                csl,
                "recipient",
                item.type() == CitedItem.Type.LETTER ? item.names().recipients() : List.of());
        names(csl, "contributor", item.names().relays());
        names(csl, "translator", item.names().translators());
        names(csl, "editor", item.type().isText() ? List.of() : item.edition().editors());
        issued(csl, item);
        text(csl, "event-place", item.sending().place());
        text(csl, "number", item.titles().number());
        text(csl, "archive", item.holding().archive());
        text(csl, "archive_location", item.holding().shelfmark());
        text(
                csl,
                "container-title",
                item.type() == CitedItem.Type.EDITION ? "" : item.edition().title());
        text(csl, "publisher", item.edition().publisher());
        version(csl, item);
        text(csl, "URL", item.text().address());
        text(csl, "language", item.text().language());
        text(csl, "abstract", item.text().summary());
        text(csl, "note", item.text().note());
        return csl;
    }

    private static void version(Map<String, Object> csl, CitedItem item) {
        boolean whole = item.type() == CitedItem.Type.EDITION;
        text(
                csl,
                whole ? "edition" : "version",
                whole ? item.edition().edition() : item.edition().version());
    }

    private static String type(CitedItem.Type type) {
        return switch (type) {
            case LETTER -> "personal_communication";
            case DOCUMENT -> "document";
            case PART -> "chapter";
            case EDITION -> "book";
        };
    }

    static void text(Map<String, Object> csl, String key, String value) {
        if (!value.isBlank()) {
            csl.put(key, value.strip());
        }
    }

    static void names(Map<String, Object> csl, String key, List<CitedName> names) {
        if (!names.isEmpty()) {
            csl.put(key, names.stream().map(CslItem::name).toList());
        }
    }

    /**
     * A particle stands with the name that it goes with in a list, as Zotero and citeproc-js write it and find it
     * again; of one in a field of its own Zotero knows nothing.
     */
    private static Map<String, Object> name(CitedName name) {
        Map<String, Object> parts = new LinkedHashMap<>();
        text(parts, "family", name.particle().kept() ? name.withParticle() : name.family());
        text(parts, "given", name.particle().kept() ? name.given() : name.givenWithParticle());
        text(parts, "suffix", name.suffix().words());
        if (name.suffix().comma() && !name.suffix().words().isEmpty()) {
            parts.put("comma-suffix", true);
        }
        if (!name.familyFirst().isEmpty()) {
            parts.put("static-ordering", true);
        }
        text(parts, "literal", name.literal());
        return parts;
    }

    /** CSL has no time of the day, no open spans and one mark, {@code circa}, for all that is not sure. */
    private static Map<String, Object> date(HistoricalDate date, CitedWords words) {
        Map<String, Object> csl = new LinkedHashMap<>();
        if (date.first() == null || date.last() == null) {
            csl.put("literal", words.date(date));
            return csl;
        }
        boolean one = parts(date.first()).equals(parts(date.last()));
        csl.put(
                "date-parts",
                Stream.of(date.first(), one ? null : date.last())
                        .filter(Objects::nonNull)
                        .map(CslItem::parts)
                        .toList());
        if (date.approximate() || date.uncertain() || date.form() == HistoricalDate.Form.BETWEEN) {
            csl.put("circa", true);
        }
        return csl;
    }

    static List<Integer> parts(PartialDate date) {
        return Stream.of(CalendarYear.of(date).number(), date.month(), date.day())
                .limit(date.month() == 0 ? 1 : date.day() == 0 ? 2 : 3)
                .toList();
    }
}
