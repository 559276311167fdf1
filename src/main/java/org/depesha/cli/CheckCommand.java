package org.depesha.cli;

import java.util.concurrent.Callable;
import org.depesha.BuildMode;
import org.depesha.BuildOrder;
import org.depesha.ProfileReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks an edition. */
@Command(
        name = "check",
        header = "Report an edition's problems without writing anything.",
        description = "Does everything that `build` does except write the site.")
final class CheckCommand implements Callable<Integer> {

    private final EditionRun run;

    @Option(
            names = "--publish",
            description =
                    "Also check what `release` and `archive` demand: a real address, editor, publisher and licence, "
                            + "and no open `# check:` line.")
    private boolean publish;

    @Option(
            names = "--verbose",
            description = "Also list what the headers of TEI files state and the program does not use, with counts.")
    private boolean verbose;

    @Mixin
    private DraftOption drafts = new DraftOption();

    @Mixin
    private EditionFolder edition = new EditionFolder();

    @Mixin
    private PublicationOptions publication = new PublicationOptions();

    @Mixin
    private HelpOptions help = new HelpOptions();

    CheckCommand(EditionRun run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        int code = run.run(
                new BuildOrder(edition.folder(), publication.base(), true).showing(drafts.shown()),
                publish ? BuildMode.PUBLISH : BuildMode.CHECK);
        if (verbose) {
            ProfileReview.unused(edition.folder()).forEach(run.terminal().out()::println);
            run.terminal().flush();
        }
        return code;
    }
}
