package org.depesha.link.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesha.config.EditionSettings.Finding;
import org.depesha.link.AnchorPlan;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.LinkedText;
import org.depesha.link.Mention;
import org.depesha.link.MessageKey;
import org.depesha.link.MessageThread;
import org.depesha.link.Numbering;
import org.depesha.link.Reference;
import org.depesha.link.Responsible;
import org.depesha.link.address.AnchorIds;
import org.depesha.link.address.MessageIndex;
import org.depesha.link.address.PointerResolver;
import org.depesha.link.names.EntryIndex;
import org.depesha.link.names.NameLinker;
import org.depesha.link.resolve.Decisions;
import org.depesha.link.resolve.ReferenceSearch;
import org.depesha.link.thread.Chronology;
import org.depesha.link.thread.ReplyOrder;
import org.depesha.link.thread.ThreadJoiner;
import org.depesha.model.AttestedMessage;
import org.depesha.model.Document;
import org.depesha.model.Edition;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.Page;
import org.depesha.model.Party;
import org.depesha.model.Registers;
import org.depesha.phrase.PhraseBook;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Problems;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;
import org.depesha.text.Passages;
import org.jspecify.annotations.Nullable;

/**
 * Resolves everything in an edition that points to something else. References are those that the editor states;
 * {@link ReferenceSearch} finds others in running text.
 */
public final class Linker {

    private static final Comparator<Document> BY_TIME = Comparator.comparing(
                    (Document document) -> document.message().date(),
                    Comparator.nullsLast(Comparator.<HistoricalDate>naturalOrder()))
            .thenComparing(Document::id);

    private final Problems problems;
    private final EntryIndex entries;
    private final MessageIndex messages;
    private final List<Document> documents;
    private final Edition edition;
    private final Finding finding;
    private final Numbering numbering;
    private final PhraseBook phrases;
    private @Nullable ReferenceSearch search;

    private Linker(Edition edition, Finding finding, Numbering numbering, PhraseBook phrases, Problems problems) {
        this.phrases = phrases;
        this.finding = finding;
        this.numbering = numbering;
        this.problems = problems;
        this.edition = edition;
        this.entries = EntryIndex.of(edition.registers(), edition.documents());
        this.documents = edition.documents().stream()
                .map(this::withEntries)
                .sorted(BY_TIME)
                .toList();
        this.messages = MessageIndex.of(documents, edition.attested(), edition.drafts());
    }

    /** Links an edition by what its editor states; what can't be resolved is a problem. */
    public static LinkedEdition link(Edition edition, Problems problems) {
        return link(edition, false, problems);
    }

    /**
     * Links an edition; what can't be resolved is a problem.
     *
     * @param finds whether references that no editor states are looked for
     */
    public static LinkedEdition link(Edition edition, boolean finds, Problems problems) {
        Finding finding = finds ? Finding.EVERYWHERE : Finding.NOWHERE;
        return link(edition, finding, Numbering.IN_ORDER, PhraseBook.own(), problems);
    }

    /**
     * Links an edition; what can't be resolved is a problem.
     *
     * @param finding in what texts references are looked for that no editor states
     * @param numbering the anchors that passages have kept from earlier releases
     * @param phrases the rules by which references are found
     */
    public static LinkedEdition link(
            Edition edition, Finding finding, Numbering numbering, PhraseBook phrases, Problems problems) {
        return of(edition, finding, numbering, phrases, problems).link();
    }

    /** A linker, which can link documents {@linkplain #relinked again} after it has linked the edition once. */
    public static Linker of(
            Edition edition, Finding finding, Numbering numbering, PhraseBook phrases, Problems problems) {
        return new Linker(edition, finding, numbering, phrases, problems);
    }

    private Document withEntries(Document document) {
        return document.header() == null ? document : document.with(entries.linked(document.message()));
    }

    private List<Page> pages(NameLinker names, PointerResolver pointers) {
        return edition.pages().stream().map(page -> page(page, names, pointers)).toList();
    }

