package org.depesha.read.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.MarkedText.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMarksTest {

    @ParameterizedTest
    @CsvSource({
        "~~word~~,STRUCK",
        "*word*,ITALIC",
        "_word_,ITALIC",
        "**word**,BOLD",
        "==word==,HIGHLIGHTED",
        "[word]{.underline},UNDERLINED",
        "[word]{.double-underline},DOUBLE_UNDERLINED",
        "[word]{.smallcaps},SMALL_CAPITALS",
        "[word]{.spaced},SPACED",
        "<u>word</u>,UNDERLINED",
        "<del>word</del>,STRUCK",
        "<ins>word</ins>,INSERTED",
        "<sup>word</sup>,RAISED",
        "<sub>word</sub>,LOWERED",
        "<mark>word</mark>,HIGHLIGHTED",
        "<span style=\"font-variant: small-caps\">word</span>,SMALL_CAPITALS"
    })
    void aMarkIsTakenOffItsWord(String word, Kind kind) {
        assertThat(new TextMarks(true).read("an old " + word + " of his"))
                .isEqualTo(MarkedText.of("an old word of his").marked(7, 11, Mark.of(kind)));
    }

    @Test
    void whatIsRaisedOrLoweredStandsBehindALetter() {
        MarkedText read = new TextMarks(true).read("M^r^ H~2~O");
        assertThat(read.text()).isEqualTo("Mr H2O");
        assertThat(read.spans())
                .containsExactlyInAnyOrder(new Span(1, 2, Mark.of(Kind.RAISED)), new Span(4, 5, Mark.of(Kind.LOWERED)));
    }

    @Test
    void languagesAndAnnotationsKeepTheirValues() {
        assertThat(new TextMarks(true).read("[mot]{.underline lang=fr}").spans())
                .containsExactly(
                        new Span(0, 3, Mark.of(Kind.UNDERLINED)), new Span(0, 3, new Mark(Kind.LANGUAGE, "fr")));
        assertThat(new TextMarks(true).read("[mot](unclear:smudged)"))
                .isEqualTo(MarkedText.of("mot").marked(0, 3, new Mark(Kind.ANNOTATION, "unclear:smudged")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5~6",
                "about ~30",
                "x ^ y",
                "a = b == c",
                "\\~~no~~ \\*no*",
                "2 * 3 * 4",
                "snake_case_name",
                "{.signed}",
                "[x]{.unknown}",
                "<u>open",
                "a </u> b",
                "<table>",
                "3 < 4 > 2"
            })
    void whatMarksNothingStaysText(String text) {
        assertThat(new TextMarks(true).read(text)).isEqualTo(MarkedText.of(text));
    }

    @Test
    void inPlainTextOnlySignsAroundWordsMark() {
        assertThat(new TextMarks(false).read("==word== and H~2~O")).isEqualTo(MarkedText.of("==word== and H~2~O"));
    }
}
