package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesha.read.transcript.Decoding.Decoded;
import org.depesha.read.transcript.Origin.Format;
import org.depesha.read.transcript.Transcript.SourceLine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a web page: each block a line, an empty line between; what its markup says to be no main text is set aside. */
final class HtmlLines {

    /** Code, and what no browser shows. */
    private static final Set<String> SILENT = Set.of("script", "style", "template", "head");

    /** What stands in for something that is not text: words in a drawing, those shown where a thing can't be. */
    private static final Set<String> INSTEAD =
            Set.of("svg", "iframe", "object", "noscript", "audio", "video", "canvas");

    private static final Set<String> BLOCKS = Set.of(("p div h1 h2 h3 h4 h5 h6 li dt dd tr table ul ol dl menu dir"
                    + " section article main header footer nav aside hgroup form fieldset legend option center"
                    + " details summary blockquote pre figure figcaption address hr body caption")
            .split(" "));

    private final HtmlPage page;
    private final HtmlNotes notes;
    private final Map<Integer, Note> noteTexts;
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private final HtmlLosses losses;
    private final OpenLine line = new OpenLine();
    private int lineNumber = 1;
    private String reason = "";
    private boolean withoutLists;

    /** Whether what is read stands within a table, a list, a quotation or a note. */
    private boolean within;
    /** What the line is set as: a heading, a cell. */
    private @Nullable Block set;

    private HtmlLines(HtmlPage page, HtmlNotes notes, Map<Integer, Note> noteTexts, HtmlLosses losses) {
        this.page = page;
        this.notes = notes;
        this.noteTexts = noteTexts;
        this.losses = losses;
    }

    static TranscriptFile read(String name, byte[] bytes, Decoded decoded, String file) {
        Document parsed = Jsoup.parse(decoded.text(), "", Parser.htmlParser().setTrackPosition(true));
        HtmlPage page = HtmlPage.of(parsed);
        HtmlLines reader = new HtmlLines(page, new HtmlNotes(parsed), new TreeMap<>(), new HtmlLosses(decoded));
        reader.children(parsed.body(), parsed.body() == page.main() ? "" : "web page, beside the main text");
        reader.end(true);
        List<Note> called = new ArrayList<>();
        for (int i = 0; i < reader.notes.size(); i++) {
            called.add(reader.noteTexts.getOrDefault(i, new Note(1, reader.notes.key(i), MarkedText.EMPTY)));
        }
        return new TranscriptFile(
                name,
                bytes,
                new Transcript(file, reader.lines),
                new Beside(
                        new Origin(Format.HTML, decoded.charset().name(), page.language()),
                        reader.asides,
                        called,
                        reader.losses.all(),
                        Map.of()));
    }

