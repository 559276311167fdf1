package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depesha.read.transcript.Transcript.SourceLine;

/** The notes of Markdown: those below the text, {@code [^1]: words}, and those in a line, {@code ^[words]}. */
final class TextNotes {

    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\s\\]]{1,40})]:\\s*(.*)");
    private static final Pattern CALL = Pattern.compile("\\[\\^([^\\s\\]]{1,40})](?!:)");
    private static final Pattern INLINE = Pattern.compile("(?<!\\\\)\\^\\[((?:[^\\[\\]]|\\[[^\\[\\]]*])+)]");
    private static final Pattern BROKEN = Pattern.compile("(?: {2}|\\\\)$");

    private final List<String> raw;
    private final boolean markdown;
    /** The indexes of notes by their keys. */
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    private final Map<Integer, Note> texts = new LinkedHashMap<>();
    private final List<Note> inline = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();

    TextNotes(List<String> raw, boolean markdown) {
        this.raw = raw;
        this.markdown = markdown;
        Set<String> called = raw.stream()
                .flatMap(line -> CALL.matcher(line).results())
                .map(call -> call.group(1))
                .collect(Collectors.toSet());
        for (String line : raw) {
            Matcher note = NOTE.matcher(line);
            if (note.matches() && called.contains(note.group(1))) {
                indexes.putIfAbsent(note.group(1), indexes.size());
            }
        }
    }

    /** All notes by their indexes. */
    List<Note> all() {
        List<Note> all = new ArrayList<>();
        indexes.forEach((key, index) -> {
            Note note = texts.get(index);
            all.add(note == null ? new Note(1, key, MarkedText.EMPTY) : note);
        });
        return all;
    }

    /** Those that stand in a line. */
    List<Note> inline() {
        return inline;
    }

    List<Loss> losses() {
        return losses;
    }

    /** A line with a mark where each note is called. */
    MarkedText called(MarkedText line, int row) {
        MarkedText words = markdown ? taken(line, row) : line;
        List<MatchResult> calls = CALL.matcher(words.text()).results().toList();
        for (int i = calls.size() - 1; i >= 0; i--) {
            Integer index = indexes.get(calls.get(i).group(1));
            if (index != null) {
                int at = calls.get(i).start();
                words = words.without(at, calls.get(i).end()).marked(at, at, Mark.note(index));
            }
        }
        return words;
    }

    private MarkedText taken(MarkedText line, int row) {
        MarkedText words = line;
        for (Matcher note = INLINE.matcher(words.text()); note.find(); note = INLINE.matcher(words.text())) {
            int index = index(words.slice(note.start(1), note.end(1)), row);
            words = words.without(note.start(), note.end()).marked(note.start(), note.start(), Mark.note(index));
        }
        return words;
    }

    /** One note for the same words: a line that turns out to be no row of a table is read once more. */
    private int index(MarkedText words, int row) {
        for (Note known : inline) {
            if (known.words().equals(words)) {
                return indexes.getOrDefault(known.key(), 0);
            }
        }
        Note note = new Note(row + 1, "inline" + (inline.size() + 1), words);
        int index = indexes.size();
        indexes.put(note.key(), index);
        texts.put(index, note);
        inline.add(note);
        return index;
    }

    /** Reads the note that begins in a line, and gives the first line behind it; the line itself where none does. */
    int read(int at, Function<String, MarkedText> words, List<SourceLine> lines) {
        Matcher note = NOTE.matcher(raw.get(at));
        Integer index = note.matches() ? indexes.get(note.group(1)) : null;
        if (note.matches() && index == null && markdown) {
            losses.add(
                    new Loss(at + 1, "The note “[^" + note.group(1) + "]” is called nowhere: it stands in the text."));
        }
        if (index == null || texts.containsKey(index)) {
            return at;
        }
        StringBuilder text = new StringBuilder(note.group(2).strip());
        int end = at + 1;
        while (end < raw.size() && isMore(end)) {
            boolean broken = raw.get(end).isBlank() || BROKEN.matcher(text).find();
            text.setLength(BROKEN.matcher(text).replaceAll("").length());
            text.append(broken ? "<br>" : " ").append(raw.get(end).strip());
            end++;
        }
        Note read = new Note(at + 1, note.group(1), words.apply(text.toString()));
        texts.put(index, read);
        lines.add(read.asLine());
        lines.add(new SourceLine(end, ""));
        return end;
    }

    private boolean isMore(int at) {
        String line = raw.get(at);
        boolean indented = line.startsWith("    ") || line.startsWith("\t");
        return indented
                || !line.isBlank()
                        && !raw.get(at - 1).isBlank()
                        && !NOTE.matcher(line).matches()
                || line.isBlank() && at + 1 < raw.size() && raw.get(at + 1).startsWith("    ");
    }
}
