package org.depesha.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.ProfileField;
import org.depesha.model.Action;
import org.depesha.model.Certainty;
import org.depesha.model.DateInWords;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.depesha.model.Party;
import org.depesha.model.RegisterKind;
import org.depesha.model.ReplyTo;
import org.depesha.model.TeiDates;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.read.profile.ActionNames;
import org.depesha.read.profile.Found;
import org.depesha.read.profile.LetterFields;
import org.depesha.tei.TeiElement;
import org.depesha.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Makes a message of what a profile finds in a letter, by the program's own table in the header's first
 * {@code correspDesc} (TEI P5, chapter 2.4.6). All who send and all who receive count, in whichever action they stand,
 * in the order of the actions. Who passed it on between is a relay, who got a copy no addressee, and whom nobody knows
 * no party.
 */
final class CorrespDescReader {

    /** What is written as an attribute of a date is. */
    private static final Pattern VALUE = Pattern.compile("-?\\d{4}(-\\d\\d){0,2}(T.*)?");

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
     * The message. Of several dates of sending the first row of the profile counts that has one; what another row says
     * otherwise is told.
     */
    Message message(LetterFields fields, TeiElement header) {
        TeiElement description = one(fields, ProfileField.DESCRIPTION);
        TeiElement sending = one(fields, ProfileField.SENT);
        TeiElement receipt = one(fields, ProfileField.RECEIVED);
        return new Message(
                "",
                heading(fields),
                new Message.Parties(
                        parties(fields, ProfileField.SENDER, null, header),
                        parties(fields, ProfileField.ADDRESSEE, receipt, header),
                        parties(fields, ProfileField.RELAY, null, header),
                        parties(fields, ProfileField.COPIES, null, header)),
                new Message.Journey(sent(fields, sending, header), received(fields, receipt, header)),
                Message.Markings.NONE,
                Stream.concat(
                                statements(fields, ProfileField.PREVIOUS, ReplyTo.Way.FOLLOWS),
                                statements(fields, ProfileField.NEXT, ReplyTo.Way.PRECEDES))
                        .toList(),
                List.of(),
                description == null ? header.place() : description.place());
    }

    private static @Nullable TeiElement one(LetterFields fields, ProfileField field) {
        return fields.elements(field).stream().findFirst().orElse(null);
    }

    private static Message.Heading heading(LetterFields fields) {
        List<MessageNumber> numbers = fields.words(ProfileField.NUMBER).stream()
                .map(number -> new MessageNumber("", number))
                .toList();
        return new Message.Heading(
                fields.word(ProfileField.KIND), "", numbers, String.join(" ", fields.words(ProfileField.REMARK)));
    }

    private List<Party> parties(
            LetterFields fields, ProfileField field, @Nullable TeiElement shown, TeiElement header) {
        TeiElement sending = one(fields, ProfileField.SENT);
        List<Party> parties = new ArrayList<>();
        for (Found found : fields.first(field, one -> FoundNames.of(one).anyMatch(name -> !isNobody(name.element())))) {
            TeiElement action = found.within("correspAction");
            String where = action == null || action == shown || action == sending ? "" : whereAndWhen(action);
            FoundNames.of(found)
                    .flatMap(named -> parties(named, where, header))
                    .filter(party -> parties.stream().noneMatch(other -> isSame(other, party)))
                    .forEach(parties::add);
        }
        return parties;
    }

    private static Stream<ReplyTo> statements(LetterFields fields, ProfileField field, ReplyTo.Way way) {
        return fields.first(field, found -> !found.pointers().isEmpty()).stream()
                .flatMap(found -> found.pointers().stream().map(pointer -> new ReplyTo(pointer, way, found.place())));
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
        TeiElement name = names.meant(names.pointing(named.element()));
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
        String words = SpokenName.of(name);
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

    /** The sending; a date that another row of the profile contradicts is a problem. */
    private Action sent(LetterFields fields, @Nullable TeiElement sending, TeiElement header) {
        List<List<TeiElement>> rows = dates(fields, ProfileField.DATE);
        Action sent = action(rows.isEmpty() ? List.of() : rows.get(0), sending, Code.INVALID_DATE)
                .at(location(fields, ProfileField.PLACE, header));
        List<TeiElement> others = rows.stream().skip(1).flatMap(List::stream).toList();
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

    private Action received(LetterFields fields, @Nullable TeiElement receipt, TeiElement header) {
        List<TeiElement> dates = dates(fields, ProfileField.DATE_RECEIVED).stream()
                .filter(row -> !row.isEmpty())
                .findFirst()
                .orElse(List.of());
        return action(dates, receipt, Code.DOUBTFUL_DATE).at(location(fields, ProfileField.PLACE_RECEIVED, header));
    }

    /**
     * The dates of each row of a field; a value counts as a date's attribute where it is like one, or else as words.
     */
    private static List<List<TeiElement>> dates(LetterFields fields, ProfileField field) {
        return fields.rows(field)
                .map(row -> row.stream().map(CorrespDescReader::date).toList())
                .toList();
    }

    private static TeiElement date(Found found) {
        TeiElement element = found.asElement("date");
        return TeiDates.isToldByWords(element) && VALUE.matcher(found.words()).matches()
                ? TeiElement.of("date").with("when", found.words()).at(found.place())
                : element;
    }

    private Action action(List<TeiElement> own, @Nullable TeiElement action, Code wrong) {
        TeiElement date = own.stream()
                .filter(one -> when(one, wrong) != null)
                .findFirst()
                .orElse(own.isEmpty() ? null : own.get(0));
        TeiElement deciphered = action == null
                ? null
                : action.elements("date")
                        .filter(one -> "deciphered".equals(one.attribute("type")))
                        .findFirst()
                        .orElse(null);
        HistoricalDate when = date == null ? null : when(date, wrong);
        return new Action(
                when,
                Action.Location.UNKNOWN,
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

    private Action.Location location(LetterFields fields, ProfileField field, TeiElement header) {
        return fields.first(field, found -> !isNobody(found.asElement(RegisterKind.PLACE.element()))).stream()
                .findFirst()
                .map(found -> names.pointing(found.asElement(RegisterKind.PLACE.element())))
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
}
