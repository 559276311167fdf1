package org.depesha.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesha.facsimile.Facsimile;
import org.depesha.link.GoneAnchor;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.Passage;
import org.depesha.link.Reference;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.WebAddress;
import org.depesha.model.Anchors;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Image;
import org.depesha.model.TeiDates;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;
import org.depesha.text.Witnesses;

/** Where the pointers of a text lead, seen from its page. */
final class TextTargets {

    /** The elements whose macros write their {@code xml:id}, besides the passages. */
    private static final Set<String> ANCHORED = Set.of("div", "seg", "anchor", "ref", "note", "floatingText");

    private final EditionIndex index;
    private final LinkedEdition edition;
    private final Views views;
    private final DateText dates;
    private final GapText gaps;
    private final String owner;
    private final Map<String, RelationLine> references = new HashMap<>();
    private final Map<String, String> passageNumbers = new HashMap<>();
    private final Map<String, GoneLine> gone = new HashMap<>();
    private final Map<TeiElement, String> lines = new IdentityHashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> anchors = new HashSet<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final Map<String, Image> images;
    private Map<String, String> hands = Map.of();
    private Witnesses witnesses = Witnesses.NONE;
    private String prefix = "";
    private Facsimile facsimile = Facsimile.NONE;

    /**
     * Targets of a text.
     *
     * @param owner the document's id; empty for a page about the edition
     */
    TextTargets(EditionIndex index, Views views, String owner) {
        this.index = index;
        this.edition = index.edition();
        this.views = views;
        this.dates = index.dates();
        this.gaps = new GapText(index.words());
        this.owner = owner;
        this.images = index.images();
    }

    /** Where the pointers of a document lead, seen from a page that shows it, or a part of it. */
    static TextTargets of(LinkedDocument linked, EditionIndex index, String page) {
        TextTargets targets = new TextTargets(index, new Views(index, page), linked.id());
        linked.document()
                .message()
                .withTransmitted()
                .forEach(message -> index.edition()
                        .referencesFrom(new MessageKey(linked.id(), message.part()))
                        .forEach(targets::add));
        linked.passages().forEach(targets::add);
        linked.gone().forEach(targets::add);
        targets.addHands(linked.document().provenance().hands());
        targets.witnesses = Witnesses.of(linked.document().header(), linked.text());
        return targets;
    }

    /** Stands among other texts on its page: its anchors begin with this. */
    void prefix(String all) {
        prefix = all;
    }

    /** Knows the pages of the source that stand beside the text. */
    void addFacsimile(Facsimile pages, TeiElement text) {
        facsimile = pages;
        if (!pages.isEmpty()) {
            addLines(text);
        }
    }

    /** The place among those pages of the one that a page break begins; 0 for none. */
    int plate(TeiElement pageBreak) {
        return facsimile.place(pageBreak);
    }

    /** Whether it is that break itself, and not its counterpart in a translation. */
    boolean opensPage(TeiElement pageBreak) {
        return facsimile.opens(pageBreak);
    }

    /** The anchor of the first line that names a place on an image; empty for any other. */
    String lineAnchor(TeiElement lineBreak) {
        return lines.getOrDefault(lineBreak, "");
    }

    private void addLines(TeiElement text) {
        Set<String> known = new HashSet<>();
        Vocabulary.shown(text).filter(element -> element.is("lb")).forEach(line -> {
            String place = Image.firstIn(Objects.requireNonNullElse(line.attribute("facs"), ""));
            if (place.startsWith("#") && known.add(place)) {
                lines.put(line, "line-" + place.substring(1));
            }
        });
    }

    /** Knows the hands that wrote the text. */
    void addHands(Map<String, String> described) {
        hands = described;
    }

    /** The witnesses that the edition of the text lists. */
    Witnesses witnesses() {
        return witnesses;
    }

    /** What is known of the hand that a pointer leads to; empty for nothing. */
    String hand(String pointer) {
        return hands.getOrDefault(pointer.replaceFirst("^#", ""), "");
    }

    /** The way from the page to an image of the edition; empty where it has none at this address. */
    String image(String address) {
        Image image = images.get(Image.nameIn(Image.firstIn(address)));
        return image == null ? "" : views.href(Addresses.image(image));
    }

    /** Knows every anchor of the text, once its passages are known. */
    void addAnchors(TeiElement text) {
        text.descendants().map(this::anchor).forEach(anchors::add);
    }

    /** Knows the anchors of the whole text of which the page shows a part: there those lead that it doesn't show. */
    void addElsewhere(TeiElement whole) {
        whole.descendants().map(this::anchor).forEach(elsewhere::add);
    }

    /** Knows a reference of this text by its anchor. */
    void add(Reference reference) {
        if (reference.id().isEmpty()) {
            return;
        }
        if (views.shows(reference)) {
            references.put(reference.id(), views.relation(reference, false));
        } else {
            hidden.add(reference.id());
        }
    }

