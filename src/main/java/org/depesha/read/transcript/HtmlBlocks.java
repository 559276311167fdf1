package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.depesha.read.transcript.Transcript.SourceLine;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the tables, verses, quotations and images of a page from its paragraphs. */
final class HtmlBlocks {

    private static final Pattern VERSE =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:verse|poem|poetry|stanza|strophe|lg|line-?group)s?(?:$|[\\s_-])");

    private final Function<Element, List<SourceLine>> lines;

    /**
     * Reads.
     *
     * @param lines the lines inside an element, read for themselves
     */
    HtmlBlocks(Function<Element, List<SourceLine>> lines) {
        this.lines = lines;
    }

    /** What an element is as a whole; null where its parts are read one by one. */
    @Nullable
    Block of(Element element, HtmlPage page) {
        return switch (element.normalName()) {
            case "hr" -> new Block.Rule();
            case "img" -> image(element, MarkedText.EMPTY);
            case "figure" -> figure(element);
            case "table" -> table(element);
            case "blockquote" -> isVerse(element) ? verse(element) : quotation(element, page);
            default -> isVerse(element) ? verse(element) : null;
        };
    }

    private static boolean isVerse(Element element) {
        return element.isBlock() && VERSE.matcher(element.className()).find();
    }

    private @Nullable Block table(Element table) {
        boolean headed = HtmlTables.isHeaded(table);
        List<List<MarkedText>> rows = !HtmlTables.isPlain(table)
                ? List.of()
                : HtmlTables.rows(table).stream()
                        .map(row -> HtmlTables.cells(row).stream()
                                .map(cell -> Blocks.joined(lines.apply(cell)))
                                .toList())
                        .filter(row -> !row.isEmpty())
                        .toList();
        return TableShape.isData(rows, headed) ? new Block.Table(rows, headed) : null;
    }

    private @Nullable Block verse(Element element) {
        List<MarkedText> verse = new ArrayList<>();
        lines.apply(element).forEach(line -> verse.add(line.words()));
        return Blocks.verse(verse);
    }

    /** A page may hold a whole letter as a quotation: that is none of the writer's. */
    private @Nullable Block quotation(Element element, HtmlPage page) {
        boolean letter = element.text().length() * 2 > page.main().text().length()
                || !element.select("table, img, figure, hr, blockquote blockquote")
                        .isEmpty();
        return letter ? null : Blocks.quotation(lines.apply(element));
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
