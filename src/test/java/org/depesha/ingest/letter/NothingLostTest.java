package org.depesha.ingest.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.depesha.ingest.draft.Draft;
import org.depesha.ingest.finding.Doubt;
import org.depesha.read.transcript.Aside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No draft loses a word, whatever the transcript is. */
class NothingLostTest {

    /** Lines of every kind that the recognizers know, and of kinds that they don't. */
    private static final List<String> LINES = List.of(
            "TELEGRAM No. 5",
            "CIPHERED TELEGRAM",
            "To Comrade LIND.",
            "FROM: A. Petrov",
            "Summary: Petrov thanks Vesper for boats at Narva, Pernau and Hapsal.",
            "Date: 4 May 1931",
            "Contents:",
            "Rights",
            "The State Archive",
            "Received 10:20 21.12.1951",
            "From VARNA to SOFIA, 4 April 1936",
            "\f",
            "17",
            "18",
            "Signal copy",
            "[Signal copy]",
            "DECLASSIFIED",
            "Dear Mr. Lind,",
            "The rye12 lies in the con-",
            "tract sheds by the river, \"he said",
            "\"To Comrade IVANOV!",
            "I send you the following telegram from Sidorov:",
            "SIDOROV, 2 May 1931.\"",
            "1. The boats wait.",
            "2. The ice is gone.",
            "7. A point by itself.",
            "* sacks",
            "- ropes",
            "12 Oskar Lind, of Riga.",
            "* A note.",
            "**FROM:** Anna",
            "## On *the* boats",
            "> quoted words",
            "See [the map](https://example.org/a_b).",
            "{.signed} [^2] ](x) & <b>",
            "Yours truly,",
            "J. H.",
            "IVANOV",
            "No. 12",
            "3 May 1931",
            "LVVA, f. 4, op. 2, d. 7, l. 3.",
            "",
            "Дорогой Антон Петрович!",
            "Жму руку",
            "Москва, 14 марта 1932 г.",
            "Cher ami,",
            "P.S. Send the book.",
            "Translation - English",
            "Copies: Stalin (2), Molotov",
            "\u00ADsoft hy\u00ADphen\u00AD",
            "a\u00A0b\uE000c",
            "| a | b |",
            "| Rye | 12 |",
            "| Boats | 7 |",
            "|---|---|",
            "~~never~~ always <u>twice</u> and 12 m² of <del>it",
            "![a seal](seal.png \"The caption\")",
            "> quoted *words*\n> in two lines",
            "[^n]: said in *Narva*",
            "So he says.[^n]",
            "A \uF1A6 and \u2E17 sign\u2009here \u202Fthere",
            "***",
            "1951. A year",
            "M E M O R A N D U M",
            "<!-- page 3 -->",
            "Notes:",
            "“Again he says",
            "said he.”",
            "«да»",
            "„Nein“, sagte er.",
            "20015 men",
            "x⁵ y",
            "Source: APRF",
            "Record ID",
            "111207",
            "Home",
            "© 2019 Somebody");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void ofLinesInAnyOrder(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            int length = 3 + random.nextInt(30);
            for (int i = 0; i < length; i++) {
                text.append(LINES.get(random.nextInt(LINES.size()))).append(random.nextInt(3) == 0 ? "\n" : "\n\n");
            }
            if (!text.toString().isBlank()) {
                assertThat(DraftBench.lost(DraftBench.draft("a.txt", text.toString())))
                        .as(text.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void ofPagesWithBlocksInAnyOrder() {
        Random random = new Random(5);
        for (int round = 0; round < 60; round++) {
            StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body><main>");
            int length = 3 + random.nextInt(20);
            for (int i = 0; i < length; i++) {
                String words = LINES.get(random.nextInt(LINES.size()))
                        .replace("<", "&lt;")
                        .replace("\f", "");
                String tag = List.of("p", "div", "h2", "li", "td", "blockquote").get(random.nextInt(6));
                page.append('<')
                        .append(tag)
                        .append('>')
                        .append(random.nextInt(4) == 0 ? "<em>" + words + "</em><sup>3</sup>" : words)
                        .append("</")
                        .append(tag)
                        .append(">\n");
            }
            String text = page.append("</main></body></html>").toString();
            assertThat(DraftBench.lost(DraftBench.draft("a.html", text)))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void ofTheTranscriptsOfThisRepository() throws IOException {
        for (Path file : transcripts()) {
            assertThat(DraftBench.lost(DraftBench.draft(file.getFileName().toString(), Files.readString(file))))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void ofMixturesOfThem() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : transcripts()) {
            lines.addAll(Files.readAllLines(file));
        }
        Random random = new Random(6);
        for (int round = 0; round < 20; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 25; i++) {
                int at = random.nextInt(lines.size() - 3);
                text.append(String.join("\n", lines.subList(at, at + 1 + random.nextInt(3))))
                        .append('\n');
            }
            assertThat(DraftBench.lost(DraftBench.draft("a.txt", text.toString())))
                    .as(text.toString())
                    .isEmpty();
        }
    }

    private static List<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("content/transcripts"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void whatNoRuleAccountsForStandsInTheTextAndIsSaid() {
        Recognized letter = DraftBench.read(
                "a.txt", "TELEGRAM\n\nTo LIND.\n\nThe rye came.\n\nThe boats wait.\n\nIVANOV\n\n5 June 1931");
        List<LetterPassage> passages = letter.message().passages().stream()
                .filter(passage -> !passage.text().contains("rye"))
                .toList();
        Recognized cut =
                letter.with(passages, letter.asides(), letter.pages().beginnings(), new Doubt(1, "a rule went wrong"));
        Draft draft = DraftBench.draft(cut);
        assertThat(DraftBench.lost(draft)).isEmpty();
        assertThat(draft.text()).contains("The rye came");
        assertThat(draft.letter().doubts())
                .extracting(Doubt::what)
                .anyMatch(what -> what.startsWith("No rule accounts for some words of line 5"));
    }

    @Test
    void aValueEndsWithItsBlockAndDoesNotSwallowTheHead() {
        Draft draft = DraftBench.draft(
                "a.html",
                "<!DOCTYPE html><html><body><main><p>Date: 4 May 1951</p><p>Summary: Petrov thanks Vesper and Karlis "
                        + "for boats sent to Narva and Hapsal.</p><div>MINISTRY OF TRADE</div><div>CIPHERED TELEGRAM "
                        + "No. 771</div><p>To Comrade LIND.</p><p>The rye has come.</p><p>A. PETROV</p><p>3 "
                        + "May 1951</p></main></body></html>");
        assertThat(draft.text())
                .contains(
                        "MINISTRY OF TRADE {.letterhead}",
                        "CIPHERED TELEGRAM No. 771 {.letterhead}",
                        "# check: summary: Petrov thanks Vesper and Karlis for boats sent to Narva and Hapsal.");
        assertThat(draft.asides())
                .filteredOn(aside -> aside.words().startsWith("Petrov thanks"))
                .extracting(Aside::reason)
                .containsExactly("in the front matter in other words, or as a comment to check");
    }
}
