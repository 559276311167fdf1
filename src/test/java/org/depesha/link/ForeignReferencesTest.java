package org.depesha.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.depesha.LinkedFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * German, French, Russian, Italian and Spanish letters refer to others; the letters are those of
 * {@link ReferenceBench}.
 */
class ForeignReferencesTest {

    private static String lines(String language, String from, String to, String text) {
        String letter = ReferenceBench.letter("x", "Telegram", from, to, "1901-03-10", "language: " + language, text);
        return LinkedFixture.finding(ReferenceBench.REGISTERS + ReferenceBench.LETTERS + letter)
                .edition()
                .references()
                .all()
                .stream()
                .filter(reference -> reference.from().owner().equals("x"))
                .map(ReferenceBench::line)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      de | Cornelius sagt, ihr Telegramm vom 20. Februar sei verloren. \
      | ihr Telegramm vom 20. Februar = unresolved mentions
      es | Cornelius dice que su telegrama del 20 de febrero es claro. \
      | su telegrama del 20 de febrero = unresolved mentions
      it | Cornelius dice che il suo telegramma del 20 febbraio è chiaro. \
      | suo telegramma del 20 febbraio = unresolved mentions
      de | Cornelius sagt, ihr Brief vom 2. März sei verloren. | ihr Brief vom 2. März = unresolved mentions
      de | Ich danke für Ihr Telegramm vom 20. Februar. \
      | Ihr Telegramm vom 20. Februar = bertil-1901-02-20 acknowledges
      """)
    void aThirdPersonsMessageIsNotMadeTheReaders(String language, String text, String expected) {
        assertThat(lines(language, "ada", "bertil", text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      de | Ihr Telegramm Nr. 635 habe ich erhalten. | Ihr Telegramm Nr. 635 = b1 acknowledges
      de | In Beantwortung liegt hier Ihr Telegramm vom 5. Februar. | Ihr Telegramm vom 5. Februar = b1 mentions
      de | Ich antworte auf Ihr Telegramm vom 5. Februar 1901. | Ihr Telegramm vom 5. Februar 1901 = b1 answers
      de | Ihren Brief vom 1. d. M. las ich gern. | Ihren Brief vom 1. d. M. = b2 mentions
      de | Wie in meinem Telegramm vom 3. v. M. gesagt, steigen die Preise. \
      | meinem Telegramm vom 3. v. M. = a1 mentions
      de | Wie in meinem Telegramm Nr. 12 gesagt, steigen die Preise. | meinem Telegramm Nr. 12 = a1 mentions
      de | Das Ihrige vom 1. März kam heute an. | Das Ihrige vom 1. März = b2 mentions
      de | Das Telegramm von Cornelius Falk vom 20. Februar kenne ich. \
      | Telegramm von Cornelius Falk vom 20. Februar = c1 mentions
      de | „Ihr Brief“ sagte er; ich habe Ihr Telegramm Nr. 635 erhalten. | Ihr Telegramm Nr. 635 = b1 acknowledges
      de | Ihr Brief liegt hier. | ``
      fr | J'ai bien reçu votre télégramme n° 635. | votre télégramme n° 635 = b1 acknowledges
      fr | Je réponds à votre lettre du 1er mars. | votre lettre du 1er mars = b2 answers
      fr | Dans mon télégramme n° 12 je disais que les prix montent. | mon télégramme n° 12 = a1 mentions
      fr | La vôtre du 1er mars est arrivée. | La vôtre du 1er mars = b2 mentions
      fr | Le télégramme de Cornelius Falk du 20 février est clair. \
      | télégramme de Cornelius Falk du 20 février = c1 mentions
      fr | La lettre que vous m'avez écrite le 1er mars est longue. \
      | lettre que vous m'avez écrite le 1er mars = b2 mentions
      fr | Votre lettre du 1er courant est longue. | Votre lettre du 1er courant = b2 mentions
      fr | Votre lettre est longue. | ``
      ru | Получил Вашу телеграмму № 635. | Вашу телеграмму № 635 = b1 acknowledges
      ru | Отвечаю на Ваше письмо от 1 марта. | Ваше письмо от 1 марта = b2 answers
      ru | В моей телеграмме № 12 сказано, что цены растут. | моей телеграмме № 12 = a1 mentions
      ru | Вашу телеграмму от 5.02.1901 г. прочёл. | Вашу телеграмму от 5.02.1901 г. = b1 mentions
      ru | На Ваш № 635 скажу одно. | Ваш № 635 = b1 mentions
      ru | Ваше письмо длинное. | ``
      it | Ho ricevuto il vostro telegramma n. 635. | vostro telegramma n. 635 = b1 acknowledges
      it | Rispondo alla pregiata Vostra del 1° corrente. | Vostra del 1° corrente = b2 answers
      it | Nel mio telegramma n. 12 dicevo che i prezzi salgono. | mio telegramma n. 12 = a1 mentions
      it | La lettera che mi scriveste il 1° marzo è lunga. | lettera che mi scriveste il 1° marzo = b2 mentions
      it | Il telegramma di Cornelius Falk del 20 febbraio è chiaro. \
      | telegramma di Cornelius Falk del 20 febbraio = c1 mentions
      it | La vostra lettera è lunga. | ``
      es | He recibido su telegrama núm. 635. | su telegrama núm. 635 = b1 acknowledges
      es | Contesto a su grata de 1.º del corriente. | su grata de 1.º del corriente = b2 answers
      es | En mi telegrama número 12 decía que los precios suben. | mi telegrama número 12 = a1 mentions
      es | La carta que usted me escribió el 1 de marzo es larga. \
      | carta que usted me escribió el 1 de marzo = b2 mentions
      es | El telegrama de Cornelius Falk del 20 de febrero es claro. \
      | telegrama de Cornelius Falk del 20 de febrero = c1 mentions
      es | Su carta es larga. | ``
      """)
    void lettersReferByTheRulesOfTheirLanguage(String language, String text, String expected) {
        assertThat(lines(language, "ada", "bertil", text)).isEqualTo(expected == null ? "" : expected);
    }
}
