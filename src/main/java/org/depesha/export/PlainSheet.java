package org.depesha.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.depesha.text.Words;

/** The lines of a plain text that is being written: of the whole, of a note in it, of another reading. */
final class PlainSheet {
    final List<String> lines = new ArrayList<>();
    final Deque<String> indents = new ArrayDeque<>(List.of(""));
    Words line = new Words();
    String label = "";
    int points;
    int together;
    boolean begun;
    int rows;
    int cells;
    /** What stands before the line that is being written: it was found where its first word is. */
    String indent = "";
    /** Marks of quotation before words that begin in the next line. */
    String opened = "";
    /** What stands on the sheet beside the text, and is told behind the word in which it was met. */
    String aside = "";
    /** Whether a word goes on behind what stood in it last. */
    boolean joined;
    /** Whether a line of verse is being written, and whether the last line was one. */
    boolean verse;

    boolean afterVerse;

    void endLine() {
        tellAside();
        String text = line.toString();
        line = new Words();
        joined = false;
        if (text.isEmpty()) {
            return;
        }
        String whole = indent + label + text;
        label = "";
        if (!lines.isEmpty() && (together > 0 ? begun : verse && afterVerse)) {
            lines.add(lines.remove(lines.size() - 1) + "\n" + whole);
        } else {
            lines.add(whole);
        }
        begun = together > 0;
        afterVerse = verse;
        verse = false;
    }

    void text(String characters, int leaf) {
        if (characters.isBlank()) {
            line.text(characters, leaf);
            return;
        }
        begin();
        int word = aside.isEmpty() || !joined ? 0 : endOfWord(characters);
        line.text(characters.substring(0, word), leaf);
        if (word < characters.length()) {
            tellAside();
            line.text(characters.substring(word), leaf);
        }
        joined = false;
    }

    private static int endOfWord(String characters) {
        int end = 0;
        while (end < characters.length() && Character.isLetterOrDigit(characters.charAt(end))) {
            end++;
        }
        return end;
    }

    void sign(String sign) {
        if (!sign.isEmpty()) {
            begin();
            tellAside();
            line.sign(sign);
            joined = false;
        }
    }

    private void begin() {
        if (line.end() == 0) {
            indent = indents.peek();
        }
        line.sign(opened);
        opened = "";
    }

    private void tellAside() {
        String told = aside;
        aside = "";
        line.sign(joined && !told.isEmpty() ? " " + told : told);
    }

    /** A mark behind words that have ended their line stands in that line. */
    void close(String mark) {
        if (!opened.isEmpty()) {
            line.sign(opened + mark);
            opened = "";
        } else if (line.end() == 0 && !lines.isEmpty()) {
            lines.add(lines.remove(lines.size() - 1) + mark);
        } else {
            sign(mark);
        }
    }
}
