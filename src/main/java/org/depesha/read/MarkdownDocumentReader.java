package org.depesha.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesha.config.YamlMap;
import org.depesha.config.YamlValue;
import org.depesha.model.Archive;
import org.depesha.model.Document;
import org.depesha.model.Message;
import org.depesha.model.Party;
import org.depesha.model.Registers;
import org.depesha.model.Translation;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;

/** Reads a document of front matter and Markdown. */
public final class MarkdownDocumentReader {

    private static final Set<String> KEYS = MessageReader.keysWith(
            "summary",
            "fields",
            "status",
            "language",
            "office",
            "archive",
            "translation",
            "translates",
            "rights",
            "transcript",
            "setAside",
            "hands");

    private static final String DRAFT = "draft";

    private final String file;
    private final String defaultLanguage;
    private final Registers registers;
    private final Problems problems;

    public MarkdownDocumentReader(String file, String defaultLanguage, Registers registers, Problems problems) {
        this.file = file;
        this.defaultLanguage = defaultLanguage;
        this.registers = registers;
        this.problems = problems;
    }

    public Optional<Document> read(String id, String text) {
        return FrontMatter.cut(text, file, problems).map(front -> document(id, front));
    }

    private Document document(String id, FrontMatter front) {
        YamlMap yaml = front.yaml().allowOnly(KEYS);
        MessageReader reader = new MessageReader(registers, problems);
        String title = yaml.required("title", Code.MISSING_TITLE);
        String own = yaml.language("language");
        String language = own.isEmpty() ? defaultLanguage : own;
        Message message = reader.message("", yaml, yaml.place());
        Party office = yaml.get("office").map(reader::party).orElse(null);
        Map<String, String> hands = hands(yaml.map("hands"));
        MarkdownReader.Result read = MarkdownReader.read(front.body(), file, front.linesBefore(), hands, problems);
        if (!yaml.isBroken()) { // of what could not be read nothing is missing
            checkBalance(message, read.messages());
        }
        return new Document(
                id,
                new Document.Description(
                        title,
                        language,
                        yaml.text("summary"),
                        yaml.text("rights"),
                        new Document.Filing("", List.of(), fields(yaml.map("fields")))),
                message,
                new Document.Provenance(
                        office,
                        archive(yaml.map("archive")),
                        translation(yaml.text("translates"), yaml.map("translation")),
                        inHeader(hands)),
                new Document.Basis(yaml.text("transcript"), SetAsideReader.read(yaml, problems), isDraft(yaml)),
                TeiElement.of("text", read.body()).with("xml:lang", language),
                null,
                Place.of(file));
    }

    /** Every transmitted message stands both in the text and in the front matter. */
    private void checkBalance(Message message, Map<String, Place> inText) {
        Map<String, Place> described = new LinkedHashMap<>();
        message.withTransmitted().skip(1).forEach(inner -> {
            if (described.putIfAbsent(inner.part(), inner.place()) != null) {
                problems.report(
                        Code.DUPLICATE_ID,
                        inner.place(),
                        "Two transmitted messages are called `" + inner.part() + "`.");
            }
        });
        described.forEach((part, place) -> {
            if (!inText.containsKey(part)) {
                problems.report(
                        Code.UNBALANCED_MESSAGE,
                        place,
                        "The message `" + part + "` is described here, but no block quotation begins with `{#" + part
                                + "}`.");
            }
        });
        inText.forEach((part, place) -> {
            if (!described.containsKey(part)) {
                problems.report(
                        Code.UNBALANCED_MESSAGE,
                        place,
                        "The message `" + part + "` is here, but `transmits:` does not describe it.");
            }
        });
    }

    /** {@code status: draft}, which is all that a status can be. */
    private boolean isDraft(YamlMap yaml) {
        String status = yaml.text("status");
        if (!status.isEmpty() && !status.equals(DRAFT)) {
            problems.report(
                    Code.INVALID_VALUE,
                    yaml.placeOfValue("status"),
                    "`" + status + "` is not a status.",
                    "Write `draft`, or remove the line where the document is to be published.");
        }
        return status.equals(DRAFT);
    }

    /** {@code fields: {Condition: torn}}: what the edition says beside what the program knows. */
    private static Map<String, String> fields(YamlMap map) {
        Map<String, String> fields = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            String text = value.asList().stream().map(YamlValue::asText).collect(Collectors.joining("; "));
            if (!name.isBlank() && !text.isEmpty()) {
                fields.put(name.strip(), text);
            }
        });
        return fields;
    }

    /** {@code hands: {clerk: "A clerk, violet ink"}}. */
    private Map<String, String> hands(YamlMap map) {
        Map<String, String> hands = new LinkedHashMap<>();
        map.forEach((id, words) -> {
            if (Ids.check(id, map.placeOf(id), problems)) {
                hands.put(id, words.asText());
            }
        });
        return hands;
    }

    /** The same by the ids that the header gives them. */
    private static Map<String, String> inHeader(Map<String, String> hands) {
        Map<String, String> named = new LinkedHashMap<>();
        hands.forEach((id, words) -> named.put(MarkReader.handId(id), words));
        return named;
    }

    private static Archive archive(YamlMap map) {
        map.allowOnly(Set.of("repository", "name", "shelfmark"));
        return new Archive(map.text("repository"), map.text("name"), map.text("shelfmark"));
    }

    private static Translation translation(String of, YamlMap map) {
        map.allowOnly(Set.of("from", "by", "publisher", "record", "title", "address"));
        return new Translation(
                of,
                map.language("from"),
                map.text("by"),
                new Translation.Print(
                        map.text("publisher"), map.text("record"), map.text("title"), map.webAddress("address")));
    }
}
