package org.depesha.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code depesha release} and {@code depesha verify} as somebody uses them. */
class VerifyCommandTest {

    private static final String BRIDGE =
            "The bridge at “Weir” was carried away on Monday, and nobody has crossed since.";

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void releaseAndChange() throws IOException {
        version("1.0", "2026-11-22");
        document("a", BRIDGE, "Send flour, salt and forty blankets by the mountain road.");
        assertThat(run("release", "--unpublished", "1.0", folder.toString())).isZero();
        version("1.1", "2027-01-10");
        document("a", BRIDGE.replace("Monday", "Tuesday"), "Send flour, salt and forty blankets by the mountain road.");
        assertThat(run("release", "--unpublished", "1.1", folder.toString())).isZero();
    }

    private void version(String version, String date) throws IOException {
        write(
                "content/edition.yml",
                "title: T\nbase: https://example.org/letters/\nversion: \"" + version + "\"\ndate: " + date + "\n");
    }

    private void document(String id, String... paragraphs) throws IOException {
        write(
                "content/documents/" + id + ".md",
                "---\ntitle: Letter " + id + "\n---\n\n" + String.join("\n\n", paragraphs) + "\n");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private int run(String... args) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        int code = Depesha.run(args, new PrintWriter(output), new PrintWriter(errors));
        out = output.toString();
        err = errors.toString();
        return code;
    }

    private int verify(String subject, String quotation) {
        return run("verify", subject, "--quote", quotation, "--in", folder.toString());
    }

    @Test
    void aQuotationOfThePresentTextStandsThere() {
        assertThat(verify("documents/a/", "carried away on Tuesday")).isZero();
        assertThat(out)
                .contains("Current text (release 1.1): found in paragraph 1  "
                        + "https://example.org/letters/documents/a/#p1");
    }

    @Test
    void aQuotationOfAnEarlierReleaseStandsThere() {
        assertThat(verify(
                        "https://example.org/letters/documents/a/#p1",
                        "The bridge at \"Weir\"  was carried\naway on Monday"))
                .isZero();
        assertThat(out)
                .contains("Release 1.0: found in paragraph 1  https://example.org/letters/documents/a/versions/1.0"
                        + "/#p1")
                .contains("Current text (release 1.1): not found; the nearest words are in paragraph 1")
                .contains("carried away on [the text: Tuesday,] [the quotation: Monday]");
    }

    @Test
    void aQuotationMayReachFromOneParagraphIntoTheNext() {
        assertThat(verify("documents/a", "nobody has crossed since. Send flour"))
                .isZero();
        assertThat(out).contains("found from paragraph 1 to paragraph 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“carried away on Tuesday”",
                "«carried away»",
                "bridge at ‘Weir’ was",
                "car\u00ADried away",
                "car-\nried away on Tues-\r\n  day",
                "half–built",
                "half-\nbuilt"
            })
    void dashesQuotationMarksAndTheEndsOfLinesMakeNoDifference(String quotation) throws IOException {
        document("a", BRIDGE.replace("Monday", "Tuesday") + " It was half-built.");
        assertThat(verify("documents/a/", quotation)).as(out).isZero();
        assertThat(out).contains("found in paragraph 1");
    }

    @Test
    void aHyphenInsideALineCounts() {
        assertThat(verify("documents/a/", "car-ried away")).isEqualTo(1);
    }

    @Test
    void aQuotationInOneReleaseIsLookedForThereAlone() {
        assertThat(verify("documents/a/versions/1.0/", "on Tuesday, and nobody"))
                .isEqualTo(1);
        assertThat(out).contains("Release 1.0: not found").doesNotContain("Current text");
    }

    @Test
    void aReleaseThatDidNotChangeATextHasThatOfTheOneBefore() throws IOException {
        version("1.2", "2027-02-01");
        document("b", "One more letter.");
        assertThat(run("release", "--unpublished", "1.2", folder.toString())).isZero();
        document("a", "Entirely other words stand here now, of which nobody knew.");
        assertThat(verify("documents/a/versions/1.2/", "carried away on Tuesday"))
                .isZero();
        assertThat(out).contains("Release 1.1: found").doesNotContain("Current text");
        assertThat(verify("documents/b/versions/1.1/", "One more letter.")).isEqualTo(2);
    }

    @Test
    void whatStandsElsewhereDoesNotStandAtTheAnchor() {
        assertThat(verify("documents/a/#p1", "forty blankets")).isEqualTo(1);
        assertThat(out).contains("found in paragraph 2").contains("But not at #p1.");
    }

