package org.depesha.ingest.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.model.Months;
import org.depesha.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Finds dates and times as letters and telegrams write them. */
public final class Dates {

    /**
     * A date found.
     *
     * @param inferred whether its year was taken from the document
     * @param zone the name of the time that it gives, or empty
     */
    public record Found(int start, int end, PartialDate date, boolean inferred, String zone) {}

    private static final String MONTH = "(?<%1$s>" + Months.PATTERN + ")";
    private static final String YEAR = "(?<%1$s>(?:1[5-9]|20)\\d\\d)";
    private static final String GLUED = "(?<%1$s>\\d{1,3}(?!\\d))?";
    private static final String ROMAN = "(?<%1$s>X?I{1,3}|IV|VI{0,3}|IX|X)";

    /** Each shape with groups d, m, y as far as it has them; {@code g} is a note's figure glued to the year. */
    private static final List<Pattern> SHAPES = List.of(
            shape("(?:\\d{1,2} " + Months.PATTERN
                    + " ?/ ?)?(?<d>\\d{1,2})(?: \\((?<nd>\\d{1,2})\\)|/(?<od>\\d{1,2}))?(?: ?(?:st|nd|rd|th|"
                    + "d|er|ten|te|го|-го"
                    + "|ое)(?U:\\b)\\.?)?(?: day)?(?: of(?: the month of)?| de)?[ .\\-]{1,2}"
                    + MONTH.formatted("m") + "(?:[ ,.:\\-]{1,2}(?:[NO]\\. ?S\\. )?\\[?(?:del? )?"
                    + YEAR.formatted("y") + "(?:/(?<ny>\\d{1,2})(?!\\d))?(?:(?<=\\d)]|" + GLUED.formatted("g")
                    + ")|[ .,\\-]{0,2}['’](?<yy>\\d\\d)(?U:\\b)|[.\\-](?<yz>\\d\\d)(?U:\\b)| (?<yw>\\d\\d)(?=[\\s"
                    + "|)\\]]*$|[.,;)](?:\\s|$)))?(?: ?г(?:ода|\\.)?)?(?!\\p{L})"),
            shape(MONTH.formatted("m")
                    + "[.:]? (?:the |ye )?(?<d>\\d{1,2})(?: ?(?:st|nd|rd|th|d)(?U:\\b)\\.?)?(?:[,.]? +(?:de )?\\[?"
                    + YEAR.formatted("y") + "(?:/(?<ny>\\d{1,2})(?!\\d))?(?:(?<=\\d)]|" + GLUED.formatted("g")
                    + "))?(?![\\p{L}\\d:])"),
            shape("(?<d>\\d{1,2})(?<sep>[./-])(?<mm>\\d{1,2})\\k<sep>(?:" + YEAR.formatted("y") + GLUED.formatted("g")
                    + "|(?<yy>\\d\\d)(?!\\d))"),
            shape("(?<d>\\d{1,2})[. /-]{1,2}" + ROMAN.formatted("r") + "[. /-]{1,2}(?:" + YEAR.formatted("y")
                    + GLUED.formatted("g") + "|(?<yy>\\d\\d)(?!\\d))"),
            shape("(?<d>\\d{1,2})[./](?-i:" + ROMAN.formatted("r") + ")(?![\\p{L}\\d/]|[. ]\\d{2})"),
            shape(YEAR.formatted("y") + "-(?<mm>\\d\\d)-(?<d>\\d\\d)(?!\\d)"),
            shape(YEAR.formatted("y")
                    + "(?: ?[年년] ?|\\. ?)(?<mm>\\d{1,2})(?: ?[月월] ?|\\. ?)(?<d>\\d{1,2})(?: ?[日일]|\\.)"),
            shape(YEAR.formatted("y") + "(?:-го)?(?: года)?[.,]? " + MONTH.formatted("m") + " (?<d>\\d{1,2})(?!\\d)"),
            shape(MONTH.formatted("m") + ",? " + YEAR.formatted("y") + GLUED.formatted("g") + "(?!\\p{L})"),
            shape("(?<d>[0-3]\\d)(?<dtg>[0-2]\\d[0-5]\\d)Z? ?" + MONTH.formatted("m") + " ?(?:" + YEAR.formatted("y")
                    + "|(?<yy>\\d\\d)(?!\\d))"),
            shape("(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:(?<inst>inst(?:ant|\\.))|(?<ult>ult(?:imo|\\.)))"),
            shape("(?<d>\\d{1,2})\\.(?<mm>\\d{1,2})(?![\\d.]*\\d|\\s?(?:%|percent|million|km|tons?))"));

