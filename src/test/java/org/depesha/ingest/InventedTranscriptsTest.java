package org.depesha.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesha.BuildMode;
import org.depesha.EditionBuild;
import org.depesha.collate.CollatedWord.Fate;
import org.depesha.config.SettingsReader;
import org.depesha.ingest.TranscriptScores.Half;
import org.depesha.ingest.TranscriptScores.Verdict;
import org.depesha.ingest.TranscriptScores.What;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Transcripts of twelve genres in nine languages, invented without sight of the program, with what a reader sees in
 * them as a table: how much of it the import finds. The faults of one half may be looked at
 * ({@code -Dtranscripts.faults=true}), the other is only measured.
 */
class InventedTranscriptsTest {

    @TempDir
    static Path folder;

    private static final Path SET = Path.of("src/test/resources/transcripts");
    private static final TranscriptScores SCORES = new TranscriptScores();
    private static final List<Imported> IMPORTED = new ArrayList<>();
    private static final List<String> UNSOUND = new ArrayList<>();

    @BeforeAll
    static void importsAll() throws IOException {
        Files.createDirectories(folder.resolve("content/documents"));
        Files.writeString(
                folder.resolve("content/edition.yml"),
                "title: Invented\nbase: https://example.org/invented/\neditors: [Ada Example]\nversion: \"1.0\"\n"
                        + "date: 2026-11-22\n");
        List<TranscriptFacts> facts = TranscriptFacts.read(SET.resolve("facts.tsv"));
        List<Path> files = facts.stream()
                .map(TranscriptFacts::file)
                .distinct()
                .map(SET::resolve)
                .toList();
        Problems problems = new Problems();
        ImportReport report = TranscriptImport.run(
                files, folder, SettingsReader.read(folder, problems).orElseThrow(), problems, message -> {});
        IMPORTED.addAll(report.imported());
        Map<String, List<Imported>> documents = IMPORTED.stream()
                .collect(Collectors.groupingBy(
                        one -> Path.of(one.file()).getFileName().toString().replaceFirst("-\\d+(?=\\.)", "")));
        Map<String, Integer> seen = new HashMap<>();
        for (TranscriptFacts row : facts) {
            List<Imported> its = documents.getOrDefault(row.file(), List.of());
            int index = seen.merge(row.file(), 1, Integer::sum) - 1;
            if (index == 0) {
                SCORES.add(row, "letters", row.letters(its.size()), "");
            }
            if (!row.isNone()) {
                measure(row, index < its.size() ? its.get(index) : null);
            }
        }
        SCORES.print(System.out);
        if (Boolean.getBoolean("transcripts.faults")) {
            SCORES.faults().forEach(System.out::println);
        }
        checks();
    }

    private static void measure(TranscriptFacts row, Imported one) throws IOException {
        TranscriptValues values = one == null
                ? TranscriptValues.NONE
                : TranscriptValues.of(one, Files.readString(folder.resolve("content/documents/" + one.id() + ".md")));
        for (String field : TranscriptFacts.FIELDS) {
            What what = row.what(field, values.of(field));
            if (what.verdict() != Verdict.UNSTATED) {
                SCORES.add(row, field, what, values.rule(field));
            }
        }
    }

    /** What the program's own check refuses in the drafts. */
    private static void checks() {
        Problems problems = new Problems();
        EditionBuild.run(folder, BuildMode.CHECK, problems, message -> {});
        Set<String> refused = new HashSet<>();
        for (Problem problem : problems.sorted()) {
            if (problem.isError() && refused.add(problem.place().file())) {
                UNSOUND.add(problem.place() + " " + problem.what());
            }
        }
        System.out.println("drafts " + IMPORTED.size() + ", refused by check " + UNSOUND.size() + " " + UNSOUND);
    }

    @Test
    void noWordIsLost() {
        assertThat(IMPORTED)
                .allSatisfy(one -> assertThat(one.draft().collation().words())
                        .as(one.file())
                        .noneMatch(word -> word.fate() == Fate.LOST || word.fate() == Fate.CHANGED));
    }

    @Test
    void theProgramAcceptsItsOwnDrafts() {
        assertThat(UNSOUND).isEmpty();
    }

    /** The report shows what is measured here; {@code -Dgolden=update} writes it anew. */
    @Test
    void theReportSaysHowOftenARuleIsRightAsMeasured() throws IOException {
        Path table = Path.of("src/main/resources/org/depesha/ingest/phrase/measured-rules.tsv");
        String head =
                "# Of what a rule asserts in the invented transcripts, how much is right. A row: field, rule, right, "
                        + "wrong.\n";
        String measured = head + String.join("\n", SCORES.rules()) + "\n";
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(table, measured);
        }
        assertThat(table).hasContent(measured);
    }

    /** A little below what is reached: of the facts that may be looked at, and of those that may not. */
    @ParameterizedTest
    @CsvSource({"ONE, 0.72, 0.02", "HELD, 0.62, 0.04", "LATE, 0.86, 0.05", "NEW, 0.61, 0.05"})
    void asMuchIsFoundAndAsLittleIsWrong(Half half, double right, double wrong) {
        assertThat(SCORES.share(half, Verdict.RIGHT)).isGreaterThan(right);
        assertThat(SCORES.share(half, Verdict.WRONG)).isLessThan(wrong);
    }
}
