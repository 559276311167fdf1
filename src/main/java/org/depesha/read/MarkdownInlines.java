package org.depesha.read;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;

/** Turns what stands inside a Markdown paragraph into TEI. */
final class MarkdownInlines {

    /** What has no end tag: an element of TEI, or nothing. */
    private static final Map<String, String> EMPTY_TAGS = Map.of("br", "lb", "wbr", "");

    private final MarkdownNotes notes;
    private final Function<Node, List<TeiNode>> inNote;
    private final MarkdownPlaces places;
    private final Problems problems;
    private final AnnotationReader annotations;
    private final MarkReaders readers;
    private final FigureReader figures;

    /**
     * Reads what stands inside paragraphs.
     *
     * @param inNote reads the blocks of a note
     */
    MarkdownInlines(MarkdownNotes notes, Function<Node, List<TeiNode>> inNote, MarkReaders readers) {
        this.inNote = inNote;
        this.notes = notes;
        this.places = readers.places();
        this.problems = readers.problems();
        this.annotations = readers.annotations();
        this.readers = readers;
        this.figures = new FigureReader(problems);
    }

    /** The content of a block. */
    List<TeiNode> read(Node parent) {
        return read(parent, parent.getStartOffset(), parent.getEndOffset());
    }

    /** The content of a block, of whose first and last words those before and behind two places are left out. */
    List<TeiNode> read(Node parent, int from, int until) {
        InlineNodes content = new InlineNodes(readers);
        for (Node child : parent.getChildren()) {
            if (child instanceof Text && (child.getStartOffset() < from || child.getEndOffset() > until)) {
                BasedSequence all = child.getChars();
                int start = Math.max(0, from - child.getStartOffset());
                int end = Math.min(all.length(), until - child.getStartOffset());
                content.addRaw(all.subSequence(Math.min(start, end), Math.max(start, end)));
            } else {
                read(child, content);
            }
        }
        return content.close();
    }

    private void read(Node node, InlineNodes to) {
        Place place = places.of(node);
        if (node instanceof Link link) {
            to.addLink(
                    annotations.read(link.getUrl().unescape(), link.getTitle().unescape(), read(link), place), place);
        } else if (node instanceof LinkRef || node instanceof ImageRef) {
            reference((RefNode) node, to);
        } else if (node instanceof Footnote call) {
            note(call, to);
        } else if (node instanceof Emphasis emphasis && isProduct(emphasis)) {
            to.addRaw(emphasis.getOpeningMarker());
            node.getChildren().forEach(child -> read(child, to));
            to.addRaw(emphasis.getClosingMarker());
        } else if (node instanceof Emphasis) {
            to.add(TeiElement.of("hi", read(node)).with("rend", "italic"));
        } else if (node instanceof StrongEmphasis) {
            to.add(TeiElement.of("hi", read(node)).with("rend", "bold"));
        } else if (node instanceof SignedWords words) {
            to.add(words.sign()
                    .element(words.sign().takesSpaces() ? read(node) : withSpaces(read(node)))
                    .at(place));
        } else if (node instanceof com.vladsch.flexmark.ast.Code code) {
            to.add(TeiElement.of("code", code.getText().toString()));
        } else if (node instanceof SoftLineBreak) {
            to.add(new TeiText("\n"));
        } else if (node instanceof HardLineBreak) {
            to.add(TeiElement.of("lb"));
        } else if (node instanceof HtmlEntity) {
            to.add(new TeiText(node.getChars().unescape()));
        } else {
            other(node, to);
        }
    }

    /** In {@code a^two\ words^} a backslash says that the space is meant. */
    private static List<TeiNode> withSpaces(List<TeiNode> words) {
        return words.stream()
                .map(word ->
                        word instanceof TeiText text ? new TeiText(text.text().replace("\\ ", " ")) : word)
                .toList();
    }

    /** {@code 2*3*4}: nobody sets a figure inside a number in italics. */
    private static boolean isProduct(Emphasis emphasis) {
        BasedSequence all = emphasis.getBaseSequence();
        int before = emphasis.getStartOffset() - 1;
        int after = emphasis.getEndOffset();
        return before >= 0
                && after < all.length()
                && Character.isDigit(all.charAt(before))
                && Character.isDigit(all.charAt(after));
    }

