package org.depesha.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesha.ingest.AnnotationRun;
import org.depesha.ingest.AnnotationRun.Annotated;
import org.depesha.output.ContentLock;
import org.depesha.problem.ProblemPrinter.Signs;
import org.depesha.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Marks names in an edition's documents. */
@Command(
        name = "annotate",
        header = "Mark register names in the documents.",
        description = {
            "Adds a link to every register name, form and cover name that is not yet marked in a Markdown document. "
                    + "It only adds links: no other byte changes. Names shared by two entries are reported, not "
                    + "marked; names missing from the registers are proposed."
        })
final class AnnotateCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final CommonOptions options;

    @Option(names = "--dry-run", description = "Show what would be added without changing anything.")
    private boolean dryRun;

    @Mixin
    private EditionFolder edition = new EditionFolder();

    @Mixin
    private HelpOptions help = new HelpOptions();

    AnnotateCommand(Terminal terminal, CommonOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        List<Annotated> documents = dryRun
                ? AnnotationRun.run(edition.folder(), false, problems)
                : ContentLock.during(
                                edition.folder(), problems, () -> AnnotationRun.run(edition.folder(), true, problems))
                        .orElse(List.of());
        EditionRun.print(edition.folder(), problems.sorted(), terminal);
        if (problems.hasErrors()) {
            terminal.flush();
            return Exit.EDITION_HAS_ERRORS;
        }
        if (!options.quiet()) {
            documents.forEach(this::say);
            int added = documents.stream()
                    .mapToInt(document -> document.added().size())
                    .sum();
            terminal.out()
                    .println((dryRun ? "Would add " : "Added ") + EditionRun.counted(added, "mark") + " in "
                            + EditionRun.counted(documents.size(), "document"));
        }
        terminal.flush();
        return Exit.DONE;
    }

    private void say(Annotated document) {
        if (document.added().isEmpty()
                && document.ambiguous().isEmpty()
                && document.proposed().text("").isEmpty()) {
            return;
        }
        PrintWriter out = terminal.out();
        out.println(document.file());
        say(dryRun ? "would add" : "added", document.added());
        say("ambiguous, not marked", document.ambiguous());
        out.print(document.proposed().text("  "));
    }

    private void say(String head, List<String> lines) {
        if (!lines.isEmpty()) {
            terminal.out().println("  " + head + ":");
            lines.forEach(line -> terminal.out()
                    .println("    " + (terminal.signs() == Signs.ASCII ? line.replace("→", "->") : line)));
        }
    }
}
