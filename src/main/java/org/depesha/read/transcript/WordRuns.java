package org.depesha.read.transcript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.jspecify.annotations.Nullable;

/** Reads the runs of a Word file's paragraphs: words with their marks, calls of notes, images. */
final class WordRuns {

    private final WordStyles styles;
    private final Map<String, TeiElement> notes;
    private final Map<String, String> relations;
    private final WordRemarks remarks;
    private final List<Called> called = new ArrayList<>();
    private final Map<TeiElement, Integer> indexes = new IdentityHashMap<>();

    private MarkedText.Builder line = new MarkedText.Builder();
    private List<MarkedText> lines = new ArrayList<>();
    private List<Block> figures = new ArrayList<>();
    private List<TeiElement> boxes = new ArrayList<>();
    private boolean ruled;
    /** Marks of what is around a run: a change that Word tracks. */
    private final Deque<Mark> around = new ArrayDeque<>();

    private int number;

    WordRuns(WordStyles styles, Map<String, TeiElement> notes, Map<String, String> relations, WordRemarks remarks) {
        this.styles = styles;
        this.notes = notes;
        this.relations = relations;
        this.remarks = remarks;
    }

    /**
     * A paragraph.
     *
     * @param lines with the breaks that it has inside; a page break is a line that holds nothing but it
     * @param boxes the text boxes that hang on it
     * @param ruled whether a line is drawn there across the sheet
     */
    record Read(List<MarkedText> lines, List<Block> figures, List<TeiElement> boxes, boolean ruled) {}

    /** A note that the text has called. */
    record Called(String key, MarkedText words) {}

    List<Called> called() {
        return called;
    }

    Read read(TeiElement paragraph, int lineNumber) {
        line = new MarkedText.Builder();
        lines = new ArrayList<>();
        figures = new ArrayList<>();
        boxes = new ArrayList<>();
        ruled = false;
        number = lineNumber;
        inside(paragraph);
        end();
        return new Read(lines, figures, boxes, ruled);
    }

    private void inside(@Nullable TeiElement element) {
        if (element == null) {
            return;
        }
        for (TeiNode child : element.children()) {
            if (child instanceof TeiElement inner) {
                element(inner);
            }
        }
    }

    private void element(TeiElement element) {
        switch (WordArchive.local(element)) {
            case "r" -> run(element);
            case "ins", "moveTo" -> tracked(element, Kind.INSERTED);
            case "del" -> tracked(element, Kind.STRUCK);
            // the same words once more, for older readers or in the place that they were moved from
            case "Fallback", "moveFrom", "pPr", "rPr" -> {}
            case "t", "delText" -> line.append(ControlSigns.without(element.text()));
            case "tab" -> line.append("\t");
            case "noBreakHyphen" -> original("-", "\u2011");
            case "softHyphen" -> original("", "\u00AD");
            case "sym" -> symbol(element);
            case "br", "cr" -> lineBreak(element);
            case "footnoteReference" -> note(notes.get("footnote" + element.attribute("w:id")));
            case "endnoteReference" -> note(notes.get("endnote" + element.attribute("w:id")));
            case "hyperlink" -> {
                remarks.link(number, relations.get(String.valueOf(element.attribute("r:id"))));
                inside(element);
            }
            case "commentReference" -> remarks.comment(number);
            case "ruby" -> ruby(element);
            case "drawing", "pict", "object" -> drawing(element);
            case "txbxContent" -> boxes.add(element);
            default -> inside(element);
        }
    }

    /** How a word is read stands above it, and behind it in a text. */
    private void ruby(TeiElement ruby) {
        TeiElement base = WordArchive.child(ruby, "rubyBase");
        inside(base);
        line.append(Ruby.before(base == null ? "" : WordRemarks.words(base)));
        inside(WordArchive.child(ruby, "rt"));
        line.append(")");
    }

