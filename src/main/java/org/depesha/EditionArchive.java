package org.depesha;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.output.Bag;
import org.depesha.output.BagPayload;
import org.depesha.output.BagWriter;
import org.depesha.output.NewFolder;
import org.depesha.output.Staging;
import org.depesha.output.TemporaryFolder;
import org.depesha.problem.Problems;

/** Packs an edition for an archive: its site, as its content makes it, and the content itself, in a BagIt bag. */
public final class EditionArchive {

    /**
     * Where to.
     *
     * @param target ends with {@code .zip} for a zip file; anything else is a folder
     * @param replace whether a zip file that stands there may go
     */
    public record Destination(Path target, boolean replace) {

        public boolean isZip() {
            return target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        }
    }

    /** How many characters of a title are enough to know it by. */
    private static final int LONGEST = 60;

    private EditionArchive() {}

    /**
     * What the bag of an edition is called: its title and release, such as {@code two-letters-1.0}; empty where its
     * settings can't be read.
     */
    public static Optional<String> name(Path folder, Problems problems) {
        return SettingsReader.read(folder, problems)
                .filter(settings -> !problems.hasErrors())
                .map(EditionArchive::name);
    }

    private static String name(EditionSettings settings) {
        String title = plain(settings.titles().title());
        String name = plain(title.substring(0, Math.min(LONGEST, title.length())) + " "
                + settings.release().version());
        return name.isEmpty() ? "edition" : name;
    }

    /** Letters and digits in small letters, with hyphens between the words. */
    private static String plain(String words) {
        String unmarked = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return unmarked.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    }

    /** Removes what archives that were killed left: beside the place of this one, and in the system's folder. */
    public static void sweep(Destination destination) {
        NewFolder.sweep(destination.target());
        TemporaryFolder.sweep();
    }

    /**
     * Builds the site as it is read from a disk, and packs it with its sources.
     *
     * @return whether it was written; where not, {@code problems} says why
     */
    public static boolean write(
            Path folder,
            Destination destination,
            Publication publication,
            Problems problems,
            Consumer<String> progress) {
        Optional<Job> job = Job.in(folder, publication.base(), problems, progress)
                .map(one -> one.forPublication(publication).forDisk());
        try (TemporaryFolder temporary = TemporaryFolder.make()) {
            return job.map(one -> write(one, temporary.path().resolve("site"), destination))
                    .orElse(false);
        }
    }

    /** An archive is unpacked on somebody's disk: its site is another than that of a server, by its links. */
    private static boolean write(Job job, Path site, Destination destination) {
        EditionBuild.run(job, () -> job.failed() ? Staging.nowhere() : Staging.beside(site, job.problems()));
        if (job.failed()) {
            return false;
        }
        job.says("packing");
        Map<String, Path> payload = BagPayload.of(job.folder(), site, job.problems());
        if (job.failed()) {
            return false;
        }
        Bag bag = Bag.of(payload, info(job.settings()));
        if (destination.isZip()) {
            BagWriter.zip(bag, name(job.settings()), destination.target(), destination.replace());
        } else {
            BagWriter.folder(bag, destination.target());
        }
        return true;
    }

    /** The reserved labels of RFC 8493 (2.2.2), from what {@code edition.yml} says. */
    private static Map<String, String> info(EditionSettings settings) {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", settings.imprint().publisher());
        info.put("Contact-Name", String.join("; ", settings.editors()));
        info.put(
                "External-Description",
                settings.titles().title()
                        + (settings.titles().description().isEmpty()
                                ? ""
                                : ". " + settings.titles().description()));
        info.put(
                "External-Identifier",
                settings.release().doi().isEmpty()
                        ? settings.canonical("")
                        : "https://doi.org/" + settings.release().doi());
        info.put("Internal-Sender-Identifier", settings.release().version());
        info.put(
                "Bagging-Date",
                settings.release().date() == null
                        ? ""
                        : settings.release().date().toString());
        return info;
    }
}