    private void other(Node node, InlineNodes to) {
        Place place = places.of(node);
        if (node instanceof AutoLink link) {
            String address = link.getText().toString();
            to.add(annotations.read(address, "", List.of(new TeiText(address)), place));
        } else if (node instanceof MailLink link) {
            String address = link.getText().toString();
            to.add(annotations.read("mailto:" + address, "", List.of(new TeiText(address)), place));
        } else if (node instanceof HtmlInline) {
            html(node.getChars().toString(), place, to);
        } else if (node instanceof Image image) {
            to.add(figures.read(
                    image.getUrl().unescape(),
                    image.getText().unescape(),
                    image.getTitle().unescape(),
                    place));
        } else if (node instanceof HtmlInlineComment) {
            return;
        } else if (node.hasChildren()) {
            node.getChildren().forEach(child -> read(child, to));
        } else {
            to.addRaw(node.getChars());
        }
    }

    /** A tag: what stands between its start and its end is read when it ends. */
    private void html(String raw, Place place, InlineNodes to) {
        if (raw.startsWith("</")) {
            if (!to.closeTag(HtmlTag.closing(raw))) {
                endAlone(raw, place, to);
            }
            return;
        }
        HtmlTag.Opening tag = HtmlTag.opening(raw);
        String empty = EMPTY_TAGS.get(tag.name());
        if (empty != null) {
            if (!empty.isEmpty()) {
                to.add(TeiElement.of(empty));
            }
        } else if (tag.name().equals("img")) {
            to.add(figures.read(
                    tag.element().attr("src"),
                    tag.element().attr("alt"),
                    tag.element().attr("title"),
                    place));
        } else if (!HtmlTag.isHtml(tag.name())) {
            readers.htmlTags().reportNoTag(raw, place);
            to.add(new TeiText(raw));
        } else if (raw.endsWith("/>")) {
            readers.htmlTags().reportUnknown(raw, place);
        } else {
            to.openTag(tag, place);
        }
    }

    private void endAlone(String raw, Place place, InlineNodes to) {
        if (HtmlTag.isHtml(HtmlTag.closing(raw))) {
            problems.report(
                    Code.RAW_HTML,
                    place,
                    "`" + raw + "` closes a tag that was never opened, and does nothing.",
                    "Put its start tag before the words, in the same paragraph, or remove it.");
        } else {
            readers.htmlTags().reportNoTag(raw, place);
            to.add(new TeiText(raw));
        }
    }

    /** {@code [text]}, {@code [text][label]}: brackets that stand for themselves, as no label is defined anywhere. */
    private void reference(RefNode node, InlineNodes to) {
        BasedSequence all = node.getChars();
        if (node.hasChildren()) {
            to.addRaw(all.prefixOf(node.getChildChars()));
            node.getChildren().forEach(child -> read(child, to));
            to.addRaw(all.suffixOf(node.getChildChars()));
        } else {
            if (all.startsWith("[^")) {
                problems.report(Code.BROKEN_NOTE, places.of(node), "The note `" + all + "` is not in this document.");
            }
            to.addRaw(all);
        }
    }

    private void note(Footnote call, InlineNodes to) {
        String label = call.getText().toString();
        FootnoteBlock block = notes.get(label);
        if (block == null || !notes.call(label)) {
            String what = block == null ? "is not in this document." : "is called a second time.";
            problems.report(Code.BROKEN_NOTE, places.of(call), "The note `[^" + label + "]` " + what);
            to.add(new TeiText(call.getChars().toString()));
            return;
        }
        to.add(TeiElement.of("note", inNote.apply(block))
                .with("type", "editorial")
                .with("resp", "#editor")
                .at(places.of(call)));
    }

    /** What Markdown's backslashes and entities mean. */
    static String unescape(CharSequence raw) {
        return Escaping.unescapeString(raw);
    }
}
