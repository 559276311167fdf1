package org.depesha.ingest.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.read.transcript.RaisedDigits;

/** Finds the figure or star that calls a note: raised, in brackets, or glued to the word or number before it. */
final class NoteCalls {

    private static final String RAISED = RaisedDigits.ALL;
    /** What may stand directly before a figure that is no part of it. */
    private static final String WORD = "(?<=\\p{L}{2}|\\p{L}[.,;:!?)\\]\"”’»]|\\d[)\\]\"”’»])";

    private static final String YEAR = "(?<=(?<!\\d)(?:1[5-9]|20)\\d\\d)";
    private static final String BEHIND = "(?![*\\p{L}\\d" + RAISED + "]|[.,:/-]\\d)";

    private final List<Line> lines;
    private int last;

    /** Looks in lines that grow while notes are read. */
    NoteCalls(List<Line> lines) {
        this.lines = lines;
    }

    /** The figure of a key; -1 for a star or a letter. */
    static int figure(String key) {
        StringBuilder digits = new StringBuilder();
        for (char c : key.replaceAll("^\\((.*)\\)$", "$1").toCharArray()) {
            int raised = RAISED.indexOf(c);
            digits.append(raised >= 0 ? (char) ('0' + raised) : c);
        }
        return digits.toString().matches("\\d{1,3}") ? Integer.parseInt(digits.toString()) : -1;
    }

    /** Whether at least half of these notes are called by a sign that can be nothing else. */
    boolean areSure(List<Note> notes, int page) {
        return notes.stream()
                                .filter(note -> find(note, page, sure(note.key())) != null)
                                .count()
                        * 2
                >= notes.size();
    }

    /** Puts a sign in the place of what calls a note; false where nothing does. */
    boolean mark(Note note, int page, char sign) {
        if (note.key().matches("[a-z]")) {
            return false; // a letter glued to a word can't be told from the word's own
        }
        for (Pattern pattern : List.of(sure(note.key()), unsure(note.key()))) {
            Call call = find(note, page, pattern);
            if (call != null) {
                Line line = lines.get(call.line());
                lines.set(
                        call.line(),
                        line.withText(line.text().substring(0, call.start())
                                + sign
                                + line.text().substring(call.end())));
                last = call.line();
                return true;
            }
        }
        return false;
    }

    private record Call(int line, int start, int end) {}

    /**
     * The first call behind that of the note before; else the first on the page, or of the text. Stars count anew on
     * each page.
     */
    private @org.jspecify.annotations.Nullable Call find(Note note, int page, Pattern pattern) {
        boolean star = figure(note.key()) < 0;
        for (int from : new int[] {star ? page : Math.max(last, 0), star ? page : 0}) {
            for (int i = from; i < lines.size(); i++) {
                if (!mayCall(lines.get(i).text(), note.key())) {
                    continue;
                }
                Matcher call = pattern.matcher(lines.get(i).text());
                if (call.find()) {
                    return new Call(i, call.start(), call.end());
                }
            }
        }
        return null;
    }

    /** Most lines hold no such sign at all. */
    private static boolean mayCall(String text, String key) {
        int figure = figure(key);
        return text.contains(key)
                || figure >= 0 && (text.contains(Integer.toString(figure)) || text.contains(RaisedDigits.of(figure)));
    }

    private static Pattern sure(String key) {
        int figure = figure(key);
        if (figure < 0) {
            return Pattern.compile("(?<=[\\p{L}\\d.,;:)\\]\"”’»])" + Pattern.quote(key) + "(?![*\\p{L}\\d])");
        }
        if (key.startsWith("(")) {
            return Pattern.compile("(?<=[\\p{L}.,;:!?\"”’])\\(" + figure + "\\)(?![\\p{L}\\d])");
        }
        return Pattern.compile("(?<![" + RAISED + "])" + RaisedDigits.of(figure) + "(?![" + RAISED + "])|(?<=\\S) ?\\["
                + figure + "]|" + WORD + figure + BEHIND + "|" + YEAR + figure + BEHIND);
    }

    /** Behind any other number, or in round brackets. */
    private static Pattern unsure(String key) {
        int figure = figure(key);
        return figure < 0
                ? sure(key)
                : Pattern.compile("(?<=\\S) ?\\(" + figure + "\\)|(?<=\\d)(?<![/.,:-]\\d)" + figure + BEHIND);
    }
}
