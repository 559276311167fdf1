package org.depesha.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "EN",
                "en-US",
                "zh-hant",
                "sr-Latn-RS",
                "de-1901",
                "grc",
                "syr",
                "und",
                "mul",
                "zxx",
                "qaa",
                "x-cant",
                "iw",
                "no",
                "ar-Latn"
            })
    void aTagIsRightAsItStands(String tag) {
        assertThat(LanguageTag.of(tag).isRight()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ger, de",
        "deu, de",
        "chi-Hant, zh-Hant",
        "mao, mi",
        "en_US, en-US",
        "zh_hant_TW, zh-Hant-TW",
        "Deutsch, de",
        "deutsch, de",
        "GERMAN, de",
        "English, en",
        "français, fr",
        "polski, pl",
        "русский, ru",
        "עברית, he",
        "العربية, ar",
        "中文, zh",
        "日本語, ja",
        "Ancient Greek, grc",
        "Syriac, syr",
        "Thai, th",
        "jp, ja",
        "cn, zh",
        "cz, cs",
        "gr, el",
        "ua, uk",
        "dk, da",
        "kp, ko",
        "en-UK, en-GB"
    })
    void whatMeansALanguageIsToldItsTag(String written, String tag) {
        LanguageTag language = LanguageTag.of(written);
        assertThat(language.isRight()).isFalse();
        assertThat(language.tag()).isEqualTo(tag);
        assertThat(language.complaint()).isEqualTo("`" + written + "` is not a language tag.");
        assertThat(language.nextStep()).isEqualTo("Write `" + tag + "`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "plain English", "de-", "", "the German", "12"})
    void whatMayMeanAnythingIsGivenNoTag(String written) {
        LanguageTag language = LanguageTag.of(written);
        assertThat(language.isRight()).isFalse();
        assertThat(language.tag()).isEmpty();
        assertThat(language.nextStep()).startsWith("Write a language tag (BCP 47) such as ");
    }

    @Test
    void aNameThatIsNearlyOneIsAskedFor() {
        assertThat(LanguageTag.of("Englich").tag()).isEmpty();
        assertThat(LanguageTag.of("Englich").nextStep()).startsWith("Did you mean `en`? ");
    }

    @Test
    void theOutdatedCodeOfHebrewIsWrittenAsThePresentOne() {
        assertThat(LanguageTag.of("iw").tag()).isEqualTo("he");
    }

    @Test
    void theMachinesOwnLanguageChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(LanguageTag.of("ENGLISH").tag()).isEqualTo("en");
            assertThat(LanguageTag.of("ITALIAN").tag()).isEqualTo("it");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aLanguageIsNamedInEnglish() {
        assertThat(LanguageTag.of("rus").in("en")).isEqualTo("Russian");
        assertThat(LanguageTag.of("zh-Hant").in("en")).isEqualTo("Chinese (Traditional)");
        assertThat(LanguageTag.of("a tongue").in("en")).isEqualTo("a tongue");
    }
}
