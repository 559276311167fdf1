package org.depesha.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesha.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One act of communication. Any text may be empty, any list too: what is empty is not known.
 *
 * @param part the id of a transmitted message inside its document ({@code m1}); empty for an outer or an attested
 *     message
 * @param kind what it is, in the editor's words: "Ciphered telegram"
 * @param mark a letter or sign on the form whose meaning is not known
 * @param transmits the messages that it carries
 */
public record Message(
        String part,
        String kind,
        String title,
        List<Party> senders,
        List<Party> addressees,
        List<Party> relays,
        List<Party> copies,
        Action sent,
        Action received,
        List<MessageNumber> numbers,
        String urgency,
        String secrecy,
        String series,
        String mark,
        String note,
        List<ReplyTo> inReplyTo,
        List<Message> transmits,
        Place place) {

    public Message {
        senders = List.copyOf(senders);
        addressees = List.copyOf(addressees);
        relays = List.copyOf(relays);
        copies = List.copyOf(copies);
        numbers = List.copyOf(numbers);
        inReplyTo = List.copyOf(inReplyTo);
        transmits = List.copyOf(transmits);
    }

    /** When it was sent; where that is not known, when it was received; null where neither is. */
    public @Nullable HistoricalDate date() {
        return sent.date() != null ? sent.date() : received.date();
    }

    /** Itself and all that it transmits, nested ones too, outermost first. */
    public Stream<Message> withTransmitted() {
        return Stream.concat(Stream.of(this), transmits.stream().flatMap(Message::withTransmitted));
    }

    /** All who take part in it, in any part. */
    public List<Party> parties() {
        List<Party> all = new ArrayList<>(senders);
        all.addAll(addressees);
        all.addAll(relays);
        all.addAll(copies);
        return all;
    }

    /** The number of a kind, or empty. */
    public String number(String numberKind) {
        return numbers.stream()
                .filter(n -> n.kind().equals(numberKind))
                .map(MessageNumber::value)
                .findFirst()
                .orElse("");
    }
}
