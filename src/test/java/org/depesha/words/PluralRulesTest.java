package org.depesha.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralRulesTest {

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "en, 0, other",
        "en, 1, one",
        "en, 2, other",
        "en, 21, other",
        "de, 1, one",
        "de, 0, other",
        "fr, 0, one",
        "fr, 1, one",
        "fr, 2, other",
        "fr, 1000000, many",
        "ru, 1, one",
        "ru, 21, one",
        "ru, 11, many",
        "ru, 3, few",
        "ru, 24, few",
        "ru, 13, many",
        "ru, 0, many",
        "ru, 100, many",
        "ru, 111, many",
        "pl, 1, one",
        "pl, 21, many",
        "pl, 3, few",
        "pl, 24, few",
        "pl, 13, many",
        "pl, 0, many",
        "pl, 111, many",
        "zh, 1, other",
        "ko, 5, other",
        "ar, 0, zero",
        "ar, 1, one",
        "ar, 2, two",
        "ar, 3, few",
        "ar, 110, few",
        "ar, 11, many",
        "ar, 199, many",
        "ar, 100, other",
        "ar, 102, other"
    })
    void everyLanguageCountsByTheRulesOfTheCldr(String language, long number, String category) {
        assertThat(WordsReader.of(language).plurals().category(number)).isEqualTo(category);
    }

    /** The JDK counts millions by the plural rules of the CLDR that it brings. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "ru", "pl", "ar", "zh", "ko"})
    void whatIsOneCategoryTheJdkCountsByOneWord(String language) {
        NumberFormat millions =
                NumberFormat.getCompactNumberInstance(Locale.forLanguageTag(language), NumberFormat.Style.LONG);
        PluralRules rules = WordsReader.of(language).plurals();
        Map<String, String> wordsOf = new HashMap<>();
        for (long n = 1; n < 10; n++) {
            String word = millions.format(n * 1_000_000).replaceAll("[\\d\\p{Nd}\\h]", "");
            String known = wordsOf.putIfAbsent(rules.category(n), word);
            assertThat(known == null ? word : known).as(language + " " + n).isEqualTo(word);
        }
    }

    @Test
    void aRuleThatIsNoneIsRefused() {
        assertThatThrownBy(() -> PluralRules.of(Map.of("one", "n is 1"))).hasMessage("`n is 1` is not a plural rule");
        assertThatThrownBy(() -> PluralRules.of(Map.of("dual", "n = 2"))).hasMessage("`dual` is not a plural category");
    }
}
