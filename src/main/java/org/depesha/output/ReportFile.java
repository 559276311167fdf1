package org.depesha.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depesha.problem.Refusal;

/** Writes a file that somebody asked for by name, beside the edition or anywhere else. */
public final class ReportFile {

    private ReportFile() {}

    /** Writes the text as UTF-8; a file that is there is replaced. */
    public static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("can't write `" + file + "`: " + Refusal.of(e), e);
        }
    }
}
