package org.depesha.release;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.depesha.link.LinkedEdition;
import org.depesha.link.MessageKey;
import org.depesha.link.MessageThread;
import org.depesha.link.Reference;
import org.depesha.link.address.Addresses;

/**
 * Finds what has taken the place of something without anybody's doing: threads that joined, documents that arrived, the
 * document of a reading that is no other any more, the page of an entry for one of its years or for its letters with
 * another, and the front page for a list in which nothing stands any more.
 */
final class Arrivals {

    private final ReleaseHistory history;
    private final LinkedEdition edition;

    Arrivals(ReleaseHistory history, LinkedEdition edition) {
        this.history = history;
        this.edition = edition;
    }

    /** The address that has taken the place of a released one; empty where none is known. */
    Optional<String> successor(LockLine line) {
        String thread = Addresses.threadOf(line.address());
        String attested = Addresses.attestedOf(line.address());
        if (Addresses.isList(line.address())) {
            return Optional.of(Addresses.INDEX);
        }
        Optional<String> owner = Addresses.ownerOfTexts(line.address());
        if (owner.isPresent()) {
            String whole = Addresses.threadOf(owner.get());
            return whole.isEmpty() ? owner : thread(whole);
        }
        Optional<String> entry = Addresses.entryOfYear(line.address());
        if (entry.isPresent()) {
            return entry;
        }
        Optional<String> read = Addresses.documentOfReading(line.address());
        if (read.isPresent()) {
            return read.map(history::present);
        }
        Optional<String> place = Addresses.placeOfPage(line.address());
        if (place.isPresent()) {
            return place;
        }
        return !thread.isEmpty() ? thread(thread) : !attested.isEmpty() ? attested(attested, line) : Optional.empty();
    }

    /** A thread goes by its first document: where that stands now, the thread is. */
    private Optional<String> thread(String id) {
        String document = Addresses.documentOf(history.present(Addresses.document(id)));
        return edition.threads().all().stream()
                .filter(thread ->
                        thread.messages().stream().anyMatch(key -> key.owner().equals(document)))
                .map(MessageThread::id)
                .map(Addresses::thread)
                .findFirst();
    }

    /**
     * What its entry says that it is; a document of the same id; or else what the words are now found to mean that were
     * the first mention.
     */
    private Optional<String> attested(String id, LockLine line) {
        MessageKey same = edition.messages().arrived().getOrDefault(id, MessageKey.of(id));
        if (edition.messages().byKey().containsKey(same)) {
            return Optional.of(Addresses.message(edition.message(same)));
        }
        return references(line.in()).stream()
                .filter(reference -> reference.wording().passage() != null
                        && Addresses.passage(reference.wording().passage()).equals(place(line.in())))
                .filter(reference -> TextDigest.of(reference.wording().quote()).equals(line.digest()))
                .map(reference -> reference.resolution().target())
                .filter(Objects::nonNull)
                .map(target -> Addresses.message(edition.message(target)))
                .findFirst();
    }

    private List<Reference> references(String place) {
        String document = Addresses.documentOf(place(place).replaceFirst("#.*", ""));
        return edition.references().all().stream()
                .filter(reference -> reference.from().owner().equals(document))
                .toList();
    }

    /** Where a passage is now. */
    private String place(String address) {
        int hash = address.indexOf('#');
        return hash < 0
                ? history.present(address)
                : history.present(address.substring(0, hash)) + address.substring(hash);
    }
}
