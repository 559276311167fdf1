package org.depesha.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.collate.CollatedWord.Fate;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The five transcripts of the first edition, imported with its registers and no documents: what the text says is found.
 */
class SeedFactsTest {

    @TempDir
    static Path folder;

    private static final Map<String, String> FRONT = new TreeMap<>();
    private static ImportReport report;

    /** What each document's front matter must say, a fact a line. */
    private static final Map<String, List<String>> FACTS = Map.of(
            "000",
                    List.of(
                            "from: mao-zedong",
                            "to: {person: stalin, as: Filippov}",
                            "cipher: \"16052\"",
                            "sender: \"478\"",
                            "sent: {date: 1951-01-28, place: beijing}",
                            "received: 1951-01-29T18:40",
                            "copies: [{person: stalin, count: 2}]",
                            "urgency: Extremely urgent",
                            "kind: Ciphered telegram",
                            "  m1:",
                            "    from: mao-zedong",
                            "    to: peng-dehuai",
                            "    sent: 1951-01-28T19:00"),
            "001",
                    List.of(
                            "from: mao-zedong",
                            "to: {person: stalin, as: Filippov}",
                            "sender: \"103\"",
                            "sent: {date: 1951-01-07, place: beijing}",
                            "received: 1951-01-08T02:40",
                            "copies: [{person: stalin, count: 2}]",
                            "repository: APRF",
                            "f. 45, op. 1, d. 336, ll. 88-90",
                            "record: \"111207\"",
                            "urgency: Extremely urgent",
                            "from: ru",
                            "address: \"https://",
                            "  m1:",
                            "    from: [peng-dehuai, kim-son, pak-il-u]",
                            "    to: kim-il-sung",
                            "    sent: {date: 1951-01-04T24:00",
                            "    copies: [hun-xianchu, wu-ruilin, chzhou-biao, pan-khe-som"),
            "002",
                    List.of(
                            "from: mao-zedong",
                            "to: {person: stalin, as: Filippov}",
                            "cipher: \"15603\"",
                            "sender: \"260\"",
                            "sent: {date: 1951-01-15, place: beijing}",
                            "received: 1951-01-16T14:45",
                            "copies: [{person: stalin, count: 2}, molotov]",
                            "repository: APRF",
                            "f. 45, op. 1, d. 337, ll. 1-3",
                            "record: \"112095\"",
                            "urgency: Extremely urgent",
                            "  m1:",
                            "    from: mao-zedong",
                            "    to: peng-dehuai",
                            "    sent: 1951-01-14",
                            "To be passed on to Comrade Kim Il Sung"),
            "003",
                    List.of(
                            "from: {person: stalin, as: Filippov}",
                            "to: mao-zedong",
                            "relay: krasovsky",
                            "cipher: \"3410\"",
                            "sender: \"297/sh\"",
                            "sent: 1951-06-05"),
            "004",
                    List.of(
                            "from: roshchin",
                            "to: {person: stalin, as: Filippov}",
                            "cipher: \"20772\"",
                            "sender: \"2974\"",
                            "sent: {date: 1951-06-13, place: beijing}",
                            "received: 1951-06-13T19:55",
                            "series: G",
                            "copies: [{person: stalin, count: 2}]",
                            "  m1:",
                            "    from: mao-zedong",
                            "    to: {person: stalin, as: Filippov}",
                            "    relay: roshchin",
                            "    sent: 1951-06-13",
                            "    received: {date: 1951-06-13T22:00, zone: Beijing time}"));

    @BeforeAll
    static void importsTheSeeds() throws IOException {
        copy(Path.of("content/registers"), folder.resolve("content/registers"));
        Files.copy(Path.of("content/edition.yml"), folder.resolve("content/edition.yml"));
        Problems problems = new Problems();
        EditionSettings settings = SettingsReader.read(folder, problems).orElseThrow();
        report = TranscriptImport.run(
                List.of(Path.of("content/transcripts")), folder, settings, problems, message -> {});
        for (Imported one : report.imported()) {
            String text = Files.readString(folder.resolve("content/documents/" + one.id() + ".md"));
            FRONT.put(one.letter().supplied().name().substring(0, 3), text.substring(0, text.indexOf("\n---\n", 4)));
        }
        assertThat(problems.sorted()).noneMatch(problem -> problem.isError());
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void everyFactThatTheTextsStateIsFound() {
        List<String> missed = new ArrayList<>();
        FACTS.keySet().stream().sorted().forEach(seed -> {
            List<String> lost = FACTS.get(seed).stream()
                    .filter(fact -> !("\n" + FRONT.get(seed)).contains(fact.startsWith(" ") ? "\n" + fact : fact))
                    .toList();
            System.out.println("seed " + seed + ": " + (FACTS.get(seed).size() - lost.size()) + " / "
                    + FACTS.get(seed).size() + " facts" + (lost.isEmpty() ? "" : ", missed " + lost));
            lost.forEach(fact -> missed.add(seed + ": " + fact));
        });
        assertThat(missed).isEmpty();
    }

    @Test
    void noWordIsLost() {
        for (Imported one : report.imported()) {
            assertThat(one.draft().collation().words())
                    .as(one.file())
                    .noneMatch(word -> word.fate() == Fate.LOST || word.fate() == Fate.CHANGED);
        }
    }

    @Test
    void theTranscriptIsKeptByteForByte() throws IOException {
        for (Imported one : report.imported()) {
            String name = one.letter().supplied().name();
            assertThat(folder.resolve("content/transcripts/" + name))
                    .hasSameBinaryContentAs(Path.of("content/transcripts/" + name));
        }
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        Map<String, String> before = documents();
        Problems problems = new Problems();
        TranscriptImport.run(
                List.of(Path.of("content/transcripts")),
                folder,
                SettingsReader.read(folder, problems).orElseThrow(),
                problems,
                message -> {});
        assertThat(documents()).isEqualTo(before);
    }

    private static Map<String, String> documents() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("content/documents"))) {
            for (Path file : files.toList()) {
                all.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return all;
    }
}
