package org.depesha.search;

/**
 * How an index is cut into files: at most one for each 20 documents, 5,000 in all; a small edition has up to twenty.
 *
 * @param texts items whose texts are one file
 * @param rows items whose rows are one file
 * @param wordFiles for words and their places together
 * @param least signs that a file of words may hold however small the edition
 */
record Budget(int texts, int rows, int wordFiles, int least) {

    private static final int MOST = 5000;
    private static final int LEAST = 20;
    private static final int DOCUMENTS_A_FILE = 20;
    private static final int ROWS = 256;

    /**
     * The budget of an edition.
     *
     * @param items all that can be found, the documents among them
     */
    static Budget of(int documents, int items) {
        int files = Math.max(LEAST, Math.min(MOST, documents / DOCUMENTS_A_FILE));
        int texts = files * 9 / 20;
        int rows = Math.max(2, files * 2 / 25);
        return new Budget(
                ceiling(items, texts), Math.max(ROWS, ceiling(items, rows)), files - texts - rows - 3, 48 << 10);
    }

    private static int ceiling(int all, int parts) {
        return Math.max(1, (all + parts - 1) / parts);
    }

    /**
     * The signs that a file of words may hold, for so many in all: about 64 KB, more where the files would be too many.
     */
    int signs(long all) {
        return (int) Math.max(least, all / Math.max(1, wordFiles * 2 / 3));
    }
}
