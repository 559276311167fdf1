package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.depesha.config.LanguageTag;
import org.depesha.read.transcript.Mark.Kind;
import org.jsoup.nodes.Element;

/** What an element of HTML marks its words as, by its name, its style and its language. */
final class HtmlMarks {

    private static final Map<String, Kind> NAMES = Map.ofEntries(
            Map.entry("em", Kind.ITALIC),
            Map.entry("i", Kind.ITALIC),
            Map.entry("cite", Kind.ITALIC),
            Map.entry("b", Kind.BOLD),
            Map.entry("strong", Kind.BOLD),
            Map.entry("del", Kind.STRUCK),
            Map.entry("s", Kind.STRUCK),
            Map.entry("strike", Kind.STRUCK),
            Map.entry("ins", Kind.INSERTED),
            Map.entry("u", Kind.UNDERLINED),
            Map.entry("sup", Kind.RAISED),
            Map.entry("sub", Kind.LOWERED),
            Map.entry("mark", Kind.HIGHLIGHTED));

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");

    private static final List<MarkPattern> STYLES = List.of(
            MarkPattern.of("text-decoration[^;]*line-through", Kind.STRUCK),
            MarkPattern.of(
                    "text-decoration[^;]*underline[^;]*double|text-decoration-style:double", Kind.DOUBLE_UNDERLINED),
            MarkPattern.of("text-decoration[^;]*underline(?![^;]*double)", Kind.UNDERLINED),
            MarkPattern.of("vertical-align:super", Kind.RAISED),
            MarkPattern.of("vertical-align:sub", Kind.LOWERED),
            MarkPattern.of("font-variant(?:-caps)?:[^;]*small-caps", Kind.SMALL_CAPITALS),
            MarkPattern.of("font-style:(?:italic|oblique)", Kind.ITALIC),
            MarkPattern.of("font-weight:(?:bold|[6-9]00)", Kind.BOLD),
            MarkPattern.of(
                    "(?:^|;)background(?:-color)?:"
                            + "(?!transparent|none|0|var\\(|inherit|initial|unset|white"
                            + "|#f{3,8}(?![0-9a-f])|rgba?\\(255,?255,?255|rgba\\([0-9,]*,0(?:\\.0*)?\\)|url\\()",
                    Kind.HIGHLIGHTED),
            MarkPattern.of("letter-spacing:0?\\.?[1-9]", Kind.SPACED));

    private HtmlMarks() {}

    /** The marks, the outermost first; a block's own style says how its sheet looks, and marks no words. */
    static List<Mark> of(Element element, HtmlPage page) {
        List<Mark> marks = looks(element, page.css(element));
        String language = language(element);
        if (!language.isEmpty() && element != page.main() && !language.equals(page.languageAround(element))) {
            marks.add(0, new Mark(Kind.LANGUAGE, language));
        }
        return marks;
    }

    /** The tag of the language that an element names; empty for none. */
    static String language(Element element) {
        String tag = (element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang"))
                .strip()
                .replace('_', '-');
        return TAG.matcher(tag).matches() && LanguageTag.of(tag).isRight() ? tag : "";
    }

    /** The signs that a browser shows before an element's words. */
    static String before(Element element) {
        return element.normalName().equals("q") ? "“" : isGlued(element) ? Ruby.before(Ruby.base(element)) : "";
    }

    /** The signs that a browser shows behind an element's words. */
    static String after(Element element) {
        return element.normalName().equals("q") ? "”" : isGlued(element) ? ")" : "";
    }

    /** How a word is read stands above it, and behind it in a text; brackets are there where the page has none. */
    private static boolean isGlued(Element element) {
        return element.normalName().equals("rt")
                && (element.parent() == null || element.parent().select("> rp").isEmpty());
    }

    /** The marks of an element that stands in no page. */
    static List<Mark> of(Element element) {
        List<Mark> marks = looks(element, element.attr("style"));
        if (!language(element).isEmpty()) {
            marks.add(new Mark(Kind.LANGUAGE, language(element)));
        }
        return marks;
    }

    private static List<Mark> looks(Element element, String look) {
        List<Mark> marks = new ArrayList<>();
        Kind named = NAMES.get(element.normalName());
        if (named != null) {
            marks.add(Mark.of(named));
        }
        if (element.isBlock()) {
            return marks;
        }
        String css = HtmlPage.plain(look);
        boolean link = element.closest("a[href]") != null; // a browser underlines it, and no writer
        for (MarkPattern style : STYLES) {
            if (!css.isEmpty()
                    && style.kind() != named
                    && !(link && style.kind() == Kind.UNDERLINED)
                    && style.pattern().matcher(css).find()) {
                marks.add(Mark.of(style.kind()));
            }
        }
        return marks;
    }
}
