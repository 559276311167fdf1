package org.depesha.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.cite.Citations;
import org.depesha.cite.CitedWords;
import org.depesha.cite.DateWords;
import org.depesha.cite.PartyWords;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.model.Action;
import org.depesha.model.Archive;
import org.depesha.model.Document;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.depesha.model.Party;
import org.depesha.model.Translation;
import org.depesha.text.Witnesses;

/** Makes {@code document.txt}: what the document is, then its text. */
final class PlainDocument {

    private static final String RULE = "-".repeat(40);

    private static final int INDENT = 4;

    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final Citations citations;
    private final PartyWords parties;

    PlainDocument(LinkedEdition edition, EditionSettings settings, Citations citations) {
        this.edition = edition;
        this.settings = settings;
        this.citations = citations;
        this.parties = new PartyWords(edition.registers(), CitedWords.english());
    }

    String of(LinkedDocument linked) {
        return head(linked) + RULE + "\n\n"
                + PlainText.of(
                        linked.text(),
                        linked.document().provenance().hands(),
                        Witnesses.of(linked.document().header(), linked.text()));
    }

    private String head(LinkedDocument linked) {
        Document document = linked.document();
        Message message = document.message();
        StringBuilder head = new StringBuilder(document.description().title()).append("\n\n");
        message(message, head);
        message.withTransmitted().skip(1).forEach(inner -> transmitted(inner, head));
        line(head, "Archive", archive(document.provenance().archive()));
        line(head, "Translation", translation(document.provenance().translation()));
        line(head, "Rights", document.description().rights());
        line(head, "Licence", settings.imprint().licence().name());
        line(head, "Cite as", citations.plain(linked));
        return head.toString();
    }

    private void message(Message message, StringBuilder head) {
        line(head, "Kind", message.heading().kind());
        line(head, "From", parties.of(message.parties().senders()));
        line(head, "To", parties.of(message.parties().addressees()));
        line(head, "Through", parties.of(message.parties().relays()));
        line(head, "Copies", message.parties().copies().stream().map(this::copy).collect(Collectors.joining("; ")));
        line(head, "Sent", sent(message));
        line(head, "Received", action(message.journey().received()));
        line(
                head,
                "Numbers",
                message.heading().numbers().stream().map(MessageNumber::words).collect(Collectors.joining("; ")));
        line(head, "Urgency", message.markings().urgency());
        line(head, "Secrecy", message.markings().secrecy());
        line(head, "Series", message.markings().series());
        line(head, "Note", notes(message));
    }

    /** What else is known: of those who take part, such as the places of several addressees, and of the message. */
    private static String notes(Message message) {
        Message.Parties all = message.parties();
        Stream<String> parties = Stream.of(all.senders(), all.addressees(), all.relays(), all.copies())
                .flatMap(List::stream)
                .map(Party::note);
        Stream<String> actions = Stream.of(
                        message.journey().sent(), message.journey().received())
                .map(Action::note);
        return Stream.of(parties, actions, Stream.of(message.heading().note()))
                .flatMap(notes -> notes)
                .filter(note -> !note.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String copy(Party party) {
        return parties.of(party) + (party.count() == 0 ? "" : " (" + party.count() + ")");
    }

    /** All that is known of a message that the document transmits, indented under its id in the edition. */
    private void transmitted(Message message, StringBuilder head) {
        StringBuilder inner = new StringBuilder();
        line(inner, "Title", message.heading().title());
        message(message, inner);
        line(head, "Transmits", message.part());
        head.append(inner.toString().indent(INDENT));
    }

    /** A text that bears no date says so. */
    private String sent(Message message) {
        String words = action(message.journey().sent());
        boolean undated =
                message.date() == null && message.journey().sent().written().isEmpty();
        return undated ? joined(words, "undated") : words;
    }

    private String action(Action action) {
        String place = edition.registers().told(action.location());
        String zone = action.zone().isEmpty() ? "" : "(" + action.zone() + ")";
        String deciphered = action.deciphered() == null ? "" : "deciphered " + DateWords.withTime(action.deciphered());
        return joined(place, (DateWords.withTime(action.date()) + " " + zone).strip(), action.written(), deciphered);
    }

    private static String archive(Archive archive) {
        return joined(archive.name().isEmpty() ? archive.repository() : archive.name(), archive.shelfmark());
    }

    private static String translation(Translation translation) {
        String record = translation.printed().record().isEmpty()
                ? ""
                : "record " + translation.printed().record();
        return joined(
                translation.by(),
                translation.printed().publisher(),
                record,
                translation.printed().address());
    }

    private static String joined(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static void line(StringBuilder head, String label, String value) {
        if (!value.isBlank()) {
            head.append(label)
                    .append(": ")
                    .append(value.strip().replaceAll("\\s+", " "))
                    .append('\n');
        }
    }
}
