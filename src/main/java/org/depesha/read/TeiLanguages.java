package org.depesha.read;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.config.LanguageTag;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/** Looks whether the languages that a TEI file names are tags; another edition's file is read whatever they are. */
final class TeiLanguages {

    private TeiLanguages() {}

    /** Reports each wrong value once, where it stands first: a file may have it on every page. */
    static void check(TeiElement root, Problems problems) {
        Set<String> seen = new HashSet<>();
        root.descendants()
                .forEach(element -> Stream.of(element.attribute("xml:lang"), ident(element))
                        .filter(value -> value != null && !value.isEmpty() && seen.add(value))
                        .map(LanguageTag::of)
                        .filter(language -> !language.isRight())
                        .forEach(language -> problems.report(
                                Code.DOUBTFUL_LANGUAGE,
                                element.place(),
                                language.complaint(),
                                language.nextStep()
                                        + (language.tag().isEmpty()
                                                ? " Until then pages name no language for these words."
                                                : " Pages say so already."))));
    }

    private static @Nullable String ident(TeiElement element) {
        return element.is("language") ? element.attribute("ident") : null;
    }
}