    @Test
    void whatIsNowhereIsNotSaidToBeNear() {
        assertThat(verify("documents/a/", "Entirely other words, about a ship at sea."))
                .isEqualTo(1);
        assertThat(out).contains("nothing similar found");
    }

    @Test
    void aDocumentThatBecameAPartOfAnotherIsFoundInItsReleases() throws IOException {
        document("b", "One more letter.");
        version("1.2", "2027-02-01");
        assertThat(run("release", "--unpublished", "1.2", folder.toString())).isZero();
        Files.delete(folder.resolve("content/documents/b.md"));
        Files.writeString(
                folder.resolve("content/edition.yml"),
                Files.readString(folder.resolve("content/edition.yml")) + "moved: {documents/b/: documents/a/}\n");
        assertThat(verify("documents/b/", "One more letter.")).isZero();
        assertThat(out)
                .contains("Release 1.2: found in paragraph 1  https://example.org/letters/documents/b/versions/1.2"
                        + "/#p1");
    }

    @Test
    void anUnknownAddressIsWrongUsage() {
        assertThat(verify("documents/b/", "flour")).isEqualTo(2);
        assertThat(err).contains("There is no document at `documents/b/`. Did you mean `documents/a/`?");
        assertThat(verify("https://example.com/documents/a/", "flour")).isEqualTo(2);
        assertThat(err).contains("is not an address of this edition");
        assertThat(verify("documents/a/versions/9/", "flour")).isEqualTo(2);
        assertThat(verify("documents/a/", " ")).isEqualTo(2);
    }

    @Test
    void aFileIsKnownByItsText() throws IOException {
        run("build", folder.toString());
        Path xml = folder.resolve("kept.xml");
        Files.copy(folder.resolve("content/releases/1.0/documents/a.xml"), xml);
        assertThat(run("verify", xml.toString(), "--in", folder.toString())).isZero();
        assertThat(out)
                .contains("Release 1.0: https://example.org/letters/documents/a/versions/1.0/")
                .contains("The file is authentic as a whole: it is `content/releases/1.0/documents/a.xml`.");
        assertThat(run("verify", folder.resolve("site/documents/a/document.txt").toString(), "--in", folder.toString()))
                .isZero();
        assertThat(out)
                .contains("Current text (release 1.1): https://example.org/letters/documents/a/")
                .contains("The file is authentic as a whole: it is `documents/a/document.txt`.");
        Path own = folder.resolve("site/documents/a/document.xml");
        assertThat(run("verify", own.toString(), "--in", folder.toString())).isZero();
        assertThat(out).contains("The file is authentic as a whole: it is `documents/a/document.xml`.");
        Files.writeString(xml, Files.readString(xml).replace("<title>", "<title>The true "));
        assertThat(run("verify", xml.toString(), "--in", folder.toString())).isZero();
        assertThat(out)
                .contains(
                        "the file as a whole is none that the edition has. Not compared: the header and the markup of "
                                + "the file.")
                .doesNotContain("authentic");
        Files.writeString(xml, Files.readString(xml).replace("forty", "fifty"));
        assertThat(run("verify", xml.toString(), "--in", folder.toString())).isEqualTo(1);
        assertThat(out).contains("No text in this edition matches the file: SHA-256 ");
    }

    @Test
    void whatSomebodyWroteAroundATextIsNotSaidToBeAuthentic() throws IOException {
        run("build", folder.toString());
        Path forged = folder.resolve("forged.txt");
        Files.writeString(
                forged,
                "Written by somebody else.\n\n" + Files.readString(folder.resolve("site/documents/a/document.txt")));
        assertThat(run("verify", forged.toString(), "--in", folder.toString())).isZero();
        assertThat(out).contains("Not compared: “Written by somebody else.").doesNotContain("authentic");
    }

    @Test
    void aReleaseSaysWhatItKept() throws IOException {
        version("1.2", "2027-02-01");
        document("b", "One more letter.");
        assertThat(run("release", "--unpublished", "1.2", folder.toString())).isZero();
        assertThat(out)
                .startsWith("Released 1.2: 1 new text, 2 new addresses. Commit content/addresses.lock and "
                        + "content/releases/");
        assertThat(run("release", "--unpublished", "1.2", folder.toString())).isZero();
        assertThat(out).startsWith("Release 1.2 is unchanged");
        assertThat(run("release", "--unpublished", "1.3", folder.toString())).isEqualTo(1);
        assertThat(run("release")).isEqualTo(2);
        assertThat(run("relaese", "1.3")).isEqualTo(2);
    }
}
