package org.depesha;

import java.util.List;
import org.depesha.output.Staging;
import org.depesha.output.WrittenFile;

/**
 * What a build did.
 *
 * @param extent of the site; nothing where it was only checked
 * @param written whether the site is another than before
 */
public record BuildResult(int documents, int pages, Extent extent, boolean written) {

    /** Publishes a site that was made without errors, and says what it is. */
    static BuildResult of(Job job, int documents, int pages, Staging site) {
        List<WrittenFile> files = site.files();
        HostLimits.check(job.settings().site().host(), files, job.problems());
        return new BuildResult(documents, pages, Extent.of(files), !job.failed() && site.publish());
    }

    static final BuildResult NONE = new BuildResult(0, 0, Extent.NONE, false);

    /** How many files a site has, and how many bytes they have together. */
    public record Extent(int files, long bytes) {

        /** Of a site that is not written. */
        public static final Extent NONE = new Extent(0, 0);

        static Extent of(List<WrittenFile> files) {
            return new Extent(
                    files.size(), files.stream().mapToLong(WrittenFile::size).sum());
        }
    }
}
