package org.depesha.read.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.MarkedText.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

    private static final Mark ITALIC = Mark.of(Kind.ITALIC);

    @Test
    void aPartKeepsItsShareOfAMark() {
        MarkedText words = MarkedText.of("the old boats").marked(4, 13, ITALIC);
        assertThat(words.slice(0, 7)).isEqualTo(MarkedText.of("the old").marked(4, 7, ITALIC));
        assertThat(words.from(8)).isEqualTo(MarkedText.of("boats").marked(0, 5, ITALIC));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void cutAnywhereAndJoinedAgainNothingIsLost(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            MarkedText words = random(random);
            int cut = random.nextInt(words.length() + 1);
            MarkedText joined = words.slice(0, cut).plus(words.from(cut));
            assertThat(joined.text()).isEqualTo(words.text());
            assertThat(marksAt(joined)).isEqualTo(marksAt(words));
        }
    }

    private static MarkedText random(Random random) {
        MarkedText words = MarkedText.of("The rye came late this spring.".substring(0, 5 + random.nextInt(25)));
        for (int i = 0; i < 4; i++) {
            int start = random.nextInt(words.length());
            int end = start + random.nextInt(words.length() - start + 1);
            Kind point = random.nextBoolean() ? Kind.NOTE : Kind.PAGE;
            words = words.marked(start, end, start == end ? new Mark(point, "0") : ITALIC);
        }
        return words;
    }

    /** What marks each character, and how many points stand before it. */
    private static List<String> marksAt(MarkedText words) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i <= words.length(); i++) {
            int at = i;
            long points = words.spans().stream()
                    .filter(span -> span.isPoint() && span.start() == at)
                    .count();
            boolean marked = words.spans().stream().anyMatch(span -> span.start() <= at && span.end() > at);
            marks.add(points + " " + marked);
        }
        return marks;
    }

    @Test
    void whatStandsInCharactersThatAreTakenOutMovesToTheirPlace() {
        MarkedText words = MarkedText.of("rye 12 came").marked(5, 5, Mark.note(0));
        assertThat(words.without(3, 6)).isEqualTo(MarkedText.of("rye came").marked(3, 3, Mark.note(0)));
    }

    @Test
    void aPatternIsReplacedWhereverItFits() {
        MarkedText words = MarkedText.of("a  b  c").marked(3, 4, ITALIC);
        assertThat(words.replacing(Pattern.compile(" {2}"), " "))
                .isEqualTo(MarkedText.of("a b c").marked(2, 3, ITALIC));
        assertThat(words.split(Pattern.compile(" {2}")))
                .containsExactly(MarkedText.of("a"), MarkedText.of("b").marked(0, 1, ITALIC), MarkedText.of("c"));
    }

    @Test
    void aRaisedFigureIsWrittenInRaisedDigitsAndStaysMarked() {
        MarkedText shown = RaisedDigits.shown(MarkedText.of("m2 nd").marked(1, 2, Mark.of(Kind.RAISED)));
        assertThat(shown.text()).isEqualTo("m² nd");
        assertThat(shown.spans()).containsExactly(new Span(1, 2, Mark.of(Kind.RAISED)));
    }
}
