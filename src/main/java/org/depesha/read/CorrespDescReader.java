package org.depesha.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.model.Action;
import org.depesha.model.Certainty;
import org.depesha.model.CorrespActions;
import org.depesha.model.CorrespActions.Part;
import org.depesha.model.DateInWords;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.Party;
import org.depesha.model.RegisterKind;
import org.depesha.model.TeiDates;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads the message that a header's first {@code correspDesc} describes (TEI P5, chapter 2.4.6). All who send and all
 * who receive count, in whichever action they stand, in the order of the actions. Who passed it on between is a relay,
 * who got a copy no addressee, and whom nobody knows no party.
 */
final class CorrespDescReader {

    /** What holds the parts of an action without being one. */
    private static final Set<String> HOLDERS = Set.of("p", "ab", "list", "item");

    private static final Set<String> PLACES =
            Set.of("placeName", "settlement", "district", "region", "country", "bloc", "geogName");

    private final TextNames names;
    private final Nobody nobody;
    private final Problems problems;

    CorrespDescReader(TextNames names, Nobody nobody, Problems problems) {
        this.names = names;
        this.nobody = nobody;
        this.problems = problems;
    }

    /**
     * The message. Where {@code correspDesc} does not say when it was sent, the date of its creation counts, or else
     * that of the source, or else the first in the opener's dateline; where it does not say whence, the place of
     * creation.
     */
    Message message(TeiElement header, TeiElement text) {
        TeiElement description = header.descendants()
                .filter(one -> one.is("correspDesc"))
                .findFirst()
                .orElse(null);
        CorrespActions actions = CorrespActions.of(description);
        TeiElement sending = actions.sending();
        TeiElement receipt = actions.receipt();
        return new Message(
                "",
                Message.Heading.NONE,
                new Message.Parties(
                        parties(actions, Part.SENDER, sending, header),
                        parties(actions, Part.ADDRESSEE, receipt, header),
                        parties(actions, Part.RELAY, null, header),
                        parties(actions, Part.COPY, null, header)),
                new Message.Journey(
                        dated(placed(action(sending, header, Code.INVALID_DATE), header), header, text),
                        action(receipt, header, Code.DOUBTFUL_DATE)),
                Message.Markings.NONE,
                List.of(),
                List.of(),
                description == null ? header.place() : description.place());
    }

    private List<Party> parties(CorrespActions actions, Part part, @Nullable TeiElement shown, TeiElement header) {
        List<Party> parties = new ArrayList<>();
        for (TeiElement action : actions.all()) {
            String where = action == shown || action == actions.sending() ? "" : whereAndWhen(action);
            ActionNames.in(action).stream()
                    .filter(named -> !named.isPlace())
                    .filter(named -> CorrespActions.part(action, named.element()) == part)
                    .flatMap(named -> parties(named, where, header))
                    .filter(party -> parties.stream().noneMatch(other -> isSame(other, party)))
                    .forEach(parties::add);
        }
        return parties;
    }

    private static boolean isSame(Party one, Party other) {
        EntryKey key = one.entry();
        return key != null && !key.isByForm() && key.equals(other.entry());
    }

