package org.depesha.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The edition that a command is about. */
final class EditionFolder {

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            defaultValue = ".",
            description = "The edition: the folder that contains `content/`. Default: the current folder.")
    private Path folder = Path.of(".");

    Path folder() {
        return folder;
    }
}