    /** Links the edition. */
    public LinkedEdition link() {
        PointerResolver pointers = pointers(problems);
        NameLinker names = new NameLinker(entries, problems);
        List<LinkedText> texts = withFindings(documents.parallelStream()
                .map(document -> new TextLinker(document, names, pointers, plan(document), problems).link())
                .toList());
        List<LinkedMessage> byTime =
                messages.values().stream().sorted(Chronology.BY_TIME).toList();
        List<Reference> references = references(texts);
        List<LinkedMessage> once =
                byTime.stream().filter(linked -> !linked.translation()).toList();
        List<MessageThread> threads = ThreadJoiner.threads(once, references);
        LinkedEdition whole = new LinkedEdition(
                linkedDocuments(texts),
                new LinkedEdition.Messages(
                        Chronology.withNeighbours(byTime),
                        byTime.stream().filter(LinkedMessage::attested).toList(),
                        messages.arrived()),
                entries.registers(),
                LinkedEdition.References.of(references),
                new LinkedEdition.Occurrences(mentions(texts), correspondence(once)),
                LinkedEdition.Threads.of(threads),
                pages(names, pointers),
                edition.images());
        check(whole);
        return whole;
    }

    private PointerResolver pointers(Problems to) {
        return new PointerResolver(
                messages, edition.pages().stream().map(Page::id).collect(Collectors.toSet()), to);
    }

    /**
     * The edition with one of its documents as it is now, at once: its text is linked as if all else were the same.
     * What others learn from it, and what it learns from them anew, is not in it before the whole edition is linked
     * again.
     *
     * @param whole what this linker made of the edition
     * @param problems takes what can't be resolved in the document
     */
    public LinkedEdition relinked(LinkedEdition whole, Document changed, Problems problems) {
        Document document = withEntries(changed);
        LinkedText text = new TextLinker(
                        document, new NameLinker(entries, problems), pointers(problems), plan(document), problems)
                .link();
        ReferenceSearch.Found found =
                search == null ? new ReferenceSearch.Found(List.of(text), List.of()) : search.again(document, text);
        return new Relinking(whole, document, found.texts().get(0)).edition(found.attested());
    }

    private void check(LinkedEdition whole) {
        checkArrived();
        checkListed(whole.registers());
        checkUse(whole);
        new ReplyOrder(whole, problems).check();
    }

