package org.depesha.seeing;

import org.depesha.seeing.TimeLine.Moment;

/** A message on a time line, with its words beside its mark. */
final class Flag {

    /** How far the tail of what was sent "on that day or before" reaches. */
    static final int TAIL = 36;

    /** Words stand beyond a span up to this; over one that is longer. */
    private static final double LONG = 120;

    private static final int GAP = 13;

    private final Moment moment;
    private final double x;
    private final double reach;
    private final String date;
    private final String name;
    private final double words;
    private boolean leftwards;
    private int row;

    /** @param reach how far its span reaches to either side; 0 for a day */
    Flag(Moment moment, double x, double reach, String date, String name) {
        this.moment = moment;
        this.x = x;
        this.reach = reach;
        this.date = date;
        this.name = name;
        this.words = TextWidth.of(date, 13) + TextWidth.of(name, 13) + 5;
    }

    /** Away from the edge, if the words have no room before it. */
    void turn(double edge) {
        leftwards = textX() + words > edge;
    }

    /** To the other side. */
    void turn() {
        leftwards = !leftwards;
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
        double gap = reach(leftwards ? Span.Kind.BEFORE : Span.Kind.AFTER);
        double off = gap > 0 && gap < LONG ? gap + 7 : GAP;
        return leftwards ? x - off : x + off;
    }

    private double reach(Span.Kind side) {
        Span.Kind kind = moment.span().kind();
        return kind == side ? TAIL : kind == Span.Kind.SPAN ? reach : 0;
    }

    double left() {
        return leftwards ? textX() - words : x - Math.max(9, reach(Span.Kind.BEFORE));
    }

    double right() {
        return leftwards ? x + Math.max(9, reach(Span.Kind.AFTER)) : textX() + words;
    }

    double width() {
        return right() - left();
    }
}
