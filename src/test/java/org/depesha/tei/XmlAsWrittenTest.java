package org.depesha.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.depesha.problem.Place;
import org.junit.jupiter.api.Test;

/** What XML can say in more ways than one is read and written so that nothing is lost or made up. */
class XmlAsWrittenTest {

    private static TeiElement read(String xml) throws TeiReader.IllFormedException {
        return TeiReader.read(xml, "a.xml");
    }

    private static String escaped(String text, boolean attribute) throws IOException {
        StringWriter out = new StringWriter();
        if (attribute) {
            XmlEscape.attribute(text, out);
        } else {
            XmlEscape.text(text, out);
        }
        return out.toString();
    }

    @Test
    void whatMeansSomethingToXmlIsWrittenAsAReference() throws IOException {
        assertThat(escaped("a & b < c > \"d\"\t\n\r", false)).isEqualTo("a &amp; b &lt; c &gt; \"d\"\t\n&#xD;");
        assertThat(escaped("a & b < c > \"d\"\t\n\r", true))
                .isEqualTo("a &amp; b &lt; c &gt; &quot;d&quot;&#x9;&#xA;&#xD;");
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws IOException {
        assertThat(escaped("a\u0001b\uD800c\uDC00d\uFFFEe\uFFFDf\uE000", false)).isEqualTo("abcde\uFFFDf\uE000");
        assertThat(escaped("x\uD800", true)).isEqualTo("x");
        assertThat(escaped("\uD83D\uDE00", true)).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void remarksAroundTheRootStandInIt() throws Exception {
        TeiElement root = read(
                "<?one?><!-- two --><TEI xmlns=\"http://www.tei-c.org/ns/1.0\">w</TEI><?three a=b?>\n" + "<!--four-->");
        assertThat(TeiWriter.write(root)).contains("<?one?><!-- two -->w<?three a=b?><!--four-->");
    }

    @Test
    void aPrefixOfAnAttributeIsDeclaredOnce() throws Exception {
        TeiElement root = read("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xmlns:y=\"urn:y\"><p y:a=\"1\">w"
                + "<hi y:b=\"2\">x</hi></p><p y:a=\"3\"/></TEI>");
        String written = TeiWriter.write(root);
        assertThat(written).contains("y:a=\"1\"", "y:b=\"2\"", "y:a=\"3\"");
        assertThat(read(written).path("p").attribute("y:a")).isEqualTo("1");
        assertThat(written.split("xmlns:y=", -1)).hasSize(3); // once for each paragraph, not again inside it
    }

    @Test
    void anElementOfNoNamespaceIsNotTakenForTei() throws Exception {
        TeiElement root = read("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><p xmlns=\"\">w</p></TEI>");
        assertThat(root.child("p")).isNull();
        assertThat(root.text()).isEqualTo("w");
    }

    @Test
    void whatIsIllFormedIsToldWithItsPlace() {
        assertThatThrownBy(() -> read("<TEI>\n<p></TEI>"))
                .isInstanceOfSatisfying(TeiReader.IllFormedException.class, e -> {
                    assertThat(e.place().line()).isEqualTo(2);
                    assertThat(e.reason()).isNotBlank().doesNotEndWith(".");
                });
        assertThatThrownBy(() -> read("<TEI>&unknown;</TEI>")).isInstanceOf(TeiReader.IllFormedException.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(TeiReader.IllFormedException.class);
        assertThatThrownBy(() -> read("<a/><b/>")).isInstanceOf(TeiReader.IllFormedException.class);
    }

    @Test
    void whereOnlyElementsCountTheyStandOnLinesOfTheirOwn() throws Exception {
        String written = TeiWriter.write(read("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>"
                + "<opener><salute>A</salute><dateline>B</dateline></opener>"
                + "<opener><salute>A</salute><lb/><hi>B</hi></opener>"
                + "<note><p>C</p></note><note><p>C</p><hi>D</hi></note>"
                + "<div xml:space=\"preserve\"><p>E</p></div><p></p></body></text></TEI>"));
        assertThat(written)
                .contains("<salute>A</salute>\n", "<salute>A</salute><lb/><hi>B</hi>", "<p>C</p><hi>D</hi>")
                .contains("<div xml:space=\"preserve\"><p>E</p></div>", "<p/>");
        assertThat(TeiWriter.write(read(written))).isEqualTo(written);
    }

    @Test
    void anAttributeIsSetOnceAndTakenAwayByNothing() {
        TeiElement element = new TeiElement(
                "p",
                "",
                List.of(new TeiAttribute("n", "1"), new TeiAttribute("n", "2"), new TeiAttribute("rend", "x")),
                List.of(),
                Place.NOWHERE);
        assertThat(element.with("n", "3").attributes()).hasSize(2);
        assertThat(element.with("n", null).attributes()).hasSize(1);
        assertThat(element.with("n", "").attribute("n")).isNull();
        assertThat(element.path("a", "b")).isNull();
    }

    @Test
    void aGapSaysNoMoreThanItsAttributes() {
        TeiElement gap = TeiElement.of("gap");
        assertThat(GapWords.of(gap)).isEmpty();
        assertThat(GapWords.of(gap.with("quantity", "3"))).isEqualTo("3");
        assertThat(GapWords.of(gap.with("atLeast", "3").with("unit", "word"))).isEmpty();
        assertThat(GapWords.of(gap.with("atLeast", "3").with("atMost", "5").with("unit", "chars")))
                .isEqualTo("3–5 characters");
        assertThat(GapWords.of(gap.with("quantity", "1").with("unit", "leaf").with("precision", "low")))
                .isEqualTo("about 1 leaf");
        assertThat(GapWords.of(gap.with("extent", " a few words ").with("reason", "water_damage")))
                .isEqualTo("water damage, a few words");
    }
}
