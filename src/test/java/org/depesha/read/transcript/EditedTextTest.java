package org.depesha.read.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.depesha.read.transcript.Mark.Kind;
import org.junit.jupiter.api.Test;

/** Many edits at once do what they do one after the other. */
class EditedTextTest {

    private static final Pattern PAIR = Pattern.compile("<([^<>]*)>");

    private static MarkedText random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append("ab<> ".charAt(random.nextInt(5)));
        }
        MarkedText marked = MarkedText.of(text.toString());
        for (int i = 0; i < 4; i++) {
            int start = random.nextInt(13);
            marked = marked.marked(start, Math.min(12, start + random.nextInt(4)), Mark.of(Kind.RAISED));
        }
        return marked;
    }

    private static List<MatchResult> matches(MarkedText text) {
        List<MatchResult> all =
                new ArrayList<>(PAIR.matcher(text.text()).results().toList());
        java.util.Collections.reverse(all);
        return all;
    }

    @Test
    void replacingWhereverAPatternFitsIsReplacingEachMatch() {
        Random random = new Random(1);
        for (int turn = 0; turn < 2000; turn++) {
            MarkedText text = random(random);
            MarkedText singly = text;
            for (MatchResult match : matches(text)) {
                singly = singly.replaced(match.start(), match.end(), "xyz");
            }
            assertThat(text.replacing(PAIR, "xyz")).as(text.toString()).isEqualTo(singly);
        }
    }

    @Test
    void keepingTheFirstGroupIsTakingOffBothSidesOfEachMatch() {
        Random random = new Random(2);
        for (int turn = 0; turn < 2000; turn++) {
            MarkedText text = random(random);
            MarkedText singly = text;
            for (MatchResult match : matches(text)) {
                singly = singly.without(match.end(1), match.end()).without(match.start(), match.start(1));
            }
            assertThat(text.keeping(PAIR)).as(text.toString()).isEqualTo(singly);
        }
    }

    @Test
    void marksOnWhatIsKeptStandOnIt() {
        MarkedText kept = MarkedText.of("a <b> c <d>").keeping(PAIR, match -> List.of(Mark.of(Kind.RAISED)));
        assertThat(kept.text()).isEqualTo("a b c d");
        assertThat(kept.spans())
                .extracting(span -> kept.text().substring(span.start(), span.end()))
                .containsExactly("b", "d");
    }
}
