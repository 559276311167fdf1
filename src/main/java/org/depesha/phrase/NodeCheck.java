package org.depesha.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks whether all that a pattern names is there, and no part calls itself. */
final class NodeCheck {

    /** Parts may call parts so deep; deeper, one calls itself. */
    private static final int DEEPEST = 12;

    private final Map<String, Lexicon> lexicons;
    private final Map<String, Node> parts;

    /** How deep each part may be called that was found right: what is called twice is looked at once. */
    private final Map<String, Integer> right = new HashMap<>();

    NodeCheck(Map<String, Lexicon> lexicons, Map<String, Node> parts) {
        this.lexicons = lexicons;
        this.parts = parts;
    }

    /** What is wrong with a pattern, as a sentence. */
    Optional<String> wrong(Node node) {
        return wrong(node, 0);
    }

    private Optional<String> wrong(Node node, int depth) {
        if (node instanceof Node.Words words) {
            return lexicons.containsKey(words.lexicon())
                    ? Optional.empty()
                    : Optional.of("There is no lexicon `" + words.lexicon() + "`.");
        }
        if (node instanceof Node.Part part) {
            Node called = parts.get(part.name());
            return called == null
                    ? Optional.of("There is no part `" + part.name() + "`.")
                    : depth > DEEPEST
                            ? Optional.of("The part `" + part.name() + "` calls itself.")
                            : wrong(part.name(), called, depth + 1);
        }
        return inner(node).stream()
                .map(one -> wrong(one, depth))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> wrong(String part, Node called, int depth) {
        if (right.getOrDefault(part, 0) >= depth) {
            return Optional.empty();
        }
        Optional<String> wrong = wrong(called, depth);
        if (wrong.isEmpty()) {
            right.put(part, depth);
        }
        return wrong;
    }

    private static List<Node> inner(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.nodes();
        }
        if (node instanceof Node.AnyOf anyOf) {
            return anyOf.nodes();
        }
        if (node instanceof Node.Repeat repeat) {
            return List.of(repeat.node());
        }
        if (node instanceof Node.Capture capture) {
            return List.of(capture.node());
        }
        return node instanceof Node.Not not ? List.of(not.node()) : List.of();
    }
}
