package org.depesha.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two messages, seen from one of them.
 *
 * @param relation its word: {@code answers}
 * @param incoming whether the other message refers to this one
 * @param target what is meant
 * @param quote the words that refer
 * @param evidence why it is asserted
 */
public record RelationLine(String relation, boolean incoming, Target target, Quote quote, Evidence evidence) {

    /**
     * What is meant.
     *
     * @param other the other message; null where it is not known which is meant
     * @param candidates what may be meant, where more than one message fits equally well; of very many the first
     * @param more how many fit beside these
     * @param status {@code resolved}, {@code attested}, {@code ambiguous} or {@code unresolved}
     */
    public record Target(@Nullable MessageLink other, List<MessageLink> candidates, int more, String status) {}

    /**
     * The words that refer, in their sentence; all empty where only the metadata state the relation.
     *
     * @param before the sentence up to them
     * @param words they themselves
     * @param after the sentence behind them
     * @param at where it stands
     */
    public record Quote(String before, String words, String after, Standing at) {}

    /**
     * Where a sentence stands, and in which language.
     *
     * @param language of the sentence, where it is not the edition's; else empty
     * @param place the passage's address
     */
    public record Standing(String language, String place) {}

    /**
     * Why it is asserted.
     *
     * @param responsible {@code editor} or {@code program}
     * @param rule by which it was found
     * @param certainty {@code high}, {@code medium} or {@code low}
     */
    public record Evidence(String responsible, String rule, String certainty) {}
}
