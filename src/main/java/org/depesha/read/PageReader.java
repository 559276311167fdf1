package org.depesha.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesha.config.YamlMap;
import org.depesha.model.Page;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;

/** Reads a page about the edition: front matter and Markdown. */
final class PageReader {

    private static final Set<String> KEYS = Set.of("title", "menu", "order");

    private static final Set<String> SIGNS = Set.of("-", "+");

    private final String file;
    private final String language;
    private final Problems problems;

    PageReader(String file, String language, Problems problems) {
        this.file = file;
        this.language = language;
        this.problems = problems;
    }

    Optional<Page> read(String id, String text) {
        return FrontMatter.cut(text, file, problems).map(front -> page(id, front));
    }

    private Page page(String id, FrontMatter front) {
        YamlMap yaml = front.yaml().allowOnly(KEYS);
        String title = yaml.required("title", Code.MISSING_TITLE);
        StrayMarkup.checkTitle(yaml, problems);
        String menu = yaml.text("menu");
        TeiElement body = MarkdownReader.read(front.body(), file, front.linesBefore(), Map.of(), problems)
                .body()
                .rewrite(PageReader::withoutSign);
        TeiElement text = TeiElement.of("text", body).with("xml:lang", language);
        return new Page(id, title, menu.isEmpty() ? title : menu, order(yaml), text, Place.of(file));
    }

    /** A list on a page or in a note is the editor's: whatever sign its points have, it is Markdown's. */
    static TeiElement withoutSign(TeiElement element) {
        return element.is("item") && SIGNS.contains(String.valueOf(element.attribute("n")))
                ? element.with("n", null)
                : element;
    }

    private int order(YamlMap yaml) {
        String order = yaml.text("order");
        try {
            return order.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(order);
        } catch (NumberFormatException e) {
            problems.report(Code.WRONG_TYPE, yaml.placeOf("order"), "`" + order + "` is not a whole number.");
            return Integer.MAX_VALUE;
        }
    }
}
