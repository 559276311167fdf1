package org.depesha.ingest.letter;

import java.util.List;
import org.depesha.ingest.finding.Findings;

/**
 * A message as it was recognized.
 *
 * @param id m1, m2, ... for a transmitted one; empty for the outer one
 */
public record ReadMessage(String id, Findings findings, List<LetterPassage> passages) {

    public ReadMessage {
        passages = List.copyOf(passages);
    }

    /** Those that it transmits itself. */
    public List<ReadMessage> transmitted() {
        return passages.stream()
                .filter(p -> p.message() != null)
                .map(LetterPassage::message)
                .toList();
    }
}
