package org.depesha;

import java.nio.file.Path;
import java.util.function.BiFunction;
import org.depesha.output.Staging;
import org.depesha.problem.Problems;

/** Whether the site is written, or everything but that is done. */
public enum BuildMode {
    BUILD(Staging::beside),
    CHECK(Staging::unwritten),
    /** As {@link #CHECK}; what keeps the edition from being published is an error too. */
    PUBLISH(Staging::unwritten);

    private final BiFunction<Path, Problems, Staging> opening;

    BuildMode(BiFunction<Path, Problems, Staging> opening) {
        this.opening = opening;
    }

    /** Opens the staging of an edition's site; one that keeps nothing where the edition is wrong. */
    Staging staging(Job job) {
        return job.failed() ? Staging.nowhere() : opening.apply(job.folder().resolve("site"), job.problems());
    }
}
