package org.depesha.read;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Turns Markdown's blocks into TEI. */
final class MarkdownBlocks {

    private static final Pattern MESSAGE_START = Pattern.compile("^\\s*\\{#([^}\\s]*)}\\s*");
    private static final Pattern PART_END = Pattern.compile("\\s*\\{\\.([^}\\s]*)}\\s*$");

    private final MarkdownInlines inlines;
    private final MarkdownPlaces places;
    private final Problems problems;
    private final Map<String, Place> messages = new LinkedHashMap<>();

    MarkdownBlocks(MarkdownInlines inlines, MarkdownPlaces places, Problems problems) {
        this.inlines = inlines;
        this.places = places;
        this.problems = problems;
    }

    /** The transmitted messages that were found, with their places. */
    Map<String, Place> messages() {
        return messages;
    }

    TeiElement body(Node parent) {
        return TextBody.of(blocks(parent));
    }

    private List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node child : parent.getChildren()) {
            block(child, blocks);
        }
        return blocks;
    }

    private void block(Node node, List<Block> blocks) {
        Place place = places.of(node);
        if (node instanceof Paragraph) {
            paragraph(inlines.read(node), place, blocks);
        } else if (node instanceof Heading heading) {
            blocks.add(new Block(TeiElement.of("head", inlines.read(node)).at(place), null, heading.getLevel()));
        } else if (node instanceof ListBlock list) {
            blocks.add(new Block(list(list).at(place)));
        } else if (node instanceof BlockQuote quote) {
            blocks.add(new Block(quotation(quote).at(place)));
        } else if (node instanceof TableBlock) {
            blocks.add(new Block(table(node).at(place)));
        } else if (node instanceof ThematicBreak) {
            blocks.add(new Block(TeiElement.of("milestone")
                    .with("unit", "section")
                    .with("rend", "line")
                    .at(place)));
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(new Block(
                    TeiElement.of("eg", code.getContentChars().toString()).at(place)));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.add(new Block(
                    TeiElement.of("eg", code.getContentChars().toString()).at(place)));
        } else if (node instanceof HtmlBlock) {
            html(node, blocks);
        } else if (!(node instanceof FootnoteBlock || node instanceof Reference || node instanceof HtmlCommentBlock)) {
            problems.report(
                    Code.UNSUPPORTED_MARKDOWN,
                    place,
                    "This Markdown (" + node.getNodeName() + ") has no counterpart in TEI here.");
            blocks.add(new Block(
                    TeiElement.of("p", node.getChars().toString().strip()).at(place)));
        }
    }

    /** A paragraph, and the part that its last braces say it is. */
    private void paragraph(List<TeiNode> content, Place place, List<Block> blocks) {
        if (content.isEmpty()) {
            return;
        }
        int last = content.size() - 1;
        if (content.get(last) instanceof TeiText text) {
            Matcher braces = PART_END.matcher(text.text());
            if (braces.find()) {
                List<TeiNode> rest = new ArrayList<>(content.subList(0, last));
                rest.add(new TeiText(text.text().substring(0, braces.start())));
                TextPart part = TextPart.of(braces.group(1)).orElse(null);
                if (part == null) {
                    problems.report(Code.UNKNOWN_PART, place, "`{." + braces.group(1) + "}` is no part of a letter.");
                }
                blocks.add(new Block(TeiElement.of("p", trimmed(rest)).at(place), part, 0));
                return;
            }
        }
        blocks.add(new Block(TeiElement.of("p", content).at(place)));
    }

    private static List<TeiNode> trimmed(List<TeiNode> content) {
        return content.stream()
                .filter(node -> !(node instanceof TeiText text && text.text().isEmpty()))
                .toList();
    }

    private TeiElement list(ListBlock list) {
        List<TeiNode> items = new ArrayList<>();
        boolean numbered = list instanceof OrderedList;
        for (Node child : list.getChildren()) {
            if (child instanceof ListItem item) {
                List<TeiNode> content = new ArrayList<>(
                        blocks(item).stream().map(TextBody::inTheMiddle).toList());
                items.add(TeiElement.of("item", content.isEmpty() ? List.of(TeiElement.of("p")) : content)
                        .with("n", numbered ? item.getOpeningMarker().toString() : null)
                        .at(places.of(item)));
            }
        }
        return TeiElement.of("list", items).with("rend", numbered ? "numbered" : "bulleted");
    }

    /** A transmitted message where the quotation begins with {@code {#m1}}; else a quotation. */
    private TeiElement quotation(BlockQuote quote) {
        String part = null;
        List<Block> blocks = blocks(quote);
        if (!blocks.isEmpty()) {
            TeiElement first = blocks.get(0).element();
            Matcher start = MESSAGE_START.matcher(
                    first.children().isEmpty() ? "" : first.children().get(0).text());
            if (start.find() && first.children().get(0) instanceof TeiText text) {
                part = start.group(1);
                List<TeiNode> rest = new ArrayList<>(first.children());
                rest.set(0, new TeiText(text.text().substring(start.end())));
                List<TeiNode> kept = trimmed(rest);
                blocks.set(0, new Block(first.with(kept), blocks.get(0).part(), 0));
                if (kept.isEmpty()) {
                    blocks.remove(0);
                }
            }
        }
        if (part == null) {
            return TeiElement.of(
                    "quote", blocks.stream().map(TextBody::inTheMiddle).toList());
        }
        if (messages.putIfAbsent(part, places.of(quote)) != null) {
            problems.report(Code.DUPLICATE_ID, places.of(quote), "Two transmitted messages are called `" + part + "`.");
            part = null;
        }
        TeiElement body = TextBody.of(blocks);
        checkQuotationMarks(body.text(), places.of(quote));
        return TeiElement.of("floatingText", body).with("type", "message").with("xml:id", part);
    }

    private void checkQuotationMarks(String text, Place place) {
        long straight = text.chars().filter(c -> c == '"').count();
        long opened = text.chars().filter(c -> c == '\u201C' || c == '\u00AB').count();
        long closed = text.chars().filter(c -> c == '\u201D' || c == '\u00BB').count();
        if (straight % 2 != 0 || opened != closed) {
            problems.report(
                    Code.UNBALANCED_QUOTATION,
                    place,
                    "A quotation mark in this transmitted message has no counterpart.");
        }
    }

    private TeiElement table(Node table) {
        List<TeiElement> rows = new ArrayList<>();
        for (Node section : table.getChildren()) {
            for (Node row : section.getChildren()) {
                if (row instanceof TableRow) {
                    List<TeiNode> cells = new ArrayList<>();
                    for (Node cell : row.getChildren()) {
                        if (cell instanceof TableCell) {
                            List<TeiNode> words = inlines.read(cell);
                            cells.add(TeiElement.of(
                                    "cell",
                                    words.stream()
                                                    .allMatch(word -> word instanceof TeiText
                                                            && word.text().isBlank())
                                            ? List.of()
                                            : words));
                        }
                    }
                    String role = section instanceof TableHead ? "label" : null;
                    if (!cells.isEmpty() && !section.getNodeName().equals("TableSeparator")) {
                        rows.add(TeiElement.of("row", cells).with("role", role));
                    }
                }
            }
        }
        int columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
        return TeiElement.of(
                "table", rows.stream().map(row -> padded(row, columns)).toList());
    }

    private static TeiElement padded(TeiElement row, int columns) {
        List<TeiNode> cells = new ArrayList<>(row.children());
        while (cells.size() < columns) {
            cells.add(TeiElement.of("cell"));
        }
        return row.with(cells);
    }

    private void html(Node node, List<Block> blocks) {
        String text = Jsoup.parseBodyFragment(node.getChars().toString()).text().strip();
        problems.report(Code.RAW_HTML, places.of(node), "Here stands HTML: its words are kept, its tags are not.");
        if (!text.isEmpty()) {
            blocks.add(new Block(TeiElement.of("p", text).at(places.of(node))));
        }
    }
}
