package org.depesha.link.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesha.link.passage.PassageText;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;

/**
 * Puts what the program found into the text: a {@code ref} around the words, with its certainty and the program's name.
 */
final class ReferenceMarker {

    /** What no found reference may reach across. */
    private static final Set<String> BARRIERS =
            Set.of("ref", "ptr", "note", "p", "ab", "list", "floatingText", "lg", "table", "quote", "choice");

    private final Map<String, List<Mark>> marks;
    private final Set<String> done = new HashSet<>();

    /**
     * A finding in a passage.
     *
     * @param ref the element without children
     */
    record Mark(int start, int end, String id, TeiElement ref) {}

    private record Piece(TeiNode node, int start, int end, int[] offsets) {}

    /**
     * A marker.
     *
     * @param marks those of each passage by its anchor, in order and not overlapping
     */
    ReferenceMarker(Map<String, List<Mark>> marks) {
        this.marks = marks;
    }

    /** The anchors of the marks that found their place. */
    Set<String> done() {
        return done;
    }

    /** An element with the marks of every passage in it. */
    TeiElement mark(TeiElement element) {
        String id = element.attribute("xml:id");
        if (id != null && marks.containsKey(id)) {
            return passage(element, new PassageText(), marks.get(id));
        }
        return element.with(element.children().stream()
                .map(child -> child instanceof TeiElement inner ? mark(inner) : child)
                .toList());
    }

    /** A place among the pieces: before the sign {@code raw} of a text; before an element, or behind it. */
    private record Cut(int piece, int raw) {}

    private TeiElement passage(TeiElement element, PassageText words, List<Mark> inside) {
        int base = words.start();
        List<Piece> pieces = pieces(element, words);
        List<TeiNode> nodes = new ArrayList<>();
        pieces.forEach(piece -> nodes.add(
                piece.node() instanceof TeiElement inner ? inner(element, inner, piece, inside) : piece.node()));
        List<TeiNode> children = new ArrayList<>();
        Cut done = new Cut(0, 0);
        for (Mark mark : inside) {
            int first = holding(pieces, Math.max(base, mark.start()));
            int last = holding(pieces, mark.end() - 1);
            if (first < 0
                    || last < first
                    || first == last && pieces.get(first).node() instanceof TeiElement
                    || !isFree(pieces, first, last)) {
                continue;
            }
            Cut from = cut(pieces, first, mark.start(), 0);
            Cut to = cut(pieces, last, mark.end() - 1, 1);
            if (from.piece() < done.piece() || from.piece() == done.piece() && from.raw() < done.raw()) {
                continue;
            }
            children.addAll(slice(nodes, done, from));
            children.add(mark.ref().with(slice(nodes, from, to)));
            this.done.add(mark.id());
            done = to;
        }
        children.addAll(slice(nodes, done, new Cut(nodes.size(), 0)));
        return element.with(children);
    }

    private static int holding(List<Piece> pieces, int offset) {
        for (int i = 0; i < pieces.size(); i++) {
            if (offset >= pieces.get(i).start() && offset < pieces.get(i).end()) {
                return i;
            }
        }
        return -1;
    }

    private static Cut cut(List<Piece> pieces, int i, int offset, int behind) {
        Piece piece = pieces.get(i);
        return new Cut(i, (piece.node() instanceof TeiElement ? 0 : raw(piece, offset)) + behind);
    }

    private static List<TeiNode> slice(List<TeiNode> nodes, Cut from, Cut to) {
        List<TeiNode> all = new ArrayList<>();
        for (int i = from.piece(); i < nodes.size() && i <= to.piece(); i++) {
            TeiNode node = nodes.get(i);
            int begin = i == from.piece() ? from.raw() : 0;
            if (node instanceof TeiElement) {
                if (begin == 0 && (i < to.piece() || to.raw() > 0)) {
                    all.add(node);
                }
            } else {
                String text = node.text();
                all.addAll(text(text.substring(begin, i == to.piece() ? to.raw() : text.length())));
            }
        }
        return all;
    }

    /** An element that holds whole marks, with these in it. */
    private TeiNode inner(TeiElement parent, TeiElement inner, Piece piece, List<Mark> inside) {
        if (EditorsNote.is(inner) || inner.is("floatingText")) {
            return mark(inner);
        }
        List<Mark> within = inside.stream()
                .filter(mark -> mark.start() >= piece.start() && mark.end() <= piece.end())
                .toList();
        if (within.isEmpty() || inner.is("ref") || PassageText.isReplaced(parent, inner)) {
            return inner.with(inner.children().stream()
                    .map(child -> child instanceof TeiElement deep
                                    && deep.descendants().anyMatch(e -> EditorsNote.is(e) || e.is("floatingText"))
                            ? mark(deep)
                            : child)
                    .toList());
        }
        List<Mark> shifted = within.stream()
                .map(mark -> new Mark(mark.start() - piece.start(), mark.end() - piece.start(), mark.id(), mark.ref()))
                .toList();
        return passage(inner, new PassageText(), shifted);
    }

    private static List<TeiNode> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new TeiText(text));
    }

    private static boolean isFree(List<Piece> pieces, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (pieces.get(i).node() instanceof TeiElement element
                    && element.descendants().anyMatch(inner -> BARRIERS.contains(inner.name()))) {
                return false;
            }
        }
        return true;
    }

    private static int raw(Piece piece, int offset) {
        int[] offsets = piece.offsets();
        for (int i = 0; i < offsets.length; i++) {
            if (offsets[i] == offset) {
                return i;
            }
        }
        throw new IllegalStateException("no such place in the passage: " + offset);
    }

    /** The children of an element with their places in the passage's words. */
    private List<Piece> pieces(TeiElement element, PassageText words) {
        List<Piece> pieces = new ArrayList<>();
        for (TeiNode child : element.children()) {
            int[] offsets = new int[0];
            int start;
            if (child instanceof TeiElement inner) {
                boolean counts =
                        !EditorsNote.is(inner) && !inner.is("floatingText") && !PassageText.isReplaced(element, inner);
                start = words.start();
                if (counts) {
                    words.before(inner);
                    start = words.start();
                    pieces(inner, words);
                    words.after(inner);
                }
            } else {
                offsets = new int[child.text().length()];
                Arrays.fill(offsets, -1);
                start = -1;
                for (int i = 0; i < offsets.length; i++) {
                    int before = words.end();
                    words.add(child.text().substring(i, i + 1));
                    if (words.end() > before) {
                        offsets[i] = words.end() - 1;
                        start = start < 0 ? offsets[i] : start;
                    }
                }
                start = start < 0 ? words.end() : start;
            }
            pieces.add(new Piece(child, start, words.end(), offsets));
        }
        return pieces;
    }
}
