package org.depesha.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeiDatesTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when='1732-02-22' notBefore='1732-02-20' | 1732-02-22",
                "when-iso='1732-02-22' | 1732-02-22",
                "when-iso='17320222' | 1732-02-22",
                "when-iso='17320222T1430' | 1732-02-22T14:30",
                "when-iso='1732-W08-5' | 1732-02-22",
                "when-iso='1732-W08' | [1732-02-18..1732-02-24]",
                "when-iso='1732-053' | 1732-02-22",
                "when-iso='1732-02-22/1732-02-24' | 1732-02-22/1732-02-24",
                "when-iso='1732-02-22/P3D' | 1732-02-22",
                "when-iso='P3D/1732-02-22' | 1732-02-22",
                "from-iso='1732-02-22' to-iso='1732-02-24' | 1732-02-22/1732-02-24",
                "notBefore='1732-02-20' to='1732-03-01' | [1732-02-20..1732-03-01]",
                "from='1732-02-20' notAfter='1732-03-01' | [1732-02-20..1732-03-01]",
                "when='1901-02-03' cert='medium' | 1901-02-03?",
                "when='1901-02-03' evidence='conjecture' | 1901-02-03?",
                "when='1901-02-03T14:30:15.5+02:00' | 1901-02-03T14:30+02:00"
            })
    void attributesOfTeiAreADate(String attributes, String date) {
        assertThat(TeiDates.read(element(attributes), problems)).hasToString(date);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when='14:30:00'",
                "when='--02-03'",
                "when='---15'",
                "dur='P3D'",
                "when-iso='P3D'",
                "when-iso='T14:30'",
                "when-iso='P3D/P4D'"
            })
    void whatTeiAllowsAndSaysNotWhenIsNoDateAndNoProblem(String attributes) {
        assertThat(TeiDates.read(element(attributes), problems)).isNull();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void wordsAndCalendarAreKeptWhereAttributesSayLess() {
        TeiElement julian = element("when='1732-02-22' calendar='#julian'");
        HistoricalDate date = TeiDates.read(julian, problems);
        assertThat(TeiDates.written(julian, "11 February", date)).isEqualTo("“11 February”, calendar: julian");
        TeiElement bare = element("when='1732-02-22' calendar=''");
        assertThat(TeiDates.written(bare, "22 February", date)).isEmpty();
        TeiElement gregorian = element("when='1732-02-22' calendar='#Gregorian'");
        assertThat(TeiDates.written(gregorian, "22 February", date)).isEmpty();
        TeiElement silent = element("calendar='#julian'");
        assertThat(TeiDates.written(silent, "", null)).isEqualTo("calendar: julian");
        assertThat(TeiDates.written(element("n='1'"), "about Martinmas", null)).isEqualTo("“about Martinmas”");
        assertThat(TeiDates.written(element("when-custom='AH 1145'"), "", null)).isEqualTo("AH 1145");
        assertThat(TeiDates.written(element("when='1732-02-22'"), "22 February", date))
                .isEmpty();
    }

    private static TeiElement element(String attributes) {
        try {
            return TeiReader.read("<date xmlns='http://www.tei-c.org/ns/1.0' " + attributes + "/>", "a.xml");
        } catch (TeiReader.IllFormedException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
