package org.depesha.collate;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.depesha.model.Action;
import org.depesha.model.Document;
import org.depesha.model.Entry;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.PartialDate;
import org.depesha.model.Party;
import org.depesha.model.Registers;
import org.jspecify.annotations.Nullable;

/** What a document says outside of its text: the values of its front matter, the names of those in it, its notes. */
final class MetadataWords {

    /** So many words in a row of a value are no chance; fewer must be all of it. */
    static final int ENOUGH = 4;

    /** The words of Russian archives for the parts of a shelfmark, by their abbreviations. */
    private static final Map<String, String> SHELVES = Map.ofEntries(
            Map.entry("fond", "f"),
            Map.entry("opis", "op"),
            Map.entry("inventory", "op"),
            Map.entry("delo", "d"),
            Map.entry("file", "d"),
            Map.entry("list", "l"),
            Map.entry("listy", "l"),
            Map.entry("ll", "l"),
            Map.entry("papka", "p"),
            Map.entry("folder", "p"),
            Map.entry("фонд", "ф"),
            Map.entry("опись", "оп"),
            Map.entry("дело", "д"),
            Map.entry("лист", "л"),
            Map.entry("листы", "л"),
            Map.entry("лл", "л"),
            Map.entry("папка", "п"),
            Map.entry("пап", "п"),
            Map.entry("портфель", "пор"),
            Map.entry("pap", "p"),
            Map.entry("box", "p"),
            Map.entry("karton", "p"),
            Map.entry("portfolio", "por"));

    /**
     * Where words stand.
     *
     * @param length how many
     * @param whole whether they are all of a value
     */
    record Match(String key, int length, boolean whole) {}

    private record Value(String key, List<String> words) {}

    private record At(Value value, int index) {}

    /** The months' names, full and short; looking them up anew takes longer than all the rest. */
    private static final Map<Locale, List<List<String>>> MONTHS = new ConcurrentHashMap<>();

    private final Map<String, List<At>> places = new HashMap<>();
    private final Registers registers;
    private final Locale language;

    MetadataWords(Document document, Registers registers, List<String> notes) {
        this.registers = registers;
        this.language = Locale.forLanguageTag(document.description().language());
        add("title", document.description().title());
        add("summary", document.description().summary());
        add("rights", document.description().rights());
        add("archive", document.provenance().archive().repository());
        add("archive", document.provenance().archive().name());
        addShelfmark(
                document.provenance().archive().repository(),
                document.provenance().archive().shelfmark());
        add("translation", document.provenance().translation().by());
        add("translation", document.provenance().translation().printed().publisher());
        add("translation", document.provenance().translation().printed().record());
        add("translation", document.provenance().translation().printed().title());
        add("translation", document.provenance().translation().printed().address());
        addLanguage(document.provenance().translation().from());
        addParty("office", document.provenance().office());
        document.message().withTransmitted().forEach(this::addMessage);
        notes.forEach(note -> add("note", note));
    }

    /** A range of leaves is one word, "13-30", or two, "13 - 30". */
    private void addShelfmark(String repository, String shelfmark) {
        for (String mark : List.of(shelfmark, shelfmark.replaceAll("(?<=\\d)[-–](?=\\d)", " "))) {
            add("archive", mark);
            add("archive", repository + " " + mark);
        }
    }

    private void addMessage(Message message) {
        add("kind", message.heading().kind());
        add("title", message.heading().title());
        add("urgency", message.markings().urgency());
        add("secrecy", message.markings().secrecy());
        add("series", message.markings().series());
        add("mark", message.markings().mark());
        add("note", message.heading().note());
        message.heading().numbers().forEach(number -> add("numbers", number.value()));
        message.parties().senders().forEach(party -> addParty("from", party));
        message.parties().addressees().forEach(party -> addParty("to", party));
        message.parties().relays().forEach(party -> addParty("relay", party));
        message.parties().copies().forEach(party -> addParty("copies", party));
        addAction("sent", message.journey().sent());
        addAction("received", message.journey().received());
    }

    private void addParty(String key, @Nullable Party party) {
        if (party != null) {
            add(key, party.name());
            Entry entry = party.entry() == null ? null : registers.find(party.entry());
            if (entry != null) {
                entry.names().forEach(name -> add(key, name));
            }
            add(key, party.note());
        }
    }

    private void addAction(String key, Action action) {
        Entry place = action.location().entry() == null
                ? null
                : registers.find(action.location().entry());
        if (place != null) {
            place.names().forEach(name -> add(key, name));
        }
        add(key, action.location().name());
        add(key, action.zone());
        add(key, action.note());
        HistoricalDate date = action.date();
        if (date != null) {
            addDate(key, date.first());
            addDate(key, date.last());
        }
    }

    /** A day in the orders and shapes in which it is written. */
    private void addDate(String key, @Nullable PartialDate date) {
        if (date == null || date.month() == 0 || date.day() == 0) {
            return;
        }
        String day = Integer.toString(date.day());
        for (Locale locale : language.equals(Locale.ENGLISH) ? List.of(language) : List.of(Locale.ENGLISH, language)) {
            for (String month :
                    MONTHS.computeIfAbsent(locale, MetadataWords::months).get(date.month() - 1)) {
                add(key, month + " " + day + " " + date.year());
                add(key, day + " " + month + " " + date.year());
            }
        }
        add(key, date.day() + "." + date.month() + "." + date.year());
        add(key, twoDigits(date.day()) + "." + twoDigits(date.month()) + "." + date.year());
        add(key, date.year() + "-" + twoDigits(date.month()) + "-" + twoDigits(date.day()));
    }

    private static List<List<String>> months(Locale locale) {
        return Stream.of(Month.values())
                .map(month -> List.of(
                        month.getDisplayName(TextStyle.FULL, locale), month.getDisplayName(TextStyle.SHORT, locale)))
                .toList();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private void addLanguage(String tag) {
        if (!tag.isEmpty()) {
            add("translation", Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH));
            add("translation", Locale.forLanguageTag(tag).getDisplayLanguage(language));
        }
    }

    private void add(String key, String text) {
        List<String> words = new ArrayList<>();
        for (Word word : Word.in(text)) {
            words.add(folded(word.norm()));
        }
        Value value = new Value(key, words);
        for (int i = 0; i < words.size(); i++) {
            places.computeIfAbsent(words.get(i), word -> new ArrayList<>()).add(new At(value, i));
        }
    }

    /**
     * A word as it is looked up here: the front matter writes other capital letters and abbreviations than the page.
     */
    static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return SHELVES.getOrDefault(lower, lower);
    }

    /**
     * The longest run of words from {@code start} on that stands here: at least four of them, or a whole value; null
     * for none.
     */
    @Nullable
    Match longest(List<String> folded, int start, int end) {
        Match best = null;
        for (At at : places.getOrDefault(folded.get(start), List.of())) {
            List<String> value = at.value().words();
            int length = 1;
            while (start + length < end
                    && at.index() + length < value.size()
                    && value.get(at.index() + length).equals(folded.get(start + length))) {
                length++;
            }
            boolean whole = length == value.size();
            if ((whole || length >= ENOUGH)
                    && (best == null || length > best.length() || length == best.length() && whole && !best.whole())) {
                best = new Match(at.value().key(), length, whole);
            }
        }
        return best;
    }
}
