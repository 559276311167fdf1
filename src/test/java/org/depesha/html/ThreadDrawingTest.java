package org.depesha.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesha.LinkedFixture;
import org.depesha.html.ThreadDrawing.Reply;
import org.depesha.link.LinkedMessage;
import org.junit.jupiter.api.Test;

/** How a thread is drawn. The letters are invented. */
class ThreadDrawingTest {

    private static String letter(int number, String from, String to, String text) {
        return """
        -- documents/l%02d.md --
        ---
        title: A letter
        from: %s
        to: %s
        sent: 1901-03-%02d
        ---

        %s

        """.formatted(number, from, to, number, text);
    }

    private static ThreadDrawing drawing(String registers, String letters) {
        LinkedFixture fixture = LinkedFixture.finding("-- registers/persons.yml --\n" + registers + letters);
        List<LinkedMessage> messages = fixture.edition().threads().all().get(0).messages().stream()
                .map(fixture.edition()::message)
                .toList();
        return ThreadDrawer.draw(messages, fixture.edition(), reference -> true, fixture.words());
    }

    private static ThreadDrawing ofThree() {
        return drawing(
                "ada: {name: Ada Berg}\nbertil: {name: Bertil Dahl}\n",
                letter(1, "ada", "bertil", "One.")
                        + letter(2, "ada", "bertil", "Two.")
                        + letter(3, "ada", "bertil", "Three.")
                        + letter(
                                4,
                                "bertil",
                                "ada",
                                "I answer [your first](message:l01 \"answers\") and I received your letter of 3 March.")
                        + letter(
                                5,
                                "bertil",
                                "ada",
                                "I answer [your second](message:l02 \"answers\") and your letter of 28 February, "
                                        + "which I received."));
    }

    @Test
    void noTwoAnswersLieUponEachOther() {
        List<Reply> replies = ofThree().replies();
        assertThat(replies).hasSizeGreaterThan(2);
        for (Reply one : replies) {
            assertThat(replies)
                    .filteredOn(other -> other != one && other.lane() == one.lane())
                    .allMatch(other -> other.question() >= one.answer() || other.answer() <= one.question());
        }
    }

    @Test
    void anAnswersLineGoesFromTheQuestionDownToTheAnswerInItsCorrespondentsColumn() {
        ThreadDrawing drawing = ofThree();
        assertThat(drawing.replies()).allSatisfy(reply -> {
            assertThat(reply.answer()).isGreaterThan(reply.question());
            assertThat(reply.lane()).isLessThan(reply.x());
            assertThat(reply.x()).isEqualTo(drawing.columns().get(1).x());
        });
    }

    @Test
    void whatTheProgramFoundIsToldApart() {
        ThreadDrawing drawing = ofThree();
        assertThat(drawing.infers()).isTrue();
        assertThat(drawing.states()).isTrue();
        assertThat(drawing.replies())
                .allMatch(reply -> reply.inferred() == reply.words().endsWith(", found by the program"));
    }

    @Test
    void manyCorrespondentsStandCloserWithTheirNamesAslant() {
        StringBuilder registers = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        for (int i = 1; i <= 9; i++) {
            registers.append("p").append(i).append(": {name: Person ").append(i).append("}\n");
        }
        for (int i = 1; i <= 8; i++) {
            letters.append(letter(
                    i,
                    "p" + i,
                    "p" + (i + 1),
                    i == 1 ? "One." : "See [yours](message:l0" + (i - 1) + " \"answers\")."));
        }
        ThreadDrawing drawing = drawing(registers.toString(), letters.toString());
        assertThat(drawing.slanted()).isTrue();
        Set<Integer> places = new HashSet<>();
        drawing.columns().forEach(column -> places.add(column.x()));
        assertThat(places).hasSize(9);
    }

    @Test
    void aMessageOfWhichOneSideIsNotKnownIsADot() {
        ThreadDrawing drawing = drawing(
                "ada: {name: Ada Berg}\nbertil: {name: Bertil Dahl}\n",
                letter(1, "ada", "[]", "One.")
                        + letter(2, "bertil", "ada", "I answer [your first](message:l01 \"answers\")."));
        assertThat(drawing.hasLoose()).isTrue();
        assertThat(drawing.arrows().get(0).words()).isEqualTo("No. 1, Ada Berg to somebody not known");
    }
}
