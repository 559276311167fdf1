package org.depesha.read;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Reads the HTML tags inside a paragraph that have a counterpart in TEI as it. */
final class HtmlTag {

    /** What a tag means whose attributes mean nothing. */
    private static final Map<String, Function<List<TeiNode>, TeiElement>> MEANINGS = Map.ofEntries(
            entry("i", looks("italic")),
            entry("em", looks("italic")),
            entry("b", looks("bold")),
            entry("strong", looks("bold")),
            entry("u", looks("underline")),
            entry("sup", looks("superscript")),
            entry("sub", looks("subscript")),
            entry("mark", looks("highlight")),
            entry("del", WordSign.STRUCK::element),
            entry("s", WordSign.STRUCK::element),
            entry("strike", WordSign.STRUCK::element),
            entry("ins", words -> TeiElement.of("add", words)),
            entry("q", words -> TeiElement.of("q", words)),
            entry(
                    "code",
                    words -> TeiElement.of("code", TeiElement.of("seg", words).text())));

    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto");

    private final AnnotationReader annotations;
    private final Problems problems;

    HtmlTag(AnnotationReader annotations, Problems problems) {
        this.annotations = annotations;
        this.problems = problems;
    }

    /**
     * A start tag.
     *
     * @param raw as it is written
     * @param name in small letters
     * @param element with its attributes
     */
    record Opening(String raw, String name, Element element) {}

    private static Function<List<TeiNode>, TeiElement> looks(String rend) {
        return words -> TeiElement.of("hi", words).with("rend", rend);
    }

    /** The start tag, or a tag that is both start and end, that is written so. */
    static Opening opening(String raw) {
        Element element = org.jsoup.Jsoup.parse(raw, "", Parser.xmlParser()).firstElementChild();
        String name = element == null ? "" : element.normalName();
        return new Opening(raw, name, element == null ? new Element("span") : element);
    }

    /** The name in an end tag. */
    static String closing(String raw) {
        return raw.substring(2, raw.length() - 1).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether HTML has a tag of this name at all: {@code <margin>} may be a scribe's sign. */
    static boolean isHtml(String name) {
        return Tag.isKnownTag(name);
    }

    /** The names of all that mean something without attributes. */
    static Set<String> names() {
        return new TreeSet<>(MEANINGS.keySet());
    }

    /** What stands between a start tag and its end tag. */
    List<TeiNode> read(Opening tag, List<TeiNode> content, Place place) {
        Function<List<TeiNode>, TeiElement> meaning = MEANINGS.get(tag.name());
        String language = tag.element().attr("lang");
        if (meaning == null && tag.name().equals("a")) {
            return link(tag, content, place);
        }
        if (meaning == null && language.isEmpty()) {
            reportUnknown(tag.raw(), place);
            return content;
        }
        String known = language.isEmpty() ? "" : SpanLanguage.of(language, place, problems);
        List<TeiNode> inside = known.isEmpty()
                ? content
                : List.of(TeiElement.of("foreign", content)
                        .with("xml:lang", known)
                        .at(place));
        return meaning == null ? inside : List.of(meaning.apply(inside).at(place));
    }

    private List<TeiNode> link(Opening tag, List<TeiNode> content, Place place) {
        String target = tag.element().attr("href").strip();
        int colon = target.indexOf(':');
        if (colon > 0 && LINK_SCHEMES.contains(target.substring(0, colon).toLowerCase(Locale.ROOT))) {
            return List.of(annotations.read(target, "", content, place));
        }
        reportUnknown(tag.raw(), place);
        return content;
    }

    /** Says of a tag what will happen to its words. */
    void reportUnknown(String raw, Place place) {
        problems.report(
                Code.RAW_HTML, place, "`" + raw + "` has no counterpart in an edition: its words stay, without it.");
    }

    /** Says of what looks like a tag and is none that it stays. */
    void reportNoTag(String raw, Place place) {
        problems.report(
                Code.RAW_HTML,
                place,
                "`" + raw + "` is not HTML: it appears on the page as written.",
                "Write `\\" + raw
                        + "` if the source has it so; else mark what it means, such as `[words](margin:left)`.");
    }
}
