package org.depesha.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.problem.Place;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;

/**
 * Gathers nodes, and turns what stands in a pair of bare square brackets into {@code supplied}. A bracket alone stays a
 * bracket.
 */
final class InsertionNodes {

    private final Deque<List<TeiNode>> open = new ArrayDeque<>();

    /** What makes of an insertion an annotation that holds others: Markdown itself takes no link inside a link. */
    private static final Pattern TARGET = Pattern.compile("^\\(([a-z]+:[^()\\s]*)(?:\\s+\"([^\"]*)\")?\\)");

    private final AnnotationReader annotations;
    private final Place place;

    /**
     * An empty gathering.
     *
     * @param place of the text
     */
    InsertionNodes(AnnotationReader annotations, Place place) {
        this.annotations = annotations;
        this.place = place;
        open.push(new ArrayList<>());
    }

    void add(TeiNode node) {
        append(open.peek(), node);
    }

    /** Adds Markdown's own characters: a bracket that no backslash stands before opens or closes an insertion. */
    void addRaw(CharSequence raw) {
        int start = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[' || c == ']') {
                add(new TeiText(MarkdownInlines.unescape(raw.subSequence(start, i))));
                start = i + 1;
                if (c == '[') {
                    open.push(new ArrayList<>());
                } else {
                    closeBracket();
                }
            }
        }
        add(new TeiText(MarkdownInlines.unescape(raw.subSequence(start, raw.length()))));
    }

    private void closeBracket() {
        if (open.size() == 1) {
            add(new TeiText("]"));
        } else {
            List<TeiNode> inside = open.pop();
            add(TeiElement.of("supplied", inside));
        }
    }

    /** All that was gathered. */
    List<TeiNode> close() {
        while (open.size() > 1) {
            List<TeiNode> unclosed = open.pop();
            add(new TeiText("["));
            unclosed.forEach(this::add);
        }
        return open.pop();
    }

    /** Neighbouring runs of characters are one. */
    private void append(List<TeiNode> nodes, TeiNode node) {
        int last = nodes.size() - 1;
        Matcher target = TARGET.matcher(node instanceof TeiText text ? text.text() : "");
        if (last >= 0 && nodes.get(last) instanceof TeiElement inside && inside.is("supplied") && target.find()) {
            String title = target.group(2) == null ? "" : target.group(2);
            nodes.set(last, annotations.read(target.group(1), title, inside.children(), place));
            append(nodes, new TeiText(node.text().substring(target.end())));
        } else if (node instanceof TeiText text && last >= 0 && nodes.get(last) instanceof TeiText before) {
            nodes.set(last, new TeiText(before.text() + text.text()));
        } else if (!(node instanceof TeiText text && text.text().isEmpty())) {
            nodes.add(node);
        }
    }
}
