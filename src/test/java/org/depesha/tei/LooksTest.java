package org.depesha.tei;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooksTest {

    @ParameterizedTest
    @CsvSource({
        "rend, bold italic, 'bold, italic'",
        "rend, underline(2), double-underline",
        "rend, underline (1), underline",
        "rend, #b #i, 'bold, italic'",
        "rendition, #aq, latin",
        "style, 'font-style : italic; font-weight:bold;', 'italic, bold'",
        "rend, it italics, italic",
        "rend, wavy, ''",
    })
    void oneAttributeNamesSeveralLooks(String attribute, String value, String looks) {
        assertThat(String.join(", ", Looks.of(TeiElement.of("hi", "words").with(attribute, value))))
                .isEqualTo(looks);
    }

    @ParameterizedTest
    @CsvSource({"indent, 1", "indent2, 2", "indent(3), 3", "indent-4, 4", "center indent12, 12", "intended, 0"})
    void aLineIsIndentedByThatManySteps(String value, int steps) {
        assertThat(Looks.indent(TeiElement.of("l", "words").with("rend", value)))
                .isEqualTo(steps);
    }
}
