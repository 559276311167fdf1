package org.depesha.phrase;

/** Kinds of token that a pattern may ask for, as rule files name them. */
enum TokenKind {
    /** A number of up to six figures. */
    NUM,
    /** A number of four figures from 1000 to 2099. */
    YEAR,
    /** A number from 1 to 31. */
    DAY,
    /** A number from 1 to 12. */
    MONTH,
    /** Any word. */
    WORD,
    /** A word that begins with a capital. */
    NAME;

    private static final int FIGURES = 6;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2099;
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    boolean is(Token token) {
        return switch (this) {
            case NUM -> token.number() > 0 && token.lower().length() <= FIGURES;
            case YEAR -> token.lower().length() == 4 && token.number() >= FIRST_YEAR && token.number() <= LAST_YEAR;
            case DAY -> token.lower().length() <= 2 && token.number() >= 1 && token.number() <= LAST_DAY;
            case MONTH -> token.lower().length() <= 2 && token.number() >= 1 && token.number() <= LAST_MONTH;
            case WORD -> token.isWord();
            case NAME -> token.isWord() && token.capital();
        };
    }
}
