package org.depesha.phrase;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * A pattern over tokens. Each kind asks the rest of the pattern whether it goes on behind what it took itself, longest
 * first, so that the first answer is the one that is kept.
 */
sealed interface Node {

    /** No word is repeated more often: so what an attempt costs has a bound, however long the text is. */
    int MOST = 6;

    /** Whether this matches at a token and {@code then} what follows. */
    boolean match(Attempt attempt, int at, IntPredicate then);

    /** Whether a match of one token or more may begin with this one: false only where none can. */
    boolean mayBegin(PhraseRules rules, Token token);

    /** Whether this may match without taking a token. */
    default boolean mayBeEmpty(PhraseRules rules) {
        return false;
    }

    /** A word or a sign as it is written, in lower case. */
    record Literal(String word) implements Node {
        @Override
        public boolean match(Attempt attempt, int at, IntPredicate then) {
            return attempt.tokens().is(at, word) && attempt.step() && then.test(at + 1);
        }

        @Override
        public boolean mayBegin(PhraseRules rules, Token token) {
            return token.is(word);
        }
    }

    /** A word of a lexicon. */
    record Words(String lexicon) implements Node {
        @Override
        public boolean match(Attempt attempt, int at, IntPredicate then) {
            String word = attempt.tokens().at(at).lower();
            return !word.isEmpty()
                    && attempt.rules().item(lexicon, word) != null
                    && attempt.step()
                    && then.test(at + 1);
        }

        @Override
        public boolean mayBegin(PhraseRules rules, Token token) {
            return !token.lower().isEmpty() && rules.item(lexicon, token.lower()) != null;
        }
    }

    /** A token of a kind. */
    record Kind(TokenKind kind) implements Node {
        @Override
        public boolean match(Attempt attempt, int at, IntPredicate then) {
            return kind.is(attempt.tokens().at(at)) && attempt.step() && then.test(at + 1);
        }

        @Override
        public boolean mayBegin(PhraseRules rules, Token token) {
            return kind.is(token);
        }
    }

    /** Another pattern by its name. */
    record Part(String name) implements Node {
        @Override
        public boolean match(Attempt attempt, int at, IntPredicate then) {
            return attempt.rules().part(name).match(attempt, at, then);
        }

        @Override
        public boolean mayBegin(PhraseRules rules, Token token) {
            return rules.part(name).mayBegin(rules, token);
        }

        @Override
        public boolean mayBeEmpty(PhraseRules rules) {
            return rules.part(name).mayBeEmpty(rules);
        }
    }

    /** Patterns one behind the other. */
    record Sequence(List<Node> nodes) implements Node {
        @Override
        public boolean match(Attempt attempt, int at, IntPredicate then) {
            return match(0, attempt, at, then);
        }

        private boolean match(int from, Attempt attempt, int at, IntPredicate then) {
            return from == nodes.size()
                    ? then.test(at)
                    : nodes.get(from).match(attempt, at, next -> match(from + 1, attempt, next, then));
        }

        @Override
        public boolean mayBegin(PhraseRules rules, Token token) {
            for (Node node : nodes) {
                if (node.mayBegin(rules, token)) {
                    return true;
                }
                if (!node.mayBeEmpty(rules)) {
                    return false;
                }
            }
            return false;
        }

        @Override
        public boolean mayBeEmpty(PhraseRules rules) {
            return nodes.stream().allMatch(node -> node.mayBeEmpty(rules));
        }
    }

    /** One of several patterns, the first that matches. */
    record AnyOf(List<Node> nodes) implements Node {
        @Override
        public boolean match(Attempt attempt, int at, IntPredicate then) {
            for (Node node : nodes) {
                if (node.match(attempt, at, then)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean mayBegin(PhraseRules rules, Token token) {
            for (Node node : nodes) {
                if (node.mayBegin(rules, token)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean mayBeEmpty(PhraseRules rules) {
            return nodes.stream().anyMatch(node -> node.mayBeEmpty(rules));
        }
    }

    /** A pattern as often as it stands there. */
    record Repeat(Node node, int most) implements Node {
        @Override
        public boolean match(Attempt attempt, int at, IntPredicate then) {
            boolean more = most > 0
                    && node.match(
                            attempt, at, next -> next > at && new Repeat(node, most - 1).match(attempt, next, then));
            return more || then.test(at);
        }

        @Override
        public boolean mayBegin(PhraseRules rules, Token token) {
            return node.mayBegin(rules, token);
        }

        @Override
        public boolean mayBeEmpty(PhraseRules rules) {
            return true;
        }
    }

    /** A pattern whose words are kept under a label. */
    record Capture(String label, Node node) implements Node {
        @Override
        public boolean match(Attempt attempt, int at, IntPredicate then) {
            return node.match(attempt, at, next -> {
                Map<String, Found.Piece> captured = attempt.captured();
                Found.Piece before = captured.put(label, new Found.Piece(at, next));
                if (then.test(next)) {
                    return true;
                }
                if (before == null) {
                    captured.remove(label);
                } else {
                    captured.put(label, before);
                }
                return false;
            });
        }

        @Override
        public boolean mayBegin(PhraseRules rules, Token token) {
            return node.mayBegin(rules, token);
        }

        @Override
        public boolean mayBeEmpty(PhraseRules rules) {
            return node.mayBeEmpty(rules);
        }
    }

    /** What must not stand there. */
    record Not(Node node) implements Node {
        @Override
        public boolean match(Attempt attempt, int at, IntPredicate then) {
            return !node.match(attempt, at, next -> true) && then.test(at);
        }

        @Override
        public boolean mayBegin(PhraseRules rules, Token token) {
            return false;
        }

        @Override
        public boolean mayBeEmpty(PhraseRules rules) {
            return true;
        }
    }
}
