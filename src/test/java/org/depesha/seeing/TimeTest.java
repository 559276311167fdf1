package org.depesha.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.depesha.model.HistoricalDate;
import org.junit.jupiter.api.Test;

/** Dates as lengths: what is known only roughly never gets a day. */
class TimeTest {

    private static Span span(String date) {
        return Span.of(HistoricalDate.parse(date));
    }

    @Test
    void onlyADateThatStatesADayHasOne() {
        assertThat(span("1901-02-03").day()).isEqualTo(LocalDate.of(1901, 2, 3));
        assertThat(span("1901-02-03T14:00").day()).isEqualTo(LocalDate.of(1901, 2, 3));
        assertThat(span("1901-02-03T14:00?").day()).isNull();
        assertThat(span("1901-02").day()).isNull();
        assertThat(span("1901").day()).isNull();
        assertThat(span("1901-02-03~").day()).isNull();
        assertThat(span("[..1901-02-03]").day()).isNull();
        assertThat(span("[1901-02-03..1901-02-05]").day()).isNull();
    }

    @Test
    void whatWasSentOnADayOrBeforeIsOpenOnThatSide() {
        assertThat(span("[..1901-02-03]").kind()).isEqualTo(Span.Kind.BEFORE);
        assertThat(span("[1901-02-03..]").kind()).isEqualTo(Span.Kind.AFTER);
        assertThat(span("1901-02").kind()).isEqualTo(Span.Kind.SPAN);
    }

    @Test
    void lengthsHaveOneDecimalAtMost() {
        assertThat(Svg.length(3)).isEqualTo("3");
        assertThat(Svg.length(-0.04)).isEqualTo("0");
        assertThat(Svg.length(-2.25)).isEqualTo("-2.2");
        assertThat(Svg.length(1234.56)).isEqualTo("1234.6");
    }

    @Test
    void wordsThatAreCutSaySo() {
        assertThat(TextWidth.cut("Ada", 13, 100)).isEqualTo("Ada");
        assertThat(TextWidth.cut("Ada Berg to Bertil Dahl and others", 13, 100))
                .endsWith("…")
                .startsWith("Ada Berg");
        assertThat(TextWidth.cut("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 13, 20))
                .doesNotContain("\uD83D…");
    }

    @Test
    void aNameWithMarkupIsText() {
        Svg svg = new Svg();
        svg.words("", 0, 0, "start", "A <b> & \"c\"");
        svg.link("a?b&c", "\"<script>\"", () -> {});
        assertThat(svg.toString())
                .doesNotContain("<b>", "<script>")
                .contains("A &lt;b&gt; &amp; &quot;c&quot;", "a?b&amp;c");
    }
}
