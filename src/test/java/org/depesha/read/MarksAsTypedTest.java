package org.depesha.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scholars type around words: it is read as a mark, or told. */
class MarksAsTypedTest {

    private final Problems problems = new Problems();

    private String tei(String markdown) {
        TeiElement body =
                MarkdownReader.read(markdown, "a.md", 0, Map.of(), problems).body();
        return TeiWriter.write(body).replaceAll("(?s).*?<p>|</p>.*", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a^-1^ | a<hi rend=\"superscript\">-1</hi>",
                "b^+^ | b<hi rend=\"superscript\">+</hi>",
                "c^(2)^ d | c<hi rend=\"superscript\">(2)</hi> d",
                "d^*^ | d<hi rend=\"superscript\">*</hi>",
                "H~-~ | H<hi rend=\"subscript\">-</hi>",
                "un~~(be)~~kannt | un<del rend=\"strikethrough\">(be)</del>kannt",
                "so==\"x\"==so | so<hi rend=\"highlight\">\"x\"</hi>so",
                "[~~a[b](add:)~~[c](add:)](subst:) "
                        + "| <subst><del rend=\"strikethrough\">a<add>b</add></del><add>c</add></subst>",
                "C++ and x++, 5~6, ~30 and ~40, a == b, x ^ y, ===, ~~~~ "
                        + "| C++ and x++, 5~6, ~30 and ~40, a == b, x ^ y, ===, ~~~~"
            })
    void aMarkIsReadWhateverSignItsWordsBeginWith(String markdown, String tei) {
        assertThat(tei(markdown)).isEqualTo(tei);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ~~~x~~~",
                "===x===",
                "a ~~ x ~~",
                "a == x ==",
                "H~a b~",
                "*x",
                "so **x",
                "__x",
                "_x",
                "so ** x ** so",
                "\"*x\"",
                "a `tick",
                "[x",
                "x]",
                "[[x](del:)",
                "[[[x",
                "Words {salute",
                "Words .salute}",
                "[x]{}",
                "![a seal](images/a b.png)",
                "x~2",
                "H~2O",
                "x^2",
                "word^ and more",
                "10^-6 and more",
                "^^x^^",
                "a ^[note]",
                "[words]{width=30}",
                "++ins++",
                "{--del--}",
                "{++ins++}",
                "{~~a~>b~~}",
                "{==marked==}",
                "{>>remark<<}",
                "[mot]{lang}",
                "![x]",
                "so ![x](",
                "[words](add above)",
                "<table><tr><td>10^1/2^</td></tr></table>",
                "| a line\n\nProse\n| a line of verse\n| and another",
                "Prose[^1]\n\n[^1]: Prose\n    | a line of verse",
            })
    void aHalfMarkIsToldOnce(String markdown) {
        tei(markdown);
        assertThat(problems.sorted())
                .extracting(problem -> problem.code().id())
                .as(markdown)
                .containsExactly("stray-markup");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word* and word** and *184 and 5*",
                "2 * 3, a*b, a _ b, snake_case, ____ and ____Smith",
                "[ ] and a [ b ] c",
                "[sic] [?] *so*, „*so*“ (**so**) __so__ _so_ ***so***",
                "[**a** *b*](add:above) [[a] b](supplied:)",
                "\\*x \\_x \\`x \\[x x\\]",
            })
    void anOrdinarySignIsNoHalfMark(String markdown) {
        tei(markdown);
        assertThat(problems.sorted()).as(markdown).isEmpty();
    }

    @Test
    void aPageThatBeginsInsideAWordDividesNone() {
        assertThat(tei("Kaiser[|](pb:2)reich and[|](pb:3) so"))
                .isEqualTo("Kaiser<pb n=\"2\" break=\"no\"/>reich and<pb n=\"3\"/> so");
    }

    @ParameterizedTest
    @CsvSource({
        "[x](add:above \"foo\"), \"`\"foo\"` would be left out: it means nothing after `add:`.\"",
        "[x](del:a \"b\"), \"`\"b\"` would be left out: it means nothing after `del:`.\"",
        "[x](https://example.net \"b\"), \"`\"b\"` would be left out: it means nothing after `https:`.\"",
    })
    void wordsBehindAnAddressThatTakesNoneAreNotDroppedInSilence(String markdown, String message) {
        tei(markdown);
        assertThat(problems.sorted())
                .extracting(Problem::what)
                .containsExactly(message.substring(1, message.length() - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "[x]{lang=fra} z, Write `fr`.",
        "[x]{lang=ger} z, Write `de`.",
        "[x]{lang=Deutsch} z, Write `de`.",
        "[x]{lang=en_US} z, Write `en-US`.",
        "<span lang=\"ger\">x</span> z, Write `de`.",
        "Words {lang=fra}, Write `fr`.",
        "> {lang=fra} Words, Write `fr`.",
        "<p lang=\"ger\">x</p>, Write `de`.",
    })
    void aLanguageThatIsNoTagIsToldWithTheTag(String markdown, String nextStep) {
        tei(markdown);
        assertThat(problems.sorted()).extracting(problem -> problem.code().id()).containsExactly("invalid-language");
        assertThat(problems.sorted()).extracting(Problem::nextStep).containsExactly(nextStep);
    }

    @ParameterizedTest
    @CsvSource({
        "sup, 'Write `x^2^`, or `<sup>words</sup>`.'",
        "subscript, 'Write `H~2~O`, or `<sub>words</sub>`.'",
        "strike, Write `~~words~~`.",
        "italic, Write `*words*`.",
        "bold, Write `**words**`.",
    })
    void aClassOfOthersIsAnsweredWithHowItIsWrittenHere(String name, String nextStep) {
        tei("[x]{." + name + "} z");
        assertThat(problems.sorted()).extracting(Problem::nextStep).containsExactly(nextStep);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[^1]:\n    | Of all the trees\n    | that grow.",
                "[^1]: Prose.\n\n    | Of all the trees\n    | that grow.",
                "[^1]: x\n\n> {lang=fr}\n> | Of all the trees\n> | that grow.",
                "[^1]: x\n\n> {lang=fr} | Of all the trees\n> | that grow.",
            })
    void verseInANoteOrBelowBracesKeepsItsLines(String note) {
        TeiElement body = MarkdownReader.read("A[^1]\n\n" + note, "a.md", 0, Map.of(), problems)
                .body();
        assertThat(body.descendants().filter(one -> one.is("l")).map(TeiElement::text))
                .containsExactly("Of all the trees", "that grow.");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aNoteCalledRightBehindAnExclamationMarkIsNoImage() {
        tei("Quel bonheur\u00A0![^1] And quel bonheur ![^2]\n\n[^1]: A note.\n\n[^2]: Another.");
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'- one\n    - two', item", "'> quoted', quote"})
    void aListOrAQuotationInANoteStaysOne(String note, String element) {
        TeiElement body = MarkdownReader.read("A[^1]\n\n[^1]: " + note, "a.md", 0, Map.of(), problems)
                .body();
        assertThat(body.descendants().filter(one -> one.is("note")).flatMap(TeiElement::descendants))
                .anyMatch(one -> one.is(element));
    }
}
