package org.depesha.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The edition that a command is about. */
final class EditionFolder {

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            defaultValue = ".",
            description = "The edition: the folder that contains `content/`. Default: the current folder.")
    private Path folder = Path.of(".");

    @Option(
            names = "--in",
            paramLabel = "FOLDER",
            description = "The same folder as an option, which every command that needs an edition takes.")
    private @Nullable Path named;

    Path folder() {
        return named == null ? folder : named;
    }
}
