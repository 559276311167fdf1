package org.depesha;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.depesha.output.FileTree;
import org.depesha.output.KeptFile;
import org.depesha.output.Staging;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the last build of an edition was made of and what it made, so that a build of the same does nothing.
 * The program, the options and everything below {@code content/} and {@code templates/} count, and the site as it lies
 * there. Whatever can't be compared is built.
 */
final class BuildMemory {

    /** How long a disk with a slow clock may need until the next change shows. */
    private static final long TICK_MILLIS = 30;

    private final BuildOrder order;
    private final KeptFile file;

    BuildMemory(BuildOrder order) {
        this.order = order;
        this.file = new KeptFile(order.folder(), "last-build");
    }

    /** Builds, unless the site is what that would make; then only repeats what was reported. */
    BuildResult run(Problems problems, Supplier<BuildResult> building) {
        FileTree inputs = inputs();
        LastBuild last = order.fresh() || inputs == null ? null : same(inputs);
        if (last != null) {
            last.warnings()
                    .forEach(warning ->
                            problems.report(warning.code(), warning.place(), warning.what(), warning.nextStep()));
            return last.result();
        }
        BuildResult result = building.get();
        if (inputs != null && !problems.hasErrors()) {
            keep(inputs, result, problems);
        }
        return result;
    }

    /** What the edition is made of; null where it can't be listed. */
    private @Nullable FileTree inputs() {
        try {
            FileTree inputs = listed();
            if (!inputs.isSettled()) {
                Thread.sleep(TICK_MILLIS);
                inputs = listed();
            }
            return inputs;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private FileTree listed() throws IOException {
        return FileTree.below(
                List.of(order.folder().resolve("content"), order.folder().resolve("templates")));
    }

    /** The last build, where this one would make the same. */
    private @Nullable LastBuild same(FileTree inputs) {
        try {
            Optional<LastBuild> last = file.read().flatMap(LastBuild::parse);
            if (last.isEmpty() || !isSame(last.get(), inputs) || Staging.hasLeftovers(order.site())) {
                return null;
            }
            boolean touched = !inputs.stamps().equals(last.get().from().stamps());
            if (touched && inputs.isSettled()) {
                file.write(new LastBuild(
                                new LastBuild.Sources(
                                        program(),
                                        order.kind(),
                                        inputs.stamps(),
                                        last.get().from().content()),
                                last.get().site(),
                                last.get().result(),
                                last.get().warnings())
                        .bytes());
            }
            return last.get();
        } catch (IOException e) {
            return null;
        }
    }

    /** Stamps are compared first, and the bytes only where a stamp is another: of a file that was copied or touched. */
    private boolean isSame(LastBuild last, FileTree inputs) throws IOException {
        return last.from().program().equals(program())
                && last.from().base().equals(order.kind())
                && last.site().equals(FileTree.strictlyBelow(order.site()).stamps())
                && (last.from().stamps().equals(inputs.stamps())
                        || last.from().content().equals(inputs.content()));
    }

    /** Remembers a build, unless its inputs changed meanwhile, or could change unseen. */
    private void keep(FileTree inputs, BuildResult result, Problems problems) {
        try {
            Thread.sleep(TICK_MILLIS);
            FileTree site = FileTree.strictlyBelow(order.site());
            LastBuild.Sources from = sources(inputs);
            if (inputs.isSettled()
                    && listed().stamps().equals(from.stamps())
                    && site.isSettled()
                    && site.files() == result.extent().files()) {
                file.write(new LastBuild(from, site.stamps(), result, problems.sorted()).bytes());
            } else {
                file.forget();
            }
        } catch (IOException e) {
            file.forget();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private LastBuild.Sources sources(FileTree inputs) throws IOException {
        return new LastBuild.Sources(program(), order.kind(), inputs.stamps(), inputs.content());
    }

    /** The Java that runs, and the stamps of the files that the program consists of. */
    private static String program() throws IOException {
        List<Path> path = Arrays.stream(
                        System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .toList();
        return Runtime.version() + " " + FileTree.below(path).stamps();
    }
}
