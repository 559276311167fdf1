package org.depesha.html;

import java.util.List;
import java.util.stream.Stream;
import org.depesha.link.LinkedMessage;
import org.depesha.seeing.Mark;
import org.depesha.words.Words;

/**
 * A sign of a drawing, for the key beneath it.
 *
 * @param drawing what is inside the sign's {@code svg}, of 22 by 16
 * @param words what it means
 */
public record MarkLine(String drawing, String words) {

    /** The signs of messages, each once. */
    static List<MarkLine> of(Stream<LinkedMessage> messages, Words words) {
        return messages.map(Mark::of)
                .distinct()
                .sorted()
                .map(mark -> new MarkLine(mark.drawing(), words.say(mark.words())))
                .toList();
    }
}
