package org.depesha.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.Departure;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/** What an edition has released: its addresses, its texts, and what became of what is no longer there. */
public final class ReleaseHistory {

    private final AddressLock lock;
    private final ReleasedTexts texts;
    private final Map<String, Departure> departures;

    private ReleaseHistory(AddressLock lock, ReleasedTexts texts, List<Departure> departures) {
        this.lock = lock;
        this.texts = texts;
        this.departures =
                departures.stream().collect(Collectors.toUnmodifiableMap(Departure::address, departure -> departure));
    }

    /**
     * The history of the edition in a folder; an empty one before the first release. What can't be read is a problem.
     */
    public static ReleaseHistory read(Path folder, EditionSettings settings, Problems problems) {
        AddressLock lock = LockText.read(folder, problems);
        ReleasedTexts texts = new ReleasedTexts(folder, problems);
        List<String> lost = texts.unknownTo(lock);
        lost.forEach(document -> problems.report(
                Code.BROKEN_LOCK,
                Place.of(AddressLock.PATH),
                "The address `" + Addresses.document(document)
                        + "` is missing here, though its released text is in content/releases: lines were "
                        + "lost."));
        ReleaseHistory history = new ReleaseHistory(lock, texts, settings.site().departures());
        ReleaseGuard.check(folder, history, lost.isEmpty(), problems);
        return history;
    }

    public AddressLock lock() {
        return lock;
    }

    public ReleasedTexts texts() {
        return texts;
    }

    /** Where something moved or why it is withdrawn, by its address. */
    Map<String, Departure> departures() {
        return departures;
    }

    /** What is said of a thing that has an address, or of what holds it; null for what did not depart. */
    @Nullable
    Departure departure(String address) {
        String path = address;
        while (!path.isEmpty()) {
            Departure departure = departures.get(path);
            if (departure != null) {
                return departure;
            }
            path = path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
        }
        return null;
    }

    /** Where something is now, after all its moves; itself where it never moved. */
    public String present(String address) {
        String now = address;
        while (departures.containsKey(now) && !departures.get(now).isWithdrawal()) {
            now = departures.get(now).to();
        }
        return now;
    }

    /**
     * The address under which a document was last released: its own, or that from which it moved; null for a new
     * document.
     */
    @Nullable
    LockLine released(String document) {
        String address = Addresses.document(document);
        LockLine own = lock.find(address);
        return own != null
                ? own
                : departures.keySet().stream()
                        .sorted()
                        .filter(before -> !Addresses.documentOf(before).isEmpty()
                                && present(before).equals(address)
                                && lock.find(before) != null)
                        .findFirst()
                        .map(lock::find)
                        .orElse(null);
    }

    /**
     * Whether a document has taken over the passages of another address, so that its anchors lead to the same words.
     */
    public boolean isHeir(String document, String before) {
        LockLine line = released(document);
        while (line != null && !line.address().equals(before)) {
            line = line.from().isEmpty() ? null : lock.find(line.from());
        }
        return line != null;
    }

    /** The first release that no longer had an address; null where every release has it. */
    public @Nullable Release firstWithout(String address) {
        LockLine line = lock.find(address);
        Release last = line == null || !line.isGone() ? null : lock.release(line.until());
        int next = last == null ? 0 : lock.releases().indexOf(last) + 1;
        return next > 0 && next < lock.releases().size() ? lock.releases().get(next) : null;
    }

    /**
     * The releases in which a document's text was new, in their order, also under earlier addresses; none for a new
     * document.
     */
    public List<TextVersion> versions(String document) {
        LockLine line = released(document);
        return line == null ? List.of() : versions(line);
    }

    /** The line of the address that a document had before, or null. */
    private @Nullable LockLine before(LockLine line) {
        return line.from().isEmpty() ? null : lock.find(line.from());
    }

    List<TextVersion> versions(LockLine line) {
        List<TextVersion> all = new ArrayList<>();
        for (String version : line.changed()) {
            LockLine owner = line;
            LockLine before = before(owner);
            while (before != null && before.changed().contains(version)) {
                owner = before;
                before = before(owner);
            }
            Release release = lock.release(version);
            if (release != null) {
                all.add(new TextVersion(Addresses.documentOf(owner.address()), release));
            }
        }
        return all;
    }

    /** The number of every passage and note that was ever released of a document, by its anchor; gone ones too. */
    public Map<String, Integer> numbers(String owner) {
        return lock.anchorsOf(Addresses.document(owner)).stream()
                .filter(line -> line.number() > 0)
                .collect(Collectors.toMap(LockLine::anchor, LockLine::number));
    }

    /** The last released text of a document; null for a new document. */
    public @Nullable TextVersion lastVersion(String document) {
        List<TextVersion> all = versions(document);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** Whether a document's text is another than that of its last release; false for a new document. */
    public boolean isChanged(LinkedDocument document) {
        LockLine line = released(document.id());
        return line != null && !line.digest().equals(TextDigest.of(document));
    }

    /** The released texts of a document that are not its present one, in the order of their releases. */
    public List<TextVersion> olderVersions(LinkedDocument document) {
        List<TextVersion> all = versions(document.id());
        return all.isEmpty() || isChanged(document) ? all : all.subList(0, all.size() - 1);
    }

    /** The released texts of documents that have become a part of others: they stay at their own addresses. */
    public List<TextVersion> orphanVersions(LinkedEdition edition) {
        Set<TextVersion> inherited = new HashSet<>();
        edition.documents().forEach(document -> inherited.addAll(versions(document.id())));
        List<TextVersion> orphans = new ArrayList<>();
        departures.values().stream()
                .filter(departure -> !departure.isWithdrawal())
                .map(Departure::address)
                .sorted()
                .filter(address -> !Addresses.documentOf(address).isEmpty())
                .flatMap(address -> Stream.ofNullable(lock.find(address)))
                .forEach(line -> versions(line).stream()
                        .filter(version -> !inherited.contains(version))
                        .forEach(orphans::add));
        return orphans;
    }

    /** Says where texts differ from the release that the edition claims to be. */
    public void checkVersion(LinkedEdition edition, EditionSettings settings, Problems problems) {
        Release last = lock.last();
        if (last == null || lock.release(settings.release().version()) == null) {
            return;
        }
        List<String> changed = edition.documents().stream()
                .filter(document -> released(document.id()) == null || isChanged(document))
                .map(LinkedDocument::id)
                .toList();
        if (!changed.isEmpty()) {
            String more = changed.size() == 1 ? "" : " and " + (changed.size() - 1) + " more";
            problems.report(
                    Code.UNRELEASED_CHANGE,
                    Place.of("content/edition.yml"),
                    "The edition's version is that of release "
                            + settings.release().version() + ", and "
                            + "`" + changed.get(0)
                            + "`" + more + " differ" + (changed.size() == 1 ? "s" : "") + " from it.");
        }
    }
}
