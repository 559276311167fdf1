package org.depesha.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.LinkedFixture;
import org.depesha.link.MessageKey;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What styles make of a letter, whoever wrote them. */
class CitationStylesTest {

    private static final String DOCUMENT = """
      -- registers/persons.yml --
      ada: {name: Ada Berg, sort: "Berg, Ada"}
      bertil: {name: Bertil Dahl, sort: "Dahl, Bertil"}
      clerk: {name: Carl Clerk, sort: "Clerk, Carl"}
      -- documents/a.md --
      ---
      title: A report
      kind: Ciphered telegram
      from: ada
      to: bertil
      relay: clerk
      sent: {date: 1901-02-03, place: {name: Riga}}
      numbers: {cipher: "16052"}
      archive: {name: State Archive, shelfmark: "f. 1, d. 2"}
      translation: {from: lv, by: Tora Ranslator}
      ---

      Words.
      """;

    static Stream<String> names() {
        return ProgramStyles.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyStyleOfTheProgramNamesBothSidesTheRelayTheDateTheArchiveAndTheAddress(String name) {
        String all = String.join("\n", cited(name, DOCUMENT));
        for (String word : List.of(
                "Berg",
                "Dahl",
                "Clerk",
                "1901",
                "State Archive",
                "16052",
                "f. 1, d. 2",
                "https://example.org/letters/documents/a/")) {
            assertThat(all).containsIgnoringCase(word);
        }
        assertThat(all).doesNotContain(", ,", "&", "</").doesNotContainPattern("[\\u0001\\u0002]");
    }

    @ParameterizedTest
    @MethodSource("names")
    void noStyleNamesASenderWhereNoneIsStated(String name) {
        String letter = "-- documents/a.md --\n---\ntitle: A find\nto: {name: the Minister}\n---\n\nWords.\n";
        assertThat(cited(name, letter))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words.toLowerCase(Locale.ROOT))
                        .contains("minister")
                        .doesNotContain("unknown")
                        .doesNotStartWith("ada example")
                        .doesNotStartWith("example, "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "chicago-letters            | 1901-02~                 | about February 1901",
                "chicago-letters            | 1901-02-03?              | [February 3, 1901?]",
                "chicago-letters            | 1901-02-03/1901-02-05    | February 3–5, 1901",
                "chicago-letters            | [1901-02-03..1901-02-05] | between February 3, 1901 and February 5, 1901",
                "chicago-letters            | [..1901-02-05]           | not after February 5, 1901",
                "chicago-letters            | 1901/1902-03             | 1901–March 1902",
                "chicago-letters            | 1901-02/                 | from February 1901",
                "chicago-notes-bibliography | [..1901-02-05]           | not after February 5, 1901",
                "modern-language-association | 1901-02-03/1901-02-05   | 3–5 Feb. 1901",
                "apa                        | 1901-02~                 | (ca. 1901, February)",
                "apa                        | [..1901-02-05]           | (ca. 1901, February 5)",
                "apa                        | 1901/1902-03             | 1901–1902",
            })
    void datesThatAreNotPlainComeOutRight(String style, String date, String words) {
        String letter =
                "-- documents/a.md --\n---\ntitle: A\nkind: Letter\nfrom: {name: Ada}\nto: {name: Carl}\nsent: \""
                        + date + "\"\n---\n\nWords.\n";
        assertThat(cited(style, letter)).anySatisfy(text -> assertThat(text).contains(words));
    }

    @Test
    void whatAStyleLeavesOutStandsInTheTitle() {
        assertThat(cited("modern-language-association", DOCUMENT))
                .singleElement()
                .asString()
                .contains("“A Report [to Bertil Dahl, through Carl Clerk].”")
                .doesNotContain("with Carl Clerk");
        assertThat(cited("apa", DOCUMENT)).singleElement().asString().contains("[through Carl Clerk]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "modern-language-association | Letter of Pak Il-u and Jean-Paul   | “Letter of Pak Il-u and Jean-Paul",
                "modern-language-association | The \"Weir\" bridge                 | “The ‘Weir’ Bridge [to Dahl].”",
                "chicago-notes-bibliography  | An undated note.                   | “An Undated Note,” message to Dahl",
                "chicago-notes-bibliography  | Sent to the firm of Weir Bros.     | Weir Bros.,”",
                "apa                         | An undated note.                   | (n.d.). An undated note [Message "
                        + "to Dahl]. In Ada Example (Ed.), The Example Letters (Version 1.0). Example Press. https",
                "chicago-letters             | An undated note.                   | Berg. Berg to Dahl, undated. In "
                        + "The Example Letters",
            })
    void titlesAreWrittenAsACopyEditorWould(String style, String title, String words) {
        String letter = "-- documents/a.md --\n---\ntitle: '" + title
                + "'\nfrom: {name: Berg}\nto: {name: Dahl}\n---\n\nWords.\n";
        assertThat(cited(style, letter))
                .anySatisfy(text -> assertThat(text).contains(words))
                .noneMatch(text -> text.contains(".,,") || text.contains("Retrieved"));
    }

