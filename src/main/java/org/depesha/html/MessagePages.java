package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.depesha.cite.CitationFormat;
import org.depesha.config.LanguageTag;
import org.depesha.config.SiteFormat;
import org.depesha.html.DocumentPage.About;
import org.depesha.html.DocumentPage.Citing;
import org.depesha.html.DocumentPage.Exchange;
import org.depesha.html.DocumentPage.PagerLine;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.address.Addresses;
import org.depesha.model.Anchors;
import org.depesha.model.Document;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/** Makes the page of a message that a document transmits: its text is the document's, and keeps its numbers. */
final class MessagePages {

    private final EditionIndex index;
    private final LinkedEdition edition;
    private final DocumentPages documents;

    MessagePages(EditionIndex index) {
        this.index = index;
        this.edition = index.edition();
        this.documents = new DocumentPages(index);
    }

    /**
     * The messages inside a document, the nested ones too; not those whose id, which is a problem, makes no address.
     */
    List<LinkedMessage> inside(LinkedDocument document) {
        return inside(edition.message(document.key()));
    }

    private List<LinkedMessage> inside(LinkedMessage carrier) {
        return carrier.message()
                .withTransmitted()
                .skip(1)
                .filter(message -> Anchors.canNameMessage(message.part()))
                .map(message -> edition.message(carrier.key().withPart(message.part())))
                .toList();
    }

    /** The text of a message inside a document, in the language in which it stands there. */
    static TeiElement text(LinkedDocument document, LinkedMessage inner) {
        TeiElement found = text(document.text(), inner.key().part(), "");
        return found == null ? TeiElement.of("text") : found;
    }

    private static @Nullable TeiElement text(TeiElement element, String part, String language) {
        String own = Objects.requireNonNullElse(element.attribute("xml:lang"), language);
        if (element.is("floatingText") && part.equals(element.attribute("xml:id"))) {
            return TeiElement.of("text", element.children()).with("xml:lang", own);
        }
        return element.elements()
                .map(child -> text(child, part, own))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    MessagePage page(LinkedDocument linked, LinkedMessage inner, TextView text) {
        Document document = linked.document();
        String address = Addresses.page(inner);
        Views views = new Views(index, address);
        List<LinkedMessage> nested = inside(inner);
        List<LinkedMessage> all =
                Stream.concat(Stream.of(inner), nested.stream()).toList();
        PageText shown = text.page(document.header() != null);
        return new MessagePage(
                about(document, inner, shown),
                views.head(inner, "cite"),
                views.message(Objects.requireNonNull(inner.carrier(), address))
                        .to(views.href(Addresses.message(inner))),
                index.settings().canonical(Addresses.document(linked.id())),
                DocumentPages.origin(document, views),
                shown,
                new Exchange(
                        nested.stream().map(views::listed).toList(),
                        documents.relations(all, views),
                        documents.thread(all, views),
                        new PagerLine("", "", null, null),
                        DocumentPages.correspondences(List.of(inner), views)),
                new Citing(citations(inner, nested, views), files(inner, views)));
    }

    private static About about(Document document, LinkedMessage inner, PageText text) {
        String own = Objects.requireNonNullElse(((TeiElement) text.root().node()).attribute("xml:lang"), "");
        String language = own.isEmpty() ? document.description().language() : own;
        return new About(
                inner.message().heading().title(),
                LanguageTag.of(language).tag(),
                "",
                document.description().rights(),
                DocumentPage.Filing.of(document.description().filing()));
    }

    private List<CitationBlock> citations(LinkedMessage inner, List<LinkedMessage> nested, Views views) {
        List<CitationBlock> blocks = new ArrayList<>();
        blocks.add(CitationBlocks.of("citation", "", index.citations().message(inner), "", index.words()));
        nested.forEach(message ->
                blocks.add(CitationBlocks.of(message, views, index.citations().message(message), index.files())));
        return blocks;
    }

    /** Its citation lies beside the document's own, whose files have its text too. */
    private List<Link> files(LinkedMessage inner, Views views) {
        String id = inner.key().owner();
        List<Link> files = new ArrayList<>();
        if (index.files().has(SiteFormat.TEI)) {
            files.add(new Link(index.words().say("cite.tei"), views.href(Addresses.file(id, "document.xml"))));
        }
        if (index.files().has(SiteFormat.TXT)) {
            files.add(new Link(index.words().say("cite.txt"), views.href(Addresses.file(id, "document.txt"))));
        }
        String stem = Addresses.citationStem(inner.key());
        files.addAll(CitationLinks.files(stem, CitationFormat.of(index.files(), stem), views));
        return files;
    }
}
