package org.depesha.model;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date that is told in words and in nothing else: "22 January 1898", "le 3 mai 1820", "May 1820", "3. 2. 1901".
 * Words that say more or less than a date, such as "about Martinmas 1732" or "11 February 1731/32 O.S.", say none.
 */
public final class DateInWords {

    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er)?";
    private static final String MONTH = "(?<month>" + Months.PATTERN + ")\\.?";
    private static final String YEAR = "(?<year>[1-9]\\d{3})";

    /** How a date is worded, a row a form; figures alone count only with the full stops of German, day first. */
    private static final List<Pattern> FORMS = List.of(
            form("(?:the |den |le )?" + DAY + "(?: of)? " + MONTH + ",? " + YEAR + "(?: года| г\\.)?"),
            form(MONTH + " " + DAY + ",? " + YEAR),
            form("(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?" + YEAR),
            form("(?<day>)" + MONTH + ",? " + YEAR),
            form("(?<day>)(?<month>)" + YEAR));

    private DateInWords() {}

    private static Pattern form(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * The date; null where the words are none, or no day that there is.
     *
     * @param words on one line
     * @param certainty how sure whoever tells it is
     */
    public static @Nullable HistoricalDate read(String words, Certainty certainty) {
        return FORMS.stream()
                .map(form -> form.matcher(words.strip()))
                .filter(Matcher::matches)
                .findFirst()
                .map(DateInWords::date)
                .map(date -> certainty == Certainty.HIGH ? date : date.doubted())
                .orElse(null);
    }

    private static @Nullable HistoricalDate date(Matcher words) {
        String month = words.group("month");
        int number = Months.number(month) > 0 ? Months.number(month) : month.isEmpty() ? 0 : Integer.parseInt(month);
        String written = words.group("year")
                + (number == 0 ? "" : two(number))
                + (words.group("day").isEmpty() ? "" : two(Integer.parseInt(words.group("day"))));
        try {
            return HistoricalDate.parse(written);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "-%02d", number);
    }
}
