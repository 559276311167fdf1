package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depesha.cli.Depesha;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What `depesha references` shows, and what it keeps. */
class ReferenceReviewTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeEdition() throws IOException {
        write("content/edition.yml", "title: Letters\nbase: https://example.org/\n");
        write("content/registers/persons.yml", "ada: {name: Ada Berg}\nbertil: {name: Bertil Dahl}\n");
        write(
                "content/documents/a.md",
                "---\ntitle: A\nkind: Letter\nfrom: ada\nto: bertil\nsent: 1901-02-03\n---\n\nPrices rise.\n");
        write(
                "content/documents/b.md",
                "---\ntitle: B\nkind: Letter\nfrom: bertil\nto: ada\nsent: 1901-02-05\n---\n\n"
                        + "I received your letter of 3 February.\n");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private String run(int code, String... more) {
        StringWriter out = new StringWriter();
        String[] args = new String[more.length + 2];
        args[0] = "references";
        args[1] = folder.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        assertThat(Depesha.run(args, new PrintWriter(out), new PrintWriter(out)))
                .isEqualTo(code);
        return out.toString();
    }

    @Test
    void aFindingStandsWithItsSentenceAndItsName() {
        assertThat(run(0))
                .contains(
                        "resolved, certainty high:",
                        "b.your-letter-of-3-february",
                        "I received [your letter of 3 February].",
                        "answers a (rule date)");
    }

    @Test
    void whatIsRejectedIsNeverProposedAgain() {
        run(0, "--reject", "b.your-letter-of-3-february");
        assertThat(run(0)).contains("There is nothing to decide.");
        assertThat(folder.resolve("content/references.yml"))
                .content()
                .contains("reject:\n  - finding: \"b.your-letter-of-3-february\"\n"
                        + "    sentence: \"I received your letter of 3 February.\"\n");
    }

    @Test
    void nothingIsBothAcceptedAndRejected() {
        String name = "b.your-letter-of-3-february";
        assertThat(run(2, "--accept", name, "--reject", name)).contains("`" + name + "` can't be both accepted and");
        assertThat(folder.resolve("content/references.yml")).doesNotExist();
    }

    @Test
    void askedToBeQuietItKeepsADecisionWithoutAWord() {
        assertThat(run(0, "--quiet", "--reject", "b.your-letter-of-3-february")).isEmpty();
        assertThat(folder.resolve("content/references.yml")).content().contains("b.your-letter-of-3-february");
    }

