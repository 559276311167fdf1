package org.depesha.model;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as exactly as it is known: a subset of the Extended Date/Time Format (ISO 8601-2), levels 0
 * to 2.
 *
 * @param form whether it is one date, a span, or some date between two
 * @param first its date, or the first of its span; null where a span is open there
 * @param last the last of its span, the same as {@code first} for one date; null where a span is open there
 * @param approximate written {@code ~}: about then
 * @param uncertain written {@code ?}: perhaps then
 */
public record HistoricalDate(
        Form form, @Nullable PartialDate first, @Nullable PartialDate last, boolean approximate, boolean uncertain)
        implements Comparable<HistoricalDate> {

    /** What the two ends mean. */
    public enum Form {
        /** {@code 1951-01-07}: one date; TEI {@code @when}. */
        ON,
        /** {@code 1951-01-04/1951-01-06}: from the first to the last; TEI {@code @from}, {@code @to}. */
        SPAN,
        /** {@code [1951-01-04..1951-01-06]}: some day between them; TEI {@code @notBefore}, {@code @notAfter}. */
        BETWEEN
    }

    private static final Pattern BETWEEN = Pattern.compile("\\[(.*)\\.\\.(.*)]([~?%]?)");
    private static final Pattern SPAN = Pattern.compile("([^/]*)/([^/~?%]*)([~?%]?)");
    private static final Pattern ON = Pattern.compile("([^~?%]*)([~?%]?)");

    private static final Comparator<HistoricalDate> ORDER = Comparator.comparing(HistoricalDate::earliest)
            .thenComparing(date -> date.first() != null)
            .thenComparing(HistoricalDate::latest)
            .thenComparing(HistoricalDate::toString);

    public HistoricalDate {
        if (first == null && last == null) {
            throw new DateTimeException("a span needs a date at one of its ends");
        }
        if (first != null && last != null && first.earliest().isAfter(last.latest())) {
            throw new DateTimeException("`" + first + "` is after `" + last + "`");
        }
    }

    /** One date, certain. */
    public static HistoricalDate on(PartialDate date) {
        return new HistoricalDate(Form.ON, date, date, false, false);
    }

    /** A span or an interval, certain; one end may be null. */
    public static HistoricalDate of(Form form, @Nullable PartialDate first, @Nullable PartialDate last) {
        return new HistoricalDate(form, first, last, false, false);
    }

    /**
     * Reads a date as an editor writes it.
     *
     * @throws DateTimeException where it is none, with the reason
     */
    public static HistoricalDate parse(String written) {
        String text = written.strip();
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return of(Form.BETWEEN, end(between.group(1)), end(between.group(2)), between.group(3));
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return of(Form.SPAN, end(span.group(1)), end(span.group(2)), span.group(3));
        }
        Matcher on = ON.matcher(text);
        if (!on.matches()) {
            throw new DateTimeException("`" + text + "` is not a date");
        }
        PartialDate date = PartialDate.parse(on.group(1));
        return of(Form.ON, date, date, on.group(2));
    }

    private static @Nullable PartialDate end(String text) {
        return text.isBlank() || text.equals("..") ? null : PartialDate.parse(text);
    }

    /** EDTF's {@code %} says both: about then, and perhaps. */
    private static HistoricalDate of(Form form, @Nullable PartialDate first, @Nullable PartialDate last, String mark) {
        return new HistoricalDate(
                form, first, last, mark.equals("~") || mark.equals("%"), mark.equals("?") || mark.equals("%"));
    }

    /** Whether it is stated without doubt: neither about then nor perhaps. */
    public boolean isCertain() {
        return !approximate && !uncertain;
    }

    /** The same date, perhaps: where whoever states it is not sure. */
    public HistoricalDate doubted() {
        return new HistoricalDate(form, first, last, approximate, true);
    }

    /** The first moment that it may mean; of a span without beginning, the first of its end. */
    public LocalDateTime earliest() {
        return anchor().earliest();
    }

    /** The last minute that it may mean; of a span without end, the last of its beginning. */
    public LocalDateTime latest() {
        return (last != null ? last : anchor()).latest();
    }

    /** The end that is known; the first of two. */
    public PartialDate anchor() {
        return first != null ? first : Objects.requireNonNull(last);
    }

    /** The year by which it is filed. */
    public int year() {
        return anchor().year();
    }

    /**
     * By the first moment that each may mean, then the last; what happened some day before stands before what happened
     * on that day.
     */
    @Override
    public int compareTo(HistoricalDate other) {
        return ORDER.compare(this, other);
    }

    /** As an editor writes it. */
    @Override
    public String toString() {
        String start = first == null ? "" : first.toString();
        String end = last == null ? "" : last.toString();
        String mark = approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : "";
        return switch (form) {
            case ON -> start + mark;
            case SPAN -> start + "/" + end + mark;
            case BETWEEN -> "[" + start + ".." + end + "]" + mark;
        };
    }
}
