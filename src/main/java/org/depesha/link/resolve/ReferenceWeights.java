package org.depesha.link.resolve;

/**
 * What speaks for a message being meant, and what against. The sum must reach {@link #ENOUGH}, and be ahead of the next
 * best by {@link #AHEAD}: then it is the one. The order of time is a strong hint and no law: clocks differ, and a
 * message may announce another.
 */
enum ReferenceWeights {
    /**
     * The number is the strongest single hint, but every sender counts anew each year, and a ministry for each post.
     */
    NUMBER(3),
    /** A number in the words without its letters, where the message has some: "your 635" for D635. */
    NUMBER_OF_SERIES(2),
    /** Letters in the words, where the message is only known to have this number. */
    LETTERS_UNSAID(1),
    /** The same number with other letters is another message. */
    LETTERS_OTHER(-6),
    /** A number of a named series stands once in a series, whoever sends. */
    SERIES(5),
    /** The sender himself is the one whom the words name. */
    SENDER(3),
    /** Somebody at the same post: an ambassador's telegram is the embassy's. */
    SENDER_POST(2),
    SENDER_OTHER(-6),
    /** A sender of whom nothing is known neither helps nor hinders much. */
    SENDER_UNKNOWN(-1),
    ADDRESSEE(2),
    ADDRESSEE_POST(1),
    /** Addressed to somebody else than the words say. */
    ADDRESSEE_OTHER(-3),
    /** Addressed to somebody else than would be natural: "your telegram" may have gone to a third. */
    ADDRESSEE_UNEXPECTED(-1),
    /** Between the same two as the message that refers, where the words do not say whose it is. */
    SAME_PAIR(2),
    DATE(4),
    /** A day apart: sent at night, or by another zone's clock. */
    DATE_NEAR(2),
    /** A few days apart, where number and sender are right: dates are misremembered and misprinted. */
    DATE_CLOSE(-1),
    DATE_OTHER(-6),
    /** In the month or year that the words name without a day. */
    DATE_VAGUE(1),
    KIND(1),
    KIND_OTHER(-3),
    /** The last such message before: for words that say neither number nor date. */
    LATEST(2),
    /** Sent after the words that refer to it. */
    LATER(-6),
    /** Of two with the same number, the nearer is meant; who means an older one says its day. */
    OLDER_THAN_A_SEASON(-3),
    /** Numbers begin anew each year, and most messages stand in no edition: a number alone reaches back no further. */
    OLDER_THAN_HALF_A_YEAR(-5),
    OLDER_THAN_A_YEAR(-6);

    /** A number and its sender, or a date and its sender, are enough; either alone is not. */
    static final int ENOUGH = 5;

    /** Less than this between the two best is a tie. */
    static final int AHEAD = 1;

    /** From here on a program's finding is called certain. */
    static final int CERTAIN = 7;

    private final int points;

    ReferenceWeights(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }
}
