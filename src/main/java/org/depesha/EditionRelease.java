package org.depesha;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.depesha.config.EditionSettings;
import org.depesha.export.ExportFiles;
import org.depesha.facsimile.ScreenImages;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.model.NameId;
import org.depesha.output.ContentFile;
import org.depesha.output.ContentFolder;
import org.depesha.output.Staging;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.release.AddressLock;
import org.depesha.release.Release;
import org.depesha.release.ReleaseDraft;
import org.depesha.release.ReleaseManifest;
import org.depesha.release.ReleasedTexts;

/**
 * Releases an edition: keeps its new texts in {@code content/releases/}, and all its addresses in
 * {@code content/addresses.lock}. The texts are written first, then their digests, and the lock last, each as a whole:
 * what the lock does not name was never released.
 */
public final class EditionRelease {

    private static final Place SETTINGS = Place.of("content/edition.yml");

    private EditionRelease() {}

    /**
     * What a release did.
     *
     * @param texts how many documents have a new text in it
     * @param addresses how many addresses are new in it
     * @param written whether anything is another than before
     */
    public record Result(int texts, int addresses, boolean written) {

        private static final Result NONE = new Result(0, 0, false);
    }

    /** Releases the edition in a folder under a version; while anything is wrong with it, nothing is written. */
    public static Result run(
            Path folder, String version, Publication publication, Problems problems, Consumer<String> progress) {
        return Job.in(folder, publication.base(), problems, progress)
                .map(job -> job.forPublication(publication))
                .map(job -> run(job, version))
                .orElse(Result.NONE);
    }

    private static Result run(Job job, String version) {
        AddressLock lock = job.history().lock();
        checkVersion(job.settings(), version, lock, job.problems());
        LinkedEdition linked = EditionBuild.linked(job, job.edition());
        var citing = job.citing();
        LocalDate date = job.settings().release().date();
        if (job.failed() || date == null) {
            return Result.NONE;
        }
        try (Staging site = Staging.nowhere()) {
            EditionBuild.write(job, linked, citing.apply(linked), ScreenImages.NONE, site);
            ReleaseDraft draft = ReleaseDraft.of(job.history(), linked, site.paths(), new Release(version, date));
            checkUnchanged(draft, version, lock, job.problems());
            return job.failed() ? Result.NONE : keep(job, version, draft, linked);
        }
    }

    private static void checkVersion(EditionSettings settings, String version, AddressLock lock, Problems problems) {
        if (!version.matches("[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")) {
            refuse(
                    "`" + version + "` can't be part of an address.",
                    "Give the version first, then the folder: depesha release 1.1 letters. A version consists of "
                            + "letters, digits, `.`, `_` and `-`.",
                    problems);
        } else if (NameId.isOfWindows(version)) {
            refuse(
                    "`" + version + "` can't be the name of a folder on Windows, which reserves it for a device.",
                    "Give the edition another version.",
                    problems);
        } else if (!settings.release().version().equals(version)) {
            refuse(
                    "The edition's version is `" + settings.release().version() + "`, not `" + version + "`.",
                    "Write `version: \"" + version + "\"` there, with its `date:`, or give the other version.",
                    problems);
        } else if (settings.release().date() == null) {
            refuse(
                    "The release has no date.",
                    "Add `date:` with the day of the release, such as 2026-11-22.",
                    problems);
        } else {
            checkOrder(version, settings.release().date(), lock, problems);
        }
    }

    private static void checkOrder(String version, LocalDate date, AddressLock lock, Problems problems) {
        Release same = lock.release(version);
        Release last = lock.last();
        if (same != null && last != null && !same.equals(last)) {
            refuse(
                    "Release " + version + " was made before release " + last.version() + ".",
                    "Give the edition a new version.",
                    problems);
        } else if (same != null && !same.date().equals(date)) {
            refuse(
                    "Release " + version + " is dated " + same.date() + ", but the edition now says " + date + ".",
                    "Restore the date of that release, or give the edition a new version.",
                    problems);
        } else if (same == null && last != null && date.isBefore(last.date())) {
            refuse(
                    "The date " + date + " is earlier than that of release " + last.version() + ", " + last.date()
                            + ".",
                    "Give the date of the new release.",
                    problems);
        }
    }

    private static void checkUnchanged(ReleaseDraft draft, String version, AddressLock lock, Problems problems) {
        if (lock.release(version) != null && !draft.changed().isEmpty()) {
            refuse(
                    "Release " + version + " already exists, and the text of `"
                            + draft.changed().get(0).id() + "` differs from the one released.",
                    "Give the edition a new `version:` and `date:`, and release that.",
                    problems);
        }
    }

    private static void refuse(String what, String nextStep, Problems problems) {
        problems.report(Code.INVALID_RELEASE, SETTINGS, what, nextStep);
    }

    private static Result keep(Job job, String version, ReleaseDraft draft, LinkedEdition linked) {
        AddressLock before = job.history().lock();
        int addresses = draft.lock().lines().size() - before.lines().size();
        if (draft.lock().equals(before)) {
            return Result.NONE;
        }
        List<LinkedDocument> changed = draft.changed();
        Map<String, byte[]> texts = new TreeMap<>();
        if (!changed.isEmpty()) {
            ExportFiles.tei(
                    changed,
                    linked,
                    job.settings(),
                    (document, xml) ->
                            texts.put("documents/" + document.id() + ".xml", xml.getBytes(StandardCharsets.UTF_8)));
            ContentFolder.replace(job.folder(), ReleasedTexts.FOLDER + "/" + version, texts);
        }
        ReleaseManifest manifest = ReleaseManifest.of(job.folder(), version, texts, before, draft.lock());
        ContentFile.replace(job.folder(), ReleaseManifest.path(version), manifest.text());
        ContentFile.replace(job.folder(), AddressLock.PATH, draft.lock().text());
        return new Result(changed.size(), addresses, true);
    }
}
