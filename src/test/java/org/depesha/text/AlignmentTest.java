package org.depesha.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.depesha.text.Alignment.By;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static Alignment aligned(String original, String other) throws TeiReader.IllFormedException {
        return Alignment.of(division(original), division(other));
    }

    private static TeiElement division(String content) throws TeiReader.IllFormedException {
        return TeiReader.read("<div xmlns=\"http://www.tei-c.org/ns/1.0\">" + content + "</div>", "a.xml");
    }

    private static List<String> rows(Alignment alignment) {
        return alignment.rows().stream()
                .map(row -> words(row.original()) + " | " + words(row.other()))
                .toList();
    }

    private static String words(List<? extends org.depesha.tei.TeiNode> nodes) {
        return String.join(" + ", nodes.stream().map(node -> node.text()).toList());
    }

    @Test
    void asManyOfTheSameKindStandInTheirOrder() throws Exception {
        Alignment both = aligned("<opener>A</opener><p>b</p><lg>c</lg>", "<opener>1</opener><p>2</p><lg>3</lg>");
        assertThat(both.by()).isEqualTo(By.NUMBER);
        assertThat(rows(both)).containsExactly("A | 1", "b | 2", "c | 3");
    }

    @Test
    void pointersDecideWhereThereAreSome() throws Exception {
        Alignment both = aligned(
                "<p xml:id=\"a\">a</p><p>b</p><p xml:id=\"c\">c</p>",
                "<p corresp=\"#a\">1</p><p corresp=\"x.xml#c\">2</p>");
        assertThat(both.by()).isEqualTo(By.POINTER);
        assertThat(rows(both)).containsExactly("a | 1", "b | ", "c | 2");
    }

    @Test
    void elseLengthDecides() throws Exception {
        String one = "x".repeat(200);
        String two = "y".repeat(80);
        Alignment both = aligned(
                "<p>" + one + "</p><p>" + two + "</p><p>" + one + "</p>", "<p>" + one + two + "</p><p>" + one + "</p>");
        assertThat(both.by()).isEqualTo(By.LENGTH);
        assertThat(rows(both)).containsExactly(one + " + " + two + " | " + one + two, one + " | " + one);
    }

    @Test
    void pageBreaksStandWithWhatFollowsThem() throws Exception {
        Alignment both = aligned("<pb/><p>a</p><p>b</p><pb/>", "<p>1</p><p>2</p>");
        assertThat(both.rows().get(0).original()).hasSize(2);
        assertThat(both.rows().stream().mapToInt(row -> row.original().size()).sum())
                .isEqualTo(4);
    }
}
