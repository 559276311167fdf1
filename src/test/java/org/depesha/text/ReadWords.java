package org.depesha.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depesha.tei.TeiElement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of one text as its page, its plain text and its passages have them: letters and digits alone, in order,
 * without the marks, labels and asides that an editor or the program adds.
 */
public final class ReadWords {

    /** What stands on a page beside the words of the text. */
    private static final String ASIDE =
            ".n, .noteref, .also, a.reading, div.margin, del, .fw, .metamark, .page-break, .unseen, .tag,"
                    + " .figure-words, section.message > header, p.label, .am, .num, script, figcaption, .hand, aside";

    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "li",
            "tr",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "section",
            "table",
            "ul",
            "ol",
            "pre",
            "caption",
            "hr",
            "figure",
            "article");

    private ReadWords() {}

    /** Those of a page, without its notes and other readings. */
    public static List<String> ofPage(String html) {
        Document page = Jsoup.parse(html);
        Element text = page.selectFirst("article.text");
        text.select(".gap").forEach(gap -> gap.replaceWith(new TextNode(" ")));
        text.select(ASIDE).remove();
        StringBuilder words = new StringBuilder();
        add(text, words);
        return words(words.toString());
    }

    private static void add(Node node, StringBuilder to) {
        if (node instanceof TextNode text) {
            to.append(text.getWholeText());
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.is("br")) {
            br(element, to);
            return;
        }
        boolean line = LINES.contains(element.normalName()) || element.is(".line, .part, .address");
        to.append(line ? "\n" : "");
        element.childNodes().forEach(child -> add(child, to));
        to.append(line ? "\n" : "");
    }

    private static void br(Element br, StringBuilder to) {
        if (br.hasClass("joined")) {
            String before = Words.withoutLineEndHyphen(to.toString());
            to.setLength(before.length());
        } else {
            to.append('\n');
        }
    }

    /** Those of a {@code document.txt}, without its head, its notes and its other readings. */
    public static List<String> ofPlainText(String text) {
        String body = text.substring(text.indexOf("\n----------------------------------------\n") + 42);
        int end = Arrays.stream(new int[] {body.indexOf("\nNotes\n["), body.indexOf("\nReadings\n")})
                .filter(at -> at >= 0)
                .min()
                .orElse(body.length());
        return words(withoutAsides(
                body.substring(0, end).replace(" [?]", "").replaceAll("\\[(?:added[^:]*|in the margin): ", "")));
    }

    /** Takes away what stands in brackets of the program's own, those that stand in one another too. */
    private static String withoutAsides(String text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '[' && isAside(text, i)) {
                kept.append(text.startsWith("[…", i) ? " " : "");
                i = close(text, i);
            } else {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /** A note's number or letter in a plain text, or what the source itself has in the same form. */
    private static final Pattern NOTE_CALL = Pattern.compile("\\[(?:\\d+|[a-z])\\]");

    private static final Pattern OWN = Pattern.compile(
            "\\[(?:struck out: |on the sheet: |sign(?:: |\\])|space[ \\]]|Figure: |…|\\?\\]|[*†‡]\\]|in another hand)");

    private static boolean isAside(String text, int at) {
        return OWN.matcher(text).region(at, text.length()).lookingAt();
    }

    private static int close(String text, int at) {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Those of a tree's passages, without its notes. */
    public static List<String> ofPassages(TeiElement text, Set<String> messages) {
        return words(Passages.of(text, messages).stream()
                .filter(passage -> passage.kind() != TextPassage.Kind.NOTE)
                .map(passage -> passage.words().replaceAll("\\[…\\]", " "))
                .collect(Collectors.joining("\n")));
    }

    private static List<String> words(String text) {
        List<String> all = new ArrayList<>();
        for (String word : Normalizer.normalize(NOTE_CALL.matcher(text).replaceAll(""), Normalizer.Form.NFKC)
                .split("(?U)\\s+")) {
            String plain = word.replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Co}]", "");
            if (!plain.isEmpty()) {
                all.add(plain);
            }
        }
        return all;
    }
}
