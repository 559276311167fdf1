package org.depesha.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.depesha.config.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {

    @Test
    void everyLetterRunsAsTheTableSaysOfItsScript() {
        TreeSet<UnicodeScript> wrong = new TreeSet<>();
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isLetter)
                .forEach(letter -> {
                    Script script = Script.ofLetter(letter);
                    int direction = Character.getDirectionality(letter);
                    boolean right = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
                    boolean strong = right || direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
                    if (script != null && strong && script.isRightToLeft() != right) {
                        wrong.add(UnicodeScript.of(letter));
                    }
                });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ar", "fa-IR", "he", "iw", "yi", "ur", "ps", "syr", "arc", "dv", "nqo", "pa-PK", "az-IR", "ckb"})
    void theLanguageIsUsuallyWrittenFromRightToLeft(String tag) {
        assertThat(TextLanguages.direction(LanguageTag.of(tag).tag())).isEqualTo("rtl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pa", "az", "ku", "tr", "ar-Latn", "ja", "mn-Mong", "und"})
    void theLanguageIsUsuallyWrittenFromLeftToRight(String tag) {
        assertThat(TextLanguages.direction(LanguageTag.of(tag).tag())).isEqualTo("ltr");
    }
}
