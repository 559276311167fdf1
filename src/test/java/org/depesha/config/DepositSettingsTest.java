package org.depesha.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepositSettingsTest {

    private static final String MINIMUM = "title: Letters\nbase: https://example.org/\n";
    private static final String ENOUGH = MINIMUM + "editors: [Ada Example]\npublisher: Press\ndate: 2026-11-22\n";

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private EditionSettings read(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/edition.yml"), yaml);
        return SettingsReader.read(folder, problems).orElseThrow();
    }

    private List<String> codes() {
        return problems.sorted().stream()
                .map(problem -> problem.code().id() + " " + problem.place().line())
                .toList();
    }

    @Test
    void anEditorIsANameOrAMapOfWhatIsKnown() throws IOException {
        EditionSettings settings = read(MINIMUM + """
        editors:
          - Some Institute
          - {name: Ada Example, sort: "Example, Ada", orcid: https://orcid.org/0000-0002-1825-0097, affiliation: Press}
        """);
        assertThat(settings.editors()).containsExactly("Some Institute", "Ada Example");
        Editor ada = settings.imprint().editors().get(1);
        assertThat(List.of(ada.family(), ada.given(), ada.inverted(), ada.orcid()))
                .containsExactly("Example", "Ada", "Example, Ada", "0000-0002-1825-0097");
        assertThat(settings.imprint().editors()).extracting(Editor::isPerson).containsExactly(false, true);
        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0000-0002-1825-0097,true",
        "0000-0001-5109-3700,true",
        "0000-0002-1694-233X,true",
        "0000-0002-1825-0098,false",
        "0000-0002-1694-2330,false",
        "0000000218250097,false",
        "X000-0002-1825-0097,false"
    })
    void theLastSignOfAnOrcidIsACheckOnTheOthers(String orcid, boolean valid) {
        assertThat(EditorReader.isOrcid(orcid)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "10.5281/zenodo.1234567,10.5281/zenodo.1234567",
        "https://doi.org/10.1000/182,10.1000/182",
        "10.5281,''",
        "doi:10.1000/182,''",
        "10.1000/a<b,''"
    })
    void aDoiIsKeptWithoutItsAddress(String written, String kept) throws IOException {
        assertThat(read(ENOUGH + "doi: " + written + "\n").release().doi()).isEqualTo(kept);
        assertThat(codes()).isEqualTo(kept.isEmpty() ? List.of("invalid-value 6") : List.of());
    }

    @Test
    void cmifNeedsAnIdThatNeverChangesAndALicence() throws IOException {
        assertThat(read(ENOUGH + "cmif: {id: d1a7c0de-4b1d-4c1e-9f00-0123456789ab, licence: CC BY 4.0}\n")
                        .cmif())
                .isEqualTo(new Cmif("d1a7c0de-4b1d-4c1e-9f00-0123456789ab", CmifLicence.CC_BY));
        assertThat(codes()).isEmpty();
        read(ENOUGH + "cmif: {id: 11a7c0de-4b1d-4c1e-9f00-0123456789ab, licence: CC BY-SA 4.0}\n");
        assertThat(codes()).containsExactly("invalid-value 6", "invalid-value 6");
    }

    @Test
    void whatCataloguesAskForMustBeThere() throws IOException {
        read(MINIMUM + "doi: 10.1000/182\n");
        assertThat(codes()).containsExactly("missing-value 3", "missing-value 3", "missing-value 3");
    }

    @Test
    void withoutEitherNothingIsAsked() throws IOException {
        EditionSettings settings = read(MINIMUM);
        assertThat(settings.cmif()).isNull();
        assertThat(settings.release().doi()).isEmpty();
        assertThat(codes()).isEmpty();
    }
}
