package org.depesha.search;

/**
 * How an index is cut into files: at most one for each 20 documents, 5,000 in all; a small edition has up to twenty.
 *
 * @param texts items whose texts are one file
 * @param rows items whose rows are one file
 * @param facets items whose facets are one file
 * @param wordFiles for words and their places together
 * @param least signs that a file of words may hold however small the edition
 */
record Budget(int texts, int rows, int facets, int wordFiles, int least) {

    private static final int MOST = 5000;
    private static final int LEAST = 20;
    private static final int DOCUMENTS_A_FILE = 20;
    private static final int ROWS = 256;
    private static final int FACETS = 512;

    /**
     * The budget of an edition.
     *
     * @param items all that can be found, the documents among them
     */
    static Budget of(int documents, int items) {
        int files = Math.max(LEAST, Math.min(MOST, documents / DOCUMENTS_A_FILE));
        int rows = Math.max(ROWS, ceiling(items, Math.max(2, files * 2 / 25)));
        int facets = Math.max(FACETS, ceiling(items, Math.max(1, files / 20)));
        int texts = ceiling(items, Math.max(1, files * 11 / 20));
        int left = files - 1 - ceiling(items, rows) - ceiling(items, facets) - ceiling(items, texts);
        return new Budget(texts, rows, facets, left, 48 << 10);
    }

    private static int ceiling(int all, int parts) {
        return Math.max(1, (all + parts - 1) / parts);
    }
}
