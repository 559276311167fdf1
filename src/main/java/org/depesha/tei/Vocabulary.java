package org.depesha.tei;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What each element of TEI is to a reader: the table {@code vocabulary.txt}, whose head explains its columns.
 * Everything that asks what a text says, or how an element stands in it, asks here.
 */
public final class Vocabulary {

    private static final String FILE = "vocabulary.txt";
    private static final int COLUMNS = 8;

    /** The row of a note that is no editor's. */
    private static final String MARGINAL = "note[margin]";

    /** The row of a list of works each of which has an {@code xml:id}. */
    private static final String REGISTER = "listBibl[register]";

    /** The row of a fraction behind a whole number. */
    private static final String FRACTION = "hi[fraction]";

    private static final Pattern FRACTION_WORDS = Pattern.compile("\\s*\\d{1,4}\\s*[/\u2044]\\s*\\d{1,4}\\s*");

    /** The elements that call a note, and those that take back what is in them. */
    private static final Map<String, List<String>> SETS = new LinkedHashMap<>();

    /** Every element that has a row, by its name. */
    private static final Map<String, Row> ROWS = new LinkedHashMap<>();

    /** The order in which readings are preferred, by {@link Read#EDITED} and {@link Read#SOURCE}. */
    private static final Map<Read, List<String>> PREFERRED = new LinkedHashMap<>();

    /** What stands for an element that has no row. */
    private static final Row UNKNOWN = new Row("", Kind.INLINE, Edge.NONE, Read.ALL, "-", false, Children.MIXED, "");

    /** The {@code @style} of what an edition leaves out of a text. */
    private static final String HIDING = "display: none";

    private static final Row LEFT_OUT =
            new Row("", Kind.HIDDEN, Edge.NONE, Read.NONE, "-", false, Children.MIXED, "what an edition leaves out");

    static {
        read();
    }

    private Vocabulary() {}

    /** How an element stands among others. */
    public enum Kind {
        DIVISION,
        FRAME,
        BLOCK,
        PART,
        INLINE,
        MILESTONE,
        CHOICE,
        NOTE,
        HIDDEN,
        HEADER
    }

    /** What parts an element's words from those around it. */
    public enum Edge {
        LINE,
        OWN,
        WORD,
        BEFORE,
        NONE
    }

    /** In which readings an element's words are read; {@code FIRST}: those of one of the elements in it. */
    public enum Read {
        ALL,
        EDITED,
        SOURCE,
        FIRST,
        NONE
    }

    /** Whether white space between an element's children has a meaning. */
    public enum Children {
        ELEMENTS,
        TIGHT,
        EMPTY,
        BLOCKS,
        PARTS,
        MIXED
    }

    /**
     * A row of the table.
     *
     * @param signs what is written around the words, {@code _} standing for these; {@code -} for nothing
     * @param numbered whether it may have a number by which it is cited
     * @param gloss what it is, in a few words
     */
    public record Row(
            String element,
            Kind kind,
            Edge edge,
            Read read,
            String signs,
            boolean numbered,
            Children children,
            String gloss) {

        /** The same row for an element that should be empty and has words, which are not to be lost. */
        Row withWords() {
            return new Row(element, Kind.INLINE, edge, Read.ALL, signs, numbered, Children.MIXED, gloss);
        }

        /** Whether it is a block wherever it stands. */
        public boolean isBlock() {
            return kind == Kind.DIVISION || kind == Kind.FRAME || kind == Kind.BLOCK;
        }

        /** Whether it holds blocks and no words of its own. */
        public boolean holdsBlocks() {
            return kind == Kind.DIVISION || kind == Kind.FRAME;
        }

        /** Whether what stands in it stands among words. */
        public boolean holdsWords() {
            return kind == Kind.BLOCK || kind == Kind.PART || kind == Kind.NOTE;
        }

        /** Whether it parts the words before it from those behind it. */
        public boolean partsWords() {
            return edge == Edge.LINE || edge == Edge.WORD;
        }

        /** Whether it has no words that are read where it stands. */
        public boolean isMark() {
            return kind == Kind.MILESTONE || kind == Kind.NOTE || kind == Kind.HIDDEN || kind == Kind.HEADER;
        }

        /** What stands before its words; empty for nothing. */
        public String opening() {
            int words = signs.indexOf('_');
            return signs.equals("-") ? "" : words < 0 ? signs : signs.substring(0, words);
        }

        /** What stands behind its words; empty for nothing. */
        public String closing() {
            int words = signs.indexOf('_');
            return words < 0 ? "" : signs.substring(words + 1);
        }
    }

    /** The row of an element; one that reads it like words among words where it has none. */
    public static Row of(TeiElement element) {
        if (!element.namespace().isEmpty()) {
            return UNKNOWN;
        }
        if (HIDING.equals(element.attribute("style"))) {
            return LEFT_OUT;
        }
        Row row = ROWS.getOrDefault(name(element), UNKNOWN);
        return row.children() == Children.EMPTY
                        && !element.children().isEmpty()
                        && !element.text().isBlank()
                ? row.withWords()
                : row;
    }

