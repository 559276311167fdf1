package org.depesha.read.transcript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

/** Reads a web page: each block a line, an empty line between; what its markup says to be no main text is set aside. */
final class HtmlLines {

    /** Code, and what no browser shows. */
    private static final Set<String> SILENT = Set.of("script", "style", "template", "head");

    /** What stands in for something that is not text: words in a drawing, those shown where a thing can't be. */
    private static final Set<String> INSTEAD = Set.of("svg", "iframe", "object", "noscript");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "dt",
            "dd",
            "tr",
            "table",
            "ul",
            "ol",
            "dl",
            "section",
            "article",
            "main",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "address",
            "hr",
            "body",
            "caption");

    private final HtmlPage page;
    private final HtmlNotes notes;
    private final Map<Integer, Note> noteTexts;
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private final MarkedText.Builder line = new MarkedText.Builder();
    /** The marks of the elements that are open, with where they began in the line. */
    private final Deque<Open> open = new ArrayDeque<>();

    private int lineNumber = 1;
    private String reason = "";
    private int heading;

    private static final class Open {
        private final Mark mark;
        private int start;

        Open(Mark mark, int start) {
            this.mark = mark;
            this.start = start;
        }
    }

    private HtmlLines(HtmlPage page, HtmlNotes notes, Map<Integer, Note> noteTexts) {
        this.page = page;
        this.notes = notes;
        this.noteTexts = noteTexts;
    }

    static TranscriptFile read(String name, byte[] bytes, Decoded decoded, String file) {
        Document parsed = Jsoup.parse(decoded.text(), "", Parser.htmlParser().setTrackPosition(true));
        HtmlPage page = HtmlPage.of(parsed);
        HtmlLines reader = new HtmlLines(page, new HtmlNotes(parsed), new TreeMap<>());
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
                        new Origin(Format.HTML, decoded.charset().name()),
                        reader.asides,
                        called,
                        losses(decoded),
                        Map.of()));
    }

    private static List<Loss> losses(Decoded decoded) {
        return decoded.doubt().isEmpty() ? List.of() : List.of(new Loss(1, decoded.doubt()));
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
        if (name.equals("br")) {
            end(false);
        } else if (notes.call(element) >= 0) {
            line.point(Mark.note(notes.call(element)));
        } else if (notes.note(element) >= 0) {
            note(element, notes.note(element));
        } else if (!(outside.isEmpty() && page.holds(element) && whole(element)) && !notes.isWayBack(element)) {
            inside(element, name, outside);
        }
    }

    private void inside(Element element, String name, String outside) {
        String inside = element == page.main()
                ? ""
                : outside.isEmpty() && (HtmlPage.isAside(element) || INSTEAD.contains(name))
                        ? "web page: " + HtmlPage.named(element)
                        : outside;
        boolean block = BLOCKS.contains(name) || !inside.equals(outside);
        if (block) {
            end(true);
            lineNumber = element.sourceRange().start().lineNumber();
        }
        if (name.equals("li")) {
            item(element, inside);
        }
        List<Mark> marks = HtmlMarks.of(element);
        marks.forEach(mark -> open.push(new Open(mark, line.length())));
        line.append(name.equals("q") ? "“" : "");
        heading = name.matches("h[1-6]") ? name.charAt(1) - '0' : heading;
        children(element, inside);
        line.append(name.equals("q") ? "”" : "");
        marks.forEach(mark -> close(open.pop()));
        if (name.equals("td") || name.equals("th")) {
            end(false);
        } else if (block) {
            end(true);
        }
        heading = name.matches("h[1-6]") ? 0 : heading;
    }

    private void close(Open mark) {
        line.mark(mark.start, mark.mark);
    }

    private void item(Element element, String inside) {
        Element parent = element.parent();
        if (parent != null && parent.normalName().equals("ol")) {
            line.append(first(parent) + element.elementSiblingIndex() + ". ");
        } else if (inside.isEmpty()) {
            line.append("• ");
        }
    }

    private static int first(Element list) {
        return list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
    }

    /** Reads what stands in the text as a whole; false for anything else. */
    private boolean whole(Element element) {
        Block block = new HtmlBlocks(this::linesOf).of(element, page);
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
            lines.addAll(linesOf(caption));
        }
    }

    /** The lines inside an element, read for themselves. */
    private List<SourceLine> linesOf(Element element) {
        HtmlLines reader = new HtmlLines(page, notes, noteTexts);
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
        for (SourceLine inner : linesOf(element)) {
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
        if (parent != null && parent.closest("pre") != null) {
            keepLines(text.getWholeText());
        } else {
            fold(text.getWholeText());
        }
    }

    /** White space of any length is one space, and none at a line's beginning. */
    private void fold(String words) {
        StringBuilder folded = new StringBuilder();
        boolean space = line.length() == 0 || line.endsWith(' ');
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            boolean blank = sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r' || sign == '\f';
            if (!blank || !space) {
                folded.append(blank ? ' ' : sign);
            }
            space = blank;
        }
        line.append(folded.toString());
    }

    private void keepLines(String words) {
        String[] parts = words.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            line.append(parts[i]);
            if (i < parts.length - 1) {
                int next = lineNumber + 1;
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

    /** Ends a line, and a paragraph with it where {@code block} says so; marks that are open go on in the next one. */
    private void end(boolean block) {
        for (Open mark : open) {
            close(mark);
            mark.start = 0;
        }
        MarkedText words = line.build().strip();
        line.clear();
        if (!words.text().isEmpty() || words.isMarked()) {
            lines.add(new SourceLine(lineNumber, words, heading > 0 ? new Block.Heading(heading) : null));
            if (!reason.isEmpty()) {
                asides.add(Aside.words(lineNumber, words.text(), reason));
            }
        }
        if (block && !lines.isEmpty() && !lines.get(lines.size() - 1).text().isEmpty()) {
            lines.add(new SourceLine(lineNumber, ""));
        }
    }
}
