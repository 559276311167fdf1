package org.depesha.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnWordsTest {

    private static final ColumnWords WORDS = ColumnWords.ofProgram();

    static Stream<ColumnWords.Line> samples() {
        return WORDS.lines().stream().filter(line -> !line.key().equals("-"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsFound(ColumnWords.Line line) {
        assertThat(WORDS.keyOf(line.sample())).as(line.toString()).contains(line.key());
    }

    @Test
    void everyKeyIsOneThatAColumnCanBeAndHasWordsInEightLanguages() {
        Set<String> keys = samples().map(ColumnWords.Line::key).collect(Collectors.toSet());
        assertThat(Columns.keys()).containsAll(keys);
        assertThat(keys).hasSize(Columns.keys().size() - List.of("field", "-").size());
        keys.stream()
                .filter(key -> !key.equals("id"))
                .forEach(key -> assertThat(
                                samples().filter(line -> line.key().equals(key)).map(ColumnWords.Line::language))
                        .as(key)
                        .containsExactlyInAnyOrder("en", "de", "fr", "ru", "pl", "zh", "ko", "ar"));
    }

    @ParameterizedTest
    @CsvSource({"Condition", "Sender's age", "Number of pages", "Absender (GND)", "Zustand des Briefes", "X", "Lettre"})
    void whatAHeadingDoesNotSayIsNotGuessed(String heading) {
        assertThat(WORDS.keyOf(heading)).isEmpty();
    }
}
