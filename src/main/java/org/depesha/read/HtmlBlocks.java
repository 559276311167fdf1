package org.depesha.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.read.TextBody.Block;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads HTML that stands by itself between paragraphs: tables, rules, lists, paragraphs. */
final class HtmlBlocks {

    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> BLOCKS =
            Set.of("p", "ul", "ol", "table", "blockquote", "hr", "pre", "h1", "h2", "h3", "h4", "h5", "h6");

    /** What has no words of its own: the words in it are a program's. */
    private static final Set<String> WORDLESS = Set.of("script", "style", "template", "iframe", "object");

    /** Tags that a table is made of: without the table's own they are lost on every reader of HTML. */
    private static final Pattern TABLE_TAG = Pattern.compile("(?i)<(/?)(table|thead|tbody|tfoot|tr|td|th)(?U:\\b)");

    /** What looks like a tag, or begins what a reader of HTML passes over. */
    private static final Pattern TAG =
            Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)[^<>]*>|<(?:[!?]|/(?![A-Za-z]))[^<>]*>?");

    private final HtmlTag tags;
    private final Problems problems;
    private Place place = Place.NOWHERE;

    HtmlBlocks(AnnotationReader annotations, Problems problems) {
        this.tags = new HtmlTag(annotations, problems);
        this.problems = problems;
    }

    /** A line across the page. */
    static TeiElement rule() {
        return TeiElement.of("milestone").with("unit", "section").with("rend", "line");
    }

    /** Adds the blocks of some HTML. */
    void read(String html, Place at, List<Block> blocks) {
        place = at;
        checkTable(html);
        blocks(Jsoup.parseBodyFragment(keepingOthers(html)).body(), blocks);
    }

    /** The same HTML without its remarks, in which what is no tag of HTML is text, a remark that does not end too. */
    private String keepingOthers(String html) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        int begin = html.indexOf("<!--");
        while (begin >= 0) {
            int end = html.indexOf("-->", begin + 2);
            if (end < 0) {
                break;
            }
            kept.append(tagsOnly(html.substring(from, begin)));
            from = end + 3;
            begin = html.indexOf("<!--", from);
        }
        return kept.append(tagsOnly(html.substring(from))).toString();
    }

    private String tagsOnly(String html) {
        return TAG.matcher(html).replaceAll(tag -> {
            if (tag.group(1) != null && HtmlTag.isHtml(tag.group(1).toLowerCase(Locale.ROOT))) {
                return Matcher.quoteReplacement(tag.group());
            }
            tags.reportNoTag(tag.group(), place);
            return Matcher.quoteReplacement(tag.group().replace("<", "&lt;"));
        });
    }

    private void checkTable(String html) {
        Matcher tag = TABLE_TAG.matcher(html);
        int open = 0;
        boolean whole = true;
        while (tag.find()) {
            boolean table = tag.group(2).equalsIgnoreCase("table");
            open += table ? (tag.group(1).isEmpty() ? 1 : -1) : 0;
            whole &= table ? open >= 0 : open > 0;
        }
        if (!whole || open != 0) {
            problems.report(
                    Code.RAW_HTML,
                    place,
                    "This is part of a table in HTML: its words are kept, its rows and cells may not be.",
                    "Take the empty lines out of the table, from `<table>` to `</table>`, or write it with bars: "
                            + "`| a | b |`.");
        }
    }

    private void blocks(Element parent, List<Block> blocks) {
        List<TeiNode> loose = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            boolean block = node instanceof Element element
                    && (BLOCKS.contains(element.normalName())
                            || element.select(String.join(",", BLOCKS)).size() > 0);
            if (block) {
                close(loose, blocks);
                block((Element) node, blocks);
            } else if (node instanceof Element element
                    && element.isBlock()
                    && !WORDLESS.contains(element.normalName())) {
                tags.reportUnknown(startTag(element), place);
                close(loose, blocks);
                loose.addAll(inlines(element));
                close(loose, blocks);
            } else {
                loose.addAll(inline(node));
            }
        }
        close(loose, blocks);
    }

    private void close(List<TeiNode> loose, List<Block> blocks) {
        boolean words = loose.stream()
                .anyMatch(node -> !(node instanceof TeiText && node.text().isBlank()));
        List<TeiNode> stripped = stripped(loose);
        if (stripped.size() == 1 && stripped.get(0) instanceof TeiElement figure && figure.is("figure")) {
            blocks.add(new Block(figure));
        } else if (words) {
            blocks.add(new Block(TeiElement.of("p", stripped).at(place)));
        }
        loose.clear();
    }

    private void block(Element element, List<Block> blocks) {
        String name = element.normalName();
        if (name.equals("hr")) {
            blocks.add(new Block(rule().at(place)));
        } else if (name.equals("table")) {
            blocks.add(new Block(table(element).at(place)));
        } else if (LISTS.contains(name)) {
            blocks.add(new Block(list(element).at(place)));
        } else if (name.equals("pre")) {
            blocks.add(new Block(TeiElement.of("eg", element.wholeText()).at(place)));
        } else if (name.equals("blockquote")) {
            List<Block> inside = new ArrayList<>();
            blocks(element, inside);
            blocks.add(new Block(
                    TeiElement.of("quote", inside.stream().map(Block::element).toList())
                            .at(place)));
        } else if (name.matches("h[1-6]")) {
            blocks.add(
                    new Block(TeiElement.of("head", stripped(inlines(element))).at(place), null, name.charAt(1) - '0'));
        } else if (name.equals("p")) {
            List<TeiNode> words = stripped(inlines(element));
            if (!words.isEmpty()) {
                blocks.add(new Block(TeiElement.of("p", words).at(place).with("xml:lang", language(element))));
            }
        } else {
            tags.reportUnknown(startTag(element), place);
            blocks(element, blocks);
        }
    }

    private @Nullable String language(Element element) {
        String tag = element.hasAttr("lang") ? SpanLanguage.of(element.attr("lang"), place, problems) : "";
        return tag.isEmpty() ? null : tag;
    }

    private TeiElement list(Element list) {
        boolean numbered = list.normalName().equals("ol");
        List<TeiElement> items = new ArrayList<>();
        int number = list.attr("start").matches("\\d{1,9}") ? Integer.parseInt(list.attr("start")) : 1;
        for (Element child : list.children()) {
            List<Block> inside = new ArrayList<>();
            blocks(child, inside);
            List<TeiElement> content =
                    inside.stream().map(TextBody::inTheMiddle).toList();
            items.add(TeiElement.of("item", content.isEmpty() ? List.of(TeiElement.of("p")) : content)
                    .with("n", numbered ? number++ + "." : null)
                    .at(place));
        }
        return TeiElement.of("list", items).with("rend", numbered ? "numbered" : "bulleted");
    }

    private TeiElement table(Element table) {
        List<TeiElement> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<TeiElement> cells = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
                cells.add(MarkdownTable.cell(stripped(inlines(cell)), side(cell))
                        .with("cols", span(cell, "colspan"))
                        .with("rows", span(cell, "rowspan")));
            }
            boolean label = !row.select("> th").isEmpty() && row.select("> td").isEmpty();
            if (!cells.isEmpty()) {
                rows.add(TeiElement.of("row", cells).with("role", label ? "label" : null));
            }
        }
        List<TeiNode> all = new ArrayList<>();
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            all.add(TeiElement.of("head", stripped(inlines(caption))));
        }
        all.addAll(
                rows.isEmpty()
                        ? List.of(TeiElement.of("row", TeiElement.of("cell")))
                        : MarkdownTable.of(rows).children());
        return TeiElement.of("table", all);
    }

    private static @Nullable String side(Element cell) {
        String says = (cell.attr("align") + " " + cell.attr("style")).toLowerCase(Locale.ROOT);
        return says.contains("right") ? "right" : says.contains("center") ? "center" : null;
    }

    private static @Nullable String span(Element cell, String attribute) {
        String cells = cell.attr(attribute);
        return cells.matches("[2-9]|[1-9][0-9]") ? cells : null;
    }

    private List<TeiNode> inlines(Element parent) {
        List<TeiNode> nodes = new ArrayList<>();
        parent.childNodes().forEach(child -> nodes.addAll(inline(child)));
        return nodes;
    }

    private List<TeiNode> inline(Node node) {
        if (node instanceof TextNode text) {
            StrayMarkup.checkHtml(text.getWholeText(), place, problems);
            return List.of(new TeiText(text.getWholeText()));
        }
        if (!(node instanceof Element element)) {
            return List.of(); // a remark, or a program's words, which were told
        }
        if (element.normalName().equals("br")) {
            return List.of(TeiElement.of("lb"));
        }
        if (element.normalName().equals("img")) {
            return List.of(new FigureReader(problems)
                    .read(element.attr("src"), element.attr("alt"), element.attr("title"), place));
        }
        if (WORDLESS.contains(element.normalName())
                || element.childNodes().stream().anyMatch(DataNode.class::isInstance)) {
            problems.report(
                    Code.RAW_HTML,
                    place,
                    "`" + startTag(element) + "` is left out, with everything in it: "
                            + element.data().strip(),
                    "Remove it; write words that belong to the text outside it.");
            return List.of();
        }
        return tags.read(
                new HtmlTag.Opening(startTag(element), element.normalName(), element), inlines(element), place);
    }

    private static String startTag(Element element) {
        String html = element.shallowClone().outerHtml();
        return html.substring(0, html.indexOf('>') + 1);
    }

    private static List<TeiNode> stripped(List<TeiNode> nodes) {
        List<TeiNode> all = new ArrayList<>(nodes);
        if (!all.isEmpty() && all.get(0) instanceof TeiText first) {
            all.set(0, new TeiText(first.text().stripLeading()));
        }
        int last = all.size() - 1;
        if (last >= 0 && all.get(last) instanceof TeiText text) {
            all.set(last, new TeiText(text.text().stripTrailing()));
        }
        return all.stream()
                .filter(node -> !(node instanceof TeiText text && text.text().isEmpty()))
                .toList();
    }
}
