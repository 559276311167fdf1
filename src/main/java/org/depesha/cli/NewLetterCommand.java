package org.depesha.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesha.ingest.NewLetter;
import org.depesha.output.ContentLock;
import org.depesha.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Begins a letter. */
@Command(
        name = "letter",
        header = "Write the front matter of a new letter into `content/documents/`.",
        description = {
            "Senders, addressees and places are found in the registers by their ids, by any of their names, or by a "
                    + "part of a person's name. Somebody without an entry is written `name:Ada Berg`, by a name "
                    + "that no entry has.",
            "The file's name, which is the letter's address, is made of date, sender and addressee. No file is ever "
                    + "overwritten."
        })
final class NewLetterCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final CommonOptions options;

    @Option(names = "--from", paramLabel = "WHO", description = "The sender. May be repeated.")
    private List<String> from = List.of();

    @Option(names = "--to", paramLabel = "WHO", description = "The addressee. May be repeated.")
    private List<String> to = List.of();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            defaultValue = "",
            description = "When it was sent: 1901-03-04, 1901-03, 1901~ (about then), or in words.")
    private String date = "";

    @Option(names = "--place", paramLabel = "PLACE", defaultValue = "", description = "Where it was sent from.")
    private String place = "";

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "", description = "What it is: Letter, Telegram, …")
    private String kind = "";

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            defaultValue = "",
            description = "Its title. If left out, it is made of what is known.")
    private String title = "";

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "",
            description = "The language of its text, such as en. Default: that of the edition.")
    private String language = "";

    @Option(
            names = "--id",
            paramLabel = "ID",
            defaultValue = "",
            description = "The file's name and the letter's address. If left out, it is made of date and names.")
    private String id = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EditionFolder edition = new EditionFolder();

    @Mixin
    private HelpOptions help = new HelpOptions();

    NewLetterCommand(Terminal terminal, CommonOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        if (said().values().stream().flatMap(List::stream).allMatch(String::isBlank)) {
            throw new ParameterException(
                    spec.commandLine(), "Say something of the letter: `--from`, `--to`, `--date` or `--title`.");
        }
        Problems problems = new Problems();
        Optional<String> written = ContentLock.during(
                        edition.folder(), problems, () -> NewLetter.write(edition.folder(), said(), problems))
                .flatMap(path -> path);
        EditionRun.print(edition.folder(), problems.sorted(), terminal);
        if (written.isPresent() && !options.quiet()) {
            terminal.out()
                    .println("Wrote " + edition.folder().resolve(written.get()).normalize()
                            + ". Write the letter's text below the second line `---`.");
        }
        terminal.flush();
        return written.isPresent() ? Exit.DONE : Exit.EDITION_HAS_ERRORS;
    }

    private Map<String, List<String>> said() {
        Map<String, List<String>> said = new LinkedHashMap<>();
        said.put("from", from);
        said.put("to", to);
        said.put("sent", List.of(date));
        said.put("sent.place", List.of(place));
        said.put("kind", List.of(kind));
        said.put("title", List.of(title));
        said.put("language", List.of(language));
        said.put("id", List.of(id));
        return said;
    }
}
