package org.depesha.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesha.model.Entry;
import org.depesha.model.NameParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonPartsTest {

    @ParameterizedTest(name = "{0}, listed as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Vincent van Gogh | Gogh, Vincent van | Vincent van Gogh | Gogh, Vincent van",
                "Charles de Gaulle | de Gaulle, Charles | Charles de Gaulle | de Gaulle, Charles",
                "Beatrice d’Este | Este, Beatrice d’ | Beatrice d’Este | Este, Beatrice d’",
                "Ali al-Hasan | Hasan, Ali al- | Ali al-Hasan | Hasan, Ali al-",
                "Martin Luther King Jr. | King, Martin Luther, Jr. | Martin Luther King Jr. | King, Martin Luther, Jr.",
                "Martin L. King, Jr. | King, Jr., Martin L. | Martin L. King, Jr. | King, Martin L., Jr.",
                "Martin Luther King, Jr. | King, Martin Luther | Martin Luther King, Jr. | King, Martin Luther, Jr.",
                "Anna, Countess of Kell | Anna, Countess of Kell | Anna, Countess of Kell | Anna, Countess of Kell",
                "Mao Zedong | Mao, Zedong | Mao Zedong | Mao Zedong",
                "Henry VIII | Henry, VIII | Henry VIII | Henry VIII",
                "Mark Twain | Clemens, Samuel | Mark Twain | Mark Twain",
                "Stalin | Stalin, Joseph | Joseph Stalin | Stalin, Joseph",
            })
    void nameAndSortTellThePartsTogether(String name, String sort, String direct, String inverted) {
        CitedName parts = PersonParts.of(new Entry.Naming(name, sort, List.of(), List.of()));
        assertThat(parts.direct()).isEqualTo(direct);
        assertThat(parts.inverted()).isEqualTo(inverted);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Gogh | Vincent | van | '' | Vincent van Gogh | Gogh, Vincent van",
                "Este | Beatrice | d’ | '' | Beatrice d’Este | Este, Beatrice d’",
                "King | Martin Luther | '' | Jr. | Martin Luther King, Jr. | King, Martin Luther, Jr.",
            })
    void theRegisterMayStateTheParts(
            String family, String given, String prefix, String suffix, String direct, String inverted) {
        NameParts stated = new NameParts(family, given, prefix, suffix, "");
        CitedName parts = PersonParts.of(new Entry.Naming(direct, direct, List.of(), List.of(), stated));
        assertThat(parts.direct()).isEqualTo(direct);
        assertThat(parts.inverted()).isEqualTo(inverted);
    }
}
