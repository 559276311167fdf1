package org.depesha.ingest.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.layout.Line.After;
import org.depesha.read.transcript.Aside;
import org.depesha.read.transcript.Markup;
import org.depesha.read.transcript.Markup.Emphasis;
import org.depesha.read.transcript.Signs;
import org.depesha.read.transcript.Transcript;
import org.depesha.read.transcript.Transcript.SourceLine;
import org.depesha.read.transcript.TranscriptFile;

/**
 * Takes a transcript's lines out of Markdown's marks and wide spaces. A page break is a line that holds nothing but it.
 */
public final class Sheet {

    public static final String BREAK = "\f";

    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern RULE = Pattern.compile("^(?:#{1,6}|[-–—*_=~]{3,}|\\|[-| :]+\\||(?:[-*_] ){2,}[-*_])$");
    private static final Pattern BULLETED_NUMBER = Pattern.compile("^[-*+]\\s+(?=\\d{1,3}[.)]\\s)");
    private static final Pattern QUOTED = Pattern.compile("^>\\s?");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)]\\((\\S+?)(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!~\"'$>|-])");
    private static final Pattern COLUMNS = Pattern.compile("(?<=[^\\s:])(?: {4,}|\\t+)(?=\\S)");

    private static final Pattern SPACES = Pattern.compile(" {2,}|\\t+");
    private static final Pattern LETTERSPACED =
            Pattern.compile("\\p{Lu}(?: [\\p{L}01]){2,}(?: {2,}\\p{L}(?: \\p{L}){1,})*");
    private static final Pattern LETTERSPACED_FIRST =
            Pattern.compile("^\\p{Lu}(?: \\p{Lu}){3,}(?=[. ] +[\\p{Lu}\\d]{2,})");
    private static final Pattern SUPERSCRIPT = Pattern.compile("(?<=[\\p{L}.\\d])\\^([^\\s^]{1,6})\\^");
    private static final Pattern ROW = Pattern.compile("\\|([^|]{2,40})\\|([^|]+)\\|?");
    /** What is left of a row of links: their marks, and what parts them. */
    private static final Pattern BETWEEN_LINKS = Pattern.compile("[\\s*+|·•›»«<>/,:-]*(?:\\p{L}+:)?[\\s|·•]*");

    private static final Pattern COMMENT = Pattern.compile("<!--\\s*(.*?)\\s*-->");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\d*_])(\\*\\*|__|\\*|_)(?=\\p{L})([^*_]{0,200}[^*_\\s])\\1(?![\\p{L}\\d*_])");

    private final List<Line> lines = new ArrayList<>();
    private final List<Emphasis> emphases = new ArrayList<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final List<Aside> asides;

    private final Predicate<String> labels;

    private Sheet(List<Aside> asides, Predicate<String> labels) {
        this.asides = asides;
        this.labels = labels;
    }

    /**
     * A transcript's lines without marks.
     *
     * @param lines those that hold words, but for those that are set aside already
     */
    public record Read(List<Line> lines, Markup markup) {}

    /**
     * Reads a transcript; what is taken off its lines is added to {@code asides}.
     *
     * @param labels tells words of a first column that name what the second one says
     */
    public static Read of(TranscriptFile supplied, List<Aside> asides, Predicate<String> labels) {
        Sheet sheet = new Sheet(asides, labels);
        Set<String> aside = new HashSet<>();
        supplied.asides().forEach(a -> aside.add(a.first() + " " + a.words()));
        for (SourceLine line : supplied.transcript().lines()) {
            if (!aside.contains(line.number() + " " + line.text())) {
                sheet.add(line);
            }
        }
        boolean marked = supplied.markup().equals(Markup.NONE);
        return new Read(sheet.lines, marked ? new Markup(sheet.emphases, sheet.headings) : supplied.markup());
    }

    private void add(SourceLine source) {
        String[] pages = source.text().split("\f", -1);
        for (int i = 0; i < pages.length; i++) {
            if (i > 0) {
                lines.add(new Line(source.number(), BREAK, After.EMPTY, false));
            }
            if (!Transcript.isBlank(pages[i])) {
                addText(source.number(), pages[i]);
            } else if (pages.length == 1) {
                endParagraph();
            }
        }
    }

    private void endParagraph() {
        if (!lines.isEmpty()) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1).with(After.EMPTY));
        }
    }

    private void addText(int number, String raw) {
        boolean soft = raw.endsWith("  ") && !raw.endsWith("   ") && raw.length() < 200 || raw.endsWith("\\");
        if (isLinks(raw)) {
            asides.add(Aside.words(number, raw.strip(), "web page: links"));
            endParagraph();
            return;
        }
        String text = RULE.matcher(raw.strip()).matches() ? raw.strip() : Signs.without(clean(number, raw.strip()));
        if (RULE.matcher(text).matches()) {
            endParagraph();
            asides.add(Aside.words(number, text, "a rule"));
            return;
        }
        if (text.isEmpty()) {
            endParagraph();
            return;
        }
        Matcher comment = COMMENT.matcher(text);
        if (comment.matches()) {
            comment(number, comment.group(1));
            return;
        }
        Matcher heading = HEADING.matcher(text);
        boolean isHeading = heading.matches();
        String[] columns = COLUMNS.split(isHeading ? heading.group(1) : text);
        if (isHeading) {
            endParagraph();
            headings.put(number, text.indexOf(' '));
        }
        if (columns.length > 1 && labels.test(columns[0].strip())) {
            columns[1] = columns[0] + " " + columns[1];
            columns = Arrays.copyOfRange(columns, 1, columns.length);
        }
        for (int i = 0; i < columns.length; i++) {
            After after =
                    i < columns.length - 1 ? After.COLUMN : isHeading ? After.EMPTY : soft ? After.SOFT : After.LINE;
            lines.add(new Line(number, SPACES.matcher(columns[i].strip()).replaceAll(" "), after, false));
        }
    }

    /** A line of a web page that is nothing but links to other pages of it. */
    private static boolean isLinks(String raw) {
        return raw.contains("](")
                && BETWEEN_LINKS.matcher(LINK.matcher(raw).replaceAll("")).matches();
    }

    private String clean(int number, String raw) {
        String text = raw.indexOf('*') < 0 && raw.indexOf('_') < 0 ? raw : withoutEmphasis(number, raw);
        text = LETTERSPACED.matcher(text).matches()
                ? text.replaceAll("(?<=[\\p{L}01]) (?=[\\p{L}01])", "")
                : LETTERSPACED_FIRST
                        .matcher(text)
                        .replaceFirst(word -> word.group().replace(" ", ""));
        text = text.endsWith("\\") ? text.substring(0, text.length() - 1) : text;
        text = QUOTED.matcher(text).replaceFirst("");
        text = BULLETED_NUMBER.matcher(text).replaceFirst("");
        if (text.contains("](")) {
            Matcher link = LINK.matcher(text);
            text = link.replaceAll(found -> {
                asides.add(Aside.words(number, found.group(2), "a link's address"));
                return Matcher.quoteReplacement(found.group(1));
            });
        }
        text = text.indexOf('^') < 0 ? text : SUPERSCRIPT.matcher(text).replaceAll("$1");
        text = text.startsWith("|") ? row(text) : text;
        text = text.indexOf('\\') < 0 ? text : ESCAPED.matcher(text).replaceAll("$1");
        text = text.endsWith("\u00AD") || text.endsWith("¬") ? text.substring(0, text.length() - 1) + "-" : text;
        return text.replace('\u00A0', ' ')
                .replace("\u00AD", "")
                .replace("\u200B", "")
                .strip();
    }

    /** A table's row of two cells is a label and what it names. */
    private static String row(String text) {
        Matcher row = ROW.matcher(text);
        return row.matches()
                ? row.group(1).strip().replaceAll(":$", "") + ": "
                        + row.group(2).strip()
                : text;
    }

    /** A comment is no word of the letter; but one that gives a page's number says where the page begins. */
    private void comment(int number, String words) {
        endParagraph();
        if (PageBreaks.label(words).isEmpty()) {
            asides.add(Aside.words(number, words, "a comment"));
        } else {
            lines.add(new Line(number, BREAK, After.EMPTY, false));
            lines.add(new Line(number, words, After.EMPTY, false));
        }
    }

    private String withoutEmphasis(int number, String raw) {
        String text = raw;
        for (Matcher marks = EMPHASIS.matcher(text); marks.find(); marks = EMPHASIS.matcher(text)) {
            emphases.add(
                    new Emphasis(number, marks.group(2), marks.group(1).length() == 2 ? Signs.BOLD : Signs.ITALIC));
            text = text.substring(0, marks.start()) + marks.group(2) + text.substring(marks.end());
        }
        return text.replace("**", "").replace("__", "");
    }
}
