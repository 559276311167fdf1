package org.depesha.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.problem.Place;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * One act of communication. Any text may be empty, any list too: what is empty is not known.
 *
 * @param part the id of a transmitted message inside its document ({@code m1}); empty for an outer or an attested
 *     message
 * @param transmits the messages that it carries
 */
public record Message(
        String part,
        Heading heading,
        Parties parties,
        Journey journey,
        Markings markings,
        List<ReplyTo> inReplyTo,
        List<Message> transmits,
        Place place) {

    public Message {
        inReplyTo = List.copyOf(inReplyTo);
        transmits = List.copyOf(transmits);
    }

    /**
     * What it is and what it is called.
     *
     * @param kind what it is, in the editor's words: "Ciphered telegram"
     * @param note what else is known of it
     */
    public record Heading(String kind, String title, List<MessageNumber> numbers, String note) {

        public static final Heading NONE = new Heading("", "", List.of(), "");

        public Heading {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * Who takes part in it.
     *
     * @param relays who passed it on
     * @param copies who received one
     */
    public record Parties(List<Party> senders, List<Party> addressees, List<Party> relays, List<Party> copies) {

        public Parties {
            senders = List.copyOf(senders);
            addressees = List.copyOf(addressees);
            relays = List.copyOf(relays);
            copies = List.copyOf(copies);
        }

        /** All of them, in any part. */
        public List<Party> all() {
            List<Party> all = new ArrayList<>(senders);
            all.addAll(addressees);
            all.addAll(relays);
            all.addAll(copies);
            return all;
        }

        /** The entries of those who were read from an element, as {@code @ref} has them; empty for none. */
        public String pointers(TeiElement element) {
            return all().stream()
                    .filter(party -> party.place().equals(element.place()))
                    .map(Party::entry)
                    .filter(Objects::nonNull)
                    .map(EntryKey::toString)
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
    }

    /** When and where it was sent and received. */
    public record Journey(Action sent, Action received) {

        /** When it was sent; where that is not known, when it was received; null where neither is. */
        public @Nullable HistoricalDate date() {
            return sent.date() != null ? sent.date() : received.date();
        }
    }

    /**
     * What its form bears.
     *
     * @param mark a letter or sign of which the meaning is not known
     */
    public record Markings(String urgency, String secrecy, String series, String mark) {

        public static final Markings NONE = new Markings("", "", "", "");
    }

    /** When it was sent; where that is not known, when it was received; null where neither is. */
    public @Nullable HistoricalDate date() {
        return journey.date();
    }

    /** Itself and all that it transmits, nested ones too, outermost first. */
    public Stream<Message> withTransmitted() {
        return Stream.concat(Stream.of(this), transmits.stream().flatMap(Message::withTransmitted));
    }

    /** The number of a kind, or empty. */
    public String number(String numberKind) {
        return heading.numbers().stream()
                .filter(n -> n.kind().equals(numberKind))
                .map(MessageNumber::value)
                .findFirst()
                .orElse("");
    }

    /** The same message between parties, and on a journey, that are better known. */
    public Message with(Parties newParties, Journey newJourney) {
        return new Message(part, heading, newParties, newJourney, markings, inReplyTo, transmits, place);
    }
}
