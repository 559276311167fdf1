package org.depesha.export;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.cite.CitedWords;
import org.depesha.cite.MessageWords;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.model.Document;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiText;
import org.jspecify.annotations.Nullable;

/** Makes the whole TEI of a document: its text as it was linked, and a header that says all that the edition knows. */
final class TeiDocuments {

    /**
     * Values of {@code TEI/@type}: whether the header was made here, or came with the file. The schema tells them apart
     * by it.
     */
    private static final String MADE = "depesha";

    private static final String SUPPLIED = "supplied";

    private final EditionSettings settings;
    private final EditionHeader shared;
    private final @Nullable TeiElement encoding;
    private final DocumentHeader made;
    private final HeaderCompletion supplied;

    /**
     * Makes documents.
     *
     * @param alone whether each is a file of its own, which says what its schemes mean; else the file that holds them
     *     all says it
     */
    TeiDocuments(LinkedEdition edition, EditionSettings settings, boolean alone) {
        this.settings = settings;
        this.shared = new EditionHeader(settings);
        this.encoding = alone ? shared.encodingDesc(edition.registers()) : null;
        CorrespDescription correspondence =
                new CorrespDescription(edition, settings, new MessageWords(edition, CitedWords.english()));
        this.made = new DocumentHeader(shared, settings, correspondence);
        this.supplied = new HeaderCompletion(edition, shared, correspondence, made);
    }

    /** The root element; its base is the address of the document's page, where most of its ids are anchors. */
    TeiElement of(LinkedDocument linked) {
        TeiElement text = linked.text();
        boolean own = linked.document().header() == null;
        TeiElement header = own ? madeHeader(linked) : suppliedHeader(linked);
        TeiElement root = root(linked.document().teiFile(), header, text);
        return root.with("xml:base", settings.canonical(Addresses.document(linked.id())))
                .with("type", own ? MADE : Objects.requireNonNullElse(root.attribute("type"), SUPPLIED));
    }

    /** The root with all that a TEI file has beside its header and its text: {@code standOff}, {@code facsimile}. */
    private static TeiElement root(Document.@Nullable TeiFile file, TeiElement header, TeiElement text) {
        if (file == null) {
            return TeiElement.of("TEI", header, text);
        }
        TeiElement root = file.root();
        return root.with(root.children().stream()
                .map(child -> child == root.child("teiHeader") ? header : child == root.child("text") ? text : child)
                .filter(child -> !(child instanceof TeiText))
                .toList());
    }

    private TeiElement madeHeader(LinkedDocument linked) {
        TeiElement profile = made.profileDesc(linked);
        TeiElement own = encoding == null ? null : shared.encodingDesc(withScheme(profile, linked.text()));
        return made.of(linked, own, pointers(profile, linked.text()).contains("#program"));
    }

    private TeiElement suppliedHeader(LinkedDocument linked) {
        TeiElement header = supplied.withCorrespondence(linked);
        Set<String> pointers = pointers(header, linked.text());
        Set<String> ids = ids(header, linked.text());
        boolean editor = pointers.contains("#editor") && !ids.contains("editor");
        boolean program = pointers.contains("#program") && !ids.contains("program");
        return supplied.withEncoding(header, encoding, editor, program);
    }

    /** The pointers that have a scheme: {@code person:ada}. */
    private static Set<String> withScheme(TeiElement... elements) {
        return Stream.of(elements)
                .flatMap(TeiElement::descendants)
                .flatMap(element -> element.attributes().stream())
                .flatMap(attribute -> Stream.of(attribute.value().split(" ")))
                .filter(pointer -> pointer.indexOf(':') > 0)
                .collect(Collectors.toSet());
    }

    private static Set<String> pointers(TeiElement... elements) {
        return values("resp", elements);
    }

    private static Set<String> ids(TeiElement... elements) {
        return values("xml:id", elements);
    }

    private static Set<String> values(String attribute, TeiElement... elements) {
        Set<String> values = new HashSet<>();
        for (TeiElement element : elements) {
            element.descendants()
                    .map(inner -> inner.attribute(attribute))
                    .filter(Objects::nonNull)
                    .forEach(values::add);
        }
        return values;
    }
}
