package org.depesha.ingest.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depesha.collate.CollatedWord;
import org.depesha.collate.CollatedWord.Fate;
import org.depesha.collate.Collation;
import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.layout.Line;
import org.depesha.ingest.letter.LetterPassage;
import org.depesha.ingest.letter.Part;
import org.depesha.ingest.letter.Recognition;
import org.depesha.ingest.letter.Recognized;
import org.depesha.read.transcript.Aside;
import org.depesha.read.transcript.Block;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.MarkedText;
import org.depesha.read.transcript.Note;
import org.depesha.read.transcript.Transcript.SourceLine;
import org.depesha.tei.TeiElement;

/**
 * What became of the characters of a transcript that are no part of its words: punctuation, signs, spaces that are no
 * plain ones, characters that don't show. Words are counted by the collation.
 *
 * @param all how many the letter has
 * @param setAside how many of them the document leaves out with a reason, or tells in its front matter
 * @param lost those that stand nowhere
 */
public record SignCount(int all, int setAside, List<Lost> lost) {

    /** Says where a word may be divided; it is left out of every document. */
    private static final int SOFT_HYPHEN = 0xAD;

    private static final int MOST_LINES = 5;

    public SignCount {
        lost = List.copyOf(lost);
    }

    /**
     * A character that the document has less often than the transcript.
     *
     * @param lines where the transcript has it
     */
    public record Lost(int sign, int count, List<Integer> lines) {

        /** For an editor: the character, its number and its name. */
        public String shown() {
            boolean seen = !Character.isISOControl(sign) && Character.getType(sign) != Character.FORMAT;
            return (seen ? "“" + Character.toString(sign) + "” " : "")
                    + String.format(Locale.ROOT, "U+%04X %s", sign, Character.getName(sign))
                    + (count > 1 ? ", " + count + " times" : "");
        }
    }

    public int lostCount() {
        return lost.stream().mapToInt(Lost::count).sum();
    }

    static SignCount of(Recognized letter, TeiElement text, Collation collation) {
        Set<Integer> inText = collation.words().stream()
                .filter(word -> word.fate() == Fate.TEXT)
                .map(CollatedWord::line)
                .collect(Collectors.toSet());
        Set<Integer> told = collation.words().stream()
                .map(CollatedWord::line)
                .filter(line -> !inText.contains(line))
                .collect(Collectors.toSet());
        letter.described().stream().filter(line -> !inText.contains(line)).forEach(told::add);
        Counting counting = new Counting(letter, told);
        counting.transcript();
        Map<Integer, Integer> document = new HashMap<>();
        signs(text.text()).forEach((sign, count) -> document.merge(sign, count, Integer::sum));
        text.descendants()
                .filter(element -> element.is("item") && element.attribute("n") != null)
                .forEach(item -> signs(String.valueOf(item.attribute("n")))
                        .forEach((sign, count) -> document.merge(sign, count, Integer::sum)));
        text.descendants()
                .filter(element -> element.is("supplied") || element.is("gap"))
                .forEach(insertion ->
                        List.of('[', ']').forEach(bracket -> document.merge((int) bracket, 1, Integer::sum)));
        text.descendants()
                .filter(element -> element.is("gap"))
                .forEach(gap -> document.merge((int) '…', 1, Integer::sum));
        List<Lost> lost = new ArrayList<>();
        counting.open.forEach((sign, lines) -> {
            int missing = lines.size() - document.getOrDefault(sign, 0);
            if (missing > 0) {
                lost.add(new Lost(sign, missing, List.copyOf(new TreeSet<>(lines))));
            }
        });
        return new SignCount(counting.all, counting.setAside, lost);
    }

