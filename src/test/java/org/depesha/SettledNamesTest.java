package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesha.problem.Code;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that an import could not tie to an entry are tied when the register has them; what is open is told. */
class SettledNamesTest {

    private static final String LETTER =
            "---\ntitle: A letter\nfrom: {name: ada  BERG}\nto: {name: Carl}\n---\n\nThe rye came.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void anEdition() throws IOException {
        write("edition.yml", "title: A\nbase: https://example.org/\neditors: [Ada Example]\n");
        write("documents/a.md", LETTER);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<Problem> check() {
        Problems problems = new Problems();
        EditionBuild.run(folder, BuildMode.BUILD, problems, message -> {});
        return problems.sorted();
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("site/documents/a/index.html"));
    }

    @Test
    void aNameOfTheRegisterIsThatEntry() throws IOException {
        check();
        assertThat(page()).doesNotContain("persons/ada-berg");
        write("registers/persons.yml", "ada-berg: {name: Ada Berg}\n");
        check();
        assertThat(page()).contains("persons/ada-berg");
    }

    @Test
    void aWorkOrAnEventOfThatNameIsNoParty() throws IOException {
        write("registers/works.yml", "carl: {name: Carl}\n");
        write("registers/events.yml", "ball: {name: Ada Berg}\n");
        check();
        assertThat(page()).contains("Ada", "Carl").doesNotContain("works/carl", "events/ball");
    }

    @Test
    void aNameOfTwoEntriesIsNeitherAndBothAreNamed() throws IOException {
        write(
                "registers/persons.yml",
                "carl-ek: {name: Carl Ek, forms: [Carl]}\ncarl-lind: {name: Carl Lind, forms: [Carl]}\n");
        assertThat(check())
                .filteredOn(problem -> problem.code() == Code.AMBIGUOUS_FORM)
                .extracting(Problem::what)
                .containsExactly("`Carl` fits more than one entry: carl-ek, carl-lind.");
    }

    @Test
    void aCheckListsTheLinesThatAnImportLeftOpen() throws IOException {
        write(
                "documents/b.md",
                "---\ntitle: B\n# check: from: {name: Berg}  (line 2, signature, 0.60)\n---\n\nWords.\n");
        Problems problems = new Problems();
        EditionBuild.run(folder, BuildMode.CHECK, problems, message -> {});
        assertThat(problems.sorted())
                .filteredOn(problem -> problem.code() == Code.OPEN_CHECK)
                .extracting(problem -> problem.place().toString())
                .containsExactly("content/documents/b.md:3:1");
    }
}
