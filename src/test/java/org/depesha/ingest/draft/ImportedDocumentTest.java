package org.depesha.ingest.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.collate.SmallEdition;
import org.depesha.ingest.draft.ImportedDocument.Outcome;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedDocumentTest {

    private static final String FIRST = "---\ntitle: A\nsent: 1951\n---\n\nI saw Stalin in Riga.\n";

    @TempDir
    Path folder;

    private Path document;

    @BeforeEach
    void name() {
        document = folder.resolve("content/documents/a.md");
    }

    private Outcome save(String text, String... problems) {
        Problems found = new Problems();
        Outcome outcome = ImportedDocument.save(folder, "a", text, found);
        assertThat(found.sorted()).extracting(SmallEdition::line).containsExactly(problems);
        return outcome;
    }

    @Test
    void writesTheDocumentAndKeepsTheImport() throws IOException {
        assertThat(save(FIRST)).isEqualTo(Outcome.CREATED);
        assertThat(files())
                .containsOnlyKeys("content/documents/a.md", "content/transcripts/.imports/a.md")
                .containsValue(FIRST);
    }

    @Test
    void importingTwiceChangesNoByte() throws IOException {
        save(FIRST);
        Map<String, String> before = files();
        var written = Files.getLastModifiedTime(document);
        assertThat(save(FIRST)).isEqualTo(Outcome.UNCHANGED);
        assertThat(files()).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(document)).isEqualTo(written);
    }

    @Test
    void importingAgainKeepsAnEditorsWork() throws IOException {
        save(FIRST);
        String edited = FIRST.replace("Stalin", "[Stalin](person:stalin)").replace("title: A", "title: B");
        Files.writeString(document, edited);
        assertThat(save(FIRST)).isEqualTo(Outcome.UNCHANGED);
        assertThat(document).hasContent(edited);
        assertThat(save(FIRST.replace("Riga", "Reval"))).isEqualTo(Outcome.MERGED);
        assertThat(document).hasContent(edited.replace("Riga", "Reval"));
    }

    @Test
    void showsAConflictOnceAndLeavesTheEditorsWords() throws IOException {
        save(FIRST);
        Files.writeString(document, FIRST.replace("Riga", "Reval"));
        String second = FIRST.replace("Riga", "Tartu");
        assertThat(save(
                        second,
                        "content/documents/a.md:6 import-conflict: The document has “Reval”; the new import has "
                                + "“Tartu”, the last one had “Riga”."))
                .isEqualTo(Outcome.CONFLICT);
        Map<String, String> before = files();
        assertThat(before).containsEntry("content/documents/a.md", FIRST.replace("Riga", "Reval"));
        assertThat(save(second)).isEqualTo(Outcome.UNCHANGED);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void leavesADocumentMadeByHand() throws IOException {
        Files.createDirectories(document.getParent());
        Files.writeString(document, "by hand");
        assertThat(save(
                        FIRST,
                        "content/documents/a.md not-imported: `content/documents/a.md` was not made by an import, so "
                                + "it is left unchanged."))
                .isEqualTo(Outcome.KEPT);
        assertThat(files()).containsExactly(Map.entry("content/documents/a.md", "by hand"));
    }

    @Test
    void takesADocumentForImportedThatIsTheImport() throws IOException {
        Files.createDirectories(document.getParent());
        Files.writeString(document, FIRST);
        assertThat(save(FIRST)).isEqualTo(Outcome.UNCHANGED);
        assertThat(files()).hasSize(2);
    }

    @Test
    void keepsTheEditorsLineEnds() throws IOException {
        save(FIRST);
        Files.writeString(document, "\uFEFF" + FIRST.replace("\n", "\r\n"));
        assertThat(save(FIRST)).isEqualTo(Outcome.UNCHANGED);
        assertThat(save(FIRST.replace("Riga", "Reval"))).isEqualTo(Outcome.MERGED);
        assertThat(Files.readString(document))
                .isEqualTo("\uFEFF" + FIRST.replace("Riga", "Reval").replace("\n", "\r\n"));
    }

    @Test
    void leavesAFileThatItCannotRead() throws IOException {
        save(FIRST);
        Files.write(document, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(save(FIRST, "content/documents/a.md unreadable-file: `content/documents/a.md` is not UTF-8 text."))
                .isEqualTo(Outcome.KEPT);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
