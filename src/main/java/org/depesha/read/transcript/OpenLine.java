package org.depesha.read.transcript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** The line of a web page that is being read, with the marks of the elements that are open in it. */
final class OpenLine {

    private final MarkedText.Builder line = new MarkedText.Builder();
    private final Deque<Open> open = new ArrayDeque<>();

    private static final class Open {
        private final Mark mark;
        private int start;

        Open(Mark mark, int start) {
            this.mark = mark;
            this.start = start;
        }
    }

    void open(List<Mark> marks) {
        marks.forEach(mark -> open.push(new Open(mark, line.length())));
    }

    /** Ends the marks that were opened last. */
    void close(int marks) {
        for (int i = 0; i < marks; i++) {
            Open last = open.pop();
            line.mark(last.start, last.mark);
        }
    }

    /** The marks that are open, the outermost first. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        open.forEach(one -> marks.add(one.mark));
        Collections.reverse(marks);
        return marks;
    }

    void append(String words) {
        line.append(words);
    }

    void point(Mark mark) {
        line.point(mark);
    }

    boolean isEmpty() {
        return line.isEmpty();
    }

    /** Adds words in which white space of any length is one space, and none at the line's beginning. */
    void fold(String words) {
        StringBuilder folded = new StringBuilder();
        boolean space = line.length() == 0 || line.endsWith(' ');
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            boolean blank = sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r' || sign == '\f';
            if (!blank || !space) {
                folded.append(blank ? ' ' : sign);
            }
            space = blank;
        }
        line.append(folded.toString());
    }

    /** Ends the line, and gives its words; marks that are open go on in the next one. */
    MarkedText end() {
        for (Open mark : open) {
            line.mark(mark.start, mark.mark);
            mark.start = 0;
        }
        MarkedText words = line.build();
        line.clear();
        return words;
    }
}
