package org.depesha.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.model.CalendarYear;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A thing as one style is to print it, in CSL's own fields. Styles differ in what they print of a letter; what one
 * leaves out goes where every style has room: into the title.
 *
 * <p>A letter in an edition has two dates. A style that prints {@code event-date} prints the letter's by it, and by
 * {@code issued} that of the release, or where it cites by author and year, the letter's year; any other style takes
 * the letter's date for {@code issued}.
 */
final class StyledItem {

    private static final Pattern LAST_STOP =
            Pattern.compile("(?<=[^.\\p{L}])((?!Bros|Capt|Corp|Dept|Govt|Messrs|Prof)\\p{L}{4,})\\.$");

    private final CitedItem item;
    private final CitationStyle style;
    private final StyleFields fields;
    private final boolean english;
    private final Map<String, Object> csl = new LinkedHashMap<>();

    private StyledItem(CitedItem item, CitationStyle style, StyleFields fields, String locale) {
        this.item = item;
        this.style = style;
        this.fields = fields;
        this.english = locale.startsWith("en");
    }

    /** CSL-JSON for a style at work; it is not for files. */
    static Map<String, Object> of(CitedItem item, CitationStyle style, StyleFields fields, String locale) {
        StyledItem styled = new StyledItem(item, style, fields, locale);
        styled.fill();
        return styled.csl;
    }

    private void fill() {
        csl.put("id", item.id());
        edition();
        text("URL", item.text().address());
        switch (item.type()) {
            case LETTER, DOCUMENT -> letter();
            case PART -> part();
            case EDITION -> whole();
        }
    }

    private void edition() {
        boolean headless = item.type().isText() && item.names().authors().isEmpty();
        names(
                "editor",
                headless && fields.habits().editorForAuthor()
                        ? List.of()
                        : item.edition().editors());
        text("publisher", item.edition().publisher());
        text("version", item.edition().version());
        if (item.edition().released() != null) {
            csl.put(
                    "issued",
                    Map.of(
                            "date-parts",
                            List.of(List.of(item.edition().released().getYear()))));
        }
    }

    private void names(String key, List<CitedName> names) {
        if (!names.isEmpty()) {
            csl.put(
                    key,
                    names.stream()
                            .map(name -> NameMarks.name(
                                    name, fields.habits().initials().get(key)))
                            .toList());
        }
    }

    private void whole() {
        csl.put("type", "book");
        text("title", item.titles().title());
    }

    private void part() {
        csl.put("type", "chapter");
        text("title", item.titles().title());
        text("container-title", item.edition().title());
    }

    private void letter() {
        csl.put("type", item.type() == CitedItem.Type.LETTER ? "personal_communication" : "document");
        text("title", title());
        text("title-short", closed(item.titles().title()));
        text("note", fields.title() ? "" : item.titles().cameBy());
        names("author", printed(item.names().authors()));
        names("recipient", printedAfterKind(item.names().recipients()));
        names(
                "contributor",
                fields.contributor() ? printedAfterKind(item.names().relays()) : List.of());
        names("translator", item.names().translators());
        text("genre", genre());
        text("number", numberStandsApart() ? item.titles().number() : "");
        text("event-place", item.sending().place());
        text("archive", item.holding().archive());
        text("archive_location", item.holding().shelfmark());
        text(
                fields.references() ? "references" : "source",
                fields.title()
                        ? MessageWords.upperFirst(item.holding().source())
                        : item.holding().source());
        text("container-title", item.edition().title());
        dates(item.sending().date());
    }

    private List<CitedName> printed(List<CitedName> names) {
        String initials = fields.habits().initials().get("author");
        return names.stream()
                .map(name -> style.byAuthorAndDate()
                        ? NameMarks.abbreviated(name, initials).printed(true)
                        : name.printed(false))
                .toList();
    }

    /** Names behind the kind of a letter; styles by author and year have both in brackets. */
    private List<CitedName> printedAfterKind(List<CitedName> names) {
        return names.stream()
                .map(name -> style.byAuthorAndDate() ? name.printedInBrackets() : name.printed(false))
                .toList();
    }

    /**
     * The kind, with the number where the style has no good place for that. Where none is known, some styles would say
     * that it is a letter.
     */
    private String genre() {
        boolean saysLetter = fields.title()
                && fields.recipient()
                && (!item.names().recipients().isEmpty() || !numberStandsApart());
        String words = saysLetter ? item.kindOrMessage() : kindBesideTitle();
        boolean inTitle = fields.title()
                && !fields.recipient()
                && !words.isEmpty()
                && title().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
        String kind = inTitle ? "" : fields.kindBegins() ? words : item.words().inside(words);
        return numberStandsApart() || item.titles().number().isEmpty() ? kind : kindWithNumber(kind, saysLetter);
    }

    /** The kind; that of an editorial note which is called "Editorial Note" is said already. */
    private String kindBesideTitle() {
        String kind = item.titles().kind();
        return item.type() == CitedItem.Type.DOCUMENT
                        && kind.equalsIgnoreCase(closed(item.titles().title()))
                ? ""
                : kind;
    }

    /** Styles label figures alone: a number with the word for its kind stands with the letter's kind. */
    private boolean numberStandsApart() {
        return fields.number() && item.titles().number().matches("\\d*");
    }

