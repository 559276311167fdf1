package org.depesha.read;

import java.util.List;
import java.util.Map;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.jspecify.annotations.Nullable;

/**
 * What turns the marks of a text into TEI.
 *
 * @param hands the hands that the front matter describes, by their ids
 */
record MarkReaders(MarkdownPlaces places, AnnotationReader annotations, HtmlTag htmlTags, Problems problems) {

    static MarkReaders of(MarkdownPlaces places, Map<String, String> hands, Problems problems) {
        AnnotationReader annotations = new AnnotationReader(hands.keySet(), problems);
        return new MarkReaders(places, annotations, new HtmlTag(annotations, problems), problems);
    }

    /** Words with braces behind them: {@code [mot]{.underline lang=fr}}. */
    TeiNode span(List<? extends TeiNode> words, Braces braces, Place place) {
        List<? extends TeiNode> content = words;
        if (braces.id() != null) {
            problems.report(
                    Code.UNKNOWN_MARK,
                    place,
                    "`#" + braces.id() + "` is an id, and words can't have one.",
                    "Put `{#" + braces.id() + "}` at the beginning of a block quotation, or remove it.");
        }
        for (String name : braces.classes()) {
            SpanClass known = SpanClass.of(name).orElse(null);
            if (known == null) {
                reportUnknown(name, place);
            } else {
                content = List.of(known.element(content).at(place));
            }
        }
        TeiElement foreign = inLanguage(TeiElement.of("foreign", content).at(place), braces.language(), place);
        if (foreign.attribute("xml:lang") != null) {
            return foreign;
        }
        return content.size() == 1 && content != words
                ? content.get(0)
                : TeiElement.of("seg", content).at(place);
    }

    private void reportUnknown(String name, Place place) {
        boolean isPart = TextPart.of(name).isPresent();
        problems.report(
                Code.UNKNOWN_MARK,
                place,
                "`." + name + "` is "
                        + (isPart ? "a part of a letter, and marks a whole paragraph." : "not a known class."),
                isPart ? "Put `{." + name + "}` alone at the end of the paragraph." : SpanClass.adviceInsteadOf(name));
    }

    /** An element with the language that braces give it, if any. */
    TeiElement inLanguage(TeiElement element, @Nullable String written, Place place) {
        String tag = written == null ? "" : SpanLanguage.of(written, place, problems);
        return tag.isEmpty() ? element : element.with("xml:lang", tag);
    }

    List<TeiNode> html(HtmlTag.Opening tag, List<TeiNode> content, Place place) {
        return htmlTags.read(tag, content, place);
    }
}
