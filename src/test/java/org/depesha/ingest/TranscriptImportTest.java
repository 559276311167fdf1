package org.depesha.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.collate.CollationCheck;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.ingest.draft.DocumentIds;
import org.depesha.ingest.draft.ImportedDocument;
import org.depesha.model.Edition;
import org.depesha.model.NameId;
import org.depesha.problem.Code;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Import into an empty edition: bad files are problems and never stop the others. */
class TranscriptImportTest {

    private static final String LETTER = "Telegram from Ivanov to Lind\n\nTELEGRAM No. 5\n\nTo LIND.\n\n"
            + "[1]: *The rye <came> {.signed} & went_to_sea [^2] ](x).\n\n1951. A year. # Rye\n\nIVANOV\n\n"
            + "5 June 1931\n";

    @TempDir
    Path folder;

    @TempDir
    Path supplied;

    private final Problems problems = new Problems();

    @BeforeEach
    void anEmptyEdition() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/edition.yml"), "title: A\nbase: https://example.org/\n");
    }

    private ImportReport run(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(supplied.resolve(file.getKey()), file.getValue());
        }
        return TranscriptImport.run(List.of(supplied), folder, settings(), problems, message -> {});
    }

    private EditionSettings settings() {
        return SettingsReader.read(folder, new Problems()).orElseThrow();
    }

    private List<Code> codes() {
        return problems.sorted().stream().map(Problem::code).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aBadFileIsAProblemAndTheOthersAreImported() throws IOException {
        ImportReport report = run(Map.of(
                "a.txt",
                bytes(LETTER),
                "empty.txt",
                new byte[0],
                "blank.txt",
                bytes(" \n\n"),
                "picture.txt",
                new byte[] {1, 2, 0, 7, 0, 1, 0, (byte) 0xFF, 3},
                "recipe.txt",
                bytes("Rye bread\n\nTake flour and water. Knead it.\n")));
        assertThat(report.documents()).isEqualTo(1);
        assertThat(codes())
                .containsExactlyInAnyOrder(
                        Code.EMPTY_TRANSCRIPT, Code.EMPTY_TRANSCRIPT, Code.BINARY_TRANSCRIPT, Code.NOT_A_LETTER);
    }

    @Test
    void aFileOfFiftyMegabytesIsTooLarge() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(supplied.resolve("huge.txt").toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        run(Map.of());
        assertThat(codes()).containsExactly(Code.HUGE_TRANSCRIPT);
    }

    @Test
    void aNameThatWindowsCannotHaveBecomesAnother() throws IOException {
        String text = "Berlin, den 4. Juni 1951\n\nIch komme am Montag.\n\nViele Gruesse\n";
        Assumptions.assumeFalse(File.separatorChar == '\\', "no file has such a name here");
        ImportReport report =
                run(Map.of("con.txt", bytes(text), "aux.x.md", bytes(text + "A"), "b: c?.txt", bytes(LETTER)));
        assertThat(report.documents()).isEqualTo(3);
        try (Stream<Path> all = Files.walk(folder.resolve("content"))) {
            assertThat(all.map(path -> path.getFileName().toString()).toList())
                    .noneMatch(NameId::isOfWindows)
                    .contains("transcript-con.txt", "transcript-aux.x.md", "b- c-.txt");
        }
        assertThat(DocumentIds.slug("Con.")).isEqualTo("id-con");
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        TranscriptImport.run(List.of(supplied.resolve("none.txt")), folder, settings(), problems, message -> {});
        assertThat(codes()).containsExactly(Code.UNREADABLE_TRANSCRIPT);
    }

    @Test
    void anotherTranscriptOfTheSameNameIsNotReplaced() throws IOException {
        Files.createDirectories(folder.resolve("content/transcripts"));
        Files.writeString(folder.resolve("content/transcripts/a.txt"), "another");
        ImportReport report = run(Map.of("a.txt", bytes(LETTER)));
        assertThat(codes()).isEmpty();
        assertThat(folder.resolve("content/transcripts/a.txt")).hasContent("another");
        assertThat(report.imported().get(0).letter().supplied().name())
                .isNotEqualTo("a.txt")
                .endsWith("-a.txt");
    }

    @Test
    void filesOfOneNameFromTwoFoldersStandSideBySide() throws IOException {
        Files.createDirectories(supplied.resolve("north"));
        Files.createDirectories(supplied.resolve("south"));
        Files.writeString(supplied.resolve("north/1.txt"), LETTER);
        Files.writeString(
                supplied.resolve("south/1.txt"),
                "TELEGRAM No. 9\n\nTo KARLIS.\n\nThe ice is gone and the river is free.\n\nVESPER\n\n7 June 1931\n");
        ImportReport report = run(Map.of());
        assertThat(codes()).isEmpty();
        assertThat(report.imported())
                .extracting(one -> one.letter().supplied().name())
                .containsExactly("1.txt", "south-1.txt");
        Map<String, String> before = documents();
        run(Map.of());
        assertThat(documents()).isEqualTo(before).hasSize(2);
    }

    @Test
    void aChangedTranscriptIsMergedWithTheEditorsWork() throws IOException {
        run(Map.of("a.txt", bytes(LETTER)));
        Path document = folder.resolve("content/documents/1931-06-05-ivanov-to-lind.md");
        Files.writeString(document, Files.readString(document).replace("kind: Telegram", "kind: Ciphered telegram"));
        ImportReport report = run(Map.of("a.txt", bytes(LETTER.replace("A year.", "A good year."))));
        assertThat(codes()).isEmpty();
        assertThat(report.imported()).extracting(Imported::outcome).containsExactly(ImportedDocument.Outcome.MERGED);
        assertThat(document).content().contains("kind: Ciphered telegram", "A good year.");
        assertThat(folder.resolve("content/transcripts/a.txt")).content().contains("A good year.");
    }

    @Test
    void theSameTextGivenTwiceIsOneDocument() throws IOException {
        Files.createDirectories(supplied.resolve("copy"));
        ImportReport report = run(Map.of("a.txt", bytes(LETTER), "copy/a.txt", bytes(LETTER)));
        assertThat(report.documents()).isEqualTo(1);
        assertThat(codes()).containsExactly(Code.TAKEN_TRANSCRIPT);
    }

    @Test
    void theReportNamesWhatWasRefused() throws IOException {
        ImportReport report = run(
                Map.of("a.txt", bytes(LETTER), "recipe.txt", bytes("Rye bread\n\nTake flour and water. Knead it.\n")));
        report.write(supplied.resolve("report.html"));
        assertThat(supplied.resolve("report.html"))
                .content()
                .contains("<h2>Not imported</h2>", "recipe.txt", "does not look enough like a letter");
    }

    @Test
    void aWordFileIsReadWithItsNotes() throws IOException {
        ImportReport report = run(Map.of(
                "a.docx",
                WordFile.of(
                        WordFile.paragraph("TELEGRAM No. 5") + WordFile.paragraph("To LIND.")
                                + "<w:p><w:r><w:t>The rye</w:t></w:r><w:r><w:footnoteReference "
                                + "w:id=\"2\"/></w:r><w:r><w:t xml:space=\"preserve\"> came.</w:t></w:r></w:p>"
                                + WordFile.paragraph("IVANOV") + WordFile.paragraph("5 June 1931"),
                        "<w:footnote w:id=\"2\"><w:p><w:r><w:t>From Narva.</w:t></w:r></w:p></w:footnote>")));
        assertThat(report.documents()).isEqualTo(1);
        assertThat(folder.resolve("content/documents/1931-06-05-ivanov-to-lind.md"))
                .content()
                .contains("The rye[^1] came.", "[^1]: From Narva.");
        CollationCheck.run(folder, EditionReader.read(folder, settings(), problems), problems);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aWordFileThatUnfoldsWithoutEndIsNoText() throws IOException {
        run(Map.of("a.docx", WordFile.bomb(), "b.docx", WordFile.of("<w:p>".repeat(50), "")));
        assertThat(codes()).containsExactly(Code.BINARY_TRANSCRIPT, Code.BINARY_TRANSCRIPT);
    }

    private Map<String, String> documents() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("content/documents"))) {
            for (Path file : files.toList()) {
                all.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return all;
    }

    @Test
    void aContradictionIsAWarning() throws IOException {
        run(Map.of("a.txt", bytes(LETTER.replace("Lind\n", "Lind, 7 July 1931\n"))));
        assertThat(codes()).containsExactly(Code.DOUBTFUL_IMPORT);
    }

    @Test
    void theDraftBuildsWhateverSignsItHolds() throws IOException {
        ImportReport report = run(Map.of("a.txt", bytes(LETTER)));
        Edition edition = EditionReader.read(folder, settings(), problems);
        CollationCheck.run(folder, edition, problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(report.imported().get(0).id()).isEqualTo("1931-06-05-ivanov-to-lind");
        assertThat(edition.documents().get(0).text().text())
                .contains("[1]: *The rye <came> {.signed} & went_to_sea [^2] ](x).")
                .contains("1951. A year. # Rye");
    }

    @Test
    void theReportEscapesWhatTheTranscriptHolds() throws IOException {
        ImportReport report = run(Map.of("a.txt", bytes(LETTER.replace("rye", "<script>alert(1)</script>"))));
        report.write(supplied.resolve("report.html"));
        assertThat(supplied.resolve("report.html"))
                .content()
                .doesNotContain("<script")
                .contains("&lt;script&gt;")
                .doesNotContain("http://", "src=");
    }

    @Test
    void twoLettersOfOneDayGetIdsOfTheirOwn() throws IOException {
        ImportReport report = run(Map.of("a.txt", bytes(LETTER), "b.txt", bytes(LETTER.replace("No. 5", "No. 6"))));
        assertThat(report.imported())
                .extracting(Imported::id)
                .containsExactly("1931-06-05-ivanov-to-lind", "1931-06-05-ivanov-to-lind-2");
    }

    @Test
    void aPageOfAnotherEncodingIsCollatedAsItWasRead() throws IOException {
        run(Map.of(
                "a.html",
                ("<html><body><nav>Menu</nav><main>"
                                + "<p>TELEGRAM No. 5</p><p>To LIND.</p><p>The rye came – at "
                                + "last.</p><p>IVANOV</p><p>5 June 1931</p>"
                                + "</main></body></html>")
                        .getBytes(java.nio.charset.Charset.forName("windows-1252"))));
        CollationCheck.run(folder, EditionReader.read(folder, settings(), problems), problems);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aWordFileUnderAnotherNameIsNoText() throws IOException {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0};
        run(Map.of("a.txt", bytes(LETTER), "b.txt", zip));
        assertThat(problems.sorted()).extracting(Problem::code).contains(Code.BINARY_TRANSCRIPT);
    }

    @Test
    void theReportEndsWithWhatToDoAndWithNewNames() throws IOException {
        ImportReport report = run(Map.of("a.txt", bytes(LETTER)));
        report.write(supplied.resolve("report.html"));
        assertThat(supplied.resolve("report.html"))
                .content()
                .contains("<h2>Next steps</h2>", "proposed for content/registers/persons.yml:", "lind: {name: ");
        assertThat(report.text()).contains("proposed for content/registers/persons.yml:");
    }

    @Test
    void aLinkThatLeadsNowhereIsSaidAndTheOthersGoOn() throws IOException {
        Files.createSymbolicLink(supplied.resolve("gone.txt"), supplied.resolve("nowhere"));
        assertThat(run(Map.of("a.txt", bytes(LETTER))).documents()).isEqualTo(1);
        assertThat(problems.sorted()).extracting(Problem::what).contains("`gone.txt` is a broken link.");
    }

    @Test
    void whatIsDataByItsNameIsNoTranscript() throws IOException {
        ImportReport report = run(Map.of(
                "a.txt", bytes(LETTER), "a.facts.yml", bytes("sender: Ivanov\naddressee: Lind\ndate: 5 June 1931\n")));
        assertThat(report.imported()).hasSize(1);
        assertThat(problems.sorted())
                .anyMatch(problem ->
                        problem.code() == Code.NOT_A_LETTER && problem.what().contains("a.facts.yml"));
    }
}
