package org.depesha.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesha.ingest.NewEntries.Written;
import org.depesha.ingest.draft.NamedParties;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.problem.Code;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewEntriesTest {

    private static final String LETTER = """
            ---
            title: A letter
            from: {name: "E. R. Murrow"}
            to: {name: Ada Berg}
            sent: {date: 1901-03-04, place: {name: Riga}}
            # check: relay: {name: Carl Stenberg}  (line 7, salutation, 0.60)
            ---

            Dear Mr. Murrow, I saw Senator Goldwater in Tartu.
            """;

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @BeforeEach
    void anEdition() throws IOException {
        put("content/edition.yml", "title: Letters\nbase: https://letters.test/\nlanguages: [en]\n");
        put("content/documents/a.md", LETTER);
    }

    @Test
    void whomALetterNamesIsProposedWithWhatSpeaksForIt() {
        assertThat(proposed())
                .extracting(entry -> entry.register().replaceFirst(".*/", "") + " " + entry.yaml() + " "
                        + entry.isSure() + " " + entry.sights())
                .contains(
                        "persons.yml murrow: {name: \"E. R. Murrow\", forms: [\"E. R. Murrow\", Murrow]} true "
                                + "[content/documents/a.md:3, content/documents/a.md:9]",
                        "places.yml riga: {name: Riga, forms: [Riga]} true [content/documents/a.md:5]")
                .anyMatch(line -> line.startsWith("persons.yml carl-stenberg: ") && line.contains(" false "));
    }

    @Test
    void registersOnlyGrowAndFrontMatterPointsToTheNewEntries() throws IOException {
        String before = "# Our people\r\nzoe:\r\n  name: Zoe Lind   # the first\r\n\r\nanna: {name: Anna}";
        put("content/registers/persons.yml", before);
        NewEntries entries = NewEntries.of(folder, problems).orElseThrow();
        List<ProposedEntry> sure =
                entries.proposed().stream().filter(ProposedEntry::isSure).toList();
        Written written = entries.add(sure, problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(written.entries()).isEqualTo(sure.size());
        assertThat(Files.readString(folder.resolve("content/registers/persons.yml")))
                .startsWith(before + "\r\n\r\nmurrow:\r\n  name: \"E. R. Murrow\"\r\n  forms: [Murrow]\r\n");
        assertThat(Files.readString(folder.resolve("content/registers/places.yml")))
                .startsWith("riga:\n  name: Riga\n");
        assertThat(Files.readString(folder.resolve("content/documents/a.md")))
                .isEqualTo(LETTER.replace("from: {name: \"E. R. Murrow\"}", "from: murrow")
                        .replace("{name: Riga}", "riga"));
        assertThat(written.parties()).isEqualTo(2);
        assertThat(NewEntries.of(folder, problems).orElseThrow().proposed()).noneMatch(ProposedEntry::isSure);
    }

    @Test
    void whoMayBeAnotherOfTheSameSurnameIsNotSure() throws IOException {
        put("content/registers/persons.yml", "edward: {name: Edward Murrow}\nmurrow: {name: Mrs Murrow}\n");
        assertThat(proposed())
                .filteredOn(entry -> entry.name().equals("E. R. Murrow"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.isSure()).isFalse();
                    assertThat(entry.yaml()).startsWith("murrow-2: ");
                });
    }

    @Test
    void aRegisterThatCanTakeNoEntryAtItsEndStaysAsItIs() throws IOException {
        put("content/registers/persons.yml", "{anna: {name: Anna}}\n");
        NewEntries entries = NewEntries.of(folder, problems).orElseThrow();
        List<ProposedEntry> persons = entries.proposed().stream()
                .filter(entry -> entry.what().equals("person"))
                .toList();
        assertThat(entries.add(persons, problems)).isEqualTo(new Written(0, 0));
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.INVALID_VALUE);
        assertThat(Files.readString(folder.resolve("content/registers/persons.yml")))
                .isEqualTo("{anna: {name: Anna}}\n");
        assertThat(Files.readString(folder.resolve("content/documents/a.md"))).isEqualTo(LETTER);
    }

    @Test
    void onlyPartiesAndPlacesPointToEntries() {
        NamedParties names = new NamedParties();
        names.add("Hoover Institution", new EntryKey(RegisterKind.ORGANIZATION, "hoover"));
        names.add("Riga", new EntryKey(RegisterKind.PLACE, "riga"));
        names.add("Berg", new EntryKey(RegisterKind.PERSON, "ada-berg"));
        names.add("Berg", new EntryKey(RegisterKind.PERSON, "carl-berg"));
        String before = """
                ---
                archive: {name: Hoover Institution}
                from: [{name: Ek}, {name: Hoover Institution}]
                to:
                - {name: Hoover Institution}
                - {name: Berg}
                copies: [{name: Ek},
                  {name: Hoover Institution}]
                transmits:
                  m1: {from: {name: Hoover Institution}, sent: {date: 1901, place: {name: Riga}}}
                  m2:
                    received:
                      place: {name: Riga}
                repositories:
                  - {name: Hoover Institution}
                ---
                """;
        assertThat(names.pointed(before)).isEqualTo(new NamedParties.Pointed("""
                ---
                archive: {name: Hoover Institution}
                from: [{name: Ek}, hoover]
                to:
                - hoover
                - {name: Berg}
                copies: [{name: Ek},
                  hoover]
                transmits:
                  m1: {from: hoover, sent: {date: 1901, place: riga}}
                  m2:
                    received:
                      place: riga
                repositories:
                  - {name: Hoover Institution}
                ---
                """, 6));
    }

    private List<ProposedEntry> proposed() {
        return NewEntries.of(folder, problems).orElseThrow().proposed();
    }

    private void put(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
