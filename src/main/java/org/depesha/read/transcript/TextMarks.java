package org.depesha.read.transcript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.read.transcript.Mark.Kind;
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
                    + "|organization|message):[^)\\s]*(?: \"[^\"]*\")?)\\)");
    /** Where a page or a hand begins. */
    private static final Pattern POINT =
            Pattern.compile("(?<!\\\\)\\[\\|]\\(((?:pb|hand):[^)\\s]*(?: \"[^\"]*\")?)\\)");

    private static final Pattern ENTITY =
            Pattern.compile("(?<!\\\\)&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");
    /** A link of any other kind. */
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)]\\((\\S+?)(?:\\s+\"[^\"]*\")?\\)");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!~^=\"'$>|-])");
    /** An address that is a link to itself. */
    private static final Pattern AUTOMATIC =
            Pattern.compile("<((?:https?|ftp)://[^<>\\s]+|mailto:[^<>\\s]+|[^<>\\s@]+@[^<>\\s@]+\\.[a-z]+)>");

    private static final Pattern CODE = Pattern.compile("(?<![`\\\\])`([^`]+)`(?!`)");

    private static final Pattern TAG = Pattern.compile(
            "(?i)<(/?)(u|s|del|strike|ins|sup|sub|i|em|b|strong|mark|small|q|cite|span|br)(?:\\s[^<>]*)?/?>");

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
        MarkedText read = line;
        List<MatchResult> named = ENTITY.matcher(line.text()).results().toList();
        for (int i = named.size() - 1; i >= 0; i--) {
            MatchResult one = named.get(i);
            String sign = ControlSigns.without(Parser.unescapeEntities(one.group(), false));
            read = read.replaced(one.start(), one.end(), sign);
        }
        return read;
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
        MarkedText marked = line;
        Matcher words = sign.pattern().matcher(marked.text());
        while (words.find()) {
            marked = around(marked, words, List.of(Mark.of(sign.kind())));
            words = sign.pattern().matcher(marked.text());
        }
        return marked;
    }

    /** The line without what stands around a match's first group, and with marks on that. */
    private static MarkedText around(MarkedText line, MatchResult found, List<Mark> marks) {
        MarkedText marked = line;
        for (Mark mark : marks) {
            marked = marked.marked(found.start(1), found.end(1), mark);
        }
        return marked.without(found.end(1), found.end()).without(found.start(), found.start(1));
    }

    private static MarkedText bracketed(MarkedText line) {
        MarkedText marked = line;
        List<MatchResult> spans = BRACKETED.matcher(line.text()).results().toList();
        for (int i = spans.size() - 1; i >= 0; i--) {
            List<Mark> marks = attributes(spans.get(i).group(2));
            marked = marks == null ? marked : around(marked, spans.get(i), marks);
        }
        List<MatchResult> points = POINT.matcher(marked.text()).results().toList();
        for (int i = points.size() - 1; i >= 0; i--) {
            int at = points.get(i).start();
            Mark mark = new Mark(Kind.ANNOTATION, points.get(i).group(1));
            marked = marked.without(at, points.get(i).end()).marked(at, at, mark);
        }
        List<MatchResult> links = ANNOTATED.matcher(marked.text()).results().toList();
        for (int i = links.size() - 1; i >= 0; i--) {
            marked = around(
                    marked,
                    links.get(i),
                    List.of(new Mark(Kind.ANNOTATION, links.get(i).group(2))));
        }
        return marked;
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
        List<MatchResult> taken = new ArrayList<>();
        MarkedText marked = line;
        for (MatchResult tag : TAG.matcher(line.text()).results().toList()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (name.equals("br")) {
                marked = marked.marked(tag.start(), tag.start(), Mark.of(Kind.BREAK));
                taken.add(tag);
            } else if (tag.group(1).isEmpty()) {
                open.push(new Opened(tag, name));
            } else if (!open.isEmpty() && open.peek().name().equals(name)) {
                MatchResult begin = open.pop().tag();
                for (Mark mark : marks(begin.group(), name)) {
                    marked = marked.marked(begin.end(), tag.start(), mark);
                }
                taken.add(begin);
                taken.add(tag);
            }
        }
        taken.sort((one, other) -> other.start() - one.start());
        for (MatchResult tag : taken) {
            marked = marked.replaced(tag.start(), tag.end(), shown(tag.group()));
        }
        return marked;
    }

    /** A quotation's tags are its marks; a line's end is a space at the least. */
    private static String shown(String tag) {
        return tag.matches("(?i)<q\\b.*")
                ? "“"
                : tag.matches("(?i)</q>") ? "”" : tag.matches("(?i)<br\\b.*") ? " " : "";
    }

    private static List<Mark> marks(String tag, String name) {
        Element element =
                Jsoup.parseBodyFragment(tag + "</" + name + ">").body().firstElementChild();
        return element == null ? List.of() : HtmlMarks.of(element);
    }
}
