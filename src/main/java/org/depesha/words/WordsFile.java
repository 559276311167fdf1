package org.depesha.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesha.config.YamlMap;
import org.depesha.config.YamlValue;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/**
 * A file of words, as it stands: sayings by key, in groups; a map of plural categories is one saying, a list has its
 * items by number.
 *
 * @param file its path, for problems
 * @param plurals the rules under {@code plural}, by category; empty where it has none
 * @param sayings by key
 * @param places of the keys
 */
record WordsFile(
        String file,
        Map<String, String> plurals,
        Place placeOfPlurals,
        Map<String, Saying> sayings,
        Map<String, Place> places) {

    /** The key of the rules by which a count chooses a form. */
    private static final String PLURAL = "plural";

    /** Reads a text; what is no file of words is a problem. */
    static WordsFile parse(String yaml, String file, Problems problems) {
        YamlMap map = YamlValue.parse(yaml, file, 0, problems);
        Map<String, String> plurals = new LinkedHashMap<>();
        map.map(PLURAL).forEach((category, rule) -> plurals.put(category, rule.asText()));
        WordsFile words =
                new WordsFile(file, plurals, map.placeOf(PLURAL), new LinkedHashMap<>(), new LinkedHashMap<>());
        map.forEach((key, value) -> {
            if (!key.equals(PLURAL)) {
                words.add(key, value, map.placeOf(key));
            }
        });
        return words;
    }

    /** A file that is not there. */
    static WordsFile none(String file) {
        return new WordsFile(file, Map.of(), Place.of(file), Map.of(), Map.of());
    }

    private void add(String key, YamlValue value, Place place) {
        if (value.isMap()) {
            YamlMap map = value.asMap();
            if (map.get(PluralRules.OTHER).isPresent()) {
                put(key, Saying.ofForms(forms(map)), place);
            } else {
                map.forEach((inner, one) -> add(key + "." + inner, one, map.placeOf(inner)));
            }
        } else if (value.isText()) {
            put(key, Saying.of(value.asText()), place);
        } else {
            List<YamlValue> items = value.asList();
            for (int i = 0; i < items.size(); i++) {
                add(key + "." + (i + 1), items.get(i), items.get(i).place());
            }
        }
    }

    private static Map<String, String> forms(YamlMap map) {
        Map<String, String> forms = new LinkedHashMap<>();
        map.forEach((category, form) -> forms.put(category, form.asText()));
        return forms;
    }

    private void put(String key, Saying saying, Place place) {
        sayings.put(key, saying);
        places.put(key, place);
    }

    /** Where a key stands. */
    Place placeOf(String key) {
        return places.getOrDefault(key, Place.of(file));
    }

    /** The rules of plurals; those of another file where it has none, or has wrong ones, which is a problem. */
    PluralRules rules(PluralRules otherwise, Problems problems) {
        try {
            return plurals.isEmpty() ? otherwise : PluralRules.of(plurals);
        } catch (IllegalArgumentException e) {
            problems.report(
                    Code.INVALID_VALUE,
                    placeOfPlurals,
                    e.getMessage() + ".",
                    "Write the rules as the Unicode CLDR has them, such as `one: i = 1 and v = 0`.");
            return otherwise;
        }
    }
}
