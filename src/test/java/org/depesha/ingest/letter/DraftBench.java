package org.depesha.ingest.letter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.depesha.collate.CollatedWord;
import org.depesha.ingest.draft.Draft;
import org.depesha.ingest.draft.Known;
import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.model.Registers;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.read.transcript.TranscriptFile;
import org.depesha.read.transcript.TranscriptReader;

/** Makes drafts of invented transcripts, with no registers. */
final class DraftBench {

    private static final Registers NONE = new Registers(Map.of());

    private DraftBench() {}

    static Recognized read(String name, String text) {
        TranscriptFile supplied = TranscriptReader.read(
                        name, text.getBytes(StandardCharsets.UTF_8), Place.of(name), new Problems())
                .orElseThrow();
        return Recognition.of(supplied, new PartyNames(NONE));
    }

    static Draft draft(String name, String text) {
        return draft(read(name, text));
    }

    static Draft draft(Recognized letter) {
        return Draft.of(letter, Known.of(NONE, "b"::equals), "en");
    }

    static Draft draft(String text) {
        return draft("a.txt", text);
    }

    /** The document without its front matter. */
    static String body(String text) {
        String file = draft(text).text();
        return file.substring(file.indexOf("\n---\n", 4) + 5).strip();
    }

    /** The words that stand nowhere. */
    static List<String> lost(Draft draft) {
        return draft.collation().words().stream()
                .filter(word -> word.fate() == CollatedWord.Fate.LOST || word.fate() == CollatedWord.Fate.CHANGED)
                .map(CollatedWord::text)
                .toList();
    }

    static List<String> doubts(String text) {
        return read("a.txt", text).doubts().stream().map(Doubt::what).toList();
    }
}
