package org.depesha.model;

import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiAttribute;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/** Reads and writes a date as the attributes of TEI's {@code att.datable.w3c}. */
public final class TeiDates {

    /** What the names of the attributes for ISO 8601 end in. */
    private static final String ISO = "-iso";

    /** The attributes of which the value is told where nothing else is known of a date. */
    private static final Pattern TOLD = Pattern.compile("(?:when|from|to|notBefore|notAfter|dur)(?:-iso|-custom)?");

    private TeiDates() {}

    /**
     * The element with the date's attributes; what is only about then gets {@code @precision}, what is uncertain
     * {@code @cert}. 24:00 stands in {@code @when-iso} and its like beside the day.
     */
    public static TeiElement write(TeiElement element, HistoricalDate date) {
        TeiElement dated = switch (date.form()) {
            case ON -> with(element, "when", date.first());
            case SPAN -> with(with(element, "from", date.first()), "to", date.last());
            case BETWEEN -> with(with(element, "notBefore", date.first()), "notAfter", date.last());
        };
        return dated.with("precision", date.approximate() ? "low" : null).with("cert", date.uncertain() ? "low" : null);
    }

    private static TeiElement with(TeiElement element, String attribute, @Nullable PartialDate date) {
        if (date == null) {
            return element;
        }
        TeiElement dated = element.with(attribute, date.w3c());
        return date.w3c().equals(date.iso()) ? dated : dated.with(attribute + ISO, date.iso());
    }

    /**
     * The attributes that give a date's ends, a pair a row, best first; a single day is both ends of itself. Each is
     * read as the W3C and else as ISO 8601 has it ({@code @when-iso}). Where the ends are of different rows
     * ({@code @notBefore} with {@code @to}), or of the last, it happened some day between them.
     */
    private static final List<Ends> ENDS =
            List.of(new Ends("when", "when"), new Ends("from", "to"), new Ends("notBefore", "notAfter"));

    private record Ends(String first, String last) {}

    /**
     * The date that an element's attributes give; null where they give none.
     *
     * <p>A day without its year ({@code --08-19}), a time of the day ({@code 14:30:00}) or a duration is a date for
     * TEI, but says not when: it is read as none.
     */
    public static @Nullable HistoricalDate read(TeiElement element, Problems problems) {
        return read(element, Code.INVALID_DATE, problems);
    }

    /** The same; {@code code} is what a date that is none is reported as. */
    public static @Nullable HistoricalDate read(TeiElement element, Code code, Problems problems) {
        try {
            return read(element);
        } catch (DateTimeException e) {
            problems.report(
                    code,
                    element.place(),
                    e.getMessage() + ".",
                    "Write it as in TEI: 1951, 1951-01, 1951-01-07 or 1951-01-07T24:00:00, with the earlier of two "
                            + "dates first.");
            return null;
        }
    }

    private static @Nullable HistoricalDate read(TeiElement element) {
        IsoDate.Ends when = value(element, "when");
        if (when != null) {
            return marked(when.form(), when.first(), when.last(), element);
        }
        PartialDate first = null;
        PartialDate last = null;
        int firstRow = ENDS.size();
        int lastRow = ENDS.size();
        for (int row = ENDS.size() - 1; row > 0; row--) {
            IsoDate.Ends begin = value(element, ENDS.get(row).first());
            IsoDate.Ends end = value(element, ENDS.get(row).last());
            first = begin == null ? first : begin.first();
            firstRow = begin == null ? firstRow : row;
            last = end == null ? last : end.last();
            lastRow = end == null ? lastRow : row;
        }
        if (first == null && last == null) {
            return null;
        }
        boolean span = Math.min(firstRow, lastRow) == 1 && firstRow != 2 && lastRow != 2;
        return marked(span ? HistoricalDate.Form.SPAN : HistoricalDate.Form.BETWEEN, first, last, element);
    }

    private static HistoricalDate marked(
            HistoricalDate.Form form, @Nullable PartialDate first, @Nullable PartialDate last, TeiElement element) {
        return new HistoricalDate(
                form, first, last, "low".equals(element.attribute("precision")), certainty(element) != Certainty.HIGH);
    }

    /**
     * How sure an element's {@code @cert} says that it is, or what it rests on; what says neither is sure, and so is
     * what is of unknown certainty.
     */
    public static Certainty certainty(TeiElement element) {
        String cert = element.attribute("cert");
        return Stream.of(Certainty.values())
                .filter(certainty -> certainty.tei().equals(cert))
                .findFirst()
                .orElse("conjecture".equals(element.attribute("evidence")) ? Certainty.LOW : Certainty.HIGH);
    }

    /** Whether nothing but its words tells when, and in the calendar that they would be read in. */
    public static boolean isToldByWords(TeiElement element) {
        return calendar(element).isEmpty() && told(element).isEmpty();
    }

    /**
     * The words of an element for its date, with its calendar, where they say more than its attributes do: of a date
     * that is not told in attributes, or of another calendar. Empty where they say no more.
     */
    public static String written(TeiElement element, String words, @Nullable HistoricalDate date) {
        String calendar = calendar(element);
        String values = told(element);
        String told = words.isEmpty() ? (date == null || !calendar.isEmpty() ? values : "") : "“" + words + "”";
        if (date != null && calendar.isEmpty()) {
            return "";
        }
        return calendar.isEmpty() ? told : (told + ", calendar: " + calendar).replaceFirst("^, ", "");
    }

    /** The calendar that an element names, other than the Gregorian; may be empty. */
    private static String calendar(TeiElement element) {
        return Stream.of("calendar", "datingMethod")
                .map(element::attribute)
                .filter(Objects::nonNull)
                .map(pointer -> pointer.substring(pointer.lastIndexOf('#') + 1).strip())
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("gregorian"))
                .findFirst()
                .orElse("");
    }

    /** The values of the attributes that tell a date; may be empty. */
    private static String told(TeiElement element) {
        return element.attributes().stream()
                .filter(attribute -> TOLD.matcher(attribute.name()).matches())
                .map(TeiAttribute::value)
                .collect(Collectors.joining(" to "));
    }

    /** A value of an attribute; an interval of ISO 8601 has two ends. */
    private static IsoDate.@Nullable Ends value(TeiElement element, String attribute) {
        String w3c = element.attribute(attribute);
        String iso = element.attribute(attribute + ISO);
        boolean isoKnowsMore = iso != null && (iso.contains("T24:00") || w3c == null || w3c.isBlank());
        return IsoDate.read(isoKnowsMore ? iso : w3c);
    }
}
