package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesha.tei.TeiElement;
import org.junit.jupiter.api.Test;

class TreeAnnotationTest {

    private static final String FILES = """
      -- content/registers/persons.yml
      ada:
        name: Ada
      kim-a:
        name: Kim
      kim-b:
        name: Kim
      -- content/registers/places.yml
      riga:
        name: Riga
      -- content/documents/a.md
      ---
      title: A
      from: ada
      ---
      I saw Ada's port, *Riga*, and Kim; **A**da, Ri*ga* [Ada](person:ada).[^1]

      > Riga-Riga

      [^1]: Ada.
      """;

    private static List<String> names(EditionFixture edition) {
        return edition.tei("a")
                .path("text")
                .descendants()
                .filter(element -> List.of("persName", "placeName").contains(element.name()))
                .map(TreeAnnotationTest::line)
                .toList();
    }

    private static String line(TeiElement name) {
        return name.text() + " " + name.attribute("ref") + " " + name.attribute("resp");
    }

    @Test
    void marksNamesAsTheProgramsDoing() {
        EditionFixture edition = EditionFixture.of(
                "-- content/edition.yml\ntitle: T\nbase: https://example.org/\nannotate: true\n" + FILES);
        assertThat(names(edition))
                .containsExactly(
                        "Ada person:ada #program",
                        "Riga place:riga #program",
                        "Ada person:ada null",
                        "Riga place:riga #program",
                        "Riga place:riga #program");
        assertThat(edition.tei("a").path("text").text()).contains("I saw Ada's port, Riga, and Kim; Ada, Riga Ada.");
        assertThat(edition.main("documents/a/", "p a[href$=riga/]").text()).isEqualTo("Riga");
    }

    @Test
    void marksNothingWhereItIsNotAskedFor() {
        assertThat(names(EditionFixture.of(FILES))).containsExactly("Ada person:ada null");
    }
}
