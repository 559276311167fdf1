package org.depesha.read.transcript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.MarkedText.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Takes the marks of Markdown, and of HTML inside it, off a line of text. */
final class TextMarks {

    /**
     * Signs on both sides of words; the first group is the words. What people type in plain text too: stars and lines
     * around words. Any other sign is there what it is.
     */
    private static final List<MarkPattern> SIGNS = List.of(
            MarkPattern.of(
                    "(?<![\\p{L}\\d*_\\\\])(?:\\*\\*|__)(?=[\\p{L}\\d\"“«„(\\[])([^*_]{0,200}[^*_\\s\\\\])"
                            + "(?:\\*\\*|__)(?![\\p{L}\\d*_])",
                    Kind.BOLD),
            MarkPattern.of(
                    "(?<![\\p{L}\\d*_\\\\])[*_](?=[\\p{L}\"“«„(\\[])([^*_]{0,200}[^*_\\s\\\\])[*_](?![\\p{L}\\d*_])",
                    Kind.ITALIC));

    /** What only Markdown marks so. */
    private static final List<MarkPattern> MARKDOWN_SIGNS = List.of(
            MarkPattern.of("(?<![*\\\\])\\*\\*(?=\\*[^\\s*][^*]*\\*\\*\\*)(\\*[^*]+\\*)\\*\\*(?!\\*)", Kind.BOLD),
            MarkPattern.of("(?<![\\\\~])~~(?=[^\\s~])([^~]*?[^\\s~\\\\])~~(?!~)", Kind.STRUCK),
            MarkPattern.of("(?<![*\\\\])\\*\\*(?=[^\\s*])([^*]{0,400}?[^\\s*\\\\])\\*\\*(?!\\*)", Kind.BOLD),
            MarkPattern.of("(?<![*\\\\])\\*(?=[^\\s*])([^*]{0,400}?[^\\s*\\\\])\\*(?!\\*)", Kind.ITALIC),
            MarkPattern.of("(?<![=\\\\])==(?=[^\\s=])([^=]*?[^\\s=\\\\])==(?!=)", Kind.HIGHLIGHTED),
            MarkPattern.of("(?<=\\S)(?<!\\\\)\\^([^\\s^]{1,40})\\^", Kind.RAISED),
            MarkPattern.of("(?<=[\\p{L}\\d)])~([^\\s~]{1,12})~(?!~)", Kind.LOWERED));

    private static final Pattern BRACKETED = Pattern.compile("(?<!\\\\)\\[([^\\[\\]]+)]\\{([^{}]+)}");
    private static final Map<String, Kind> CLASSES = Map.of(
            ".underline", Kind.UNDERLINED,
            ".ul", Kind.UNDERLINED,
            ".double-underline", Kind.DOUBLE_UNDERLINED,
            ".smallcaps", Kind.SMALL_CAPITALS,
            ".spaced", Kind.SPACED,
            ".mark", Kind.HIGHLIGHTED);
    private static final Pattern ANNOTATED =
            Pattern.compile("(?<![\\\\!])\\[([^\\[\\]]+)]\\(((?:add|del|unclear|supplied|margin|sic|gap|person|place"
                    + "|organization|message):[^)\\s]{0,2000}(?: \"[^\"]{0,500}\")?)\\)");
    /** Where a page or a hand begins. */
    private static final Pattern POINT =
            Pattern.compile("(?<!\\\\)\\[\\|]\\(()((?:pb|hand):[^)\\s]{0,2000}(?: \"[^\"]{0,500}\")?)\\)");