    private static final int BARE = SHAPES.size() - 1;

    private static final String TIME =
            "(?:(?<hh>\\d{1,2}) ?(?:hours?|h\\.),? (?:and )?(?<hm>\\d{1,2}) ?(?:min(?:utes?|s?\\.?)|m\\.)"
                    + "|(?<ch>[012]?\\d)[:.](?<cm>[0-5]\\d)(?: ?(?<half>[ap])\\.?m\\.?| ?(?:hours|hrs\\.?|h(?U:\\b)))?"
                    + "|(?<mil>[012]\\d[0-5]\\d) ?(?:hours|hrs\\.?|h(?U:\\b))|(?<word>noon|midnight)"
                    + "|(?<oh>\\d{1,2}) ?(?:(?<ohalf>[ap])\\.?m\\.?|hours|o'clock))";
    private static final String ZONE =
            "(?-i:,? \\(?(?<zone>(?:(?:[A-Z]\\p{L}+|local|summer|standard) ){1,3}time|GMT|UTC|local time)\\)?)?";
    private static final Pattern BEFORE =
            Pattern.compile("(?i)(?<![\\p{L}\\d.:])(?:at )?" + TIME + ZONE + ",?\\s*(?:of |on |[-–—] )?$");
    private static final Pattern AFTER =
            Pattern.compile("(?i)^(?:,? ?(?:at |[-–—] ?)|, ?|\\. | )?\\(?" + TIME + "\\)?" + ZONE);

    /** Words beside a day that may make it one to come. */
    private static final Pattern TO_COME = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:until|till|by|before|later than|will|shall|would|plan(?:s|ned)?|intends?|propos(?:e|es"
                    + "|ed)|expect(?:s|ed)?|scheduled|(?:is|are) to|next|deadline|beginning|starting|from|bis|wird"
                    + "|werden|jusqu|avant|sera|partira|до|к|не позже|будет|будут|кончится)(?!\\p{L})");

    private static final int BESIDE = 60;

    private final @Nullable PartialDate context;
    private final boolean past;

    private Dates(@Nullable PartialDate context, boolean past) {
        this.context = context;
        this.past = past;
    }

    /** Reads a day without a year as the one nearest to the document's own date; null where it has none. */
    public static Dates near(@Nullable PartialDate context) {
        return new Dates(context, false);
    }

    /**
     * Reads a day without a year as the last one that is not after this date, unless the words beside it look ahead.
     */
    public static Dates upTo(@Nullable PartialDate context) {
        return new Dates(context, true);
    }

    /** The date by which days without a year are read; null for none. */
    public @Nullable PartialDate context() {
        return context;
    }

