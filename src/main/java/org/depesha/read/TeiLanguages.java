package org.depesha.read;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.depesha.config.LanguageTag;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;

/**
 * The languages that the TEI files of an edition name, and whether they are tags. Other editors' files are read
 * whatever they are; as a thousand letters may all say {@code deu}, each wrong value is reported once. May be shared
 * between threads.
 */
final class TeiLanguages {

    /** Where each value stands first in each file that has it. */
    private final Map<String, ConcurrentSkipListSet<Place>> places = new ConcurrentHashMap<>();

    /** Takes note of the languages that a file names. */
    void add(TeiElement root) {
        Map<String, Place> first = new HashMap<>();
        root.descendants()
                .forEach(element -> named(element).forEach(value -> first.putIfAbsent(value, element.place())));
        first.forEach((value, place) -> places.computeIfAbsent(value, any -> new ConcurrentSkipListSet<>())
                .add(place));
    }

    private static Stream<String> named(TeiElement element) {
        return Stream.of("xml:lang", "ident")
                .filter(name -> name.equals("xml:lang") || element.is("language"))
                .flatMap(name -> Stream.ofNullable(element.attribute(name)))
                .filter(value -> !value.isEmpty());
    }

    private static String elsewhere(int files) {
        return switch (files) {
            case 0 -> "";
            case 1 -> " It is also in one other file.";
            default -> " It is also in " + files + " other files.";
        };
    }

    /** Reports each value that is no tag where it stands first. */
    void report(Problems problems) {
        places.forEach((value, all) -> {
            LanguageTag language = LanguageTag.of(value);
            if (!language.isRight()) {
                problems.report(
                        Code.DOUBTFUL_LANGUAGE,
                        all.first(),
                        language.complaint() + elsewhere(all.size() - 1),
                        language.nextStep()
                                + (language.tag().isEmpty()
                                        ? " Until then pages name no language for these words."
                                        : " Pages say so already."));
            }
        });
    }
}
