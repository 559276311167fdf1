package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.depesha.config.SettingsReader;
import org.depesha.ingest.TranscriptImport;
import org.depesha.problem.Problems;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plain text has typed comes to the page as it stands: the import takes every sign's meaning away. */
class ImportedSignsTest {

    private static final String LETTER = "Riga, 4 May 1931\n\nDear Ada,\n\n%s\n\nYours ever,\n\nOskar Lind\n";

    private static final List<String> TAGS = List.of(
            "u", "del", "i", "b", "mark", "sup", "sub", "span style=\"font-variant: small-caps\"", "span lang=\"fr\"");
    private static final List<String> WORDS =
            List.of("boats", "rye,", "(ice)", "“sea”", "*", "~", "ж", "a^b", "==", "{x}", "wind and rain", "ö");

    @TempDir
    Path folder;

    private EditionFixture imported(String words) throws IOException {
        return importedFile("letter.txt", LETTER.formatted(words));
    }

    private EditionFixture importedFile(String name, String text) throws IOException {
        EditionFixture.write(folder, "content/edition.yml", EditionFixture.SETTINGS);
        EditionFixture.write(folder, "supplied/" + name, text);
        TranscriptImport.run(
                List.of(folder.resolve("supplied/" + name)),
                folder,
                SettingsReader.read(folder, new Problems()).orElseThrow(),
                new Problems(),
                message -> {});
        return EditionFixture.build(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ~~old~~ boats of ~~Narva",
                "The H~2~O of 5~6 and ~30 boats, or ~ 40",
                "The 12 m^2^ of M^r Hart, x ^ y and ^3",
                "The ==old== boats, a == b, ==half of it",
                "The {salute} and {.signed} and [old]{.underline} boats",
                "The boats[^1] of | Narva | and [Ada], `old` & <b>"
            })
    void signsOfMarkdownInPlainTextStayWhatTheyAre(String words) throws IOException {
        EditionFixture edition = imported(words + ".");
        assertThat(edition.file("documents/1931-05-04-oskar-lind-to-ada/document.txt"))
                .contains(words + ".");
        assertThat(edition.problems()).filteredOn(ImportedSignsTest::isOfMarks).isEmpty();
    }

    @Test
    void starsAroundWordsAreTheOnesThatPeopleTypeInPlainText() throws IOException {
        EditionFixture edition = imported("The *old* boats of __Narva__, 2 * 3 * 4.");
        assertThat(edition.texts("documents/1931-05-04-oskar-lind-to-ada/", "article em"))
                .containsExactly("old");
        assertThat(edition.problems()).filteredOn(ImportedSignsTest::isOfMarks).isEmpty();
    }

    /** Marks of HTML in each other and across word ends; what is struck shows on the page as well. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void marksOfHtmlNestedByChanceComeToThePageWithAllTheirWords(int seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder page = new StringBuilder("<html><body><p>Riga, 4 May 1931</p><p>Dear Ada,</p>");
        for (int i = 0; i < 40; i++) {
            page.append("<p>So ").append(marked(random, 3)).append(" it is.</p>");
        }
        String html =
                page.append("<p>Yours ever,</p><p>Oskar Lind</p></body></html>").toString();
        EditionFixture edition = importedFile("letter.html", html);
        assertThat(edition.problems())
                .filteredOn(ImportedSignsTest::isOfMarks)
                .as(html)
                .isEmpty();
        List<String> sent = Jsoup.parse(html).select("p").eachText().stream()
                .filter(text -> text.startsWith("So "))
                .toList();
        assertThat(edition.texts("documents/1931-05-04-oskar-lind-to-ada/", "article p").stream()
                        .filter(text -> text.contains("So "))
                        .map(text -> text.substring(text.indexOf("So "))))
                .as(html)
                .containsExactlyElementsOf(sent);
    }

    private static String marked(Random random, int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String inner = depth == 0 || random.nextBoolean()
                    ? WORDS.get(random.nextInt(WORDS.size()))
                    : marked(random, depth - 1);
            String tag = TAGS.get(random.nextInt(TAGS.size()));
            text.append(random.nextInt(3) == 0 ? inner : "<" + tag + ">" + inner + "</" + tag.split(" ")[0] + ">");
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static boolean isOfMarks(String problem) {
        return problem.matches("(?:stray-markup|unknown-mark|raw-html|missing-image|invalid-value) .*");
    }
}
