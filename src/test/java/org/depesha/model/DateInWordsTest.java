package org.depesha.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22 January 1898 | 1898-01-22",
                "the 22nd of January, 1898 | 1898-01-22",
                "January 22, 1898 | 1898-01-22",
                "22. Januar 1898 | 1898-01-22",
                "den 1. März 1821 | 1821-03-01",
                "le 1er mai 1820 | 1820-05-01",
                "14 марта 1932 г. | 1932-03-14",
                "3. 2. 1901 | 1901-02-03",
                "May 1820 | 1820-05",
                "1820 | 1820"
            })
    void wordsThatAreADateAreRead(String words, String date) {
        assertThat(DateInWords.read(words, Certainty.HIGH)).hasToString(date);
        assertThat(DateInWords.read(words, Certainty.LOW)).hasToString(date + "?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about Martinmas 1732",
                "11 February 1731/32 O.S.",
                "22 January",
                "3/2/1901",
                "31 June 1901",
                "3. 13. 1901",
                "99. 2. 1901",
                "before May 1820",
                ""
            })
    void wordsThatSayMoreOrLessAreNone(String words) {
        assertThat(DateInWords.read(words, Certainty.HIGH)).isNull();
    }
}
