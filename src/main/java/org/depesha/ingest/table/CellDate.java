package org.depesha.ingest.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/**
 * The date that a cell of a workbook shows, and no more of it: {@code mmm-yy} shows no day, {@code h:mm} no date at
 * all. Source of the letters: Excel's number formats (ECMA-376, part 1, 18.8.31).
 */
final class CellDate {

    /** What a format has besides the parts of a date: words in quotation marks, colours, other cases, morning. */
    private static final Pattern OTHER = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|;.*|am/pm|a/p");

    /** Hours and minutes that were counted, not read off a clock: {@code [h]:mm}. */
    private static final Pattern COUNTED = Pattern.compile("\\[[hms]+]");

    /** Minutes stand behind hours or before seconds; every other m is a month. */
    private static final Pattern MINUTES = Pattern.compile("(?<=h)([^a-z]*)m{1,2}|m{1,2}(?=[^a-z]*s)");

    private static final String DAY = "yyyy-MM-dd";
    private static final String HOUR = "HH:mm";
    private static final String MOMENT = DAY + "'T'" + HOUR;

    private CellDate() {}

    /** The date as the front matter has it, as far as that can be; nothing where the cell shows none. */
    static Optional<String> of(Cell cell) {
        String format = cell.getDataFormatString();
        String pattern = format == null ? "" : pattern(shown(format));
        // Day 1 is the first of 1900: of a smaller number Excel shows at most the hour.
        BigDecimal first = pattern.equals(HOUR) ? BigDecimal.ZERO : BigDecimal.ONE;
        if (pattern.isEmpty() || cell.asNumber().compareTo(first) < 0) {
            return Optional.empty();
        }
        LocalDateTime moment = cell.asDate();
        boolean dayAlone = pattern.equals(MOMENT) && moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return Optional.of(DateTimeFormatter.ofPattern(dayAlone ? DAY : pattern, Locale.ENGLISH)
                .format(moment));
    }

    /** The letters of a format that stand for parts of a date or an hour. */
    private static String shown(String format) {
        String lower = format.toLowerCase(Locale.ROOT);
        if (COUNTED.matcher(lower).find()) {
            return "";
        }
        return MINUTES.matcher(OTHER.matcher(lower).replaceAll("")).replaceAll("$1");
    }

    private static String pattern(String shown) {
        boolean year = shown.indexOf('y') >= 0;
        boolean month = shown.indexOf('m') >= 0;
        boolean day = shown.replaceAll("d{3,}", "").indexOf('d') >= 0;
        boolean time = shown.indexOf('h') >= 0;
        if (year && month && day) {
            return time ? MOMENT : DAY;
        } else if (year) {
            return month ? "yyyy-MM" : "yyyy";
        } else if (month) {
            return day ? "d MMMM" : "MMMM";
        }
        return time ? HOUR : "";
    }
}
