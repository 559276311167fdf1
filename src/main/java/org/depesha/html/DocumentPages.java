package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesha.cite.CitationFormat;
import org.depesha.cite.StyledCitation;
import org.depesha.config.EditionSettings;
import org.depesha.config.LanguageTag;
import org.depesha.config.SiteFormat;
import org.depesha.html.DocumentPage.About;
import org.depesha.html.DocumentPage.Citing;
import org.depesha.html.DocumentPage.Exchange;
import org.depesha.html.DocumentPage.Origin;
import org.depesha.html.DocumentPage.PagerLine;
import org.depesha.html.DocumentPage.RelationGroup;
import org.depesha.html.DocumentPage.TranslationLine;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.MessageThread;
import org.depesha.link.address.Addresses;
import org.depesha.model.Archive;
import org.depesha.model.Document;
import org.depesha.model.Document.Provenance;
import org.depesha.model.Translation;
import org.depesha.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the page of a document. */
final class DocumentPages {

    private final EditionIndex index;
    private final LinkedEdition edition;

    DocumentPages(EditionIndex index) {
        this.index = index;
        this.edition = index.edition();
    }

    private List<Link> files(String id, ReadingPages.One reading, Beside beside, Views views) {
        EditionSettings settings = index.settings();
        List<Link> files = new ArrayList<>();
        if (settings.has(SiteFormat.TEI)) {
            files.add(new Link(index.words().say("cite.tei"), views.href(Addresses.file(id, "document.xml"))));
        }
        if (settings.has(SiteFormat.TXT)) {
            files.add(new Link(index.words().say("cite.txt"), views.href(Addresses.file(id, "document.txt"))));
        }
        if (beside.plates().all().stream().anyMatch(Plate::isShown)) {
            files.add(new Link(index.words().say("plates.manifest"), views.href(Addresses.manifest(id))));
        }
        if (reading.version() == null) {
            files.addAll(CitationLinks.files(Addresses.file(id, "citation"), CitationFormat.of(settings), views));
        }
        return List.copyOf(files);
    }

    DocumentPage page(LinkedDocument linked, ReadingPages.One reading, PageText text, Views views) {
        Document document = linked.document();
        List<LinkedMessage> messages = document.message()
                .withTransmitted()
                .map(m -> edition.message(new MessageKey(linked.id(), m.part())))
                .toList();
        List<LinkedMessage> inner = messages.subList(1, messages.size());
        return new DocumentPage(
                linked.id(),
                new About(
                        document.description().title(),
                        LanguageTag.of(language(document, reading)).tag(),
                        document.description().summary(),
                        document.description().rights(),
                        DocumentPage.Filing.of(document.description().filing())),
                views.head(messages.get(0), "cite"),
                origin(document, views),
                text,
                new Exchange(
                        inner.stream().map(views::message).toList(),
                        relations(messages, views),
                        thread(messages, views),
                        new PagerLine("", "", neighbour(linked.earlier(), views), neighbour(linked.later(), views)),
                        correspondences(messages, views)),
                new Citing(citations(linked, reading, inner, views), files(linked.id(), reading, text.beside(), views)),
                new VersionPages(index).list(linked));
    }

    static Origin origin(Document document, Views views) {
        Provenance provenance = document.provenance();
        Translation translation = provenance.translation();
        return new Origin(
                archive(provenance.archive(), views.words()),
                provenance.office() == null ? Link.NONE : views.party(provenance.office()),
                new TranslationLine(
                        TextLanguages.name(translation.from(), views.words().language()),
                        publication(translation, views.words()),
                        translation.by()),
                document.basis().transcript());
    }

    private static String archive(Archive archive, Words words) {
        String name = archive.name().isEmpty()
                ? archive.repository()
                : archive.name().contains(archive.repository())
                        ? archive.name()
                        : words.say(
                                "facts.repository", Map.of("name", archive.name(), "repository", archive.repository()));
        return words.facts(name, archive.shelfmark());
    }

    private static Link publication(Translation translation, Words words) {
        String record = translation.printed().record().isEmpty()
                ? ""
                : words.say("facts.record", "record", translation.printed().record());
        String published = words.facts(translation.printed().publisher(), record);
        return new Link(
                published.isEmpty() ? translation.printed().address() : published,
                translation.printed().address());
    }

    /** The relations of a page's own message, which comes first, and of those that it transmits. */
    List<RelationGroup> relations(List<LinkedMessage> messages, Views views) {
        List<RelationGroup> groups = new ArrayList<>();
        for (LinkedMessage linked : messages) {
            List<RelationLine> lines = views.relations(linked.key());
            if (!lines.isEmpty()) {
                groups.add(new RelationGroup(linked.equals(messages.get(0)) ? "" : views.words(linked), lines));
            }
        }
        return groups;
    }

    private static String language(Document document, ReadingPages.One reading) {
        return reading.version() == null
                ? document.description().language()
                : reading.version().version().language();
    }

    private List<CitationBlock> citations(
            LinkedDocument linked, ReadingPages.One reading, List<LinkedMessage> inner, Views views) {
        List<CitationBlock> blocks = new ArrayList<>();
        List<StyledCitation> own = reading.version() == null
                ? index.citations().document(linked)
                : index.citations().version(linked, reading.version());
        blocks.add(CitationBlocks.of("citation", "", own, "", index.words()));
        for (LinkedMessage message : inner) {
            blocks.add(CitationBlocks.of(message, views, index.citations().message(message), index.files()));
        }
        return blocks;
    }

    private static @Nullable MessageLink neighbour(@Nullable String document, Views views) {
        return document == null ? null : views.message(MessageKey.of(document));
    }

    static List<PagerLine> correspondences(List<LinkedMessage> messages, Views views) {
        List<PagerLine> lines = new ArrayList<>();
        for (LinkedMessage linked : messages) {
            if (linked.earlier() != null || linked.later() != null) {
                String sides = views.words()
                        .say(
                                "pager.sides",
                                Map.of(
                                        "a",
                                                views.names(linked.message()
                                                        .parties()
                                                        .senders()),
                                        "b",
                                                views.names(linked.message()
                                                        .parties()
                                                        .addressees())));
                lines.add(new PagerLine(
                        sides,
                        views.correspondence(linked),
                        views.messageOrNull(linked.earlier()),
                        views.messageOrNull(linked.later())));
            }
        }
        return lines;
    }

    @Nullable
    Link thread(List<LinkedMessage> messages, Views views) {
        for (LinkedMessage linked : messages) {
            MessageThread thread = edition.thread(linked.key());
            if (thread != null) {
                return views.thread(thread);
            }
        }
        return null;
    }
}
