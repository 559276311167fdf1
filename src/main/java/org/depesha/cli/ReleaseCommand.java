package org.depesha.cli;

import java.io.File;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesha.EditionRelease;
import org.depesha.output.ContentLock;
import org.depesha.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Releases an edition. */
@Command(
        name = "release",
        header = "Preserve the texts and addresses of a release permanently.",
        description =
                "Writes every new text into `content/releases/VERSION/`, and every address with its text's digest "
                        + "into `content/addresses.lock`. From then on a build fails if one of them is lost. The "
                        + "version and date come from `content/edition.yml`. Commit what it writes, rebuild the "
                        + "site, and publish it.")
final class ReleaseCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final CommonOptions options;

    @Parameters(
            index = "0",
            paramLabel = "VERSION",
            description = "The version given in `content/edition.yml`, such as 1.0.")
    private String version = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EditionFolder edition = new EditionFolder();

    @Mixin
    private PublishingOptions publishing = new PublishingOptions();

    @Mixin
    private HelpOptions help = new HelpOptions();

    ReleaseCommand(Terminal terminal, CommonOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        if (new File(version, "content").isDirectory()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "`" + version + "` is a folder. Name the version first: depesha release 1.0 " + version);
        }
        Problems problems = new Problems();
        Optional<EditionRelease.Result> result = ContentLock.during(edition.folder(), problems, () -> {
            try (ProgressLine progress = ProgressLine.on(terminal, options.quiet())) {
                return EditionRelease.run(edition.folder(), version, publishing.publication(), problems, progress);
            }
        });
        EditionRun.print(edition.folder(), problems.sorted(), terminal);
        if (result.isPresent() && !problems.hasErrors() && !options.quiet()) {
            terminal.out().println(outcome(result.get()));
        }
        terminal.flush();
        return problems.hasErrors() ? Exit.EDITION_HAS_ERRORS : Exit.DONE;
    }

    private String outcome(EditionRelease.Result result) {
        if (!result.written()) {
            return "Release " + version + " is unchanged";
        }
        return "Released " + version + ": " + EditionRun.counted(result.texts(), "new text") + ", "
                + (result.addresses() == 1
                        ? "1 new address"
                        : String.format(Locale.ENGLISH, "%,d new addresses", result.addresses()))
                + ". Commit content/addresses.lock and content/releases/, then build";
    }
}
