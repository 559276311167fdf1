package org.depesha.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.depesha.cite.Citations;
import org.depesha.config.EditionSettings;
import org.depesha.facsimile.Facsimile;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.SiteFiles;
import org.depesha.model.Image;
import org.depesha.release.ReleaseHistory;
import org.depesha.seeing.Overview;
import org.depesha.tei.TeiElement;
import org.depesha.text.Versions;
import org.depesha.text.Wordings;
import org.depesha.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What every page maker needs: the edition, what it has released, its settings, its citations, the words of the
 * interface, and its documents by their ids.
 */
final class EditionIndex {

    private final LinkedEdition edition;
    private final ReleaseHistory history;
    private final EditionSettings settings;
    private final Citations citations;
    private final SiteFiles files;
    private final Words words;
    private final List<Words> languages;
    private final DateText dates;
    private final GatheredMessages gathered;
    private final Overview overview;
    private final Map<String, LinkedDocument> documents = new HashMap<>();
    private final Map<String, List<LinkedDocument>> translations = new HashMap<>();
    private final Map<String, Image> images = new HashMap<>();

    /** By the ids of documents: each page asks for its own several times. */
    private final Map<String, Facsimile> facsimiles = new ConcurrentHashMap<>();

    EditionIndex(
            LinkedEdition edition,
            ReleaseHistory history,
            EditionSettings settings,
            Citations citations,
            List<Words> languages) {
        this.edition = edition;
        this.history = history;
        this.settings = settings;
        this.citations = citations;
        this.languages = List.copyOf(languages);
        boolean turned = TextLanguages.isRightToLeft(citations.words().language());
        this.words = turned ? citations.words().isolating() : citations.words();
        this.dates = new DateText(words);
        this.overview = Overview.of(edition, settings.site().views(), history.lock()::hasFile);
        this.files = new SiteFiles(edition, settings, history.lock()::hasFile);
        edition.documents().forEach(document -> {
            documents.put(document.id(), document);
            String original = document.document().provenance().translation().of();
            if (!original.isEmpty()) {
                translations.computeIfAbsent(original, one -> new ArrayList<>()).add(document);
            }
        });
        this.gathered = new GatheredMessages(edition, settings);
        edition.images().forEach(image -> images.put(image.name(), image));
    }

    /** The edition's images by their names. */
    Map<String, Image> images() {
        return images;
    }

    /** What belongs together and is given on one page. */
    GatheredMessages gathered() {
        return gathered;
    }

    /** The pages of a document's source. */
    Facsimile facsimile(LinkedDocument linked) {
        return facsimiles.computeIfAbsent(linked.id(), id -> made(linked, linked.text()));
    }

    /** The same for another reading of its text. */
    Facsimile facsimile(LinkedDocument linked, TeiElement text) {
        return text == linked.text() ? facsimile(linked) : made(linked, text);
    }

    private Facsimile made(LinkedDocument linked, TeiElement text) {
        return Facsimile.of(linked.document(), Versions.original(text), images);
    }

    /** The documents that translate one. */
    List<LinkedDocument> translations(String original) {
        return translations.getOrDefault(original, List.of());
    }

    /** Whether any document has something beside its text. */
    boolean hasBeside() {
        return !translations.isEmpty()
                || edition.documents().parallelStream()
                        .anyMatch(linked -> !facsimile(linked).isEmpty()
                                || !Versions.of(linked.text()).isEmpty()
                                || Wordings.isWrittenOtherwise(linked.text())
                                || !Wordings.witnesses(linked.text()).isEmpty());
    }

    LinkedEdition edition() {
        return edition;
    }

    ReleaseHistory history() {
        return history;
    }

    EditionSettings settings() {
        return settings;
    }

    /** Which files the site has beside its pages. */
    SiteFiles files() {
        return files;
    }

    Citations citations() {
        return citations;
    }

    /** The words of the interface. */
    Words words() {
        return words;
    }

    /** The words of each language that the site has, the first at its root. */
    List<Words> languages() {
        return languages;
    }

    /** The way from a page of this language to another, or to a file, of which all languages have one. */
    String href(String from, String to) {
        int hash = to.indexOf('#');
        String path = hash < 0 ? to : to.substring(0, hash);
        boolean page = path.isEmpty() || path.endsWith("/");
        return page ? Addresses.relative(from, to) : Addresses.relative(words.path() + from, to);
    }

    /** What there is to see of the edition at a glance. */
    Overview overview() {
        return overview;
    }

    /** How dates are written for readers. */
    DateText dates() {
        return dates;
    }

    /** A document, or null: the owner of a message may be an attested one. */
    @Nullable
    LinkedDocument document(String id) {
        return documents.get(id);
    }
}
