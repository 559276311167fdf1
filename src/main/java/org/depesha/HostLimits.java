package org.depesha;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.depesha.BuildResult.Extent;
import org.depesha.config.Host;
import org.depesha.output.WrittenFile;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Says where a site is more than the host takes that {@code edition.yml} names. */
final class HostLimits {

    private static final Place SETTINGS = Place.of("content/edition.yml");

    private HostLimits() {}

    static void check(@Nullable Host host, List<WrittenFile> files, Problems problems) {
        if (host == null) {
            return;
        }
        Extent extent = Extent.of(files);
        if (host.mostFiles() > 0 && extent.files() > host.mostFiles()) {
            report(host, counted(extent.files()) + " files", counted(host.mostFiles()), problems);
        }
        if (host.mostBytes() > 0 && extent.bytes() > host.mostBytes()) {
            report(host, megabytes(extent.bytes()), megabytes(host.mostBytes()), problems);
        }
        files.stream()
                .max(Comparator.comparingLong(WrittenFile::size))
                .filter(largest -> host.largestFile() > 0 && largest.size() > host.largestFile())
                .ifPresent(largest -> problems.report(
                        Code.HOST_LIMIT,
                        SETTINGS,
                        "The file `" + largest.path() + "` has " + megabytes(largest.size()) + ", and " + host.title()
                                + " takes files of up to " + megabytes(host.largestFile()) + "."));
    }

    private static void report(Host host, String has, String takes, Problems problems) {
        problems.report(
                Code.HOST_LIMIT,
                SETTINGS,
                "The site has " + has + ", and " + host.title() + " takes up to " + takes + ".");
    }

    private static String counted(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ENGLISH, "%,.1f MB", bytes / 1e6);
    }
}
