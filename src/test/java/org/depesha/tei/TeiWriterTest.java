package org.depesha.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TeiWriterTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @Test
    void elementsAreIndentedWhereSpaceHasNoMeaningAndNowhereElse() throws Exception {
        assertThat(rewritten("<TEI><text><body><p>One <hi>two</hi> <hi>three</hi>\n four</p><p/></body></text></TEI>"))
                .isEqualTo(HEAD + """
                <TEI xmlns="http://www.tei-c.org/ns/1.0">
                  <text>
                    <body>
                      <p>One <hi>two</hi> <hi>three</hi>
                 four</p>
                      <p/>
                    </body>
                  </text>
                </TEI>
                """);
    }

    @Test
    void anElementThatShouldHoldElementsAloneIsLeftAsItIsWhereItHoldsWords() throws Exception {
        assertThat(rewritten("<list>stray <item>a</item></list>")).contains(">stray <item>a</item></list>");
    }

    @Test
    void namesBesideEachOtherInAnOpenerKeepTheSpaceBetweenThem() throws Exception {
        assertThat(rewritten("<opener><persName>A</persName> <persName>B</persName></opener>"))
                .contains("<persName>A</persName> <persName>B</persName>");
    }

    @Test
    void preservedSpaceIsPreserved() throws Exception {
        assertThat(rewritten("<div xml:space=\"preserve\"> <p>a</p> </div>")).contains("> <p>a</p> </div>");
    }

    @Test
    void signsOfXmlAndLineEndsSurviveInTextAndAttributes() throws Exception {
        TeiElement element = TeiElement.of("p", "a<b>&\"'\r\n\tü😀").with("n", "x\r\n\t<\"&'>");
        TeiElement read = TeiReader.read(TeiWriter.write(element), "x");
        assertThat(read.text()).isEqualTo(element.text());
        assertThat(read.attribute("n")).isEqualTo(element.attribute("n"));
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(TeiWriter.write(TeiElement.of("p", "a\u0000b\u001Bc\uD800d\uFFFEe\uDC00")))
                .contains(">abcde</p>");
        assertThat(TeiWriter.write(TeiElement.of("p", "half a letter at the end\uD83D")))
                .contains(">half a letter at the end</p>");
    }

    @Test
    void foreignNamespacesAreDeclaredWhereTheyBegin() throws Exception {
        String xml =
                "<TEI><text><body><p><m:math xmlns:m=\"urn:m\"><m:mi>x</m:mi></m:math><svg xmlns=\"urn:s\"><p/></svg>"
                        + "<hi a:b=\"1\" xmlns:a=\"urn:a\">t</hi></p></body></text></TEI>";
        String written = rewritten(xml);
        assertThat(written)
                .contains("<m:math xmlns:m=\"urn:m\"><m:mi>x</m:mi></m:math>")
                .contains("<hi xmlns:a=\"urn:a\" a:b=\"1\">t</hi>");
        assertThat(rewrittenFile(written)).isEqualTo(written);
    }

    @Test
    void writtenInPiecesItIsTheSame() throws Exception {
        TeiElement child = TeiElement.of(
                "teiHeader", TeiElement.of("fileDesc", TeiElement.of("titleStmt", TeiElement.of("title", "T"))));
        java.io.StringWriter pieces = new java.io.StringWriter();
        TeiWriter writer = new TeiWriter(pieces);
        writer.start(TeiElement.of("teiCorpus").with("n", "1"));
        writer.element(child);
        writer.end();
        assertThat(pieces.toString())
                .isEqualTo(TeiWriter.write(TeiElement.of("teiCorpus", child).with("n", "1")));
    }

    @Test
    void writingWhatWasReadOfWhatWasWrittenChangesNothing() throws Exception {
        for (int seed = 0; seed < 500; seed++) {
            TeiElement tree = element(new Random(seed), 0);
            String once = TeiWriter.write(tree);
            assertThat(rewrittenFile(once)).as("seed " + seed).isEqualTo(once);
        }
    }

    @Test
    void wordsOfMixedTextAreNeverAltered() throws Exception {
        for (int seed = 0; seed < 500; seed++) {
            TeiElement paragraph =
                    TeiElement.of("p", List.of(new TeiText("x"), element(new Random(seed), 3), new TeiText(" ")));
            String read = TeiReader.read(TeiWriter.write(paragraph), "x").text();
            assertThat(read.replaceAll("\\s+", ""))
                    .as("seed " + seed)
                    .isEqualTo(paragraph.text().replaceAll("\\s+", ""));
        }
    }

    private static final List<String> NAMES = List.of(
            "div",
            "p",
            "list",
            "item",
            "hi",
            "opener",
            "dateline",
            "note",
            "quote",
            "persName",
            "body",
            "choice",
            "seg",
            "lb");

    private static final List<String> TEXTS = List.of(" ", "\n  ", "word", " a & b ", "\r", "<", "", "\t");

    private static TeiElement element(Random random, int depth) {
        List<TeiNode> children = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            boolean text = depth > 4 || random.nextInt(3) == 0;
            children.add(text ? new TeiText(TEXTS.get(random.nextInt(TEXTS.size()))) : element(random, depth + 1));
        }
        return TeiElement.of(NAMES.get(random.nextInt(NAMES.size())), children);
    }

    private static String rewritten(String xml) throws Exception {
        return rewrittenFile(xml.replaceFirst("(?<=^<\\w{1,20})(?=[ >])", " xmlns=\"http://www.tei-c.org/ns/1.0\""));
    }

    private static String rewrittenFile(String xml) throws Exception {
        return TeiWriter.write(TeiReader.read(xml, "x"));
    }
}
