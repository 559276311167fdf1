package org.depesha.read.transcript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesha.read.transcript.Block.Quoted;
import org.depesha.read.transcript.Origin.Format;
import org.depesha.read.transcript.Transcript.SourceLine;
import org.depesha.read.transcript.WordStyles.Role;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs, tables, images and notes of a Word file ({@code .docx}): a paragraph a line, with an empty line
 * between, and the notes at the end (ECMA-376, part 1, chapter 17).
 */
final class WordLines {

    /** What holds paragraphs, beside the body itself. */
    private static final Set<String> HOLDERS = Set.of("sdt", "sdtContent", "ins", "customXml", "moveTo", "smartTag");

    private final WordRuns runs;
    private final WordStyles styles;
    private final WordNumbers numbers;
    private final WordRemarks remarks;
    private final List<SourceLine> lines = new ArrayList<>();
    /** The paragraphs of a quotation or of verse that goes on. */
    private final List<SourceLine> held = new ArrayList<>();
    /** The items of a list that goes on. */
    private final List<Quoted> items = new ArrayList<>();

    private Role holding = Role.PROSE;

    private WordLines(WordRuns runs, WordStyles styles, WordNumbers numbers, WordRemarks remarks) {
        this.runs = runs;
        this.styles = styles;
        this.numbers = numbers;
        this.remarks = remarks;
    }

