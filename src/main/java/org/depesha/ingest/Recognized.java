package org.depesha.ingest;

import java.util.List;
import java.util.stream.Stream;

/**
 * A transcript as it was understood.
 *
 * @param message the letter itself
 * @param asides what is left out, with reasons, in order of line
 * @param notes the notes at the feet of its pages; they are called by {@link Furniture#CALL} and the signs behind it
 */
record Recognized(Supplied supplied, ReadMessage message, List<Aside> asides, List<Furniture.Note> notes, List<Doubt> doubts, Dates dates) {

  Recognized {
    asides = asides.stream().sorted().distinct().toList();
    doubts = List.copyOf(doubts);
  }

  Findings findings() {
    return message.findings();
  }

  /** The letter and all that it transmits. */
  Stream<ReadMessage> messages() {
    return withTransmitted(message);
  }

  private static Stream<ReadMessage> withTransmitted(ReadMessage message) {
    return Stream.concat(Stream.of(message), message.transmitted().stream().flatMap(Recognized::withTransmitted));
  }
}