    private void run(TeiElement run) {
        TeiElement properties = WordArchive.child(run, "rPr");
        if (styles.isHidden(properties)) {
            remarks.hidden(number, WordRemarks.words(run));
            return;
        }
        int from = line.length();
        int linesBefore = lines.size();
        inside(run);
        List<Mark> marks = new ArrayList<>(styles.marks(properties));
        marks.addAll(around);
        marks.stream().filter(mark -> mark.kind() == Kind.LANGUAGE).forEach(mark -> remarks.language(mark.value()));
        marks.forEach(mark -> line.mark(lines.size() == linesBefore ? from : 0, mark));
    }

    private void tracked(TeiElement change, Kind kind) {
        remarks.tracked(number);
        around.push(Mark.of(kind));
        inside(change);
        around.pop();
    }

    private void original(String read, String sign) {
        int from = line.length();
        line.append(read);
        if (read.isEmpty()) {
            line.point(new Mark(Kind.ORIGINAL, sign));
        } else {
            line.mark(from, new Mark(Kind.ORIGINAL, sign));
        }
    }

    /** A sign that only its font gives a shape. */
    private void symbol(TeiElement symbol) {
        String code = String.valueOf(symbol.attribute("w:char"));
        if (code.matches("[0-9A-Fa-f]{4,5}")) {
            line.append(ControlSigns.without(Character.toString(Integer.parseInt(code, 16))));
        }
        remarks.add(
                number,
                "A sign here is shown only by the font " + symbol.attribute("w:font") + " (U+" + code
                        + "): replace it with the sign that is meant.");
    }

    private void lineBreak(TeiElement element) {
        boolean page = "page".equals(element.attribute("w:type"));
        if (!page && line.length() > 0) {
            line.point(Mark.of(Kind.BREAK));
        }
        end();
        if (page) {
            lines.add(MarkedText.of(Transcript.PAGE_BREAK));
        }
    }

    private void end() {
        lines.add(line.build());
        line = new MarkedText.Builder();
    }

    /** A note stands at the end behind the figure that calls it, and once however often it is called. */
    private void note(@Nullable TeiElement note) {
        if (note == null) {
            return;
        }
        Integer known = indexes.putIfAbsent(note, called.size());
        if (known != null) {
            line.point(Mark.note(known));
            return;
        }
        line.point(Mark.note(called.size()));
        int index = called.size();
        called.add(new Called(Integer.toString(index + 1), MarkedText.EMPTY));
        MarkedText.Builder caller = line;
        List<MarkedText> callerLines = lines;
        line = new MarkedText.Builder();
        lines = new ArrayList<>();
        line.clear();
        note.elements().forEach(paragraph -> {
            inside(paragraph);
            end();
        });
        MarkedText.Builder words = new MarkedText.Builder();
        for (MarkedText part : lines) {
            words.append(words.length() == 0 ? "" : " ").append(part.strip().withoutBreak());
        }
        line = caller;
        lines = callerLines;
        called.set(index, new Called(Integer.toString(index + 1), words.build().strip()));
    }

    private void drawing(TeiElement drawing) {
        String id = drawing.descendants()
                .map(inner -> inner.attribute("r:embed") != null ? inner.attribute("r:embed") : inner.attribute("r:id"))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        String alternative = drawing.descendants()
                .filter(inner -> WordArchive.local(inner).equals("docPr"))
                .map(inner -> inner.attribute("descr"))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse("");
        List<TeiElement> text = drawing.descendants()
                .filter(inner -> WordArchive.local(inner).equals("txbxContent"))
                .toList();
        boxes.addAll(text);
        boolean rule = drawing.descendants().anyMatch(inner -> "t".equals(inner.attribute("o:hr")));
        ruled |= rule;
        String target = id == null ? null : relations.get(id);
        if (target != null) {
            figures.add(new Block.Figure(target, alternative, MarkedText.EMPTY));
        } else if (text.isEmpty() && !rule) {
            remarks.add(number, "A drawing here is not an image and contains no words: it is left out.");
        }
    }
}
