package org.depesha.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesha.ReferenceReview;
import org.depesha.ReferenceReview.Finding;
import org.depesha.output.ContentLock;
import org.depesha.problem.Problem;
import org.depesha.problem.ProblemPrinter;
import org.depesha.problem.Problems;
import org.depesha.problem.SourceLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the references that the program found, and keeps the editor's decisions on them. */
@Command(
        name = "references",
        header = "List the references that the program found, and accept or reject them.",
        description = {
            "Each finding is listed with its id and its sentence; its words are in brackets.",
            "An accepted finding becomes the editor's statement; a rejected one is never proposed again. Both are "
                    + "kept with their sentence in content/references.yml. A `message:` link in the text also "
                    + "settles a finding."
        })
final class ReferencesCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final CommonOptions options;

    @Option(
            names = "--accept",
            paramLabel = "ID[=MESSAGE]",
            description =
                    "Make a finding the editor's statement: it means the message shown, or the MESSAGE given here. "
                            + "May be repeated.")
    private List<String> accepted = new ArrayList<>();

    @Option(names = "--reject", paramLabel = "ID", description = "Never propose a finding again. May be repeated.")
    private List<String> rejected = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EditionFolder edition = new EditionFolder();

    @Mixin
    private HelpOptions help = new HelpOptions();

    ReferencesCommand(Terminal terminal, CommonOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        List<String> both = accepted.stream().filter(rejected::contains).toList();
        if (!both.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "`" + both.get(0) + "` can't be both accepted and rejected.");
        }
        Problems problems = new Problems();
        if (accepted.isEmpty() && rejected.isEmpty()) {
            List<Finding> findings = ReferenceReview.open(edition.folder(), problems);
            print(problems);
            list(findings);
        } else {
            List<String> refused = ContentLock.during(
                            edition.folder(),
                            problems,
                            () -> ReferenceReview.decide(edition.folder(), accepted, rejected, problems))
                    .orElse(List.of());
            print(problems);
            if (!refused.isEmpty()) {
                throw new ParameterException(spec.commandLine(), String.join(System.lineSeparator(), refused));
            }
            if (!options.quiet() && !problems.hasErrors()) {
                terminal.out()
                        .println("Saved " + EditionRun.counted(accepted.size() + rejected.size(), "decision")
                                + " in content/references.yml");
            }
        }
        terminal.flush();
        return problems.hasErrors() ? Exit.EDITION_HAS_ERRORS : Exit.DONE;
    }

    private void print(Problems problems) {
        ProblemPrinter printer =
                new ProblemPrinter(new SourceLines(edition.folder()), new AnsiStyle(terminal.ansi()), terminal.signs());
        problems.sorted().stream()
                .filter(Problem::isError)
                .forEach(problem -> terminal.err().print(printer.print(problem)));
        terminal.err().flush();
    }

    private void list(List<Finding> findings) {
        PrintWriter out = terminal.out();
        String group = "";
        for (Finding finding : findings) {
            String heading = finding.judgement().status() + ", certainty "
                    + finding.judgement().certainty();
            if (!heading.equals(group)) {
                out.println((group.isEmpty() ? "" : System.lineSeparator()) + heading + ":");
                group = heading;
            }
            out.println("  " + finding.id());
            out.println("    " + finding.sentence().before() + "["
                    + finding.sentence().words() + "]" + finding.sentence().after());
            out.println("    " + finding.judgement().relation()
                    + (finding.meaning().isEmpty() ? "" : " " + finding.meaning()) + " (rule "
                    + finding.judgement().rule() + ")");
        }
        if (findings.isEmpty()) {
            out.println("There is nothing to decide.");
        }
    }
}
