package org.depesha.ingest.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesha.ingest.finding.Field;
import org.junit.jupiter.api.Test;

/** Messages between quotation marks that nest, repeat, or are missing. */
class QuotationsTest {

    private static Recognized read(String middle) {
        return DraftBench.read(
                "a.txt",
                "CIPHERED TELEGRAM No. 9\n\nTo LIND.\n\nI send you the text of the telegram that I received from "
                        + "Sidorov:\n\n"
                        + middle + "\n\nI ask you to answer him.\n\nIVANOV\n3 May 1931\n");
    }

    private static List<String> senders(Recognized letter) {
        return letter.messages()
                .map(message -> message.findings().value(Field.FROM).replaceAll("[,.]$", ""))
                .toList();
    }

    @Test
    void marksRepeatedBeforeEachParagraphBeginNoMessages() {
        Recognized letter =
                read("“To Comrade IVANOV.\n\n“The boats wait at Narva.\n\n“Vesper wrote to me: ‘The ice is gone.’\n\n"
                        + "“SIDOROV, 2 May 1931.”");
        assertThat(letter.messages()).hasSize(2);
        assertThat(letter.message().transmitted().get(0).findings().value(Field.SENT))
                .isEqualTo("1931-05-02");
        assertThat(letter.message().transmitted().get(0).passages())
                .extracting(LetterPassage::text)
                .contains("“The boats wait at Narva.");
        assertThat(letter.doubts()).isEmpty();
    }

    @Test
    void germanMarksCloseWhereEnglishOnesOpen() {
        Recognized letter = read("„An Genossen IVANOV.\n\nDie Boote warten. Vesper schrieb: „Das Eis ist fort.“\n\n"
                + "SIDOROV, 2 May 1931.“");
        assertThat(letter.messages()).hasSize(2);
        assertThat(letter.doubts()).isEmpty();
        assertThat(letter.findings().value(Field.FROM)).isEqualTo("IVANOV");
    }

    @Test
    void anInnerMessageMayLackItsLastMark() {
        Recognized letter = read(
                "\"To Comrade IVANOV.\n\nI received the following telegram from Vesper:\n\n\"To Comrade SIDOROV.\n\n"
                        + "The ice is gone.\n\nVESPER, 1 May 1931.\n\nI ask for orders.\n\nSIDOROV, 2 May 1931.\"");
        assertThat(letter.messages()).hasSize(3);
        assertThat(senders(letter)).containsExactly("IVANOV", "SIDOROV", "VESPER");
        assertThat(letter.findings().value(Field.SENT)).isEqualTo("1931-05-03");
    }

    @Test
    void aMarkThatIsMissingInsideDoesNotRunIntoTheNextMessage() {
        Recognized letter = read(
                "\"To Comrade SIDOROV.\n\nThe boats \"Anna\" and \"Ruth wait at Narva.\n\nPETROV, 2 May 1931.\"\n\n"
                        + "I also send you the telegram of Vesper:\n\n«To Comrade IVANOV. The ice is gone. We ask for "
                        + "«sacks» and ropes, and for bread.\n\nVESPER»");
        assertThat(senders(letter)).containsExactly("IVANOV", "PETROV", "VESPER");
    }

    @Test
    void pointsGoOnBehindAMessage() {
        Recognized letter = DraftBench.read(
                "a.txt",
                "TELEGRAM No. 9\n\nTo LIND.\n\n1. I send you the text of my telegram to Sidorov:\n\n"
                        + "\"To Comrade SIDOROV.\n\nThe boats wait.\n\nIVANOV, 2 May 1931.\"\n\n"
                        + "2. I ask you to answer him.\n\nIVANOV\n3 May 1931\n");
        assertThat(letter.message().passages())
                .filteredOn(passage -> passage.part() == Part.POINT)
                .hasSize(2);
    }
}