    /** Knows a passage of this text by its anchor. */
    void add(Passage passage) {
        if (passage.number() > 0) {
            passageNumbers.put(passage.id(), Integer.toString(passage.number()));
        }
    }

    /** Knows the number of a passage of a released text. */
    void add(String anchor, int number) {
        passageNumbers.put(anchor, Integer.toString(number));
    }

    /** Knows an anchor whose words are gone. */
    void add(GoneAnchor anchor) {
        gone.put(
                anchor.anchor(),
                new GoneLine(
                        anchor.anchor(),
                        anchor.kind().word(),
                        anchor.number(),
                        anchor.release(),
                        views.href(anchor.address())));
    }

    /** What is said of an anchor whose words are gone; empty text for any other. */
    Object gone(String id) {
        return gone.containsKey(id) ? gone.get(id) : "";
    }

    /** The number of a passage by its anchor; empty for what is none. */
    String passageNumber(String id) {
        return passageNumbers.getOrDefault(id, "");
    }

    /** The id that an element has on the page; empty for none. */
    String anchor(TeiElement element) {
        String id = element.attribute("xml:id");
        if (id == null || Anchors.isSection(id)) {
            return "";
        }
        return ANCHORED.contains(element.name()) || passageNumbers.containsKey(id) ? id : "";
    }

    /** The address of a {@code @ref} or {@code @target}; empty where it leads nowhere. */
    String href(String target) {
        List<EntryKey> entries = EntryKey.parseAll(target);
        if (!entries.isEmpty()) {
            return entries.stream()
                    .filter(entry -> edition.registers().find(entry) != null)
                    .findFirst()
                    .map(entry -> views.href(Addresses.entry(entry)))
                    .orElse("");
        }
        MessageKey key = LinkedMessage.keyOf(target);
        if (key != null) {
            LinkedMessage message = edition.messages().byKey().get(key);
            return message == null ? place(key) : views.href(Addresses.message(message));
        }
        if (target.startsWith("page:")) {
            return views.href(Addresses.page(target.substring("page:".length())));
        }
        if (target.startsWith("#") && anchors.contains(target.substring(1))) {
            return "#" + prefix + target.substring(1);
        }
        return target.startsWith("#") && elsewhere.contains(target.substring(1))
                ? views.href(Addresses.document(owner) + target)
                : WebAddress.href(target);
    }

    /** The address of a place in another document: of the passage that it stands in, where it has none of its own. */
    private String place(MessageKey key) {
        LinkedMessage message = edition.messages().byKey().get(MessageKey.of(key.owner()));
        if (message == null) {
            return "";
        }
        LinkedDocument linked = index.document(key.owner());
        String anchor = linked == null ? "" : shownAnchor(linked, key.part());
        return views.href(Addresses.message(message)) + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    private static String shownAnchor(LinkedDocument linked, String id) {
        Set<String> passages = linked.passages().stream()
                .map(Passage::id)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
        return shownAnchor(linked.text(), id, "", passages);
    }

    /** The innermost id that the page shows around the element of an id; empty for none. */
    private static String shownAnchor(TeiElement element, String id, String around, Set<String> passages) {
        String own = Objects.requireNonNullElse(element.attribute("xml:id"), "");
        boolean shown = !Anchors.isSection(own)
                && (ANCHORED.contains(element.name()) && !own.isEmpty() || passages.contains(own));
        String innermost = shown ? own : around;
        if (id.equals(own)) {
            return innermost;
        }
        return element.elements()
                .map(inner -> shownAnchor(inner, id, innermost, passages))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A date as HTML's {@code datetime} takes it; empty where it can't be written so. */
    String datetime(TeiElement element) {
        return DateText.machine(TeiDates.read(element, new Problems()));
    }

    /** A date in words; empty where the element gives none. */
    String dateWords(TeiElement element) {
        HistoricalDate date = TeiDates.read(element, new Problems());
        return dates.of(date);
    }

    /** Why words are missing, and how many. */
    String gapWords(TeiElement gap) {
        return gaps.of(gap);
    }

    /** A language by its tag, in that of the interface. */
    String languageName(String tag) {
        return TextLanguages.name(tag, views.words().language());
    }

    /** What stands in the margin of a passage: the references in it, in order. */
    List<RelationLine> margins(TeiElement passage) {
        return passage.descendants()
                .filter(element -> element.is("ref"))
                .map(element -> element.attribute("xml:id"))
                .filter(references::containsKey)
                .map(references::get)
                .toList();
    }

    /** A reference by its anchor; empty text where it is none, "hidden" where readers are not to see it. */
    Object reference(String id) {
        return references.containsKey(id) ? references.get(id) : hidden.contains(id) ? "hidden" : "";
    }

    /** The head of a transmitted message by its anchor; empty text where it is none. */
    Object messageHead(String part) {
        LinkedMessage message = edition.messages().byKey().get(new MessageKey(owner, part));
        return message == null || owner.isEmpty() || part.isEmpty() ? "" : views.head(message, "cite-" + part);
    }
}
