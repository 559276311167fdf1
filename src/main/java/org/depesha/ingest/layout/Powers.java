package org.depesha.ingest.layout;

import java.util.regex.Pattern;
import org.depesha.read.transcript.RaisedDigits;

/** Figures that are raised for what they say themselves: of square metres, of powers. */
final class Powers {

    /** Units of length behind a number or alone, and small letters that stand for a number, before a raised 2 or 3. */
    private static final Pattern BASE =
            Pattern.compile("(?:^|[^\\p{L}])(?:(?iu:[ckmd]?m|ft|yds?|[кcсмд]?м)\\.?|\\p{Ll})$");

    private static final int LONGEST = 8;

    private Powers() {}

    /** Whether the figure that begins here, of one digit 2 or 3, is the power of what stands before it. */
    static boolean isOne(String text, int at) {
        boolean figure = at < text.length() && "²³23".indexOf(text.charAt(at)) >= 0;
        boolean one = at + 1 >= text.length()
                || !Character.isDigit(text.charAt(at + 1)) && RaisedDigits.ALL.indexOf(text.charAt(at + 1)) < 0;
        return figure
                && one
                && BASE.matcher(text.substring(Math.max(0, at - LONGEST), at)).find();
    }
}
