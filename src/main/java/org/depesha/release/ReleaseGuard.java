package org.depesha.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.depesha.config.SourceFile;
import org.depesha.link.address.Addresses;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.problem.Refusal;

/**
 * Holds what is kept of releases against what the releases wrote: a lock that is gone or altered, texts that are gone
 * or altered. The edition's present texts may be the same all the while.
 */
final class ReleaseGuard {

    /** Has an entry for each release: all that is left of them where the lock and the texts are gone. */
    private static final String FEED = "site/" + Addresses.FEED;

    private final Path folder;
    private final ReleaseHistory history;
    private final Problems problems;
    private final Map<String, Optional<ReleaseManifest>> manifests = new HashMap<>();

    private ReleaseGuard(Path folder, ReleaseHistory history, Problems problems) {
        this.folder = folder;
        this.history = history;
        this.problems = problems;
    }

    /**
     * Reports what is not as it was.
     *
     * @param whole whether the lock names every text that is kept; if not, its lines are lost, which has been said
     */
    static void check(Path folder, ReleaseHistory history, boolean whole, Problems problems) {
        ReleaseGuard guard = new ReleaseGuard(folder, history, problems);
        if (Files.exists(folder.resolve(AddressLock.PATH))) {
            if (whole) {
                guard.lock();
            }
            guard.texts();
        } else {
            guard.lostLock();
        }
    }

    private void lostLock() {
        if (hasTexts()) {
            problems.report(
                    Code.BROKEN_LOCK,
                    Place.of(AddressLock.PATH),
                    "`" + AddressLock.PATH + "` is missing, though `" + ReleasedTexts.FOLDER
                            + "` has texts of releases.");
        } else if (SourceFile.read(folder, FEED, new Problems())
                .filter(feed -> feed.contains("<entry>"))
                .isPresent()) {
            problems.report(
                    Code.BROKEN_LOCK,
                    Place.of(AddressLock.PATH),
                    "`" + AddressLock.PATH + "` and `" + ReleasedTexts.FOLDER + "` are missing, though `" + FEED
                            + "` names releases.",
                    "Restore both from version control; or delete `site/`, if the edition begins anew.");
        }
    }

    private boolean hasTexts() {
        Path releases = folder.resolve(ReleasedTexts.FOLDER);
        if (!Files.isDirectory(releases)) {
            return false;
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(releases, "[!.]*")) {
            return inside.iterator().hasNext();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read `" + releases + "`: " + Refusal.of(e), e);
        }
    }

    private void lock() {
        Release last = history.lock().last();
        if (last == null) {
            return;
        }
        ReleaseManifest manifest = manifest(last.version()).orElse(null);
        boolean altered = manifest != null
                && !manifest.locks().isEmpty()
                && SourceFile.read(folder, AddressLock.PATH, new Problems())
                        .filter(text -> !manifest.locks().contains(ReleaseManifest.digest(text)))
                        .isPresent();
        if (altered) {
            problems.report(
                    Code.BROKEN_LOCK,
                    Place.of(AddressLock.PATH),
                    "`" + AddressLock.PATH + "` is not as release " + last.version() + " wrote it.");
        }
    }

    private Optional<ReleaseManifest> manifest(String version) {
        return manifests.computeIfAbsent(version, key -> ReleaseManifest.read(folder, key, problems));
    }

    /** Every released text that the lock names, but for those of documents that are withdrawn. */
    private void texts() {
        Map<String, TextVersion> all = new TreeMap<>();
        for (LockLine line : history.lock().lines().values()) {
            boolean document =
                    !line.isAnchor() && !Addresses.documentOf(line.address()).isEmpty();
            if (document && !line.digest().isEmpty() && history.departure(line.address()) == null) {
                List<TextVersion> versions = history.versions(line);
                versions.forEach(version -> all.put(
                        ReleasedTexts.path(version.owner(), version.release().version()), version));
            }
        }
        all.forEach(this::text);
    }

    private void text(String path, TextVersion version) {
        String release = version.release().version();
        if (!Files.exists(folder.resolve(path))) {
            report(path, "The text of `" + version.owner() + "` in release " + release + " is missing.");
            return;
        }
        String below = path.substring(ReleasedTexts.FOLDER.length() + release.length() + 2);
        String digest =
                manifest(release).map(manifest -> manifest.texts().get(below)).orElse(null);
        boolean altered = digest != null
                && SourceFile.read(folder, path, problems)
                        .filter(text -> !digest.equals(ReleaseManifest.digest(text)))
                        .isPresent();
        if (altered) {
            report(path, "The text of `" + version.owner() + "` is not as release " + release + " wrote it.");
        }
    }

    private void report(String path, String what) {
        problems.report(Code.MISSING_RELEASE, Place.of(path), what);
    }
}
