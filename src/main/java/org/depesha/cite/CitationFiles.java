package org.depesha.cite;

import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.words.Words;

/** Writes the files by which documents and messages get into a reference manager. */
public final class CitationFiles {

    /** More are made anew each time: kept, they would take too much memory. */
    private static final int MOST_KEPT = 20_000;

    private final LinkedEdition edition;
    private final CitedItems items;
    private final Map<MessageKey, Map<CitationFormat, String>> kept = new ConcurrentHashMap<>();

    public CitationFiles(LinkedEdition edition, EditionSettings settings, Words words) {
        this.edition = edition;
        this.items = new CitedItems(edition, settings, new CitedWords(words));
    }

    /** What is to be written in several formats, put together once. */
    public static final class Items {

        private final List<Map<CitationFormat, String>> items;

        private Items(List<Map<CitationFormat, String>> items) {
            this.items = items;
        }

        public void write(CitationFormat format, Writer out) {
            format.write(items.stream().map(item -> item.get(format)), out);
        }
    }

    /** A message stands in its own files, in those of its thread, of all who take part in it, and of the edition. */
    private Map<CitationFormat, String> texts(LinkedMessage linked) {
        return edition.messages().byKey().size() > MOST_KEPT
                ? made(linked)
                : kept.computeIfAbsent(linked.key(), key -> made(linked));
    }

    private String text(LinkedMessage linked, CitationFormat format) {
        String known = kept.getOrDefault(linked.key(), Map.of()).get(format);
        return known == null ? format.text(items.message(linked)) : known;
    }

    private Map<CitationFormat, String> made(LinkedMessage linked) {
        CitedItem item = items.message(linked);
        Map<CitationFormat, String> texts = new EnumMap<>(CitationFormat.class);
        for (CitationFormat format : CitationFormat.values()) {
            texts.put(format, format.text(item));
        }
        return texts;
    }

    /** A message alone: a document's own, or one that it transmits. */
    public Items message(LinkedMessage linked) {
        return new Items(List.of(texts(linked)));
    }

    /** Messages in the order given: those of a thread, those of a person. */
    public Items messages(List<LinkedMessage> messages) {
        return new Items(messages.stream().map(this::texts).toList());
    }

    /** The edition itself, then each of its documents with the messages that it transmits. */
    public void edition(CitationFormat format, Writer out) {
        Stream<LinkedMessage> messages = edition.documents().stream()
                .flatMap(linked -> linked.document()
                        .message()
                        .withTransmitted()
                        .map(message -> edition.message(linked.key().withPart(message.part()))));
        format.write(
                Stream.concat(Stream.of(format.text(items.edition())), messages.map(linked -> text(linked, format))),
                out);
    }
}
