package org.depesha.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of one language. */
public final class PhraseRules {

    private final String language;
    private final Map<String, Lexicon> lexicons;
    private final Map<String, Node> parts;
    private final List<PhraseRule> rules;
    private final Map<String, List<PhraseRule>> byName;

    PhraseRules(String language, Map<String, Lexicon> lexicons, Map<String, Node> parts, List<PhraseRule> rules) {
        this.language = language;
        this.lexicons = lexicons;
        this.parts = parts;
        this.rules = List.copyOf(rules);
        this.byName = rules.stream().collect(Collectors.groupingBy(PhraseRule::name));
    }

    public String language() {
        return language;
    }

    List<PhraseRule> rules() {
        return rules;
    }

    Map<String, Lexicon> lexicons() {
        return lexicons;
    }

    /** The same with one word less. */
    PhraseRules without(String lexicon, String word) {
        Map<String, Lexicon> less = new LinkedHashMap<>(lexicons);
        less.computeIfPresent(lexicon, (name, words) -> words.without(word));
        return new PhraseRules(language, less, parts, rules);
    }

    /** The index, from 0, of the item of a lexicon that a word is in; null where it is in none. */
    public @Nullable Integer item(String lexicon, String lower) {
        Lexicon words = lexicons.get(lexicon);
        return words == null ? null : words.item(lower);
    }

    /** The words of a lexicon, none of which may be a stem or an ending. */
    Set<String> words(String lexicon) {
        List<String> words =
                Objects.requireNonNull(lexicons.get(lexicon), lexicon).words();
        if (words.stream().anyMatch(word -> word.length() > 1 && word.contains("*"))) {
            throw new IllegalStateException("whole words are wanted in " + lexicon);
        }
        return Set.copyOf(words);
    }

    Node part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /** What the rules find in a text, from its beginning on: at each token the longest, of equal ones the first. */
    public List<Found> find(Tokens tokens) {
        return find(tokens, rules);
    }

    List<Found> find(Tokens tokens, List<PhraseRule> some) {
        List<Found> all = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Found longest = null;
            for (PhraseRule rule : some) {
                Found found = at(tokens, at, rule);
                longest = found != null && (longest == null || found.end() > longest.end()) ? found : longest;
            }
            if (longest != null) {
                all.add(longest);
                at = longest.end() - 1;
            }
        }
        return all;
    }

    /** What one rule finds that begins at a token; null where nothing does. */
    @Nullable
    Found at(Tokens tokens, int at, String name) {
        for (PhraseRule rule : byName.getOrDefault(name, List.of())) {
            Found found = at(tokens, at, rule);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found at(Tokens tokens, int at, PhraseRule rule) {
        if (!rule.pattern().mayBegin(this, tokens.at(at))) {
            return null;
        }
        Attempt attempt = new Attempt(this, tokens);
        int[] end = {at};
        boolean matches = rule.pattern().match(attempt, at, next -> {
            end[0] = next;
            return next > at && next <= tokens.size();
        });
        return matches ? new Found(rule.name(), at, end[0], attempt.captured()) : null;
    }

    /** How many of these words, in percent, the language's commonest are; 0 where no rule file lists them. */
    public int share(List<Token> tokens) {
        long words = tokens.stream().filter(Token::isWord).count();
        long common = tokens.stream()
                .filter(token -> item("commonest", token.lower()) != null)
                .count();
        return words == 0 ? 0 : (int) (100 * common / words);
    }
}
