package org.depesha.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences of letters and telegrams that were invented by people who had not seen the rules, each with the references
 * in it and what these say: the sets {@code held} were never looked at when rules were mended. A reference counts where
 * it names a number or a day; it is found where a rule finds words in it with the same number and day.
 */
class InventedSentencesTest {

    private static final Set<String> VERBS = Set.of("answered", "received");

    /** How a set came out: of references that name a number or a day, those found; and what was found elsewhere. */
    record Score(int references, int found, int elsewhere, List<String> faults) {

        int recall() {
            return references == 0 ? 0 : 100 * found / references;
        }

        int precision() {
            return found + elsewhere == 0 ? 0 : 100 * found / (found + elsewhere);
        }
    }

    private record Stated(int start, int end, Map<String, String> says) {

        private boolean tells() {
            return says.containsKey("nr") || says.containsKey("day") || says.containsKey("ago");
        }

        private boolean agrees(PhraseRules rules, Tokens tokens, Found found) {
            return isOwner(rules, tokens, found)
                    && (!says.containsKey("month") || same("month", month(rules, found.token(tokens, "month"))))
                    && same("nr", number(found.token(tokens, "nr")))
                    && (same("day", day(rules, found.token(tokens, "day"))) || says.containsKey("ago"))
                    && same("ago", item(rules, found.token(tokens, "ago"), "ago"));
        }

        /** Whose it is, where the sentence says it; words that may mean either count for both. */
        private boolean isOwner(PhraseRules rules, Tokens tokens, Found found) {
            String owner = says.getOrDefault("owner", "");
            Token reader = found.token(tokens, "reader");
            boolean either = reader != null && !reader.capital() && rules.item("either", reader.lower()) != null;
            return switch (owner) {
                case "reader" -> reader != null;
                case "writer" -> found.has("writer");
                case "third" -> (reader == null || either) && !found.has("writer");
                default -> true;
            };
        }

        /** Ranges and pairs are told by their first. */
        private boolean same(String key, String value) {
            String said = says.getOrDefault(key, "").split("[-/]", 2)[0].replaceFirst("^0+(?=.)", "");
            return said.equals(value) || said.isEmpty() && key.equals("ago");
        }
    }

    private static String number(Token token) {
        return token == null ? "" : Integer.toString(token.number());
    }

    private static String day(PhraseRules rules, Token token) {
        String word = token == null || token.isNumber() ? "" : item(rules, token, "day");
        return word.isEmpty() ? number(token) : Integer.toString(Integer.parseInt(word) + 1);
    }

    private static String month(PhraseRules rules, @Nullable Token token) {
        String word = token == null || token.isNumber() ? "" : item(rules, token, "month");
        return word.isEmpty() ? number(token) : Integer.toString(Integer.parseInt(word) + 1);
    }

    private static String item(PhraseRules rules, Token token, String lexicon) {
        Integer item = token == null ? null : rules.item(lexicon, token.lower());
        return item == null ? "" : Integer.toString(item);
    }

    static Score score(String language, String set) {
        PhraseRules rules = Objects.requireNonNull(PhraseBook.own().of(language), language);
        int references = 0;
        int right = 0;
        int elsewhere = 0;
        List<String> faults = new ArrayList<>();
        for (String line : lines(language + "-" + set + ".tsv").distinct().toList()) {
            String[] columns = line.split("\t");
            Tokens tokens = Tokens.of(columns[0]);
            List<Found> found = new ArrayList<>(rules.find(tokens));
            found.removeIf(one -> VERBS.contains(one.rule()));
            for (Stated stated : stated(columns)) {
                List<Found> here = found.stream()
                        .filter(one -> tokens.at(one.start()).start() < stated.end
                                && stated.start < tokens.at(one.end() - 1).end())
                        .toList();
                boolean agreed = here.stream().anyMatch(one -> stated.agrees(rules, tokens, one));
                found.removeAll(here);
                references += stated.tells() ? 1 : 0;
                right += stated.tells() && agreed ? 1 : 0;
                if (stated.tells() && !agreed) {
                    faults.add("- " + columns[0].substring(stated.start, stated.end) + " | " + words(tokens, here));
                    elsewhere += here.isEmpty() ? 0 : 1;
                }
            }
            elsewhere += found.size();
            if (!found.isEmpty()) {
                faults.add("+ " + words(tokens, found) + " | " + columns[0]);
            }
        }
        return new Score(references, right, elsewhere, faults);
    }

    private static String words(Tokens tokens, List<Found> found) {
        return String.join(
                "; ",
                found.stream().map(one -> tokens.words(one.start(), one.end())).toList());
    }

    private static List<Stated> stated(String[] columns) {
        List<Stated> all = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < columns.length; i++) {
            String[] sides = columns[i].split(" // ", 2);
            int start = columns[0].indexOf(sides[0], from);
            assertThat(start).as("%s in: %s", sides[0], columns[0]).isNotNegative();
            Map<String, String> says = new HashMap<>();
            for (String pair : (sides.length > 1 ? sides[1] : "").split(" ")) {
                says.put(pair.split("=", 2)[0], pair.substring(pair.indexOf('=') + 1));
            }
            all.add(new Stated(start, start + sides[0].length(), says));
            from = start + 1;
        }
        return all;
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = InventedSentencesTest.class.getResourceAsStream("/phrases/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0} {1}: recall {2}, precision {3}")
    @CsvSource({
        "de, one, 61, 76",
        "de, two, 71, 86",
        "de, held, 33, 71",
        "fr, one, 73, 86",
        "fr, held, 54, 82",
        "ru, one, 68, 87",
        "ru, two, 64, 78",
        "ru, held, 57, 96",
        "it, one, 70, 79",
        "it, two, 51, 73",
        "es, one, 75, 85",
        "es, two, 53, 72",
    })
    void referencesInSentencesThatNobodyTunedAreFound(String language, String set, int recall, int precision) {
        Score score = score(language, set);
        List<String> faults = set.equals("held") ? List.of("not to be looked at") : score.faults;
        assertThat(score.recall()).as("recall; faults: %s", faults).isGreaterThanOrEqualTo(recall);
        assertThat(score.precision()).as("precision; faults: %s", faults).isGreaterThanOrEqualTo(precision);
    }
}
