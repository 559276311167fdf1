package org.depesha.collate;

import java.util.ArrayList;
import java.util.List;
import org.depesha.model.SetAside;
import org.depesha.problem.Place;
import org.depesha.read.transcript.Transcript;
import org.depesha.read.transcript.Transcript.SourceLine;
import org.jspecify.annotations.Nullable;

/** The words of a transcript, and which of them the document sets aside. */
final class TranscriptWords {

    /** A word and the row of its line, for a page of HTML may have many lines of text in one of the file. */
    private record At(SourceLine line, int row, Word word) {}

    private final Transcript transcript;
    private final List<At> words = new ArrayList<>();
    private final @Nullable SetAside[] setAside;
    private final List<SetAside> notFound = new ArrayList<>();

    TranscriptWords(Transcript transcript, List<SetAside> passages) {
        this.transcript = transcript;
        for (int i = 0; i < transcript.lines().size(); i++) {
            SourceLine line = transcript.lines().get(i);
            for (Word word : Word.in(line.text())) {
                words.add(new At(line, i, word));
            }
        }
        passages.forEach(this::unglue);
        setAside = new SetAside[words.size()];
        for (SetAside passage : passages) {
            if (!(passage.words().isEmpty() ? markLines(passage) : markWords(passage))) {
                notFound.add(passage);
            }
        }
    }

    /** A figure that is set aside may be glued to a number: of "1962116" the last three are a note's. */
    private void unglue(SetAside passage) {
        List<Word> wanted = Word.in(passage.words());
        if (wanted.size() != 1
                || !wanted.get(0).isNumeral()
                || words.stream()
                        .anyMatch(at -> isIn(at, passage)
                                && at.word().norm().equals(wanted.get(0).norm()))) {
            return;
        }
        String figure = wanted.get(0).norm();
        for (int i = 0; i < words.size(); i++) {
            At at = words.get(i);
            Word word = at.word();
            if (isIn(at, passage)
                    && word.norm().endsWith(figure)
                    && word.norm().length() == word.end() - word.start()
                    && Character.isDigit(word.norm().charAt(0))) {
                int cut = word.end() - figure.length();
                String before = word.norm().substring(0, word.norm().length() - figure.length());
                words.set(i, new At(at.line(), at.row(), new Word(before, word.start(), cut)));
                words.add(i + 1, new At(at.line(), at.row(), new Word(figure, cut, word.end())));
                return;
            }
        }
    }

    private static boolean isIn(At at, SetAside passage) {
        return at.line().number() >= passage.first() && at.line().number() <= passage.last();
    }

    private boolean markLines(SetAside passage) {
        boolean any = false;
        for (int i = 0; i < words.size(); i++) {
            if (isIn(i, passage)) {
                setAside[i] = passage;
                any = true;
            }
        }
        return any;
    }

    /** Marks the first place in the lines where these words stand in a row. */
    private boolean markWords(SetAside passage) {
        List<String> wanted = Word.in(passage.words()).stream().map(Word::norm).toList();
        for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= words.size(); i++) {
            if (isIn(i, passage)
                    && isIn(i + wanted.size() - 1, passage)
                    && setAside[i] == null
                    && norms(i, i + wanted.size()).equals(wanted)) {
                for (int k = i; k < i + wanted.size(); k++) {
                    setAside[k] = passage;
                }
                return true;
            }
        }
        return markLetters(passage, String.join("", wanted));
    }

    /** The same letters, parted otherwise: "S E C R E T". */
    private boolean markLetters(SetAside passage, String letters) {
        for (int i = 0; !letters.isEmpty() && i < words.size(); i++) {
            StringBuilder joined = new StringBuilder();
            for (int k = i;
                    k < words.size() && isIn(k, passage) && setAside[k] == null && joined.length() < letters.length();
                    k++) {
                joined.append(norm(k));
                if (joined.toString().equals(letters)) {
                    java.util.Arrays.fill(setAside, i, k + 1, passage);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isIn(int word, SetAside passage) {
        return isIn(words.get(word), passage);
    }

    int size() {
        return words.size();
    }

    String norm(int word) {
        return words.get(word).word().norm();
    }

    Word word(int word) {
        return words.get(word).word();
    }

    List<String> norms(int from, int to) {
        return words.subList(from, to).stream().map(at -> at.word().norm()).toList();
    }

    /** Which line of the transcript's text it stands in, from 0. */
    int row(int word) {
        return words.get(word).row();
    }

    /** Its line in the file. */
    int line(int word) {
        return words.get(word).line().number();
    }

    @Nullable
    SetAside setAside(int word) {
        return setAside[word];
    }

    /** The passages that no words of the transcript answer to. */
    List<SetAside> notFound() {
        return notFound;
    }

    /** Where a word stands; behind the last one: the last line. */
    Place place(int word) {
        if (word >= words.size()) {
            int last = transcript.lines().isEmpty()
                    ? 1
                    : transcript.lines().get(transcript.lines().size() - 1).number();
            return new Place(transcript.file(), last, 0);
        }
        return new Place(transcript.file(), line(word), words.get(word).word().start() + 1);
    }

    /** A word as the file has it. */
    String raw(int word) {
        At at = words.get(word);
        return at.line().text().substring(at.word().start(), at.word().end());
    }

    /** The words from one to another as the file has them, lines joined by a space. */
    String raw(int from, int to) {
        StringBuilder raw = new StringBuilder();
        for (int i = from; i < to; ) {
            SourceLine line = words.get(i).line();
            int start = words.get(i).word().start();
            int end = start;
            while (i < to && words.get(i).line() == line) {
                end = words.get(i++).word().end();
            }
            raw.append(raw.isEmpty() ? "" : " ").append(line.text(), start, end);
        }
        return raw.toString();
    }
}
