package org.depesha.cli;

import java.util.concurrent.Callable;
import org.depesha.BuildMode;
import org.depesha.BuildOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds an edition's site. */
@Command(
        name = "build",
        header = "Build an edition's website in its `site/` folder.",
        description =
                "Reads `content/` and `templates/` and replaces the whole of `site/`. If there are errors, nothing "
                        + "is written, unless `--keep-going` leaves out the documents that have them.")
final class BuildCommand implements Callable<Integer> {

    private final EditionRun run;

    @Option(
            names = "--keep-going",
            description = "Leave out documents with errors and build the others; the exit code is still 1.")
    private boolean keepGoing;

    @Option(
            names = "--fresh",
            description = "Build everything anew, even where nothing has changed since the last build.")
    private boolean fresh;

    @Option(names = "--allow-empty", description = "Publish an edition without documents even where its site has some.")
    private boolean allowEmpty;

    @Option(
            names = "--no-sync",
            description = "Do not wait until the disk has every file: faster, but the site may be damaged if the "
                    + "machine stops at that moment.")
    private boolean noSync;

    @Option(names = "--profile", description = "Say at the end how long each stage took.")
    private boolean profile;

    @Mixin
    private DraftOption drafts = new DraftOption();

    @Mixin
    private EditionFolder edition = new EditionFolder();

    @Mixin
    private PublicationOptions publication = new PublicationOptions();

    @Mixin
    private HelpOptions help = new HelpOptions();

    BuildCommand(EditionRun run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        BuildOrder order =
                new BuildOrder(edition.folder(), publication.base(), fresh, allowEmpty, !noSync, drafts.shown());
        BuildMode mode = keepGoing ? BuildMode.KEEP_GOING : BuildMode.BUILD;
        if (!profile) {
            return run.run(order, mode);
        }
        StageTimes times = new StageTimes();
        int code = run.telling(times).run(order, mode);
        times.lines().forEach(run.terminal().out()::println);
        run.terminal().flush();
        return code;
    }
}
