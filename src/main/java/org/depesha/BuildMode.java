package org.depesha;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.depesha.output.Staging;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;

/** Whether the site is written, or everything but that is done. */
public enum BuildMode {
    BUILD(Staging::beside),
    /** As {@link #BUILD}, without the documents that have errors. */
    KEEP_GOING(Staging::beside),
    CHECK(Staging::unwritten),
    /** As {@link #CHECK}; what keeps the edition from being published is an error too. */
    PUBLISH(Staging::unwritten);

    private final BiFunction<Path, Problems, Staging> opening;

    BuildMode(BiFunction<Path, Problems, Staging> opening) {
        this.opening = opening;
    }

    /**
     * Builds an edition.
     *
     * @param problems takes what is wrong
     * @param progress hears what is done
     */
    public BuildResult run(BuildOrder order, Problems problems, Consumer<String> progress) {
        Supplier<BuildResult> building = () -> Job.in(order.folder(), order.base(), problems, progress)
                .map(job -> run(job, order))
                .orElse(BuildResult.NONE);
        return this == BUILD ? new BuildMemory(order).run(problems, building) : building.get();
    }

    private BuildResult run(Job job, BuildOrder order) {
        Job run = (this == KEEP_GOING ? job.keepingGoing() : job).showing(order.drafts());
        BuildResult result = EditionBuild.run(run, () -> staging(run, order));
        if (this == PUBLISH) {
            PublicationCheck.all(job.folder(), job.settings(), job.problems());
        } else {
            PublicationCheck.base(job.settings(), job.problems());
            if (this == CHECK) {
                PublicationCheck.openLines(job.folder(), Code.OPEN_CHECK, job.problems());
            }
        }
        return result;
    }

    /** Whether it writes a site. */
    public boolean writes() {
        return this == BUILD || this == KEEP_GOING;
    }

    /** Opens the staging of an edition's site; one that keeps nothing where the edition is wrong. */
    private Staging staging(Job job, BuildOrder order) {
        if (!order.allowsEmpty()) {
            LostDocuments.check(job.folder(), job.problems());
        }
        Staging staging =
                job.failed() ? Staging.nowhere() : opening.apply(job.folder().resolve("site"), job.problems());
        return order.flushes() ? staging : staging.unflushed();
    }
}