    static boolean isWord(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** The file's text; empty where the archive holds none. */
    static Optional<TranscriptFile> read(String name, byte[] bytes, String file) {
        try {
            WordArchive archive = WordArchive.read(bytes);
            TeiElement document = archive.xml("word/document.xml");
            return document == null ? Optional.empty() : Optional.of(read(name, bytes, file, archive, document));
        } catch (IOException | TeiReader.IllFormedException | IllegalArgumentException e) { // a name that is not UTF-8
            return Optional
                    .empty(); // a zip archive that is no Word file, or a broken one, is told from one by this alone
        }
    }

    private static TranscriptFile read(String name, byte[] bytes, String file, WordArchive archive, TeiElement document)
            throws TeiReader.IllFormedException {
        WordStyles styles = new WordStyles(archive.xml("word/styles.xml"), document);
        WordRemarks remarks = new WordRemarks();
        Map<String, TeiElement> notes = notes(archive);
        WordRuns runs = new WordRuns(styles, notes, archive.relations("document"), remarks);
        WordLines reader = new WordLines(runs, styles, new WordNumbers(archive.xml("word/numbering.xml")), remarks);
        reader.body(document);
        reader.release();
        List<Note> called = new ArrayList<>();
        for (WordRuns.Called note : runs.called()) {
            Note text = new Note(reader.lines.size() + 1, note.key(), note.words());
            called.add(text);
            reader.lines.add(text.asLine());
            reader.lines.add(new SourceLine(reader.lines.size() + 1, ""));
        }
        remarks.beside(archive);
        return new TranscriptFile(
                name,
                bytes,
                new Transcript(file, reader.lines),
                new Beside(
                        new Origin(Format.WORD, "", styles.language()),
                        List.of(),
                        called,
                        remarks.losses(),
                        images(archive)));
    }

    private static Map<String, TeiElement> notes(WordArchive archive) throws TeiReader.IllFormedException {
        Map<String, TeiElement> notes = new HashMap<>();
        for (String kind : new String[] {"footnote", "endnote"}) {
            TeiElement part = archive.xml("word/" + kind + "s.xml");
            if (part != null) {
                part.descendants()
                        .filter(element -> WordArchive.local(element).equals(kind))
                        .forEach(note -> notes.put(kind + note.attribute("w:id"), note));
            }
        }
        return notes;
    }

    private static Map<String, byte[]> images(WordArchive archive) {
        Map<String, byte[]> images = new HashMap<>();
        archive.names("word/media/.*")
                .forEach(part -> images.put(part.substring("word/".length()), archive.bytes(part)));
        return images;
    }

    private void body(TeiElement element) {
        for (TeiNode child : element.children()) {
            if (child instanceof TeiElement inner) {
                switch (WordArchive.local(inner)) {
                    case "p" -> paragraph(inner);
                    case "tbl" -> table(inner);
                    case "body" -> body(inner);
                    default -> {
                        if (HOLDERS.contains(WordArchive.local(inner))) {
                            body(inner);
                        }
                    }
                }
            }
        }
    }

    private void paragraph(TeiElement paragraph) {
        TeiElement properties = WordArchive.child(paragraph, "pPr");
        WordStyles.Paragraph style = styles.paragraph(properties);
        String number = numbers.next(styles.numbering(properties));
        WordRuns.Read read = runs.read(paragraph, lines.size() + 1);
        List<MarkedText> parts = read.lines();
        if (isRule(properties, read)) {
            release();
            whole(new Block.Rule());
            return;
        }
        if (style.role() == Role.CAPTION && captions(read)) {
            return;
        }
        boolean listed = number != null && !number.isEmpty() && parts.size() == 1 && style.role() == Role.PROSE;
        Role role = listed ? Role.ITEM : style.role();
        if (role != holding) {
            release();
            holding = role;
        }
        if (listed && number != null) {
            items.add(new Quoted(parts.get(0), WordNumbers.depth(styles.numbering(properties)), number));
        } else {
            prose(parts, number, style);
        }
        beside(read);
    }

    /** Whether a paragraph is nothing but a line across the sheet. */
    private static boolean isRule(@Nullable TeiElement properties, WordRuns.Read read) {
        return (read.ruled() || WordStyles.isRuled(properties))
                && read.figures().isEmpty()
                && read.boxes().isEmpty()
                && read.lines().stream().allMatch(line -> line.text().isBlank());
    }

    /** Gives its words to the image right above it; false if there is none, or it has a caption. */
    private boolean captions(WordRuns.Read read) {
        int last = lines.size() - 2;
        if (!read.figures().isEmpty()
                || last < 0
                || !(lines.get(last).block() instanceof Block.Figure figure)
                || !figure.caption().text().isEmpty()) {
            return false;
        }
        MarkedText words = Blocks.joined(read.lines().stream());
        Block.Figure captioned = new Block.Figure(figure.address(), figure.alternative(), words);
        lines.set(last, new SourceLine(last + 1, Blocks.words(captioned), captioned));
        beside(read);
        return true;
    }

    private void prose(List<MarkedText> parts, @Nullable String number, WordStyles.Paragraph style) {
        for (int i = 0; i < parts.size(); i++) {
            MarkedText words = i == 0 && number != null && !number.isEmpty()
                    ? MarkedText.of(number).plus(parts.get(i))
                    : parts.get(i);
            add(words, style);
        }
        if (number == null) {
            remarks.add(
                    lines.size(),
                    "Word numbers this paragraph by its style, in a way that is not read: write the number.");
        }
        end();
    }

    /** What hangs on a paragraph. */
    private void beside(WordRuns.Read read) {
        if (!read.figures().isEmpty()) {
            releaseItems();
        }
        read.figures().forEach(this::whole);
        read.boxes().forEach(box -> {
            release();
            body(box);
        });
    }

    private void add(MarkedText words, WordStyles.Paragraph style) {
        boolean heading = style.role() == Role.HEADING && !words.text().isBlank();
        SourceLine line = new SourceLine(lines.size() + 1, words, heading ? new Block.Heading(style.level()) : null);
        if (style.role() == Role.QUOTATION || style.role() == Role.VERSE) {
            held.add(line);
        } else {
            lines.add(line);
        }
    }

    private void end() {
        if (holding == Role.QUOTATION || holding == Role.VERSE) {
            if (holding == Role.QUOTATION) {
                held.add(new SourceLine(lines.size() + 1, ""));
            }
        } else {
            lines.add(new SourceLine(lines.size() + 1, ""));
        }
    }

    /** Ends the quotation, the verse or the list whose paragraphs were held. */
    private void release() {
        releaseItems();
        Block block = holding == Role.VERSE
                ? Blocks.verse(held.stream().map(SourceLine::words).toList())
                : Blocks.quotation(held);
        held.clear();
        if (block != null) {
            whole(block);
        }
        holding = Role.PROSE;
    }

    /** A list with others inside it is one block; the items of any other are lines. */
    private void releaseItems() {
        List<Quoted> typed = items.stream()
                .map(item -> new Quoted(
                        item.words().strip(), item.depth(), item.sign().replace('•', '-')))
                .toList();
        if (typed.stream().anyMatch(item -> item.depth() > 1)
                && typed.stream().allMatch(item -> item.sign().matches(NestedList.SIGN))) {
            whole(new Block.Items(typed));
        } else {
            items.forEach(item -> {
                lines.add(new SourceLine(
                        lines.size() + 1, MarkedText.of(item.sign()).plus(item.words()), null));
                lines.add(new SourceLine(lines.size() + 1, ""));
            });
        }
        items.clear();
    }

    private void whole(Block block) {
        lines.add(new SourceLine(lines.size() + 1, Blocks.words(block), block));
        lines.add(new SourceLine(lines.size() + 1, ""));
    }

    private void table(TeiElement table) {
        release();
        WordTable read = WordTable.of(table, cell -> {
            WordLines inner = new WordLines(runs, styles, numbers, remarks);
            inner.body(cell);
            inner.release();
            return inner.lines;
        });
        boolean data = TableShape.isData(read.rows(), read.headed());
        if (data && read.plain()) {
            whole(new Block.Table(read.rows(), read.headed()));
        } else {
            read.cells().forEach(cell -> {
                body(cell);
                release();
            });
        }
        if (data && !read.plain()) {
            remarks.add(
                    lines.size(),
                    "Cells of a table above contain tables, images, headings or quotations: they are imported as"
                            + " paragraphs, one cell below the other.");
        } else if (data && read.spans()) {
            remarks.add(
                    lines.size(),
                    "Cells of the table above span several rows or columns. Markdown has no such cells: their words"
                            + " are in the first place, and the other places are empty.");
        }
    }
}
