package org.depesha.read.transcript;

import java.util.regex.Pattern;

/**
 * Takes out of a text what no document can hold (XML 1.0, 2.2): control characters, also where HTML names them by their
 * numbers. For each stands U+FFFD, of which the import tells; for a vertical tab, which is Word's end of a line, a
 * space.
 */
final class ControlSigns {

    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\uFFFE\\uFFFF]"
            + "|&#(?:0*(?:[0-8]|1[4-9]|2\\d|3[01])|[xX]0*(?:[0-8eEfF]|1[0-9a-fA-F]));");

    private ControlSigns() {}

    static String without(String text) {
        return NO_TEXT.matcher(text.replace('\u000B', ' ')).replaceAll("\uFFFD");
    }
}
