package org.depesha.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesha.BuildMode;
import org.depesha.EditionBuild;
import org.depesha.problem.Code;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewLetterTest {

    @TempDir
    private Path folder;

    private Problems problems = new Problems();

    @BeforeEach
    void anEdition() throws IOException {
        put("content/edition.yml", "title: Letters\nbase: https://letters.berg.org/\nlanguages: [en]\n");
        put("content/registers/persons.yml", """
                ilse-vesper: {name: Ilse Vesper, coverNames: [Swallow]}
                oskar-lind: {name: Oskar Lind}
                ida-lind: {name: Ida Lind}
                """);
        put("content/registers/places.yml", "nordhaven: {name: Nordhaven}\n");
        put("content/registers/organizations.yml", "weather-society: {name: Weather Society, forms: [Society]}\n");
    }

    @Test
    void namesAreFoundInTheRegistersAndTheLetterPassesTheCheck() throws IOException {
        Optional<String> path = write(Map.of(
                "from", List.of("Swallow"),
                "to", List.of("society", "name:Ada Berg"),
                "sent", List.of("4 March 1901"),
                "sent.place", List.of("Nordhaven")));
        assertThat(path).contains("content/documents/1901-03-04-ilse-vesper-to-weather-society.md");
        assertThat(read(path.orElseThrow())).isEqualTo("""
                ---
                title: "Letter Ilse Vesper to Weather Society, Ada Berg, 1901-03-04"
                from: {person: ilse-vesper, as: Swallow}
                to: [weather-society, {name: Ada Berg}]
                sent: {date: 1901-03-04, place: nordhaven}
                language: en
                ---

                """);
        EditionBuild.run(folder, BuildMode.CHECK, problems, progress -> {});
        assertThat(problems.sorted())
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(Code.UNUSED_ENTRY));
    }

    @Test
    void aNameThatAnEntryHasIsNobodyWithoutAnEntry() {
        assertThat(write(Map.of("from", List.of("name:Society"), "sent", List.of("1901"))))
                .isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("is a name of 1 entry: Weather Society"));
    }

    @Test
    void ofTwoWhoFitNoneIsChosen() {
        assertThat(write(Map.of("from", List.of("Lind"), "sent", List.of("1901"))))
                .isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::what, Problem::nextStep)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "`--from`: `Lind` fits 2 entries: Ida Lind (`ida-lind`), Oskar Lind (`oskar-lind`).",
                        "Write the id of the right one, such as `--from ida-lind`."));
    }

    @Test
    void aSlipIsToldWithWhatWasMeantAndNothingIsWritten() throws IOException {
        assertThat(write(Map.of(
                        "from", List.of("Vespr"), "sent", List.of("1901-13-01"), "sent.place", List.of("Nordhafen"))))
                .isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(Code.UNKNOWN_PARTY, Code.INVALID_DATE, Code.UNKNOWN_PLACE);
        assertThat(problems.sorted())
                .extracting(Problem::nextStep)
                .anyMatch(step -> step.startsWith("Did you mean `ilse-vesper`?"))
                .anyMatch(step -> step.startsWith("Did you mean `nordhaven`?"));
        assertThat(folder.resolve("content/documents")).doesNotExist();
    }

    @Test
    void noFileIsOverwrittenAndNoAddressIsUsedAgain() throws IOException {
        Map<String, List<String>> said =
                Map.of("from", List.of("ilse-vesper"), "to", List.of("oskar-lind"), "sent", List.of("1901-03-04"));
        put(
                "content/addresses.lock",
                "depesha addresses 1\n" + "documents/1901-03-04-ilse-vesper-to-oskar-lind-2/ 1.0 abc\n");
        assertThat(write(said)).contains("content/documents/1901-03-04-ilse-vesper-to-oskar-lind.md");
        assertThat(write(said)).contains("content/documents/1901-03-04-ilse-vesper-to-oskar-lind-3.md");
        assertThat(write(Map.of("title", List.of("A"), "id", List.of("1901-03-04-Ilse-vesper-to-oskar-lind"))))
                .isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.DUPLICATE_ID);
    }

    @Test
    void anIdStaysInItsFolderAndALanguageIsATag() {
        assertThat(write(Map.of("title", List.of("A"), "id", List.of("../a"), "language", List.of("German"))))
                .isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(Code.INVALID_ID, Code.INVALID_LANGUAGE);
    }

    private Optional<String> write(Map<String, List<String>> said) {
        return NewLetter.write(folder, said, problems);
    }

    private void put(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }
}
