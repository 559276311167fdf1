package org.depesha.export;

import java.util.List;
import java.util.Objects;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.MessageKey;
import org.depesha.link.address.Addresses;
import org.depesha.model.Archive;
import org.depesha.model.Document;
import org.depesha.model.Translation;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/** Makes the {@code teiHeader} of a document that came without one. */
final class DocumentHeader {

    private final EditionHeader shared;
    private final EditionSettings settings;
    private final CorrespDescription correspondence;

    DocumentHeader(EditionHeader shared, EditionSettings settings, CorrespDescription correspondence) {
        this.shared = shared;
        this.settings = settings;
        this.correspondence = correspondence;
    }

    /** The header; {@code encoding} stands in it as it is, where there is one. */
    TeiElement of(LinkedDocument linked, @Nullable TeiElement encoding, boolean program) {
        Document document = linked.document();
        TeiElement title = shared.titleStmt(document.description().title(), program);
        TeiElement file = shared.fileDesc(
                title, Addresses.document(document.id()), document.description().rights(), sourceDesc(document));
        return new TeiParts().add(file).add(encoding).add(profileDesc(linked)).in("teiHeader");
    }

    /** The {@code profileDesc}: summary, languages, and a {@code correspDesc} for each message. */
    TeiElement profileDesc(LinkedDocument linked) {
        Document document = linked.document();
        TeiParts parts = new TeiParts();
        if (!document.description().summary().isBlank()) {
            parts.add(new TeiParts().add("p", document.description().summary()).in("abstract"));
        }
        parts.add(TeiElement.of(
                "langUsage",
                TeiElement.of("language").with("ident", document.description().language())));
        if (!document.provenance().hands().isEmpty()) {
            parts.add(TeiElement.of("handNotes", hands(document)));
        }
        return parts.add(descriptions(linked)).in("profileDesc");
    }

    private static List<TeiElement> hands(Document document) {
        return document.provenance().hands().entrySet().stream()
                .map(hand -> TeiElement.of("handNote", hand.getValue()).with("xml:id", hand.getKey()))
                .toList();
    }

    /** The descriptions of all messages of a document, the outer one first. */
    List<TeiElement> descriptions(LinkedDocument linked) {
        return linked.document()
                .message()
                .withTransmitted()
                .map(message -> description(linked.document(), message.part()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private @Nullable TeiElement description(Document document, String part) {
        return correspondence.of(
                new MessageKey(document.id(), part),
                part.isEmpty() ? document.provenance().office() : null);
    }

    private static TeiElement sourceDesc(Document document) {
        TeiParts parts = new TeiParts();
        if (document.provenance().archive().isKnown()) {
            parts.add(manuscript(document.provenance().archive()));
        }
        if (document.provenance().translation().isKnown()) {
            parts.add(translation(document.provenance().translation()));
        }
        if (!document.basis().transcript().isEmpty()) {
            parts.add(new TeiParts()
                    .add("idno", "file", document.basis().transcript())
                    .in("bibl")
                    .with("type", "transcript"));
        }
        return parts.isEmpty()
                ? new TeiParts().add("p", "No source is named.").in("sourceDesc")
                : parts.in("sourceDesc");
    }

    private static TeiElement manuscript(Archive archive) {
        boolean both = !archive.name().isEmpty() && !archive.repository().isEmpty();
        String repository =
                both ? archive.name() + " (" + archive.repository() + ")" : archive.name() + archive.repository();
        return TeiElement.of(
                "msDesc",
                new TeiParts()
                        .add("repository", repository)
                        .add("idno", "shelfmark", archive.shelfmark())
                        .in("msIdentifier"));
    }

    private static TeiElement translation(Translation translation) {
        TeiParts parts = new TeiParts().add("title", translation.printed().title());
        if (!translation.by().isEmpty()) {
            parts.add(TeiElement.of("editor", translation.by()).with("role", "translator"));
        }
        parts.add("publisher", translation.printed().publisher())
                .add("idno", "record", translation.printed().record());
        parts.add("idno", "URI", translation.printed().address()).add("note", "original-language", translation.from());
        return parts.in("bibl").with("type", "translation");
    }
}
