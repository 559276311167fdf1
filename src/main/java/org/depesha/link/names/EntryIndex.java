package org.depesha.link.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.model.Action;
import org.depesha.model.Document;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.Message;
import org.depesha.model.Party;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.depesha.problem.Place;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;
import org.depesha.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Knows which register entry a name means. A name in a TEI file that points to an entry which no editor wrote makes
 * that entry; one that points to nothing belongs to the entry of the editor's that has this form, or makes an entry of
 * the form itself.
 */
public final class EntryIndex {

    /** Stands for a form that more than one entry has. */
    private static final EntryKey AMBIGUOUS = new EntryKey(RegisterKind.PERSON, "");

    private final Registers registers;
    private final Map<Form, EntryKey> byForm;
    private final Map<EntryKey, Place> unlisted;

    private EntryIndex(Registers registers, Map<Form, EntryKey> byForm, Map<EntryKey, Place> unlisted) {
        this.registers = registers;
        this.byForm = byForm;
        this.unlisted = unlisted;
    }

    /** A normalized form in one register. */
    private record Form(RegisterKind kind, String normalized) {}

    /**
     * A name as a text has it.
     *
     * @param key null where it points to nothing
     */
    private record Use(RegisterKind kind, @Nullable EntryKey key, String words, Manner manner, Place place) {

        boolean naming() {
            return manner != Manner.WORDS;
        }
    }

    /** How a use calls what it means: by a header's name, a name in a text, or words such as "my friend". */
    private enum Manner {
        HEADER,
        NAME,
        WORDS
    }

    /** The index of the editor's registers and of every name in the TEI files. */
    public static EntryIndex of(Registers written, List<Document> documents) {
        Map<EntryKey, Entry> all = new HashMap<>(written.entries());
        documents.stream()
                .flatMap(document -> Stream.ofNullable(document.teiFile()))
                .flatMap(supplied -> supplied.entries().stream())
                .forEach(entry -> all.putIfAbsent(entry.key(), entry));
        Map<Form, Set<EntryKey>> claimed = new HashMap<>();
        all.values()
                .forEach(entry -> entry.names()
                        .forEach(name -> claimed.computeIfAbsent(
                                        new Form(entry.key().kind(), Forms.normalize(name)), form -> new TreeSet<>())
                                .add(entry.key())));
        Map<Form, EntryKey> byForm = new HashMap<>();
        claimed.forEach((form, keys) ->
                byForm.put(form, keys.size() == 1 ? keys.iterator().next() : AMBIGUOUS));
        List<List<Use>> uses = documents.parallelStream()
                .filter(document -> document.header() != null)
                .map(EntryIndex::uses)
                .toList();
        Map<EntryKey, Place> unlisted = new TreeMap<>();
        addPointedTo(uses, all, unlisted);
        addFormed(uses, all, byForm);
        return new EntryIndex(new Registers(all), byForm, unlisted);
    }

    /** The editor's entries and those that names made. */
    public Registers registers() {
        return registers;
    }

    /**
     * Entries made from pointers though the edition has a register or list of their kind, with the place of a pointer.
     */
    public Map<EntryKey, Place> unlisted() {
        return unlisted;
    }

    /** The entry of a form; null where none has it, or more than one. */
    @Nullable
    EntryKey find(RegisterKind kind, String words) {
        EntryKey key = byForm.get(new Form(kind, Forms.normalize(words)));
        return key == AMBIGUOUS ? null : key;
    }

    /** Whether more than one entry has this form. */
    boolean isAmbiguous(RegisterKind kind, String words) {
        return byForm.get(new Form(kind, Forms.normalize(words))) == AMBIGUOUS;
    }

    /** A message of a TEI file with every party and place linked to its entry. */
    public Message linked(Message message) {
        Message.Parties parties = message.parties();
        return message.with(
                new Message.Parties(
                        linked(parties.senders()),
                        linked(parties.addressees()),
                        linked(parties.relays()),
                        linked(parties.copies())),
                new Message.Journey(
                        linked(message.journey().sent()),
                        linked(message.journey().received())));
    }

    private List<Party> linked(List<Party> parties) {
        return parties.stream()
                .map(party -> party.with(linked(party.entry(), party.name())))
                .toList();
    }

    private Action linked(Action action) {
        return action.with(linked(action.location().entry(), action.location().name()));
    }

    private @Nullable EntryKey linked(@Nullable EntryKey key, String name) {
        return key == null || !key.isByForm() ? key : find(key.kind(), name);
    }

