package org.depesha.read.transcript;

import java.util.List;
import java.util.regex.Pattern;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.MarkedText.Span;

/** The figures that stand above the line, by which notes are called. */
public final class RaisedDigits {

    /** From nought to nine. */
    public static final String ALL = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final Pattern FIGURE = Pattern.compile("\\d{1,4}");

    private RaisedDigits() {}

    /** A number in raised digits. */
    public static String of(int figure) {
        return of(Integer.toString(figure));
    }

    /** Digits, raised. */
    public static String of(String digits) {
        StringBuilder text = new StringBuilder();
        digits.chars().forEach(digit -> text.append(ALL.charAt(digit - '0')));
        return text.toString();
    }

    /** The same in plain digits. */
    public static String plain(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(ALL.indexOf(c) >= 0 ? (char) ('0' + ALL.indexOf(c)) : (char) c));
        return digits.toString();
    }

    /**
     * A text in which every figure that is marked as raised is written in raised digits, as plain text has them: so a
     * figure that is raised is told from one that is not wherever words are compared.
     */
    static MarkedText shown(MarkedText words) {
        List<Span> raised = words.spans(Kind.RAISED).toList();
        StringBuilder text = new StringBuilder(words.text());
        for (Span span : raised) {
            String figure = words.text().substring(span.start(), span.end());
            if (FIGURE.matcher(figure).matches()) {
                text.replace(span.start(), span.end(), of(figure));
            }
        }
        return raised.isEmpty() ? words : new MarkedText(text.toString(), words.spans());
    }
}
