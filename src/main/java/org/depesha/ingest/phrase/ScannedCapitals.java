package org.depesha.ingest.phrase;

import java.util.regex.Pattern;

/** What a scanner's reading makes of words in capitals: a nought for an O, a one for an I. */
public final class ScannedCapitals {

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d])(?:T0|FR0M|(?=\\p{Lu}*[01]\\p{Lu}+(?![\\p{L}\\d]))"
                    + "(?=[\\p{Lu}01]{5,})\\p{Lu}{2,}[01]\\p{Lu}+)(?![\\p{L}\\d])");

    /** A capital I among small letters, and a small l among capitals. */
    private static final Pattern CAPITAL_I = Pattern.compile("(?<=\\p{Lu}?\\p{Ll})I+(?=\\p{Ll}|(?![\\p{L}\\d]))");

    private static final Pattern SMALL_L = Pattern.compile("(?<=\\p{Lu}{2})l(?=\\p{Lu})");

    private ScannedCapitals() {}

    /** A figure among letters that look like figures: "l946", "4o7". */
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\p{L}\\d])(?=[lIiOo]*\\d)(?=\\d*[lIiOo])[\\dlIiOo]{2,4}(?=th|st|nd|[^\\p{L}\\d]|$)");

    /** The text with letters and figures again, as long as it was. */
    public static String mended(String text) {
        return FIGURES.matcher(letters(text))
                .replaceAll(word -> word.group()
                        .replace('l', '1')
                        .replace('I', '1')
                        .replace('i', '1')
                        .replace('O', '0')
                        .replace('o', '0'));
    }

    private static String letters(String given) {
        String text = given;
        boolean suspect = text.indexOf('0') >= 0 || text.indexOf('1') >= 0;
        text = SMALL_L.matcher(
                        CAPITAL_I.matcher(text).replaceAll(word -> word.group().replace('I', 'l')))
                .replaceAll("I");
        return suspect
                ? WORD.matcher(text)
                        .replaceAll(word -> word.group().replace('0', 'O').replace('1', 'I'))
                : text;
    }
}
