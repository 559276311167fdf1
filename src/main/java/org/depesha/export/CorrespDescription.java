package org.depesha.export;

import java.util.List;
import org.depesha.cite.DateWords;
import org.depesha.cite.MessageWords;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.Reference;
import org.depesha.link.address.Addresses;
import org.depesha.model.Action;
import org.depesha.model.Certainty;
import org.depesha.model.CoverName;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.depesha.model.Party;
import org.depesha.model.RegisterKind;
import org.depesha.model.Relation;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * Describes a message as TEI's {@code correspDesc}: who sent it to whom, when and whence, and which others it goes
 * with.
 */
final class CorrespDescription {

    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final MessageWords messages;

    CorrespDescription(LinkedEdition edition, EditionSettings settings, MessageWords words) {
        this.edition = edition;
        this.settings = settings;
        this.messages = words;
    }

    /** The description of a message; null where nothing is known of it. */
    @Nullable
    TeiElement of(MessageKey key, @Nullable Party office) {
        LinkedMessage linked = edition.message(key);
        Message message = linked.message();
        TeiParts parts = new TeiParts();
        parts.add(action(
                "sent", "", message.parties().senders(), message.journey().sent()));
        for (Party relay : message.parties().relays()) {
            parts.add(action("transmitted", "", List.of(relay), relay.received()));
        }
        parts.add(action(
                "received",
                "",
                message.parties().addressees(),
                message.journey().received()));
        for (Party copy : message.parties().copies()) {
            parts.add(action("received", "copy", List.of(copy), Action.UNKNOWN));
        }
        parts.add(context(linked)).add(notes(message, office));
        if (parts.isEmpty()) {
            return null;
        }
        boolean part = !key.part().isEmpty();
        return parts.in("correspDesc")
                .with("xml:id", part ? "_corresp." + key.part() : "_corresp")
                .with("type", part ? "transmitted" : "outer")
                .with("corresp", part ? "#" + XmlNames.of(key.part()) : null)
                .with("ref", settings.canonical(Addresses.message(linked)));
    }

    /** The messages that one goes with, and why that is asserted; null where there are none. */
    @Nullable
    TeiElement context(LinkedMessage linked) {
        TeiParts parts = new TeiParts();
        neighbour("prev", linked.earlier(), parts);
        neighbour("next", linked.later(), parts);
        for (Reference reference : edition.referencesFrom(linked.key())) {
            String type = isOrdered(reference) ? "prev" : "mentioned";
            parts.add(reference(type, reference, reference.resolution().target()))
                    .add(evidence(reference));
        }
        for (Reference reference : edition.referencesTo(linked.key())) {
            if (isOrdered(reference)) {
                parts.add(reference("next", reference, reference.from()));
            }
        }
        return parts.inIfAny("correspContext");
    }

    /** Whether of two messages the one must have been sent before the other. */
    private static boolean isOrdered(Reference reference) {
        return reference.relation() != Relation.MENTIONS && reference.relation() != Relation.REFERS;
    }

    private void neighbour(String type, @Nullable MessageKey key, TeiParts parts) {
        if (key != null) {
            TeiElement reference = TeiElement.of("ref", messages.of(key));
            parts.add(reference
                    .with("type", type)
                    .with("subtype", "correspondence")
                    .with("target", edition.message(key).pointer()));
        }
    }

    private TeiElement reference(String type, Reference reference, @Nullable MessageKey other) {
        String words = other == null ? reference.resolution().status().word() : messages.of(other);
        return TeiElement.of("ref", words)
                .with("type", type)
                .with("subtype", reference.relation().word())
                .with("target", other == null ? null : edition.message(other).pointer())
                .with("cert", reference.evidence().certainty().tei())
                .with("resp", "#" + reference.evidence().responsible().word());
    }

