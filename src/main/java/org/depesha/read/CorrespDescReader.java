package org.depesha.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesha.model.Action;
import org.depesha.model.Certainty;
import org.depesha.model.EntryKey;
import org.depesha.model.Message;
import org.depesha.model.Party;
import org.depesha.model.RegisterKind;
import org.depesha.model.TeiDates;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads the message that a header's first {@code correspDesc} describes (TEI P5, chapter 2.4.6). Of several actions of
 * a type, as in a redirected letter, the first sending and the last receiving count; who passed it on between is a
 * relay.
 */
final class CorrespDescReader {

    private final Problems problems;

    CorrespDescReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * The message. Where the header does not say when it was sent, the date of its creation counts, or else the first
     * in the opener's dateline.
     */
    Message message(TeiElement header, TeiElement text) {
        TeiElement description = header.path("profileDesc", "correspDesc");
        List<TeiElement> actions = description == null
                ? List.of()
                : description.elements("correspAction").toList();
        List<TeiElement> sent = ofType(actions, "sent");
        List<TeiElement> received = ofType(actions, "received");
        TeiElement first = sent.isEmpty() ? null : sent.get(0);
        TeiElement last = received.isEmpty() ? null : received.get(received.size() - 1);
        return new Message(
                "",
                Message.Heading.NONE,
                new Message.Parties(parties(first, header), parties(last, header), relays(actions, header), List.of()),
                new Message.Journey(dated(action(first, header), header, text), action(last, header)),
                Message.Markings.NONE,
                List.of(),
                List.of(),
                description == null ? header.place() : description.place());
    }

    private static List<TeiElement> ofType(List<TeiElement> actions, String type) {
        return actions.stream()
                .filter(action -> type.equals(action.attribute("type")))
                .toList();
    }

    private static List<Party> relays(List<TeiElement> actions, TeiElement header) {
        return Stream.of("transmitted", "forwarded")
                .flatMap(type -> ofType(actions, type).stream())
                .flatMap(action -> parties(action, header).stream())
                .toList();
    }

    private static List<Party> parties(@Nullable TeiElement action, TeiElement header) {
        List<Party> parties = new ArrayList<>();
        if (action != null) {
            action.descendants().filter(CorrespDescReader::namesParty).forEach(name -> {
                EntryKey entry = RegisterKind.ofName(name)
                        .map(kind -> EntryIds.keyOrForm(kind, name))
                        .orElse(null);
                String words = nameOf(name, header);
                if (entry != null && !entry.isByForm() || !words.isEmpty()) {
                    parties.add(Party.of(entry, words, certainty(name), name.place()));
                }
            });
        }
        return parties;
    }

    /**
     * A name's words; where it has none, those of the person, organization or place in the same header that it points
     * to.
     */
    private static String nameOf(TeiElement name, TeiElement header) {
        String words = Reading.words(name);
        String ref = name.attribute("ref");
        if (!words.isEmpty() || ref == null || !ref.startsWith("#")) {
            return words;
        }
        return header.descendants()
                .filter(element -> ref.substring(1).equals(element.attribute("xml:id")))
                .flatMap(TeiElement::elements)
                .filter(element -> namesParty(element) || element.is("placeName"))
                .map(Reading::words)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean namesParty(TeiElement element) {
        return element.is("persName") || element.is("orgName") || element.is("name");
    }

    private Action dated(Action sent, TeiElement header, TeiElement text) {
        if (sent.date() != null) {
            return sent;
        }
        TeiElement creation = header.path("profileDesc", "creation");
        Stream<TeiElement> lines = text.descendants()
                .filter(element -> element.is("opener"))
                .limit(1)
                .flatMap(TeiElement::descendants)
                .filter(element -> element.is("dateline"));
        return Stream.concat(Stream.ofNullable(creation), lines)
                .flatMap(TeiElement::descendants)
                .filter(element -> element.is("date"))
                .map(date -> sent.with(TeiDates.read(date, problems)))
                .filter(action -> action.date() != null)
                .findFirst()
                .orElse(sent);
    }

    private Action action(@Nullable TeiElement action, TeiElement header) {
        if (action == null) {
            return Action.UNKNOWN;
        }
        TeiElement date = action.elements("date")
                .filter(one -> !isDeciphering(one))
                .findFirst()
                .orElse(null);
        TeiElement deciphered = action.elements("date")
                .filter(CorrespDescReader::isDeciphering)
                .findFirst()
                .orElse(null);
        TeiElement place = action.descendants()
                .filter(element -> element.is("placeName"))
                .findFirst()
                .orElse(null);
        return new Action(
                date == null ? null : TeiDates.read(date, problems),
                place == null
                        ? Action.Location.UNKNOWN
                        : new Action.Location(EntryIds.keyOrForm(RegisterKind.PLACE, place), nameOf(place, header)),
                "",
                date == null ? Certainty.HIGH : certainty(date),
                deciphered == null ? null : TeiDates.read(deciphered, problems),
                "");
    }

    private static boolean isDeciphering(TeiElement date) {
        return "deciphered".equals(date.attribute("type"));
    }

    private static Certainty certainty(TeiElement element) {
        return Stream.of(Certainty.values())
                .filter(c -> c.tei().equals(element.attribute("cert")))
                .findFirst()
                .orElse(Certainty.HIGH);
    }
}
