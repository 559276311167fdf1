package org.depesha.ingest.row;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.phrase.Dates;
import org.depesha.model.PartialDate;

/**
 * Reads dates as lists and forms have them: in the Extended Date/Time Format, in figures, in the words of letters,
 * about then, perhaps then.
 *
 * @param monthFirst whether {@code 3/4/1901} is the fourth of March
 */
public record RowDates(boolean monthFirst) {

    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([./])(\\d{1,2})(?:\\2(\\d{1,2}))?");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) 00:00(?::00)?(?:\\.0+)?");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d)(?::\\d\\d)?");
    private static final Pattern ABOUT = Pattern.compile(
            "(?iu)^(?:c\\.|ca\\.?|circa|about|around|um|etwa|vers|environ|hacia|около|ок\\.|~)\\s*(.+)$");
    private static final Pattern PERHAPS = Pattern.compile(
            "(?iu)^(?:\\[(.+?)\\??]|(.+?)\\s*(?:\\?|\\(\\?\\))|(?:perhaps|vielleicht|peut-être)\\s+(.+))$");

    /** The date in the Extended Date/Time Format; empty where it can't be read. */
    public Optional<String> read(String words) {
        String text = words.strip();
        if (RowReading.isDate(text)) {
            return Optional.of(text);
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return plain(about.group(1)).map(date -> date + "~");
        }
        Matcher perhaps = PERHAPS.matcher(text);
        if (perhaps.matches()) {
            String inner = perhaps.group(1) != null
                    ? perhaps.group(1)
                    : perhaps.group(2) != null ? perhaps.group(2) : perhaps.group(3);
            return plain(inner).map(date -> date + "?");
        }
        return plain(text);
    }

    private Optional<String> plain(String words) {
        String text = words.strip();
        Matcher midnight = MIDNIGHT.matcher(text);
        Matcher moment = MOMENT.matcher(text);
        String whole = midnight.matches()
                ? midnight.group(1)
                : moment.matches() ? moment.group(1) + "T" + moment.group(2) : text;
        return RowReading.isDate(whole) ? Optional.of(whole) : figures(text).or(() -> inWords(text));
    }

    private Optional<String> figures(String text) {
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches()) {
            int first = Integer.parseInt(figures.group(1));
            int second = Integer.parseInt(figures.group(3));
            boolean swapped = monthFirst && figures.group(2).equals("/");
            return day(Integer.parseInt(figures.group(4)), swapped ? first : second, swapped ? second : first);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            int day = yearFirst.group(4) == null ? 0 : Integer.parseInt(yearFirst.group(4));
            return day(Integer.parseInt(yearFirst.group(1)), Integer.parseInt(yearFirst.group(3)), day);
        }
        Matcher month = MONTH_OF_YEAR.matcher(text);
        return month.matches()
                ? day(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)), 0)
                : Optional.empty();
    }

    private static Optional<String> day(int year, int month, int day) {
        try {
            return month == 0 ? Optional.empty() : Optional.of(new PartialDate(year, month, day, -1, null).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A date in words, where they are nothing but the date. */
    private static Optional<String> inWords(String text) {
        Dates.Found found = Dates.near(null).first(text);
        if (found == null || found.inferred()) {
            return Optional.empty();
        }
        boolean whole = text.substring(0, found.start()).isBlank()
                && text.substring(found.end()).matches("[\\s.]*");
        return whole ? Optional.of(found.date().toString()) : Optional.empty();
    }
}
