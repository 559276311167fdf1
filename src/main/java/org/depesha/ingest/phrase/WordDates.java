package org.depesha.ingest.phrase;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.depesha.model.Months;
import org.depesha.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates whose day and year are written in words: "the Ninth day of April, in the Year One thousand eight hundred and
 * four". The words are those of {@code number-words.tsv}.
 */
final class WordDates {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'’]*(?:-vingts?(?!\\p{L}))?|\\d+");
    private static final Map<String, Integer> VALUES = new HashMap<>();
    private static final int FIRST_YEAR = 1400;
    private static final int LAST_YEAR = 2100;
    /** Only heads and feet write dates out. */
    private static final int LONGEST = 400;

    private static final int MOST_BEFORE = 8;

    static {
        for (String[] row : TableRows.of("number-words.tsv")) {
            for (String word : row[1].split("\\|")) {
                VALUES.put(word, Integer.parseInt(row[0]));
            }
        }
    }

    private WordDates() {}

    /** The first of them from one place on; null for none. */
    static Dates.@Nullable Found first(String text, int at) {
        if (text.length() > LONGEST) {
            return null;
        }
        List<MatchResult> words =
                WORD.matcher(text).region(at, text.length()).results().toList();
        for (int i = 1; i < words.size(); i++) {
            int month = Months.number(words.get(i).group());
            Dates.Found found = month == 0 ? null : around(words, i, month);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Dates.@Nullable Found around(List<MatchResult> words, int month, int number) {
        int start = month;
        List<Integer> day = new ArrayList<>();
        while (start > 0 && month - start < MOST_BEFORE && value(words.get(start - 1)) != null) {
            start--;
            add(day, 0, value(words.get(start)));
        }
        int end = month;
        List<Integer> year = new ArrayList<>();
        while (end + 1 < words.size() && value(words.get(end + 1)) != null) {
            end++;
            add(year, year.size(), value(words.get(end)));
        }
        int ofDay = sum(day);
        int ofYear = sum(year);
        if (ofDay < 1 || ofDay > 31 || ofYear < FIRST_YEAR || ofYear > LAST_YEAR) {
            return null;
        }
        try {
            PartialDate date = new PartialDate(ofYear, number, ofDay, -1, null);
            return new Dates.Found(words.get(start).start(), words.get(end).end(), date, false, "");
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void add(List<Integer> numbers, int at, @Nullable Integer value) {
        if (value != null && value > 0) {
            numbers.add(at, value);
        }
    }

    private static @Nullable Integer value(MatchResult word) {
        return VALUES.get(word.group().toLowerCase(Locale.ROOT));
    }

    private static int sum(List<Integer> numbers) {
        int sum = 0;
        int open = 0;
        for (int value : numbers) {
            if (value == 1000 || value == 100) {
                open = Math.max(1, open) * value;
                sum += value == 1000 ? open : 0;
                open = value == 1000 ? 0 : open;
            } else {
                open += value;
            }
        }
        return sum + open;
    }
}
