package org.depesha.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.depesha.config.SourceFile;
import org.depesha.problem.Problems;

/**
 * The digests of what a release wrote, in {@code content/releases/VERSION/manifest.txt}: of each of its texts, and of
 * the lock. A line has the SHA-256 of a file, two spaces, and its path; line ends count as {@code \n}, whatever version
 * control makes of them.
 *
 * @param texts digests by the path below the release's folder
 * @param locks those that the lock may have: that of the release, and, where it was released again, the one before
 */
public record ReleaseManifest(Map<String, String> texts, Set<String> locks) {

    private static final String NAME = "manifest.txt";
    private static final String LOCK = "addresses.lock";

    public ReleaseManifest {
        texts = new TreeMap<>(texts);
        locks = new LinkedHashSet<>(locks);
    }

    /** Where it stands below the edition's folder. */
    public static String path(String version) {
        return ReleasedTexts.FOLDER + "/" + version + "/" + NAME;
    }

    /** The digest of a file's text. */
    static String digest(String text) {
        return TextDigest.ofBytes(text);
    }

    /** That of a release; empty where there is none, as in releases that were made before there was any. */
    static Optional<ReleaseManifest> read(Path folder, String version, Problems problems) {
        if (!Files.exists(folder.resolve(path(version)))) {
            return Optional.empty();
        }
        return SourceFile.read(folder, path(version), problems).map(ReleaseManifest::parse);
    }

    private static ReleaseManifest parse(String text) {
        Map<String, String> texts = new TreeMap<>();
        Set<String> locks = new LinkedHashSet<>();
        text.lines()
                .map(line -> line.split("  ", 2))
                .filter(line -> line.length == 2)
                .forEach(line -> {
                    if (line[1].equals(LOCK)) {
                        locks.add(line[0]);
                    } else {
                        texts.put(line[1], line[0]);
                    }
                });
        return new ReleaseManifest(texts, locks);
    }

    /**
     * That of a release which is being made.
     *
     * @param added its new texts by their paths below its folder
     */
    public static ReleaseManifest of(
            Path folder, String version, Map<String, byte[]> added, AddressLock before, AddressLock after) {
        Map<String, String> texts = new TreeMap<>();
        if (added.isEmpty()) {
            read(folder, version, new Problems()).ifPresent(old -> texts.putAll(old.texts()));
        }
        added.forEach((path, bytes) -> texts.put(path, TextDigest.ofBytes(bytes)));
        Set<String> locks = new LinkedHashSet<>(List.of(digest(after.text())));
        if (before.release(version) != null) {
            locks.add(digest(before.text()));
        }
        return new ReleaseManifest(texts, locks);
    }

    /** As its file has it. */
    public String text() {
        List<String> lines = new ArrayList<>();
        locks.forEach(lock -> lines.add(lock + "  " + LOCK + "\n"));
        texts.forEach((path, digest) -> lines.add(digest + "  " + path + "\n"));
        return String.join("", lines);
    }
}
