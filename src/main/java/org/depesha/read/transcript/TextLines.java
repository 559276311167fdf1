package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depesha.read.transcript.Decoding.Decoded;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.Origin.Format;
import org.depesha.read.transcript.Transcript.SourceLine;
import org.jspecify.annotations.Nullable;

/** Reads plain text and Markdown: a line a line, but for tables, verses, quotations and notes, which are one each. */
final class TextLines {

    private static final Pattern ROW = Pattern.compile("\\s*\\|(.*[^\\s|].*)\\|\\s*");
    private static final Pattern DELIMITER =
            Pattern.compile("\\s*\\|?(?:\\s*:?-+:?\\s*\\|)+(?:\\s*:?-+:?\\s*)?\\|?\\s*");
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern VERSE = Pattern.compile("\\|(?: ( *\\S[^|]*))?");
    private static final Pattern QUOTED = Pattern.compile(">(?: ?(.*))?");
    /** What begins something else than a paragraph inside a quotation. */
    private static final Pattern OTHER = Pattern.compile("[>|#].*|[-*+] .*|\\d{1,3}[.)] .*|\\{#.*");

    private static final Pattern IMAGE =
            Pattern.compile("!\\[([^\\[\\]]*)]\\((\\S+?)(?:\\s+\"([^\"]*)\")?\\)(?:\\{[^{}]*})?\\s*");
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\s\\]]{1,40})]:\\s*(.*)");
    private static final Pattern CALL = Pattern.compile("\\[\\^([^\\s\\]]{1,40})](?!:)");
    private static final Pattern RULE = Pattern.compile("(?:-{3,}|\\*{3,}|_{3,}|(?:[-*_] ){2,}[-*_])\\s*");
    private static final Pattern BROKEN = Pattern.compile("(?: {2}|\\\\)$");

    private final List<String> raw;
    private final boolean markdown;
    private final TextMarks marks;
    private final Map<String, Integer> notes = new LinkedHashMap<>();
    private final Map<Integer, Note> noteTexts = new LinkedHashMap<>();
    private final List<SourceLine> lines = new ArrayList<>();
    private final boolean wholeQuoted;

    private TextLines(List<String> raw, boolean markdown) {
        this.raw = raw;
        this.markdown = markdown;
        this.marks = new TextMarks(markdown);
        long quoted = raw.stream().filter(line -> line.startsWith(">")).count();
        long words = raw.stream().filter(line -> !line.isBlank()).count();
        wholeQuoted = quoted * 2 >= words;
    }

    static TranscriptFile read(String name, byte[] bytes, Decoded decoded, String file) {
        String small = name.toLowerCase(Locale.ROOT);
        TextLines reader = new TextLines(
                List.of(decoded.text().split("\n", -1)), small.endsWith(".md") || small.endsWith(".markdown"));
        reader.read();
        List<Note> called = new ArrayList<>();
        reader.notes.forEach((key, index) -> called.add(reader.noteTexts.get(index)));
        List<Loss> losses = decoded.doubt().isEmpty() ? List.of() : List.of(new Loss(1, decoded.doubt()));
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
                        called,
                        losses,
                        Map.of()));
    }

    private void read() {
        Set<String> called = raw.stream()
                .flatMap(line -> CALL.matcher(line).results())
                .map(call -> call.group(1))
                .collect(Collectors.toSet());
        for (String line : raw) {
            Matcher note = NOTE.matcher(line);
            if (note.matches() && called.contains(note.group(1))) {
                notes.putIfAbsent(note.group(1), notes.size());
            }
        }
        for (int i = 0; i < raw.size(); ) {
            i = step(i);
        }
    }

    /** Reads what begins in a line, and gives the first one behind it. */
    private int step(int at) {
        String line = raw.get(at);
        int end = at;
        if (line.startsWith("|")) {
            end = isRow(at) ? table(at) : markdown ? verse(at) : at;
        } else if (line.startsWith(">") && !wholeQuoted) {
            end = quotation(at);
        } else if (line.startsWith("[^")) {
            end = note(at);
        } else if (line.startsWith("![")) {
            end = image(at);
        } else if (markdown
                && RULE.matcher(line).matches()
                && at > 0
                && raw.get(at - 1).isBlank()) {
            lines.add(new SourceLine(at + 1, MarkedText.of(line), new Block.Rule()));
            end = at + 1;
        }
        if (end == at) {
            lines.add(new SourceLine(at + 1, words(line), null));
            end++;
        }
        return end;
    }

    private MarkedText words(String line) {
        MarkedText words = marks.read(line);
        Matcher broken = BROKEN.matcher(words.text());
        if (markdown && !words.text().isBlank() && broken.find()) {
            words = words.slice(0, broken.start()).marked(broken.start(), broken.start(), Mark.of(Kind.BREAK));
        }
        List<MatchResult> calls = CALL.matcher(words.text()).results().toList();
        for (int i = calls.size() - 1; i >= 0; i--) {
            Integer index = notes.get(calls.get(i).group(1));
            if (index != null) {
                int at = calls.get(i).start();
                words = words.without(at, calls.get(i).end()).marked(at, at, Mark.note(index));
            }
        }
        return words;
    }

    private boolean isRow(int at) {
        return ROW.matcher(raw.get(at)).matches();
    }

    /** Rows one below the other; where they are no table of a letter, each stays a line. */
    private int table(int at) {
        List<List<MarkedText>> rows = new ArrayList<>();
        boolean headed = false;
        int end = at;
        for (; end < raw.size() && raw.get(end).strip().startsWith("|"); end++) {
            if (DELIMITER.matcher(raw.get(end)).matches()) {
                headed |= end == at + 1;
            } else {
                rows.add(cells(raw.get(end)));
            }
        }
        boolean named =
                headed && rows.get(0).stream().anyMatch(cell -> !cell.text().isEmpty());
        if (headed && !named) {
            rows.remove(0);
        }
        if (!TableShape.isData(rows, named)) {
            return at;
        }
        add(at, new Block.Table(rows, named));
        return end;
    }

    private List<MarkedText> cells(String row) {
        String inner = row.strip();
        inner = inner.substring(1, inner.endsWith("|") && inner.length() > 1 ? inner.length() - 1 : inner.length());
        return MarkedText.of(inner).split(CELL).stream()
                .map(cell -> words(cell.text().strip()))
                .toList();
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
        return block == null ? at : end;
    }

    /** Paragraphs behind {@code >}; where more stands in it than paragraphs, the lines stay as they are. */
    private int quotation(int at) {
        List<SourceLine> quoted = new ArrayList<>();
        int end = at;
        for (; end < raw.size() && raw.get(end).startsWith(">"); end++) {
            Matcher line = QUOTED.matcher(raw.get(end));
            String words = line.matches() && line.group(1) != null ? line.group(1) : "";
            if (OTHER.matcher(words).matches()) {
                return at;
            }
            quoted.add(new SourceLine(end + 1, words(words), null));
        }
        Block block = Blocks.quotation(quoted);
        if (block != null) {
            add(at, block);
        }
        return block == null ? at : end;
    }

    private int note(int at) {
        Matcher note = NOTE.matcher(raw.get(at));
        Integer index = note.matches() ? notes.get(note.group(1)) : null;
        if (index == null || noteTexts.containsKey(index)) {
            return at;
        }
        StringBuilder text = new StringBuilder(note.group(2).strip());
        int end = at + 1;
        while (end < raw.size() && isMoreOfNote(end)) {
            text.append(raw.get(end).isBlank() ? "" : " " + raw.get(end).strip());
            end++;
        }
        Note read = new Note(at + 1, note.group(1), words(text.toString()));
        noteTexts.put(index, read);
        lines.add(read.asLine());
        lines.add(new SourceLine(end, ""));
        return end;
    }

    private boolean isMoreOfNote(int at) {
        String line = raw.get(at);
        boolean indented = line.startsWith("    ") || line.startsWith("\t");
        return indented
                || !line.isBlank()
                        && !raw.get(at - 1).isBlank()
                        && !NOTE.matcher(line).matches()
                || line.isBlank() && at + 1 < raw.size() && raw.get(at + 1).startsWith("    ");
    }

    private int image(int at) {
        Matcher image = IMAGE.matcher(raw.get(at));
        if (!image.matches()) {
            return at;
        }
        String caption = image.group(3) == null ? "" : image.group(3);
        add(at, new Block.Figure(image.group(2), image.group(1), words(caption)));
        return at + 1;
    }

    private void add(int at, @Nullable Block block) {
        if (block != null) {
            lines.add(new SourceLine(at + 1, Blocks.words(block), block));
            lines.add(new SourceLine(at + 1, ""));
        }
    }
}
