package org.depesha.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.MessageThread;
import org.depesha.model.Action;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.depesha.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * Names a message in a few words, to stand inside a sentence or a citation: who to whom, what it is, number, place,
 * date.
 */
public final class MessageWords {

    /** Kinds of numbers, the one most cited first, and what is said of each; a ciphered telegram's needs no word. */
    private static final Map<String, String> NUMBER_KINDS = numberKinds();

    private final LinkedEdition edition;
    private final Map<String, String> titles;
    private final PartyWords parties;

    private static Map<String, String> numberKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("cipher", "");
        kinds.put("sender", "sender’s");
        kinds.put("outgoing", "outgoing");
        kinds.put("incoming", "incoming");
        return kinds;
    }

    public MessageWords(LinkedEdition edition) {
        this.edition = edition;
        this.titles = edition.documents().stream()
                .collect(Collectors.toMap(
                        LinkedDocument::id,
                        linked -> linked.document().description().title()));
        this.parties = new PartyWords(edition.registers());
    }

    /** The words for a message; its key where nothing is known of it. */
    public String of(MessageKey key) {
        LinkedMessage linked = edition.message(key);
        CitationParts parts = new CitationParts();
        describe(linked.message(), titleOf(linked), whoToWhom(linked.message(), parties::of), parts);
        if (linked.message().journey().received().date() != null) {
            parts.add("received "
                    + DateWords.after(
                            linked.message().journey().sent().date(),
                            linked.message().journey().received().date()));
        }
        return parts.words().isEmpty() ? key.toString() : parts.words();
    }

    /** The same without cover names and receipt: to stand inside the citation of another. */
    String brief(MessageKey key) {
        LinkedMessage linked = edition.message(key);
        CitationParts parts = new CitationParts();
        describe(linked.message(), titleOf(linked), whoToWhom(linked.message(), parties::named), parts);
        return parts.words().isEmpty() ? key.toString() : parts.words();
    }

    /**
     * A thread by the first of its messages that the edition holds and that is no mere envelope, and its span: "Ada
     * Berg and Bertil Dahl, February 3–5, 1901".
     */
    String of(MessageThread thread) {
        List<LinkedMessage> held = thread.messages().stream()
                .map(edition::message)
                .filter(linked -> !linked.attested())
                .toList();
        Message first = held.stream()
                .map(LinkedMessage::message)
                .filter(message -> message.transmits().isEmpty())
                .findFirst()
                .orElse(held.get(0).message());
        List<HistoricalDate> dates = thread.messages().stream()
                .map(key -> edition.message(key).message().date())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        String sides = PartyWords.join(
                Stream.of(first.parties().senders(), first.parties().addressees())
                        .map(parties::named)
                        .filter(side -> !side.isEmpty())
                        .toList());
        String span = dates.isEmpty() ? "" : DateWords.between(dates.get(0), dates.get(dates.size() - 1));
        return new CitationParts()
                .add(sides.isEmpty() ? "Thread" : sides)
                .add(span)
                .words();
    }

    private String titleOf(LinkedMessage linked) {
        boolean outer = !linked.attested() && linked.key().part().isEmpty();
        return outer
                ? titles.getOrDefault(linked.key().owner(), "")
                : linked.message().heading().title();
    }

    private void describe(Message message, String title, String who, CitationParts parts) {
        parts.add(who.isEmpty() && !title.isBlank() ? "“" + title + "”" : parts.isEmpty() ? upperFirst(who) : who);
        parts.add(kindAndNumber(message, who.isEmpty() && title.isBlank()));
        Action sent = message.journey().sent();
        parts.add(edition.registers().told(sent.location())).add(DateWords.of(sent.date()));
    }

    private static String whoToWhom(Message message, Function<List<Party>, String> names) {
        String from = names.apply(message.parties().senders());
        String to = names.apply(message.parties().addressees());
        String via = names.apply(message.parties().relays());
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        String words = to.isEmpty() ? from : from.isEmpty() ? kindOrMessage(message) + " to " + to : from + " to " + to;
        return via.isEmpty() ? words : words + ", through " + via;
    }

    private static String kindOrMessage(Message message) {
        return message.heading().kind().isEmpty()
                ? "message"
                : lowerFirst(message.heading().kind());
    }

    /** The kind, where the words for the parties don't name it already, and the number. */
    private static String kindAndNumber(Message message, boolean first) {
        boolean told = message.parties().senders().isEmpty()
                && !message.parties().addressees().isEmpty();
        String kind = told ? "" : message.heading().kind();
        String words = kind.isEmpty() || first ? kind : lowerFirst(kind);
        String number = namedNumber(message);
        return new CitationParts()
                .add(words)
                .add(number.isEmpty() ? "" : "no. " + number)
                .words();
    }

    /** The number by which a message is cited: of the ciphered telegram, else the sender's own; empty for none. */
    public static String number(Message message) {
        MessageNumber cited = cited(message);
        return cited == null ? "" : cited.value();
    }

    /** The same, named by its kind: "103 (sender’s)". */
    public static String namedNumber(Message message) {
        MessageNumber cited = cited(message);
        String kind = cited == null ? "" : NUMBER_KINDS.getOrDefault(cited.kind(), cited.kind());
        return number(message) + (kind.isEmpty() ? "" : " (" + kind + ")");
    }

    /** The number by which a message is cited, with its kind; null for none. */
    public static @Nullable MessageNumber cited(Message message) {
        List<MessageNumber> numbers = message.heading().numbers();
        return NUMBER_KINDS.keySet().stream()
                .flatMap(kind -> numbers.stream().filter(number -> number.kind().equals(kind)))
                .findFirst()
                .orElse(numbers.isEmpty() ? null : numbers.get(0));
    }

    /** "Ciphered telegram" inside a sentence; an abbreviation stays as it is. */
    static String lowerFirst(String words) {
        boolean word = words.length() < 2 || Character.isLowerCase(words.charAt(1)) || words.charAt(1) == ' ';
        return words.isEmpty() || !word ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    static String upperFirst(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
