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
    private final PartyWords parties;

    CitedNotes(Registers registers, EditionSettings settings) {
        this.registers = registers;
        this.settings = settings;
        this.parties = new PartyWords(registers);
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
        sentence("", MessageWords.upperFirst(cameBy), sentences);
        sentence("Numbers: ", numbers(message), sentences);
        if (message.journey().received().date() != null) {
            sentence(
                    "Received ", DateWords.withTime(message.journey().received().date()), sentences);
        }
        sentence("Through ", parties.of(message.parties().relays()), sentences);
        sentence("", MessageWords.upperFirst(source), sentences);
        sentences.add("In: " + edition());
        return String.join(". ", sentences) + ".";
    }

    private static void sentence(String begin, String words, List<String> to) {
        if (!words.isEmpty()) {
            to.add(begin + words);
        }
    }

    /** Fields of reference managers take names and places alone, and no doubt. */
    private void doubts(Message message, List<String> to) {
        if (message.parties().senders().isEmpty()
                && LetterKinds.isLetter(message.heading().kind())) {
            to.add("Sender not stated");
        }
        sentence("Sender uncertain: ", doubted(message.parties().senders()), to);
        sentence("Addressee uncertain: ", doubted(message.parties().addressees()), to);
        String told = registers.told(message.journey().sent().location());
        sentence("Place uncertain: ", told.startsWith("[") ? told : "", to);
    }

    private String doubted(List<Party> all) {
        return parties.named(all.stream().filter(Party::isDoubted).toList());
    }

    /** A date that is not one certain day, month or year: fields for dates say less of it. */
    private static void date(Message message, boolean isDocument, List<String> to) {
        HistoricalDate date = message.journey().sent().date();
        boolean plain =
                date == null || date.form() == HistoricalDate.Form.ON && !date.approximate() && !date.uncertain();
        if (!plain) {
            to.add("Date: " + DateWords.of(date));
        } else if (isDocument && message.date() == null) {
            String written = message.journey().sent().written();
            to.add(written.isEmpty() ? "Undated" : "Dated " + written);
        }
    }

    private static String numbers(Message message) {
        List<MessageNumber> numbers = message.heading().numbers();
        return numbers.size() < 2
                ? ""
                : numbers.stream()
                        .map(number -> number.kind() + " " + number.value())
                        .collect(Collectors.joining("; "));
    }

    /** "The Letters, edited by Ada Example, version 1.0 (2026-11-22)"; what is not known is left out. */
    private String edition() {
        String version = settings.release().version();
        LocalDate date = settings.release().date();
        String editors = CitedName.join(CitedEdition.of(settings).editors());
        return new CitationParts()
                        .add(settings.titles().title())
                        .add(editors.isEmpty() ? "" : "edited by " + editors)
                        .add(version.isEmpty() ? "" : "version " + version)
                        .words()
                + (date == null ? "" : " (" + date + ")");
    }
}