    private static List<Use> uses(Document document) {
        List<Use> uses = new ArrayList<>();
        Message message = document.message();
        message.parties().all().forEach(party -> add(party.entry(), party.name(), Manner.HEADER, party.place(), uses));
        Stream.of(message.journey().sent(), message.journey().received())
                .forEach(action ->
                        add(action.location().entry(), action.location().name(), Manner.HEADER, message.place(), uses));
        Vocabulary.shown(document.text()).filter(Names::isName).forEach(name -> {
            List<EntryKey> keys = EntryKey.parseAll(name.attribute("ref"));
            boolean naming = Names.isByForm(name);
            if (keys.isEmpty() && naming && !isNobody(document, name)) {
                keys = RegisterKind.ofName(name).map(EntryKey::byForm).stream().toList();
            }
            keys.forEach(key -> add(key, Reading.words(name), naming ? Manner.NAME : Manner.WORDS, name.place(), uses));
        });
        return uses;
    }

    private static boolean isNobody(Document document, TeiElement name) {
        Document.TeiFile file = document.teiFile();
        return file != null && !file.nobodies().isEmpty() && file.nobodies().contains(Reading.words(name));
    }

    private static void add(@Nullable EntryKey key, String words, Manner manner, Place place, List<Use> uses) {
        if (key != null && !(key.isByForm() && Forms.normalize(words).isEmpty())) {
            uses.add(new Use(key.kind(), key.isByForm() ? null : key, words, manner, place));
        }
    }

    private static void addPointedTo(List<List<Use>> uses, Map<EntryKey, Entry> all, Map<EntryKey, Place> unlisted) {
        Set<RegisterKind> described =
                all.keySet().stream().map(EntryKey::kind).collect(Collectors.toCollection(TreeSet::new));
        Map<EntryKey, List<Use>> wanted = new TreeMap<>();
        uses.forEach(list -> list.stream()
                .filter(use -> use.key() != null && !all.containsKey(use.key()))
                .forEach(use -> wanted.computeIfAbsent(use.key(), key -> new ArrayList<>())
                        .add(use)));
        wanted.forEach((key, of) -> {
            List<Use> naming = of.stream().filter(Use::naming).toList();
            // "my friend" makes nobody where the edition itself says who there is
            if (!naming.isEmpty() || !described.contains(key.kind())) {
                all.put(
                        key,
                        implied(key, naming.isEmpty() ? of : naming, of.get(0).place()));
                if (described.contains(key.kind())) {
                    unlisted.put(key, of.get(0).place());
                }
            }
        });
    }

    private static void addFormed(List<List<Use>> uses, Map<EntryKey, Entry> all, Map<Form, EntryKey> byForm) {
        Map<Form, Map<String, Integer>> forms = new HashMap<>();
        Map<Form, Place> places = new HashMap<>();
        uses.forEach(list -> list.stream().filter(use -> use.key() == null).forEach(use -> {
            Form form = new Form(use.kind(), Forms.normalize(use.words()));
            if (!byForm.containsKey(form)) {
                forms.computeIfAbsent(form, key -> new TreeMap<>()).merge(use.words(), 1, Integer::sum);
                places.putIfAbsent(form, use.place());
            }
        }));
        Set<EntryKey> taken = new TreeSet<>();
        all.keySet().forEach(key -> taken.add(lowerCase(key)));
        forms.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().normalized()))
                .forEach(entry -> {
                    Form form = entry.getKey();
                    EntryKey wanted = new EntryKey(form.kind(), Forms.id(form.normalized()));
                    EntryKey key = taken.add(lowerCase(wanted))
                            ? wanted
                            : new EntryKey(form.kind(), wanted.id() + "-" + Forms.checksum(form.normalized()));
                    byForm.put(form, key);
                    all.put(key, implied(key, entry.getValue(), Objects.requireNonNull(places.get(form))));
                });
    }

    private static EntryKey lowerCase(EntryKey key) {
        return new EntryKey(key.kind(), key.id().toLowerCase(Locale.ROOT));
    }

    /** An entry named as headers name it, as a text may inflect a name; where none does, as the texts do. */
    private static Entry implied(EntryKey key, List<Use> uses, Place place) {
        Map<String, Integer> counts = counts(uses.stream());
        Map<String, Integer> headers = counts(uses.stream().filter(use -> use.manner() == Manner.HEADER));
        Entry entry = implied(key, headers.isEmpty() ? counts : headers, place);
        List<String> forms = counts.keySet().stream()
                .filter(form -> !form.equals(entry.name()))
                .toList();
        return Entry.implied(key, entry.name(), forms, place);
    }

    private static Map<String, Integer> counts(Stream<Use> uses) {
        Map<String, Integer> counts = new TreeMap<>();
        uses.filter(use -> !use.words().isEmpty()).forEach(use -> counts.merge(use.words(), 1, Integer::sum));
        return counts;
    }

    /** An entry named by the form that stands most often, the first in the alphabet among equals. */
    private static Entry implied(EntryKey key, Map<String, Integer> counts, Place place) {
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        String name = counts.entrySet().stream()
                .filter(count -> count.getValue() == most && !count.getKey().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(key.id());
        List<String> others = counts.keySet().stream()
                .filter(form -> !form.equals(name) && !form.isEmpty())
                .toList();
        return Entry.implied(key, name, others, place);
    }
}
