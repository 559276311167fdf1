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
                "Berg | '' | '' | '' | Berg | Berg",
                "Este | '' | d’ | '' | d’Este | d’Este",
                "Mao | Zedong | '' | '' | Mao Zedong | Mao, Zedong",
                "毛 | 泽东 | '' | '' | 毛泽东 | 毛, 泽东",
                "King | '' | '' | Jr. | King, Jr. | King, Jr.",
            })
    void theRegisterMayStateTheParts(
            String family, String given, String prefix, String suffix, String direct, String inverted) {
        NameParts stated = new NameParts(family, given, new NameParts.Affixes(prefix, suffix), "");
        CitedName parts = PersonParts.of(new Entry.Naming(direct, direct, List.of(), List.of(), stated));
        assertThat(parts.direct()).isEqualTo(direct);
        assertThat(parts.inverted()).isEqualTo(inverted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Martin King Jr. | '' | Martin King Jr.",
                "Martin King, Jr. | '' | Martin King, Jr.",
                "The dreamer | '' | Martin King, Jr.",
                "Martin King | '' | Martin King, Jr.",
                "Martin King, Jr. | Dr Martin King of Atlanta | Dr Martin King of Atlanta"
            })
    void theNameTellsWhetherACommaStandsBeforeTheSuffix(String name, String literal, String direct) {
        NameParts stated = new NameParts("King", "Martin", new NameParts.Affixes("", "Jr."), literal);
        CitedName parts = PersonParts.of(new Entry.Naming(name, name, List.of(), List.of(), stated));
        assertThat(parts.direct()).isEqualTo(direct);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"van Gogh, Vincent | van Gogh, Vincent", "Gogh, Vincent van | Gogh, Vincent van"})
    void theSortTellsWhetherAParticleIsPartOfTheListedName(String sort, String inverted) {
        NameParts stated = new NameParts("Gogh", "Vincent", new NameParts.Affixes("van", ""), "");
        CitedName parts = PersonParts.of(new Entry.Naming("Vincent van Gogh", sort, List.of(), List.of(), stated));
        assertThat(parts.inverted()).isEqualTo(inverted);
        assertThat(parts.direct()).isEqualTo("Vincent van Gogh");
    }
}
