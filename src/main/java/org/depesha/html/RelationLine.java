package org.depesha.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two messages, seen from one of them.
 *
 * @param relation its word: {@code answers}
 * @param incoming whether the other message refers to this one
 * @param other the other message; null where it is not known which is meant
 * @param candidates what may be meant, where more than one message fits equally well; of very many the first
 * @param more how many fit beside these
 * @param before the sentence up to the referring words; empty where only the metadata state it
 * @param quote the referring words
 * @param after the sentence behind the referring words
 * @param language of the sentence, where it is not the edition's; else empty
 * @param place where they stand: the passage's address
 * @param status {@code resolved}, {@code attested}, {@code ambiguous} or {@code unresolved}
 * @param responsible {@code editor} or {@code program}
 * @param rule why it is asserted
 * @param certainty {@code high}, {@code medium} or {@code low}
 */
public record RelationLine(
        String relation,
        boolean incoming,
        @Nullable MessageLink other,
        List<MessageLink> candidates,
        int more,
        String before,
        String quote,
        String after,
        String language,
        String place,
        String status,
        String responsible,
        String rule,
        String certainty) {}
