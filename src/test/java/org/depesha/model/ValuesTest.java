package org.depesha.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small values, and what they refuse to be. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource({"90.5, 0", "-91, 0", "0, 180.5", "0, -181", "NaN, 0", "0, NaN"})
    void noPointLiesBeyondThePolesOrTheDateLine(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(latitude, longitude, ""));
    }

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0"})
    void thePolesAndTheDateLineAreOnTheEarth(double latitude, double longitude) {
        assertThat(new Coordinates(latitude, longitude, "").latitude()).isEqualTo(latitude);
    }

    @ParameterizedTest
    @CsvSource({
        "Gogh, Vincent, van, '', '', 'Gogh, Vincent van'",
        "Berg, '', '', '', '', Berg",
        "Este, '', d’, '', '', 'Este, d’'",
        "King, Martin, '', Jr., '', 'King, Martin, Jr.'",
        "King, '', '', Jr., '', 'King, Jr.'",
        "'', '', '', '', 'Anna, Countess of Kell', 'Anna, Countess of Kell'"
    })
    void listsHaveTheFamilyFirst(
            String family, String given, String prefix, String suffix, String literal, String inverted) {
        assertThat(new NameParts(family, given, new NameParts.Affixes(prefix, suffix), literal).inverted())
                .isEqualTo(inverted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "mao-zedong", "#mao-zedong", "ship:mao-zedong"})
    void whatNamesNoRegisterIsNoKey(String ref) {
        assertThat(EntryKey.parse(ref)).isNull();
        assertThat(EntryKey.parseAll(ref)).isEmpty();
    }

    @Test
    void keysAreReadInOrderAndOnce() {
        EntryKey ada = new EntryKey(RegisterKind.PERSON, "ada");
        EntryKey riga = new EntryKey(RegisterKind.PLACE, "riga");
        assertThat(EntryKey.parseAll(" place:riga person:ada  ship:x place:riga"))
                .containsExactly(riga, ada);
        assertThat(EntryKey.ref(List.of(riga, ada))).isEqualTo("place:riga person:ada");
        assertThat(EntryKey.ref(List.of())).isNull();
    }
}
