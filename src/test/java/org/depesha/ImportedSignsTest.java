package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.depesha.config.SettingsReader;
import org.depesha.ingest.TranscriptImport;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plain text has typed comes to the page as it stands: the import takes every sign's meaning away. */
class ImportedSignsTest {

    private static final String LETTER = "Riga, 4 May 1931\n\nDear Ada,\n\n%s\n\nYours ever,\n\nOskar Lind\n";

    @TempDir
    Path folder;

    private EditionFixture imported(String words) throws IOException {
        EditionFixture.write(folder, "content/edition.yml", EditionFixture.SETTINGS);
        EditionFixture.write(folder, "supplied/letter.txt", LETTER.formatted(words));
        TranscriptImport.run(
                List.of(folder.resolve("supplied/letter.txt")),
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

    private static boolean isOfMarks(String problem) {
        return problem.matches("(?:stray-markup|unknown-mark|raw-html|missing-image|invalid-value) .*");
    }
}
