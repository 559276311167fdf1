package org.depesha.config;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@code edition.yml} says for archives and catalogues: the DOI, and how the correspondence metadata are
 * given away.
 */
final class DepositReader {

    private static final String DOI_PREFIX = "https://doi.org/";

    /** What DataCite must know of an edition; CMIF does without its editors. */
    private static final List<String> NEEDED = List.of("editors", "publisher", "date");

    private DepositReader() {}

    /** The DOI alone, by the syntax that registrants use; empty for none. */
    static String doi(YamlMap yaml, Problems problems) {
        String text = yaml.text("doi");
        String doi = text.startsWith(DOI_PREFIX) ? text.substring(DOI_PREFIX.length()) : text;
        if (!doi.isEmpty() && !doi.matches("10\\.\\d{4,9}/[\\x21-\\x7E&&[^<>\"]]+")) {
            problems.report(
                    Code.INVALID_VALUE,
                    yaml.placeOfValue("doi"),
                    "`" + text + "` is not a DOI.",
                    "Write it as 10.5281/zenodo.1234567.");
            return "";
        }
        if (!doi.isEmpty()) {
            demand("doi", NEEDED, yaml, problems);
        }
        return doi;
    }

    /** The settings of CMIF; null where there are none. */
    static @Nullable Cmif cmif(YamlMap yaml, Problems problems) {
        if (yaml.get("cmif").isEmpty()) {
            return null;
        }
        YamlMap map = yaml.map("cmif").allowOnly(Set.of("id", "licence"));
        String id = map.required("id", Code.MISSING_VALUE);
        if (!id.isEmpty() && !id.matches("[a-f][0-9a-f]{7}-([0-9a-f]{4}-){3}[0-9a-f]{12}")) {
            problems.report(
                    Code.INVALID_VALUE,
                    map.placeOfValue("id"),
                    "`" + id + "` is not a lower-case UUID that begins with a letter.",
                    "Make one once, and never change it: `depesha init` writes one into a new edition.");
        }
        String licence = map.required("licence", Code.MISSING_VALUE);
        CmifLicence known = Stream.of(CmifLicence.values())
                .filter(one -> one.words().equals(licence))
                .findFirst()
                .orElse(null);
        if (known == null && !licence.isEmpty()) {
            problems.report(
                    Code.INVALID_VALUE,
                    map.placeOfValue("licence"),
                    "correspSearch does not accept metadata under `" + licence + "`.",
                    "Write CC BY 4.0 or CC0: it applies to the metadata alone, not to the texts.");
        }
        demand("cmif", NEEDED.subList(1, NEEDED.size()), yaml, problems);
        return known == null ? null : new Cmif(id, known);
    }

    private static void demand(String key, List<String> needs, YamlMap yaml, Problems problems) {
        for (String needed : needs) {
            if (yaml.get(needed).isEmpty()) {
                problems.report(
                        Code.MISSING_VALUE,
                        yaml.placeOf(key),
                        "`" + needed + "` is missing: `" + key + "` requires it.");
            }
        }
    }
}
