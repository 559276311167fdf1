package org.depesha.read.transcript;

import java.util.regex.Pattern;
import org.depesha.read.transcript.Mark.Kind;

/** A row of a table of marks: what is written so is marked as this. */
record MarkPattern(Pattern pattern, Kind kind) {

    static MarkPattern of(String pattern, Kind kind) {
        return new MarkPattern(Pattern.compile(pattern), kind);
    }
}
