package org.depesha.ingest.letter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.phrase.Dates;
import org.depesha.read.transcript.Aside;
import org.depesha.read.transcript.Note;
import org.depesha.read.transcript.TranscriptFile;

/**
 * A transcript as it was understood.
 *
 * @param message the letter itself
 * @param asides what is left out, with reasons, in order of line
 * @param described the lines of which the front matter tells what they say, be it in other words
 */
public record Recognized(
        TranscriptFile supplied,
        ReadMessage message,
        List<Aside> asides,
        Set<Integer> described,
        Pages pages,
        List<Doubt> doubts,
        LetterDates dates) {

    public Recognized {
        asides = asides.stream().sorted().toList();
        described = Set.copyOf(described);
        doubts = List.copyOf(doubts);
    }

    /**
     * What its pages hold beside the lines of the text.
     *
     * @param notes of the pages; they are called in the texts by their indexes
     * @param beginnings the lines with which pages begin, each with the page's number or an empty text
     */
    public record Pages(List<Note> notes, Map<Integer, String> beginnings) {

        public Pages {
            notes = List.copyOf(notes);
            beginnings = Map.copyOf(beginnings);
        }
    }

    /**
     * The readers of its dates.
     *
     * @param own reads those of the letter's own head and foot
     * @param inText reads those in its text, of which none is later than the letter
     */
    public record LetterDates(Dates own, Dates inText) {}

    /** The same letter, whose transcript is kept under another name. */
    public Recognized named(String transcript) {
        return transcript.equals(supplied.name())
                ? this
                : new Recognized(supplied.named(transcript), message, asides, described, pages, doubts, dates);
    }

    /** The same letter with more doubts. */
    public Recognized with(List<Doubt> more) {
        List<Doubt> all = Stream.concat(doubts.stream(), more.stream()).toList();
        return new Recognized(supplied, message, asides, described, pages, all, dates);
    }

    /** The same letter of which more is left out. */
    public Recognized leaving(List<Aside> more) {
        List<Aside> all = Stream.concat(asides.stream(), more.stream()).toList();
        return new Recognized(supplied, message, all, described, pages, doubts, dates);
    }

    /** The same letter with another text and one doubt more. */
    public Recognized with(
            List<LetterPassage> passages, List<Aside> newAsides, Map<Integer, String> newBeginnings, Doubt doubt) {
        return new Recognized(
                supplied,
                new ReadMessage("", message.findings(), passages),
                newAsides,
                described,
                new Pages(pages.notes(), newBeginnings),
                Stream.concat(doubts.stream(), Stream.of(doubt)).toList(),
                dates);
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
