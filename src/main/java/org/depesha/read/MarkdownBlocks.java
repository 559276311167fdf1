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
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.read.TextBody.Block;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;
import org.jspecify.annotations.Nullable;

/** Turns Markdown's blocks into TEI. */
final class MarkdownBlocks {

    /** A figure that no point or bracket makes the number of a chapter. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?![\\d.)])");

    private final MarkdownInlines inlines;
    private final MarkReaders readers;
    private final MarkdownPlaces places;
    private final Problems problems;
    private final Map<String, Place> messages = new LinkedHashMap<>();

    MarkdownBlocks(MarkdownNotes notes, MarkReaders readers) {
        this.inlines = new MarkdownInlines(notes, this::inNote, readers);
        this.readers = readers;
        this.places = readers.places();
        this.problems = readers.problems();
    }

    /** The transmitted messages that were found, with their places. */
    Map<String, Place> messages() {
        return messages;
    }

    TeiElement body(Node parent) {
        return TextBody.of(blocks(parent));
    }

    /** What stands in a note: words, or blocks where it is more than one paragraph. */
    private List<TeiNode> inNote(Node note) {
        List<Block> blocks = blocks(note);
        return blocks.size() == 1 && blocks.get(0).isWords()
                ? blocks.get(0).element().children()
                : new ArrayList<>(blocks.stream()
                        .map(block -> TextBody.inTheMiddle(block).rewrite(PageReader::withoutSign))
                        .toList());
    }

    private List<Block> blocks(Node parent) {
        return blocks(parent, 0);
    }

    /** The blocks in one, of whose first paragraph so many signs are left out. */
    private List<Block> blocks(Node parent, int skipped) {
        List<Block> blocks = new ArrayList<>();
        int skip = skipped;
        for (Node child : parent.getChildren()) {
            if (child instanceof Paragraph paragraph) {
                paragraph(paragraph, skip, blocks);
            } else {
                block(child, blocks);
            }
            skip = 0;
        }
        return MarkdownVerse.joined(blocks);
    }

    private void block(Node node, List<Block> blocks) {
        Place place = places.of(node);
        if (node instanceof Heading heading) {
            blocks.add(
                    isNumber(heading)
                            ? number(heading, place)
                            : new Block(
                                    TeiElement.of("head", inlines.read(node)).at(place), null, heading.getLevel()));
        } else if (node instanceof ListBlock list) {
            blocks.add(new Block(list(list).at(place)));
        } else if (node instanceof BlockQuote quote) {
            blocks.add(new Block(quotation(quote).at(place)));
        } else if (node instanceof TableBlock) {
            blocks.add(new Block(new MarkdownTable(inlines).read(node).at(place)));
        } else if (node instanceof ThematicBreak) {
            blocks.add(new Block(HtmlBlocks.rule().at(place)));
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            blocks.add(new Block(
                    verbatim((com.vladsch.flexmark.util.ast.Block) node).at(place)));
        } else if (node instanceof HtmlBlock || node instanceof HtmlCommentBlock) {
            new HtmlBlocks(readers.annotations(), problems).read(node.getChars().toString(), place, blocks);
        } else if (!(node instanceof FootnoteBlock || node instanceof Reference)) {
            problems.report(
                    Code.UNSUPPORTED_MARKDOWN,
                    place,
                    "This Markdown (" + node.getNodeName() + ") has no counterpart in TEI here.");
            blocks.add(new Block(
                    TeiElement.of("p", node.getChars().toString().strip()).at(place)));
        }
    }

    /** Lines as they are written; so are the words behind the fence, which mean something to programs alone. */
    private TeiElement verbatim(com.vladsch.flexmark.util.ast.Block code) {
        String lines = code.getContentChars().toString();
        String info = code instanceof FencedCodeBlock fenced ? fenced.getInfo().toString() : "";
        if (!info.isBlank()) {
            problems.report(
                    Code.UNSUPPORTED_MARKDOWN,
                    places.of(code),
                    "`" + info.strip() + "` after the fence means nothing here, and becomes the first line inside it.",
                    "Remove it, or put it on a line of its own; `\\~\\~\\~` if the source has such a line.");
        }
        return TeiElement.of("eg", info.isBlank() ? lines : info.strip() + "\n" + lines);
    }

    /** A paragraph or verse, with the part and the language that its last braces say. */
    private void paragraph(Paragraph node, int skipped, List<Block> blocks) {
        Place place = places.of(node);
        BasedSequence all = node.getChars();
        int from = node.getStartOffset() + skipped;
        Optional<Braces> braces = lastBraces(node, from);
        int until = node.getStartOffset()
                + all.trimEnd().length()
                - braces.map(Braces::length).orElse(0);
        List<TeiNode> content = inlines.read(node, from, until);
        if (skipped > 0) {
            content = trimmed(content, 0, String::stripLeading);
        }
        if (content.isEmpty() && braces.isEmpty()) {
            return;
        }
        content = trimmed(content, content.size() - 1, String::stripTrailing);
        String version = braces.map(Braces::version).orElse("");
        if (content.isEmpty() && !version.isEmpty() && node.getParent() instanceof Document) {
            TeiElement begins = TeiElement.of("div").with("type", version).at(place);
            blocks.add(new Block(
                    readers.inLanguage(begins, braces.map(Braces::language).orElse(null), place), null, Block.VERSION));
            return;
        }
        blocks.add(block(node, skipped, content, braces));
    }

