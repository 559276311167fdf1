package org.depesha.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry {@code @letter} of biblatex in UTF-8. No style prints an addressee or an archive from a field: the note
 * tells both, and {@code usera} and {@code library} have them for styles of one's own.
 */
final class BibItem {

    private static final Map<CitedItem.Type, String> TYPES = Map.of(
            CitedItem.Type.LETTER, "@letter",
            CitedItem.Type.DOCUMENT, "@misc",
            CitedItem.Type.PART, "@inbook",
            CitedItem.Type.EDITION, "@book");

    private final StringBuilder out = new StringBuilder();

    private BibItem() {}

    static String of(CitedItem item) {
        BibItem bib = new BibItem();
        bib.write(item);
        return bib.out.toString();
    }

    private void write(CitedItem item) {
        boolean text = item.type().isText();
        out.append(TYPES.get(item.type())).append('{').append(item.id());
        field("author", names(item.names().authors()));
        field("title", "{" + escape(item.fullTitle()) + "}");
        text("shorttitle", item.shortTitle());
        field("usera", names(item.names().recipients()));
        text("type", item.titles().kind());
        field("date", dateOf(item));
        text("location", item.sending().place());
        text("number", item.titles().number());
        field("translator", names(item.names().translators()));
        text("library", library(item));
        text("maintitle", text ? item.edition().title() : "");
        field("editor", text ? "" : names(item.edition().editors()));
        text("publisher", item.edition().publisher());
        text("version", item.edition().version());
        field("url", address(item.text().address()));
        text("language", item.text().language());
        text("abstract", item.text().summary());
        text("note", note(item));
        out.append("\n}\n");
    }

    /** Of a letter when it was sent; of an edition the year of its release. */
    private static String dateOf(CitedItem item) {
        HistoricalDate sent = item.sending().date();
        LocalDate released = item.type().isText() ? null : item.edition().released();
        return sent != null ? date(sent) : released == null ? "" : Integer.toString(released.getYear());
    }

    private static String note(CitedItem item) {
        return item.sentTo() + CitedItem.sentence(library(item)) + item.text().note();
    }

    private static String library(CitedItem item) {
        return Stream.of(item.holding().archive(), item.holding().shelfmark())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void text(String name, String value) {
        field(name, escape(value));
    }

    private void field(String name, String escaped) {
        if (!escaped.isBlank() && !escaped.equals("{}")) {
            out.append(",\n  ").append(name).append(" = {").append(escaped).append('}');
        }
    }

    /** Braces keep a whole name from being taken apart, and an "and" in it from joining two. */
    private static String names(List<CitedName> names) {
        return names.stream()
                .map(name -> name.literal().isEmpty() ? inParts(name) : "{" + escape(name.literal()) + "}")
                .collect(Collectors.joining(" and "));
    }

    /** "von Last, Jr, First", as BibTeX reads it. */
    private static String inParts(CitedName name) {
        return Stream.of(name.withParticle(), name.suffix().words(), name.given())
                .filter(words -> !words.isEmpty())
                .map(BibItem::part)
                .collect(Collectors.joining(", "));
    }

    private static String part(String words) {
        boolean plain = !words.contains(",") && !words.matches("(?i).*\\sand\\s.*");
        return plain ? escape(words) : "{" + escape(words) + "}";
    }

    /**
     * The Extended Date/Time Format as biblatex reads it (manual, 2.3.8); it has no "some day between", so that is a
     * span that may be wrong.
     */
    private static String date(HistoricalDate date) {
        boolean guess = date.uncertain() || date.form() == HistoricalDate.Form.BETWEEN;
        String mark = guess && date.approximate() ? "%" : guess ? "?" : date.approximate() ? "~" : "";
        if (date.form() == HistoricalDate.Form.ON) {
            return day(date.first()) + mark;
        }
        if (date.first() == null) {
            // An open beginning ("/1901") stops readers of biblatex that are not biblatex, for the whole file.
            return day(date.last()) + (mark.isEmpty() ? "?" : mark);
        }
        String last = day(date.last());
        return day(date.first()) + mark + "/" + last + (last.isEmpty() ? "" : mark);
    }

    private static String day(@Nullable PartialDate date) {
        return date == null ? "" : new PartialDate(date.year(), date.month(), date.day(), -1, null).withoutTime();
    }

    /** Biblatex reads addresses as they stand, but braces must match. */
    private static String address(String address) {
        return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        String line = OneLine.of(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{', '}', '#', '$', '%', '&', '_' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
