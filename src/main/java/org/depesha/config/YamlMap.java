package org.depesha.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Place;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A map of a YAML file; its keys keep their order and their places. */
public final class YamlMap {

    private final Map<String, YamlValue> values;
    private final Map<String, Place> keyPlaces;
    private final Place place;
    private final YamlValue.Source source;
    private final boolean broken;

    private YamlMap(
            Map<String, YamlValue> values,
            Map<String, Place> keyPlaces,
            Place place,
            YamlValue.Source source,
            boolean broken) {
        this.values = values;
        this.keyPlaces = keyPlaces;
        this.place = place;
        this.source = source;
        this.broken = broken;
    }

    static YamlMap empty(Place place, YamlValue.Source source) {
        return new YamlMap(Map.of(), Map.of(), place, source, false);
    }

    /** What stands for a map that could not be read: its missing values are not reported as well. */
    static YamlMap broken(Place place, YamlValue.Source source) {
        return new YamlMap(Map.of(), Map.of(), place, source, true);
    }

    static YamlMap of(MappingNode node, Place place, YamlValue.Source source) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Place keyPlace = source.place(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                source.problems().report(Code.WRONG_TYPE, keyPlace, "A key must be a plain word.");
            } else if (values.put(keyNode.getValue(), new YamlValue(tuple.getValueNode(), source)) != null) {
                source.problems()
                        .report(
                                Code.ILL_FORMED_YAML,
                                keyPlace,
                                "The key `" + keyNode.getValue() + "` appears twice.",
                                "Keep one of them, with all that belongs to both.");
            } else {
                places.put(keyNode.getValue(), keyPlace);
            }
        }
        return new YamlMap(values, places, place, source, false);
    }

    public Place place() {
        return place;
    }

    /** Whether it could not be read at all, which has been reported. */
    public boolean isBroken() {
        return broken;
    }

    /** Where a key stands; the map's own place where it is not there. */
    public Place placeOf(String key) {
        return keyPlaces.getOrDefault(key, place);
    }

    /** Where a key's value stands; the map's own place where it is not there. */
    public Place placeOfValue(String key) {
        return get(key).map(YamlValue::place).orElse(place);
    }

    public Optional<YamlValue> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A text, or empty. */
    public String text(String key) {
        return get(key).map(YamlValue::asText).orElse("");
    }

    /** A language tag, or empty. */
    public String language(String key) {
        return get(key).map(YamlValue::asLanguage).orElse("");
    }

    /** A web address, or empty; anything else is a problem, as it would become a link. */
    public String webAddress(String key) {
        String address = text(key);
        if (address.isEmpty() || address.matches("https?://\\S+")) {
            return address;
        }
        source.problems()
                .report(
                        Code.INVALID_VALUE,
                        get(key).orElseThrow().place(),
                        "`" + address + "` is not a web address.",
                        "Begin it with https://.");
        return "";
    }

    /** A text that must be there. */
    public String required(String key, Code whenMissing) {
        String text = text(key);
        if (text.isEmpty() && !broken && get(key).map(YamlValue::isText).orElse(true)) {
            source.problems().report(whenMissing, place, "`" + key + "` is missing here.");
        }
        return text;
    }

    /** The values of a list; one value alone is a list of one, none an empty list. */
    public List<YamlValue> list(String key) {
        return get(key).map(YamlValue::asList).orElse(List.of());
    }

    /** The texts of a list. */
    public List<String> texts(String key) {
        return list(key).stream().map(YamlValue::asText).toList();
    }

    /** A map under a key; an empty one where the key is not there. */
    public YamlMap map(String key) {
        return get(key).map(YamlValue::asMap).orElseGet(() -> empty(place, source));
    }

    /** Takes each key with its value, in the order of the file. */
    public void forEach(BiConsumer<String, YamlValue> action) {
        values.forEach(action);
    }

    /** Reports every key that is none of these. */
    public YamlMap allowOnly(Set<String> known) {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                source.problems()
                        .report(
                                Code.UNKNOWN_KEY,
                                placeOf(key),
                                "The key `" + key + "` is not known here.",
                                DidYouMean.orElse(
                                        key,
                                        known,
                                        "Known keys: "
                                                + String.join(
                                                        ", ",
                                                        known.stream().sorted().toList()) + "."));
            }
        }
        return this;
    }
}