    private void children(Element parent, String outside) {
        reason = outside;
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                append(text);
            } else if (child instanceof Element element && !SILENT.contains(element.normalName())) {
                element(element, outside);
                reason = outside;
            }
        }
    }

    private void element(Element element, String outside) {
        String name = element.normalName();
        if (withoutLists && NestedList.isList(element)) {
            return;
        }
        if (name.equals("br")) {
            lineBreak();
        } else if (notes.call(element) >= 0) {
            line.point(Mark.note(notes.call(element)));
        } else if (notes.note(element) >= 0) {
            note(element, notes.note(element));
        } else if (!(outside.isEmpty() && page.holds(element) && whole(element)) && !notes.isWayBack(element)) {
            inside(element, name, outside);
        }
    }

    private void inside(Element element, String name, String outside) {
        String inside = reasonIn(element, name, outside);
        if (within && !inside.equals(outside)) {
            losses.leftOut(element, inside);
            return;
        }
        if (!inside.equals(outside) && !BLOCKS.contains(name) && !line.isEmpty()) {
            setAside(element, inside);
            return;
        }
        boolean block = BLOCKS.contains(name) || !inside.equals(outside);
        if (block) {
            end(true);
            lineNumber = element.sourceRange().start().lineNumber();
        }
        if (name.equals("li")) {
            item(element, inside);
        }
        if (inside.isEmpty()) {
            losses.of(element, page.css(element));
        }
        List<Mark> marks = HtmlMarks.of(element, page);
        line.open(marks);
        Block outer = set;
        set = HtmlBlocks.lineOf(element, set);
        line.append(HtmlMarks.before(element));
        children(element, inside);
        line.append(HtmlMarks.after(element));
        line.close(marks.size());
        boolean cell = name.equals("td") || name.equals("th");
        if (cell || block) {
            end(!cell);
        }
        set = outer;
    }

    /** Why what stands in an element is set aside; empty where it is not. */
    private String reasonIn(Element element, String name, String outside) {
        return element == page.main()
                ? ""
                : outside.isEmpty() && (page.hides(element) || HtmlPage.isAside(element) || INSTEAD.contains(name))
                        ? "web page: " + (page.hides(element) ? "hidden" : HtmlPage.named(element))
                        : outside;
    }

    /** Words among others that are no part of the text stand on lines of their own, and end no paragraph. */
    private void setAside(Element element, String why) {
        HtmlLines reader = new HtmlLines(page, notes, noteTexts, losses);
        reader.lineNumber = element.sourceRange().start().lineNumber();
        reader.children(element, why);
        reader.end(true);
        lines.addAll(reader.lines);
        asides.addAll(reader.asides);
    }

    private void item(Element element, String inside) {
        Element parent = element.parent();
        if (parent != null && parent.normalName().equals("ol")) {
            line.append(HtmlLists.number(element, parent) + ". ");
        } else if (inside.isEmpty()) {
            line.append("• ");
        }
    }

    /** Reads what stands in the text as a whole; false for anything else. */
    private boolean whole(Element element) {
        Block block =
                new HtmlBlocks(inner -> linesOf(inner, false), inner -> linesOf(inner, true), losses).of(element, page);
        if (block == null) {
            return false;
        }
        end(true);
        captions(element);
        lines.add(new SourceLine(element.sourceRange().start().lineNumber(), Blocks.words(block), block));
        lines.add(new SourceLine(element.sourceRange().end().lineNumber(), ""));
        return true;
    }

    /** What stands above a table is no row of it. */
    private void captions(Element table) {
        for (Element caption : table.select("> caption")) {
            lines.addAll(linesOf(caption, false));
        }
    }

    /** The lines inside an element, read for themselves, with or without those of the lists in it. */
    private List<SourceLine> linesOf(Element element, boolean withoutLists) {
        HtmlLines reader = new HtmlLines(page, notes, noteTexts, losses);
        reader.withoutLists = withoutLists;
        reader.within = true;
        reader.line.open(line.marks());
        reader.line.open(HtmlMarks.of(element, page));
        reader.lineNumber = element.sourceRange().start().lineNumber();
        reader.children(element, "");
        reader.end(true);
        return reader.lines;
    }

    /** A note stands in the transcript behind its key, and in no line of the letter. */
    private void note(Element element, int index) {
        end(true);
        int number = element.sourceRange().start().lineNumber();
        MarkedText.Builder words = new MarkedText.Builder();
        for (SourceLine inner : linesOf(element, false)) {
            words.append(words.isEmpty() || inner.text().isEmpty() ? "" : " ").append(inner.words());
        }
        Note note = new Note(number, notes.key(index), HtmlNotes.withoutKey(words.build()));
        noteTexts.put(index, note);
        lines.add(note.asLine());
        lines.add(new SourceLine(number, ""));
    }

    private void append(TextNode text) {
        if (line.isEmpty()) {
            lineNumber = firstWord(text);
        }
        Element parent = (Element) text.parent();
        Element pre = parent == null ? null : parent.closest("pre");
        if (pre != null) {
            boolean most = page.isMost(pre);
            keepLines(most ? text.getWholeText() : HtmlBlocks.indented(text.getWholeText()), !most);
        } else {
            line.fold(text.getWholeText());
        }
    }

    /** The end of a line that is no paragraph; two of them end a paragraph. */
    private void lineBreak() {
        if (line.isEmpty()) {
            end(true);
        } else {
            line.point(Mark.of(Mark.Kind.BREAK));
            end(false);
        }
    }

    /** Preformatted lines; they end where the writer ended them, unless a whole letter is set so. */
    private void keepLines(String words, boolean ends) {
        String[] parts = words.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            line.append(parts[i]);
            if (i < parts.length - 1) {
                int next = lineNumber + 1;
                if (ends && !line.isEmpty() && !parts[i].isBlank()) {
                    line.point(Mark.of(Mark.Kind.BREAK));
                }
                end(parts[i].isBlank());
                lineNumber = next;
            }
        }
    }

    private static int firstWord(TextNode text) {
        String whole = text.getWholeText();
        int at = text.sourceRange().start().lineNumber();
        for (int i = 0; i < whole.length() && Character.isWhitespace(whole.charAt(i)); i++) {
            at += whole.charAt(i) == '\n' ? 1 : 0;
        }
        return at;
    }

    /** Ends a line, and a paragraph with it where {@code block} says so. */
    private void end(boolean block) {
        MarkedText words = line.end().strip();
        if (!words.text().isEmpty() || words.isMarked()) {
            lines.add(new SourceLine(lineNumber, words, set));
            if (!reason.isEmpty()) {
                asides.add(Aside.words(lineNumber, words.text(), reason));
            }
        }
        if (block && !lines.isEmpty() && !lines.get(lines.size() - 1).text().isEmpty()) {
            lines.add(new SourceLine(lineNumber, ""));
        }
    }
}
