package org.depesha.link.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.names.NamesInText;
import org.depesha.link.names.OfficeWords;
import org.depesha.link.refer.MessageKind;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.Party;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.depesha.phrase.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at each end of a message: the persons and offices themselves, their post ("in Japan"), and the place of
 * that post, which is learnt from where they send. So "the Embassy in Japan", "the Ambassador in Japan (Name)" and
 * "Tokyo" are one end, whichever the words name. Where metadata say little, the document's title says more.
 */
final class Correspondents {

    private final Registers registers;
    private final NamesInText names;
    private final Map<MessageKey, String> titles;
    private final Namesakes namesakes;
    private final Map<String, EntryKey> substantive = new HashMap<>();
    private final Map<EntryKey, EntryKey> posts = new HashMap<>();

    /** Persons travel: from where they sent on which day. */
    private final Map<EntryKey, TreeMap<LocalDate, EntryKey>> whereabouts = new HashMap<>();

    private static final String STAYING = ", at ";

    /** Places from which a ministry sends, and how often. */
    private final Map<EntryKey, Integer> capitals = new TreeMap<>();

    /** The capital, where ministries send from one place; else null. */
    private @Nullable EntryKey seat;

    /** Of ten messages of ministries, so many must come from one place for it to be the capital of all. */
    private static final int MOST_OF_TEN = 8;

    /** In days: so long a traveller is taken to stay. */
    private static final int STAY = 60;

    private final Map<EntryKey, EntryKey> offices = new HashMap<>();
    private final Map<MessageKey, Ends> ends = new HashMap<>();
    private final Map<String, PartyWords> words = new HashMap<>();

    /** By last name, the initials with which it occurs. */
    private final Map<String, Set<String>> initials = new HashMap<>();

    /** Begins the ids of those who stand in no register. */
    private static final String NO_ENTRY = "~";

    /** The two ends of a message. */
    record Ends(Set<EntryKey> senders, Set<EntryKey> addressees, boolean fromMinistry, boolean toMinistry) {

        /** The end to which a ministry writes; empty where neither or both are known to be one. */
        Set<EntryKey> postOfMinistry() {
            return fromMinistry && !toMinistry ? addressees : toMinistry && !fromMinistry ? senders : Set.of();
        }

        /** The end that is no ministry; empty where neither or both are known to be one. */
        Set<EntryKey> post() {
            return fromMinistry && !toMinistry ? addressees : !fromMinistry ? senders : Set.of();
        }
    }

    /**
     * Learns from all messages.
     *
     * @param titles the title of the document of each outer message
     * @param sentFrom where messages were sent whose metadata do not say it
     */
    Correspondents(
            Registers registers,
            NamesInText names,
            Collection<LinkedMessage> messages,
            Map<MessageKey, String> titles,
            Map<MessageKey, EntryKey> sentFrom) {
        this.registers = registers;
        this.names = names;
        this.titles = titles;
        this.namesakes = new Namesakes(names, messages);
        registers
                .of(RegisterKind.ORGANIZATION)
                .forEach(entry -> substantive.putIfAbsent(OfficeWords.substantive(entry.name()), entry.key()));
        messages.forEach(linked -> {
            OfficeWords.Title title = title(linked);
            Stream.concat(
                            words(linked.message().parties().senders(), title.sender()),
                            words(linked.message().parties().addressees(), title.addressee()))
                    .forEach(this::learn);
        });
        words.values().stream().filter(read -> read.office().indexOf(' ') > 0).forEach(this::learnOffice);
        initials.keySet().forEach(surname -> surnames(surname, "").forEach(key -> names.learn(capital(surname), key)));
        learnPlaces(messages, sentFrom);
        messages.forEach(linked ->
                ends.computeIfPresent(linked.key(), (key, said) -> placed(said, linked, place(linked, sentFrom))));
    }