    @Test
    void whoIsKnownByAnOfficeHasAnArticleAsSentencesHaveIt() {
        String letter = "-- documents/a.md --\n---\ntitle: Telegram to the Department\nfrom: {name: the Embassy}\n"
                + "to: {name: the Department}\n---\n\nWords.\n";
        List<String> letters = cited("chicago-letters", letter);
        assertThat(letters.get(0)).startsWith("The Embassy to the Department, undated, in The Example Letters");
        assertThat(letters.get(1))
                .startsWith("The Embassy. The Embassy to the Department, undated. In The Example Letters");
        assertThat(cited("apa", letter)).singleElement().asString().contains("[Message to the Department]");
        assertThat(cited("modern-language-association", letter))
                .singleElement()
                .asString()
                .doesNotContain("Message");
    }

    @Test
    void aMessageWithoutATitleIsDescribedOnce() {
        String letter = "-- documents/a.md --\n---\ntitle: A\nfrom: {name: Ada}\nsent: 1901\ntransmits:\n"
                + "  m1: {kind: Order, from: {name: Carl}}\n---\n\n> {#m1}\n> Words.\n";
        LinkedFixture fixture =
                LinkedFixture.in("cite: {styles: [chicago-letters, modern-language-association]}", letter);
        List<String> all = fixture.citations().message(fixture.edition().message(MessageKey.parse("a#m1"))).stream()
                .map(cited -> cited.citation().text())
                .toList();
        assertThat(all.get(0)).startsWith("Carl, order, undated, transmitted in Ada, 1901, in The Example Letters");
        assertThat(all.get(1)).startsWith("Carl. order, undated, transmitted in Ada, 1901. In The Example Letters");
        assertThat(all.get(2)).startsWith("Carl. “Order Transmitted in Ada, 1901.” Undated. The Example Letters");
    }

    @Test
    void whoCitesByAuthorAndDateIsToldWhenItWasWrittenAndWhenItCameOut() {
        assertThat(cited("chicago-author-date", DOCUMENT))
                .singleElement()
                .asString()
                .startsWith("Berg, Ada. (1901) 2026. ")
                .contains("February 3, 1901", "Example Press, 2026");
    }

