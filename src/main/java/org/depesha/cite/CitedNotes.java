package org.depesha.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.depesha.config.EditionSettings;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.depesha.model.Party;
import org.depesha.model.Registers;

/**
 * Tells in sentences what reference managers have no field for: what the edition is not sure of, how a message came
 * down, all its numbers, its receipt, the translation's source, and the edition with its editors and its release.
 */
final class CitedNotes {

    private final Registers registers;
    private final EditionSettings settings;
    private final CitedWords words;
    private final PartyWords parties;

    CitedNotes(Registers registers, EditionSettings settings, CitedWords words) {
        this.registers = registers;
        this.settings = settings;
        this.words = words;
        this.parties = new PartyWords(registers, words);
    }

    /**
     * The sentences for a message.
     *
     * @param cameBy how it came down, where it is no document of its own
     * @param source whence the translation was taken
     */
    String of(Message message, String cameBy, String source) {
        List<String> sentences = new ArrayList<>();
        doubts(message, sentences);
        date(message, cameBy.isEmpty(), sentences);
        add(MessageWords.upperFirst(cameBy), sentences);
        say("cited.numbers", "numbers", numbers(message), sentences);
        say(
                "cited.received",
                "date",
                words.dateWithTime(message.journey().received().date()),
                sentences);
        say("cited.way", "names", parties.of(message.parties().relays()), sentences);
        add(MessageWords.upperFirst(source), sentences);
        sentences.add(words.say("cited.in", "edition", edition()));
        return sentences.stream()
                .map(sentence -> words.say("sign.sentence", "words", sentence))
                .collect(Collectors.joining(" "));
    }

    private static void add(String words, List<String> to) {
        if (!words.isEmpty()) {
            to.add(words);
        }
    }

    private void say(String key, String name, String value, List<String> to) {
        if (!value.isEmpty()) {
            to.add(words.say(key, name, value));
        }
    }

    /** Fields of reference managers take names and places alone, and no doubt. */
    private void doubts(Message message, List<String> to) {
        if (message.parties().senders().isEmpty()
                && LetterKinds.isLetter(message.heading().kind())) {
            to.add(words.say("cited.no-sender"));
        }
        say("cited.sender", "names", doubted(message.parties().senders()), to);
        say("cited.addressee", "names", doubted(message.parties().addressees()), to);
        String told = registers.told(message.journey().sent().location());
        say("cited.place", "place", told.startsWith("[") ? told : "", to);
    }

    private String doubted(List<Party> all) {
        return parties.named(all.stream().filter(Party::isDoubted).toList());
    }

    /** A date that is not one certain day, month or year: fields for dates say less of it. */
    private void date(Message message, boolean isDocument, List<String> to) {
        HistoricalDate date = message.journey().sent().date();
        boolean plain =
                date == null || date.form() == HistoricalDate.Form.ON && !date.approximate() && !date.uncertain();
        if (!plain) {
            to.add(words.say("cited.date", "date", words.date(date)));
        } else if (isDocument && message.date() == null) {
            String written = message.journey().sent().written();
            to.add(written.isEmpty() ? words.say("cited.undated") : words.say("cited.dated", "words", written));
        }
    }

    private static String numbers(Message message) {
        List<MessageNumber> numbers = message.heading().numbers();
        return numbers.size() < 2
                ? ""
                : numbers.stream().map(MessageNumber::words).collect(Collectors.joining("; "));
    }

    /** "The Letters, edited by Ada Example, version 1.0 (2026-11-22)"; what is not known is left out. */
    private String edition() {
        String version = settings.release().version();
        LocalDate date = settings.release().date();
        String editors = CitedName.join(CitedEdition.of(settings, words).editors(), words);
        return new CitationParts()
                        .add(settings.titles().title())
                        .add(editors.isEmpty() ? "" : words.say("cited.edited", "editors", editors))
                        .add(version.isEmpty() ? "" : words.say("cited.version", "version", version))
                        .words()
                + (date == null ? "" : " (" + date + ")");
    }
}
