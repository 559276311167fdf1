package org.depesha.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.ingest.ImportReport;
import org.depesha.ingest.TableImport;
import org.depesha.ingest.TableImport.WrongColumn;
import org.depesha.ingest.TableReport;
import org.depesha.ingest.TranscriptImport;
import org.depesha.output.ContentLock;
import org.depesha.problem.Problem;
import org.depesha.problem.ProblemPrinter;
import org.depesha.problem.Problems;
import org.depesha.problem.SourceLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports transcripts. */
@Command(
        name = "import",
        header = "Turn transcripts into documents without losing a word.",
        description = {
            "Reads plain text, Markdown, HTML and .docx, works out who wrote what to whom and when, and writes a "
                    + "document for each file into `content/documents/` for you to review. The file itself is "
                    + "kept in `content/transcripts/`. If you import a file again, the result is merged with "
                    + "your changes.",
            "A table (.csv, .tsv, .xlsx) or a list of references (CSL-JSON, .ris) that you name itself, and not its "
                    + "folder, becomes a document for each row."
        })
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final CommonOptions options;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "Transcripts, or folders that contain them.")
    private List<Path> files = List.of();

    @Option(
            names = {"--in", "--into"},
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "The edition: the folder that contains `content/`. Default: the current folder.")
    private Path edition = Path.of(".");

    @Option(
            names = "--column",
            paramLabel = "HEADING=KEY",
            description = "What a column of a table is: from, to, sent, sent.place, … `field` makes it one of your "
                    + "own, `-` leaves it out. May be repeated.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write a page that shows transcripts and documents side by side.")
    private @Nullable Path report;

    @Mixin
    private HelpOptions help = new HelpOptions();

    ImportCommand(Terminal terminal, CommonOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        try {
            ContentLock.during(edition, problems, () -> {
                run(problems);
                return true;
            });
        } catch (WrongColumn wrong) {
            end(problems);
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
        return end(problems);
    }

    /** Imports tables first, then letters, and tells what became of each. */
    private void run(Problems problems) {
        List<Path> tables = files.stream()
                .filter(file -> TableImport.isTable(file) && !Files.isDirectory(file))
                .toList();
        List<Path> letters =
                files.stream().filter(file -> !tables.contains(file)).toList();
        Optional<ImportReport> made = Optional.empty();
        List<TableReport> listed = new ArrayList<>();
        try (ProgressLine progress = ProgressLine.on(terminal, options.quiet())) {
            Optional<EditionSettings> settings = SettingsReader.read(edition, problems);
            settings.ifPresent(known -> listed.addAll(TableImport.run(tables, edition, known, columns, problems)));
            if (!letters.isEmpty()) {
                made = settings.map(known -> TranscriptImport.run(letters, edition, known, problems, progress));
            }
        }
        listed.forEach(this::show);
        made.ifPresent(this::show);
    }

    private int end(Problems problems) {
        List<Problem> found = problems.sorted();
        if (!found.isEmpty()) {
            ProblemPrinter printer =
                    new ProblemPrinter(new SourceLines(Path.of("")), new AnsiStyle(terminal.ansi()), terminal.signs());
            found.forEach(problem -> terminal.err().print(printer.print(problem)));
            terminal.err().println(ProblemPrinter.summary(found));
        }
        terminal.flush();
        return problems.hasErrors() ? Exit.EDITION_HAS_ERRORS : Exit.DONE;
    }

    private void show(TableReport table) {
        if (!options.quiet()) {
            terminal.out().print(table.text());
            terminal.out()
                    .println("Imported " + table.documents() + " of " + EditionRun.counted(table.rows(), "row") + ".");
            terminal.out().flush();
        }
    }

    private void show(ImportReport made) {
        if (report != null) {
            made.write(report);
        }
        if (!options.quiet()) {
            terminal.out().print(made.text());
            terminal.out()
                    .println("Imported " + made.documents() + " of " + made.files()
                            + (made.files() == 1 ? " file." : " files."));
            terminal.out().flush();
        }
    }
}
