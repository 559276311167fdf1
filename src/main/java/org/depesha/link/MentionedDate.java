package org.depesha.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date in running text, as much of it as stands there; what is left out is inferred from the date of the message that says it.
 *
 * @param year 0 where it is left out
 * @param month 0 where it is left out
 * @param day 0 where it is left out
 * @param daysAgo for "today" 0, "yesterday" 1; -1 for a date of the calendar
 * @param monthsAgo for "two months ago" 2; 0 otherwise
 * @param minute of the day; -1 where none is given
 * @param next index of the token behind it
 */
record MentionedDate(int year, int month, int day, int daysAgo, int monthsAgo, int minute, int next) {

  /** Leap years are at most eight years apart. */
  private static final int MOST_STEPS = 9;


  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(Map.entry("a", 1), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
          Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10));
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "d");
  private static final Set<String> ARTICLES = Set.of("the", "this");

  static {
    String[] names = {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"};
    for (int i = 0; i < names.length; i++) {
      MONTHS.put(names[i], i + 1);
      MONTHS.put(names[i].substring(0, 3), i + 1);
    }
    MONTHS.put("sept", 9);
  }

  /** The date that begins at a token; null where none does. */
  static @Nullable MentionedDate read(Tokens tokens, int start) {
    MentionedDate date = relative(tokens, start);
    if (date == null) {
      date = monthFirst(tokens, start);
    }
    if (date == null) {
      date = dayFirst(tokens, tokens.past(start, ARTICLES), tokens.isOne(start, ARTICLES));
    }
    return date == null ? timeFirst(tokens, start) : date.withTime(tokens);
  }

  static boolean isMonth(Token token) {
    return MONTHS.containsKey(token.lower()) && token.capital();
  }

  private static @Nullable MentionedDate relative(Tokens tokens, int i) {
    if (tokens.is(i, "today") || tokens.is(i, "this", "morning")) {
      return ago(0, 0, tokens.is(i, "today") ? i + 1 : i + 2);
    }
    if (tokens.is(i, "yesterday") || tokens.is(i, "last", "night")) {
      return ago(1, 0, tokens.is(i, "yesterday") ? i + 1 : i + 2);
    }
    int the = tokens.is(i, "the") ? i + 1 : i;
    if (tokens.is(the, "day", "before", "yesterday")) {
      return ago(2, 0, the + 3);
    }
    int count = SMALL.getOrDefault(tokens.at(i).lower(), tokens.at(i).number());
    if (count > 0 && count < 100 && tokens.is(i + 2, "ago")) {
      String unit = tokens.at(i + 1).lower();
      return unit.startsWith("month") ? ago(-1, count, i + 3)
          : unit.startsWith("day") ? ago(count, 0, i + 3)
          : unit.startsWith("week") ? ago(7 * count, 0, i + 3) : null;
    }
    return null;
  }

  private static MentionedDate ago(int days, int months, int next) {
    return new MentionedDate(0, 0, 0, days, months, -1, next);
  }

  /** {@code June 4}, {@code June 4th, 1951}, {@code Sept. 1, 1951}, {@code June 1951}. */
  private static @Nullable MentionedDate monthFirst(Tokens tokens, int i) {
    if (!isMonth(tokens.at(i))) {
      return null;
    }
    int next = tokens.is(i + 1, ".") ? i + 2 : i + 1;
    int month = MONTHS.get(tokens.at(i).lower());
    int day = tokens.at(next).number();
    if (isYear(tokens.at(next))) {
      return new MentionedDate(day, month, 0, -1, 0, -1, next + 1);
    }
    if (day < 1 || day > 31) {
      return null;
    }
    next = pastOrdinal(tokens, next + 1);
    return withYear(tokens, month, day, next);
  }

  /** {@code 4 June 1951}, {@code the 4th}, {@code 4th instant}, {@code 4.6.51}, {@code 28.1}. */
  private static @Nullable MentionedDate dayFirst(Tokens tokens, int i, boolean article) {
    int day = tokens.at(i).number();
    if (day < 1 || day > 31) {
      return null;
    }
    boolean ordinal = tokens.isOne(i + 1, ORDINALS) && tokens.at(i + 1).joins(tokens.at(i));
    int next = pastOrdinal(tokens, i + 1);
    int of = tokens.is(next, "of") || tokens.is(next, ".") && tokens.at(next + 1).isWord() ? next + 1 : next;
    if (isMonth(tokens.at(of))) {
      int month = MONTHS.get(tokens.at(of).lower());
      return withYear(tokens, month, day, tokens.is(of + 1, ".") && tokens.at(of + 2).isNumber() ? of + 2 : of + 1);
    }
    if (tokens.is(next, ".") && tokens.at(next).joins(tokens.at(i)) && tokens.at(next + 1).joins(tokens.at(next))) {
      int month = tokens.at(next + 1).number();
      boolean year = tokens.is(next + 2, ".") && tokens.at(next + 3).isNumber() && tokens.at(next + 3).joins(tokens.at(next + 2));
      return month < 1 || month > 12 ? null
          : new MentionedDate(year ? tokens.at(next + 3).number() : 0, month, day, -1, 0, -1, year ? next + 4 : next + 2);
    }
    boolean instant = tokens.is(next, "instant") || tokens.is(next, "inst");
    if (instant || article && ordinal || ordinal && !tokens.at(next).isWord()) {
      return new MentionedDate(0, 0, day, -1, 0, -1, instant ? next + 1 : next);
    }
    return null;
  }

  /** {@code 24:00 4.1}. */
  private static @Nullable MentionedDate timeFirst(Tokens tokens, int i) {
    int minute = minute(tokens, i);
    MentionedDate date = minute < 0 ? null : dayFirst(tokens, i + 3, false);
    return date == null ? null : new MentionedDate(date.year, date.month, date.day, -1, 0, minute, date.next);
  }

  private MentionedDate withTime(Tokens tokens) {
    int i = tokens.is(next, ",") || tokens.is(next, "at") ? next + 1 : next;
    int time = minute(tokens, i);
    return time < 0 ? this : new MentionedDate(year, month, day, daysAgo, monthsAgo, time, i + 3);
  }

  private static int minute(Tokens tokens, int i) {
    int hour = tokens.at(i).number();
    int minute = tokens.at(i + 2).number();
    boolean time = hour >= 0 && hour <= 24 && tokens.is(i + 1, ":") && tokens.at(i + 1).joins(tokens.at(i)) && tokens.at(i + 2).lower().length() == 2 && minute < 60;
    return time ? hour * 60 + minute : -1;
  }

  private static int pastOrdinal(Tokens tokens, int i) {
    return tokens.isOne(i, ORDINALS) && tokens.at(i).joins(tokens.at(i - 1)) ? i + 1 : i;
  }

  private static MentionedDate withYear(Tokens tokens, int month, int day, int next) {
    int comma = tokens.is(next, ",") ? next + 1 : next;
    if (isYear(tokens.at(comma))) {
      return new MentionedDate(tokens.at(comma).number(), month, day, -1, 0, -1, comma + 1);
    }
    boolean twoDigits = comma == next && tokens.at(next).isNumber() && tokens.at(next).lower().length() == 2 && tokens.at(next).number() > 31;
    return twoDigits
        ? new MentionedDate(tokens.at(next).number(), month, day, -1, 0, -1, next + 1)
        : new MentionedDate(0, month, day, -1, 0, -1, next);
  }

  private static boolean isYear(Token token) {
    return token.lower().length() == 4 && token.number() >= 1000 && token.number() < 2100;
  }

  /** Whether only a month is meant, or a time some months ago. */
  boolean isVague() {
    return day == 0 && daysAgo < 0;
  }

  /** The day that is meant, or the first of the month; null where the calendar has none such, or the year can't be inferred. */
  @Nullable LocalDate day(@Nullable LocalDate said) {
    try {
      if (daysAgo >= 0) {
        return said == null ? null : said.minusDays(daysAgo);
      }
      if (monthsAgo > 0) {
        return said == null ? null : said.minusMonths(monthsAgo).withDayOfMonth(1);
      }
      if (month == 0) {
        return said == null ? null : latest(said, said.withDayOfMonth(1), 1, day);
      }
      int first = Math.max(1, day);
      if (year > 0) {
        int century = said == null ? 1900 : said.getYear() / 100 * 100;
        return LocalDate.of(year < 100 ? century + year : year, month, first);
      }
      return said == null ? null : latest(said, YearMonth.of(said.getYear(), month).atDay(1), 12, first);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * The last such day that is not more than a week after it was said: letters were dated ahead, and clocks differ. "The 31st", said in June, is of May.
   *
   * @throws DateTimeException where no month or year of the last ones has such a day
   */
  private static LocalDate latest(LocalDate said, LocalDate month, int monthsBetween, int day) {
    YearMonth wanted = YearMonth.from(month);
    for (int i = 0; i < MOST_STEPS; i++) {
      if (wanted.isValidDay(day) && !wanted.atDay(day).isAfter(said.plusDays(7))) {
        return wanted.atDay(day);
      }
      wanted = wanted.minusMonths(monthsBetween);
    }
    throw new DateTimeException("no month has a day " + day);
  }

  /** As ids have it: {@code 1951-06-04}. */
  static String words(LocalDate date) {
    return String.format(Locale.ROOT, "%04d-%02d-%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }
}
