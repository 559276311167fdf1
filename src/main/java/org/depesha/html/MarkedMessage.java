package org.depesha.html;

import org.depesha.link.LinkedMessage;
import org.depesha.seeing.Mark;

/**
 * A message in the table of a drawing.
 *
 * @param message with the address of its page
 * @param drawing its sign: what is inside an {@code svg} of 22 by 16
 * @param mark what the sign means
 * @param received when it was received; its words are empty where nobody states it
 */
public record MarkedMessage(MessageLink message, String drawing, String mark, DateLine received) {

    static MarkedMessage of(LinkedMessage linked, EditionIndex index, Views views) {
        Mark mark = Mark.of(linked);
        return new MarkedMessage(
                views.listed(linked),
                mark.drawing(),
                index.words().say(mark.words()),
                index.dates().line(linked.message().journey().received()));
    }
}
