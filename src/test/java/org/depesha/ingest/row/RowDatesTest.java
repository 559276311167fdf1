package org.depesha.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1901-03-04|1901-03-04",
                "1901~|1901~",
                "4 March 1901|1901-03-04",
                "4. März 1901|1901-03-04",
                "4 марта 1901 г.|1901-03-04",
                "04.03.1901|1901-03-04",
                "4/3/1901|1901-03-04",
                "1901/3/4|1901-03-04",
                "3/1901|1901-03",
                "March 1901|1901-03",
                "c. 1901|1901~",
                "um 1901|1901~",
                "1901?|1901?",
                "[1901]|1901?",
                "[4 March 1901?]|1901-03-04?",
                "1901-03-04 00:00:00|1901-03-04",
                "1901-03-04 18:30:00|1901-03-04T18:30",
                "1901-03-04/1901-03-06|1901-03-04/1901-03-06"
            })
    void aDateIsReadAsListsWriteIt(String written, String read) {
        assertThat(new RowDates(false).read(written)).contains(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"31.2.1901", "spring", "4 March", "1901-13-01", "13/13/1901", "4 March 1901 or later"})
    void whatIsNoDateIsNotMadeOne(String written) {
        assertThat(new RowDates(false).read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3/4/1901,1901-03-04", "3.4.1901,1901-04-03", "13/4/1901,1901-04-13"})
    void theMonthComesFirstOnlyBetweenSlashes(String written, String read) {
        assertThat(new RowDates(true).read(written).orElse("")).isEqualTo(read);
    }
}
