package org.depesha.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depesha.collate.CollatedWord;
import org.depesha.collate.CollatedWord.Fate;
import org.depesha.collate.Collation;
import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.letter.LetterPassage;
import org.depesha.ingest.letter.Part;
import org.depesha.ingest.letter.Recognized;
import org.depesha.read.transcript.Block;
import org.depesha.read.transcript.MarkedText;
import org.depesha.read.transcript.Transcript;
import org.depesha.read.transcript.Transcript.SourceLine;

/**
 * Puts words back into a text that the document made of it would lose. No rule should lose one; but what a rule gets
 * wrong in a transcript that nobody has foreseen must cost the editor some order, and never a word.
 */
final class LostWords {

    private LostWords() {}

    /** The letter with a paragraph for each row of words that the collation finds nowhere. */
    static Recognized ofLost(Recognized letter, Collation collation) {
        List<LetterPassage> lost = lost(letter.supplied().transcript(), collation);
        List<LetterPassage> passages = new ArrayList<>();
        int next = 0;
        for (LetterPassage passage : letter.message().passages()) {
            while (next < lost.size() && lost.get(next).line() < passage.line()) {
                passages.add(lost.get(next++));
            }
            passages.add(passage);
        }
        passages.addAll(lost.subList(next, lost.size()));
        return letter.with(
                passages,
                letter.asides(),
                letter.pages().beginnings(),
                new Doubt(
                        lost.get(0).line(),
                        "No rule accounts for some words of line "
                                + String.join(
                                        ", ",
                                        lost.stream()
                                                .map(LetterPassage::line)
                                                .distinct()
                                                .map(String::valueOf)
                                                .toList())
                                + ": they are in the text as separate paragraphs."));
    }

    /**
     * Whole lines where most of a line is lost: of words that stand there twice the alignment may take the wrong ones.
     * Else the words alone.
     */
    private static List<LetterPassage> lost(Transcript transcript, Collation collation) {
        Map<Integer, List<CollatedWord>> byLine = collation.words().stream()
                .collect(Collectors.groupingBy(CollatedWord::line, TreeMap::new, Collectors.toList()));
        List<LetterPassage> lines = new ArrayList<>();
        List<LetterPassage> words = new ArrayList<>();
        byLine.forEach((number, all) -> {
            List<String> lost = all.stream()
                    .filter(LostWords::isLost)
                    .map(CollatedWord::text)
                    .toList();
            if (lost.size() * 2 >= all.size()) {
                lines.addAll(passages(transcript, number));
            } else if (!lost.isEmpty()) {
                words.add(new LetterPassage(Part.PROSE, MarkedText.of(String.join(" ", lost)), number));
            }
        });
        return lines.isEmpty() ? words : lines;
    }

    private static boolean isLost(CollatedWord word) {
        return word.fate() == Fate.LOST || word.fate() == Fate.CHANGED;
    }

    /** What stands in a line of the file; more than one line of text may come from one of HTML. */
    private static List<LetterPassage> passages(Transcript transcript, int number) {
        return transcript.lines().stream()
                .filter(line -> line.number() == number && !line.text().isBlank())
                .map(LostWords::passage)
                .toList();
    }

    private static LetterPassage passage(SourceLine line) {
        Block block = line.block();
        boolean whole = block != null
                && block.isWhole()
                && !(block instanceof Block.NoteText)
                && !(block instanceof Block.Figure && !line.text().isEmpty());
        return new LetterPassage(
                whole ? Part.BLOCK : Part.PROSE, line.words().strip(), line.number(), null, whole ? block : null);
    }

    /** The letter with every line of the transcript as a paragraph, and nothing left out. */
    static Recognized whole(Recognized letter) {
        List<LetterPassage> lines = new ArrayList<>();
        for (SourceLine line : letter.supplied().transcript().lines()) {
            boolean called = line.block() instanceof Block.NoteText;
            if (!called && !line.text().isBlank() || line.block() instanceof Block.Figure) {
                lines.add(passage(line));
            }
        }
        return letter.with(
                lines,
                List.of(),
                Map.of(),
                new Doubt(
                        1,
                        "The parts of this transcript could not be put in order without losing words: the document "
                                + "has its lines as they are."));
    }
}
