package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.Vocabulary;
import org.depesha.tei.Vocabulary.Kind;
import org.depesha.tei.Vocabulary.Row;
import org.depesha.text.Blocks;

/**
 * Neighbours in an opener or a closer that stand together.
 *
 * @param kind {@code part} for what is a paragraph or a block by itself, {@code words} for words that make one
 *     together, {@code marks} for what has no words
 * @param nodes the nodes of it, in order
 */
public record PartRun(String kind, List<TeiNodeModel> nodes) {

    /**
     * The children of an element, loose words gathered to paragraphs; line breaks at a paragraph's edges are left out.
     */
    static List<PartRun> of(TeiNodeModel model) {
        List<PartRun> runs = new ArrayList<>();
        List<TeiNodeModel> loose = new ArrayList<>();
        for (TeiNodeModel inner : model.children()) {
            if (inner.node() instanceof TeiElement part && isPart(part)) {
                close(loose, runs);
                runs.add(new PartRun("part", List.of(inner)));
            } else {
                loose.add(inner);
            }
        }
        close(loose, runs);
        return runs;
    }

    /** Whether an element is a paragraph of its own in an opener or a closer. */
    private static boolean isPart(TeiElement element) {
        Row row = Vocabulary.of(element);
        return row.kind() == Kind.PART || row.isBlock() || Blocks.holdsBlock(element);
    }

    private static void close(List<TeiNodeModel> loose, List<PartRun> runs) {
        int begin = 0;
        int end = loose.size();
        while (begin < end && isSpace(loose.get(begin))) {
            begin++;
        }
        while (end > begin && isSpace(loose.get(end - 1))) {
            end--;
        }
        if (begin < end) {
            List<TeiNodeModel> kept = List.copyOf(loose.subList(begin, end));
            boolean words = kept.stream().anyMatch(model -> !isMark(model.node()));
            runs.add(
                    words
                            ? new PartRun("words", kept)
                            : new PartRun(
                                    "marks",
                                    kept.stream()
                                            .filter(model -> !isSpace(model))
                                            .toList()));
        }
        loose.clear();
    }

    private static boolean isSpace(TeiNodeModel model) {
        return model.node() instanceof TeiElement element
                ? element.is("lb")
                : model.node().text().isBlank();
    }

    private static boolean isMark(TeiNode node) {
        return node instanceof TeiElement element
                ? Vocabulary.of(element).isMark()
                : node.text().isBlank();
    }
}
