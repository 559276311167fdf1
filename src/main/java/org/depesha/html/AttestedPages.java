package org.depesha.html;

import java.util.List;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageThread;
import org.depesha.link.Reference;
import org.depesha.link.address.Addresses;

/** Makes the page of a message known only from others. */
final class AttestedPages {

    private final EditionIndex index;
    private final LinkedEdition edition;

    AttestedPages(EditionIndex index) {
        this.index = index;
        this.edition = index.edition();
    }

    AttestedPage page(LinkedMessage linked) {
        Views views = new Views(index, Addresses.message(linked));
        MessageThread thread = edition.thread(linked.key());
        List<Reference> references = edition.referencesTo(linked.key());
        long documents = references.stream()
                .filter(reference -> reference.wording().passage() != null)
                .map(reference -> reference.from().owner())
                .distinct()
                .count();
        return new AttestedPage(
                linked.key().owner(),
                views.href(Addresses.ATTESTED),
                views.head(linked, "citation"),
                Views.isDescribed(linked),
                (int) documents,
                views.relations(linked.key()),
                CitationBlocks.of("citation", "", index.citations().message(linked), "", index.words()),
                thread == null ? null : views.thread(thread));
    }
}
