package org.depesha.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a browser would run in a file of TEI is given a namespace in which nothing runs; all else keeps its own. */
class ForeignElementsTest {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private static String of(String namespace, String name, String value) {
        return ForeignNamespace.inert(namespace, List.of(new TeiAttribute(name, value)));
    }

    @Test
    void whatOnlyShowsSomethingKeepsItsNamespace() {
        assertThat(of("urn:y", "href", "https://example.org/")).isEqualTo("urn:y");
        assertThat(ForeignNamespace.inert("http://www.w3.org/1998/Math/MathML", List.of()))
                .isEqualTo("http://www.w3.org/1998/Math/MathML");
    }

    @Test
    void whatRunsOrLoadsLosesItAndLosesItOnce() {
        String inert = ForeignNamespace.inert(SVG, List.of());
        assertThat(inert).endsWith(SVG).isNotEqualTo(SVG);
        assertThat(ForeignNamespace.inert(inert, List.of())).isEqualTo(inert);
        assertThat(of("urn:y", "ONLOAD", "x()")).isNotEqualTo("urn:y");
        assertThat(of("urn:y", "href", " java\tscript:x()")).isNotEqualTo("urn:y");
    }

    @Test
    void namesOfOtherNamespacesNameNothing() {
        assertThat(Names.isName(TeiElement.foreign("persName", "urn:y"))).isFalse();
        assertThat(Names.isName(TeiElement.of("p"))).isFalse();
        assertThat(Names.register(TeiElement.of("p"))).isEmpty();
        assertThat(Names.register(TeiElement.of("rs").with("type", "PERSON"))).contains("person");
        assertThat(Vocabulary.of(TeiElement.foreign("x:p", "urn:y")).isBlock()).isFalse();
    }

    @Test
    void onlyARaisedFractionIsOne() {
        TeiElement raised = TeiElement.of("hi", "1/2").with("rend", "sup");
        assertThat(Vocabulary.isFraction(raised)).isTrue();
        assertThat(Vocabulary.isFraction(raised.with("rend", "italic"))).isFalse();
        assertThat(Vocabulary.isFraction(TeiElement.of("hi", "th").with("rend", "sup")))
                .isFalse();
        assertThat(Vocabulary.isFraction(
                        TeiElement.of("hi", TeiElement.of("hi", "1/2")).with("rend", "sup")))
                .isFalse();
        assertThat(Vocabulary.isFraction(TeiElement.of("seg", "1/2").with("rend", "sup")))
                .isFalse();
    }
}
