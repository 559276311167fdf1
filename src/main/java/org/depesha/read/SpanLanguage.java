package org.depesha.read;

import org.depesha.config.LanguageTag;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/** The language that some words of a Markdown text are marked with: {@code [mot]{lang=fr}}, {@code <span lang>}. */
final class SpanLanguage {

    private SpanLanguage() {}

    /**
     * The tag that a value is, or means where that is certain; empty where it is not. One that is no tag is reported.
     */
    static String of(String written, Place place, Problems problems) {
        LanguageTag language = LanguageTag.of(written);
        if (!language.isRight()) {
            problems.report(Code.INVALID_LANGUAGE, place, language.complaint(), language.nextStep());
        }
        return language.tag();
    }
}
