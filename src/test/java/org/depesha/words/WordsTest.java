package org.depesha.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words english = WordsReader.english();

    @Test
    void aSayingTakesValues() {
        assertThat(english.say("message.both", Map.of("from", "Ada", "to", "Bertil")))
                .isEqualTo("Ada to Bertil");
    }

    @Test
    void aCountChoosesTheForm() {
        assertThat(english.say("documents.count", "n", 1)).isEqualTo("1 document");
        assertThat(english.say("documents.count", "n", 12345)).isEqualTo("12,345 documents");
        assertThat(WordsReader.of("ru").say("documents.count", "n", 22)).isEqualTo("22 документа");
        assertThat(WordsReader.of("ar").say("documents.count", "n", 2)).isEqualTo("وثيقتان");
    }

    @Test
    void namesStandInALineAsTheLanguageHasIt() {
        List<String> names = List.of("Ada", "Bertil", "Carl");
        assertThat(english.names(names)).isEqualTo("Ada, Bertil and Carl");
        assertThat(WordsReader.of("zh").names(names)).isEqualTo("Ada、Bertil和Carl");
        assertThat(english.names(List.of())).isEmpty();
    }

    @Test
    void inPlainWordsALinkIsItsWords() {
        assertThat(english.say("gaps.summary", Map.of("n", 1, "dates", "a", "table", "b")))
                .endsWith("The same by date, or as a table (CSV).");
    }

    @Test
    void aValueThatIsMissingIsABug() {
        assertThatThrownBy(() -> english.say("message.to")).hasMessage("The words `message.to` ask for a value `to`.");
        assertThatThrownBy(() -> english.say("no.such")).hasMessageContaining("There are no words `no.such`");
    }

    @Test
    void aMessageIsNamedByItsSidesElseByItsTitle() {
        assertThat(new MessageName(List.of("the Embassy"), List.of("Ada"), "A title", "").in(english))
                .isEqualTo("The Embassy to Ada");
        assertThat(new MessageName(List.of(), List.of("Ada"), "A title", "").in(english))
                .isEqualTo("A title");
        assertThat(new MessageName(List.of(), List.of("Ada"), "", "").in(WordsReader.of("pl")))
                .isEqualTo("Do: Ada");
        assertThat(new MessageName(List.of(), List.of(), "", "Letter").in(english))
                .isEqualTo("Letter");
    }

    @Test
    void aKindThatTheProgramGivesIsSaidInTheLanguageOfTheInterface() {
        assertThat(MessageName.kind("Telegram", WordsReader.of("de"))).isEqualTo("Telegramm");
        assertThat(MessageName.kind("Feldpostbrief", WordsReader.of("de"))).isEqualTo("Feldpostbrief");
        assertThat(MessageName.kind("telegram", english)).isEqualTo("telegram");
    }

    @Test
    void aSentenceThatEndsWithAnAbbreviationHasOneFullStop() {
        assertThat(WordsReader.of("ru").say("sign.sentence", "words", "24 ноября 2026 г."))
                .isEqualTo("24 ноября 2026 г.");
        assertThat(english.say("sign.sentence", "words", "Acme Inc")).isEqualTo("Acme Inc.");
        assertThat(FullStop.after("<time>1951 г.</time>", ". Next")).isEqualTo(" Next");
        assertThat(FullStop.after("and so on", "...")).isEqualTo("...");
    }
}