    /** "Telegram, no. 103 (sender’s)"; a comma stands behind it too where the style goes on with the addressee. */
    private String kindWithNumber(String kind, boolean goesOn) {
        String number = item.words().say("cited.number", "number", item.titles().number());
        String words = new CitationParts().add(kind).add(number).words();
        boolean begins = kind.isEmpty() && fields.kindBegins();
        return (begins ? MessageWords.upperFirst(words) : words)
                + (goesOn && !item.names().recipients().isEmpty() ? "," : "");
    }

    /**
     * What names the letter; a style that prints no title of one is given only the title itself, for letters without an
     * addressee.
     */
    private String title() {
        if (!fields.title()) {
            return closed(item.titles().title());
        }
        return item.hasTitle() ? titleWithWhatIsLeftOut() : description();
    }

    /** The title, in brackets behind it what the style leaves out. */
    private String titleWithWhatIsLeftOut() {
        CitationParts added = new CitationParts();
        if (!fields.recipient() && !isTold(item.names().recipients())) {
            added.add(item.words()
                    .say("cited.to", "names", CitedName.join(item.names().recipients(), item.words())));
        }
        if (!fields.contributor() && !isTold(item.names().relays())) {
            added.add(through());
        }
        String title = new CitationParts()
                .add(closed(item.titles().title()))
                .add(item.titles().cameBy())
                .words();
        return added.isEmpty() ? title : title + " [" + added.words() + "]";
    }

    /** What stands for a title where there is none, with what the style leaves out. */
    private String description() {
        String way = fields.contributor() ? "" : through();
        return fields.recipient() && !item.names().recipients().isEmpty()
                ? MessageWords.upperFirst(
                        new CitationParts().add(way).add(item.titles().cameBy()).words())
                : item.withWay(new CitationParts()
                        .add(item.kindToRecipients())
                        .add(way)
                        .words());
    }

    private String through() {
        return item.names().relays().isEmpty()
                ? ""
                : item.words()
                        .say(
                                "cited.through",
                                "names",
                                CitedName.join(item.names().relays(), item.words()));
    }

    /** Whether the title names them already, or there are none. */
    private boolean isTold(List<CitedName> names) {
        return names.stream()
                .allMatch(name ->
                        item.titles().title().contains(name.literal().isEmpty() ? name.family() : name.literal()));
    }

    /**
     * A title without a full stop at its end, which styles set themselves; one that belongs to an abbreviation or an
     * ellipsis stays.
     */
    private static String closed(String title) {
        return LAST_STOP.matcher(title.strip()).replaceFirst("$1");
    }

    private void dates(@Nullable HistoricalDate date) {
        boolean both = style.byAuthorAndDate() && fields.eventDate();
        if (both && date != null) {
            csl.put("original-date", years(date));
        } else if (date == null && (style.byAuthorAndDate() || !fields.eventDate())) {
            csl.remove("issued");
        } else if (date != null && !fields.eventDate()) {
            csl.put("issued", parts(date));
            return;
        }
        if (item.isUndated() && !style.byAuthorAndDate()) {
            undated();
        } else if (date != null
                && (item.sending().received()
                        || !isCertain(date)
                        || item.words().declinesMonths())) {
            csl.put("event-date", Map.of("literal", item.dateWords()));
        } else if (date != null) {
            csl.put("event-date", parts(date));
        }
    }

    /** Its own words for its date, or that it bears none; in other languages by the style's own term. */
    private void undated() {
        if (english || !item.sending().written().isEmpty()) {
            csl.put("event-date", Map.of("literal", item.dateWords()));
        } else {
            csl.put("status", "undated");
        }
    }

    /** The years alone: the whole date, and how sure it is, stands with the letter. */
    private static Map<String, Object> years(HistoricalDate date) {
        PartialDate last = date.first() == null || date.last() == null ? date.anchor() : date.last();
        return Map.of(
                "date-parts",
                Stream.of(date.anchor(), last)
                        .map(day -> CalendarYear.of(day).number())
                        .distinct()
                        .map(List::of)
                        .toList());
    }

    /**
     * Whether CSL has a form for it: a date or a span, both ends known, equally exact, and certain; of years BC each
     * style has its own.
     */
    private static boolean isCertain(HistoricalDate date) {
        return date.first() != null
                && !CalendarYear.of(date.anchor()).isBeforeChrist()
                && date.last() != null
                && CslItem.parts(date.first()).size()
                        == CslItem.parts(date.last()).size()
                && date.form() != HistoricalDate.Form.BETWEEN
                && !date.approximate()
                && !date.uncertain();
    }

    /**
     * Years, months and days, of a span both ends equally exact. Whatever is not sure, the date of receipt, and of an
     * open span the end that is known, is about then.
     */
    private Map<String, Object> parts(HistoricalDate date) {
        PartialDate first = date.anchor();
        PartialDate last = date.first() == null || date.last() == null ? first : date.last();
        int exact = Math.min(CslItem.parts(first).size(), CslItem.parts(last).size());
        List<Integer> from = CslItem.parts(first).subList(0, exact);
        List<Integer> to = CslItem.parts(last).subList(0, exact);
        Map<String, Object> csl = new LinkedHashMap<>();
        csl.put("date-parts", from.equals(to) ? List.of(from) : List.of(from, to));
        if (item.sending().received()
                || date.first() == null
                || date.last() == null
                || date.approximate()
                || date.uncertain()
                || date.form() == HistoricalDate.Form.BETWEEN) {
            csl.put("circa", true);
        }
        return csl;
    }

    private void text(String key, String value) {
        CslItem.text(csl, key, value);
    }
}
