package org.depesha.config;

import java.util.List;
import java.util.Optional;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value of a YAML file that knows where it stands. A value of the wrong kind is reported, and read as an empty one.
 */
public final class YamlValue {

    /** More levels than any edition needs. */
    private static final int DEEPEST = 100;

    private static final String TOO_DEEP = "This YAML nests more than " + DEEPEST + " levels deep.";

    private final Node node;
    private final Source source;

    YamlValue(Node node, Source source) {
        this.node = node;
        this.source = source;
    }

    /**
     * Where YAML comes from.
     *
     * @param linesBefore how many lines of the file stand before the YAML
     */
    record Source(String file, int linesBefore, Problems problems) {

        Place place(Optional<Mark> mark) {
            return mark.map(m -> new Place(file, m.getLine() + 1 + linesBefore, m.getColumn() + 1))
                    .orElse(Place.of(file));
        }
    }

    /**
     * Reads a YAML text whose top is a map; an empty text is an empty map.
     *
     * @param linesBefore how many lines of the file stand before it
     */
    public static YamlMap parse(String yaml, String file, int linesBefore, Problems problems) {
        Source source = new Source(file, linesBefore, problems);
        try {
            Optional<Node> root = new Compose(settings(file)).composeString(yaml);
            if (root.isPresent() && isTooDeep(root.get(), DEEPEST)) {
                problems.report(Code.ILL_FORMED_YAML, Place.of(file), TOO_DEEP);
                return YamlMap.broken(Place.of(file), source);
            }
            return root.map(node -> new YamlValue(node, source).asMap())
                    .orElseGet(() -> YamlMap.empty(new Place(file, linesBefore + 1, 1), source));
        } catch (MarkedYamlEngineException e) {
            Place place = source.place(e.getProblemMark().or(e::getContextMark));
            String reason = e.getProblem()
                    .replaceFirst(" \\(Do not use.*", "")
                    .replaceFirst(", but got (.+)", ", but got `$1`");
            problems.report(Code.ILL_FORMED_YAML, place, "This is not valid YAML: " + reason + ".");
        } catch (YamlEngineException e) {
            problems.report(Code.ILL_FORMED_YAML, Place.of(file), "This is not valid YAML: " + e.getMessage() + ".");
        } catch (StackOverflowError e) {
            problems.report(Code.ILL_FORMED_YAML, Place.of(file), TOO_DEEP);
        }
        return YamlMap.broken(Place.of(file), source);
    }

    private static LoadSettings settings(String file) {
        return LoadSettings.builder()
                .setLabel(file)
                .setParseComments(false)
                .setAllowNonScalarKeys(true)
                .build();
    }

    /** What has an anchor is refused where it is read, and may hold itself: it is not looked into. */
    private static boolean isTooDeep(Node node, int levels) {
        if (levels == 0 || node.getAnchor().isPresent()) {
            return levels == 0;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().anyMatch(item -> isTooDeep(item, levels - 1));
        }
        return node instanceof MappingNode mapping
                && mapping.getValue().stream()
                        .anyMatch(tuple -> isTooDeep(tuple.getKeyNode(), levels - 1)
                                || isTooDeep(tuple.getValueNode(), levels - 1));
    }

    public Place place() {
        return source.place(node.getStartMark());
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** The value as it is written, whatever YAML would take it for: {@code 1.0} stays {@code 1.0}. */
    public String asText() {
        if (node instanceof ScalarNode scalar) {
            String text = scalar.getValue().strip();
            if (text.chars().anyMatch(c -> SourceFile.isControl((char) c))) {
                source.problems()
                        .report(
                                Code.ILL_FORMED_YAML,
                                place(),
                                "This value contains a control character.",
                                "Remove it: it is not part of a text.");
                return "";
            }
            return text;
        }
        wrong("text");
        return "";
    }

    /** A language tag (BCP 47) such as {@code en} or {@code zh-Hant}; empty where it is not known which is meant. */
    public String asLanguage() {
        LanguageTag language = LanguageTag.of(asText());
        if (!language.written().isEmpty() && !language.isRight()) {
            source.problems().report(Code.INVALID_LANGUAGE, place(), language.complaint(), language.nextStep());
        }
        return language.tag();
    }

    public YamlMap asMap() {
        if (!isShared() && node instanceof MappingNode mapping) {
            return YamlMap.of(mapping, place(), source);
        }
        if (!(node instanceof MappingNode)) {
            wrong("a map of `key: value`");
        }
        return YamlMap.broken(place(), source);
    }

    /** The values of a list; anything else is a list of one. */
    public List<YamlValue> asList() {
        if (isShared()) {
            return List.of();
        }
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .map(item -> new YamlValue(item, source))
                        .toList()
                : List.of(this);
    }

    /** {@code true} or {@code false}. */
    public boolean asBoolean(boolean otherwise) {
        String text = asText();
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        source.problems().report(Code.WRONG_TYPE, place(), "`" + text + "` is neither true nor false.");
        return otherwise;
    }

    /** An anchor could make a value hold itself; nobody needs one here. */
    private boolean isShared() {
        if (node.getAnchor().isPresent()) {
            source.problems()
                    .report(
                            Code.ILL_FORMED_YAML,
                            place(),
                            "Anchors (`&name`) are not allowed here.",
                            "Write the value out.");
            return true;
        }
        return false;
    }

    private void wrong(String wanted) {
        String found = isMap() ? "a map" : isText() ? "text" : "a list";
        source.problems().report(Code.WRONG_TYPE, place(), "Expected " + wanted + ", found " + found + ".");
    }
}