    private Block block(Paragraph node, int skipped, List<TeiNode> content, Optional<Braces> braces) {
        Place place = places.of(node);
        TextPart part = braces.map(found -> part(found, place)).orElse(null);
        String language = braces.map(Braces::language).orElse(null);
        if (part == null && MarkdownVerse.isVerse(node, skipped)) {
            MarkdownVerse.check(node, skipped, places, problems);
            return new Block(readers.inLanguage(MarkdownVerse.of(content).at(place), language, place));
        }
        if (part == null && content.size() == 1 && content.get(0) instanceof TeiElement one && one.is("figure")) {
            return new Block(one);
        }
        MarkdownVerse.checkProse(node, places, problems);
        TeiElement paragraph = TeiElement.of("p", content).at(place);
        return new Block(readers.inLanguage(paragraph, language, place), part, 0);
    }

    /** The braces at the end of a paragraph, but for those that stand right behind brackets and speak of words. */
    private static Optional<Braces> lastBraces(Paragraph node, int from) {
        if (!(node.getLastChild() instanceof Text last)) {
            return Optional.empty();
        }
        int start = Math.max(from, last.getStartOffset());
        BasedSequence words =
                last.getChars().subSequence(start - last.getStartOffset()).trimEnd();
        return Braces.atEnd(words).filter(found -> {
            int before = start + words.length() - found.length() - node.getStartOffset();
            return found.isPart() || !Braces.areOfWords(node.getChars().subSequence(0, before));
        });
    }

    private @Nullable TextPart part(Braces braces, Place place) {
        if (braces.classes().size() > 1) {
            problems.report(
                    Code.UNKNOWN_PART,
                    place,
                    "`." + String.join(" .", braces.classes()) + "`: a paragraph is one part of a letter.");
        }
        for (String name : braces.classes()) {
            TextPart part = TextPart.of(name).orElse(null);
            if (part != null) {
                return part;
            }
            problems.report(Code.UNKNOWN_PART, place, "`{." + name + "}` is not a part of a letter.");
        }
        if (braces.id() != null) {
            problems.report(
                    Code.STRAY_MARKUP, place, "`{#" + braces.id() + "}` at the end of a paragraph means nothing.");
        }
        return null;
    }

    /** Content whose first or last words lose the space that stood between them and braces. */
    private static List<TeiNode> trimmed(List<TeiNode> content, int at, UnaryOperator<String> trim) {
        if (content.isEmpty() || at < 0 || !(content.get(at) instanceof TeiText text)) {
            return content;
        }
        List<TeiNode> trimmed = new ArrayList<>(content);
        String words = trim.apply(text.text());
        trimmed.set(at, new TeiText(words));
        return words.isEmpty() ? without(trimmed, at) : trimmed;
    }

    private static List<TeiNode> without(List<TeiNode> content, int at) {
        content.remove(at);
        return content;
    }

    /** {@code -} and {@code +} may be the writer's, as in a dialogue or a sum, and stay; {@code *} is Markdown's. */
    private static boolean isSign(ListItem item) {
        return !"*".equals(item.getOpeningMarker().toString());
    }

    /** {@code # 5 Mill Lane}: one such sign before a figure is the sign of a number. */
    private static boolean isNumber(Heading heading) {
        return heading.getLevel() == 1 && NUMBER.matcher(heading.getText()).lookingAt();
    }

    private Block number(Heading heading, Place place) {
        problems.report(
                Code.STRAY_MARKUP,
                place,
                "`" + heading.getChars().toString().strip() + "` appears here as plain words, with its sign.",
                "Write `\\#` if the source has this sign; `##` for a heading.");
        List<TeiNode> words = new ArrayList<>(List.of(new TeiText(heading.getOpeningMarker() + " ")));
        words.addAll(inlines.read(heading));
        String closing = heading.getClosingMarker().toString();
        if (!closing.isEmpty()) {
            words.add(new TeiText(" " + closing));
        }
        return new Block(TeiElement.of("p", words).at(place));
    }

    private TeiElement list(ListBlock list) {
        List<TeiNode> items = new ArrayList<>();
        boolean numbered = list instanceof OrderedList;
        for (Node child : list.getChildren()) {
            if (child instanceof ListItem item) {
                List<TeiNode> content = new ArrayList<>(
                        blocks(item).stream().map(TextBody::inTheMiddle).toList());
                items.add(TeiElement.of("item", content.isEmpty() ? List.of(TeiElement.of("p")) : content)
                        .with(
                                "n",
                                numbered || isSign(item)
                                        ? item.getOpeningMarker().toString()
                                        : null)
                        .at(places.of(item)));
            }
        }
        return TeiElement.of("list", items).with("rend", numbered ? "numbered" : "bulleted");
    }

    /** A transmitted message where the quotation begins with {@code {#m1}}; else a quotation. */
    private TeiElement quotation(BlockQuote quote) {
        Place place = places.of(quote);
        Optional<Braces> braces = firstBraces(quote);
        List<Block> blocks = blocks(quote, braces.map(Braces::length).orElse(0));
        String part = braces.map(Braces::id).orElse(null);
        String language = braces.map(Braces::language).orElse(null);
        if (part == null) {
            TeiElement words = TeiElement.of(
                    "quote", blocks.stream().map(TextBody::inTheMiddle).toList());
            return readers.inLanguage(words, language, place);
        }
        if (messages.putIfAbsent(part, place) != null) {
            problems.report(Code.DUPLICATE_ID, place, "Two transmitted messages are called `" + part + "`.");
            part = null;
        }
        TeiElement body = TextBody.of(blocks);
        checkQuotationMarks(body.text(), place);
        return readers.inLanguage(
                TeiElement.of("floatingText", body).with("type", "message").with("xml:id", part), language, place);
    }

    /** The braces that a block quotation begins with, where they speak of it as a whole. */
    private static Optional<Braces> firstBraces(BlockQuote quote) {
        return quote.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text
                ? Braces.atStart(paragraph.getFirstChild().getChars())
                        .filter(found -> found.classes().isEmpty())
                : Optional.empty();
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
}
