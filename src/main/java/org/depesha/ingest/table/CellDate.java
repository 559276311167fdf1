package org.depesha.ingest.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
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

    private CellDate() {}

    /** The date as the front matter has it, as far as that can be; nothing where the cell shows none. */
    static Optional<String> of(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null || cell.asNumber().compareTo(BigDecimal.ONE) < 0 && !isTime(format)) {
            return Optional.empty(); // day 1 is the first of 1900; before it Excel shows no day
        }
        String pattern = pattern(shown(format));
        return pattern.isEmpty() || cell.asNumber().signum() < 0
                ? Optional.empty()
                : Optional.of(
                        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(moment(cell)));
    }

    private static boolean isTime(String format) {
        return pattern(shown(format)).equals("HH:mm");
    }

    private static LocalDateTime moment(Cell cell) {
        return cell.asDate();
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
            return time ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd";
        } else if (year) {
            return month ? "yyyy-MM" : "yyyy";
        } else if (month) {
            return day ? "d MMMM" : "MMMM";
        }
        return time ? "HH:mm" : "";
    }
}
