package org.depesha.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depesha.ProfileReview;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows where TEI letters are found to state what, and tries it on files. */
@Command(
        name = "profile",
        header = "Show how TEI letters are read, and try it on files.",
        description = {
            "Without an option the profile of the edition is shown: fields, and the XPaths at which each is looked "
                    + "for. What `edition.yml` has under `tei:` replaces the program's own.",
            "With --try, prints what each field finds in a folder of TEI files, and what their headers state that "
                    + "no field finds."
        })
final class ProfileCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--try",
            paramLabel = "FILES",
            description = "Try the profile on an edition, or on a folder of TEI files.")
    private @Nullable Path files;

    @Mixin
    private EditionFolder edition = new EditionFolder();

    @Mixin
    private HelpOptions help = new HelpOptions();

    ProfileCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        if (files == null) {
            terminal.out().print(ProfileReview.table(edition.folder(), problems));
        } else {
            ProfileReview.tried(edition.folder(), files, problems).forEach(terminal.out()::println);
        }
        EditionRun.print(edition.folder(), problems.sorted(), terminal);
        terminal.flush();
        return problems.hasErrors() ? Exit.EDITION_HAS_ERRORS : Exit.DONE;
    }
}
