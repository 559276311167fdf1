package org.depesha.cite;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.LoneVersion;
import org.depesha.link.MessageThread;
import org.depesha.link.Passage;
import org.depesha.words.Words;

/**
 * Cites everything in an edition in every style that it asks for, the default style first. What is not known is left
 * out.
 */
public final class Citations {

    /** So few documents don't pay for more than one engine of a style. */
    private static final int FEW = 200;

    private final CitedItems items;
    private final CitationStyles styles;
    private final Words words;
    private final String released;
    private final ThreadLocal<Integer> lane;
    /** Documents in the default style, in UTF-8: their pages say it, and later their text files again. */
    private final Map<String, byte[]> plain = new ConcurrentHashMap<>();

    /**
     * Citations of an edition.
     *
     * @param words what is said where a style has no words of its own
     */
    public Citations(LinkedEdition edition, EditionSettings settings, CitationStyles styles, Words words) {
        this.items = new CitedItems(edition, settings, new CitedWords(words));
        this.styles = styles;
        this.words = words;
        this.released = Objects.toString(settings.release().date(), "");
        int lanes = edition.documents().size() < FEW ? 1 : Runtime.getRuntime().availableProcessors();
        AtomicInteger threads = new AtomicInteger();
        this.lane = ThreadLocal.withInitial(() -> threads.getAndIncrement() % lanes);
    }

    /** Threads that cite at once use different engines, as long as there are enough: each takes the next. */
    private int lane() {
        return lane.get();
    }

    /** The words of the language in which it cites. */
    public Words words() {
        return words;
    }

    public List<StyledCitation> document(LinkedDocument linked) {
        List<StyledCitation> all = styles.cite(items.document(linked), lane());
        all.stream()
                .limit(1)
                .forEach(cited -> plain.put(linked.id(), cited.citation().text().getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    /** One of the versions that stand in a document. */
    public List<StyledCitation> version(LinkedDocument linked, LoneVersion version) {
        return styles.cite(items.version(linked, version), lane());
    }

    /**
     * Any message: an outer one is cited as its document, a transmitted one within it, an attested one by those who
     * mention it.
     */
    public List<StyledCitation> message(LinkedMessage linked) {
        return styles.cite(items.message(linked), lane());
    }

    /** A passage: every style's note names its paragraph, and its address is the passage's own. */
    public List<StyledCitation> passage(Passage passage) {
        return styles.cite(items.passage(passage), lane());
    }

    public List<StyledCitation> thread(MessageThread thread) {
        return styles.cite(items.thread(thread), lane());
    }

    /** The edition as a whole. */
    public List<StyledCitation> edition() {
        return styles.cite(items.edition(), lane());
    }

    /** A document in the default style, as plain words; empty where the style fails. */
    public String plain(LinkedDocument linked) {
        byte[] known = plain.get(linked.id());
        return known != null
                ? new String(known, StandardCharsets.UTF_8)
                : styles.citeByDefault(items.document(linked), lane())
                        .map(cited -> cited.citation().text())
                        .orElse("");
    }

    /** The tags of a document's page, for Zotero and Google Scholar. */
    public List<MetaTag> tags(LinkedDocument linked) {
        return MetaTags.of(
                items.document(linked), linked.document().description().rights());
    }

    /** The tags of the page of one of a document's versions. */
    public List<MetaTag> tags(LinkedDocument linked, LoneVersion version) {
        return MetaTags.of(
                items.version(linked, version), linked.document().description().rights());
    }

    /** The tags of the page of a message that a document transmits, or that is known only from others. */
    public List<MetaTag> tags(LinkedMessage linked, String rights) {
        return MetaTags.of(items.message(linked), rights);
    }

    /** The tags of a page that is about no letter, or about many. */
    public List<MetaTag> tags() {
        return MetaTags.ofPage(released);
    }

    /** A message as lists name it to reference managers: an OpenURL context object (COinS). */
    public String coins(LinkedMessage linked) {
        return Coins.of(items.message(linked));
    }
}
