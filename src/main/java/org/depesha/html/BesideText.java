package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesha.facsimile.Facsimile;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LoneVersion;
import org.depesha.link.address.Addresses;
import org.depesha.model.Translation;
import org.depesha.tei.TeiElement;
import org.depesha.text.Version;
import org.depesha.text.Versions;

/** The text of a document's page with all its versions, whether they stand in it or in documents of their own. */
final class BesideText {

    /** Attributes that may point to a place in the same text. */
    private static final List<String> POINTERS = List.of("target", "corresp", "ref", "next", "prev");

    private final EditionIndex index;
    private final LinkedDocument linked;
    private final List<LinkedDocument> translations;
    private final TeiElement own;
    private final TeiElement text;
    private final List<Version> versions;
    private final List<LoneVersion> lone;

    /**
     * The text of a page.
     *
     * @param reading the document's text in the reading that the page shows
     */
    BesideText(EditionIndex index, LinkedDocument linked, ReadingPages.One reading) {
        this.index = index;
        this.linked = linked;
        this.own = reading.text();
        List<Version> inside = Versions.of(own);
        this.lone = LoneVersion.of(linked);
        this.translations = lone.isEmpty() ? index.translations(linked.id()) : List.of();
        if (translations.isEmpty()) {
            this.text = own;
            this.versions = inside;
        } else {
            List<Version> all = new ArrayList<>();
            all.add(new Version("original", linked.document().description().language(), own));
            translations.forEach(one -> all.add(version(one)));
            this.text = TeiElement.of(
                    "text",
                    TeiElement.of("group", all.stream().map(Version::element).toList()));
            this.versions = all;
        }
    }

    private static Version version(LinkedDocument translation) {
        String language = translation.document().description().language();
        TeiElement apart = apart(translation.text(), translation.id() + ".").with("xml:lang", language);
        return new Version("translation", language, apart);
    }

    /** A text whose ids differ from all of another. */
    private static TeiElement apart(TeiElement text, String prefix) {
        return text.rewrite(element -> {
            String id = element.attribute("xml:id");
            TeiElement apart = id == null ? element : element.with("xml:id", prefix + id);
            for (String name : POINTERS) {
                String pointer = apart.attribute(name);
                if (pointer != null && pointer.startsWith("#")) {
                    apart = apart.with(name, "#" + prefix + pointer.substring(1));
                }
            }
            return apart;
        });
    }

    /** The text with all its versions. */
    TeiElement text() {
        return text;
    }

    /**
     * What stands beside the text.
     *
     * @param root the text as it is drawn
     */
    Beside beside(TeiNodeModel root, Views views, TextTargets targets) {
        Facsimile facsimile = index.facsimile(linked, own);
        Translation translation = linked.document().provenance().translation();
        LinkedDocument original = translation.of().isEmpty() ? null : index.document(translation.of());
        return new Beside(
                new PlateViews(views, targets).of(facsimile, text),
                ParallelText.of(root, versions, (version, node) -> head(version, node, views)),
                original == null ? null : new Link(original.id(), views.href(Addresses.document(original.id()))),
                List.of(),
                List.of());
    }

    private Parallel.Head head(Version version, TeiNodeModel node, Views views) {
        String name = TextLanguages.name(version.language(), views.words().language());
        int at = versions.indexOf(version);
        if (translations.isEmpty()) {
            return new Parallel.Head(
                    node,
                    version.type(),
                    new Link(
                            name,
                            views.href(
                                    Addresses.reading(linked.id(), lone.get(at).name()))),
                    lone.get(at).by());
        }
        LinkedDocument own = Stream.concat(Stream.of(linked), translations.stream())
                .skip(at)
                .findFirst()
                .filter(one -> one != linked)
                .orElse(null);
        return new Parallel.Head(
                node,
                version.type(),
                new Link(name, own == null ? "" : views.href(Addresses.document(own.id()))),
                own == null ? "" : own.document().provenance().translation().by());
    }
}
