package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words of the interface that an edition changes or adds. */
class InterfaceWordsTest {

    private static final String LETTER = """
      -- content/documents/a.md
      ---
      title: A
      ---
      Words.
      """;

    private static EditionFixture with(String language, String words) {
        return EditionFixture.of(
                """
        -- content/edition.yml
        title: The Example Letters
        base: https://example.org/letters/
        interface: %s
        -- content/words/%s.yml
        %s
        """.formatted(language, language, words.indent(0).strip()) + LETTER);
    }

    @Test
    void anEditionChangesSingleWords() {
        EditionFixture edition = with("en", "frame: {skip: To the letter}");
        assertThat(edition.file("documents/a/index.html")).contains(">To the letter</a>", ">Documents<");
        edition.andNoOtherProblems();
    }

    @Test
    void aLanguageThatLacksWordsSaysSoAndShowsEnglish() {
        EditionFixture edition = with("it", "frame: {skip: Vai al testo}");
        assertThat(edition.file("documents/a/index.html"))
                .contains("<html lang=\"it\">", ">Vai al testo</a>", ">Documents<");
        edition.has("missing-words content/words/it.yml");
    }

    @Test
    void aKeyThatNoPageAsksForIsAProblemWhereItStands() {
        with("de", "frame: {skipp: Los}").has("unknown-key content/words/de.yml:1:9");
    }

    @Test
    void aValueThatTheWordsDoNotTakeIsAProblemWhereItStands() {
        with("de", "frame:\n  skip: Los, {name}").has("invalid-value content/words/de.yml:2:3");
    }

    @Test
    void aFormThatTheLanguageDoesNotHaveIsAProblem() {
        with("de", "documents:\n  count: {few: \"{n} Stück\", other: \"{n} Stücke\"}")
                .has("invalid-value content/words/de.yml:2:3");
    }

    @Test
    void aWrongPluralRuleIsAProblem() {
        with("it", "plural: {one: n is 1}").has("invalid-value content/words/it.yml:1:1");
    }

    @Test
    void aLanguageWithoutWordsIsAProblem() {
        EditionFixture.of("""
        -- content/edition.yml
        title: The Example Letters
        base: https://example.org/letters/
        interface: it
        """ + LETTER).has("invalid-value content/edition.yml:3:12");
    }

    @Test
    void anEditionSpeaksItsOwnLanguageWhereTheProgramDoes() {
        assertThat(ofLanguage("fr")).contains("<html lang=\"fr\">", ">Aller au texte</a>");
        assertThat(ofLanguage("en-GB")).contains("<html lang=\"en-GB\">", ">Skip to the text</a>");
        assertThat(ofLanguage("la")).contains("<html lang=\"en\">", "<b lang=\"la\">");
    }

    private static String ofLanguage(String language) {
        return EditionFixture.of("""
        -- content/edition.yml
        title: The Example Letters
        base: https://example.org/letters/
        languages: %s
        """.formatted(language) + LETTER).file("documents/a/index.html");
    }

    @Test
    void wordsOfALanguageThatTheInterfaceDoesNotSpeakAreTold() {
        EditionFixture.of("""
        -- content/words/it.yml
        frame: {skip: Vai al testo}
        """ + LETTER).has("stray-file content/words/it.yml");
    }
}
