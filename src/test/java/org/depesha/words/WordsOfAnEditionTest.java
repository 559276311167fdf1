package org.depesha.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.depesha.config.SettingsReader;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition's own words: each that can't stand in the place of the program's is a problem, and nothing else is. */
class WordsOfAnEditionTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private List<Words> read(String settings, String... files) throws IOException {
        Files.createDirectories(folder.resolve("content/words"));
        Files.writeString(folder.resolve("content/edition.yml"), "title: A\nbase: https://example.org/\n" + settings);
        for (int i = 0; i < files.length; i += 2) {
            Files.writeString(folder.resolve("content/words/" + files[i]), files[i + 1]);
        }
        return WordsReader.read(
                folder, SettingsReader.read(folder, new Problems()).orElseThrow(), problems);
    }

    private List<String> told() {
        return problems.sorted().stream().map(Problem::what).toList();
    }

    @Test
    void aSayingTakesNoOtherValuesThanTheProgramsOwn() throws IOException {
        Words words = read("", "en.yml", "message: {both: \"{from} for {whom}\"}\nnav: {skip: \"Past {it}\"}\n")
                .get(0);
        assertThat(told().toString()).contains("`message.both` knows no value `whom`.");
        assertThat(words.say("message.both", Map.of("from", "Ada", "to", "Bo"))).isEqualTo("Ada to Bo");
    }

    @Test
    void aCountHasTheCategoriesOfItsLanguage() throws IOException {
        read("", "en.yml", "documents: {count: {one: \"{n} letter\", few: \"{n} letters\", other: \"{n} letters\"}}\n");
        assertThat(told()).anyMatch(what -> what.contains("This language has no plural category `few`."));
    }

    @Test
    void wrongRulesOfPluralsAreToldAndThoseOfTheProgramStay() throws IOException {
        Words words = read("", "en.yml", "plural: {one: \"when it is one\"}\nmessage: {to: \"For {to}\"}\n")
                .get(0);
        assertThat(told()).anyMatch(what -> what.contains("`when it is one` is not a plural rule"));
        assertThat(words.plurals().category(1)).isEqualTo("one");
        assertThat(words.say("message.to", "to", "Ada")).isEqualTo("For Ada");
    }

    @Test
    void aCategoryThatNoLanguageHasIsTold() throws IOException {
        read("", "en.yml", "plural: {several: \"n = 3\"}\n");
        assertThat(told()).anyMatch(what -> what.contains("`several` is not a plural category"));
    }

    @Test
    void howManyFiguresStandTogetherIsAFigure() throws IOException {
        Words words = read("", "en.yml", "sign: {together: many}\n").get(0);
        assertThat(told()).anyMatch(what -> what.contains("`sign.together` is not a figure."));
        assertThat(words.number(12345)).isEqualTo("12,345");
    }

    @Test
    void aKeyThatNoPageAsksForIsTold() throws IOException {
        read("", "en.yml", "mesage: {both: \"{from} to {to}\"}\n");
        assertThat(told()).anyMatch(what -> what.contains("`mesage.both` is not a key of the words of the pages."));
    }

    @Test
    void aFileOfNoLanguageOfTheInterfaceIsToldButNoBackup() throws IOException {
        read("", "en.yml~", "", ".en.yml.swp", "", "sv.yml", "message: {to: \"Till {to}\"}\n");
        assertThat(told()).singleElement().asString().contains("`content/words/sv.yml` is not read");
    }

    @Test
    void aLanguageWithoutAnyWordsIsTold() throws IOException {
        List<Words> words = read("interface: [en, sv]\n");
        assertThat(told()).anyMatch(what -> what.contains("There is no file of words for the language `sv`."));
        assertThat(words).extracting(Words::path).containsExactly("", "sv/");
    }

    @Test
    void theWordsThatAFileLacksAreNamedUpToEight() throws IOException {
        List<Words> words = read("languages: [sv]\n", "sv.yml", "message: {to: \"Till {to}\"}\n");
        assertThat(words.get(0).language()).isEqualTo("sv");
        assertThat(told())
                .anyMatch(what -> what.matches("(?s)Words are missing: (?:`[^`]+`, ){7}`[^`]+` and \\d+ more\\..*"));
    }

    @Test
    void aRegionHasTheWordsOfItsLanguage() throws IOException {
        assertThat(read("languages: [de-AT]\n").get(0).say("message.both", Map.of("from", "Ada", "to", "Bo")))
                .isEqualTo("Ada an Bo");
        assertThat(told()).isEmpty();
    }

    @Test
    void listsAreReadInTheirOrder() {
        assertThat(WordsFile.parse("months: [Jan, Feb]\n", "a.yml", problems)
                        .sayings()
                        .keySet())
                .containsExactly("months.1", "months.2");
    }

    @Test
    void aPluralMayAskForFractionsAndForWhatIsNot() {
        PluralRules rules =
                PluralRules.of(Map.of("one", "n % 10 = 1 and n % 100 != 11 or v = 1", "few", "i = 2..4, 9"));
        assertThat(rules.category(21)).isEqualTo("one");
        assertThat(rules.category(11)).isEqualTo("other");
        assertThat(rules.category(3)).isEqualTo("few");
        assertThat(rules.category(9)).isEqualTo("few");
        assertThat(rules.category(5)).isEqualTo("other");
    }

    @Test
    void namesInLatinLettersAreSetApartWhereWordsRunFromRightToLeft() {
        Words words = WordsReader.of("ar").isolating();
        assertThat(words.isolated("Ada")).isEqualTo("\u2068Ada\u2069");
        assertThat(words.isolated("\u2068Ada\u2069")).isEqualTo("\u2068Ada\u2069");
        assertThat(words.isolated("محمد")).isEqualTo("محمد");
        assertThat(words.isolating().names(List.of("Ada"))).isEqualTo("\u2068Ada\u2069");
        assertThat(WordsReader.english().isolated("Ada")).isEqualTo("Ada");
    }

    @Test
    void factsThatNobodyKnowsAreLeftOut() {
        assertThat(WordsReader.english().facts("Riga", "", "1901"))
                .startsWith("Riga")
                .endsWith("1901")
                .doesNotContain("  ");
    }

    @Test
    void scriptsGetSayingsAsTheyAreWrittenAndCountsByTheirForms() {
        Map<String, Object> below = WordsReader.english().below("documents");
        assertThat(below.get("count")).isEqualTo(Map.of("one", "{n} document", "other", "{n} documents"));
    }

    @Test
    void aMessageWithOneSideIsNamedByIt() {
        Words english = WordsReader.english();
        assertThat(new MessageName(List.of("Ada"), List.of(), "", "Letter").in(english))
                .contains("Ada");
        assertThat(new MessageName(List.of(), List.of(), "", "").in(english)).isEmpty();
    }

    @Test
    void aKindThatTheProgramKnowsIsSaidInTheLanguageOfTheInterface() {
        assertThat(MessageName.kind("LETTER", WordsReader.english())).isEqualTo("LETTER");
        assertThat(MessageName.kind("Aide-mémoire of a kind", WordsReader.of("de")))
                .isEqualTo("Aide-mémoire of a kind");
    }
}
