package org.depesha.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.TimeUnit;
import org.depesha.tei.TeiReader.IllFormedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeiReaderTest {

    private static final String TEI = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE TEI [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + TEI + "&e;</TEI>",
                "<!DOCTYPE TEI [<!ENTITY e \"words\">]>" + TEI + "&e;</TEI>",
                TEI + "&nbsp;</TEI>",
                TEI + "<p></TEI>",
                TEI + "</TEI><p/>",
                TEI + "<p n='1' n='2'/></TEI>",
                TEI + "<x:p/></TEI>",
                TEI + "\u0001</TEI>",
                "words",
                "",
            })
    void refusesWhatIsNoXmlOrLeansOnADtd(String xml) {
        assertThatExceptionOfType(IllFormedException.class).isThrownBy(() -> TeiReader.read(xml, "x.xml"));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void refusesABillionLaughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE TEI [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        assertThatExceptionOfType(IllFormedException.class)
                .isThrownBy(() -> TeiReader.read(laughs + "]>" + TEI + "&a29;</TEI>", "x.xml"));
    }

    @Test
    void readsTwoHundredLevelsAndNoMore() throws IllFormedException {
        assertThat(TeiReader.read(TEI + "<div>".repeat(199) + "</div>".repeat(199) + "</TEI>", "x.xml")
                        .descendants())
                .hasSize(200);
        assertThatExceptionOfType(IllFormedException.class)
                .isThrownBy(
                        () -> TeiReader.read(TEI + "<div>".repeat(5_000) + "</div>".repeat(5_000) + "</TEI>", "x.xml"));
    }

    @Test
    void saysWhereItWentWrong() {
        assertThatExceptionOfType(IllFormedException.class)
                .isThrownBy(() -> TeiReader.read(TEI + "\n  <p>\n</TEI>", "x.xml"))
                .satisfies(failure -> assertThat(failure.place().toString()).startsWith("x.xml:3:"));
    }

    @Test
    void knowsWhereEveryStartTagBegins() throws IllFormedException {
        TeiElement root = TeiReader.read(
                "<?xml version=\"1.0\"?>\n<!-- first -->\n" + TEI
                        + "\n  <text\n    n=\"1\"><p>a <hi>b</hi></p></text></TEI>",
                "x.xml");
        assertThat(root.place().toString()).isEqualTo("x.xml:3:1");
        assertThat(root.child("text").place().toString()).isEqualTo("x.xml:4:3");
        assertThat(root.path("text", "p").place().toString()).isEqualTo("x.xml:5:11");
        assertThat(root.path("text", "p", "hi").place().toString()).isEqualTo("x.xml:5:16");
    }

    @Test
    void keepsCommentsAndInstructionsAndJoinsWhatCdataCuts() throws IllFormedException {
        TeiElement root = TeiReader.read(TEI + "a<!-- x -->b<?y z?>c<![CDATA[<d>&]]>&lt;&#x65;</TEI>", "x.xml");
        assertThat(root.children())
                .containsExactly(
                        new TeiText("a"),
                        new TeiRemark("<!-- x -->"),
                        new TeiText("b"),
                        new TeiRemark("<?y z?>"),
                        new TeiText("c<d>&<e"));
    }

    @Test
    void neverTakesAForeignElementForOneOfTei() throws IllFormedException {
        TeiElement root = TeiReader.read(
                TEI
                        + "<p xmlns=\"http://www.w3.org/1999/xhtml\"/><m:p xmlns:m=\"urn:m\"/><p xmlns=\"\"/><t:p "
                        + "xmlns:t=\"http://www.tei-c.org/ns/1.0\"/></TEI>",
                "x.xml");
        assertThat(root.elements()).extracting(TeiElement::name).containsExactly("x:p", "m:p", "x:p", "p");
    }
}
