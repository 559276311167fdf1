package org.depesha.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.problem.Refusal;

/**
 * Lets one command at a time change what an edition consists of: from what it reads until all that it makes of this is
 * written, no other one changes anything. It is held on {@code .content-lock} beside {@code content/}.
 */
public final class ContentLock {

    private ContentLock() {}

    /**
     * Does what changes the content of the edition in a folder.
     *
     * @return what came of it; empty, with a problem, and nothing done, where another command is at it
     */
    public static <T> Optional<T> during(Path folder, Problems problems, Supplier<T> work) {
        Path content = folder.resolve("content").toAbsolutePath().normalize();
        if (!Files.isDirectory(content)) {
            return Optional.of(work.get()); // which finds no edition
        }
        try (WriterLock lock = WriterLock.tryOn(new Neighbours(content).lock())) {
            if (lock == null) {
                problems.report(
                        Code.CONTENT_BUSY, Place.of("content"), "Another command is writing in `content/` now.");
                return Optional.empty();
            }
            ContentFile.sweep(content);
            return Optional.of(work.get());
        } catch (IOException e) {
            throw new UncheckedIOException("can't prepare writing in `" + content + "`: " + Refusal.of(e), e);
        }
    }
}