    private @Nullable AnchorPlan plan(Document document) {
        if (numbering == Numbering.IN_ORDER) {
            return null;
        }
        Set<String> parts = document.message()
                .withTransmitted()
                .map(Message::part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
        return numbering.plan(document.id(), Passages.of(document.text(), parts));
    }

    private List<LinkedText> withFindings(List<LinkedText> texts) {
        if (finding == Finding.NOWHERE) {
            return texts;
        }
        Decisions decisions = new Decisions(edition.decisions(), messages, problems);
        if (finding != Finding.EVERYWHERE && documents.stream().noneMatch(document -> document.header() == null)) {
            decisions.checkMet();
            return texts;
        }
        search = ReferenceSearch.of(
                documents,
                texts,
                messages,
                entries.registers(),
                new ReferenceSearch.Guides(phrases, decisions, finding == Finding.EVERYWHERE));
        ReferenceSearch.Found found = search.found();
        decisions.checkMet();
        found.attested().forEach(messages::addAttested);
        return found.texts();
    }

    private List<LinkedDocument> linkedDocuments(List<LinkedText> texts) {
        List<LinkedDocument> all = new ArrayList<>(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            String earlier = i == 0 ? null : documents.get(i - 1).id();
            String later =
                    i == documents.size() - 1 ? null : documents.get(i + 1).id();
            TeiElement text = texts.get(i).text();
            all.add(new LinkedDocument(
                    documents.get(i).with(text),
                    text,
                    texts.get(i).passages(),
                    texts.get(i).gone(),
                    earlier,
                    later));
        }
        return all;
    }

    private Page page(Page page, NameLinker names, PointerResolver pointers) {
        AnchorIds anchors = new AnchorIds(page.text(), null, problems);
        return page.with(page.text().rewrite(element -> {
            if (Names.isName(element)) {
                return names.link(element);
            }
            return element.is("ref")
                    ? pointers.resolve(element, page.id(), anchors)
                    : EditorsNote.is(element) ? anchors.note(element) : element;
        }));
    }

    /** All references: those in the texts, and those that only the metadata state. */
    private List<Reference> references(List<LinkedText> texts) {
        List<Reference> all = new ArrayList<>();
        MetadataReferences metadata = new MetadataReferences(messages, pointers(problems), problems);
        for (int i = 0; i < documents.size(); i++) {
            List<Reference> inText = texts.get(i).references();
            all.addAll(inText);
            inText.stream()
                    .filter(reference -> reference.evidence().responsible() == Responsible.EDITOR)
                    .forEach(metadata::addStated);
            String owner = documents.get(i).id();
            documents.get(i).message().withTransmitted().forEach(message -> all.addAll(metadata.of(owner, message)));
        }
        edition.attested().stream()
                .filter(attested -> !attested.hasArrived())
                .forEach(attested -> all.addAll(metadata.of(attested.id(), attested.message())));
        return all;
    }

    private static Map<EntryKey, List<Mention>> mentions(List<LinkedText> texts) {
        Map<EntryKey, List<Mention>> all = new HashMap<>();
        texts.forEach(text -> text.mentions()
                .forEach(mention -> all.computeIfAbsent(mention.entry(), key -> new ArrayList<>())
                        .add(mention)));
        return all;
    }

    private static Map<EntryKey, List<LinkedMessage>> correspondence(List<LinkedMessage> byTime) {
        Map<EntryKey, List<LinkedMessage>> all = new HashMap<>();
        for (LinkedMessage linked : byTime) {
            linked.message().parties().all().stream()
                    .map(Party::entry)
                    .filter(entry -> entry != null)
                    .distinct()
                    .forEach(entry ->
                            all.computeIfAbsent(entry, key -> new ArrayList<>()).add(linked));
        }
        return all;
    }

    private void checkArrived() {
        for (AttestedMessage attested : edition.attested()) {
            LinkedMessage document =
                    attested.hasArrived() ? messages.find(MessageKey.parse(attested.document())) : null;
            if (attested.hasArrived() && (document == null || document.attested())) {
                problems.report(
                        Code.UNKNOWN_MESSAGE,
                        attested.message().place(),
                        "There is no document `" + attested.document() + "`.",
                        () -> DidYouMean.orElse(
                                attested.document(),
                                messages.targets(),
                                "Name a document, or DOCUMENT#m1 for a message that it transmits."));
            }
        }
    }

    /** Reports entries made from pointers where the edition has a register or list in which they should stand. */
    private void checkListed(Registers registers) {
        entries.unlisted().forEach((key, place) -> {
            problems.report(
                    Code.UNLISTED_ENTRY,
                    place,
                    "`" + key.id() + "` is in no register or list of "
                            + key.kind().plural() + "; the edition makes an entry for it.",
                    () -> DidYouMean.orElse(
                            key.id(),
                            registers.of(key.kind()).stream()
                                    .filter(entry -> !entry.implied())
                                    .map(entry -> entry.key().id())
                                    .toList(),
                            Code.UNLISTED_ENTRY.nextStep()));
        });
    }

    /** Reports what an editor wrote into a register and nothing names. */
    private void checkUse(LinkedEdition whole) {
        Set<EntryKey> used = new HashSet<>(whole.occurrences().mentions().keySet());
        whole.registers().entries().values().forEach(entry -> used.add(entry.partOf()));
        documents.forEach(document -> used.add(
                document.provenance().office() == null
                        ? null
                        : document.provenance().office().entry()));
        whole.messages().byKey().values().forEach(linked -> {
            linked.message().parties().all().forEach(party -> used.add(party.entry()));
            used.add(linked.message().journey().sent().location().entry());
            used.add(linked.message().journey().received().location().entry());
        });
        whole.registers().entries().values().stream()
                .filter(entry -> !used.contains(entry.key()) && entry.isEditors())
                .forEach(entry -> problems.report(
                        Code.UNUSED_ENTRY,
                        entry.place(),
                        "No document names `" + entry.key().id() + "`."));
        whole.messages().attested().stream()
                .filter(attested -> whole.referencesTo(attested.key()).isEmpty())
                .forEach(attested -> problems.report(
                        Code.UNUSED_ENTRY,
                        attested.message().place(),
                        "No document mentions the message `" + attested.key() + "`."));
    }
}
