package org.depesha.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesha.model.HistoricalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1951                     | 1951",
                "1951-01                  | January 1951",
                "1951-01-27               | January 27, 1951",
                "1951-01-27T24:00         | January 27, 1951",
                "1951-01~                 | about January 1951",
                "1951-01-27?              | [January 27, 1951?]",
                "1951-01-04/1951-01-06    | January 4–6, 1951",
                "1951-04/1951-05          | April–May 1951",
                "1951-01-30/1951-02-02    | January 30–February 2, 1951",
                "1950-12-30/1951-01-02    | December 30, 1950–January 2, 1951",
                "1950/1951                | 1950–1951",
                "[1951-01-04..1951-01-06] | between January 4, 1951 and January 6, 1951",
                "[..1951-06-05]           | not after June 5, 1951",
                "[1951-06-05..]           | not before June 5, 1951",
                "/1951-06                 | until June 1951",
                "1951-06/                 | from June 1951",
            })
    void datesAreWrittenAsChicagoWritesThem(String date, String words) {
        assertThat(DateWords.of(HistoricalDate.parse(date))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} has its time")
    @CsvSource(
            delimiter = '|',
            value = {"1951-01-27T24:00 | January 27, 1951, 24:00", "1951-01-27 | January 27, 1951"})
    void theTimeOfTheDayIsGivenWhereItIsAskedFor(String date, String words) {
        assertThat(DateWords.withTime(HistoricalDate.parse(date))).isEqualTo(words);
    }
}
