package org.depesha.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each sign of a pattern means, and what is wrong with a rule file. */
class PatternTest {

    private static String problems(String file) {
        Problems problems = new Problems();
        PhraseReader reader = new PhraseReader(problems);
        reader.read("ours.rules", file);
        new ExampleCheck(reader.rules("xx")).report(problems);
        return problems.sorted().stream()
                .map(problem -> problem.place().line() + ": " + problem.what())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {ship} NUM               | The brig 7 came.             | brig 7
      {ship} NUM               | The brigantine 7 came.       | brigantine 7
      {ship} (no .)? NUM       | The brig no. 7 came.         | brig no. 7
      {ship} (no .)? NUM       | The brig 7 came.             | brig 7
      a* brig                  | A a a brig.                  | A a a brig
      !old WORD brig           | An old brig, a new brig.     | new brig
      WORD !NUM brig           | the brig                     | the brig
      NAME NAME                | the Red Brig                 | Red Brig
      '(' NUM ')'              | the brig (7)                 | (7)
      YEAR                     | 7 and 1951 and 4711          | 1951
      DAY . MONTH .            | on 32.1. and 4.13. and 4.12. | 4.12.
      <two> came               | brig brig came               | brig brig came
      """)
    void aPatternFinds(String pattern, String sentence, String found) {
        String file = "ship = brig*\ntwo : brig brig\nrule x\n  match " + pattern + "\n" + "  yes " + sentence + " => "
                + found + "\n  no Nothing.\n";
        assertThat(problems(file)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      a)      | 2: This is not a pattern: a bracket closes that is not open.
      (a      | 2: This is not a pattern: a bracket is not closed.
      ? a     | 2: This is not a pattern: `?` stands behind nothing.
      (a / )  | 2: This is not a pattern: nothing stands where words are wanted.
      {b}     | 2: There is no lexicon `b`.
      <b>     | 2: There is no part `b`.
      <self>  | 2: The part `self` calls itself.
      """)
    void aBrokenPatternIsToldByItsLine(String pattern, String problem) {
        String rule = "\n  match " + pattern.replace('/', '|') + "\n  yes a => a\n  no b";
        String self = pattern.equals("<self>") ? "self : <self>" : "rule x" + rule;
        assertThat(problems(pattern.equals("<self>") ? "# none\n" + self : self))
                .startsWith(problem);
    }

    @Test
    void whatARuleMustKeepIsHeldToo() {
        assertThat(problems("rule x\n  match nr:NUM a\n  yes 7 a => 7 a // nr=8\n  no a"))
                .isEqualTo("3: The rule `x` does not keep `nr=8`.");
    }

    @Test
    void belowARuleStandsNothingElse() {
        assertThat(problems("rule x\n  seek a\n  match a\n  yes a => a\n  no b"))
                .isEqualTo("2: Only `match`, `yes` and `no` may stand below a rule.");
    }

    @Test
    void aPatternThatTriesTooLongFindsNothing() {
        String many = "a ".repeat(5000);
        Problems problems = new Problems();
        PhraseReader reader = new PhraseReader(problems);
        reader.read("x", "rule x\n  match (a*)* (a*)* (a*)* (a*)* b\n  yes a b => a b\n  no c");
        assertThat(reader.rules("xx").find(Tokens.of(many))).isEmpty();
    }
}
