package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depesha.problem.Code;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftDocumentsTest {

    @TempDir
    private Path folder;

    private Problems problems = new Problems();

    @Test
    void aDraftIsBuiltOnlyWhereItIsAskedForAndToldOnceWhereNot() throws IOException {
        edition();
        assertThat(build(false).documents()).isEqualTo(1);
        assertThat(folder.resolve("site/documents/b")).doesNotExist();
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("1 draft is left out: b."));
        problems = new Problems();
        assertThat(build(true).documents()).isEqualTo(2);
        assertThat(folder.resolve("site/documents/b/index.html")).exists();
        assertThat(problems.sorted()).isEmpty();
        assertThat(build(false).documents()).isEqualTo(1);
        assertThat(folder.resolve("site/documents/b")).doesNotExist();
    }

    @Test
    void aPreviewShowsDraftsWhereItIsAskedFor() throws IOException {
        edition();
        for (boolean drafts : new boolean[] {false, true}) {
            EditionPreview preview = new EditionPreview(folder, drafts);
            preview.refresh();
            assertThat(preview.problems().stream().anyMatch(problem -> problem.code() == Code.DRAFTS_LEFT_OUT))
                    .isEqualTo(!drafts);
        }
    }

    @Test
    void aLinkToADraftSaysThatItIsOneAndWhatToDo() throws IOException {
        edition();
        Files.writeString(
                folder.resolve("content/documents/a.md"),
                "---\ntitle: A\ninReplyTo: b\n---\n\nSee [this](message:b) and [that](message:c).\n");
        build(false);
        assertThat(problems.sorted())
                .filteredOn(problem -> problem.code() == Code.UNKNOWN_MESSAGE)
                .extracting(Problem::what)
                .containsExactlyInAnyOrder(
                        "`b` is a draft, and left out.", "`b` is a draft, and left out.", "There is no message `c`.");
        assertThat(problems.sorted()).extracting(Problem::nextStep).anyMatch(step -> step.contains("--drafts"));
    }

    @Test
    void aPointerOfATeiFileToADraftSaysSoToo() throws IOException {
        edition();
        Files.writeString(
                folder.resolve("content/documents/c.xml"),
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>C</title></titleStmt>"
                        + "<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>"
                        + "<text><body><p>See <ref target='b.xml#x'>this</ref>.</p></body></text></TEI>");
        build(false);
        assertThat(problems.sorted())
                .extracting(Problem::what)
                .contains("`b.xml#x` leads to a draft, which is left out.");
    }

    @Test
    void anyOtherStatusIsAProblem() throws IOException {
        edition();
        Files.writeString(folder.resolve("content/documents/b.md"), "---\ntitle: B\nstatus: done\n---\n\nX.\n");
        build(false);
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.INVALID_VALUE);
    }

    private BuildResult build(boolean drafts) {
        return BuildMode.BUILD.run(new BuildOrder(folder, "", false).showing(drafts), problems, progress -> {});
    }

    private void edition() throws IOException {
        Files.createDirectories(folder.resolve("content/documents"));
        Files.writeString(folder.resolve("content/edition.yml"), "title: L\nbase: https://letters.berg.org/\n");
        Files.writeString(folder.resolve("content/documents/a.md"), "---\ntitle: A\n---\n\nX.\n");
        Files.writeString(folder.resolve("content/documents/b.md"), "---\ntitle: B\nstatus: draft\n---\n\nX.\n");
    }
}
