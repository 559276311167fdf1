package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.read.transcript.Decoding.Decoded;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.Origin.Format;
import org.depesha.read.transcript.Transcript.SourceLine;
import org.jspecify.annotations.Nullable;

/** Reads plain text and Markdown: a line a line, but for tables, verses, quotations and notes, which are one each. */
final class TextLines {

    private static final Pattern VERSE = Pattern.compile("\\|(?: ( *\\S[^|]*))?");
    /** What opens lines that are kept as they are, and behind it the name of their kind, or words. */
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})([^`]*)");

    private static final Pattern KIND = Pattern.compile("[A-Za-z0-9_+.#-]*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}={2,}\\s*");
    /** A tag of HTML that is a line by itself. */
    private static final Pattern TAG =
            Pattern.compile("(?i)\\s*</?(?:div|p|section|article|center|span)(?U:\\b)[^<>]*>\\s*");

    private static final Pattern IMAGE =
            Pattern.compile("!\\[([^\\[\\]]*)]\\((\\S+?)(?:\\s+\"([^\"]*)\")?\\)(?:\\{[^{}]*})?\\s*");
    private static final Pattern RULE = Pattern.compile("(?:-{3,}|\\*{3,}|_{3,}|(?:[-*_] ){2,}[-*_])\\s*");
    private static final Pattern BROKEN = Pattern.compile("(?: {2}|\\\\)$");

    /** So many lines are tried again one by one. */
    private static final int TRIED = 100;

    /** Lines before this one stand for themselves. */
    private int plain;

    private final List<String> raw;
    private final boolean markdown;
    private final TextMarks marks;
    private final TextNotes notes;
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private final boolean wholeQuoted;
    /** Where the line, or what began last, is in the file. */
    private int row;

    private TextLines(List<String> raw, boolean markdown) {
        this.raw = raw;
        this.markdown = markdown;
        this.marks = new TextMarks(markdown);
        this.notes = new TextNotes(raw, markdown);
        long quoted = raw.stream().filter(line -> line.startsWith(">")).count();
        long words = raw.stream().filter(line -> !line.isBlank()).count();
        wholeQuoted = quoted * 2 >= words;
    }

    static TranscriptFile read(String name, byte[] bytes, Decoded decoded, String file) {
        String small = name.toLowerCase(Locale.ROOT);
        TextLines reader = new TextLines(
                List.of(decoded.text().split("\n", -1)), small.endsWith(".md") || small.endsWith(".markdown"));
        reader.read();
        List<Loss> losses = new ArrayList<>(reader.losses);
        losses.addAll(reader.notes.losses());
        if (!decoded.doubt().isEmpty()) {
            losses.add(new Loss(1, decoded.doubt()));
        }
        return new TranscriptFile(
                name,
                bytes,
                new Transcript(file, reader.lines),
                new Beside(
                        new Origin(
                                reader.markdown ? Format.MARKDOWN : Format.PLAIN,
                                decoded.charset().name(),
                                ""),
                        List.of(),
                        reader.notes.all(),
                        losses,
                        Map.of()));
    }

    private void read() {
        for (int i = 0; i < raw.size(); ) {
            i = step(i);
        }
        for (Note note : notes.inline()) {
            lines.add(new SourceLine(note.line(), ""));
            lines.add(note.asLine());
        }
    }

    /** Reads what begins in a line, and gives the first one behind it. */
    private int step(int at) {
        row = at;
        String line = raw.get(at);
        int end = at;
        if (line.startsWith("|") && at >= plain) {
            end = TextTable.isRow(line) ? table(at) : markdown ? verse(at) : at;
        } else if (line.startsWith(">") && !wholeQuoted && at >= plain) {
            end = quotation(at);
        } else if (line.startsWith("[^")) {
            end = notes.read(at, this::words, lines);
        } else if (line.startsWith("![")) {
            end = image(at);
        } else if (markdown) {
            end = ofMarkdown(at);
        }
        if (end == at) {
            lines.add(new SourceLine(at + 1, running(line), null));
            end++;
        }
        return end;
    }

    private int list(int at) {
        TextList list = TextList.of(raw, at, this::words);
        boolean inside = at > 0 && !raw.get(at - 1).isBlank(); // this is an item of a list that was read before
        if (list.nested() && list.block() == null && !inside) {
            losses.add(new Loss(at + 1, HtmlLists.NESTED));
        }
        add(at, list.block());
        return list.block() == null ? at : list.end();
    }

    /** Reads what only Markdown begins in a line, or has in it. */
    private int ofMarkdown(int at) {
        Matcher image = IMAGE.matcher(raw.get(at));
        if (image.find()) {
            return images(at, image);
        }
        return TextList.begins(raw.get(at)) ? list(at) : line(at);
    }

    private int line(int at) {
        String line = raw.get(at);
        boolean below = at > 0 && !raw.get(at - 1).isBlank();
        if (RULE.matcher(line).matches() && at > 0 && !below) {
            lines.add(new SourceLine(at + 1, MarkedText.of(line), new Block.Rule()));
            return at + 1;
        }
        if (FENCE.matcher(line).matches()) {
            return fence(at);
        }
        if (TAG.matcher(line).matches()) {
            losses.add(new Loss(
                    at + 1,
                    "The tag " + line.strip() + " is not imported: what it says must be written"
                            + " in Markdown, a language as `{lang=…}` behind its paragraphs."));
            lines.add(new SourceLine(at + 1, ""));
            return at + 1;
        }
        if (at + 1 < raw.size()
                && !line.isBlank()
                && !below
                && UNDERLINE.matcher(raw.get(at + 1)).matches()) {
            lines.add(new SourceLine(at + 1, running(line.strip()), new Block.Heading(1)));
            return at + 2;
        }
        return at;
    }

    /** Lines that are kept as they are: verse, where they are not the whole letter. */
    private int fence(int at) {
        Matcher fence = FENCE.matcher(raw.get(at));
        if (!fence.matches()) {
            throw new IllegalStateException("no fence: " + raw.get(at));
        }
        String sign = fence.group(1);
        Pattern closing = Pattern.compile(" {0,3}" + sign + sign.charAt(0) + "*\\s*");
        int end = at + 1;
        while (end < raw.size() && !closing.matcher(raw.get(end)).matches()) {
            end++;
        }
        List<SourceLine> inside = new ArrayList<>(opening(at, fence.group(2).strip()));
        for (int i = at + 1; i < end; i++) {
            inside.add(new SourceLine(i + 1, raw.get(i)));
        }
        boolean most = inside.size() * 2 > raw.size();
        Block block = most
                ? null
                : Blocks.verse(inside.stream()
                        .map(line -> MarkedText.of(HtmlBlocks.indented(line.text())))
                        .toList());
        if (block == null) {
            lines.addAll(inside);
        }
        add(at, block);
        return Math.min(raw.size(), end + 1);
    }

    /** What stands behind the sign that opens: the name of a kind is told, words are the first line. */
    private List<SourceLine> opening(int at, String words) {
        if (!KIND.matcher(words).matches()) {
            return List.of(new SourceLine(at + 1, words));
        }
        if (!words.isEmpty()) {
            losses.add(new Loss(at + 1, "The name behind the sign is not imported: " + words + "."));
        }
        return List.of();
    }

    /** The words of a line that no rule for letters reads: without the signs of links and the backslashes. */
    private MarkedText words(String line) {
        MarkedText words = running(line);
        for (String address : TextMarks.addresses(words)) {
            losses.add(new Loss(row + 1, "The address of a link is not imported: " + address + "."));
        }
        return TextMarks.plain(words);
    }

    private MarkedText running(String line) {
        MarkedText words = notes.called(marks.read(line), row);
        Matcher broken = BROKEN.matcher(words.text());
        if (markdown && !words.text().isBlank() && BROKEN.matcher(line).find() && broken.find()) {
            words = words.without(broken.start(), words.length())
                    .marked(broken.start(), broken.start(), Mark.of(Kind.BREAK));
        }
        return words;
    }

    private int table(int at) {
        TextTable table = TextTable.of(raw, at, this::words);
        add(at, table.block());
        leave(at, TextTable.isRow(raw.get(at)) && table.end() == at ? rowsFrom(at) : at);
        return table.end();
    }

    /** Lines that make no block together are not tried again, each with all that follow it, where they are many. */
    private void leave(int at, int end) {
        plain = end - at > TRIED ? end : plain;
    }

    private int rowsFrom(int at) {
        int end = at;
        while (end < raw.size() && raw.get(end).strip().startsWith("|")) {
            end++;
        }
        return end;
    }

    private int verse(int at) {
        List<MarkedText> verse = new ArrayList<>();
        int end = at;
        while (end < raw.size()) {
            Matcher line = VERSE.matcher(raw.get(end).stripTrailing());
            boolean between = raw.get(end).isBlank()
                    && end + 1 < raw.size()
                    && raw.get(end + 1).startsWith("| ");
            if (!between && !line.matches()) {
                break;
            }
            verse.add(between || line.group(1) == null ? MarkedText.EMPTY : words(line.group(1)));
            end++;
        }
        Block block = Blocks.verse(verse);
        if (block != null) {
            add(at, block);
        }
        leave(at, block == null ? end : at);
        return block == null ? at : end;
    }

    /** Paragraphs behind {@code >}; where more stands in it than a quotation holds, the lines stay as they are. */
    private int quotation(int at) {
        int end = at;
        while (end < raw.size() && raw.get(end).startsWith(">")) {
            end++;
        }
        Block block = TextQuotation.of(raw.subList(at, end), !markdown, this::words);
        if (block != null) {
            add(at, block);
        }
        leave(at, block == null ? end : at);
        return block == null ? at : end;
    }

    private int image(int at) {
        Matcher image = IMAGE.matcher(raw.get(at));
        if (!image.matches()) {
            return at;
        }
        add(at, figure(image));
        return at + 1;
    }

    private Block figure(Matcher image) {
        String caption = image.group(3) == null ? "" : image.group(3);
        return new Block.Figure(image.group(2), image.group(1), words(caption));
    }

    /** Images among words: each stands for itself, between what is before and behind it. */
    private int images(int at, Matcher image) {
        String line = raw.get(at);
        int from = 0;
        do {
            words(at, line.substring(from, image.start()));
            add(at, figure(image));
            from = image.end();
        } while (image.find());
        words(at, line.substring(from));
        return at + 1;
    }

    private void words(int at, String words) {
        if (!words.isBlank()) {
            lines.add(new SourceLine(at + 1, running(words), null));
        }
    }

    private void add(int at, @Nullable Block block) {
        if (block != null) {
            lines.add(new SourceLine(at + 1, Blocks.words(block), block));
            lines.add(new SourceLine(at + 1, ""));
        }
    }
}
