package org.depesha.link.refer;

import java.util.regex.Pattern;

/**
 * Lines in a telegram's head that say how it went, not what it says: "R 051015Z JUN 74 FM AMEMBASSY RIGA TO SECSTATE
 * WASHDC 5880". The numbers in them are those of the stations.
 */
public final class RoutingLines {

    private static final Pattern LINE = Pattern.compile(
            "(?:[A-Z0-9#/]+ )*?\\d{6}Z .*|(?:FM|TO|INFO|DE|RUE?[A-Z]+)[ /][^a-z]*|.* FM [A-Z]+ .* TO [A-Z/]+ [^a-z]*");

    private RoutingLines() {}

    /** Whether a passage is such a line. */
    public static boolean is(String text) {
        return text.length() < 400 && LINE.matcher(text).matches();
    }
}
