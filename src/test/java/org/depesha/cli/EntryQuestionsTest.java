package org.depesha.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesha.ingest.NewEntries;
import org.depesha.ingest.ProposedEntry;
import org.depesha.problem.ProblemPrinter.Signs;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class EntryQuestionsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void anEdition() throws IOException {
        Files.createDirectories(folder.resolve("content/documents"));
        Files.writeString(
                folder.resolve("content/edition.yml"), "title: L\nbase: https://letters.test/\nlanguages: [en]\n");
        Files.writeString(
                folder.resolve("content/documents/a.md"),
                "---\ntitle: A\nfrom: {name: E. R. Murrow}\nto: {name: F. Kohler}\n---\n\nText.\n");
    }

    @Test
    void whatIsAnsweredYesIsChosenAndQuitKeepsWhatWasChosen() {
        assertThat(ask("y\nn\n")).extracting(ProposedEntry::name).containsExactly("F. Kohler");
        assertThat(ask("n\nyes\n")).extracting(ProposedEntry::name).containsExactly("E. R. Murrow");
        assertThat(ask("y\nq\n")).extracting(ProposedEntry::name).containsExactly("F. Kohler");
        assertThat(ask("")).isEmpty();
    }

    @Test
    void openShowsTheLineAndAsksAgain() {
        assertThat(ask("o\nwhat?\ny\nq\n")).hasSize(1);
        assertThat(out.toString()).contains("content/documents/a.md:4", "to: {name: F. Kohler}");
        assertThat(out.toString().split("Add it\\?")).hasSize(5);
    }

    @Test
    void whereNobodySitsTheyAreListedAndTheExitCodeIsOne() {
        assertThat(Depesha.run(
                        new String[] {"add-entries", folder.toString()}, new PrintWriter(out), new PrintWriter(err)))
                .isEqualTo(Exit.NO);
        assertThat(out.toString())
                .contains("proposed for content/registers/persons.yml:", "2 entries proposed, 2 of them sure");
        assertThat(folder.resolve("content/registers")).doesNotExist();
    }

    @Test
    void allSureAsksNothingAndASecondTimeThereIsNothingToAdd() {
        assertThat(run(true, "", "--all-sure")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("Added 2 entries; 2 names of front matter now point to them");
        assertThat(run(true, "")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("There is no entry to add.");
    }

    @Test
    void inATerminalEachIsAQuestion() throws IOException {
        assertThat(run(true, "y\nn\n")).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("content/registers/persons.yml")))
                .isEqualTo("kohler:\n  name: \"F. Kohler\"\n");
    }

    @Test
    void whoAnswersNoIsNotToldThatThereWasNothingToAdd() {
        assertThat(run(true, "n\nn\n")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("No entry was added.").doesNotContain("There is no entry to add.");
        out.getBuffer().setLength(0);
        assertThat(run(true, "y\ny\n")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("Added 2 entries").doesNotContain("texts.\n\n");
    }

    private List<ProposedEntry> ask(String answers) {
        return new EntryQuestions(folder, terminal(true), new BufferedReader(new StringReader(answers)))
                .ask(NewEntries.of(folder, new Problems()).orElseThrow().proposed());
    }

    private int run(boolean interactive, String answers, String... arguments) {
        AddEntriesCommand command = new AddEntriesCommand(
                terminal(interactive), new CommonOptions(), new BufferedReader(new StringReader(answers)));
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(arguments), java.util.stream.Stream.of(folder.toString()))
                .toArray(String[]::new);
        return new CommandLine(command).execute(all);
    }

    private Terminal terminal(boolean interactive) {
        return new Terminal(new PrintWriter(out), new PrintWriter(err), interactive, Ansi.OFF, Signs.UNICODE);
    }
}
