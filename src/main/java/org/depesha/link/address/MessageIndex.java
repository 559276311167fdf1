package org.depesha.link.address;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.model.AttestedMessage;
import org.depesha.model.Document;
import org.depesha.model.Message;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;
import org.depesha.text.Reading;
import org.jspecify.annotations.Nullable;

/** Every message of an edition by its key: what a reference can mean. */
public final class MessageIndex {

    static final String OF_DRAFT =
            "Remove `status: draft` from it to publish it, remove the link, or build or serve with --drafts.";

    private final Map<MessageKey, LinkedMessage> messages = new TreeMap<>();
    private final Map<String, MessageKey> arrived = new TreeMap<>();
    private final Map<String, Document> files = new HashMap<>();
    private final Map<String, String> roots = new HashMap<>();
    private final Set<String> drafts;

    private MessageIndex(Set<String> drafts) {
        this.drafts = drafts;
    }

    /**
     * The messages of an edition.
     *
     * @param drafts the ids of documents that are left out
     */
    public static MessageIndex of(List<Document> documents, List<AttestedMessage> attested, Set<String> drafts) {
        MessageIndex index = new MessageIndex(drafts);
        documents.forEach(document -> {
            index.add(document, document.message(), null);
            index.addFile(document);
        });
        for (AttestedMessage message : attested) {
            MessageKey key = MessageKey.of(message.id());
            if (message.hasArrived()) {
                index.arrived.put(message.id(), MessageKey.parse(message.document()));
                continue;
            }
            index.messages.put(key, LinkedMessage.attested(key, message.message()));
        }
        return index;
    }

    private void add(Document document, Message message, @Nullable MessageKey carrier) {
        MessageKey key = new MessageKey(document.id(), message.part());
        boolean translation = document.provenance().translation().isOfDocument();
        messages.put(key, new LinkedMessage(key, message, false, translation, carrier, null, null));
        message.transmits().forEach(inner -> add(document, inner, key));
    }

    private void addFile(Document document) {
        if (document.teiFile() != null) {
            files.put(document.id(), document);
            TeiElement root = document.teiFile().root();
            TeiElement publication = root.path("teiHeader", "fileDesc", "publicationStmt");
            Stream<TeiElement> published = publication == null ? Stream.of() : publication.descendants();
            Stream<String> numbers = published
                    .filter(element ->
                            element.is("idno") && element.elements().findAny().isEmpty())
                    .map(Reading::words);
            Stream.concat(Stream.ofNullable(root.attribute("xml:id")), numbers)
                    .filter(id -> !id.isBlank())
                    .distinct()
                    .forEach(id -> roots.merge(id, document.id(), (one, other) -> ""));
        }
    }

    /**
     * The id of the document whose TEI file's root has this {@code xml:id}, or whose publication this {@code idno};
     * null for none, or several.
     */
    @Nullable
    String ofRoot(String rootId) {
        String document = roots.get(rootId);
        return document == null || document.isEmpty() ? null : document;
    }

    /** Whether the TEI file of a document has an element in its text with this {@code xml:id}. */
    boolean hasAnchor(String document, String anchor) {
        Document file = files.get(document);
        return file != null
                && Vocabulary.shown(file.text()).anyMatch(element -> anchor.equals(element.attribute("xml:id")));
    }

    /** Adds a message known only from others. */
    public void addAttested(LinkedMessage message) {
        messages.put(message.key(), message);
    }

    public @Nullable LinkedMessage find(MessageKey key) {
        LinkedMessage message = messages.get(key);
        return message == null && key.part().isEmpty() && arrived.containsKey(key.owner())
                ? messages.get(arrived.get(key.owner()))
                : message;
    }

    /** What attested messages turned out to be, by their ids. */
    public Map<String, MessageKey> arrived() {
        return Collections.unmodifiableMap(arrived);
    }

    /** What a target means that stands in a document: {@code #m1} is one of the document's own messages. */
    public @Nullable LinkedMessage find(String target, String document) {
        return find(MessageKey.parse(target.startsWith("#") ? document + target : target));
    }

    /** Whether an id is that of a draft, which is left out. */
    boolean isDraft(String document) {
        return drafts.contains(document);
    }

    /** Reports a target that means no message; where it is a draft, what can be done about that. */
    public void reportMissing(String target, Place place, Problems problems) {
        if (isDraft(MessageKey.parse(target).owner())) {
            problems.report(Code.UNKNOWN_MESSAGE, place, "`" + target + "` is a draft, and left out.", OF_DRAFT);
            return;
        }
        problems.report(
                Code.UNKNOWN_MESSAGE,
                place,
                "There is no message `" + target + "`.",
                () -> DidYouMean.orElse(target, targets(), Code.UNKNOWN_MESSAGE.nextStep()));
    }

    /** All keys as an editor writes them. */
    public List<String> targets() {
        return messages.keySet().stream().map(MessageKey::toString).toList();
    }

    public Map<MessageKey, LinkedMessage> all() {
        return Collections.unmodifiableMap(messages);
    }

    public List<LinkedMessage> values() {
        return new ArrayList<>(messages.values());
    }
}