    /** The words that refer, in the text; or where else the relation is stated. */
    private static TeiElement evidence(Reference reference) {
        TeiElement note = reference.wording().quote().isEmpty()
                ? TeiElement.of("note", "Stated in the metadata.")
                : TeiElement.of(
                        "note", TeiElement.of("quote", reference.wording().quote()));
        return note.with("type", "evidence")
                .with("subtype", TeiParts.type(reference.evidence().rule()))
                .with("target", reference.id().isEmpty() ? null : "#" + reference.id());
    }

    private @Nullable TeiElement action(String type, String subtype, List<Party> parties, Action action) {
        TeiParts parts = new TeiParts();
        parties.forEach(party -> parts.add(party(party)));
        parts.add(location(action));
        if (action.date() != null) {
            parts.add(TeiParts.date(action.date(), action.certainty(), DateWords.withTime(action.date())));
        }
        if (action.deciphered() != null) {
            parts.add(TeiParts.date(action.deciphered(), Certainty.HIGH, DateWords.withTime(action.deciphered()))
                    .with("type", "deciphered"));
        }
        parts.add("note", "zone", action.zone()).add("note", action.note());
        for (Party party : parties) {
            parts.add("note", "copies", party.count() == 0 ? "" : Integer.toString(party.count()))
                    .add("note", party.note());
        }
        return parts.isEmpty()
                ? null
                : parts.in("correspAction").with("type", type).with("subtype", subtype);
    }

    /** Somebody by the name of the register, with the name that the document uses inside it. */
    private @Nullable TeiElement party(Party party) {
        Entry entry = party.entry() == null ? null : edition.registers().find(party.entry());
        if (entry == null) {
            return party.name().isBlank()
                    ? null
                    : TeiParts.certain(TeiElement.of("name", party.name()), party.certainty());
        }
        TeiParts name = new TeiParts().text(entry.name());
        if (!party.name().isEmpty() && !party.name().equals(entry.name())) {
            boolean cover =
                    entry.naming().coverNames().stream().map(CoverName::name).anyMatch(party.name()::equalsIgnoreCase);
            TeiElement used =
                    TeiElement.of(entry.key().kind() == RegisterKind.PERSON ? "addName" : "name", party.name());
            name.text(" (").add(used.with("type", cover ? "cover" : "used")).text(")");
        }
        TeiElement element =
                name.in(entry.key().kind().element()).with("ref", entry.key().toString());
        return TeiParts.certain(element, party.certainty());
    }

    private @Nullable TeiElement location(Action action) {
        EntryKey key = action.location().entry();
        Entry entry = key == null ? null : edition.registers().find(key);
        String words = action.location().name().isEmpty() && entry != null
                ? entry.name()
                : action.location().name();
        return words.isEmpty()
                ? null
                : TeiParts.certain(
                        TeiElement.of("placeName", words)
                                .with("ref", entry == null ? null : entry.key().toString()),
                        action.location().certainty());
    }

    /** What TEI has no element for: kind, numbers, urgency and the other marks of the form. */
    private List<TeiElement> notes(Message message, @Nullable Party office) {
        TeiParts parts = new TeiParts();
        parts.add("note", "kind", message.heading().kind())
                .add(
                        "note",
                        "title",
                        message.part().isEmpty() ? "" : message.heading().title());
        for (MessageNumber number : message.heading().numbers()) {
            TeiElement idno = TeiElement.of("idno", number.value())
                    .with("type", number.kind().isEmpty() ? null : TeiParts.type(number.kind()));
            parts.add(TeiElement.of("note", idno).with("type", "number"));
        }
        parts.add("note", "urgency", message.markings().urgency())
                .add("note", "secrecy", message.markings().secrecy());
        parts.add("note", "series", message.markings().series())
                .add("note", "mark", message.markings().mark());
        TeiElement form = office == null ? null : party(office);
        parts.add(form == null ? null : TeiElement.of("note", form).with("type", "office"));
        return parts.add("note", message.heading().note())
                .in("notes")
                .elements()
                .toList();
    }
}