    /** Where each sits, by what is sent from where, and which office stands behind a place. */
    private void learnPlaces(Collection<LinkedMessage> messages, Map<MessageKey, EntryKey> sentFrom) {
        Map<EntryKey, Map<EntryKey, Integer>> places = new HashMap<>();
        Map<EntryKey, Map<EntryKey, Integer>> senders = new HashMap<>();
        Map<EntryKey, Integer> sent = new HashMap<>();
        for (LinkedMessage linked : messages) {
            Ends said = ends(linked, title(linked));
            ends.put(linked.key(), said);
            EntryKey place = place(linked, sentFrom);
            if (place != null) {
                sent.merge(place, 1, Integer::sum);
                learnStay(said, place, CandidateIndex.day(linked.message().date()));
                said.senders()
                        .forEach(key -> places.computeIfAbsent(key, k -> new TreeMap<>())
                                .merge(place, 1, Integer::sum));
                linked.message().parties().senders().stream()
                        .map(Party::entry)
                        .filter(key -> key != null && key.kind() == RegisterKind.ORGANIZATION)
                        .forEach(key -> senders.computeIfAbsent(place, k -> new TreeMap<>())
                                .merge(key, 1, Integer::sum));
                senders.computeIfAbsent(place, k -> new TreeMap<>());
            }
        }
        registers.of(RegisterKind.ORGANIZATION).forEach(this::placeInName);
        places.forEach((entry, counts) -> posts.put(entry, most(counts)));
        senders.forEach((place, counts) -> offices.put(place, office(place, counts, sent.getOrDefault(place, 0))));
        seat = seat();
    }

    private @Nullable EntryKey seat() {
        int all = capitals.values().stream().mapToInt(Integer::intValue).sum();
        EntryKey most = capitals.isEmpty() ? null : most(capitals);
        return most != null && 10 * capitals.getOrDefault(most, 0) >= MOST_OF_TEN * all ? most : null;
    }

    private void learnStay(Ends said, EntryKey place, @Nullable LocalDate day) {
        if (said.fromMinistry()) {
            capitals.merge(place, 1, Integer::sum);
        }
        if (day != null) {
            said.senders().stream()
                    .filter(key -> key.kind() == RegisterKind.PERSON)
                    .forEach(key -> whereabouts
                            .computeIfAbsent(key, k -> new TreeMap<>())
                            .put(day, place));
        }
    }

    private static @Nullable EntryKey place(LinkedMessage linked, Map<MessageKey, EntryKey> sentFrom) {
        EntryKey said = linked.message().journey().sent().location().entry();
        return said == null ? sentFrom.get(linked.key()) : said;
    }

    /**
     * The office that sends from a place: more than once, and more than all others together; else it is known by the
     * place alone.
     */
    private static EntryKey office(EntryKey place, Map<EntryKey, Integer> counts, int sent) {
        EntryKey most = counts.isEmpty() ? place : most(counts);
        int times = counts.getOrDefault(most, 0);
        return times > 1 && 2 * times > sent ? most : place;
    }

