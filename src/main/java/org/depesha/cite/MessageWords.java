package org.depesha.cite;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
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

    /** Kinds of numbers, the one most cited first. */
    private static final List<String> NUMBER_KINDS = List.of("cipher", "sender", "outgoing", "incoming");

    /** A kind written as a title is: "Editorial Note", "National Security Study Memorandum". */
    private static final Pattern AS_A_TITLE = Pattern.compile("\\p{Lu}\\S*\\s+\\p{Lu}.*");

    private final LinkedEdition edition;
    private final Map<String, String> titles;
    private final PartyWords parties;
    private final CitedWords words;

    /**
     * Words for the messages of an edition.
     *
     * @param words of the language
     */
    public MessageWords(LinkedEdition edition, CitedWords words) {
        this.edition = edition;
        this.words = words;
        this.titles = edition.documents().stream()
                .collect(Collectors.toMap(
                        LinkedDocument::id,
                        linked -> linked.document().description().title()));
        this.parties = new PartyWords(edition.registers(), words);
    }

    /** The words for a message; its key where nothing is known of it. */
    public String of(MessageKey key) {
        LinkedMessage linked = edition.message(key);
        CitationParts parts = new CitationParts();
        describe(linked.message(), titleOf(linked), whoToWhom(linked.message(), parties::of), parts);
        if (linked.message().journey().received().date() != null) {
            parts.add(words.say(
                    "date.received",
                    "date",
                    words.after(
                            linked.message().journey().sent().date(),
                            linked.message().journey().received().date())));
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
        String sides =
                words.names(Stream.of(first.parties().senders(), first.parties().addressees())
                        .map(parties::named)
                        .filter(side -> !side.isEmpty())
                        .toList());
        String span = dates.isEmpty() ? "" : words.between(dates.get(0), dates.get(dates.size() - 1));
        return new CitationParts()
                .add(sides.isEmpty() ? words.say("cited.thread") : sides)
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
        parts.add(
                who.isEmpty() && !title.isBlank()
                        ? words.say("cited.quoted", "title", title)
                        : parts.isEmpty() ? upperFirst(who) : who);
        parts.add(kindAndNumber(message, who.isEmpty() && title.isBlank()));
        Action sent = message.journey().sent();
        parts.add(edition.registers().told(sent.location())).add(words.date(sent.date()));
    }

    private String whoToWhom(Message message, Function<List<Party>, String> names) {
        String from = names.apply(message.parties().senders());
        String to = names.apply(message.parties().addressees());
        String via = names.apply(message.parties().relays());
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        String sides = to.isEmpty()
                ? from
                : from.isEmpty()
                        ? words.say("cited.kind-to", Map.of("kind", kindOrMessage(message), "to", to))
                        : words.say("message.both", Map.of("from", from, "to", to));
        return via.isEmpty() ? sides : words.say("message.through", Map.of("title", sides, "names", via));
    }

    private String kindOrMessage(Message message) {
        return message.heading().kind().isEmpty()
                ? words.say("cited.message")
                : words.inside(words.kind(message.heading().kind()));
    }

    /** The kind, where the words for the parties don't name it already, and the number. */
    private String kindAndNumber(Message message, boolean first) {
        boolean told = message.parties().senders().isEmpty()
                && !message.parties().addressees().isEmpty();
        String kind = told ? "" : words.kind(message.heading().kind());
        String inside = kind.isEmpty() || first ? kind : words.inside(kind);
        String number = namedNumber(message, words);
        return new CitationParts()
                .add(inside)
                .add(number.isEmpty() ? "" : words.say("cited.number", "number", number))
                .words();
    }

    /** The number by which a message is cited: of the ciphered telegram, else the sender's own; empty for none. */
    public static String number(Message message) {
        MessageNumber cited = cited(message);
        return cited == null ? "" : cited.value();
    }

    /** The same, named by its kind: "103 (sender’s)". */
    static String namedNumber(Message message, CitedWords words) {
        MessageNumber cited = cited(message);
        return cited == null ? "" : words.number(cited);
    }

    /** The number by which a message is cited, with its kind; null for none. */
    public static @Nullable MessageNumber cited(Message message) {
        List<MessageNumber> numbers = message.heading().numbers();
        return NUMBER_KINDS.stream()
                .flatMap(kind -> numbers.stream().filter(number -> number.kind().equals(kind)))
                .findFirst()
                .orElse(numbers.isEmpty() ? null : numbers.get(0));
    }

    /** A kind as it stands in a sentence: small where it begins, unless it is an abbreviation or written as a title. */
    static String inSentence(String kind) {
        return AS_A_TITLE.matcher(kind).matches() ? kind : lowerFirst(kind);
    }

    private static String lowerFirst(String words) {
        boolean word = words.length() < 2 || Character.isLowerCase(words.charAt(1)) || words.charAt(1) == ' ';
        return words.isEmpty() || !word ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    static String upperFirst(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
