package org.depesha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What an unknown name may have meant is looked for a bounded number of times, however many are unknown. */
class SearchedStepsTest {

    @Test
    void theFirstHundredOfAKindAreSearchedForAndTheOthersHaveTheUsualNextStep() {
        AtomicInteger searches = new AtomicInteger();
        Problems problems = new Problems();
        for (int i = 0; i < 8000; i++) {
            problems.report(
                    Code.UNKNOWN_PERSON,
                    new Place("a.md", i + 1, 1),
                    "`x` is not there.",
                    () -> "Search " + searches.incrementAndGet() + ".");
        }
        assertThat(searches).hasValue(100);
        assertThat(problems.sorted()).hasSize(8000);
        assertThat(problems.sorted().get(99).nextStep()).isEqualTo("Search 100.");
        assertThat(problems.sorted().get(100).nextStep()).isEqualTo(Code.UNKNOWN_PERSON.nextStep());
    }

    @Test
    void oneKindTakesNothingFromAnother() {
        Problems problems = new Problems();
        for (int i = 0; i < 200; i++) {
            problems.report(Code.UNKNOWN_PERSON, new Place("a.md", i + 1, 1), "`x` is not there.", () -> "Search.");
        }
        problems.report(Code.UNKNOWN_PLACE, new Place("b.md", 1, 1), "`y` is not there.", () -> "Search.");
        assertThat(problems.sorted().get(200).nextStep()).isEqualTo("Search.");
    }
}
