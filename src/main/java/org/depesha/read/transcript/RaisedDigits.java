package org.depesha.read.transcript;

/** The figures that stand above the line, by which notes are called. */
public final class RaisedDigits {

    /** From nought to nine. */
    public static final String ALL = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private RaisedDigits() {}

    /** A number in raised digits. */
    public static String of(int figure) {
        StringBuilder text = new StringBuilder();
        Integer.toString(figure).chars().forEach(digit -> text.append(ALL.charAt(digit - '0')));
        return text.toString();
    }
}