    private static Pattern shape(String regex) {
        return Pattern.compile("(?<![\\p{L}\\d.:/-])" + regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** All dates of a text, in order; none overlaps another. */
    public List<Found> all(String text) {
        List<Found> all = new ArrayList<>();
        int from = 0;
        for (Found next = first(text, 0, from); next != null; next = first(text, next.end(), from)) {
            all.add(next);
            from = next.end();
        }
        return all;
    }

    /** The first date of a text, or null. */
    public @Nullable Found first(String text) {
        return first(text, 0, 0);
    }

    /** A date begins with a figure, or with the word before one: so the many shapes are tried in few places. */
    private @Nullable Found first(String text, int at, int limit) {
        Found figures = inFigures(text, at, limit);
        return earlier(
                earlier(figures, HanDates.first(text, at)), earlier(WordDates.first(text, at), Feasts.first(text, at)));
    }

    private static @Nullable Found earlier(@Nullable Found one, @Nullable Found other) {
        return one == null || other != null && other.start() <= one.start() ? other : one;
    }

    private @Nullable Found inFigures(String text, int at, int limit) {
        Matcher[] shapes = null;
        for (int digit = nextNumber(text, at);
                digit < text.length();
                digit = nextNumber(text, endOfNumber(text, digit))) {
            shapes = shapes == null
                    ? SHAPES.stream()
                            .map(shape -> shape.matcher(text).useTransparentBounds(true))
                            .toArray(Matcher[]::new)
                    : shapes;
            int word = wordBefore(text, digit, at);
            Found found = word < digit ? longest(text, shapes, word, limit) : null;
            found = found == null ? longest(text, shapes, digit, limit) : found;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The longest date that begins here, or null. */
    private @Nullable Found longest(String text, Matcher[] shapes, int start, int limit) {
        Found best = null;
        for (int i = 0; i < shapes.length; i++) {
            Matcher shape = shapes[i].region(start, text.length());
            Found found = shape.lookingAt() ? found(text, shape, limit, i == BARE) : null;
            if (found != null) {
                boolean earlier = best == null
                        || found.start() < best.start()
                        || found.start() == best.start() && found.end() > best.end();
                best = earlier ? found : best;
            }
        }
        return best;
    }

    private static int nextNumber(String text, int from) {
        int at = from;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfNumber(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** Where the word begins behind which a number stands; the number itself where none does. */
    private static int wordBefore(String text, int digit, int from) {
        int end = digit;
        while (end > from && " ,.".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, end);
        return start == end ? digit : word.equals("ye") || word.equals("the") ? wordBefore(text, start, from) : start;
    }

    private @Nullable Found found(String text, Matcher shape, int limit, boolean bare) {
        if (has(shape, "m")
                && Months.isCommonWord(shape.group("m"))
                && !has(shape, "y")
                && !has(shape, "yy")
                && !has(shape, "yw")) {
            return null;
        }
        boolean given = has(shape, "y") || has(shape, "yy") || has(shape, "yz") || has(shape, "yw");
        PartialDate date = date(shape, past && !isToCome(text, shape));
        if (date == null) {
            return null;
        }
        String before = text.substring(Math.max(limit, shape.start() - 40), shape.start());
        Matcher time = BEFORE.matcher(before);
        int start = shape.start();
        int end = has(shape, "g") ? shape.start("g") : shape.end();
        boolean timed = time.find();
        if (timed) {
            start -= before.length() - time.start();
        } else {
            time = AFTER.matcher(text.substring(end));
            timed = time.find() && !isYear(time.group().strip());
            end += timed ? time.end() : 0;
        }
        if (bare && !timed && !isBounded(text, shape)) {
            return null;
        }
        if (has(shape, "dtg")) {
            int clock = Integer.parseInt(shape.group("dtg"));
            return new Found(
                    shape.start(),
                    shape.end(),
                    new PartialDate(date.year(), date.month(), date.day(), clock / 100 * 60 + clock % 100, null),
                    !given,
                    "");
        }
        String zone = timed && time.group("zone") != null ? time.group("zone") : "";
        return new Found(start, end, timed ? at(date, time) : date, !given, zone);
    }

    /** {@code 7.1} alone is a date only where the words around it leave nothing else. */
    private static boolean isBounded(String text, MatchResult shape) {
        boolean alone = shape.start() == 0 && text.substring(shape.end()).matches("\\.\\s*");
        return alone
                || text.substring(0, shape.start()).matches("(?s).*(?U:\\b)(?:until|till|since|dated|on)\\s$")
                        && text.substring(shape.end())
                                .matches("(?s)(?:\\s(?:inclusive|at|I|we|he|they|it|that|the)(?U:\\b)|[).,;:]"
                                        + "|\\s*$).*");
    }

    private static boolean isYear(String text) {
        return text.matches("\\(?(?:1[5-9]|20)\\d\\d\\)?");
    }

    private @Nullable PartialDate date(Matcher shape, boolean notAfter) {
        try {
            if (has(shape, "inst") || has(shape, "ult")) {
                return ofMonth(Integer.parseInt(shape.group("d")), has(shape, "ult") ? 1 : 0);
            }
            int month = has(shape, "m")
                    ? Months.number(shape.group("m"))
                    : has(shape, "mm") ? Integer.parseInt(shape.group("mm")) : roman(shape.group("r"));
            int day = day(shape);
            if (month < 1 || has(shape, "d") && day < 1) {
                return null;
            }
            int year = has(shape, "y")
                    ? year(shape)
                    : has(shape, "yy")
                            ? century() + Integer.parseInt(shape.group("yy"))
                            : has(shape, "yz")
                                    ? century() + Integer.parseInt(shape.group("yz"))
                                    : has(shape, "yw")
                                            ? century() + Integer.parseInt(shape.group("yw"))
                                            : yearOf(month, day, notAfter);
            return year < 0 ? null : new PartialDate(year, month, day, -1, null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Of a double day, "14 (26) February", the second is that of the new style. */
    private static int day(Matcher shape) {
        int day = has(shape, "d") ? Integer.parseInt(shape.group("d")) : 0;
        String second = has(shape, "nd") ? "nd" : "od";
        int later = has(shape, second) ? Integer.parseInt(shape.group(second)) : 0;
        return later > day ? later : day;
    }

    /** Of a double year, "1711/12", the second is that which begins in January. */
    private static int year(Matcher shape) {
        int year = Integer.parseInt(shape.group("y"));
        int next = has(shape, "ny") ? Integer.parseInt(shape.group("ny")) : -1;
        return next == (next < 10 ? (year + 1) % 10 : (year + 1) % 100) ? year + 1 : year;
    }

    /** "The 2nd instant" is of the letter's own month, "ultimo" of the one before. */
    private @Nullable PartialDate ofMonth(int day, int before) {
        if (context == null || context.month() == 0) {
            return null;
        }
        LocalDate month = context.earliest().toLocalDate().withDayOfMonth(1).minusMonths(before);
        return day > month.lengthOfMonth() || day < 1
                ? null
                : new PartialDate(month.getYear(), month.getMonthValue(), day, -1, null);
    }

    private int century() {
        return context == null ? 1900 : context.year() / 100 * 100;
    }

    private static boolean isToCome(String text, MatchResult shape) {
        int near = Math.max(0, shape.start() - BESIDE);
        String before = text.substring(near, Math.min(text.length(), shape.start() + 2));
        int from = near + before.lastIndexOf(". ", shape.start() - near) + 1;
        int to = Math.min(text.length(), shape.end() + BESIDE);
        return TO_COME.matcher(text.substring(from, to).split("(?<=\\p{L}{3})\\. ", 2)[0])
                .find();
    }

    /** The year that brings a day nearest to the document's own, or the last before it; -1 where that has no date. */
    private int yearOf(int month, int day, boolean notAfter) {
        if (context == null) {
            return -1;
        }
        LocalDate own = context.earliest().toLocalDate();
        int best = own.getYear();
        long least = Long.MAX_VALUE;
        for (int year = own.getYear() - 1; year <= own.getYear() + 1; year++) {
            long apart = Math.abs(own.toEpochDay()
                    - LocalDate.of(year, month, 1)
                            .plusDays(Math.max(0, day - 1))
                            .toEpochDay());
            boolean after = LocalDate.of(year, month, 1)
                    .plusDays(Math.max(0, day - 1))
                    .isAfter(context.latest().toLocalDate());
            if (apart < least && !(notAfter && after)) {
                least = apart;
                best = year;
            }
        }
        return best;
    }

    private static boolean has(Matcher shape, String group) {
        return shape.pattern().pattern().contains("(?<" + group + ">") && shape.group(group) != null;
    }

    private static PartialDate at(PartialDate day, Matcher time) {
        int minute = minute(time);
        return minute < 0 || minute > 24 * 60 || day.day() == 0
                ? day
                : new PartialDate(day.year(), day.month(), day.day(), minute, null);
    }

    private static int minute(Matcher time) {
        if (time.group("hh") != null) {
            return Integer.parseInt(time.group("hh")) * 60 + Integer.parseInt(time.group("hm"));
        }
        if (time.group("ch") != null) {
            return half(Integer.parseInt(time.group("ch")), time.group("half")) * 60
                    + Integer.parseInt(time.group("cm"));
        }
        if (time.group("mil") != null) {
            return Integer.parseInt(time.group("mil").substring(0, 2)) * 60
                    + Integer.parseInt(time.group("mil").substring(2));
        }
        if (time.group("word") != null) {
            return time.group("word").equalsIgnoreCase("noon") ? 12 * 60 : 24 * 60;
        }
        return half(Integer.parseInt(time.group("oh")), time.group("ohalf")) * 60;
    }

    private static int half(int hour, @Nullable String half) {
        return half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static int roman(String numeral) {
        return List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
                        .indexOf(numeral.toUpperCase(Locale.ROOT))
                + 1;
    }
}
