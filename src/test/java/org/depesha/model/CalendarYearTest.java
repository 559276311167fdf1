package org.depesha.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarYearTest {

    @ParameterizedTest
    @CsvSource({"-0043, -44, 44 BC", "0000, -1, 1 BC", "-0099, -100, 100 BC", "0009, 9, 9", "1951, 1951, 1951"})
    void yearsBeforeChristAreCountedAsPeopleCountThem(String written, int number, String words) {
        CalendarYear year = CalendarYear.of(PartialDate.parse(written));
        assertThat(year.number()).isEqualTo(number);
        assertThat(year.words()).isEqualTo(words);
    }
}
