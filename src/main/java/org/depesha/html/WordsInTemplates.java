package org.depesha.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesha.words.FullStop;
import org.depesha.words.PluralRules;
import org.depesha.words.Saying.Part;
import org.depesha.words.Words;

/**
 * The functions by which templates ask for the words of the interface: {@code say(key, {name: value})} says something,
 * {@code raw(key)} has it as it is written, for a script that puts the values in, {@code wordsFor(group)} a whole
 * group; {@code told([…])} puts facts one behind the other, {@code listed([…])} longer ones, {@code named([…])} names,
 * and leave out what is empty; {@code counted(n)} writes a number. A value is text, a number, or markup. {@code own}
 * goes into a tag around words of the edition itself, {@code mine(words)} puts one around them where it must.
 */
final class WordsInTemplates {

    private static final HTMLOutputFormat HTML = HTMLOutputFormat.INSTANCE;

    private final Words words;
    private final TemplateHTMLOutputModel own;
    private final boolean turned;

    /**
     * Words of the interface.
     *
     * @param edition the language of the edition's own words
     */
    WordsInTemplates(Words words, String edition) {
        this.words = words;
        this.own = own(edition, words.language());
        this.turned = TextLanguages.isRightToLeft(words.language());
    }

    /** The functions by their names. */
    Map<String, Object> functions() {
        Map<String, TemplateMethodModelEx> functions = Map.of(
                "mine", arguments -> mine(value((TemplateModel) arguments.get(0))),
                "say", this::say,
                "raw", arguments -> raw(text(arguments)),
                "counted", arguments -> words.written(value((TemplateModel) arguments.get(0))),
                "told", arguments -> joined(arguments, words.between("facts"), ""),
                "listed", arguments -> joined(arguments, words.between("long"), ""),
                "named", arguments -> joined(arguments, words.between("names"), words.between("last")),
                "wordsFor", arguments -> ScriptWords.json(words.below(text(arguments))));
        Map<String, Object> all = new HashMap<>(functions);
        all.put("own", own);
        return Map.copyOf(all);
    }

    /**
     * What a tag carries that holds words of the edition: their language and direction, where these are not the page's.
     */
    private static TemplateHTMLOutputModel own(String edition, String language) {
        String turned = TextLanguages.direction(edition);
        String dir = turned.equals(TextLanguages.direction(language)) ? "" : " dir=\"" + turned + "\"";
        try {
            return HTML.fromMarkup(
                    edition.equals(language) ? "" : " lang=\"" + HTML.escapePlainText(edition) + "\"" + dir);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("a string can be markup", e);
        }
    }

    /** Words of the edition in a tag, where their language needs one. */
    private Object mine(Object words) throws TemplateModelException {
        String marks = HTML.getMarkupString(own);
        return marks.isEmpty() || words.toString().isEmpty()
                ? words
                : HTML.fromMarkup("<span" + marks + ">" + markup(words) + "</span>");
    }

    private String raw(String key) {
        return words.saying(key).written().getOrDefault(PluralRules.OTHER, "");
    }

    private static String text(List<?> arguments) throws TemplateModelException {
        return text((TemplateModel) arguments.get(0));
    }

    private TemplateHTMLOutputModel say(List<?> arguments) throws TemplateModelException {
        String key = text((TemplateModel) arguments.get(0));
        Map<String, Object> values = arguments.size() > 1 ? values((TemplateHashModelEx) arguments.get(1)) : Map.of();
        try {
            StringBuilder html = new StringBuilder();
            write(words.parts(key, values), key, values, html);
            return HTML.fromMarkup(html.toString());
        } catch (IllegalArgumentException e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }

    private void write(List<Part> parts, String key, Map<String, Object> values, StringBuilder html)
            throws TemplateModelException {
        for (Part part : parts) {
            switch (part.kind()) {
                case TEXT -> html.append(HTML.escapePlainText(FullStop.after(html, part.text())));
                case CODE ->
                    html.append("<code>")
                            .append(HTML.escapePlainText(part.text()))
                            .append("</code>");
                case SLOT -> html.append(markup(Words.value(part, key, values)));
                case LINK -> {
                    String href = Words.value(part, key, values).toString();
                    html.append("<a href=\"").append(HTML.escapePlainText(href)).append("\">");
                    write(part.inner(), key, values, html);
                    html.append("</a>");
                }
            }
        }
    }

    /** A value as HTML; among words that run from right to left, apart from them. */
    private String markup(Object value) throws TemplateModelException {
        if (value instanceof TemplateHTMLOutputModel html) {
            String marked = HTML.getMarkupString(html);
            return turned && !marked.isBlank() ? "<bdi>" + marked + "</bdi>" : marked;
        }
        return HTML.escapePlainText(words.isolated(words.written(value)));
    }

    private static Map<String, Object> values(TemplateHashModelEx hash) throws TemplateModelException {
        Map<String, Object> values = new HashMap<>();
        TemplateModelIterator keys = hash.keys().iterator();
        while (keys.hasNext()) {
            String name = text(keys.next());
            values.put(name, value(hash.get(name)));
        }
        return values;
    }

    private static Object value(TemplateModel model) throws TemplateModelException {
        if (model instanceof TemplateHTMLOutputModel) {
            return model;
        }
        return model instanceof TemplateNumberModel number ? number.getAsNumber() : text(model);
    }

    private static String text(TemplateModel model) throws TemplateModelException {
        if (model instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("A value in these words is not text: " + model);
    }

    /** The things of a sequence that are not empty. */
    private TemplateHTMLOutputModel joined(List<?> arguments, String between, String last)
            throws TemplateModelException {
        TemplateSequenceModel all = (TemplateSequenceModel) arguments.get(0);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String part = markup(value(all.get(i)));
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String sign = i == 0 ? "" : i == parts.size() - 1 && !last.isEmpty() ? last : between;
            html.append(HTML.escapePlainText(sign)).append(parts.get(i));
        }
        return HTML.fromMarkup(html.toString());
    }
}
