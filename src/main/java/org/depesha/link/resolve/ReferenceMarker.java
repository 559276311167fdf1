package org.depesha.link.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiRemark;
import org.depesha.tei.TeiText;
import org.depesha.tei.Vocabulary;
import org.depesha.text.Passages;
import org.depesha.text.TextPassage;
import org.depesha.text.Words.Spot;

/**
 * Puts what the program found into the text: a {@code ref} around the words, with its certainty and the program's name.
 */
final class ReferenceMarker {

    private final Map<String, List<Mark>> marks;
    private final Set<String> done = new HashSet<>();

    /**
     * A finding in a passage.
     *
     * @param ref the element without children
     */
    record Mark(int start, int end, String id, TeiElement ref) {}

    /**
     * A marker.
     *
     * @param marks those of each passage by its {@link #key}, in order and not overlapping
     */
    ReferenceMarker(Map<String, List<Mark>> marks) {
        this.marks = marks;
    }

    /** What tells a passage from the others: its anchor, or the words of a part that has none. */
    static String key(String anchor, String words) {
        return anchor.isEmpty() ? " " + words : anchor;
    }

    /** The anchors of the marks that found their place. */
    Set<String> done() {
        return done;
    }

    /** A mark as a stretch of the tree: from its first character to its last. */
    private record Stretch(Spot first, Spot last, String id, TeiElement ref) {}

    /** A child, and which runs of text of the whole tree stand in it. */
    private record Piece(TeiNode node, int from, int to) {

        boolean holds(Spot spot) {
            return spot.leaf() >= from && spot.leaf() < to;
        }
    }

    /** A place among pieces: before the character {@code raw} of a run of text; before an element, or behind it. */
    private record Cut(int piece, int raw) {

        boolean isBefore(Cut other) {
            return piece < other.piece || piece == other.piece && raw < other.raw;
        }
    }

    /**
     * A text with the marks of every passage in it.
     *
     * @param messages the ids of the messages that it transmits
     */
    TeiElement mark(TeiElement text, Set<String> messages) {
        List<Stretch> stretches = new ArrayList<>();
        for (TextPassage passage : Passages.of(text, messages)) {
            marks.getOrDefault(key(passage.id(), passage.words()), List.of()).stream()
                    .filter(mark -> stretches.stream().noneMatch(one -> one.id().equals(mark.id())))
                    .forEach(mark -> stretches.add(new Stretch(
                            passage.spots().first(mark.start(), mark.end()),
                            passage.spots().last(mark.start(), mark.end()),
                            mark.id(),
                            mark.ref())));
        }
        return marked(text, 0, stretches);
    }

    private TeiElement marked(TeiElement element, int from, List<Stretch> stretches) {
        if (stretches.isEmpty() || element.is("ref")) {
            return element;
        }
        List<Piece> pieces = pieces(element, from);
        List<Stretch> here = new ArrayList<>();
        Map<Integer, List<Stretch>> within = new HashMap<>();
        for (Stretch stretch : stretches) {
            int piece = holding(pieces, stretch.first());
            boolean inner = piece >= 0
                    && pieces.get(piece).node() instanceof TeiElement
                    && pieces.get(piece).holds(stretch.last());
            (inner ? within.computeIfAbsent(piece, key -> new ArrayList<>()) : here).add(stretch);
        }
        List<TeiNode> nodes = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            nodes.add(
                    piece.node() instanceof TeiElement inner
                            ? marked(inner, piece.from(), within.getOrDefault(i, List.of()))
                            : piece.node());
        }
        return element.with(wrapped(pieces, nodes, here));
    }

    private static List<Piece> pieces(TeiElement element, int from) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (TeiNode child : element.children()) {
            int to = at + leaves(child);
            pieces.add(new Piece(child, at, to));
            at = to;
        }
        return pieces;
    }

    private static int leaves(TeiNode node) {
        return node instanceof TeiElement element
                ? element.children().stream().mapToInt(ReferenceMarker::leaves).sum()
                : 1;
    }

    /** The children of an element, what a stretch takes of them wrapped in its {@code ref}. */
    private List<TeiNode> wrapped(List<Piece> pieces, List<TeiNode> nodes, List<Stretch> stretches) {
        List<TeiNode> children = new ArrayList<>();
        Cut at = new Cut(0, 0);
        for (Stretch stretch : stretches) {
            int first = holding(pieces, stretch.first());
            int last = holding(pieces, stretch.last());
            if (first < 0 || last < first || !isFree(pieces, first, last)) {
                continue;
            }
            Cut from = cut(pieces, first, stretch.first(), 0);
            Cut to = cut(pieces, last, stretch.last(), 1);
            if (from.isBefore(at)) {
                continue;
            }
            children.addAll(slice(nodes, at, from));
            children.add(stretch.ref().with(slice(nodes, from, to)));
            done.add(stretch.id());
            at = to;
        }
        children.addAll(slice(nodes, at, new Cut(nodes.size(), 0)));
        return children;
    }

    /** The piece in which a place is, found by halves; -1 for none. */
    private static int holding(List<Piece> pieces, Spot spot) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (pieces.get(middle).to() <= spot.leaf()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < pieces.size() && pieces.get(low).holds(spot) ? low : -1;
    }

    private static Cut cut(List<Piece> pieces, int i, Spot spot, int behind) {
        return new Cut(i, (pieces.get(i).node() instanceof TeiElement ? 0 : spot.raw()) + behind);
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
            } else if (node instanceof TeiRemark) {
                all.add(node);
            } else {
                String text = node.text()
                        .substring(
                                begin, i == to.piece() ? to.raw() : node.text().length());
                all.addAll(text.isEmpty() ? List.of() : List.of(new TeiText(text)));
            }
        }
        return all;
    }

    private static boolean isFree(List<Piece> pieces, int from, int to) {
        return pieces.subList(from, to + 1).stream()
                .noneMatch(piece -> piece.node() instanceof TeiElement element
                        && element.descendants().anyMatch(ReferenceMarker::isBarrier));
    }

    /** What no found reference may reach across: blocks, notes, other pointers, places with several readings. */
    private static boolean isBarrier(TeiElement element) {
        boolean words = switch (Vocabulary.of(element).kind()) {
            case INLINE, MILESTONE -> true;
            default -> element.is("seg");
        };
        return !words || element.is("ref") || element.is("ptr");
    }
}
