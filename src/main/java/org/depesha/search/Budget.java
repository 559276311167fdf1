package org.depesha.search;

/**
 * How an index is cut into files: at most one for each 20 items, 5,000 in all; a small edition has up to a dozen for
 * its words.
 *
 * @param texts items whose texts are one file
 * @param rows items whose rows are one file
 * @param wordFiles for words and their places together
 * @param least signs that a file of words may hold however small the edition
 */
record Budget(int texts, int rows, int wordFiles, int least) {

    private static final int MOST_TEXT_FILES = 2900;
    private static final int MOST_WORD_FILES = 1650;

    static Budget of(int items) {
        int texts = Math.max(34, (items + MOST_TEXT_FILES - 1) / MOST_TEXT_FILES);
        int rows = Math.max(256, (items + 399) / 400);
        int words = Math.max(12, Math.min(MOST_WORD_FILES, items / 60));
        return new Budget(texts, rows, words, 48 << 10);
    }

    /**
     * The signs that a file of words may hold, for so many in all: about 64 KB, more where the files would be too many.
     */
    int signs(long all) {
        return (int) Math.max(least, all / Math.max(1, wordFiles - 2));
    }
}
