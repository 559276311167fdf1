package org.depesha.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.depesha.EditionVerify;
import org.depesha.EditionVerify.Found;
import org.depesha.EditionVerify.Subject;
import org.depesha.EditionVerify.Text;
import org.depesha.EditionVerify.Verdict;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a quotation stands in a document. */
@Command(
        name = "verify",
        header = "Check whether a quotation is in a document, in which release, and where.",
        description = {
            "ADDRESS is the address of a document, of one of its releases or of a paragraph, in full or from the "
                    + "site's root.",
            "FILE is a saved `document.xml` or `document.txt`. Without --quote, the command says which text it is.",
            "White space, quotation marks, square brackets, kinds of dash, soft hyphens, and words divided at the "
                    + "end of a line make no difference."
        },
        footer = "%nExit codes: 0 found, 1 not found, 2 wrong usage, 3 the program failed.")
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final CommonOptions options;

    @Parameters(paramLabel = "ADDRESS|FILE", description = "What is quoted, such as documents/an-id/#p3, or a file.")
    private String subject = "";

    @Option(names = "--quote", paramLabel = "WORDS", description = "The quotation.")
    private String quotation = "";

    @Option(
            names = "--in",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "The edition: the folder that contains `content/`. Default: the current folder.")
    private Path folder = Path.of(".");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private HelpOptions help = new HelpOptions();

    VerifyCommand(Terminal terminal, CommonOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        if (spec.commandLine().getParseResult().hasMatchedOption("--quote") && quotation.isBlank()) {
            throw new ParameterException(spec.commandLine(), "The quotation is empty.");
        }
        Problems problems = new Problems();
        Optional<EditionVerify> edition = EditionVerify.in(folder, problems);
        if (problems.hasErrors()) {
            EditionRun.print(
                    folder, problems.sorted().stream().filter(Problem::isError).toList(), terminal);
        }
        if (edition.isEmpty()) {
            terminal.flush();
            return Exit.EDITION_HAS_ERRORS;
        }
        boolean file = isFile(subject);
        Subject asked =
                file ? edition.get().file(Path.of(subject)) : edition.get().at(subject);
        if (!asked.wrong().isEmpty()) {
            throw new ParameterException(spec.commandLine(), asked.wrong());
        }
        boolean stands = quotation.isBlank() ? tell(asked) : tell(asked, asked.find(quotation));
        terminal.flush();
        return stands ? Exit.DONE : Exit.NO;
    }

    private static boolean isFile(String name) {
        return (name.endsWith(".xml") || name.endsWith(".txt"))
                && !name.contains("://")
                && Files.isRegularFile(Path.of(name));
    }

    private void say(String line) {
        if (!options.quiet()) {
            terminal.out().println(line);
        }
    }

    /** Which texts they are. */
    private static String difference(Found found) {
        return found.runs().stream()
                .map(run -> switch (run.kind()) {
                    case SAME -> run.words();
                    case GONE -> "[the text: " + run.words() + "]";
                    case NEW -> "[the quotation: " + run.words() + "]";
                })
                .collect(Collectors.joining(" "));
    }

    private boolean tell(Subject asked) {
        if (asked.document().isEmpty()) {
            say("No text in this edition matches the file"
                    + (asked.texts().get(0).digest().isEmpty()
                            ? "."
                            : ": SHA-256 " + asked.texts().get(0).digest()));
            return false;
        }
        for (Text text : asked.texts()) {
            say(name(text) + ": " + asked.base() + text.address());
            say("  SHA-256 " + text.digest());
        }
        if (!asked.whole().isEmpty()) {
            say("The file is authentic as a whole: it is `" + asked.whole() + "`.");
        } else if (isFile(subject)) {
            String beside = asked.beside().isEmpty() ? "" : " Not compared: " + asked.beside() + ".";
            say("The words of the text are the same, but the file as a whole is none that the edition has." + beside);
        }
        return true;
    }

    private boolean tell(Subject asked, List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            for (Found found : verdict.findings()) {
                String place = place(found.first(), found.last(), verdict.numbers());
                String there = asked.base().isEmpty()
                        ? ""
                        : "  " + asked.base() + verdict.text().address()
                                + (found.first().isEmpty() ? "" : "#" + found.first());
                say(name(verdict.text()) + ": "
                        + (found.exact() ? "found" : "not found; the nearest words are") + place
                        + there);
                if (!found.exact()) {
                    say("  " + difference(found));
                }
            }
            if (verdict.findings().isEmpty()) {
                say(name(verdict.text()) + ": nothing similar found");
            }
        }
        boolean stands = verdicts.stream().anyMatch(Verdict::stands);
        boolean here =
                asked.anchor().isEmpty() || verdicts.stream().anyMatch(verdict -> verdict.standsAt(asked.anchor()));
        if (stands && !here) {
            say("But not at #" + asked.anchor() + ".");
        }
        return stands && here;
    }

    private static String name(Text text) {
        String release = text.release().isEmpty() ? "" : "release " + text.release();
        if (text.address().isEmpty()) {
            return "The file";
        }
        return text.isPresent()
                ? "Current text (" + (release.isEmpty() ? "not released" : release) + ")"
                : "R" + release.substring(1);
    }

    private static String place(String first, String last, Map<String, Integer> numbers) {
        if (first.isEmpty() && last.isEmpty()) {
            return " in a part without a number";
        }
        return first.equals(last)
                ? " in " + passage(first, numbers)
                : " from " + passage(first, numbers) + " to " + passage(last, numbers);
    }

    private static String passage(String anchor, Map<String, Integer> numbers) {
        Integer number = numbers.get(anchor);
        return anchor.isEmpty()
                ? "a part without a number"
                : anchor.matches("n\\d+_*")
                        ? "note " + anchor.substring(1)
                        : number == null ? "#" + anchor : "paragraph " + number;
    }
}
