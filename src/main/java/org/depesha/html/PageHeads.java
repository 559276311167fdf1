package org.depesha.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.cite.Citations;
import org.depesha.cite.CitedWords;
import org.depesha.cite.JsonLd;
import org.depesha.cite.Signpost;
import org.depesha.cite.Signposts;
import org.depesha.html.PageHead.HeadLink;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.LoneVersion;
import org.depesha.link.MessageThread;
import org.depesha.link.address.Addresses;
import org.depesha.model.Entry;
import org.jspecify.annotations.Nullable;

/** Makes what pages tell machines. */
final class PageHeads {

    /** More than anybody takes from a list one by one; the files have all. */
    private static final int MOST_COINS = 500;

    /** A register's entry is named in letters that stand in lists of their own too. */
    private static final int MOST_OF_ENTRY = 50;

    /** What identifies the page or its author, wherever a copy of the site stands; the other links go with the copy. */
    private static final Set<String> WHOLE = Set.of("cite-as", "author");

    private final EditionIndex index;
    private final LinkedEdition edition;
    private final Citations citations;
    private final Signposts signposts;
    private final JsonLd jsonLd;

    PageHeads(EditionIndex index) {
        this.index = index;
        this.edition = index.edition();
        this.citations = index.citations();
        this.signposts = new Signposts(edition, index.settings(), index.files());
        this.jsonLd = new JsonLd(edition, index.settings(), new CitedWords(index.words()));
    }

    PageHead document(LinkedDocument linked) {
        List<HeadLink> links = links(Addresses.document(linked.id()), signposts.document(linked));
        return new PageHead("article", citations.tags(linked), links, jsonLd.document(linked), List.of());
    }

    /** The page of one of a document's versions; nothing is told of another reading, which is null. */
    PageHead version(LinkedDocument linked, @Nullable LoneVersion version) {
        return version == null
                ? PageHead.NONE
                : new PageHead("article", citations.tags(linked, version), List.of(), "", List.of());
    }

    PageHead transmitted(LinkedDocument document, LinkedMessage inner) {
        List<HeadLink> links = links(Addresses.page(inner), signposts.transmitted(inner));
        return new PageHead(
                "article",
                citations.tags(inner, document.document().description().rights()),
                links,
                jsonLd.transmitted(document, inner),
                List.of());
    }

    PageHead attested(LinkedMessage linked) {
        List<HeadLink> links = links(Addresses.message(linked), signposts.attested(linked));
        return new PageHead("article", citations.tags(linked, ""), links, jsonLd.attested(linked), List.of());
    }

    PageHead thread(MessageThread thread) {
        List<HeadLink> links = links(Addresses.thread(thread.id()), signposts.thread(thread));
        return new PageHead(
                "website",
                List.of(),
                links,
                jsonLd.thread(thread),
                coins(thread.messages().stream().map(edition::message)));
    }

    PageHead entry(Entry entry) {
        List<HeadLink> links = links(Addresses.entry(entry.key()), signposts.entry(entry));
        return new PageHead(
                "website",
                List.of(),
                links,
                jsonLd.entry(entry),
                coins(edition.messagesWith(entry.key()).stream().limit(MOST_OF_ENTRY)));
    }

    /** The front page, with the documents that it lists. */
    PageHead edition(List<LinkedDocument> listed) {
        return new PageHead(
                "website",
                List.of(),
                links(Addresses.INDEX, signposts.edition()),
                jsonLd.edition(),
                documents(listed).coins());
    }

    /** A list of documents. */
    PageHead documents(List<LinkedDocument> listed) {
        return new PageHead(
                "website",
                List.of(),
                List.of(),
                "",
                coins(listed.stream()
                        .flatMap(linked -> linked.document()
                                .message()
                                .withTransmitted()
                                .map(message -> edition.message(linked.key().withPart(message.part()))))));
    }

    /** A list of messages: those known only from others, or those of all threads. */
    PageHead messages(Stream<LinkedMessage> listed) {
        return new PageHead("website", List.of(), List.of(), "", coins(listed));
    }

    private List<HeadLink> links(String page, List<Signpost> posts) {
        return posts.stream()
                .map(post -> new HeadLink(
                        post.rel(),
                        post.path().isEmpty() || WHOLE.contains(post.rel())
                                ? post.address()
                                : index.href(page, post.path()),
                        post.type()))
                .toList();
    }

    private List<String> coins(Stream<LinkedMessage> messages) {
        return messages.limit(MOST_COINS).map(citations::coins).toList();
    }
}
