package org.depesha.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depesha.link.GoneAnchor;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.Passage;
import org.depesha.link.Reference;
import org.depesha.link.address.Addresses;
import org.depesha.model.Message;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;

/**
 * What the lock will be once the edition is released as it is now: all that it was, with what is new.
 *
 * @param lock the new one
 * @param changed the documents whose texts are new in this release
 */
public record ReleaseDraft(AddressLock lock, List<LinkedDocument> changed) {

    public ReleaseDraft {
        changed = List.copyOf(changed);
    }

    /**
     * Drafts a release.
     *
     * @param files of the site, as they are written
     */
    public static ReleaseDraft of(ReleaseHistory history, LinkedEdition edition, Set<String> files, Release release) {
        Draft draft = new Draft(history, release);
        edition.documents().forEach(draft::document);
        edition.messages()
                .attested()
                .forEach(attested -> draft.attested(attested, edition.referencesTo(attested.key())));
        draft.site(files);
        return new ReleaseDraft(new AddressLock(draft.releases(), draft.lines), draft.changed);
    }

    /** Whether an address is one that readers keep: not what a browser, a host or a robot fetches by itself. */
    static boolean isLasting(String path) {
        boolean served = path.startsWith(Addresses.ASSETS)
                || path.startsWith(Addresses.SEARCH_INDEX)
                || path.equals(Addresses.NOT_FOUND)
                || path.equals("robots.txt")
                || path.matches("sitemap[^/]*\\.xml");
        return !served && !path.startsWith(".") && !path.startsWith("_");
    }

    private static final class Draft {

        private final ReleaseHistory history;
        private final Release release;
        private final TreeMap<String, LockLine> lines;
        private final List<LinkedDocument> changed = new ArrayList<>();

        Draft(ReleaseHistory history, Release release) {
            this.history = history;
            this.release = release;
            this.lines = new TreeMap<>(history.lock().lines());
        }

        List<Release> releases() {
            List<Release> all = new ArrayList<>(history.lock().releases());
            if (history.lock().release(release.version()) == null) {
                all.add(release);
            }
            return all;
        }

        void document(LinkedDocument document) {
            String address = Addresses.document(document.id());
            LockLine before = history.released(document.id());
            String digest = TextDigest.of(document);
            if (before == null || !before.digest().equals(digest)) {
                changed.add(document);
            }
            LockLine page = before == null
                    ? LockLine.of(address, release.version(), digest)
                    : inherited(before, address).withText(release.version(), digest);
            lines.put(address, page);
            Collection<LockLine> released =
                    before == null ? List.of() : List.copyOf(history.lock().anchorsOf(before.address()));
            anchors(document, address, released.stream().collect(Collectors.toMap(LockLine::anchor, line -> line)));
        }

        private static LockLine inherited(LockLine before, String address) {
            return before.address().equals(address)
                    ? before
                    : before.at(address).renamedFrom(before.address());
        }

        private void anchors(LinkedDocument document, String page, Map<String, LockLine> released) {
            Map<String, LockLine> now = new HashMap<>();
            for (Passage passage : document.passages()) {
                boolean note = passage.number() == 0 && !passage.id().isEmpty();
                if (!passage.id().isEmpty()) {
                    int number = note ? noteNumber(document, passage.id()) : passage.number();
                    now.put(
                            passage.id(),
                            text(page, passage.id(), TextDigest.of(passage.text()), released)
                                    .numbered(number));
                }
            }
            document.document()
                    .message()
                    .withTransmitted()
                    .map(Message::part)
                    .filter(part -> !part.isEmpty())
                    .forEach(part -> now.put(part, text(page, part, digest(document, part), released)));
            for (GoneAnchor gone : document.gone()) {
                LockLine line = Objects.requireNonNull(released.get(gone.anchor()), gone.anchor());
                now.put(gone.anchor(), line.at(page + "#" + gone.anchor()).goneAfter(gone.release()));
            }
            released.forEach((other, line) -> now.putIfAbsent(other, line.at(page + "#" + other)));
            now.values().forEach(line -> lines.put(line.address(), line));
        }

        private static String digest(LinkedDocument document, String part) {
            return TextDigest.ofPassages(document.passages().stream()
                    .filter(passage -> passage.message().part().equals(part))
                    .map(Passage::text)
                    .toList());
        }

        private LockLine text(String page, String anchor, String digest, Map<String, LockLine> released) {
            String address = page + "#" + anchor;
            LockLine before = released.get(anchor);
            return before == null
                    ? LockLine.of(address, release.version(), digest)
                    : before.at(address).withText(release.version(), digest);
        }

        private static int noteNumber(LinkedDocument document, String id) {
            int order = 0;
            for (TeiElement note :
                    document.text().descendants().filter(EditorsNote::is).toList()) {
                order++;
                if (id.equals(note.attribute("xml:id"))) {
                    String n = note.attribute("n");
                    return n != null && n.matches("[1-9]\\d{0,8}") ? Integer.parseInt(n) : order;
                }
            }
            return order;
        }

        void attested(LinkedMessage attested, List<Reference> mentions) {
            String address = Addresses.message(attested);
            for (Reference reference : mentions) {
                Passage passage = reference.wording().passage();
                String quote = reference.wording().quote();
                if (passage != null && !quote.isEmpty()) {
                    LockLine before = history.lock().find(address);
                    String digest = TextDigest.of(quote);
                    LockLine line = before == null
                            ? LockLine.of(address, release.version(), digest)
                            : before.withText(before.changed().get(0), digest);
                    lines.put(address, line.mentionedIn(Addresses.passage(passage)));
                    return;
                }
            }
        }

        /** Everything else that stands at an address: pages, with the files beside them, and files by themselves. */
        void site(Set<String> files) {
            Map<String, List<String>> beside = new HashMap<>();
            for (String path : files) {
                String address = Addresses.ofFile(path);
                if (!isLasting(path)) {
                    continue;
                }
                String folder = path.substring(0, path.lastIndexOf('/') + 1);
                if (address.equals(path) && files.contains(Addresses.fileOf(folder))) {
                    beside.computeIfAbsent(folder, key -> new ArrayList<>()).add(path.substring(folder.length()));
                } else {
                    lines.computeIfAbsent(address, key -> LockLine.of(key, release.version(), ""));
                }
            }
            Release last = history.lock().last();
            if (last != null) {
                lines.replaceAll((address, line) -> line.isAnchor()
                                || line.isGone()
                                || history.departure(address) == null
                                || !history.lock().lines().containsKey(address)
                        ? line
                        : line.goneAfter(last.version()));
            }
            beside.forEach((folder, names) -> lines.computeIfPresent(folder, (key, line) -> line.withFiles(names)));
        }
    }
}
