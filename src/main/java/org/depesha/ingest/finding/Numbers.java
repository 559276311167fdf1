package org.depesha.ingest.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers that messages are given, in all their shapes. */
public final class Numbers {

    private static final String SIGN = "(?:N(?:oNo|o|os|r|R)(?U:\\b)\\.?|N[°º]|№{1,2}|#|Number(?U:\\b))";
    private static final String VALUE =
            "(?:\\p{Lu}{1,3}-)?\\d+(?:\\s?[-–—]\\s?\\d+)?(?:[/-]\\p{L}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*|/\\d+)*(?:(?:, "
                    + "| and |, and )\\d+(?!\\d|[.:]\\d| \\p{Lu}?\\p{Ll}))*";

    /** A number with what says of which kind it is. */
    public static final Pattern NUMBER = Pattern.compile(
            "(?<prefix>(?:Spec(?:ial)?|SPEC(?:IAL)?|spec|Sp|SP|Out(?:going)?|In(?:coming)?|vkh|VKH|Vkh|vh|iskh|ishk"
                    + "|Iskh|ish|Cipher(?: telegram)?|Telegram|Ref(?:erence)?|Our|Reg(?:istration)?|Вх|Исх|Ex|Copy"
                    + "|COPY|Ex(?:emplar)?|Copies|Экз|экз)(?:\\. ?| ))?"
                    + SIGN + "\\s*:?\\s*(?<value>" + VALUE + ")(?![\\p{L}\\d])");

    private Numbers() {}

    /** What kind of number it is, by the word before it. */
    public static Field field(Matcher number) {
        String prefix =
                number.group("prefix") == null ? "" : number.group("prefix").toLowerCase(java.util.Locale.ROOT);
        if (prefix.startsWith("in") || prefix.startsWith("vk") || prefix.startsWith("vh") || prefix.startsWith("вх")) {
            return Field.INCOMING;
        }
        if (prefix.startsWith("out") || prefix.startsWith("is") || prefix.startsWith("ис")) {
            return Field.OUTGOING;
        }
        if (prefix.startsWith("cipher")) {
            return Field.CIPHER;
        }
        return prefix.startsWith("cop") || prefix.startsWith("ex") || prefix.startsWith("экз")
                ? Field.COPY_NUMBER
                : Field.NUMBER;
    }

    /** A number of reference may be another message's. */
    public static double confidence(Matcher number) {
        String prefix = number.group("prefix");
        return prefix == null ? 0.85 : prefix.matches("(?i)ref.*") ? 0.6 : 0.95;
    }

    /** A range without spaces, and with a hyphen. */
    public static String normal(String value) {
        return value.replaceAll("\\s*[-–—]\\s*", "-");
    }
}
