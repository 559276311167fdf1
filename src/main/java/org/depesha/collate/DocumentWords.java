package org.depesha.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.problem.Place;
import org.depesha.read.transcript.RaisedDigits;
import org.depesha.tei.TeiElement;
import org.depesha.text.Reading;
import org.depesha.text.ReadingListener;

/**
 * The words of a document's text as its transcript should have them: of two readings the one that the source has, the
 * numbers of points where they stand, and a {@link Word#NOTE_CALL} for each note.
 */
final class DocumentWords implements ReadingListener {

    /** What parts the words around it, being set apart in the document and not always in the transcript. */
    private static final Set<String> APART = Set.of("supplied", "gap", "pb");

    /** Is no part of a number that it stands behind. */
    private static final Pattern FIGURE = Pattern.compile("\\d{1,4}");

    /** What a link's brackets and address are made of: no words of the text. */
    private static final Pattern IN_SOURCE = Pattern.compile("\\]\\([^)\\s]*(?:\\s+\"[^\"]*\")?\\)|" + Word.PATTERN);

    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, Place> anchors = new TreeMap<>();
    private final TreeMap<Integer, Boolean> optional = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Word> words;
    private final String source;
    /** How many elements are open whose words are the editor's own. */
    private int own;
    /** How many elements are open that are raised. */
    private int raised;

    /**
     * The words of a text.
     *
     * @param source the file that it was read from
     */
    DocumentWords(TeiElement textElement, Place file, String source) {
        this.source = source;
        anchors.put(0, file.at(1, 1));
        optional.put(0, false);
        Reading.DIPLOMATIC.read(textElement, this);
        words = Word.in(text);
    }

    List<Word> words() {
        return words;
    }

    /** The texts of the notes, in order. */
    List<String> notes() {
        return notes;
    }

    /** Whether a word may stand here and not in the transcript: it is an editor's insertion, or calls a note. */
    boolean isOptional(int word) {
        return words.get(word).isNoteCall()
                || optional.floorEntry(words.get(word).start()).getValue();
    }

    @Override
    public boolean enter(TeiElement element, Role role) {
        if (role == Role.NOTE) {
            notes.add(Reading.words(element));
            text.append(' ').append(Word.NOTE_CALL).append(' ');
        }
        if (role == Role.NOTE || role == Role.OTHER_READING) {
            return false;
        }
        part(element);
        raised += isRaised(element) ? 1 : 0;
        if (element.place().line() > 0) {
            anchors.put(text.length(), element.place());
        }
        if (isOwn(element, role) && own++ == 0) {
            optional.put(text.length(), true);
        }
        String number = element.attribute("n");
        if (number != null && (element.is("item") || element.is("pb"))) {
            text.append(number).append('\n');
        }
        return true;
    }

    @Override
    public void leave(TeiElement element, Role role) {
        if (isOwn(element, role) && --own == 0) {
            optional.put(text.length(), false);
        }
        raised -= isRaised(element) ? 1 : 0;
        part(element);
    }

    private static boolean isRaised(TeiElement element) {
        return element.is("hi") && "superscript".equals(element.attribute("rend"));
    }

    /** Whether words are the editor's own, which a transcript need not have. */
    private static boolean isOwn(TeiElement element, Role role) {
        return role == Role.UNREAD || element.is("figure");
    }

    private void part(TeiElement element) {
        if (APART.contains(element.name())) {
            text.append('\n');
        }
    }

    @Override
    public void text(String characters, int leaf) {
        text.append(raised > 0 && FIGURE.matcher(characters).matches() ? RaisedDigits.of(characters) : characters);
    }

    @Override
    public void edge(Edge edge) {
        if (edge != Edge.JOIN) {
            text.append('\n');
        }
    }

    /** Whether a word is a raised figure. */
    boolean isRaised(int word) {
        return Character.getType(text.charAt(words.get(word).start())) == Character.OTHER_NUMBER;
    }

    /** The words from one to another as the document has them. */
    String raw(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end())
                .replaceAll("[\\s" + Word.NOTE_CALL + "]+", " ")
                .strip();
    }

    /**
     * Where a word stands in the file. The tree knows where elements begin; from there the words are counted. Behind
     * the last word: where that ends.
     */
    Place place(int word) {
        if (words.isEmpty()) {
            return Objects.requireNonNull(anchors.get(0));
        }
        Word wanted = words.get(Math.min(word, words.size() - 1));
        var anchor = anchors.floorEntry(wanted.start());
        long before = words.stream()
                .filter(w -> w.start() >= anchor.getKey()
                        && w.start() < wanted.start()
                        && w.norm().equals(wanted.norm()))
                .count();
        int from = offset(anchor.getValue());
        Matcher matcher = IN_SOURCE.matcher(source);
        matcher.region(from, source.length());
        while (matcher.find()) {
            if (matcher.group().charAt(0) != ']' && Word.norm(matcher.group()).equals(wanted.norm()) && before-- == 0) {
                return placeAt(anchor.getValue(), from, word < words.size() ? matcher.start() : matcher.end());
            }
        }
        return anchor.getValue();
    }

    private int offset(Place place) {
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            int next = source.indexOf('\n', start) + 1;
            if (next == 0) {
                break;
            }
            start = next;
        }
        return Math.min(source.length(), start + Math.max(0, place.column() - 1));
    }

    private Place placeAt(Place anchor, int from, int offset) {
        int line = anchor.line()
                + (int) source.substring(from, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return anchor.at(line, offset - source.lastIndexOf('\n', offset - 1));
    }
}
