package org.depesha.read.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.depesha.read.transcript.Decoding.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters of invented sentences, in the encodings in which their languages were written. */
class OldEncodingTest {

    private static final Map<String, List<String>> SENTENCES = Map.of(
            "Polish",
            List.of(
                    "Dziękuję za łaskawe przysłanie żyta.",
                    "Łodzie stoją jeszcze w zatoce, bo lód nie puścił.",
                    "Proszę napisać, kiedy będzie można przyjechać do Gdyni.",
                    "Twój brat kaszle, lecz chodzi już po ogrodzie.",
                    "Książkę odeślę w przyszłym tygodniu."),
            "Czech",
            List.of(
                    "Děkuji Ti za dopis a za přiložené noviny.",
                    "Řeka je ještě zamrzlá, ale slunce už hřeje.",
                    "Prosím, vyřiď mu, že housle jsou opravené.",
                    "Žádost jsem předložil výboru, který se sejde v říjnu.",
                    "Všichni jsme zdrávi a těšíme se na jaro."),
            "Russian",
            List.of(
                    "Получил Ваше письмо только вчера и спешу ответить.",
                    "Лодки ждут в гавани, лёд ещё не сошёл.",
                    "Книги лежат у меня на столе, но отправить их почтой боюсь.",
                    "Прошу указаний, как отвечать на вопросы печати.",
                    "Напишите, приехал ли наконец Николай."),
            "German",
            List.of(
                    "Für Deinen ausführlichen Brief danke ich Dir herzlich.",
                    "Die Bücher sind glücklich angekommen.",
                    "Grüße mir alle Bekannten und besonders die Schwester.",
                    "Über die Vorlesung schreibe ich nächstens mehr.",
                    "Das Original ist an einigen Stellen beschädigt."),
            "French",
            List.of(
                    "J'ai reçu hier votre lettre et je m'empresse d'y répondre.",
                    "Ma mère se porte mieux depuis quelques jours.",
                    "Le manuscrit est à la bibliothèque, où l'on va le chercher.",
                    "Écrivez-moi bientôt, très cher ami.",
                    "La forêt était déjà couverte de neige."));

    private static final Map<String, List<String>> ENCODINGS = Map.of(
            "Polish", List.of("windows-1250", "ISO-8859-2", "IBM852", "UTF-16LE", "UTF-8"),
            "Czech", List.of("windows-1250", "ISO-8859-2", "IBM852", "UTF-16BE", "UTF-8"),
            "Russian", List.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "UTF-16LE", "UTF-16BE", "UTF-8"),
            "German", List.of("windows-1252", "IBM850", "UTF-16LE", "UTF-8"),
            "French", List.of("windows-1252", "IBM850", "UTF-16BE", "UTF-8"));

    static Stream<String> languages() {
        return SENTENCES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aShortLetterIsReadAsItWasWrittenInEveryEncoding(String language) {
        Random random = new Random(7);
        List<String> sentences = new ArrayList<>(SENTENCES.getOrDefault(language, List.of()));
        for (int round = 0; round < 20; round++) {
            java.util.Collections.shuffle(sentences, random);
            String letter = "3. 5. 1931\n\n" + String.join(" ", sentences.subList(0, 3)) + "\n";
            for (String encoding : ENCODINGS.getOrDefault(language, List.of())) {
                Decoded decoded = Decoding.decode(letter.getBytes(Charset.forName(encoding)));
                assertThat(decoded).as(encoding).isNotNull();
                assertThat(decoded.text()).as(encoding).isEqualTo(letter);
                assertThat(decoded.doubt()).as(encoding).isEmpty();
            }
        }
    }

    @Test
    void whereTwoEncodingsFitThePlaceIsShownInBoth() {
        Decoded decoded =
                Objects.requireNonNull(Decoding.decode("Rye\nżyto\n".getBytes(Charset.forName("windows-1250"))));
        assertThat(decoded.doubt()).contains("would fit nearly as well", "save the file as UTF-8");
    }

    @Test
    void aFewLettersDoNotMakeAnEncodingCertain() {
        Decoded decoded = Objects.requireNonNull(
                Decoding.decode("Dear Łukasz,\n\nThe boats came.\n".getBytes(Charset.forName("windows-1250"))));
        assertThat(decoded.text()).startsWith("Dear Łukasz");
        assertThat(decoded.doubt()).contains("read as windows-1250", "Łukasz");
    }

    @Test
    void aTextWithNothingBeyondAsciiHasNoDoubt() {
        assertThat(Objects.requireNonNull(Decoding.decode("The rye came.\n".getBytes(Charset.forName("US-ASCII"))))
                        .doubt())
                .isEmpty();
    }
}
