package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesha.read.transcript.Decoding.Decoded;
import org.depesha.read.transcript.Markup.Emphasis;
import org.depesha.read.transcript.Transcript.SourceLine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads a web page: each block a line, an empty line between; what its markup says to be no main text is set aside. */
final class HtmlLines {

    private static final Set<String> SILENT =
            Set.of("script", "style", "template", "svg", "head", "iframe", "object", "noscript");
    private static final Set<String> ASIDE =
            Set.of("nav", "header", "footer", "aside", "form", "button", "select", "dialog");
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
    private static final Set<String> ASIDE_ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary", "menu");
    private static final Pattern ASIDE_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:nav|navbar|menu|breadcrumbs?|sidebar|cookies?|share|sharing|social|footer|skip-?link"
                    + "|related|banner|advert|pagination|search-form|toolbar)(?:$|[\\s_-])");
    private static final Pattern MAIN_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:document|content|transcript|entry|post|article|main|letter)(?:$|[\\s_-])");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f\\u00A0]+");

    private final Element main;
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private final List<Emphasis> emphases = new ArrayList<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final StringBuilder line = new StringBuilder();
    private int lineNumber = 1;
    private String reason = "";

    private HtmlLines(Element main) {
        this.main = main;
    }

    static TranscriptFile read(String name, byte[] bytes, Decoded decoded, String file) {
        Document page = Jsoup.parse(decoded.text(), "", Parser.htmlParser().setTrackPosition(true));
        HtmlLines reader = new HtmlLines(main(page));
        reader.children(page.body(), page.body() == reader.main ? "" : "web page, beside the main text");
        reader.end(true);
        return new TranscriptFile(
                name,
                bytes,
                new Transcript(file, reader.lines),
                reader.asides,
                new Markup(reader.emphases, reader.headings));
    }

    /** The element that the page names its main text, or the one that holds the most words and little else. */
    private static Element main(Document page) {
        for (String query : List.of("main", "[role=main]", "article")) {
            List<Element> found = page.select(query);
            if (found.size() == 1) {
                return found.get(0);
            }
        }
        return page.select("div[class], div[id], section[class], td[class]").stream()
                .filter(element -> MAIN_CLASS.matcher(element.className()).find()
                        || MAIN_CLASS.matcher(element.id()).find())
                .filter(element -> !isAside(element)
                        && element.text().length() * 2 > page.body().text().length())
                .findFirst()
                .orElse(page.body());
    }

    private static boolean isAside(Element element) {
        return ASIDE.contains(element.normalName())
                        && !(element.normalName().equals("header") && element.closest("article,main") != null)
                || ASIDE_ROLES.contains(element.attr("role"))
                || ASIDE_CLASS.matcher(element.className()).find()
                || ASIDE_CLASS.matcher(element.id()).find()
                || element.hasAttr("hidden");
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
            return;
        }
        String inside =
                element == main ? "" : outside.isEmpty() && isAside(element) ? "web page: " + named(element) : outside;
        boolean block = BLOCKS.contains(name) || !inside.equals(outside);
        if (block) {
            end(true);
            lineNumber = element.sourceRange().start().lineNumber();
        }
        Element parent = element.parent();
        if (name.equals("li") && parent != null && parent.normalName().equals("ol")) {
            line.append(first(parent) + element.elementSiblingIndex()).append(". ");
        } else if (name.equals("li") && inside.isEmpty()) {
            line.append("• ");
        } else if (name.equals("sup") && element.text().matches("\\[?[\\d*]+]?")) {
            note(element);
            return;
        }
        children(element, inside);
        markup(element, name);
        if (name.equals("td") || name.equals("th")) {
            end(false);
        } else if (block) {
            end(true);
        }
    }

    private void markup(Element element, String name) {
        String words = element.text().strip();
        if (name.matches("h[1-6]") && !line.isEmpty()) {
            headings.put(lineNumber, name.charAt(1) - '0');
        } else if (name.matches("em|i|b|strong") && !words.isEmpty()) {
            emphases.add(new Emphasis(lineNumber, words, name.matches("em|i") ? Signs.ITALIC : Signs.BOLD));
        }
    }

    /**
     * A raised figure is the mark of a note, whatever it is glued to: it is read as the raised signs that plain text
     * has for it.
     */
    private void note(Element mark) {
        mark.text()
                .chars()
                .filter(c -> c != '[' && c != ']')
                .forEach(c -> line.append(c == '*' ? '*' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
    }

    private static int first(Element list) {
        return list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
    }

    private static String named(Element element) {
        return element.normalName().equals("div")
                        || element.normalName().equals("ul")
                        || element.normalName().equals("p")
                ? element.className().isEmpty() ? element.id() : element.className()
                : element.normalName();
    }

    private void append(TextNode text) {
        if (line.isEmpty()) {
            lineNumber = firstWord(text);
        }
        String folded = text.getWholeText();
        Element parent = (Element) text.parent();
        boolean kept = parent != null && parent.closest("pre") != null;
        if (!kept) {
            line.append(SPACE.matcher(folded).replaceAll(" "));
            return;
        }
        String[] parts = folded.split("\n", -1);
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

    /** Ends a line, and a paragraph with it where {@code block} says so. */
    private void end(boolean block) {
        String text = line.toString().strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add(new SourceLine(lineNumber, text));
            if (!reason.isEmpty()) {
                asides.add(Aside.words(lineNumber, text, reason));
            }
        }
        if (block && !lines.isEmpty() && !lines.get(lines.size() - 1).text().isEmpty()) {
            lines.add(new SourceLine(lineNumber, ""));
        }
    }
}
