package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesha.cite.CitationFormat;
import org.depesha.cite.StyledCitation;
import org.depesha.html.CitePage.Example;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageThread;
import org.depesha.link.Passage;
import org.depesha.link.address.Addresses;
import org.jspecify.annotations.Nullable;

/** Makes the page that says how to cite, with examples from the edition itself. */
final class CitePages {

    private static final String PAGE = Addresses.page(Addresses.HOW_TO_CITE);

    private final EditionIndex index;
    private final LinkedEdition edition;
    private final Views views;
    private final List<Example> examples = new ArrayList<>();

    CitePages(EditionIndex index) {
        this.index = index;
        this.edition = index.edition();
        this.views = new Views(index, PAGE);
    }

    /**
     * The page; the first of each kind stands for it, and of the documents one that transmits a message, where there is
     * one.
     */
    CitePage page(@Nullable ProsePage prose, List<PageFrame.MenuLink> siblings) {
        example(
                "edition",
                new Link(index.settings().titles().title(), views.href(Addresses.INDEX)),
                Addresses.INDEX,
                index.citations().edition());
        Stream.concat(
                        edition.documents().stream()
                                .filter(linked ->
                                        !linked.document().message().transmits().isEmpty()),
                        edition.documents().stream())
                .findFirst()
                .ifPresent(this::document);
        edition.messages().attested().stream().findFirst().ifPresent(linked -> message("attested", linked));
        edition.threads().all().stream().findFirst().ifPresent(this::thread);
        List<Link> files = CitationFormat.of(index.settings()).stream()
                .map(format -> new Link(format.title(), views.href(Addresses.citations(format.ending()))))
                .toList();
        return new CitePage(prose, siblings, List.copyOf(examples), files);
    }

    private void document(LinkedDocument linked) {
        message("document", edition.message(linked.key()));
        linked.document()
                .message()
                .withTransmitted()
                .skip(1)
                .findFirst()
                .ifPresent(
                        inner -> message("message", edition.message(linked.key().withPart(inner.part()))));
        Optional<Passage> passage =
                linked.passages().stream().filter(one -> one.number() > 0).findFirst();
        passage.ifPresent(one -> example(
                "passage",
                new Link("", views.href(Addresses.passage(one))),
                Addresses.passage(one),
                index.citations().passage(one)));
    }

    private void message(String kind, LinkedMessage linked) {
        example(
                kind,
                new Link(views.words(linked), views.href(Addresses.page(linked))),
                Addresses.page(linked),
                index.citations().message(linked));
    }

    private void thread(MessageThread thread) {
        String address = Addresses.thread(thread.id());
        example("thread", views.thread(thread), address, index.citations().thread(thread));
    }

    private void example(String kind, Link thing, String address, List<StyledCitation> citations) {
        examples.add(new Example(
                kind,
                thing,
                index.settings().canonical(address),
                CitationBlocks.of("cite-" + kind, "", citations, "", index.words())));
    }
}
