package org.depesha.read;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.YamlMap;
import org.depesha.config.YamlValue;
import org.depesha.model.Action;
import org.depesha.model.Anchors;
import org.depesha.model.Certainty;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.depesha.model.Party;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.depesha.model.ReplyTo;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the metadata of a message: of a document's outer one, of those it transmits, and of attested ones. */
final class MessageReader {

    /** The keys that every message takes. */
    static final Set<String> KEYS = Set.of(
            "kind",
            "title",
            "from",
            "to",
            "relay",
            "copies",
            "sent",
            "received",
            "numbers",
            "urgency",
            "secrecy",
            "series",
            "mark",
            "inReplyTo",
            "note",
            "transmits");

    private static final Set<String> PARTY_KEYS =
            Set.of("person", "organization", "name", "as", "count", "cert", "note", "received");
    private static final Set<String> ACTION_KEYS = Set.of("deciphered", "date", "place", "zone", "cert", "note");

    private final Registers registers;
    private final Problems problems;

    MessageReader(Registers registers, Problems problems) {
        this.registers = registers;
        this.problems = problems;
    }

    /**
     * The message that a map describes; its keys are checked by the caller.
     *
     * @param part the message's id inside its document; empty for an outer or attested one
     * @param place where it is named
     */
    Message message(String part, YamlMap yaml, Place place) {
        StrayMarkup.checkTitle(yaml, problems);
        return new Message(
                part,
                new Message.Heading(
                        yaml.text("kind"), yaml.text("title"), numbers(yaml.map("numbers")), yaml.text("note")),
                new Message.Parties(
                        parties(yaml, "from"), parties(yaml, "to"), parties(yaml, "relay"), parties(yaml, "copies")),
                new Message.Journey(action(yaml, "sent"), action(yaml, "received")),
                new Message.Markings(
                        yaml.text("urgency"), yaml.text("secrecy"), yaml.text("series"), yaml.text("mark")),
                yaml.list("inReplyTo").stream()
                        .map(value -> new ReplyTo(value.asText(), ReplyTo.Way.ANSWERS, value.place()))
                        .toList(),
                transmitted(yaml.map("transmits")),
                place);
    }

    private List<Message> transmitted(YamlMap yaml) {
        List<Message> all = new ArrayList<>();
        yaml.forEach((part, value) -> {
            if (!Anchors.canNameMessage(part)) {
                problems.report(
                        Code.INVALID_ID,
                        yaml.placeOf(part),
                        "`" + part + "` can't name a transmitted message.",
                        "Call it m1, m2, ...: a letter first, and not p, r or n with a number.");
            }
            all.add(message(part, value.asMap().allowOnly(KEYS), yaml.placeOf(part)));
        });
        return all;
    }

    private List<Party> parties(YamlMap yaml, String key) {
        return yaml.list(key).stream().map(this::party).toList();
    }

    /** A party as its id alone, or as a map. */
    Party party(YamlValue value) {
        Place place = value.place();
        if (value.isText()) {
            String id = value.asText();
            return Party.of(anyEntry(id, place), "", Certainty.HIGH, place);
        }
        YamlMap map = value.asMap().allowOnly(PARTY_KEYS);
        EntryKey entry = entry(map, "person", RegisterKind.PERSON);
        if (entry == null) {
            entry = entry(map, "organization", RegisterKind.ORGANIZATION);
        }
        String name = map.text("name").isEmpty() ? map.text("as") : map.text("name");
        if (entry == null
                && map.get("person").isEmpty()
                && map.get("organization").isEmpty()) {
            entry = entryOf(map.text("name"), place);
        }
        boolean named = !name.isEmpty()
                || map.get("person").isPresent()
                || map.get("organization").isPresent();
        if (!named && !map.isBroken()) {
            problems.report(
                    Code.MISSING_VALUE,
                    place,
                    "This does not say who is meant.",
                    "Give it `person:`, `organization:` or `name:`.");
        }
        return new Party(entry, name, count(map), certainty(map), map.text("note"), action(map, "received"), place);
    }

    /** The only person or organization of this name; null where there is none, or, with a problem, more than one. */
    private @Nullable EntryKey entryOf(String name, Place place) {
        List<EntryKey> keys = name.isBlank() ? List.of() : registers.partiesCalled(name);
        if (keys.size() > 1) {
            problems.report(
                    Code.AMBIGUOUS_FORM,
                    place,
                    "`" + name + "` fits more than one entry: "
                            + keys.stream().map(EntryKey::id).collect(Collectors.joining(", ")) + ".",
                    "Write `" + keys.get(0).kind().scheme() + ": " + keys.get(0).id()
                            + "` beside `as:`, or the other.");
        }
        return keys.size() == 1 ? keys.get(0) : null;
    }

