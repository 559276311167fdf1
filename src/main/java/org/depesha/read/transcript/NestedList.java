package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.depesha.read.transcript.Block.Quoted;
import org.depesha.read.transcript.Transcript.SourceLine;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads a list of a web page that has other lists inside its items. */
final class NestedList {

    /** What Markdown takes for the sign of an item. */
    static final String SIGN = "[-*+] |\\d{1,9}[.)] ";

    private final Function<Element, List<SourceLine>> own;
    private final List<Quoted> items = new ArrayList<>();

    private NestedList(Function<Element, List<SourceLine>> own) {
        this.own = own;
    }

    static boolean is(Element element) {
        return isList(element) && element.select("ul, ol").stream().anyMatch(inner -> inner != element);
    }

    static boolean isList(Element element) {
        return element.normalName().matches("ul|ol");
    }

    /**
     * The list; null where an item is more than a few words with lists behind them.
     *
     * @param own the lines of an item without those of the lists inside it
     */
    static @Nullable Block of(Element list, Function<Element, List<SourceLine>> own) {
        NestedList nested = new NestedList(own);
        return nested.read(list, 1) ? new Block.Items(nested.items) : null;
    }

    private boolean read(Element list, int depth) {
        boolean all = true;
        for (Element child : list.children()) {
            all &= isList(child) ? read(child, depth + 1) : child.normalName().equals("li") && item(child, list, depth);
        }
        return all;
    }

    private boolean item(Element item, Element list, int depth) {
        List<SourceLine> lines = own.apply(item).stream()
                .filter(line -> !line.text().isBlank() || line.words().isMarked())
                .toList();
        String sign = list.normalName().equals("ol") ? HtmlLists.number(item, list) + ". " : "- ";
        if (lines.size() != 1 || lines.get(0).block() != null || !sign.matches(SIGN)) {
            return false;
        }
        items.add(new Quoted(lines.get(0).words().withoutBreak(), depth, sign));
        boolean all = true;
        boolean behind = false;
        for (Node child : item.childNodes()) {
            if (child instanceof Element element && isList(element)) {
                all &= read(element, depth + 1);
                behind = true;
            } else {
                all &= !behind || child instanceof TextNode text && text.isBlank();
            }
        }
        return all;
    }
}
