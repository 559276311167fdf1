package org.depesha.cli;

import java.io.BufferedReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesha.ingest.NewEntries;
import org.depesha.ingest.NewEntries.Written;
import org.depesha.ingest.ProposedEntry;
import org.depesha.output.ContentLock;
import org.depesha.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds to the registers whom the documents name. */
@Command(
        name = "add-entries",
        header = "Write entries into the registers for names that they lack.",
        description = {
            "Persons, places and organizations that the documents name but no register has are shown one by one, "
                    + "and you answer yes or no. Entries are added at the end of a register's file, and nothing else "
                    + "in it changes; `{name: …}` in front matter then points to the new entry.",
            "Where nobody can answer, they are only listed, and the exit code is 1 if there are any."
        })
final class AddEntriesCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final CommonOptions options;
    private final BufferedReader answers;

    @Option(
            names = "--all-sure",
            description = "Write those that are hardly ever wrong without asking, and list the others.")
    private boolean allSure;

    @Mixin
    private EditionFolder edition = new EditionFolder();

    @Mixin
    private HelpOptions help = new HelpOptions();

    AddEntriesCommand(Terminal terminal, CommonOptions options, BufferedReader answers) {
        this.terminal = terminal;
        this.options = options;
        this.answers = answers;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        int code = ContentLock.during(edition.folder(), problems, () -> add(problems))
                .orElse(Exit.EDITION_HAS_ERRORS);
        EditionRun.print(edition.folder(), problems.sorted(), terminal);
        terminal.flush();
        return code;
    }

    private int add(Problems problems) {
        Optional<NewEntries> found = NewEntries.of(edition.folder(), problems);
        if (found.isEmpty()) {
            return Exit.EDITION_HAS_ERRORS;
        }
        List<ProposedEntry> proposed = found.get().proposed();
        List<ProposedEntry> chosen = chosen(proposed);
        Written written = found.get().add(chosen, problems);
        boolean asked = terminal.interactive() && !allSure;
        List<ProposedEntry> open = asked
                ? List.of()
                : proposed.stream().filter(one -> !chosen.contains(one)).toList();
        say(written, proposed, open);
        return problems.hasErrors() || !asked && written.entries() < proposed.size() ? Exit.NO : Exit.DONE;
    }

    private List<ProposedEntry> chosen(List<ProposedEntry> proposed) {
        return allSure
                ? proposed.stream().filter(ProposedEntry::isSure).toList()
                : terminal.interactive()
                        ? new EntryQuestions(edition.folder(), terminal, answers).ask(proposed)
                        : List.of();
    }

    private void say(Written written, List<ProposedEntry> proposed, List<ProposedEntry> open) {
        String register = "";
        for (ProposedEntry entry : open) {
            if (!entry.register().equals(register)) {
                register = entry.register();
                terminal.out().println("proposed for " + register + ":");
            }
            terminal.out().println("  " + entry.yaml() + "  # " + entry.grounds());
        }
        if (options.quiet()) {
            return;
        }
        if (written.entries() > 0) {
            terminal.out()
                    .println("Added " + entries(written.entries()) + "; "
                            + EditionRun.counted(written.parties(), "name") + " of front matter now "
                            + (written.parties() == 1 ? "points" : "point")
                            + " to them. `depesha annotate` marks them in the texts.");
        }
        if (!open.isEmpty()) {
            terminal.out()
                    .println(entries(open.size()) + " proposed" + sure(open) + ". In a terminal, each is a question.");
        } else if (written.entries() == 0) {
            terminal.out().println(proposed.isEmpty() ? "There is no entry to add." : "No entry was added.");
        }
    }

    private static String sure(List<ProposedEntry> open) {
        long sure = open.stream().filter(ProposedEntry::isSure).count();
        return sure > 0 ? ", " + sure + " of them sure: `--all-sure` adds these" : "";
    }

    private static String entries(int count) {
        return count + (count == 1 ? " entry" : " entries");
    }
}
