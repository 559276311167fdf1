package org.depesha.ingest.phrase;

import java.util.regex.Pattern;

/** What a scanner's reading makes of words in capitals: a nought for an O, a one for an I. */
public final class ScannedCapitals {

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d])(?:T0|FR0M|(?=\\p{Lu}*[01]\\p{Lu}+(?![\\p{L}\\d]))"
                    + "(?=[\\p{Lu}01]{5,})\\p{Lu}{2,}[01]\\p{Lu}+)(?![\\p{L}\\d])");

    private ScannedCapitals() {}

    /** A figure among letters that look like figures: "l946", "4o7". */
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\p{L}\\d])(?=[lIOo]*\\d)(?=\\d*[lIOo])[\\dlIOo]{2,4}(?![\\p{L}\\d])");

    /** The text with letters and figures again, as long as it was. */
    public static String mended(String text) {
        return FIGURES.matcher(letters(text))
                .replaceAll(word -> word.group()
                        .replace('l', '1')
                        .replace('I', '1')
                        .replace('O', '0')
                        .replace('o', '0'));
    }

    private static String letters(String text) {
        boolean suspect = text.indexOf('0') >= 0 || text.indexOf('1') >= 0;
        return suspect
                ? WORD.matcher(text)
                        .replaceAll(word -> word.group().replace('0', 'O').replace('1', 'I'))
                : text;
    }
}
