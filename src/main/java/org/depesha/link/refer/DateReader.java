package org.depesha.link.refer;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in running text. Source: how English letters and telegrams date, "inst.", "ult." and "prox." among it.
 */
public final class DateReader {

    /** From 1 to 12. */
    private static final Map<String, Integer> MONTHS = EnglishWords.byWord(
            IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toMap(month -> month, month -> "month-" + month)));

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));
    private static final Map<String, DayOfWeek> WEEKDAYS = Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(day -> day.name().toLowerCase(Locale.ROOT), day -> day));

    private static final int NOON = 12 * 60;

    private static final List<String> ORDINAL_WORDS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30);

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "d");
    private static final Set<String> ARTICLES = Set.of("the", "this");

    /** What stands between the days of a list. */
    private static final Set<String> JOINS = Set.of(",", "and", "&", "or");

    private static final int LONGEST_LIST = 8;

    /** Of which month a day is, counted back from the month in which it is said. */
    private static final Map<String, Integer> MONTHS_AGO =
            EnglishWords.byWord(Map.of(0, "this-month", 1, "last-month", -1, "next-month"));

    private DateReader() {}

    /** The date that begins at a token; null where none does. */
    public static @Nullable MentionedDate read(Tokens tokens, int start) {
        MentionedDate date = relative(tokens, start);
        if (date == null) {
            date = monthFirst(tokens, start);
        }
        if (date == null) {
            date = dayFirst(tokens, tokens.past(start, ARTICLES), tokens.isOne(start, ARTICLES));
        }
        return date == null ? timeFirst(tokens, start) : withTime(date, tokens);
    }

    /** The date behind "of", where a day may stand alone: "your telegram of 7th"; or a year: "your 20 of 1946". */
    static @Nullable MentionedDate behindOf(Tokens tokens, int start) {
        MentionedDate date = read(tokens, start);
        int day = tokens.at(start).number();
        if (date != null || day < 1) {
            return date;
        }
        boolean ordinal =
                tokens.isOne(start + 1, ORDINALS) && tokens.at(start + 1).joins(tokens.at(start)) && day < 32;
        return ordinal
                ? MentionedDate.of(0, 0, day, start + 2)
                : isYear(tokens.at(start)) ? MentionedDate.ofYear(day, start + 1) : null;
    }

    /** A day whose month only the last of a list names: "of 2, 3 and 5 March 1951"; null where no such list begins. */
    static @Nullable MentionedDate inList(Tokens tokens, int start) {
        int first = tokens.past(start, ARTICLES);
        int day = tokens.at(first).number();
        int i = first;
        for (int turn = 0; turn < LONGEST_LIST && isDay(tokens.at(i)); turn++) {
            int behind = pastOrdinal(tokens, i + 1);
            int next = tokens.past(tokens.past(behind, JOINS), ARTICLES);
            MentionedDate last = turn == 0 ? null : dayFirst(tokens, i, false);
            if (last != null && last.month() > 0) {
                return MentionedDate.of(last.year(), last.month(), day, pastOrdinal(tokens, first + 1));
            }
            if (next == behind) {
                return null;
            }
            i = next;
        }
        return null;
    }

    /** A day that goes on with a list in the month of the one before it: "of March 2 and 3, 1951". */
    static @Nullable MentionedDate sameMonth(MentionedDate before, Tokens tokens, int i) {
        if (before.month() == 0 || before.day() == 0 || !isDay(tokens.at(i))) {
            return null;
        }
        MentionedDate date = withYear(tokens, before.month(), tokens.at(i).number(), pastOrdinal(tokens, i + 1));
        return date.year() > 0 ? date : MentionedDate.of(before.year(), date.month(), date.day(), date.next());
    }

    private static boolean isDay(Token token) {
        return token.number() > 0 && token.number() <= 31;
    }

    /** Whether a token is the name of a month. */
    public static boolean isMonth(Token token) {
        return MONTHS.containsKey(token.lower()) && token.capital();
    }

    private static @Nullable MentionedDate relative(Tokens tokens, int i) {
        if (tokens.is(i, "today") && !tokens.is(i + 1, "'s", "date") || tokens.is(i, "this", "morning")) {
            return MentionedDate.daysAgo(0, tokens.is(i, "today") ? i + 1 : i + 2);
        }
        if (tokens.is(i, "even", "date") || tokens.is(i, "today", "'s", "date") || tokens.is(i, "same", "date")) {
            return MentionedDate.daysAgo(0, tokens.is(i, "today") ? i + 3 : i + 2);
        }
        if (tokens.is(i, "yesterday") || tokens.is(i, "last", "night")) {
            return MentionedDate.daysAgo(1, tokens.is(i, "yesterday") ? i + 1 : i + 2);
        }
        int the = tokens.is(i, "the") ? i + 1 : i;
        if (tokens.is(the, "day", "before", "yesterday")) {
            return MentionedDate.daysAgo(2, the + 3);
        }
        if (tokens.is(the, "last", "month") || tokens.is(the, "last", "year")) {
            return MentionedDate.monthsAgo(tokens.is(the + 1, "month") ? 1 : 12, 0, the + 2);
        }
        if (tokens.is(i, "last") && isMonth(tokens.at(i + 1))) {
            return MentionedDate.of(0, month(tokens.at(i + 1)), 0, i + 2);
        }
        int weekday = tokens.is(i, "last") ? i + 1 : i;
        DayOfWeek day = WEEKDAYS.get(tokens.at(weekday).lower());
        if (day != null
                && tokens.at(weekday).capital()
                && !tokens.at(weekday + 1).isPossessive()) {
            int behind = tokens.is(weekday + 1, ",") ? weekday + 2 : weekday + 1;
            MentionedDate fuller = monthFirst(tokens, behind);
            fuller = fuller == null
                    ? dayFirst(tokens, tokens.past(behind, ARTICLES), tokens.isOne(behind, ARTICLES))
                    : fuller;
            boolean last = tokens.is(weekday + 1, "last");
            return fuller != null ? fuller : MentionedDate.of(day, last ? weekday + 2 : weekday + 1);
        }
        int count = SMALL.getOrDefault(tokens.at(i).lower(), tokens.at(i).number());
        if (count > 0 && count < 100 && tokens.is(i + 2, "ago")) {
            String unit = tokens.at(i + 1).lower();
            return unit.startsWith("month")
                    ? MentionedDate.monthsAgo(count, 0, i + 3)
                    : unit.startsWith("day")
                            ? MentionedDate.daysAgo(count, i + 3)
                            : unit.startsWith("week") ? MentionedDate.daysAgo(7 * count, i + 3) : null;
        }
        return null;
    }

    /** From 1 to 12; asked of months only. */
    private static int month(Token token) {
        return Objects.requireNonNull(MONTHS.get(token.lower()), token::lower);
    }

    /** {@code June 4}, {@code June 4th, 1951}, {@code Sept. 1, 1951}, {@code June 1951}. */
    private static @Nullable MentionedDate monthFirst(Tokens tokens, int i) {
        if (!isMonth(tokens.at(i))) {
            return null;
        }
        int next = tokens.is(i + 1, ".") ? i + 2 : i + 1;
        int month = month(tokens.at(i));
        int day = day(tokens, next);
        if (isYear(tokens.at(next))) {
            return MentionedDate.of(tokens.at(next).number(), month, 0, next + 1);
        }
        return day < 1 || day > 31 ? null : withYear(tokens, month, day, behindDay(tokens, next));
    }

    /** A day in figures or, as in "March twenty-first", in words; -1 for neither. */
    private static int day(Tokens tokens, int i) {
        int tens = TENS.getOrDefault(tokens.at(i).lower(), 0);
        int ones = ORDINAL_WORDS.indexOf(tokens.at(tens > 0 && tokens.is(i + 1, "-") ? i + 2 : i + 1)
                        .lower())
                + 1;
        int word = ORDINAL_WORDS.indexOf(tokens.at(i).lower()) + 1;
        return word > 0
                ? word
                : tens > 0 && ones > 0 && ones < 10 ? tens + ones : tokens.at(i).number();
    }

    /** Index of the token behind a day. */
    private static int behindDay(Tokens tokens, int i) {
        return TENS.containsKey(tokens.at(i).lower())
                ? tokens.is(i + 1, "-") ? i + 3 : i + 2
                : pastOrdinal(tokens, i + 1);
    }

    /** {@code 4 June 1951}, {@code the 4th}, {@code 4th inst.}, {@code 4.6.51}, {@code 28.1}. */
    private static @Nullable MentionedDate dayFirst(Tokens tokens, int i, boolean article) {
        int day = day(tokens, i);
        if (day < 1 || day > 31) {
            return null;
        }
        boolean ordinal = tokens.isOne(i + 1, ORDINALS) && tokens.at(i + 1).joins(tokens.at(i));
        int next = behindDay(tokens, i);
        if (!tokens.at(i).isNumber() && !tokens.is(next, "of")) {
            return null; // "the first" is a day only of a month
        }
        int of = tokens.is(next, "of")
                        || tokens.is(next, ".") && tokens.at(next + 1).isWord()
                ? next + 1
                : next;
        if (isMonth(tokens.at(of))) {
            int month = month(tokens.at(of));
            return withYear(tokens, month, day, tokens.is(of + 1, ".") && isFigure(tokens, of + 2) ? of + 2 : of + 1);
        }
        if (tokens.is(next, ".")
                && tokens.at(next).joins(tokens.at(i))
                && tokens.at(next + 1).joins(tokens.at(next))) {
            int month = tokens.at(next + 1).number();
            boolean year = tokens.is(next + 2, ".")
                    && tokens.at(next + 3).isNumber()
                    && tokens.at(next + 3).joins(tokens.at(next + 2));
            return month < 1 || month > 12
                    ? null
                    : MentionedDate.of(year ? tokens.at(next + 3).number() : 0, month, day, year ? next + 4 : next + 2);
        }
        MentionedDate counted = inMonth(tokens, day, next);
        if (counted != null) {
            return counted;
        }
        return article && ordinal || ordinal && !tokens.at(next).isWord() ? MentionedDate.of(0, 0, day, next) : null;
    }

    /** {@code 13th ult.}, {@code the 4th inst.}, {@code the 20th of last month}. */
    private static @Nullable MentionedDate inMonth(Tokens tokens, int day, int next) {
        Integer ago = MONTHS_AGO.get(tokens.at(next).lower());
        if (ago != null) {
            return MentionedDate.monthsAgo(ago, day, next + 1);
        }
        boolean last = tokens.is(next, "of", "last", "month");
        return last || tokens.is(next, "of", "this", "month")
                ? MentionedDate.monthsAgo(last ? 1 : 0, day, next + 3)
                : null;
    }

    /** {@code 24:00 4.1}, {@code 2300 hrs 8 June}. */
    private static @Nullable MentionedDate timeFirst(Tokens tokens, int i) {
        boolean military = (tokens.is(i + 1, "hrs") || tokens.is(i + 1, "hours"))
                && tokens.at(i).lower().length() == 4
                && tokens.at(i).number() < 2400
                && tokens.at(i).number() % 100 < 60;
        int minute = military ? tokens.at(i).number() / 100 * 60 + tokens.at(i).number() % 100 : minute(tokens, i);
        MentionedDate date = minute < 0 ? null : dayFirst(tokens, military ? i + 2 : i + 3, false);
        return date == null ? null : date.at(minute, date.next());
    }

    private static MentionedDate withTime(MentionedDate date, Tokens tokens) {
        int i = tokens.is(date.next(), ",") || tokens.is(date.next(), "at") ? date.next() + 1 : date.next();
        int time = minute(tokens, i);
        return time >= 0
                ? date.at(time, i + 3)
                : withClock(
                        date, tokens, tokens.is(date.next(), "–") || tokens.is(date.next(), "—") ? date.next() + 1 : i);
    }

    /** {@code 8 p.m.}, {@code 10:30 a.m.}, {@code 2.5 p.m.}, {@code noon}: the hour that telegrams are named by. */
    private static MentionedDate withClock(MentionedDate date, Tokens tokens, int i) {
        if (tokens.is(i, "noon") || tokens.is(i, "midnight")) {
            return date.at(tokens.is(i, "noon") ? NOON : 0, i + 1);
        }
        boolean minutes = (tokens.is(i + 1, ":") || tokens.is(i + 1, "."))
                && tokens.at(i + 2).isNumber()
                && tokens.at(i + 2).joins(tokens.at(i + 1));
        int half = minutes ? i + 3 : i + 1;
        boolean clock =
                (tokens.is(half, "a") || tokens.is(half, "p")) && tokens.is(half + 1, ".") && tokens.is(half + 2, "m");
        int hour = tokens.at(i).number();
        if (!clock || hour < 1 || hour > 12) {
            return date;
        }
        int minute = minutes ? Math.min(59, Math.max(0, tokens.at(i + 2).number())) : 0;
        return date.at(
                (hour % 12 + (tokens.is(half, "p") ? 12 : 0)) * 60 + minute,
                tokens.is(half + 3, ".") ? half + 4 : half + 3);
    }

    private static int minute(Tokens tokens, int i) {
        int hour = tokens.at(i).number();
        int minute = tokens.at(i + 2).number();
        boolean time = hour >= 0
                && hour <= 24
                && tokens.is(i + 1, ":")
                && tokens.at(i + 1).joins(tokens.at(i))
                && tokens.at(i + 2).lower().length() == 2
                && minute < 60;
        return time ? hour * 60 + minute : -1;
    }

    private static int pastOrdinal(Tokens tokens, int i) {
        return tokens.isOne(i, ORDINALS) && tokens.at(i).joins(tokens.at(i - 1)) ? i + 1 : i;
    }

    private static MentionedDate withYear(Tokens tokens, int month, int day, int next) {
        int comma = tokens.is(next, ",") ? next + 1 : next;
        if (isYear(tokens.at(comma))) {
            return MentionedDate.of(tokens.at(comma).number(), month, day, comma + 1);
        }
        boolean apostrophe = (tokens.is(next, "'") || tokens.is(next, "’"))
                && tokens.at(next + 1).joins(tokens.at(next));
        int figures = apostrophe ? next + 1 : next;
        boolean twoFigures = tokens.at(figures).isNumber()
                && tokens.at(figures).lower().length() == 2
                && (apostrophe
                        || tokens.at(figures).number() > 31
                        || tokens.at(figures).lower().startsWith("0"));
        return twoFigures
                ? MentionedDate.of(tokens.at(figures).number(), month, day, figures + 1)
                : MentionedDate.of(0, month, day, next);
    }

    private static boolean isFigure(Tokens tokens, int i) {
        return tokens.at(i).isNumber()
                || (tokens.is(i, "'") || tokens.is(i, "’")) && tokens.at(i + 1).isNumber();
    }

    private static boolean isYear(Token token) {
        return token.lower().length() == 4 && token.number() >= 1000 && token.number() < 2100;
    }
}
