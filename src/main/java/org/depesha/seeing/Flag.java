package org.depesha.seeing;

import org.depesha.seeing.TimeLine.Moment;

/** A message on a time line, with its words beside its mark. */
final class Flag {

    /** How far the tail of what was sent "on that day or before" reaches. */
    static final int TAIL = 36;

    private static final int GAP = 13;

    private final Moment moment;
    private final double x;
    private final double width;
    private final String date;
    private final String name;
    private boolean leftwards;
    private int row;

    Flag(Moment moment, double x, double width, String date, String name) {
        this.moment = moment;
        this.x = x;
        this.width = width;
        this.date = date;
        this.name = name;
    }

    /** Away from the edge, if the words have no room before it. */
    void turn(double edge) {
        leftwards = textX() + width > edge;
    }

    void row(int number) {
        row = number;
    }

    Moment moment() {
        return moment;
    }

    double x() {
        return x;
    }

    int row() {
        return row;
    }

    String date() {
        return date;
    }

    String name() {
        return name;
    }

    boolean leftwards() {
        return leftwards;
    }

    /** Where the words begin, or end where they run leftwards. */
    double textX() {
        boolean tailed = moment.span().kind() == (leftwards ? Span.Kind.BEFORE : Span.Kind.AFTER);
        double gap = tailed ? TAIL + 6 : GAP;
        return leftwards ? x - gap : x + gap;
    }

    double left() {
        return leftwards ? textX() - width : x - (moment.span().kind() == Span.Kind.BEFORE ? TAIL : 0);
    }

    double right() {
        return leftwards ? x + 9 : textX() + width;
    }

    double width() {
        return right() - left();
    }
}