    /** What an editor must look at; empty where nothing is lost. */
    List<Doubt> doubts() {
        return lost.stream()
                .map(one -> new Doubt(
                        one.lines().get(0),
                        "A character is missing from the document: " + one.shown() + ", in line "
                                + one.lines().stream()
                                        .limit(MOST_LINES)
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", "))
                                + (one.lines().size() > MOST_LINES ? ", …" : "")
                                + (one.sign() == SOFT_HYPHEN
                                        ? " (a soft hyphen only marks where a word may be divided)."
                                        : ".")))
                .toList();
    }

    private static Map<Integer, Integer> signs(String text) {
        Map<Integer, Integer> signs = new TreeMap<>();
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        composed.codePoints().filter(SignCount::isSign).forEach(sign -> signs.merge(sign, 1, Integer::sum));
        return signs;
    }

    /** A figure that is raised counts as a word, and so does a letter of the private area. */
    private static boolean isSign(int c) {
        return !Character.isLetterOrDigit(c)
                && !Character.isWhitespace(c)
                && Character.getType(c) != Character.OTHER_NUMBER
                && Character.getType(c) != Character.PRIVATE_USE
                && c != '\uFFFC'
                && c != '№';
    }

    /** Goes through a transcript. */
    private static final class Counting {

        private final Recognized letter;
        /** The signs that the document must have, with the line of each. */
        private final Map<Integer, List<Integer>> open = new TreeMap<>();

        /** The lines of which the front matter or a note tells the words, if anything does, and the text none. */
        private final Set<Integer> told;

        private int all;
        private int setAside;

        Counting(Recognized letter, Set<Integer> told) {
            this.letter = letter;
            this.told = told;
        }

        void transcript() {
            List<Aside> before = new ArrayList<>();
            List<Line> lines = Recognition.lines(letter.supplied(), before);
            lines.stream()
                    .filter(line -> !(line.block() instanceof Block.Rule))
                    .forEach(line -> add(line.number(), original(line.words())));
            for (Note note : letter.supplied().beside().notes()) {
                add(note.line(), original(note.words()));
            }
            for (SourceLine line : letter.supplied().transcript().lines()) {
                line.text().chars().filter(c -> c == SOFT_HYPHEN).forEach(c -> add(line.number(), "\u00AD"));
            }
            Set<Aside> known = new HashSet<>(before);
            letter.asides().stream().filter(aside -> !known.contains(aside)).forEach(aside -> leaveOut(aside, lines));
            keys(lines);
            described(lines);
            divided(lines);
            bullets();
        }

        /** A text with the characters that are read as others. */
        private static String original(MarkedText words) {
            MarkedText text = words;
            List<MarkedText.Span> originals = words.spans(Kind.ORIGINAL)
                    .sorted((one, other) -> other.start() - one.start())
                    .toList();
            for (MarkedText.Span span : originals) {
                text = text.replaced(span.start(), span.end(), span.mark().value());
            }
            return text.text();
        }

        private void add(int line, String text) {
            signs(text).forEach((sign, count) -> {
                for (int i = 0; i < count; i++) {
                    open.computeIfAbsent(sign, any -> new ArrayList<>()).add(line);
                }
                all += count;
            });
        }

        /** What stands before a note and calls it is told by the note's number in the document. */
        private void keys(List<Line> lines) {
            for (Note note : letter.pages().notes()) {
                lines.stream()
                        .filter(line -> line.number() == note.line()
                                && line.text().length() > note.text().length())
                        .forEach(line -> {
                            int start = Math.max(0, line.text().indexOf(note.text()));
                            signs(line.text().substring(0, start))
                                    .forEach((sign, count) -> leaveOut(sign, note.line(), count));
                        });
                signs(note.key()).forEach((sign, count) -> leaveOutAnywhere(sign));
            }
        }

        private void leaveOutAnywhere(int sign) {
            List<Integer> lines = open.getOrDefault(sign, List.of());
            if (!lines.isEmpty()) {
                leaveOut(sign, lines.get(0), 1);
            }
        }

        private void leaveOut(Aside aside, List<Line> lines) {
            if (aside.words().isEmpty()) {
                lines.stream()
                        .filter(line -> line.number() >= aside.first() && line.number() <= aside.last())
                        .forEach(line -> signs(original(line.words()))
                                .forEach((sign, count) -> leaveOut(sign, line.number(), count)));
            }
            for (int line = aside.first(); line <= aside.last(); line++) {
                int number = line;
                signs(aside.words()).forEach((sign, count) -> leaveOut(sign, number, count));
            }
        }

        /** What the front matter tells is told there in other words, and with other signs. */
        private void described(List<Line> lines) {
            lines.stream()
                    .filter(line -> told.contains(line.number()) || isTitle(line))
                    .forEach(line -> signs(original(line.words()))
                            .forEach((sign, count) -> leaveOut(sign, line.number(), count)));
            letter.supplied().beside().notes().stream()
                    .filter(note -> letter.described().contains(note.line()))
                    .forEach(note -> signs(note.text()).forEach((sign, count) -> leaveOut(sign, note.line(), count)));
        }

        /** A page that has no line ends is all one line: its title is told in the front matter, and its text is not. */
        private boolean isTitle(Line line) {
            return letter.described().contains(line.number())
                    && letter.messages()
                            .flatMap(message -> message.passages().stream())
                            .anyMatch(passage -> passage.part() == Part.METADATA
                                    && passage.line() <= line.number()
                                    && passage.text().contains(line.text()));
        }

        /** The hyphen of a word that a line's end divides is no sign of the word. */
        private void divided(List<Line> lines) {
            lines.stream()
                    .filter(line -> line.text().endsWith("-") || line.text().endsWith("¬"))
                    .forEach(line -> leaveOut(line.text().charAt(line.text().length() - 1), line.number(), 1));
        }

        /** A list needs no signs before its items. */
        private void bullets() {
            letter.messages()
                    .flatMap(message -> message.passages().stream())
                    .filter(passage -> passage.part() == Part.ITEM)
                    .map(LetterPassage::line)
                    .forEach(line -> "-*+•·–—"
                            .chars()
                            .filter(sign -> open.getOrDefault(sign, List.of()).contains(line))
                            .limit(1)
                            .forEach(sign -> leaveOut(sign, line, 1)));
        }

        private void leaveOut(int sign, int line, int count) {
            List<Integer> lines = open.get(sign);
            for (int i = 0; lines != null && i < count && lines.remove((Integer) line); i++) {
                setAside++;
            }
        }
    }
}
