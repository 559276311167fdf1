package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depesha.read.transcript.Transcript.SourceLine;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the tables, verses, quotations and images of a page from its paragraphs. */
final class HtmlBlocks {

    private static final Pattern VERSE =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:verse|poem|poetry|stanza|strophe|lg|line-?group)s?(?:$|[\\s_-])");

    private static final int TAB = 4;

    private final Function<Element, List<SourceLine>> lines;
    private final Function<Element, List<SourceLine>> withoutLists;
    private final HtmlLosses losses;

    /**
     * Reads.
     *
     * @param lines the lines inside an element, read for themselves
     * @param withoutLists the same, but for the lists in it
     */
    HtmlBlocks(
            Function<Element, List<SourceLine>> lines,
            Function<Element, List<SourceLine>> withoutLists,
            HtmlLosses losses) {
        this.lines = lines;
        this.withoutLists = withoutLists;
        this.losses = losses;
    }

    /** What the lines of an element are set as: a heading, a cell without blocks; else what is around it. */
    static @Nullable Block lineOf(Element element, @Nullable Block around) {
        String name = element.normalName();
        if (name.matches("h[1-6]")) {
            return new Block.Heading(name.charAt(1) - '0');
        }
        boolean cell = name.equals("td") || name.equals("th");
        return cell && element.children().stream().noneMatch(Element::isBlock) ? new Block.Cell() : around;
    }

    /** Preformatted lines whose indents last. */
    static String indented(String text) {
        return text.lines()
                .map(line -> {
                    String words = line.stripLeading();
                    String indent = line.substring(0, line.length() - words.length());
                    return "\u00A0".repeat(indent.replace("\t", " ".repeat(TAB)).length()) + words;
                })
                .collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
    }

    /** What an element is as a whole; null where its parts are read one by one. */
    @Nullable
    Block of(Element element, HtmlPage page) {
        return switch (element.normalName()) {
            case "hr" -> new Block.Rule();
            case "img" -> image(element, MarkedText.EMPTY);
            case "figure" -> figure(element);
            case "table" -> table(element);
            case "ul", "ol" -> NestedList.is(element) && !page.isMost(element) ? list(element) : null;
            case "pre" -> page.isMost(element) ? null : verse(element);
            case "blockquote" -> isVerse(element) ? verse(element) : quotation(element, page);
            default -> isVerse(element) ? verse(element) : null;
        };
    }

    private static boolean isVerse(Element element) {
        return element.isBlock() && VERSE.matcher(element.className()).find();
    }

    private @Nullable Block table(Element table) {
        boolean headed = HtmlTables.isHeaded(table);
        List<List<MarkedText>> rows = HtmlTables.rows(table, cell -> Blocks.broken(lines.apply(cell)));
        if (!TableShape.isData(rows, headed)) {
            return null;
        }
        if (!HtmlTables.isPlain(table)) {
            losses.add(
                    table,
                    "Cells of the table that begins here contain tables, images or headings: they are imported as"
                            + " paragraphs, one cell below the other.");
            return null;
        }
        if (HtmlTables.hasSpans(table)) {
            losses.add(
                    table,
                    "Cells of the table that begins here span several rows or columns. Markdown has no such cells:"
                            + " their words are in the first place, and the other places are empty.");
        }
        return new Block.Table(rows, headed);
    }

    private @Nullable Block list(Element list) {
        Block whole = list.parents().is("li") ? null : NestedList.of(list, withoutLists);
        if (whole == null && !list.parents().is("li")) {
            losses.add(list, HtmlLists.NESTED);
        }
        return whole;
    }

    private @Nullable Block verse(Element element) {
        List<MarkedText> verse = new ArrayList<>();
        lines.apply(element).forEach(line -> verse.add(line.words()));
        return Blocks.verse(verse);
    }

    /** A page may hold a whole letter as a quotation: that is none of the writer's. */
    private @Nullable Block quotation(Element element, HtmlPage page) {
        if (page.isMost(element)) {
            return null;
        }
        if (!element.select("table, img, figure, hr, blockquote blockquote").isEmpty()) {
            losses.add(
                    element,
                    "The quotation that begins here contains a table, an image, a rule or another quotation: it is"
                            + " imported without the marks of a quotation.");
            return null;
        }
        return Blocks.quotation(lines.apply(element));
    }

    private @Nullable Block figure(Element element) {
        Element image = element.selectFirst("img");
        Element caption = element.selectFirst("figcaption");
        return image == null || element.select("img").size() > 1
                ? null
                : image(image, caption == null ? MarkedText.EMPTY : Blocks.joined(lines.apply(caption)));
    }

    /** An image of one pixel counts readers, and shows nothing. */
    private static @Nullable Block image(Element image, MarkedText caption) {
        boolean pixel =
                image.attr("width").matches("[01]") || image.attr("height").matches("[01]");
        String address = image.attr("src").strip();
        MarkedText words =
                caption.text().isEmpty() ? MarkedText.of(image.attr("title").strip()) : caption;
        return pixel || address.isEmpty()
                ? null
                : new Block.Figure(address, image.attr("alt").strip(), words);
    }
}
