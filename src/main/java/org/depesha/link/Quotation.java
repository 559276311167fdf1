package org.depesha.link;

/**
 * Words quoted in the sentence that they stand in.
 *
 * @param before the sentence up to them
 * @param after the sentence behind them
 */
public record Quotation(String before, String words, String after) {

    /** The whole sentence, without white space around it. */
    public String sentence() {
        return (before + words + after).strip();
    }

    /** The sentence of {@code text} around the words from {@code start} to {@code end}. */
    public static Quotation around(String text, int start, int end) {
        Sentence sentence = Sentence.around(text, start, end);
        return new Quotation(
                text.substring(sentence.start(), start),
                text.substring(start, end),
                text.substring(end, sentence.end()));
    }
}
