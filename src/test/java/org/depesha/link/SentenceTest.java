package org.depesha.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "I came. I saw Peng there. I left.|I saw Peng there.",
                "Peng.|Peng.",
                "To my No. 2967 Peng wrote. Then no more.|To my No. 2967 Peng wrote.",
                "I. V. Stalin told Peng. Good.|I. V. Stalin told Peng.",
                "Before! Cde. Peng went. After?|Cde. Peng went.",
                "See f. 45, op. 1, where Peng stands. End.|See f. 45, op. 1, where Peng stands.",
                "Is Peng here? No.|Is Peng here?",
                "Peng and no end|Peng and no end",
                "First.  Peng [he] went.  Last.|Peng [he] went.",
            },
            delimiter = '|')
    void isTheOneAroundTheWords(String text, String sentence) {
        int start = text.indexOf("Peng");
        Quotation found = Quotation.around(text, start, start + 4);
        assertThat(found.before() + found.words() + found.after()).isEqualTo(sentence);
        assertThat(found.words()).isEqualTo("Peng");
    }

    @Test
    void holdsItsWordsWhateverStandsAroundThem() {
        String[] pieces = {
            "Embtel 12",
            ", ",
            ". ",
            "\u201cNo.\u201d ",
            "(see ",
            ") ",
            "7 p.m. ",
            "? ",
            "! ",
            "ref",
            "\u2026",
            " ",
            "Aug. 3",
            ";",
            "—",
            "漢字。",
            "\ud83d\ude00",
            "[he] ",
            ".)"
        };
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(400); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            Sentence sentence = Sentence.around(text.toString(), start, end);
            assertThat(sentence.start()).isBetween(0, start);
            assertThat(sentence.end()).isBetween(end, text.length());
        }
    }
}
