package org.depesha.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.depesha.config.Departure;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * What a release changed, document by document; it is made of the lock alone, so that it can be said of every release
 * at any time.
 *
 * @param release the release; null for what is not released yet
 * @param first whether it is the edition's first
 * @param documents in order of their present addresses
 */
public record ReleaseNotes(@Nullable Release release, boolean first, List<Line> documents) {

    public ReleaseNotes {
        documents = List.copyOf(documents);
    }

    /** What happened to a document. */
    public enum Change {
        NEW,
        CHANGED,
        RENAMED,
        WITHDRAWN;

        /** In lower case, for templates. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One document in a release.
     *
     * @param document its id
     * @param before the text that it had before, where there is one
     */
    public record Line(
            String document, Change change, @Nullable TextVersion before) {}

    /** How many documents have a change of a kind. */
    public long count(Change change) {
        return documents.stream().filter(line -> line.change() == change).count();
    }

    /**
     * The notes on every release, the newest first; before them, where there is something, what is not released yet.
     */
    public static List<ReleaseNotes> of(ReleaseHistory history, LinkedEdition edition) {
        TreeMap<Integer, List<Line>> byRelease = new TreeMap<>(Comparator.reverseOrder());
        List<String> versions =
                history.lock().releases().stream().map(Release::version).toList();
        for (int i = 0; i < versions.size(); i++) {
            byRelease.put(i, new ArrayList<>());
        }
        history.lock().lines().values().stream()
                .filter(line -> !line.digest().isEmpty()
                        && !Addresses.documentOf(line.address()).isEmpty())
                .forEach(line -> addReleased(line, history, versions, byRelease));
        List<ReleaseNotes> all = new ArrayList<>();
        List<Line> open = unreleased(history, edition);
        if (!open.isEmpty()) {
            all.add(new ReleaseNotes(null, versions.isEmpty(), open));
        }
        byRelease.forEach((index, lines) ->
                all.add(new ReleaseNotes(history.lock().releases().get(index), index == 0, lines)));
        return all;
    }

    private static void addReleased(
            LockLine line, ReleaseHistory history, List<String> versions, TreeMap<Integer, List<Line>> to) {
        List<TextVersion> texts = history.versions(line);
        String id = Addresses.documentOf(line.address());
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).owner().equals(id)) {
                Line text = i == 0 ? new Line(id, Change.NEW, null) : new Line(id, Change.CHANGED, texts.get(i - 1));
                add(text, texts.get(i).release().version(), versions, to);
            }
        }
        LockLine before = line.from().isEmpty() ? null : history.lock().find(line.from());
        if (before != null) {
            add(new Line(id, Change.RENAMED, null), after(before, versions), versions, to);
        }
        Departure departure = history.departures().get(line.address());
        if (line.isGone() && departure != null && departure.isWithdrawal()) {
            add(new Line(id, Change.WITHDRAWN, null), after(line, versions), versions, to);
        }
    }

    private static void add(Line line, String version, List<String> versions, TreeMap<Integer, List<Line>> to) {
        List<Line> lines = to.get(versions.indexOf(version));
        if (lines != null) {
            lines.add(line);
        }
    }

    /** The release behind the last one that has an address; empty where there is none yet. */
    private static String after(LockLine gone, List<String> versions) {
        int next = versions.indexOf(gone.until()) + 1;
        return next > 0 && next < versions.size() ? versions.get(next) : "";
    }

    private static List<Line> unreleased(ReleaseHistory history, LinkedEdition edition) {
        List<Line> lines = new ArrayList<>();
        for (LinkedDocument document : edition.documents()) {
            LockLine released = history.released(document.id());
            if (released == null) {
                lines.add(new Line(document.id(), Change.NEW, null));
            } else if (history.isChanged(document)) {
                lines.add(new Line(document.id(), Change.CHANGED, history.lastVersion(document.id())));
            } else if (!released.address().equals(Addresses.document(document.id()))) {
                lines.add(new Line(document.id(), Change.RENAMED, null));
            }
        }
        history.departures().values().stream()
                .filter(departure -> departure.isWithdrawal() && isOpen(departure, history))
                .map(departure -> new Line(Addresses.documentOf(departure.address()), Change.WITHDRAWN, null))
                .sorted(Comparator.comparing(Line::document))
                .forEach(lines::add);
        return lines;
    }

    private static boolean isOpen(Departure departure, ReleaseHistory history) {
        LockLine line = history.lock().find(departure.address());
        return line != null
                && !line.isGone()
                && !Addresses.documentOf(departure.address()).isEmpty();
    }
}
