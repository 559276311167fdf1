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
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;

/** Turns what stands inside a Markdown paragraph into TEI. */
final class MarkdownInlines {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private final MarkdownNotes notes;
    private final MarkdownPlaces places;
    private final Problems problems;
    private final AnnotationReader annotations;

    MarkdownInlines(MarkdownNotes notes, MarkdownPlaces places, Problems problems) {
        this.notes = notes;
        this.places = places;
        this.problems = problems;
        this.annotations = new AnnotationReader(problems);
    }

    /** The content of a block. */
    List<TeiNode> read(Node parent) {
        InsertionNodes content = new InsertionNodes(annotations, places.of(parent));
        for (Node child : parent.getChildren()) {
            read(child, content);
        }
        return content.close();
    }

    private void read(Node node, InsertionNodes to) {
        if (node instanceof Link link) {
            to.add(annotations.read(link.getUrl().unescape(), link.getTitle().unescape(), read(link), places.of(link)));
        } else if (node instanceof LinkRef || node instanceof ImageRef) {
            reference((RefNode) node, to);
        } else if (node instanceof Footnote call) {
            note(call, to);
        } else if (node instanceof Emphasis) {
            to.add(TeiElement.of("hi", read(node)).with("rend", "italic"));
        } else if (node instanceof StrongEmphasis) {
            to.add(TeiElement.of("hi", read(node)).with("rend", "bold"));
        } else if (node instanceof com.vladsch.flexmark.ast.Code code) {
            to.add(TeiElement.of("code", code.getText().toString()));
        } else if (node instanceof SoftLineBreak) {
            to.add(new TeiText("\n"));
        } else if (node instanceof HardLineBreak) {
            to.add(TeiElement.of("lb"));
        } else if (node instanceof AutoLink link) {
            String address = link.getText().toString();
            to.add(annotations.read(address, "", List.of(new TeiText(address)), places.of(link)));
        } else if (node instanceof MailLink link) {
            String address = link.getText().toString();
            to.add(annotations.read("mailto:" + address, "", List.of(new TeiText(address)), places.of(link)));
        } else if (node instanceof HtmlEntity) {
            to.add(new TeiText(node.getChars().unescape()));
        } else {
            other(node, to);
        }
    }

    private void other(Node node, InsertionNodes to) {
        if (node instanceof HtmlInlineComment) {
            return;
        }
        if (node instanceof HtmlInline) {
            problems.report(Code.RAW_HTML, places.of(node), "`" + node.getChars() + "` is HTML: it is left out.");
            if (BREAK.matcher(node.getChars()).matches()) {
                to.add(TeiElement.of("lb"));
            }
        } else if (node instanceof Image image) {
            problems.report(
                    Code.UNSUPPORTED_MARKDOWN,
                    places.of(node),
                    "A picture can't stand in a text yet: its words are kept.");
            to.add(new TeiText(image.getText().unescape()));
        } else if (node.hasChildren()) {
            node.getChildren().forEach(child -> read(child, to));
        } else {
            StrayMarkup.check(node.getChars(), places.of(node), problems);
            to.addRaw(node.getChars());
        }
    }

    /** {@code [text]}, {@code [text][label]}: brackets that stand for themselves, as no label is defined anywhere. */
    private void reference(RefNode node, InsertionNodes to) {
        BasedSequence all = node.getChars();
        if (node.hasChildren()) {
            to.addRaw(all.prefixOf(node.getChildChars()));
            node.getChildren().forEach(child -> read(child, to));
            to.addRaw(all.suffixOf(node.getChildChars()));
        } else {
            if (all.startsWith("[^")) {
                problems.report(
                        Code.BROKEN_NOTE, places.of(node), "The note `" + all + "` does not stand in this document.");
            }
            to.addRaw(all);
        }
    }

    private void note(Footnote call, InsertionNodes to) {
        String label = call.getText().toString();
        FootnoteBlock block = notes.get(label);
        if (block == null || !notes.call(label)) {
            String what = block == null ? "does not stand in this document." : "is called a second time.";
            problems.report(Code.BROKEN_NOTE, places.of(call), "The note `[^" + label + "]` " + what);
            return;
        }
        List<TeiNode> content = new ArrayList<>();
        List<Node> paragraphs = new ArrayList<>();
        block.getChildren().forEach(paragraphs::add);
        for (Node paragraph : paragraphs) {
            List<TeiNode> words = read(paragraph);
            content.addAll(paragraphs.size() == 1 ? words : List.of(TeiElement.of("p", words)));
        }
        to.add(TeiElement.of("note", content)
                .with("type", "editorial")
                .with("resp", "#editor")
                .at(places.of(call)));
    }

    /** What Markdown's backslashes and entities mean. */
    static String unescape(CharSequence raw) {
        return Escaping.unescapeString(raw);
    }
}
