package org.depesha.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoricalDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1951",
                "1951-01",
                "1951-01-07",
                "1951-01-04T24:00",
                "1951-06-13T22:00+08:00",
                "1951-06-13T22:00Z",
                "1951-06-13T00:00-03:30",
                "1951~",
                "1951-04?",
                "1951-04-01%",
                "1951-01-04/1951-01-06",
                "1951-01-04/",
                "/1951-01-06",
                "1951/1952~",
                "[1951-01-04..1951-01-06]",
                "[..1951-06-05]",
                "[1951-06-05..]?",
                "1904-02-29",
                "2000-02-29",
                "-0044-03-15",
                "0001"
            })
    void isWrittenAsItWasReadAndKeepsThatInTei(String written) {
        HistoricalDate date = HistoricalDate.parse(written);
        assertThat(date.toString()).isEqualTo(written);
        Problems problems = new Problems();
        assertThat(TeiDates.read(TeiDates.write(TeiElement.of("date"), date), problems))
                .isEqualTo(date);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1951-01-04/..", "../1951-01-04", " 1951 "})
    void takesOtherSpellingsOfTheSame(String written) {
        HistoricalDate date = HistoricalDate.parse(written);
        assertThat(HistoricalDate.parse(date.toString())).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "51",
                "19510107",
                "1951-1-7",
                "1951-13",
                "1951-00",
                "1951-01-00",
                "1951-01-32",
                "1951-02-29",
                "1900-02-29",
                "1951-01-07T24:01",
                "1951-01-07T25:00",
                "1951-01-07T12:60",
                "1951-01-07T12",
                "1951-01T12:00",
                "/",
                "[..]",
                "[1951..1950]",
                "1951-02/1951-01",
                "1951~/1952",
                "7 January 1951",
                "1951-01-07T12:00+19:00",
                "1951-01-07T12:00+0800",
                "1951~?",
                "[1951]",
                "1951/1952/1953",
                "１９５１"
            })
    void isNoDate(String written) {
        assertThatThrownBy(() -> HistoricalDate.parse(written)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void theEndOfADayIsNotTheBeginningOfTheNext() {
        assertThat(PartialDate.parse("1951-01-04T24:00")).isNotEqualTo(PartialDate.parse("1951-01-05T00:00"));
        assertThat(PartialDate.parse("1951-01-04T24:00").w3c()).isEqualTo("1951-01-04");
        assertThat(PartialDate.parse("1951-12-31T24:00").earliest()).isEqualTo("1952-01-01T00:00");
        assertThat(PartialDate.parse("1951-12-31T24:00").year()).isEqualTo(1951);
    }

    @Test
    void datesStandInOneOrderHoweverTheyWereShuffled() {
        List<HistoricalDate> ordered = Stream.of(
                        "/1951-01-04",
                        "1951",
                        "1951-01",
                        "1951-01-04",
                        "1951-01-04/1951-01-06",
                        "1951-01-04T10:00",
                        "1951-01-04T24:00",
                        "1951-01-06",
                        "1952")
                .map(HistoricalDate::parse)
                .sorted()
                .toList();
        assertThat(ordered).extracting(HistoricalDate::earliest).isSorted();
        assertThat(ordered)
                .extracting(HistoricalDate::toString)
                .containsSubsequence("1951-01-04T10:00", "1951-01-04T24:00", "1951-01-06", "1952");
        for (int seed = 0; seed < 20; seed++) {
            List<HistoricalDate> shuffled = new ArrayList<>(ordered);
            Collections.shuffle(shuffled, new Random(seed));
            Collections.sort(shuffled);
            assertThat(shuffled).isEqualTo(ordered);
        }
    }

    @Test
    void whatHappenedBeforeADayStandsBeforeThatDay() {
        assertThat(HistoricalDate.parse("[..1951-06-05]")).isLessThan(HistoricalDate.parse("1951-06-05"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "000", "-0000", "0-01-02", "-0000-03"})
    void aYearZeroIsRefusedByName(String written) {
        assertThatThrownBy(() -> HistoricalDate.parse(written))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("the year 0, which there is not");
        assertThat(HistoricalDate.parse("0000").toString()).isEqualTo("0000");
    }
}