    private static final Pattern ENTITY =
            Pattern.compile("(?<!\\\\)&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");
    /** A link of any other kind. */
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]*)]\\(((?:(?!]\\()\\S){1,2000}?)(?:\\s+\"[^\"]{0,500}\")?\\)");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!~^=\"'$>|-])");
    /** An address that is a link to itself. */
    private static final Pattern AUTOMATIC =
            Pattern.compile("<((?:https?|ftp)://[^<>\\s]+|mailto:[^<>\\s]+|[^<>\\s@]+@[^<>\\s@]+\\.[a-z]+)>");

    private static final Pattern CODE = Pattern.compile("(?<![`\\\\])`([^`]+)`(?!`)");

    private static final Pattern TAG = Pattern.compile(
            "(?i)<(/?)(u|s|del|strike|ins|sup|sub|i|em|b|strong|mark|small|q|cite|span|br)(?:\\s[^<>]*)?/?>");

    /** As many pairs of one sign inside one another are read. */
    private static final int DEEPEST = 8;

    private final boolean markdown;

    /**
     * Reads lines.
     *
     * @param markdown whether the file says that it is Markdown; any other text is marked by some of its signs alone
     */
    TextMarks(boolean markdown) {
        this.markdown = markdown;
    }

    MarkedText read(String raw) {
        MarkedText line = raw.indexOf('<') < 0 ? MarkedText.of(raw) : tags(MarkedText.of(raw));
        line = markdown && raw.indexOf(']') >= 0 ? bracketed(line) : line;
        line = markdown && raw.indexOf('<') >= 0 ? line.keeping(AUTOMATIC) : line;
        line = markdown && raw.indexOf('&') >= 0 ? entities(line) : line;
        line = markdown && raw.indexOf('`') >= 0 ? line.keeping(CODE) : line;
        for (MarkPattern sign : SIGNS) {
            line = marked(line, sign);
        }
        for (MarkPattern sign : markdown ? MARKDOWN_SIGNS : List.<MarkPattern>of()) {
            line = marked(line, sign);
        }
        return line;
    }

    /** Characters that a Markdown file names: {@code &mdash;}. */
    private static MarkedText entities(MarkedText line) {
        return line.replacing(ENTITY, named -> ControlSigns.without(Parser.unescapeEntities(named.group(), false)));
    }

    /** Where links lead that are no annotations. */
    static List<String> addresses(MarkedText words) {
        return LINK.matcher(words.text()).results().map(link -> link.group(2)).toList();
    }

    /** Words without the addresses of links and without the backslashes that take a sign's meaning away. */
    static MarkedText plain(MarkedText words) {
        return words.keeping(LINK).keeping(ESCAPED);
    }

    private static MarkedText marked(MarkedText line, MarkPattern sign) {
        List<Mark> marks = List.of(Mark.of(sign.kind()));
        MarkedText marked = line;
        for (int depth = 0;
                depth < DEEPEST && sign.pattern().matcher(marked.text()).find();
                depth++) {
            marked = marked.keeping(sign.pattern(), found -> marks);
        }
        return marked;
    }

    private static MarkedText bracketed(MarkedText line) {
        MarkedText marked = line.keeping(BRACKETED, span -> attributes(span.group(2)));
        marked = marked.keeping(POINT, point -> List.of(new Mark(Kind.ANNOTATION, point.group(2))));
        return marked.keeping(ANNOTATED, link -> List.of(new Mark(Kind.ANNOTATION, link.group(2))));
    }

    /** The marks that a span's braces name; null where one of them is none. */
    private static @Nullable List<Mark> attributes(String braces) {
        List<Mark> marks = new ArrayList<>();
        for (String attribute : braces.strip().split("\\s+")) {
            Kind kind = CLASSES.get(attribute);
            if (kind != null) {
                marks.add(Mark.of(kind));
            } else if (attribute.matches("lang=\"?[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*\"?")) {
                marks.add(new Mark(Kind.LANGUAGE, attribute.substring(5).replace("\"", "")));
            } else {
                return null;
            }
        }
        return marks;
    }

    private record Opened(MatchResult tag, String name) {}

    /** Tags that open and close in the line; any other stays as it stands. */
    private static MarkedText tags(MarkedText line) {
        Deque<Opened> open = new ArrayDeque<>();
        Set<Integer> taken = new HashSet<>();
        List<Span> spans = new ArrayList<>(line.spans());
        for (MatchResult tag : TAG.matcher(line.text()).results().toList()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (name.equals("br")) {
                spans.add(new Span(tag.start(), tag.start(), Mark.of(Kind.BREAK)));
                taken.add(tag.start());
            } else if (tag.group(1).isEmpty()) {
                open.push(new Opened(tag, name));
            } else if (!open.isEmpty() && open.peek().name().equals(name)) {
                MatchResult begin = open.pop().tag();
                for (Mark mark : marks(begin.group(), name)) {
                    spans.add(new Span(begin.end(), tag.start(), mark));
                }
                taken.add(begin.start());
                taken.add(tag.start());
            }
        }
        return new MarkedText(line.text(), spans)
                .replacing(TAG, tag -> taken.contains(tag.start()) ? shown(tag.group()) : tag.group());
    }

    /** A quotation's tags are its marks; a line's end is a space at the least. */
    private static String shown(String tag) {
        return tag.matches("(?i)<q(?U:\\b).*")
                ? "“"
                : tag.matches("(?i)</q>") ? "”" : tag.matches("(?i)<br(?U:\\b).*") ? " " : "";
    }

    private static List<Mark> marks(String tag, String name) {
        Element element =
                Jsoup.parseBodyFragment(tag + "</" + name + ">").body().firstElementChild();
        return element == null ? List.of() : HtmlMarks.of(element);
    }
}
