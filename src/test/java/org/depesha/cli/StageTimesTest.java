package org.depesha.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StageTimesTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong now = new AtomicLong();

    @Test
    void eachStageHasItsTimeHoweverOftenItTellsHowFarItIs() {
        StageTimes times = new StageTimes(now::get, () -> 2 * now.get());
        times.accept("reading");
        now.addAndGet(SECOND);
        times.accept("1 of 9 documents");
        now.addAndGet(2 * SECOND);
        times.accept("2 of 9 documents");
        now.addAndGet(SECOND);
        assertThat(times.lines())
                .containsExactly(
                        "  stage                     seconds  share of processor",
                        "  starting                     0.00    0 %         0.00",
                        "  reading                      1.00   25 %         2.00",
                        "  documents                    3.00   75 %         6.00");
    }

    @Test
    void theTimeThatIsLeftIsToldOnlyWhenItCanBeKnown() {
        TimeLeft left = new TimeLeft(now::get);
        assertThat(left.of("reading")).isEqualTo("reading");
        assertThat(left.of("1 of 101 documents")).isEqualTo("1 of 101 documents");
        now.addAndGet(SECOND / 2);
        assertThat(left.of("11 of 101 documents")).isEqualTo("11 of 101 documents");
        now.addAndGet(SECOND / 2);
        assertThat(left.of("11 of 101 documents")).isEqualTo("11 of 101 documents, about 9 s left");
        now.addAndGet(9 * SECOND);
        assertThat(left.of("3 of 101 documents")).isEqualTo("3 of 101 documents");
        assertThat(left.of("51 of 101 documents")).isEqualTo("51 of 101 documents, about 10 s left");
        assertThat(left.of("1 of 5 page images")).isEqualTo("1 of 5 page images");
        now.addAndGet(1000 * SECOND);
        assertThat(left.of("3 of 5 page images")).isEqualTo("3 of 5 page images, about 16 min left");
        assertThat(left.of("5 of 5 page images")).isEqualTo("5 of 5 page images");
    }
}