    private int count(YamlMap map) {
        String text = map.text("count");
        if (!text.isEmpty() && !text.matches("[1-9]\\d{0,5}")) {
            problems.report(Code.WRONG_TYPE, map.placeOf("count"), "`" + text + "` is not a number of copies.");
            return 0;
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private Certainty certainty(YamlMap map) {
        return certainty(map, problems);
    }

    /** How certain a map's {@code cert} says that something is; certain where it says nothing. */
    static Certainty certainty(YamlMap map, Problems problems) {
        String text = map.text("cert");
        for (Certainty certainty : Certainty.values()) {
            if (text.equals(certainty.tei())) {
                return certainty;
            }
        }
        if (!text.isEmpty()) {
            problems.report(
                    Code.INVALID_VALUE,
                    map.placeOf("cert"),
                    "`" + text + "` is not a degree of certainty.",
                    "Write high, medium or low.");
        }
        return Certainty.HIGH;
    }

    private @Nullable EntryKey entry(YamlMap map, String key, RegisterKind kind) {
        return map.get(key)
                .map(value -> entry(value.asText(), kind, value.place()))
                .orElse(null);
    }

    /** The entry of an id in one register; a problem where there is none. */
    @Nullable
    EntryKey entry(String id, RegisterKind kind, Place place) {
        EntryKey key = new EntryKey(kind, id);
        if (registers.find(key) != null) {
            return key;
        }
        registers.reportUnknown(key, place, problems);
        return null;
    }

    private @Nullable EntryKey anyEntry(String id, Place place) {
        for (RegisterKind kind : List.of(RegisterKind.PERSON, RegisterKind.ORGANIZATION)) {
            EntryKey key = new EntryKey(kind, id);
            if (registers.find(key) != null) {
                return key;
            }
        }
        problems.report(
                Code.UNKNOWN_PARTY,
                place,
                "`" + id + "` is neither a person nor an organization of the registers.",
                () -> DidYouMean.orElse(
                        id,
                        Stream.concat(ids(RegisterKind.PERSON), ids(RegisterKind.ORGANIZATION))
                                .toList(),
                        Code.UNKNOWN_PARTY.nextStep()));
        return null;
    }

    private Stream<String> ids(RegisterKind kind) {
        return registers.of(kind).stream().map(entry -> entry.key().id());
    }

    private Action action(YamlMap yaml, String key) {
        YamlValue value = yaml.get(key).orElse(null);
        if (value == null) {
            return Action.UNKNOWN;
        }
        if (value.isText()) {
            return Action.on(date(value), Certainty.HIGH);
        }
        YamlMap map = value.asMap().allowOnly(ACTION_KEYS);
        Certainty certainty = certainty(map);
        HistoricalDate date = map.get("date").map(this::date).orElse(null);
        YamlValue place = map.get("place").orElse(null);
        YamlMap named = place != null && place.isMap() ? place.asMap().allowOnly(Set.of("name", "cert")) : null;
        String name = named == null ? "" : named.required("name", Code.MISSING_VALUE);
        return new Action(
                date == null || certainty == Certainty.HIGH ? date : date.doubted(),
                new Action.Location(
                        named == null ? entry(map, "place", RegisterKind.PLACE) : null,
                        name,
                        named == null ? certainty : placeCertainty(named, certainty)),
                map.text("zone"),
                certainty,
                map.get("deciphered").map(this::date).orElse(null),
                map.text("note"),
                "");
    }

    /** That of the place itself, else that of the sending or receiving as a whole. */
    private Certainty placeCertainty(YamlMap place, Certainty whole) {
        return place.text("cert").isEmpty() ? whole : certainty(place);
    }

    private @Nullable HistoricalDate date(YamlValue value) {
        String text = value.asText();
        try {
            return text.isEmpty() ? null : HistoricalDate.parse(text);
        } catch (DateTimeException e) {
            problems.report(Code.INVALID_DATE, value.place(), e.getMessage() + ".");
            return null;
        }
    }

    private List<MessageNumber> numbers(YamlMap yaml) {
        List<MessageNumber> numbers = new ArrayList<>();
        yaml.forEach((kind, value) -> {
            if (value.asText().isEmpty()) {
                problems.report(
                        Code.MISSING_VALUE,
                        yaml.placeOf(kind),
                        "`" + kind + "` has no number.",
                        "Write it behind a colon and a space: `sender: \"101\"`.");
            }
            numbers.add(new MessageNumber(kind.toLowerCase(Locale.ROOT), value.asText()));
        });
        return numbers;
    }

    /** The keys of a message with those of what holds it. */
    static Set<String> keysWith(String... more) {
        return Stream.concat(KEYS.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
