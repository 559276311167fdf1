package org.depesha.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depesha.read.transcript.Block;
import org.depesha.read.transcript.MarkedText;
import org.depesha.read.transcript.TableShape;

/** Writes tables, verses, quotations, images and rules as Markdown. */
final class MarkdownBlock {

    /** How a line of verse is indented in the source. */
    private static final Pattern INDENT = Pattern.compile("^[\\s\\u00A0\\u2000-\\u200A\\u3000]+");

    /** How far a list in a list is indented at least. */
    private static final int INNER = 4;

    private final Function<MarkedText, String> lines;
    private final Function<MarkedText, String> cells;
    private final Function<String, String> images;

    /**
     * Writes.
     *
     * @param lines writes words whose lines may end
     * @param cells writes words in one line
     * @param images the name under which the image of an address is kept; empty where it can't be had
     */
    MarkdownBlock(
            Function<MarkedText, String> lines, Function<MarkedText, String> cells, Function<String, String> images) {
        this.lines = lines;
        this.cells = cells;
        this.images = images;
    }

    String write(Block block) {
        if (block instanceof Block.Table table) {
            return table(table);
        }
        if (block instanceof Block.Verse verse) {
            return verse.lines().stream().map(this::verse).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Quotation quotation) {
            return quotation(quotation.paragraphs());
        }
        if (block instanceof Block.Items list) {
            return items(list.items());
        }
        return block instanceof Block.Figure figure ? figure(figure) : "---";
    }

    /** An inner list stands below the words of its item. */
    private String items(List<Block.Quoted> items) {
        List<Integer> indents = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Block.Quoted item : items) {
            int around = Math.min(item.depth() - 1, indents.size());
            indents.subList(around, indents.size()).clear();
            String indent = " ".repeat(around == 0 ? 0 : indents.get(around - 1));
            indents.add(indent.length() + Math.max(item.sign().length(), INNER));
            text.append(text.isEmpty() ? "" : "\n")
                    .append(indent)
                    .append(item.sign())
                    .append(cells.apply(item.words()));
        }
        return text.toString();
    }

    private String quotation(List<Block.Quoted> paragraphs) {
        StringBuilder text = new StringBuilder();
        int last = 0;
        for (Block.Quoted paragraph : paragraphs) {
            String quoted = "> ".repeat(paragraph.depth());
            int around = Math.min(last, paragraph.depth());
            text.append(last == 0 ? "" : "\n" + "> ".repeat(around).stripTrailing() + "\n")
                    .append(quoted)
                    .append(paragraph.sign())
                    .append(lines.apply(paragraph.words())
                            .replace(
                                    "\n",
                                    "\n" + quoted + " ".repeat(paragraph.sign().length())));
            last = paragraph.depth();
        }
        return text.toString();
    }

    private String verse(MarkedText line) {
        var indent = INDENT.matcher(line.text());
        int spaces = indent.find() ? indent.end() : 0;
        String words = cells.apply(line.from(spaces));
        return words.isEmpty() ? "|" : "| " + " ".repeat(spaces) + words;
    }

    /** Markdown wants a first row that names the columns: where the source has none, it stays empty. */
    private String table(Block.Table table) {
        int columns = table.columns();
        List<List<MarkedText>> rows =
                table.headed() ? table.rows().subList(1, table.rows().size()) : table.rows();
        StringBuilder text = new StringBuilder(row(table.headed() ? table.rows().get(0) : List.of(), columns));
        text.append(IntStream.range(0, columns)
                .mapToObj(column -> TableShape.isRight(table, column) ? "--:" : "---")
                .collect(Collectors.joining(" | ", "\n| ", " |")));
        rows.forEach(row -> text.append('\n').append(row(row, columns)));
        return text.toString();
    }

    private String row(List<MarkedText> cells, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(i -> i < cells.size() ? this.cells.apply(cells.get(i)) : "")
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String figure(Block.Figure figure) {
        String name = images.apply(figure.address());
        String caption = cells.apply(figure.caption());
        if (name.isEmpty()) {
            return ("[…](gap:image) " + caption).strip();
        }
        String alternative = cells.apply(MarkedText.of(figure.alternative()));
        String quoted = caption.isEmpty() ? "" : " \"" + caption.replace("\"", "\\\"") + "\"";
        return "![" + alternative.replace("[", "\\[").replace("]", "\\]") + "](images/" + name + quoted + ")";
    }
}
