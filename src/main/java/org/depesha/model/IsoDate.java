package org.depesha.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what ISO 8601 and XML Schema call a date, in forms that TEI allows and editors seldom write. */
final class IsoDate {

    /** What a value means: one day is both ends of itself. */
    record Ends(HistoricalDate.Form form, PartialDate first, PartialDate last) {

        private static Ends on(PartialDate date) {
            return new Ends(HistoricalDate.Form.ON, date, date);
        }
    }

    /** A form of writing, and how it is read. */
    private record Written(Pattern pattern, Function<String, @Nullable Ends> read) {

        private static Written as(String pattern, Function<String, @Nullable Ends> read) {
            return new Written(Pattern.compile(pattern), read);
        }
    }

    /** The forms, the first that fits counts; what fits none is as {@link PartialDate#parse} reads it. */
    private static final List<Written> FORMS = List.of(
            // a day or month without its year, a time of the day, a duration: no date that says when
            Written.as("--[^/]*", text -> null),
            Written.as("(?:T\\d\\d:?\\d\\d|\\d\\d:\\d\\d)[^/]*", text -> null),
            Written.as("[+-]?P[^/]*", text -> null),
            Written.as("[^/]+/[^/]+", IsoDate::interval),
            // a week, a day of a week, the day of a year
            Written.as("\\d{4}-?W\\d\\d", IsoDate::week),
            Written.as(
                    "\\d{4}-?W\\d\\d-?[1-7]", text -> day(text, DateTimeFormatter.ISO_WEEK_DATE, "(.{4})-?(W..)-?(.)")),
            Written.as("\\d{4}-\\d{3}", text -> day(text, DateTimeFormatter.ISO_ORDINAL_DATE, "(.{4})-(...)()")),
            Written.as("\\d{7}", text -> day(text, DateTimeFormatter.ISO_ORDINAL_DATE, "(.{4})(...)()")),
            Written.as("-?\\d{8}(?:T.*)?", IsoDate::basic),
            // a decade and a century are as many years
            Written.as("\\d{2}", text -> years(text + "00", text + "99")),
            Written.as("\\d{3}", text -> years(text + "0", text + "9")));

    private IsoDate() {}

    /**
     * What a value means; null where it says not when.
     *
     * @throws DateTimeException where it is none, with the reason
     */
    static @Nullable Ends read(@Nullable String value) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            return null;
        }
        for (Written form : FORMS) {
            if (form.pattern().matcher(text).matches()) {
                return form.read().apply(text);
            }
        }
        return Ends.on(PartialDate.parse(text));
    }

    private static @Nullable Ends interval(String text) {
        String[] ends = text.split("/");
        Ends first = read(ends[0]);
        Ends last = read(ends[1]);
        return first == null || last == null
                ? first == null ? last : first
                : new Ends(HistoricalDate.Form.SPAN, first.first(), last.last());
    }

    private static Ends years(String first, String last) {
        return new Ends(HistoricalDate.Form.BETWEEN, PartialDate.parse(first), PartialDate.parse(last));
    }

    private static Ends week(String text) {
        Ends monday = read(text + "-1");
        Ends sunday = read(text + "-7");
        return new Ends(
                HistoricalDate.Form.BETWEEN,
                Objects.requireNonNull(monday).first(),
                Objects.requireNonNull(sunday).last());
    }

    private static Ends day(String text, DateTimeFormatter format, String parts) {
        String extended = text.replaceFirst("^" + parts + "$", "$1-$2-$3").replaceFirst("-$", "");
        return Ends.on(PartialDate.parse(LocalDate.parse(extended, format).toString()));
    }

    /** {@code 17320222T1430} as {@code 1732-02-22T14:30}. */
    private static Ends basic(String text) {
        return Ends.on(PartialDate.parse(text.replaceFirst("^(-?\\d{4})(\\d\\d)(\\d\\d)", "$1-$2-$3")
                .replaceFirst("T(\\d\\d):?(\\d\\d)(?::?\\d\\d)?", "T$1:$2")));
    }
}
