package org.depesha.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.depesha.config.SettingsReader;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One letter with every mark, in HTML, Word and Markdown: each becomes the same document. */
class MarksImportTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};

    private static final String BODY = """
            Riga, [4^th^ May 1931](date:1931-05-04) {.dateline}

            Dear Ada, {.salute}

            I ~~never~~ always rowed, [quite](add:) [twice]{.underline}, to see M^r^ Hart; \
            the shed has 12 m^2^, the water is H~2~O, *Narva* is **far**, \
            [Lind]{.smallcaps} says, [slowly]{.spaced}, and ==marked== it.[^1] Un*believ*able.

            ## The account

            |  |  |
            | --- | --: |
            | Rye | 25 |
            | 1919 | 12 |

            A song:

            | The boats of *Hapsal* are out on the sea,
            |   and none of them comes back to me;
            |
            | so say the winds of spring.

            > No boat is an island.
            >
            > All of them sink.

            ![A red seal](images/%s)

            He has 3\u00A0boats and a \uF1A6 sign.

            - one rope

            - another [rope]{.underline}

            Yours ever, {.salute}

            [Oskar Lind]{.underline} {.signed}

            [^1]: Said in *Hapsal*.
            """;

    private static final String HTML = """
            <!DOCTYPE html><html lang="en"><body><main>
            <p>Riga, 4<sup>th</sup> May 1931</p>
            <p>Dear Ada,</p>
            <p>I <del>never</del> always rowed, <ins>quite</ins> <u>twice</u>, to see M<sup>r</sup> Hart; the shed has
            12 m<sup>2</sup>, the water is H<sub>2</sub>O, <i>Narva</i> is <b>far</b>,
            <span style="font-variant: small-caps">Lind</span> says,
            <span style="letter-spacing: .2em">slowly</span>, and
            <span style="background: #ff0">marked</span> it.<sup><a href="#n1">1</a></sup> Un<em>believ</em>able.</p>
            <h2>The account</h2>
            <table><tr><td>Rye</td><td>25</td></tr><tr><td>1919</td><td>12</td></tr></table>
            <p>A song:</p>
            <div class="poem"><p>The boats of <i>Hapsal</i> are out on the sea,<br>\
            &nbsp;&nbsp;and none of them comes back to me;</p>
            <p>so say the winds of spring.</p></div>
            <blockquote><p>No boat is an island.</p><p>All of them sink.</p></blockquote>
            <img src="seal.png" alt="A red seal">
            <p>He has 3&nbsp;boats and a &#xF1A6; sign.</p>
            <ul><li>one rope</li><li>another <u>rope</u></li></ul>
            <p>Yours ever,</p>
            <p><u>Oskar Lind</u></p>
            <ol><li id="n1">Said in <i>Hapsal</i>. <a href="#r1">↩</a></li></ol>
            </main></body></html>
            """;

    private static final String MARKDOWN = """
            Riga, 4^th^ May 1931

            Dear Ada,

            I ~~never~~ always rowed, <ins>quite</ins> <u>twice</u>, to see M^r^ Hart; \
            the shed has 12 m^2^, the water is H~2~O, *Narva* is **far**, \
            [Lind]{.smallcaps} says, [slowly]{.spaced}, and ==marked== it.[^seen] Un*believ*able.

            ## The account

            | | |
            |---|---|
            | Rye | 25 |
            | 1919 | 12 |

            A song:

            | The boats of *Hapsal* are out on the sea,
            |   and none of them comes back to me;
            |
            | so say the winds of spring.

            > No boat is an island.
            >
            > All of them sink.

            ![A red seal](seal.png)

            He has 3\u00A0boats and a \uF1A6 sign.

            - one rope
            - another <u>rope</u>

            Yours ever,

            <u>Oskar Lind</u>

            [^seen]: Said in *Hapsal*.
            """;

    @TempDir
    Path folder;

    @TempDir
    Path supplied;

    private final Problems problems = new Problems();

    private String imported(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/edition.yml"), "title: A\nbase: https://example.org/\n");
        Files.write(supplied.resolve("seal.png"), PNG);
        Files.write(supplied.resolve(name), bytes);
        ImportReport report = TranscriptImport.run(
                List.of(supplied.resolve(name)),
                folder,
                SettingsReader.read(folder, new Problems()).orElseThrow(),
                problems,
                message -> {});
        assertThat(report.documents()).isEqualTo(1);
        String text = Files.readString(folder.resolve("content/documents/1931-05-04-oskar-lind-to-ada.md"));
        return text.substring(text.indexOf("\n---\n", 4) + 6);
    }

    @Test
    void fromHtml() throws IOException {
        assertThat(imported("page.html", HTML.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(BODY.formatted("page-seal.png"));
        assertThat(problems.sorted()).isEmpty();
        assertThat(folder.resolve("content/images/page-seal.png")).hasBinaryContent(PNG);
    }

    @Test
    void theCaptionOfATableAndTheWordsOfADrawingAreNotLost() throws IOException {
        String letter = "<p>Riga, 4 May 1931</p><p>Dear Ada,</p><p>The boats came.</p>"
                + "<table><caption>Of the <b>herring</b></caption><tr><td>Rye</td><td>25</td></tr>"
                + "<tr><td>Oats</td><td>12</td></tr></table><p>One <svg><text>anchor</text></svg> two.</p>"
                + "<p>Yours ever,</p><p>Oskar Lind</p>";
        String text = imported(
                "page.html", ("<html lang='en'><body>" + letter + "</body></html>").getBytes(StandardCharsets.UTF_8));
        assertThat(text).contains("Of the **herring**\n\n|  |  |\n| --- | --: |\n| Rye | 25 |");
        assertThat(Files.readString(folder.resolve("content/documents/1931-05-04-oskar-lind-to-ada.md")))
                .contains("web page: svg");
    }

    @Test
    void fromMarkdown() throws IOException {
        assertThat(imported("letter.md", MARKDOWN.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(BODY.formatted("letter-seal.png"));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void fromWord() throws IOException {
        assertThat(imported("letter.docx", word())).isEqualTo(BODY.formatted("letter-image1.png"));
        assertThat(problems.sorted())
                .extracting(Problem::what)
                .singleElement()
                .asString()
                .startsWith("The file has tracked changes");
    }

    @Test
    void whatStandsBesideTheTextOfAWordFileIsToldOf() throws IOException {
        String body = WordFile.paragraph("Riga, 4 May 1931")
                + WordFile.paragraph("Dear Ada,")
                + WordFile.paragraph("", WordFile.run("The boats came."), "<w:r><w:commentReference w:id=\"1\"/></w:r>")
                + WordFile.paragraph("Yours ever,")
                + WordFile.paragraph("Oskar Lind");
        imported(
                "letter.docx",
                WordFile.of(Map.of(
                        "word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>",
                        "word/header1.xml", "<w:hdr>" + WordFile.paragraph("The Lind Papers") + "</w:hdr>",
                        "word/footer1.xml", "<w:ftr>" + WordFile.paragraph("– –") + "</w:ftr>",
                        "word/comments.xml",
                                "<w:comments><w:comment w:id=\"1\">" + WordFile.paragraph("Which?")
                                        + "</w:comment></w:comments>")));
        assertThat(problems.sorted())
                .extracting(Problem::what)
                .containsExactlyInAnyOrder(
                        "The head of the pages says “The Lind Papers”: it is not imported.",
                        "The file has comments in its margin: they are not imported.");
    }

    @Test
    void whatWordHidesBreaksAndSetsApartIsKeptOrToldOf() throws IOException {
        String call = "<w:r><w:endnoteReference w:id=\"2\"/></w:r>";
        String body = WordFile.paragraph("Riga, 4 May 1931")
                + WordFile.paragraph("Dear Ada,")
                + WordFile.paragraph(
                        "",
                        WordFile.run("We have 7"),
                        WordFile.run("1", "<w:vertAlign w:val=\"superscript\"/>"),
                        WordFile.run(" men"),
                        "<w:r><w:tab/></w:r>",
                        WordFile.run("and"),
                        "<w:r><w:br/></w:r>",
                        WordFile.run("boats"),
                        call,
                        WordFile.run(" and more boats"),
                        call,
                        WordFile.run(" secret", "<w:vanish/>"),
                        WordFile.run(" bonjour", "<w:lang w:val=\"fr-FR\"/>"))
                + "<w:tbl>" + row("Rye", "25")
                + "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + WordFile.paragraph("30")
                + WordFile.paragraph("or 31") + "</w:tc></w:tr>" + row("Oats", "12") + "</w:tbl>"
                + WordFile.paragraph("Yours ever,")
                + WordFile.paragraph("Oskar Lind");
        String text = imported(
                "letter.docx",
                WordFile.of(Map.of(
                        "word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>",
                        "word/endnotes.xml",
                                "<w:endnotes><w:endnote w:id=\"2\">" + WordFile.paragraph("Of Narva.")
                                        + "</w:endnote></w:endnotes>",
                        "word/styles.xml",
                                "<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr>"
                                        + "</w:rPrDefault></w:docDefaults></w:styles>")));
        assertThat(text)
                .contains(
                        "We have 7^1^ men and\\\nboats[^1] and more boats[^1] [bonjour]{lang=fr}",
                        "| Rye | 25 |\n| 30<br>or 31 |  |\n| Oats | 12 |",
                        "[^1]: Of Narva.")
                .containsOnlyOnce("Of Narva")
                .doesNotContain("secret");
        assertThat(problems.sorted())
                .extracting(Problem::what)
                .hasSize(3)
                .anyMatch(what -> what.startsWith("Word hides “secret” here"))
                .anyMatch(what -> what.startsWith("Word marks passages as being in another language (`fr`)"))
                .anyMatch(what -> what.startsWith("Cells of the table above span"));
    }

    private static byte[] word() throws IOException {
        String raised = "<w:vertAlign w:val=\"superscript\"/>";
        String body =
                WordFile.paragraph("", WordFile.run("Riga, 4"), WordFile.run("th", raised), WordFile.run(" May 1931"))
                        + WordFile.paragraph("Dear Ada,")
                        + WordFile.paragraph(
                                "",
                                WordFile.run("I "),
                                WordFile.run("never", "<w:strike/>"),
                                WordFile.run(" always rowed, "),
                                "<w:ins w:id=\"9\">" + WordFile.run("quite") + "</w:ins>",
                                WordFile.run(" "),
                                WordFile.run("twice", "<w:u w:val=\"single\"/>"),
                                WordFile.run(", to see M"),
                                WordFile.run("r", raised),
                                WordFile.run(" Hart; the shed has 12 m"),
                                WordFile.run("2", raised),
                                WordFile.run(", the water is H"),
                                WordFile.run("2", "<w:vertAlign w:val=\"subscript\"/>"),
                                WordFile.run("O, "),
                                WordFile.run("Nar", "<w:i/>"),
                                WordFile.run("va", "<w:i/>"),
                                WordFile.run(" is "),
                                WordFile.run("far", "<w:b/>"),
                                WordFile.run(", "),
                                WordFile.run("Lind", "<w:smallCaps/>"),
                                WordFile.run(" says, "),
                                WordFile.run("slowly", "<w:spacing w:val=\"40\"/>"),
                                WordFile.run(", and "),
                                WordFile.run("marked", "<w:highlight w:val=\"yellow\"/>"),
                                WordFile.run(" it."),
                                "<w:r><w:rPr>" + raised + "</w:rPr><w:footnoteReference w:id=\"2\"/></w:r>",
                                WordFile.run(" Un"),
                                WordFile.run("believ", "<w:rStyle w:val=\"Emphasis\"/>"),
                                WordFile.run("able.", "<w:i w:val=\"0\"/>"))
                        + WordFile.paragraph("<w:pStyle w:val=\"Heading2\"/>", WordFile.run("The account"))
                        + "<w:tbl>" + row("Rye", "25") + row("1919", "12") + "</w:tbl>"
                        + WordFile.paragraph("A song:")
                        + WordFile.paragraph(
                                "<w:pStyle w:val=\"Verse\"/>",
                                WordFile.run("The boats of "),
                                WordFile.run("Hapsal", "<w:i/>"),
                                WordFile.run(" are out on the sea,"),
                                "<w:r><w:br/></w:r>",
                                WordFile.run("\u00A0\u00A0and none of them comes back to me;"))
                        + WordFile.paragraph("<w:pStyle w:val=\"Verse\"/>", new String[0])
                        + WordFile.paragraph("<w:pStyle w:val=\"Verse\"/>", WordFile.run("so say the winds of spring."))
                        + WordFile.paragraph("<w:pStyle w:val=\"Quote\"/>", WordFile.run("No boat is an island."))
                        + WordFile.paragraph("<w:pStyle w:val=\"Quote\"/>", WordFile.run("All of them sink."))
                        + "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"A red seal\"/>"
                        + "<a:blip r:embed=\"rId5\"/></wp:inline></w:drawing></w:r></w:p>"
                        + WordFile.paragraph("He has 3\u00A0boats and a \uF1A6 sign.")
                        + item(WordFile.run("one rope"))
                        + item(WordFile.run("another "), WordFile.run("rope", "<w:u w:val=\"single\"/>"))
                        + WordFile.paragraph("Yours ever,")
                        + WordFile.paragraph("", WordFile.run("Oskar Lind", "<w:u w:val=\"single\"/>"));
        return WordFile.of(Map.of(
                "word/document.xml", "<w:document>" + "<w:body>" + body + "</w:body></w:document>",
                "word/footnotes.xml",
                        "<w:footnotes><w:footnote w:id=\"2\">"
                                + WordFile.paragraph(
                                        "",
                                        WordFile.run("Said in "),
                                        WordFile.run("Hapsal", "<w:i/>"),
                                        WordFile.run("."))
                                + "</w:footnote></w:footnotes>",
                "word/styles.xml",
                        "<w:styles><w:style w:styleId=\"Emphasis\"><w:name w:val=\"Emphasis\"/>"
                                + "<w:rPr><w:i/></w:rPr></w:style>"
                                + "<w:style w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/></w:style>"
                                + "<w:style w:styleId=\"Quote\"><w:name w:val=\"Quote\"/></w:style>"
                                + "<w:style w:styleId=\"Verse\"><w:name w:val=\"Verse\"/></w:style></w:styles>",
                "word/numbering.xml",
                        "<w:numbering><w:abstractNum w:abstractNumId=\"0\">"
                                + "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
                                + "<w:lvlText w:val=\"o\"/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>",
                "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id=\"rId5\" Target=\"media/image1.png\"/></Relationships>",
                "word/media/image1.png", new String(PNG, StandardCharsets.ISO_8859_1)));
    }

    private static String row(String first, String second) {
        return "<w:tr><w:tc>" + WordFile.paragraph(first) + "</w:tc><w:tc>" + WordFile.paragraph(second)
                + "</w:tc></w:tr>";
    }

    private static String item(String... runs) {
        return WordFile.paragraph("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", runs);
    }
}