    /** The same element, left out of what is read and drawn. */
    public static TeiElement hidden(TeiElement element) {
        return element.with("style", HIDING);
    }

    private static String name(TeiElement element) {
        if (element.is("listBibl") && isRegister(element)) {
            return REGISTER;
        }
        if (isFraction(element)) {
            return FRACTION;
        }
        return EditorsNote.isMarginal(element) ? MARGINAL : element.name();
    }

    /** Whether an element is a raised fraction: the {@code 1/2} of 5 1/2. */
    public static boolean isFraction(TeiElement element) {
        return element.is("hi")
                && element.children().size() == 1
                && element.children().get(0) instanceof TeiText
                && FRACTION_WORDS.matcher(element.text()).matches()
                && Looks.of(element).contains(Looks.SUPERSCRIPT);
    }

    /** Whether an element is a pointer, of those that can call a note. */
    public static boolean canCallNote(TeiElement element) {
        return isIn("calls", element.name());
    }

    /** Whether what was struck out in an element is read, as the writer took the change back. */
    public static boolean takesBack(TeiElement element) {
        return isIn("restores", element.name());
    }

    /** Whether a {@code @type} says that a note stands in the original. */
    static boolean isOwn(String type) {
        return isIn("own", type);
    }

    /** Whether a {@code @place} may be one on the page of an edition. */
    static boolean isOfPrint(String place) {
        return isIn("printed", place);
    }

    /** Whether a {@code @type} says that a note is the editor's. */
    static boolean isEditorial(String type) {
        return isIn("editorial", type);
    }

    /** Whether a {@code @type} says that a part of a text is one of several versions of the same words. */
    public static boolean isVersion(String type) {
        return isIn("versions", type);
    }

    /** Whether a {@code @type} says of such a part that it is the one of which the others are versions. */
    public static boolean isOriginal(String type) {
        return isIn("originals", type);
    }

    /** Whether an element holds what was written and is not what is read. */
    public static boolean isWritten(TeiElement element) {
        return isIn("written", element.name());
    }

    private static boolean isIn(String set, String word) {
        return SETS.getOrDefault(set, List.of()).contains(word);
    }

    private static boolean isRegister(TeiElement list) {
        List<TeiElement> works = list.elements()
                .filter(child -> child.name().startsWith("bibl") || child.is("msDesc"))
                .toList();
        return !works.isEmpty() && works.stream().allMatch(work -> work.attribute("xml:id") != null);
    }

    /** An element and all that stands in it, but what is hidden. */
    public static Stream<TeiElement> shown(TeiElement root) {
        List<TeiElement> all = new ArrayList<>();
        gatherShown(root, all);
        return all.stream();
    }

    private static void gatherShown(TeiElement element, List<TeiElement> to) {
        if (of(element).kind() != Kind.HIDDEN) {
            to.add(element);
            for (TeiNode child : element.children()) {
                if (child instanceof TeiElement inner) {
                    gatherShown(inner, to);
                }
            }
        }
    }

    /** The row of a name. */
    public static Row of(String name) {
        return ROWS.getOrDefault(name, UNKNOWN);
    }

    /** All rows, in the order of the table. */
    public static Collection<Row> rows() {
        return java.util.Collections.unmodifiableCollection(ROWS.values());
    }

    /**
     * The rank of a reading among several of one place: 0 is the first that is read.
     *
     * @param reading {@link Read#EDITED} or {@link Read#SOURCE}
     */
    public static int rank(TeiElement element, Read reading) {
        List<String> preferred = PREFERRED.getOrDefault(reading, List.of());
        int rank = preferred.indexOf(element.name());
        return rank < 0 ? preferred.size() : rank;
    }

    private static void read() {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(Vocabulary::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String line) {
        String[] cells = line.split("\\s+", COLUMNS);
        if (cells[0].equals("which")) {
            SETS.put(cells[1], words(cells));
            return;
        }
        if (cells[0].equals("prefer")) {
            PREFERRED.put(Read.valueOf(upper(cells[1])), words(cells));
            return;
        }
        if (cells.length < COLUMNS - 1) {
            throw new IllegalStateException(FILE + ": a row has " + COLUMNS + " columns: " + line);
        }
        Row row = new Row(
                cells[0].intern(),
                Kind.valueOf(upper(cells[1])),
                Edge.valueOf(upper(cells[2])),
                Read.valueOf(upper(cells[3])),
                cells[4],
                cells[5].equals("number"),
                Children.valueOf(upper(cells[6])),
                cells.length < COLUMNS ? "" : cells[7]);
        if (ROWS.put(row.element(), row) != null) {
            throw new IllegalStateException(FILE + ": `" + row.element() + "` has two rows");
        }
    }

    /** All words of a line behind its first two. */
    private static List<String> words(String[] cells) {
        return Arrays.stream(cells)
                .skip(2)
                .flatMap(cell -> Arrays.stream(cell.split("\\s+")))
                .toList();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