    @Test
    void whatIsAcceptedIsTheEditorsStatement() throws IOException {
        run(0, "--accept", "b.your-letter-of-3-february");
        assertThat(run(0)).contains("There is nothing to decide.");
        assertThat(Depesha.run(
                        new String[] {"build", folder.toString()},
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter())))
                .isZero();
        assertThat(folder.resolve("site/data/references.json"))
                .content()
                .contains("\"target\": \"a\"", "\"responsible\": \"editor\"");
    }

    private static final String ACCEPTED = """
      accept:
        - finding: "b.your-letter-of-3-february"
          target: "a"
          relation: answers
          sentence: "I received your letter of 3 February."
      """;

    private void writeLetter(String text) throws IOException {
        write(
                "content/documents/b.md",
                "---\ntitle: B\nkind: Letter\nfrom: bertil\nto: ada\nsent: 1901-02-05\n---\n\n" + text + "\n");
    }

    private String check(int code) {
        StringWriter out = new StringWriter();
        assertThat(Depesha.run(new String[] {"check", folder.toString()}, new PrintWriter(out), new PrintWriter(out)))
                .isEqualTo(code);
        return out.toString();
    }

    private String references() throws IOException {
        assertThat(Depesha.run(
                        new String[] {"build", folder.toString()},
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter())))
                .isZero();
        return Files.readString(folder.resolve("site/data/references.json"));
    }

    @Test
    void whatIsAcceptedIsKeptWithItsMeaningAndItsSentence() {
        run(0, "--accept", "b.your-letter-of-3-february");
        assertThat(folder.resolve("content/references.yml")).content().endsWith(ACCEPTED);
    }

    @Test
    void whatIsAcceptedStaysAsItWasWhateverTheProgramComesToThink() throws IOException {
        write("content/references.yml", ACCEPTED.replace("answers", "mentions"));
        write(
                "content/documents/c.md",
                "---\ntitle: C\nkind: Letter\nfrom: ada\nto: bertil\nsent: 1901-02-03\n---\n\nAnother.\n");
        write(
                "content/documents/a.md",
                "---\ntitle: A\nkind: Letter\nfrom: ada\nto: bertil\nsent: 1901-02-01\n---\n\nPrices rise.\n");
        assertThat(check(0))
                .contains(
                        "stale-decision",
                        "is accepted as `a`; the program now takes it for `c`",
                        "write `found: c` next to it");
        assertThat(references())
                .contains("\"target\": \"a\"", "\"relation\": \"mentions\"", "\"responsible\": \"editor\"")
                .doesNotContain("\"target\": \"c\"");
        write("content/references.yml", ACCEPTED + "    found: c\n");
        assertThat(check(0)).doesNotContain("stale-decision");
    }

    @Test
    void aDecisionDoesNotSlideToAnotherSentence() throws IOException {
        write("content/references.yml", ACCEPTED);
        writeLetter("I never saw your letter of 3 February.");
        assertThat(check(0))
                .contains(
                        "stale-decision",
                        "“I received your letter of 3 February.”; its sentence is now “I never saw your letter of 3 "
                                + "February.”");
        assertThat(references()).contains("\"responsible\": \"program\"").doesNotContain("\"responsible\": \"editor\"");
    }

    @Test
    void aNameIsThatOfItsPlaceWhateverIsLinkedBeforeIt() throws IOException {
        writeLetter("I received your letter of 3 February. I burned your letter of 3 February.");
        assertThat(run(0)).contains("b.your-letter-of-3-february\n", "b.your-letter-of-3-february.2\n");
        writeLetter(
                "I received [your letter of 3 February](message:a \"answers\"). I burned your letter of 3 February.");
        assertThat(run(0)).contains("b.your-letter-of-3-february.2\n").doesNotContain("b.your-letter-of-3-february\n");
    }

    @Test
    void aLinkInTheTextContradictsWhatWasAccepted() throws IOException {
        write("content/references.yml", ACCEPTED);
        write(
                "content/documents/c.md",
                "---\ntitle: C\nkind: Letter\nfrom: ada\nto: bertil\nsent: 1901-02-01\n---\n\nAnother.\n");
        writeLetter("I received [your letter of 3 February](message:c \"answers\").");
        assertThat(check(1))
                .contains(
                        "contradiction",
                        "is accepted as `a`, but “your letter of 3 February” is linked to `c` as answers");
        writeLetter("I received [your letter of 3 February](message:a \"answers\").");
        assertThat(check(0)).contains("stale-decision", "is no longer needed");
    }

    @Test
    void whatIsUnresolvedIsAcceptedOnlyWithWhatItMeans() throws IOException {
        writeLetter("Your letter bores me.");
        assertThat(run(2, "--accept", "b.your-letter"))
                .contains("`b.your-letter` is unresolved: say what it means with `--accept b.your-letter=MESSAGE`");
        assertThat(run(2, "--accept", "b.your-letter=aa")).contains("There is no message `aa`. Did you mean `a`?");
        run(0, "--accept", "b.your-letter=a");
        assertThat(references())
                .contains("\"target\": \"a\"", "\"relation\": \"mentions\"", "\"responsible\": \"editor\"");
    }

    @Test
    void whatIsNoFindingCantBeDecided() {
        assertThat(run(2, "--accept", "b.nothing")).contains("There is no finding `b.nothing`");
        assertThat(folder.resolve("content/references.yml")).doesNotExist();
    }

    @Test
    void aFindingOfABuildIsMarkedOnThePage() throws IOException {
        Depesha.run(
                new String[] {"build", folder.toString()},
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()));
        assertThat(folder.resolve("site/documents/b/index.html"))
                .content()
                .contains("Found by the program; ", "(found by the program)");
        assertThat(folder.resolve("site/documents/a/index.html"))
                .content()
                .contains("Found by the program; ", "your letter of 3 February");
        write("content/edition.yml", "title: Letters\nbase: https://example.org/\nreferences: {find: false}\n");
        Depesha.run(
                new String[] {"build", folder.toString()},
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()));
        assertThat(folder.resolve("site/documents/b/index.html")).content().doesNotContain("found by the program");
    }

    @Test
    void aThreadSaysHowLongItTookAndDrawsIt() throws IOException {
        Depesha.run(
                new String[] {"build", folder.toString()},
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()));
        assertThat(folder.resolve("site/threads/a/index.html"))
                .content()
                .contains(
                        "2 days after it was sent",
                        "<svg",
                        "Ada Berg</tspan>",
                        "1. 3 February 1901</text>",
                        "stroke-dasharray=\"1 4\"",
                        "answered or acknowledged, as the program found");
    }

    @Test
    void whatIsMissingStandsOnThePageOfGapsWithItsWitness() throws IOException {
        write(
                "content/documents/c.md",
                "---\ntitle: C\nkind: Letter\nfrom: bertil\nto: ada\nsent: 1901-02-09\n---\n\n"
                        + "I received your letter of 7 February.\n");
        Depesha.run(
                new String[] {"build", folder.toString()},
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()));
        assertThat(folder.resolve("site/gaps/index.html"))
                .content()
                .contains("Ada Berg to Bertil Dahl", "your letter of 7 February", "(found by the program)");
        assertThat(folder.resolve("site/data/gaps.csv"))
                .content()
                .contains(
                        "ada-1901-02-07,Letter,Ada Berg,Bertil Dahl,1901-02-07",
                        "your letter of 7 February,answers,program,medium");
    }
}
