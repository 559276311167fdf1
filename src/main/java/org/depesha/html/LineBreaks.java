package org.depesha.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.text.Reading;
import org.depesha.text.ReadingListener;

/** What the breaks of a text ask of its page, learned in one reading. */
final class LineBreaks implements ReadingListener {

    /** Every run of text of the tree, in order: the reading counts them. */
    private final List<TeiNode> leaves = new ArrayList<>();

    private final Set<TeiNode> opening = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<TeiNode, String> shown = new IdentityHashMap<>();
    private final Deque<Line> outer = new ArrayDeque<>();
    private Line line = new Line();

    /** A line of the text, or of what stands beside it. */
    private static final class Line {
        /** Whether something is written on it. */
        boolean written;
        /** Whether the next words go on where the last ones ended. */
        boolean joins;

        /** The last words, and the white space behind them. */
        final List<TeiNode> tail = new ArrayList<>();
    }

    LineBreaks(TeiElement text) {
        gather(text);
        Reading.EDITED.read(text, this);
    }

    private void gather(TeiElement element) {
        for (TeiNode child : element.children()) {
            if (child instanceof TeiElement inner) {
                gather(inner);
            } else {
                leaves.add(child);
            }
        }
    }

    /**
     * Whether nothing is written before a line break in its paragraph, or since a block in it: a line begins anyway.
     */
    boolean opensLine(TeiNode lineBreak) {
        return opening.contains(lineBreak);
    }

    /** Runs of text that stand on the page without the white space around a break that divides a word. */
    Map<TeiNode, String> shown() {
        return shown;
    }

    @Override
    public boolean enter(TeiElement element, Role role) {
        if (element.is("lb") && !line.written) {
            opening.add(element);
        }
        line.written |= element.is("gap") || element.is("graphic") || element.is("space");
        if (role != Role.READ) {
            outer.push(line);
            line = new Line();
            line.written = role == Role.UNREAD && outer.peek().written;
        }
        return true;
    }

    @Override
    public void leave(TeiElement element, Role role) {
        if (role != Role.READ) {
            boolean written = role == Role.UNREAD && line.written;
            line = outer.pop();
            line.written |= written;
        }
    }

    @Override
    public void text(String characters, int leaf) {
        TeiNode text = leaves.get(leaf);
        boolean blank = characters.isBlank();
        line.written |= !blank;
        if (line.joins) {
            shown.put(text, characters.stripLeading());
            line.joins = blank;
        }
        if (!blank) {
            line.tail.clear();
        }
        line.tail.add(text);
    }

    @Override
    public void edge(Edge edge) {
        if (edge == Edge.LINE) {
            line.written = false;
            line.joins = false;
            line.tail.clear();
        } else if (edge == Edge.JOIN) {
            join();
        }
    }

    /** Takes the white space before a break away; the hyphen stays, as the break shows why it is there. */
    private void join() {
        line.joins = true;
        line.tail.forEach(
                text -> shown.put(text, shown.getOrDefault(text, text.text()).stripTrailing()));
    }
}
