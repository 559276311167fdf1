package org.depesha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemPrinterTest {

    @TempDir
    Path folder;

    @Test
    void saysPlaceKindLineMarkAndNextStep() throws IOException {
        assertThat(print("---\nfrom: pend\n", 2, 7)).isEqualTo("""
        x.md:2:7: error[unknown-person]: No person `pend`.
          2 │ from: pend
            │       ^
          → Add an entry.
        """);
    }

    @Test
    void countsTabsAsSpacesUpToTheNextStop() throws IOException {
        assertThat(print("a\tb\tcd", 1, 5)).contains("""
          1 │ a   b   cd
            │         ^
        """);
    }

    @Test
    void countsChineseAndKoreanSignsTwiceAndCombiningMarksNot() throws IOException {
        assertThat(print("毛澤東 한 e\u0301x", 1, 9)).contains("""
          1 │ 毛澤東 한 e\u0301x
            │            ^
        """);
    }

    @Test
    void marksASignBeyondTheFirstPlaneOnce() throws IOException {
        assertThat(print("𠀀b", 1, 3)).contains("  1 │ 𠀀b\n    │   ^\n");
    }

    @Test
    void showsAWindowOfALongLine() throws IOException {
        String printed = print("x".repeat(500) + "HERE" + "y".repeat(500), 1, 501);

        List<String> lines = printed.lines().toList();
        assertThat(lines.get(1)).hasSize(6 + 160).contains("…xx").endsWith("y…");
        assertThat(lines.get(1).charAt(lines.get(2).indexOf('^'))).isEqualTo('H');
    }

    @Test
    void showsTheBeginningAndTheEndOfALongLine() throws IOException {
        assertThat(print("HERE" + "y".repeat(500), 1, 1)).contains("│ HEREy").contains("y…\n    │ ^\n");
        List<String> atEnd = print("x".repeat(500) + "END", 1, 503).lines().toList();
        assertThat(atEnd.get(1)).endsWith("END");
        assertThat(atEnd.get(1).charAt(atEnd.get(2).indexOf('^'))).isEqualTo('D');
    }

    @Test
    void marksThePlaceBehindTheLastSign() throws IOException {
        assertThat(print("ab", 1, 3)).contains("│ ab\n    │   ^\n");
        assertThat(print("ab", 1, 99)).contains("│ ab\n    │   ^\n");
    }

    @Test
    void letsNoTextSteerTheTerminal() throws IOException {
        assertThat(print("a\u001b[31mred\u202e", 1, 1))
                .doesNotContain("\u001b")
                .doesNotContain("\u202e")
                .contains("a\uFFFD[31mred\uFFFD");
        assertThat(printer().print(new Problem(Code.UNKNOWN_PERSON, Place.NOWHERE, "A\u001b]0;title\u0007\nB", "Go.")))
                .isEqualTo("error[unknown-person]: A\uFFFD]0;title\uFFFD B\n  → Go.\n");
    }

    @Test
    void knowsEveryLineEnd() throws IOException {
        assertThat(print("one\r\ntwo\rthree\nfour", 4, 1)).contains("4 │ four");
    }

    @Test
    void leavesOutWhatIsNotKnown() throws IOException {
        assertThat(print("a\n", 1, 0))
                .isEqualTo("x.md:1: error[unknown-person]: No person `pend`.\n  1 │ a\n  → Add an entry.\n");
        assertThat(print("a\n", 0, 0)).isEqualTo("x.md: error[unknown-person]: No person `pend`.\n  → Add an entry.\n");
        assertThat(print("a\n", 9, 1)).doesNotContain("│");
        assertThat(printer().print(new Problem(Code.NO_EDITION, new Place("../../etc/passwd", 1, 1), "No.", "Go.")))
                .doesNotContain("│");
        assertThat(printer().print(new Problem(Code.NO_EDITION, new Place("missing", 1, 1), "No.", "Go.")))
                .doesNotContain("│");
    }

    @Test
    void writesInAsciiWhereATerminalKnowsNothingElse() throws IOException {
        Files.writeString(folder.resolve("x.md"), "z".repeat(300));
        String printed = new ProblemPrinter(
                        new SourceLines(folder), ProblemPrinter.Style.PLAIN, ProblemPrinter.Signs.ASCII)
                .print(new Problem(Code.UNKNOWN_PERSON, new Place("x.md", 1, 150), "No.", "Go."));
        assertThat(printed).isASCII().contains("  -> Go.").contains("...z");
    }

    @Test
    void namesThePartsThatMayBeColoured() throws IOException {
        Files.writeString(folder.resolve("x.md"), "abc");
        String printed = new ProblemPrinter(
                        new SourceLines(folder),
                        (part, text) -> "<" + part + " " + text + ">",
                        ProblemPrinter.Signs.UNICODE)
                .print(new Problem(Code.STRAY_FILE, new Place("x.md", 1, 2), "What.", "Go."));
        assertThat(printed)
                .isEqualTo("<PLACE x.md:1:2:> <WARNING warning[stray-file]:> What.\n  <MARGIN 1 │> abc\n"
                        + "  <MARGIN   │>  <MARK ^>\n  <NEXT_STEP →> Go.\n");
    }

    @Test
    void countsErrorsAndWarnings() {
        Problem error = new Problem(Code.UNKNOWN_PERSON, Place.NOWHERE, "", "");
        Problem warning = new Problem(Code.STRAY_FILE, Place.NOWHERE, "", "");
        assertThat(ProblemPrinter.summary(List.of())).isEmpty();
        assertThat(ProblemPrinter.summary(List.of(error, error, warning))).isEqualTo("2 errors, 1 warning");
        assertThat(ProblemPrinter.summary(List.of(warning, warning))).isEqualTo("2 warnings");
    }

    private ProblemPrinter printer() {
        return new ProblemPrinter(new SourceLines(folder), ProblemPrinter.Style.PLAIN, ProblemPrinter.Signs.UNICODE);
    }

    private String print(String source, int line, int column) throws IOException {
        Files.writeString(folder.resolve("x.md"), source);
        return printer()
                .print(new Problem(
                        Code.UNKNOWN_PERSON, new Place("x.md", line, column), "No person `pend`.", "Add an entry."));
    }
}
