package org.depesha.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.Passage;
import org.depesha.link.address.Addresses;
import org.depesha.model.Archive;
import org.depesha.model.Document;
import org.depesha.model.EntryKey;
import org.depesha.model.Message;
import org.depesha.model.Registers;
import org.depesha.search.Item.Inner;
import org.depesha.search.Item.ItemPassage;
import org.depesha.tei.TeiElement;
import org.depesha.text.Passages;
import org.depesha.text.Reading;
import org.depesha.text.Readings;
import org.depesha.text.TextPassage;
import org.depesha.words.MessageName;
import org.depesha.words.Words;

/** Makes a document an item: its passages and notes by the one reading of its text, its other readings, its facts. */
final class DocumentItem {

    /** Between the titles in each language of the interface, where they differ. */
    private static final String EACH = "\u001f";

    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final List<Words> languages;
    private final OwnFields fields;

    DocumentItem(LinkedEdition edition, EditionSettings settings, List<Words> languages) {
        this.edition = edition;
        this.settings = settings;
        this.languages = List.copyOf(languages);
        this.fields = OwnFields.of(edition);
    }

    Item of(LinkedDocument linked, Set<EntryKey> named) {
        Document document = linked.document();
        Message outer = document.message();
        List<Message> inner = outer.withTransmitted().skip(1).toList();
        List<ItemPassage> passages = passages(linked, inner);
        MessageRow row = new MessageRow(edition)
                .parties(outer)
                .value("kind", outer.heading().kind(), outer.heading().kind())
                .value(
                        "lang",
                        document.description().language(),
                        document.description().language())
                .archive(document.provenance().archive());
        fields.add(document.description().filing().fields(), row);
        named.forEach(row::named);
        has(passages, inner, edition.thread(linked.key()) != null, row);
        List<Inner> messages = inner.stream()
                .map(message -> new Inner(
                        message.part(), title(message, message.heading().title(), message.part())))
                .toList();
        String title = title(outer, document.description().title(), linked.id());
        return new Item(
                row.row("document", Addresses.document(linked.id()), title, outer, shelfmark(document)),
                row.names(),
                passages,
                messages);
    }

    private String title(Message message, String title, String otherwise) {
        return title(message, title, edition.registers(), languages).orElse(otherwise);
    }

    /**
     * The title that the editor gave a message, or else the words for it in each language, one behind the other; empty
     * where nothing is known of it.
     */
    static Optional<String> title(Message message, String title, Registers registers, List<Words> languages) {
        if (!title.isBlank()) {
            return Optional.of(title);
        }
        List<String> names = languages.stream()
                .map(words -> new MessageName(
                                registers.told(message.parties().senders()),
                                registers.told(message.parties().addressees()),
                                "",
                                MessageName.kind(message.heading().kind(), words))
                        .in(words))
                .toList();
        String first = names.get(0);
        boolean same = names.stream().allMatch(first::equals);
        return Optional.of(same ? first : String.join(EACH, names)).filter(known -> !known.isEmpty());
    }

    /** A title in the first language. */
    static String first(String titles) {
        int end = titles.indexOf(EACH);
        return end < 0 ? titles : titles.substring(0, end);
    }

    private static void has(List<ItemPassage> passages, List<Message> inner, boolean thread, MessageRow row) {
        if (passages.stream().anyMatch(passage -> passage.zone() == Zone.NOTE)) {
            row.value("has", "notes", "notes");
        }
        if (!inner.isEmpty()) {
            row.value("has", "transmitted", "transmitted");
        }
        if (thread) {
            row.value("has", "thread", "thread");
        }
    }

    private static String shelfmark(Document document) {
        Archive archive = document.provenance().archive();
        String repository = archive.repository().isEmpty() ? archive.name() : archive.repository();
        return repository.isEmpty() || archive.shelfmark().isEmpty()
                ? repository + archive.shelfmark()
                : repository + ", " + archive.shelfmark();
    }

    private List<ItemPassage> passages(LinkedDocument linked, List<Message> inner) {
        Document document = linked.document();
        String language = document.description().language();
        List<ItemPassage> all = new ArrayList<>();
        all.add(new ItemPassage(Zone.ABOUT, 0, "", 0, settings.language(), about(document)));
        String summary = document.description().summary();
        all.add(new ItemPassage(Zone.ABOUT, 0, "", 0, settings.language(), summary));
        Map<String, Integer> numbers = linked.passages().stream()
                .filter(passage -> !passage.id().isEmpty())
                .collect(Collectors.toMap(Passage::id, Passage::number, (a, b) -> a, HashMap::new));
        List<String> parts = inner.stream().map(Message::part).toList();
        for (TextPassage passage : Passages.of(linked.text(), Set.copyOf(parts))) {
            int message = parts.indexOf(passage.message()) + 1;
            all.add(passage(passage, numbers.getOrDefault(passage.id(), 0), message, language));
        }
        readings(linked.text(), language, all);
        return Items.nonEmpty(all);
    }

    private String about(Document document) {
        return String.join(
                " · ",
                document.description().title(),
                MessageRow.about(document.message(), edition),
                shelfmark(document),
                document.provenance().archive().name(),
                document.provenance().translation().by(),
                String.join(" · ", document.description().filing().fields().values()));
    }

    private static ItemPassage passage(TextPassage passage, int number, int message, String language) {
        boolean note = passage.kind() == TextPassage.Kind.NOTE;
        return new ItemPassage(
                note ? Zone.NOTE : message > 0 ? Zone.TRANSMITTED : Zone.TEXT,
                note ? 0 : number,
                anchor(passage, note),
                message,
                language(passage.element(), language),
                passage.words());
    }

    private static String anchor(TextPassage passage, boolean note) {
        return !passage.id().isEmpty() ? passage.id() : note ? "note-" + passage.order() : passage.message();
    }

    private static void readings(TeiElement text, String language, List<ItemPassage> to) {
        text.descendants().filter(Readings::isChoice).forEach(choice -> {
            for (TeiElement reading : Readings.others(choice)) {
                to.add(new ItemPassage(Zone.READING, 0, "", 0, language(reading, language), Reading.words(reading)));
            }
        });
    }

    private static String language(TeiElement element, String otherwise) {
        String own = element.attribute("xml:lang");
        return own == null || own.isEmpty() ? otherwise : own;
    }
}
