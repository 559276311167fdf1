package org.depesha.read.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page, and which of it is the text that it is about.
 *
 * @param main the element that holds it
 * @param styles what the page's own style sheets say of classes
 * @param length of its words, in UTF-16 units
 * @param language the tag of its language; empty where the page does not say so
 */
record HtmlPage(Element main, Map<String, String> styles, int length, String language) {

    private static final Set<String> ASIDE =
            Set.of("nav", "header", "footer", "aside", "form", "button", "select", "dialog");
    private static final Set<String> ASIDE_ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary", "menu");
    private static final Pattern ASIDE_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:nav|navbar|menu|breadcrumbs?|sidebar|cookies?|share|sharing|social|footer|skip-?link"
                    + "|related|banner|advert|pagination|search-form|toolbar)(?:$|[\\s_-])");
    private static final Pattern MAIN_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:document|content|transcript|entry|post|article|main|letter)(?:$|[\\s_-])");

    /** A rule of a style sheet for classes alone. */
    private static final Pattern RULE = Pattern.compile("((?:\\w*+\\.[\\w-]++\\s*+,?\\s*+)+)\\{([^{}]*)}");

    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    static HtmlPage of(Document page) {
        Element main = main(page);
        int length = main.text().length();
        return new HtmlPage(main, styles(page), length, language(main, length));
    }

    private static Map<String, String> styles(Document page) {
        Map<String, String> styles = new HashMap<>();
        for (Element sheet : page.select("style")) {
            RULE.matcher(sheet.data())
                    .results()
                    .forEach(rule -> CLASS.matcher(rule.group(1))
                            .results()
                            .forEach(name ->
                                    styles.merge(name.group(1), rule.group(2), (one, other) -> one + ";" + other)));
        }
        return styles;
    }

    /** What an element's classes and its own style say of its look. */
    String css(Element element) {
        StringBuilder css = new StringBuilder();
        element.classNames()
                .forEach(name -> css.append(styles.getOrDefault(name, "")).append(';'));
        return css.append(element.attr("style")).toString();
    }

    /** A style in lower case and without white space, as patterns ask for it. */
    static String plain(String style) {
        return SPACE.matcher(style.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether a browser shows nothing of an element. */
    boolean hides(Element element) {
        return element.hasAttr("hidden") || HIDDEN.matcher(css(element)).find();
    }

    private static String language(Element main, int length) {
        for (Element element = main; element != null; element = element.parent()) {
            String language = HtmlMarks.language(element);
            if (!language.isEmpty()) {
                return language;
            }
        }
        return main.children().stream()
                .filter(element -> element.text().length() * 2 > length)
                .map(HtmlMarks::language)
                .findFirst()
                .orElse("");
    }

    /** The language of what is around an element. */
    String languageAround(Element element) {
        for (Element around = element.parent(); around != null; around = around.parent()) {
            String language = HtmlMarks.language(around);
            if (!language.isEmpty()) {
                return language;
            }
        }
        return language;
    }

    /** Whether an element holds more than half of the main text. */
    boolean isMost(Element element) {
        return element.text().length() * 2 > length;
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

    static boolean isAside(Element element) {
        return ASIDE.contains(element.normalName())
                        && !(element.normalName().equals("header") && element.closest("article,main") != null)
                || ASIDE_ROLES.contains(element.attr("role"))
                || ASIDE_CLASS.matcher(element.className()).find()
                || ASIDE_CLASS.matcher(element.id()).find();
    }

    /** Whether an element stands in the main text. */
    boolean holds(Element element) {
        return element.closest(main.normalName()) != null
                && (element == main || element.parents().contains(main));
    }

    /** How an element that is set aside is called in the reason. */
    static String named(Element element) {
        return element.normalName().equals("div")
                        || element.normalName().equals("ul")
                        || element.normalName().equals("p")
                ? element.className().isEmpty() ? element.id() : element.className()
                : element.normalName();
    }
}