    /**
     * Place and date of an action beside the one that is shown as the sending or receiving: they stand with its
     * parties.
     */
    private String whereAndWhen(TeiElement action) {
        String words = Stream.concat(
                        ActionNames.in(action).stream()
                                .filter(named -> named.isPlace() && !isNobody(named.element()))
                                .map(named ->
                                        TeiDates.certainty(named.element()).told(Reading.words(named.element()))),
                        action.elements("date").map(this::dateWords))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
        String who = ActionNames.in(action).stream()
                .filter(named -> !named.isPlace() && !isNobody(named.element()))
                .map(named -> Reading.words(named.element()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() || who.isEmpty() ? words : who + ": " + words;
    }

    private String dateWords(TeiElement date) {
        String words = nobody.is(Reading.words(date), Nobody.Of.DATE) ? "" : Reading.words(date);
        return words.isEmpty() ? Objects.toString(date.attribute("when"), "") : words;
    }

    private Stream<Party> parties(ActionNames.Named named, String where, TeiElement header) {
        TeiElement name = named.element();
        Certainty certainty = TeiDates.certainty(name);
        RegisterKind kind = named.kind();
        String words = nameOf(name, header);
        if (isNobody(name)) {
            return Stream.of();
        }
        if (kind == null) {
            kind = Stream.of(RegisterKind.PERSON, RegisterKind.ORGANIZATION)
                    .filter(one -> isKnown(EntryIds.key(one, name)))
                    .findFirst()
                    .orElse(null);
        }
        if (kind == null) {
            return words.isEmpty() ? Stream.of() : Stream.of(party(null, words, certainty, where, name));
        }
        List<EntryKey> keys = EntryIds.keys(kind, name, this::isKnown);
        return keys.stream()
                .filter(key -> !key.isByForm() || !words.isEmpty())
                .map(key -> party(key, keys.size() > 1 ? "" : words, certainty, where, name));
    }

    /** Whether a name says that nobody knows who or what place it was. */
    private boolean isNobody(TeiElement name) {
        String words = Reading.words(name);
        Nobody.Of of = PLACES.contains(name.name()) ? Nobody.Of.PLACE : Nobody.Of.NAME;
        return nobody.is(words.isEmpty() ? Objects.toString(name.attribute("key"), "") : words, of);
    }

    private static Party party(
            @Nullable EntryKey key, String words, Certainty certainty, String where, TeiElement name) {
        return new Party(key, words, 0, certainty, where, Action.UNKNOWN, name.place());
    }

    private boolean isKnown(@Nullable EntryKey key) {
        return key != null && names.isKnown(key);
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
                .flatMap(element -> ActionNames.in(element).stream())
                .map(named -> Reading.words(named.element()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The sending with its date; a date that the text or the description of the source contradicts is a problem. */
    private Action dated(Action sent, TeiElement header, TeiElement text) {
        List<TeiElement> others = SendingDates.elsewhere(header, text);
        if (sent.date() == null) {
            return others.stream()
                    .map(date -> sent.with(when(date, Code.DOUBTFUL_DATE)))
                    .filter(action -> action.date() != null)
                    .findFirst()
                    .orElse(sent);
        }
        SendingDates.checkAgreement(sent.date(), others, problems);
        return sent;
    }

    private Action action(@Nullable TeiElement action, TeiElement header, Code wrong) {
        if (action == null) {
            return Action.UNKNOWN;
        }
        List<TeiElement> dates = dates(action).toList();
        List<TeiElement> own = dates.stream().filter(one -> !isDeciphering(one)).toList();
        TeiElement date = own.stream()
                .filter(one -> when(one, wrong) != null)
                .findFirst()
                .orElse(own.isEmpty() ? null : own.get(0));
        TeiElement deciphered = dates.stream()
                .filter(CorrespDescReader::isDeciphering)
                .findFirst()
                .orElse(null);
        HistoricalDate when = date == null ? null : when(date, wrong);
        return new Action(
                when,
                location(action, header),
                "",
                date == null ? Certainty.HIGH : TeiDates.certainty(date),
                deciphered == null ? null : when(deciphered, Code.DOUBTFUL_DATE),
                "",
                written(own, when));
    }

    /** The date that an element's attributes tell, or else its words. */
    private @Nullable HistoricalDate when(TeiElement date, Code wrong) {
        return TeiDates.isToldByWords(date)
                ? DateInWords.read(Reading.words(date), TeiDates.certainty(date))
                : TeiDates.read(date, wrong, problems);
    }

    /** Its dates, those in a paragraph or list of its too, but none of a remark's. */
    private static Stream<TeiElement> dates(TeiElement action) {
        return action.elements()
                .flatMap(child -> child.is("date")
                        ? Stream.of(child)
                        : HOLDERS.contains(child.name()) ? dates(child) : Stream.of());
    }

    /** The sending with the place where the letter was written, where it has none of its own. */
    private Action placed(Action sent, TeiElement header) {
        TeiElement creation = header.path("profileDesc", "creation");
        return creation == null || !sent.location().equals(Action.Location.UNKNOWN)
                ? sent
                : sent.at(location(creation, header));
    }

    private Action.Location location(TeiElement action, TeiElement header) {
        return ActionNames.in(action).stream()
                .filter(named -> named.isPlace() && !isNobody(named.element()))
                .findFirst()
                .map(ActionNames.Named::element)
                .map(place -> new Action.Location(
                        EntryIds.keyOrForm(RegisterKind.PLACE, place),
                        nameOf(place, header),
                        TeiDates.certainty(place)))
                .orElse(Action.Location.UNKNOWN);
    }

    /** What a date says beside when it was; of two, such as one a calendar, what the other says. */
    private String written(List<TeiElement> dates, @Nullable HistoricalDate when) {
        return dates.stream()
                .filter(date -> when != null || !nobody.is(Reading.words(date), Nobody.Of.DATE))
                .map(date -> TeiDates.written(date, Reading.words(date), when))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isDeciphering(TeiElement date) {
        return "deciphered".equals(date.attribute("type"));
    }
}
