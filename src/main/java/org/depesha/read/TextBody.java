package org.depesha.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.jspecify.annotations.Nullable;

/**
 * Puts blocks together to a TEI {@code body}: parts at its top become an {@code opener}, parts at its bottom a
 * {@code closer}, those between stay where they are as {@code ab}; headings open divisions.
 */
final class TextBody {

    private TextBody() {}

    /**
     * A block of a text.
     *
     * @param part what it is marked as; null for none
     * @param heading 1-6 for a heading; 0 for anything else
     */
    record Block(TeiElement element, @Nullable TextPart part, int heading) {

        /** The level of a heading that is none: another version of the text begins. */
        static final int VERSION = -1;

        Block(TeiElement element) {
            this(element, null, 0);
        }

        /** Whether it is a paragraph that is no part of a letter, and in the language around it. */
        boolean isWords() {
            return part == null && element.is("p") && element.attribute("xml:lang") == null;
        }
    }

    static TeiElement of(List<Block> blocks) {
        List<Integer> versions = IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at).heading() == Block.VERSION)
                .boxed()
                .toList();
        if (versions.isEmpty()) {
            return TeiElement.of("body", content(blocks));
        }
        List<TeiNode> divisions = new ArrayList<>();
        if (versions.get(0) > 0) {
            divisions.add(TeiElement.of("div", content(blocks.subList(0, versions.get(0))))
                    .with("type", "original"));
        }
        for (int i = 0; i < versions.size(); i++) {
            int end = i + 1 < versions.size() ? versions.get(i + 1) : blocks.size();
            divisions.add(
                    blocks.get(versions.get(i)).element().with(content(blocks.subList(versions.get(i) + 1, end))));
        }
        return TeiElement.of("body", divisions);
    }

    private static List<TeiNode> content(List<Block> blocks) {
        int top = 0;
        while (top < blocks.size() && fits(blocks.get(top), true)) {
            top++;
        }
        if (top == blocks.size()) {
            top = firstOfEnd(blocks);
        }
        int bottom = blocks.size();
        while (bottom > top && fits(blocks.get(bottom - 1), false)) {
            bottom--;
        }
        List<TeiNode> body = new ArrayList<>(edge(blocks.subList(0, top), true));
        List<TeiNode> middle = divisions(blocks.subList(top, bottom));
        body.addAll(middle);
        if (!hasWords(middle)) {
            body.add(TeiElement.of("p"));
        }
        body.addAll(edge(blocks.subList(bottom, blocks.size()), false));
        return body;
    }

    /** Where the end begins in a text of nothing but parts: with the signature. */
    private static int firstOfEnd(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && blocks.get(first).part() != TextPart.SIGNED) {
            first++;
        }
        return first;
    }

    /** Whether there is something that TEI takes for the text itself: a rule or a figure is not enough. */
    private static boolean hasWords(List<TeiNode> nodes) {
        return nodes.stream()
                .anyMatch(node ->
                        node instanceof TeiElement element && !element.is("milestone") && !element.is("figure"));
    }

    private static boolean fits(Block block, boolean atTop) {
        return block.part() != null && block.part().fits(atTop);
    }

    /** Neighbouring parts in one opener or closer. */
    private static List<TeiNode> edge(List<Block> blocks, boolean atTop) {
        List<TeiNode> edge = new ArrayList<>();
        List<TeiNode> gathered = new ArrayList<>();
        for (Block block : blocks) {
            TextPart part = Objects.requireNonNull(block.part(), "only parts stand at an edge");
            TeiElement element = part.element(block.element().children())
                    .with("xml:lang", block.element().attribute("xml:lang"))
                    .at(block.element().place());
            if (part.standsAlone(atTop)) {
                close(gathered, edge, atTop);
                edge.add(element);
            } else {
                gathered.add(element);
            }
        }
        close(gathered, edge, atTop);
        return edge;
    }

    private static void close(List<TeiNode> gathered, List<TeiNode> edge, boolean atTop) {
        if (!gathered.isEmpty()) {
            edge.add(TeiElement.of(atTop ? "opener" : "closer", gathered));
            gathered.clear();
        }
    }

    private static List<TeiNode> divisions(List<Block> blocks) {
        List<TeiNode> all = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            if (block.heading() == 0) {
                all.add(inTheMiddle(block));
                i++;
            } else {
                int end = i + 1;
                while (end < blocks.size()
                        && (blocks.get(end).heading() == 0 || blocks.get(end).heading() > block.heading())) {
                    end++;
                }
                all.add(division(block, blocks.subList(i + 1, end)));
                i = end;
            }
        }
        return all;
    }

    private static TeiElement division(Block heading, List<Block> blocks) {
        List<TeiNode> content = new ArrayList<>();
        content.add(heading.element());
        List<TeiNode> below = divisions(blocks);
        content.addAll(below.isEmpty() ? List.of(TeiElement.of("p")) : below);
        return TeiElement.of("div", content).at(heading.element().place());
    }

    /** A block where TEI has neither opener nor closer: between paragraphs, in a list, in a quotation. */
    static TeiElement inTheMiddle(Block block) {
        if (block.heading() > 0) {
            return TeiElement.of(
                            "p", TeiElement.of("hi", block.element().children()).with("rend", "bold"))
                    .at(block.element().place());
        }
        return block.part() == null
                ? block.element()
                : TeiElement.of("ab", block.element().children())
                        .with("type", block.part().word())
                        .with("xml:lang", block.element().attribute("xml:lang"))
                        .at(block.element().place());
    }
}
