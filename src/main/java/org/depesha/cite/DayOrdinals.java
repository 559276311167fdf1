package org.depesha.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the sign behind the days of dates in languages that write them as ordinals, {@code 5. Juni 1905}, as the locale
 * of CSL says it does: citeproc-java 3.5 prints the number alone.
 */
final class DayOrdinals {

    private static final Pattern DAY =
            Pattern.compile("<date form=\"text\">\\s*<date-part name=\"day\" form=\"ordinal\"");
    private static final Pattern SIGN = Pattern.compile("<term name=\"ordinal\">(?<sign>[^<]+)</term>");
    private static final Pattern MONTH = Pattern.compile("<term name=\"month-\\d\\d\">(?<name>[^<]+)</term>");

    private final Pattern days;
    private final String sign;

    private DayOrdinals(Pattern days, String sign) {
        this.days = days;
        this.sign = sign;
    }

    /** Those of a locale; empty where it writes days as plain numbers. */
    static Optional<DayOrdinals> of(String localeXml) {
        Matcher sign = SIGN.matcher(localeXml);
        List<String> months = new ArrayList<>();
        Matcher month = MONTH.matcher(localeXml);
        while (month.find()) {
            months.add(Pattern.quote(month.group("name")));
        }
        return DAY.matcher(localeXml).find() && sign.find() && !months.isEmpty()
                ? Optional.of(new DayOrdinals(
                        Pattern.compile("(?<![\\d.])(\\d{1,2})(?= (?:" + String.join("|", months) + ")(?!\\p{L}))"),
                        sign.group("sign")))
                : Optional.empty();
    }

    /** The same words with the sign behind each day. */
    String in(String words) {
        return days.matcher(words).replaceAll(match -> Matcher.quoteReplacement(match.group(1) + sign));
    }
}
