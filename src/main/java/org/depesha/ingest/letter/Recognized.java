package org.depesha.ingest.letter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.layout.Note;
import org.depesha.ingest.phrase.Dates;
import org.depesha.read.transcript.Aside;
import org.depesha.read.transcript.Markup;
import org.depesha.read.transcript.Signs;
import org.depesha.read.transcript.TranscriptFile;

/**
 * A transcript as it was understood.
 *
 * @param message the letter itself
 * @param asides what is left out, with reasons, in order of line
 * @param described the lines of which the front matter tells what they say, be it in other words
 * @param notes the notes of its pages; they are called by {@link Signs#call} in the texts
 * @param pages the lines with which pages begin, each with the page's number or an empty text
 * @param dates reads the dates of the letter's own head and foot
 * @param datesInText reads those in its text, of which none is later than the letter
 */
public record Recognized(
        TranscriptFile supplied,
        ReadMessage message,
        List<Aside> asides,
        Set<Integer> described,
        List<Note> notes,
        Map<Integer, String> pages,
        Markup markup,
        List<Doubt> doubts,
        Dates dates,
        Dates datesInText) {

    public Recognized {
        asides = asides.stream().sorted().toList();
        described = Set.copyOf(described);
        notes = List.copyOf(notes);
        pages = Map.copyOf(pages);
        doubts = List.copyOf(doubts);
    }

    /** The same letter, whose transcript is kept under another name. */
    public Recognized named(String transcript) {
        return transcript.equals(supplied.name())
                ? this
                : new Recognized(
                        supplied.named(transcript),
                        message,
                        asides,
                        described,
                        notes,
                        pages,
                        markup,
                        doubts,
                        dates,
                        datesInText);
    }

    /** The same letter with more doubts. */
    public Recognized with(List<Doubt> more) {
        return new Recognized(
                supplied,
                message,
                asides,
                described,
                notes,
                pages,
                markup,
                Stream.concat(doubts.stream(), more.stream()).toList(),
                dates,
                datesInText);
    }

    /** The same letter with another text and one doubt more. */
    public Recognized with(
            List<LetterPassage> passages, List<Aside> newAsides, Map<Integer, String> newPages, Doubt doubt) {
        return new Recognized(
                supplied,
                new ReadMessage("", message.findings(), passages),
                newAsides,
                described,
                notes,
                newPages,
                markup,
                Stream.concat(doubts.stream(), Stream.of(doubt)).toList(),
                dates,
                datesInText);
    }

    public Findings findings() {
        return message.findings();
    }

    /** The letter and all that it transmits. */
    public Stream<ReadMessage> messages() {
        return withTransmitted(message);
    }

    private static Stream<ReadMessage> withTransmitted(ReadMessage message) {
        return Stream.concat(Stream.of(message), message.transmitted().stream().flatMap(Recognized::withTransmitted));
    }
}
