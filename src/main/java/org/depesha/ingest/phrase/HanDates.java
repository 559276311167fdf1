package org.depesha.ingest.phrase;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates in Chinese numerals, "民國二十九年六月廿六日", and those of a count of years of their own in figures, "단기 4285년". The
 * first year of the Republic of China is 1912; the Korean count begins with 2333 before Christ.
 */
final class HanDates {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String NUMERAL = "[〇零○一二三四五六七八九十廿卅元正]";
    private static final int REPUBLIC = 1911;
    private static final int DANGUN = -2333;

    private static final Pattern DATE = Pattern.compile("(?<era>中華民國|中华民国|民國|民国)?(?<y>" + NUMERAL + "{1,4}) ?年 ?(?<m>"
            + NUMERAL + "{1,3}) ?月(?: ?(?<d>" + NUMERAL + "{1,3}) ?[日號号目])?");
    private static final Pattern COUNTED = Pattern.compile(
            "(?<era>단기|檀紀|민국|民國|民国) ?(?<y>\\d{2,4}) ?[년年][. ]*(?<m>\\d{1,2}) ?[월月](?: ?(?<d>\\d{1,2}) ?[일日])?");

    private HanDates() {}

    /** The first of them from one place on; null for none. */
    static Dates.@Nullable Found first(String text, int at) {
        if (text.indexOf('年', at) < 0 && text.indexOf('년', at) < 0) {
            return null;
        }
        for (Pattern pattern : new Pattern[] {DATE, COUNTED}) {
            Matcher date = pattern.matcher(text);
            for (int from = at; date.find(from); from = date.end()) {
                PartialDate found = date(date);
                if (found != null) {
                    return new Dates.Found(date.start(), date.end(), found, false, "");
                }
            }
        }
        return null;
    }

    private static @Nullable PartialDate date(Matcher date) {
        int said = number(date.group("y"));
        String era = date.group("era") == null ? "" : date.group("era");
        int year = era.equals("단기") || era.equals("檀紀") ? said + DANGUN : era.isEmpty() ? said : said + REPUBLIC;
        int day = date.group("d") == null ? 0 : number(date.group("d"));
        try {
            return year < 1500 || year > 2100 ? null : new PartialDate(year, number(date.group("m")), day, -1, null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "二十九", "廿六", "元", and figure by figure "一九七八". */
    private static int number(String numeral) {
        int sum = 0;
        int digit = 0;
        boolean tens = false;
        for (char sign : numeral.toCharArray()) {
            if (sign == '十' || sign == '廿' || sign == '卅') {
                sum += sign == '十' ? Math.max(1, digit) * 10 : sign == '廿' ? 20 : 30;
                digit = 0;
                tens = true;
            } else {
                int value = Character.isDigit(sign) ? sign - '0' : value(sign);
                digit = tens ? value : digit * 10 + value;
            }
        }
        return sum + digit;
    }

    private static int value(char sign) {
        return sign == '元' || sign == '正' ? 1 : Math.max(0, DIGITS.indexOf(sign));
    }
}
