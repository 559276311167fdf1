package org.depesha.ingest;

/** The figures that stand above the line, by which notes are called. */
final class RaisedDigits {

    /** From nought to nine. */
    static final String ALL = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private RaisedDigits() {}

    /** A number in raised digits. */
    static String of(int figure) {
        StringBuilder text = new StringBuilder();
        Integer.toString(figure).chars().forEach(digit -> text.append(ALL.charAt(digit - '0')));
        return text.toString();
    }
}