    private static EntryKey most(Map<EntryKey, Integer> counts) {
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private Ends ends(LinkedMessage linked, OfficeWords.Title title) {
        List<Party> senders = linked.message().parties().senders();
        List<Party> addressees = linked.message().parties().addressees();
        return new Ends(
                keys(senders, title.sender()), keys(addressees, title.addressee()),
                words(senders, title.sender()).anyMatch(OfficeWords::isMinistry),
                        words(addressees, title.addressee()).anyMatch(OfficeWords::isMinistry));
    }

    private Stream<String> words(List<Party> parties, String title) {
        return Stream.concat(
                        Stream.of(title, OfficeWords.holder(title)),
                        parties.stream().flatMap(party -> Stream.of(party.name(), registers.nameOf(party))))
                .filter(name -> !name.isBlank());
    }

    /** The words that name who sent a message, in lower case. */
    Set<String> senderWords(LinkedMessage linked) {
        return NameWords.of(
                words(linked.message().parties().senders(), title(linked).sender()));
    }

    /** The words that name who got a message, in lower case. */
    Set<String> addresseeWords(LinkedMessage linked) {
        return NameWords.of(
                words(linked.message().parties().addressees(), title(linked).addressee()));
    }

    /** The words of the title of a message's document, in lower case. */
    Set<String> titleWords(LinkedMessage linked) {
        return NameWords.of(titles.getOrDefault(linked.key(), ""));
    }

    /** Whether the title of a message's document calls it a telegram. */
    boolean isTitledTelegram(LinkedMessage linked) {
        return MessageKind.ofTitle(titles.getOrDefault(linked.key(), "")) == MessageKind.TELEGRAM;
    }

    private OfficeWords.Title title(LinkedMessage linked) {
        return OfficeWords.ofTitle(titles.getOrDefault(linked.key(), ""));
    }

    private void learn(String name) {
        PartyWords read = words.computeIfAbsent(name, PartyWords::of);
        if (read.isPerson()) {
            Set<String> known = initials.computeIfAbsent(read.surname(), surname -> new TreeSet<>());
            if (!read.initial().isEmpty()) {
                known.add(read.initial());
            }
        }
    }

    /** "Department of External Affairs" is also called "External Affairs". */
    private void learnOffice(PartyWords read) {
        EntryKey key = new EntryKey(RegisterKind.ORGANIZATION, NO_ENTRY + read.office());
        names.learn(read.office(), key);
        int of = read.office().indexOf(" of ");
        if (of > 0 && read.office().startsWith("department of ")
                || read.office().startsWith("ministry of ")) {
            names.learn(read.office().substring(of + 4), key);
        }
    }

    /** Stand-ins for persons of a last name: whoever has this initial; where none is said, anybody with the name. */
    private Stream<EntryKey> surnames(String surname, String initial) {
        Set<String> known = initials.getOrDefault(surname, Set.of());
        return (initial.isEmpty() && !known.isEmpty() ? known.stream() : Stream.of(initial))
                .map(one -> new EntryKey(RegisterKind.PERSON, NO_ENTRY + surname + "." + one));
    }

    /** Those whom words name that stand in no register. */
    private Stream<EntryKey> unregistered(String name) {
        PartyWords read = words.computeIfAbsent(name, PartyWords::of);
        return read.isPerson()
                ? surnames(read.surname(), read.initial())
                : read.office().isEmpty()
                        ? Stream.of()
                        : Stream.of(new EntryKey(RegisterKind.ORGANIZATION, NO_ENTRY + read.office()));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private Set<EntryKey> keys(List<Party> parties, String title) {
        Set<EntryKey> keys = new HashSet<>();
        for (Party party : parties) {
            if (party.entry() != null && !OfficeWords.isNobody(registers.nameOf(party))) {
                keys.add(party.entry());
                String office = OfficeWords.substantive(registers.nameOf(party));
                if (party.entry().kind() == RegisterKind.ORGANIZATION) {
                    keys.add(substantive.getOrDefault(office, party.entry()));
                }
            }
        }
        words(parties, title)
                .map(OfficeWords::post)
                .filter(post -> !post.isEmpty())
                .forEach(post -> keys.add(new EntryKey(RegisterKind.ORGANIZATION, post)));
        words(parties, title).flatMap(this::unregistered).forEach(keys::add);
        String holder = OfficeWords.holder(title);
        if (!holder.isEmpty()) {
            keys.addAll(names.after(Tokens.of(holder), 0).keys());
        }
        words(parties, title).flatMap(this::officeHeld).forEach(keys::add);
        return keys;
    }

    /** "President Falk" is the President, where the registers hold an office of that name. */
    private Stream<EntryKey> officeHeld(String name) {
        int last = name.lastIndexOf(' ');
        PartyWords read = words.computeIfAbsent(name, PartyWords::of);
        EntryKey office =
                last < 0 || !name.substring(last + 1).toLowerCase(Locale.ROOT).equals(read.surname())
                        ? null
                        : substantive.get(OfficeWords.substantive(name.substring(0, last)));
        return office == null ? Stream.of() : Stream.of(office);
    }

    private Ends placed(Ends said, LinkedMessage linked, @Nullable EntryKey sentFrom) {
        LocalDate day = CandidateIndex.day(linked.message().date());
        EntryKey received = linked.message().journey().received().location().entry();
        EntryKey receivedAt =
                received == null ? staying(linked.message().parties().addressees()) : received;
        Set<EntryKey> senders = seated(placed(said.senders(), sentFrom, day), said.fromMinistry());
        Set<EntryKey> addressees = seated(placed(said.addressees(), receivedAt, day), said.toMinistry());
        boolean office = said.fromMinistry() || said.toMinistry();
        boolean from = !office && isAtCapital(senders);
        boolean to = !office && isAtCapital(addressees);
        // A person who writes from the capital to somebody at a post stands where the ministry does.
        return new Ends(senders, addressees, said.fromMinistry() || from && !to, said.toMinistry() || to && !from);
    }

    /** Where a party is for a while: "the Secretary of State, at Geneva"; null where its name does not say. */
    private @Nullable EntryKey staying(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> Stream.of(party.name(), registers.nameOf(party)))
                .filter(name -> name.contains(STAYING))
                .flatMap(name ->
                        names
                                .after(Tokens.of(name.substring(name.lastIndexOf(STAYING) + STAYING.length())), 0)
                                .keys()
                                .stream())
                .filter(key -> key.kind() == RegisterKind.PLACE)
                .findFirst()
                .orElse(null);
    }

    private boolean isAtCapital(Set<EntryKey> keys) {
        return keys.stream().anyMatch(capitals::containsKey);
    }

    /** A ministry of which nothing else is known sits in the capital. */
    private Set<EntryKey> seated(Set<EntryKey> keys, boolean ministry) {
        if (ministry && seat != null && keys.stream().noneMatch(key -> key.kind() == RegisterKind.PLACE)) {
            keys.add(seat);
        }
        return keys;
    }

    private Set<EntryKey> placed(Set<EntryKey> keys, @Nullable EntryKey place, @Nullable LocalDate day) {
        Set<EntryKey> all = new HashSet<>(keys);
        if (place != null) {
            all.add(place);
        } else {
            keys.stream()
                    .map(key -> post(key, day))
                    .filter(post -> post != null)
                    .forEach(all::add);
        }
        return all;
    }

    /** Where somebody is: at the place from which he sent nearest to a day, or else most. */
    private @Nullable EntryKey post(EntryKey key, @Nullable LocalDate day) {
        TreeMap<LocalDate, EntryKey> known = day == null ? null : whereabouts.get(key);
        if (day == null || known == null) {
            return posts.get(key);
        }
        Map.Entry<LocalDate, EntryKey> before = known.floorEntry(day);
        Map.Entry<LocalDate, EntryKey> after = known.ceilingEntry(day);
        long since = before == null
                ? Long.MAX_VALUE
                : day.toEpochDay() - before.getKey().toEpochDay();
        long until = after == null ? Long.MAX_VALUE : after.getKey().toEpochDay() - day.toEpochDay();
        Map.Entry<LocalDate, EntryKey> nearest = since <= until ? before : after;
        return nearest == null || Math.min(since, until) > STAY ? posts.get(key) : nearest.getValue();
    }

    /** "The Embassy in Washington" stands at a place even where it never sends. */
    private void placeInName(Entry office) {
        int in = Math.max(office.name().lastIndexOf(" in "), office.name().lastIndexOf(" at "));
        if (in >= 0) {
            names.after(Tokens.of(office.name().substring(in + 4)), 0).keys().stream()
                    .filter(key -> key.kind() == RegisterKind.PLACE)
                    .findFirst()
                    .ifPresent(place -> posts.put(office.key(), place));
        }
    }

    Ends of(LinkedMessage linked) {
        Ends known = ends.get(linked.key());
        return known == null
                ? placed(
                        ends(linked, OfficeWords.ofTitle("")),
                        linked,
                        linked.message().journey().sent().location().entry())
                : known;
    }

    /** With the places where the offices among them stand. */
    Set<EntryKey> withPosts(Set<EntryKey> keys) {
        Set<EntryKey> all = new HashSet<>(keys);
        keys.stream()
                .filter(key -> key.kind() == RegisterKind.ORGANIZATION)
                .map(posts::get)
                .filter(post -> post != null)
                .forEach(all::add);
        return all;
    }

    /** The last words of a place's names, in lower case; none for what is no place. */
    Stream<String> placeWords(EntryKey key) {
        Entry entry = key.kind() == RegisterKind.PLACE ? registers.find(key) : null;
        return entry == null
                ? Stream.of()
                : entry.names()
                        .map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Every place from which somebody sends. */
    Set<EntryKey> places() {
        return offices.keySet();
    }

    /** The office that sends from a place; the place itself where none is known to; null where nobody sends. */
    @Nullable
    EntryKey office(EntryKey place) {
        return offices.get(place);
    }

    /** The persons that words name, where it is known who is meant; see {@link Namesakes}. */
    List<EntryKey> known(List<EntryKey> persons, LinkedMessage from, @Nullable LocalDate said) {
        return namesakes.known(persons, from, said);
    }

    @Nullable
    Entry entry(EntryKey key) {
        return registers.find(key);
    }

    /** Whether an entry stands for somebody who is not known. */
    boolean isNobody(EntryKey key) {
        Entry entry = registers.find(key);
        return entry != null && OfficeWords.isNobody(entry.name());
    }
}
