package org.depesha.ingest.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Days that are named by a feast, with their year: {@code feasts.tsv}. Easter is that of the Gregorian calendar. */
final class Feasts {

    private record Row(String day, Pattern words) {}

    private static final List<Row> TABLE = TableRows.of("feasts.tsv").stream()
            .map(cells -> new Row(
                    cells[0],
                    Pattern.compile(
                            "(?<![\\p{L}\\d])(?:" + cells[1]
                                    + ")(?!\\p{L})(?:[ ,.\\[(]| anno| año| année| roku| de| des Jahres){1,4}"
                                    + "(?<y>1[5-9]\\d\\d|20\\d\\d)(?!\\d)",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
            .toList();

    private Feasts() {}

    /** The first of them from one place on; null for none. */
    static Dates.@Nullable Found first(String text, int at) {
        Dates.Found first = null;
        for (Row row : TABLE) {
            Matcher words = row.words().matcher(text);
            if (words.find(at) && (first == null || words.start() < first.start())) {
                LocalDate day = day(row.day(), Integer.parseInt(words.group("y")));
                first = new Dates.Found(
                        words.start(),
                        words.end(),
                        new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), -1, null),
                        false,
                        "");
            }
        }
        return first;
    }

    private static LocalDate day(String rule, int year) {
        char kind = rule.charAt(0);
        if (kind == 'E') {
            return easter(year).plusDays(Integer.parseInt(rule.substring(1)));
        }
        return kind == 'A'
                ? LocalDate.of(year, 12, 25)
                        .with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
                        .plusDays(Integer.parseInt(rule.substring(1)))
                : LocalDate.parse(year + "-" + rule);
    }

    /** By the anonymous rule of 1876 (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
