package org.depesha.ingest.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.layout.Line.After;
import org.depesha.read.transcript.Aside;
import org.depesha.read.transcript.Block;
import org.depesha.read.transcript.MarkedText;
import org.depesha.read.transcript.Origin.Format;
import org.depesha.read.transcript.Transcript;
import org.depesha.read.transcript.Transcript.SourceLine;
import org.depesha.read.transcript.TranscriptFile;
import org.jspecify.annotations.Nullable;

/**
 * Takes a transcript's lines out of Markdown's signs and wide spaces. A page break is a line that holds nothing but it.
 */
public final class Sheet {

    public static final String BREAK = Transcript.PAGE_BREAK;

    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern RULE = Pattern.compile("^(?:#{1,6}|[-–—*_=~]{3,}|\\|[-| :]+\\||(?:[-*_] ){2,}[-*_])$");
    private static final Pattern BULLETED_NUMBER = Pattern.compile("^[-*+]\\s+(?=\\d{1,3}[.)]\\s)");
    private static final Pattern QUOTED = Pattern.compile("^>\\s?");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]*)]\\(((?:(?!]\\()\\S){1,2000}?(?:\\s+\"[^\"]{0,500}\")?)\\)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!~^=\"'$>|-])");
    private static final Pattern COLUMNS = Pattern.compile("(?<=[^\\s:])(?: {4,}|\\t+)(?=[^\\s:：])");

    private static final Pattern SPACES = Pattern.compile(" {2,}|\\t+");
    private static final Pattern LETTERSPACED =
            Pattern.compile("\\p{Lu}(?: [\\p{L}01]){2,}(?: {2,}\\p{L}(?: \\p{L}){1,})*");
    private static final Pattern LETTERSPACED_FIRST =
            Pattern.compile("^\\p{Lu}(?: \\p{Lu}){3,}(?=[. ] +[\\p{Lu}\\d]{2,})");
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("(?<=[\\p{L}01]) (?=[\\p{L}01])");
    private static final Pattern ROW = Pattern.compile("\\|([^|]{2,40})\\|([^|]+)\\|?");
    /** What is left of a row of links: their marks, and what parts them. */
    private static final Pattern BETWEEN_LINKS = Pattern.compile("[\\s*+|·•›»«<>/,:-]*(?:\\p{L}+:)?[\\s|·•]*");
    /** Signs of bold words that are no pair. */
    private static final Pattern STRAY_BOLD = Pattern.compile("\\*\\*|__");

    private static final Pattern COMMENT = Pattern.compile("<!--\\s*(.*?)\\s*-->");

    private final List<Line> lines = new ArrayList<>();
    private final List<Aside> asides;
    private final Predicate<String> labels;
    private final Format format;

    private Sheet(List<Aside> asides, Predicate<String> labels, Format format) {
        this.format = format;
        this.asides = asides;
        this.labels = labels;
    }

    /**
     * The lines of a transcript that hold words, but for those that are set aside already and for notes; what is taken
     * off them is added to {@code asides}.
     *
     * @param labels tells words of a first column that name what the second one says
     */
    public static List<Line> of(TranscriptFile supplied, List<Aside> asides, Predicate<String> labels) {
        Sheet sheet = new Sheet(asides, labels, supplied.beside().origin().format());
        Set<String> aside = new HashSet<>();
        supplied.beside().asides().forEach(a -> aside.add(a.first() + " " + a.words()));
        for (SourceLine line : supplied.transcript().lines()) {
            if (!aside.contains(line.number() + " " + line.text())) {
                sheet.add(line);
            }
        }
        return sheet.lines;
    }

    private void add(SourceLine source) {
        Block block = source.block();
        if (block instanceof Block.NoteText) {
            endParagraph();
        } else if (block != null && block.isWhole()) {
            endParagraph();
            lines.add(new Line(source.number(), Characters.read(source.words()), After.EMPTY, false, block));
        } else {
            pages(source);
        }
    }

    private void pages(SourceLine source) {
        List<MarkedText> pages = source.words().split(Pattern.compile(BREAK));
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                lines.add(new Line(source.number(), MarkedText.of(BREAK), After.EMPTY));
            }
            if (!Transcript.isBlank(pages.get(i).text())) {
                addText(source.number(), pages.get(i), source.block());
            } else if (pages.size() == 1) {
                endParagraph();
            }
        }
    }

    private void endParagraph() {
        if (!lines.isEmpty()) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1).with(After.EMPTY));
        }
    }

    private void addText(int number, MarkedText source, @Nullable Block block) {
        String raw = source.text();
        boolean soft = raw.endsWith("  ") && !raw.endsWith("   ") && raw.length() < 200
                || raw.endsWith("\\")
                || format.isTyped() && source.endsBroken();
        MarkedText words =
                isLinks(raw) || RULE.matcher(raw.strip()).matches() ? source.strip() : clean(number, source.strip());
        Matcher comment = COMMENT.matcher(words.text());
        String reason =
                isLinks(raw) ? "web page: links" : RULE.matcher(words.text()).matches() ? "a rule" : "";
        if (words.text().isEmpty() || !reason.isEmpty()) {
            endParagraph();
            asides.addAll(reason.isEmpty() ? List.of() : List.of(Aside.words(number, words.text(), reason)));
        } else if (comment.matches()) {
            comment(number, comment.group(1));
        } else {
            columns(number, words, soft, block);
        }
    }

    private void columns(int number, MarkedText words, boolean soft, @Nullable Block block) {
        Matcher heading = HEADING.matcher(words.text());
        boolean signed = format.isTyped() && heading.matches();
        Block set = signed ? new Block.Heading(words.text().indexOf(' ')) : block;
        List<MarkedText> columns =
                new ArrayList<>((signed ? words.slice(heading.start(1), heading.end(1)) : words).split(COLUMNS));
        if (set != null) {
            endParagraph();
        }
        if (columns.size() > 1 && labels.test(columns.get(0).text().strip())) {
            columns.set(1, columns.get(0).plus(" ").plus(columns.get(1)));
            columns.remove(0);
        }
        for (int i = 0; i < columns.size(); i++) {
            After after =
                    i < columns.size() - 1 ? After.COLUMN : set != null ? After.EMPTY : soft ? After.SOFT : After.LINE;
            MarkedText column = columns.get(i).strip().replacing(SPACES, " ");
            lines.add(new Line(number, column, after, false, set));
        }
    }

    /** A line of a web page that is nothing but links to other pages of it. */
    private boolean isLinks(String raw) {
        return format.isTyped()
                && raw.contains("](")
                && BETWEEN_LINKS.matcher(LINK.matcher(raw).replaceAll("")).matches();
    }

    private MarkedText clean(int number, MarkedText raw) {
        MarkedText text = letterspaced(raw);
        text = format.isTyped() ? typed(number, text) : text;
        boolean divided = text.text().endsWith("\u00AD") || text.text().endsWith("¬");
        text = divided ? text.replaced(text.length() - 1, text.length(), "-") : text;
        return Characters.read(text).strip();
    }

    /** A line without the signs by which plain text and Markdown say what it is. */
    private MarkedText typed(int number, MarkedText raw) {
        long bold = STRAY_BOLD.matcher(raw.text()).results().count();
        MarkedText text = bold % 2 == 0 || format == Format.MARKDOWN ? raw.replacing(STRAY_BOLD, "") : raw;
        text = text.text().endsWith("\\") ? text.slice(0, text.length() - 1) : text;
        text = text.replacing(QUOTED, "");
        text = text.replacing(BULLETED_NUMBER, "");
        if (text.text().contains("](")) {
            for (MatchResult link : LINK.matcher(text.text()).results().toList()) {
                asides.add(Aside.words(number, link.group(2), "a link's address"));
            }
            text = text.keeping(LINK);
        }
        text = text.text().startsWith("|") ? row(text) : text;
        return text.text().indexOf('\\') < 0 ? text : text.keeping(ESCAPED);
    }

    private static MarkedText letterspaced(MarkedText text) {
        if (LETTERSPACED.matcher(text.text()).matches()) {
            return text.replacing(BETWEEN_LETTERS, "");
        }
        Matcher first = LETTERSPACED_FIRST.matcher(text.text());
        if (!first.find()) {
            return text;
        }
        MarkedText joined = text.slice(0, first.end()).replacing(Pattern.compile(" "), "");
        return joined.plus(text.from(first.end()));
    }

    /** A table's row of two cells is a label and what it names. */
    private static MarkedText row(MarkedText text) {
        Matcher row = ROW.matcher(text.text());
        if (!row.matches()) {
            return text;
        }
        MarkedText label = text.slice(row.start(1), row.end(1)).strip();
        int end = label.text().endsWith(":") ? label.length() - 1 : label.length();
        return label.slice(0, end)
                .plus(": ")
                .plus(text.slice(row.start(2), row.end(2)).strip());
    }

    /** A comment is no word of the letter; but one that gives a page's number says where the page begins. */
    private void comment(int number, String words) {
        endParagraph();
        if (PageBreaks.label(words).isEmpty()) {
            asides.add(Aside.words(number, words, "a comment"));
        } else {
            lines.add(new Line(number, MarkedText.of(BREAK), After.EMPTY));
            lines.add(new Line(number, MarkedText.of(words), After.EMPTY));
        }
    }
}
