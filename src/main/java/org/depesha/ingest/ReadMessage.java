package org.depesha.ingest;

import java.util.List;

/**
 * A message as it was recognized.
 *
 * @param id m1, m2, ... for a transmitted one; empty for the outer one
 */
record ReadMessage(String id, Findings findings, List<Passage> passages) {

    ReadMessage {
        passages = List.copyOf(passages);
    }

    /** Those that it transmits itself. */
    List<ReadMessage> transmitted() {
        return passages.stream()
                .filter(p -> p.message() != null)
                .map(Passage::message)
                .toList();
    }
}