    @Test
    void whatIsOnlyTheDateOfReceiptIsNotGivenAsCertain() {
        String letter = "-- documents/a.md --\n---\ntitle: A\nfrom: {name: Ada}\nreceived: 1901-02-03\n---\n\nWords.\n";
        assertThat(cited("apa", letter)).singleElement().asString().contains("(ca. 1901, February 3)");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "chicago-notes-bibliography | family: King, given: Martin, suffix: Jr. | King, Martin, Jr. “A",
                "chicago-notes-bibliography | family: King, given: Martin, suffix: III | King, Martin, III. “A",
                "chicago-notes-bibliography | family: Gogh, given: Vincent, prefix: van | Gogh, Vincent van. “A",
                "chicago-notes-bibliography | family: Este, given: Beatrice, prefix: d’ | Beatrice d’Este",
                "chicago-notes-bibliography | family: Berg | Berg. “A",
                "chicago-notes-bibliography | literal: 'Anna, Countess of Kell' | Anna, Countess of Kell. “A",
                "modern-language-association | family: King, given: Martin, suffix: Jr. | King, Martin, Jr. “A",
                "apa | family: King, given: Martin, suffix: Jr. | King, M., Jr. (n.d.)",
                "apa | family: King, given: Martin, suffix: III | King, M., III. (n.d.)",
                "apa | family: Gogh, given: Vincent, prefix: van | Gogh, V. van. (n.d.)",
                "apa | family: Este, given: Beatrice Maria, prefix: d’ | Este, B. M. d’. (n.d.)"
            })
    void aNameIsPrintedByItsParts(String style, String parts, String words) {
        String name = parts.replaceAll("(?:family|given|prefix|suffix|literal): ", "");
        String letter = "-- registers/persons.yml --\nada: {name: \"" + name.replace("'", "") + "\", " + parts + "}\n"
                + "-- documents/a.md --\n---\ntitle: A\nfrom: ada\n---\n\nWords.\n";
        assertThat(cited(style, letter)).anySatisfy(text -> assertThat(text).contains(words));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "chicago-letters             | Ada Berg to Bo Lund, letter, no. 103 (sender’s), 1901, in The Example",
                "chicago-letters             | Berg, Ada. Ada Berg to Bo Lund, letter, no. 103 (sender’s), 1901. In",
                "chicago-notes-bibliography  | “A,” letter, no. 103 (sender’s), to Bo Lund, 1901, in The Example",
                "modern-language-association | “A [to Bo Lund].” 1901, Letter, no. 103 (sender’s). The Example",
                "apa                         | (1901). A [Letter, no. 103 (sender’s), to Bo Lund]. In Ada Example"
            })
    void aNumberIsNamedByItsKind(String style, String words) {
        String letter = "-- documents/a.md --\n---\ntitle: A\nkind: Letter\nfrom: {name: Ada Berg}\n"
                + "to: {name: Bo Lund}\nsent: 1901\nnumbers: {sender: \"103\"}\n---\n\nWords.\n";
        String inParts = "-- registers/persons.yml --\nada: {name: Ada Berg, sort: \"Berg, Ada\"}\n"
                + letter.replace("from: {name: Ada Berg}", "from: ada");
        assertThat(cited(style, inParts)).anySatisfy(text -> assertThat(text).contains(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chicago-letters             | “A note on the text,” editorial note, 1901, in The Example Letters, ed.",
                "modern-language-association | “A Note on the Text.” Editorial note. The Example Letters",
                "apa                         | A note on the text. (1901). In The Example Letters"
            })
    void anEditorialNoteIsNoLetter(String style, String words) {
        String note = "-- documents/a.md --\n---\ntitle: A note on the text\nkind: Editorial note\nsent: 1901\n"
                + "---\n\nWords.\n";
        assertThat(cited(style, note)).anySatisfy(text -> assertThat(text).startsWith(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chicago-letters             | Mao Zedong to Bartók Béla, letter, undated",
                "chicago-letters             | Mao Zedong. Mao Zedong to Bartók Béla, letter",
                "chicago-notes-bibliography  | Mao Zedong, “A,” letter to Bartók Béla, undated",
                "modern-language-association | Mao Zedong. “A [to Bartók Béla].”",
                "apa                         | Mao, Z. (n.d.). A [Letter to Bartók Béla]. In A. M. de la Cruz (Ed.)"
            })
    void aNameThatBeginsWithTheFamilysIsPrintedSo(String style, String words) {
        String letter = "-- registers/persons.yml --\nmao: {name: Mao Zedong, family: Mao, given: Zedong}\n"
                + "bela: {name: Bartók Béla, family: Bartók, given: Béla}\n"
                + "-- documents/a.md --\n---\ntitle: A\nkind: Letter\nfrom: mao\nto: bela\n---\n\nWords.\n";
        LinkedFixture fixture = LinkedFixture.in(
                "editors: [{name: Ana Maria de la Cruz, sort: \"Cruz, Ana Maria de la\"}]\ncite: {styles: [" + style
                        + "]}",
                letter);
        assertThat(fixture.citations().document(fixture.document("a")))
                .anySatisfy(cited -> assertThat(cited.citation().text()).startsWith(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chicago-letters            | Editorial Note | “Editorial Note,” undated, in The Example Letters",
                "chicago-letters            | On the text    | “On the text,” Editorial Note, undated, in",
                "chicago-notes-bibliography | Editorial Note | “Editorial Note,” in The Example Letters, version"
            })
    void aKindWrittenAsATitleKeepsItsCapitalsAndIsSaidOnce(String style, String title, String words) {
        String note = "-- documents/a.md --\n---\ntitle: " + title + "\nkind: Editorial Note\n---\n\nWords.\n";
        assertThat(cited(style, note)).anySatisfy(text -> assertThat(text).startsWith(words));
    }

    @Test
    void editorsWhoseNamesHavePartsAreCitedByThem() {
        LinkedFixture fixture = LinkedFixture.in(
                "editors: [{name: Ada Example, sort: \"Example, Ada\"}, {name: Bo Sample, sort: \"Sample, Bo\"}]",
                DOCUMENT);
        assertThat(fixture.citations().edition().get(1).citation().text())
                .startsWith("Example, Ada, and Bo Sample, eds. The Example Letters");
    }

    @Test
    void theLanguageOfTheEditionIsThatOfTheCitation() {
        assertThat(CslLocales.tag("de")).isEqualTo("de-DE");
        assertThat(CslLocales.tag("de-AT")).isEqualTo("de-AT");
        assertThat(CslLocales.tag("en")).isEqualTo("en-US");
        assertThat(CslLocales.tag("la")).isEqualTo("la");
        assertThat(CslLocales.tag("tlh")).isEqualTo("en-US");
        LinkedFixture fixture = LinkedFixture.in("languages: [de]", DOCUMENT);
        assertThat(fixture.citations().plain(fixture.document("a")))
                .startsWith("Ada Berg an Bertil Dahl, durch Carl Clerk, Chiffretelegramm, Nr. 16052, Riga, 3. ")
                .contains("3. Februar 1901", "hrsg. von Ada Example")
                .endsWith("nach State Archive, f. 1, d. 2.");
    }

    @Test
    void aCitationDoesNotDependOnWhatWasCitedBefore() {
        LinkedFixture full = LinkedFixture.full();
        Citations citations = full.citations();
        List<StyledCitation> first = citations.document(full.document("1901-02-03-ada"));
        full.edition().messages().attested().forEach(citations::message);
        citations.edition();
        assertThat(citations.document(full.document("1901-02-03-ada"))).isEqualTo(first);
    }

    @Test
    void theJarHoldsTheStylesThatTheProgramNames() throws IOException {
        Matcher included =
                Pattern.compile("<include>(.*)\\.csl</include>").matcher(Files.readString(Path.of("pom.xml")));
        Set<String> packed = new TreeSet<>();
        included.results().forEach(result -> packed.add(result.group(1)));
        assertThat(packed).isEqualTo(new TreeSet<>(ProgramStyles.PACKED));
    }

    @Test
    void aDoubtfulSenderHasInitialsWhereTheStyleMakesThem() {
        LinkedFixture fixture = LinkedFixture.in(
                "cite: {styles: [apa]}",
                "-- registers/persons.yml --\nada: {name: Ada Maria Berg, family: Berg, given: Ada Maria}\n"
                        + "-- documents/a.md --\n---\ntitle: A\nfrom: {person: ada, cert: low}\n"
                        + "sent: 1901\n---\n\nWords.\n");
        assertThat(fixture.citations().document(fixture.document("a")))
                .singleElement()
                .satisfies(cited -> assertThat(cited.citation().text()).startsWith("[Berg, A. M.?]. (1901). "));
    }

    private static List<String> cited(String style, String document) {
        LinkedFixture fixture = LinkedFixture.in("cite: {styles: [" + style + "]}", document);
        Problems problems = new Problems();
        Citations citations = new Citations(
                fixture.edition(),
                fixture.settings(),
                CitationStyles.read(
                        Path.of("none"), fixture.settings(), fixture.settings().language(), problems),
                fixture.words());
        List<String> words = citations.document(fixture.document("a")).stream()
                .map(cited -> cited.citation().text())
                .toList();
        assertThat(problems.sorted()).isEmpty();
        return words;
    }

    @Test
    void aLocaleSaysInItsLanguageWhatTheCslProjectHasInEnglishOnly() {
        assertThat(CslLocales.xml("ru-RU")).contains("<term name=\"number\" form=\"short\"><single>№</single>");
        assertThat(CslLocales.xml("ar")).contains("<term name=\"number\"><single>رقم</single>");
        assertThat(CslLocales.xml("pl-PL")).containsPattern("name=\"number\" form=\"short\">\\s*<single>nr</single>");
        assertThat(CslLocales.xml("en-US")).isEqualTo(ProgramStyles.resource("/locales-en-US.xml"));
    }
}
