package org.depesha.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.depesha.tei.TeiReader;
import org.depesha.text.Witnesses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    private static String plain(String text) throws TeiReader.IllFormedException {
        return PlainText.of(
                TeiReader.read(
                        "<text xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\"><body>" + text + "</body></text>",
                        "a.xml"),
                Map.of(),
                Witnesses.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<app><lem>one</lem><rdg wit='#B'>two<note n='1'>N</note></rdg></app> | one] two[1] in B",
                "<app><lem>one</lem><rdgGrp><rdg>two<note n='1'>N</note></rdg></rdgGrp></app> | one] two[1]",
                "<choice><corr>one</corr><sic>two <unclear>three</unclear></sic></choice> | "
                        + "one] two three [?] in the source",
                "<app><lem>one</lem><rdg wit='#B'/></app> | one] omitted in B"
            })
    void anotherReadingIsToldWithItsNotesAndMarks(String words, String line) throws TeiReader.IllFormedException {
        assertThat(plain("<p>" + words + "</p>").lines()).contains(line);
    }
}
