package org.depesha.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesha.EditionArchive;
import org.depesha.EditionArchive.Destination;
import org.depesha.output.NewFolder;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Packs an edition for an archive. */
@Command(
        name = "archive",
        header = "Pack an edition's site and sources for an archive.",
        description = {
            "Builds the site and packs it, with `content/` and `templates/`, into a BagIt bag, so that any archive "
                    + "can verify at any time that nothing in it is changed or missing. The same content gives the "
                    + "same bytes."
        })
final class ArchiveCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final CommonOptions options;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "A file name ending in .zip, or a new or empty folder. Default: a zip file in the current "
                    + "folder, named after the edition and its version.")
    private @Nullable Path output;

    @Option(names = "--replace", description = "Overwrite an existing zip file.")
    private boolean replace;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EditionFolder edition = new EditionFolder();

    @Mixin
    private PublishingOptions publishing = new PublishingOptions();

    @Mixin
    private HelpOptions help = new HelpOptions();

    ArchiveCommand(Terminal terminal, CommonOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<String> name = EditionArchive.name(edition.folder(), problems);
        boolean written = false;
        if (name.isPresent()) {
            Destination destination = new Destination(output == null ? Path.of(name.get() + ".zip") : output, replace);
            check(destination);
            problems = new Problems();
            try (ProgressLine progress = ProgressLine.on(terminal, options.quiet())) {
                written = EditionArchive.write(
                        edition.folder(), destination, publishing.publication(), problems, progress);
            }
            if (written && !options.quiet()) {
                terminal.out()
                        .println("Packed the edition: "
                                + destination.target().toString().replace('\\', '/'));
            }
        }
        EditionRun.print(edition.folder(), problems.sorted(), terminal);
        terminal.flush();
        return written ? Exit.DONE : Exit.EDITION_HAS_ERRORS;
    }

    /** Nobody's file is written over unasked, and no archive is put where the next one would take it for content. */
    private void check(Destination destination) {
        Path target = destination.target().toAbsolutePath().normalize();
        Path packed = edition.folder().toAbsolutePath().normalize();
        EditionArchive.sweep(destination);
        if (target.getParent() == null
                || target.startsWith(packed.resolve("content"))
                || target.startsWith(packed.resolve("site"))
                || target.startsWith(packed.resolve("templates"))) {
            throw wrong("`" + destination.target() + "` is inside a folder that would be packed: choose a place "
                    + "elsewhere.");
        }
        if (destination.isZip() && Files.exists(target) && (!replace || Files.isDirectory(target))) {
            throw wrong("`" + destination.target() + "` already exists: name another file, or use --replace.");
        }
        if (!destination.isZip() && !NewFolder.isFree(target)) {
            throw wrong("`" + destination.target() + "` is not empty: name a new folder, or a file ending in .zip.");
        }
        if (!Files.isDirectory(target.getParent())) {
            throw wrong("There is no folder `" + target.getParent().getFileName() + "` to write into.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
