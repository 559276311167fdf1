package org.depesha.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiWriter;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Marks inside marks, thousands of times by chance: the seed of each is its name. */
class NestedMarksTest {

    private static final Pattern WORD = Pattern.compile("w\\d+");

    /** What stands before and behind marked words, none of which takes a word away. */
    private static final List<String[]> MARKS = Stream.of(
                    "~~ ~~",
                    "== ==",
                    "* *",
                    "** **",
                    "[ ]",
                    "[ ](add:above)",
                    "[ ](add:)",
                    "[ ](del:overwritten)",
                    "[ ](unclear:smudged)",
                    "[ ](supplied:damage)",
                    "[ ](margin:left)",
                    "[ ](person:ada)",
                    "[ ](date:1901)",
                    "[ ]{.underline}",
                    "[ ]{.smallcaps_lang=fr}",
                    "<u> </u>",
                    "<sup> </sup>",
                    "<ins> </ins>",
                    "<q> </q>",
                    "<span_lang=\"de\"> </span>")
            .map(mark -> mark.split(" "))
            .map(mark -> new String[] {mark[0].replace('_', ' '), mark[1].replace('_', ' ')})
            .toList();

    private static final List<String> SOUP = List.of(
            "~~",
            "~",
            "^",
            "==",
            "=",
            "*",
            "**",
            "_",
            "[",
            "]",
            "](add:above)",
            "](subst:)",
            "](add:nowhere)",
            "]{.underline}",
            "]{.signed}",
            "{.salute}",
            "{salute}",
            "<u>",
            "</u>",
            "<q>",
            "</q>",
            "<margin>",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\n| ",
            "\n|\n",
            "| ",
            "\\",
            "`",
            "&",
            "> ",
            "!",
            "(",
            ")",
            "{",
            "}",
            ":");

    private final List<String> words = new ArrayList<>();

    private static Problems read(String markdown, List<TeiElement> to) {
        Problems problems = new Problems();
        to.add(MarkdownReader.read(markdown, "a.md", 0, Map.of(), problems).body());
        return problems;
    }

    private static List<String> wordsOf(TeiElement text) {
        return WORD.matcher(text.text()).results().map(MatchResult::group).toList();
    }

    private String word() {
        String word = "w" + (words.size() + 1);
        words.add(word);
        return word;
    }

    /** Words, some of them marked, none with a mark of a kind that is open already. */
    private String marked(Random random, int depth, List<Integer> open) {
        StringBuilder text = new StringBuilder(word());
        for (int i = random.nextInt(3); i >= 0; i--) {
            int kind = random.nextInt(MARKS.size());
            text.append(' ');
            if (depth == 0 || open.contains(kind)) {
                text.append(word()).append(random.nextInt(4) == 0 ? "^" + word() + "^" : "");
            } else {
                List<Integer> inside = new ArrayList<>(open);
                inside.add(kind);
                String[] mark = MARKS.get(kind);
                text.append(mark[0]).append(marked(random, depth - 1, inside)).append(mark[1]);
            }
        }
        return text.append(' ').append(word()).toString();
    }

    @Test
    void marksInsideMarksAreAllReadAndLoseNoWord() {
        for (int seed = 0; seed < 3_000; seed++) {
            words.clear();
            String markdown = marked(new Random(seed), 5, List.of());
            List<TeiElement> body = new ArrayList<>();
            Problems problems = read(markdown, body);
            assertThat(wordsOf(body.get(0))).as("seed %s: %s", seed, markdown).isEqualTo(words);
            assertThat(problems.sorted()).as("seed %s: %s", seed, markdown).isEmpty();
            assertThat(body.get(0).text())
                    .as("seed %s: %s%n%s", seed, markdown, TeiWriter.write(body.get(0)))
                    .doesNotContainPattern("[~=*\\[\\]{}<>^]");
        }
    }

    @Test
    void signsInAnyOrderLoseNoWord() {
        for (int seed = 0; seed < 5_000; seed++) {
            words.clear();
            Random random = new Random(seed);
            StringBuilder markdown = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                markdown.append(random.nextInt(3) == 0 ? word() : SOUP.get(random.nextInt(SOUP.size())));
            }
            List<TeiElement> body = new ArrayList<>();
            assertThatCode(() -> read(markdown.toString(), body))
                    .as("seed %s: %s", seed, markdown)
                    .doesNotThrowAnyException();
            assertThat(wordsOf(body.get(0))).as("seed %s: %s", seed, markdown).isEqualTo(words);
        }
    }

    static Stream<String> longTexts() {
        return Stream.of(
                "~~a ".repeat(8_000),
                "a~b ".repeat(4_000),
                "a^b ".repeat(4_000),
                "==a ".repeat(8_000),
                "~~a~~ ".repeat(8_000),
                "a~".repeat(8_000),
                "<u>a ".repeat(150) + "</b>".repeat(8_000),
                "[a]{.underline} ".repeat(8_000),
                "[a]{lang=fr ".repeat(8_000),
                "{".repeat(16_000),
                "a {.salute ".repeat(8_000),
                "| a\n".repeat(8_000),
                "| *a\n".repeat(4_000));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void aLongTextTakesNoMoreThanSeconds(String markdown) {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(markdown, new ArrayList<>()));
    }
}
