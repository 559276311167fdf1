package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A translation in a document of its own is not a second letter: what it translates counts, once. */
class TranslatedLettersTest {

    private static final String EDITION = """
      -- content/edition.yml
      title: The Example Letters
      base: https://example.org/letters/
      date: 2026-11-22
      editors: [Ada Example]
      publisher: Example Press
      licence: {name: CC BY 4.0, address: "https://creativecommons.org/licenses/by/4.0/"}
      cmif: {id: d1a7c0de-4b1d-4c1e-9f00-0123456789ab, licence: CC0}
      -- content/registers/persons.yml
      ada: {name: Ada Berg}
      bertil: {name: Bertil Dahl}
      carla: {name: Carla Ek}
      -- content/registers/places.yml
      riga:
        name: Riga
        kind: city
        coordinates: {latitude: 56.946, longitude: 24.106, source: Invented Gazetteer}
      lund:
        name: Lund
        kind: city
        coordinates: {latitude: 55.704, longitude: 13.191, source: Invented Gazetteer}
      -- content/documents/a.md
      ---
      title: A
      language: de
      from: ada
      to: bertil
      sent: {date: 1901-02-03, place: riga}
      received: {date: 1901-02-05, place: lund}
      ---
      Ich warte.
      -- content/documents/a-en.md
      ---
      title: A in English
      translates: a
      language: en
      from: ada
      to: bertil
      sent: {date: 1901-02-03, place: riga}
      received: {date: 1901-02-05, place: lund}
      ---
      I wait.
      -- content/documents/b.md
      ---
      title: B
      from: bertil
      to: ada
      sent: 1901-02-08
      inReplyTo: a
      ---
      Words.
      -- content/documents/b-en.md
      ---
      title: B in English
      translates: b
      language: en
      from: bertil
      to: ada
      sent: 1901-02-08
      inReplyTo: a
      ---
      Words.
      -- content/documents/c.md
      ---
      title: C
      from: carla
      to: bertil
      sent: 1901-04
      ---
      Words.
      """;

    private static final EditionFixture BUILT = EditionFixture.of(EDITION);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview/",
                "overview/calendar/1901/",
                "overview/network/",
                "overview/map/",
                "overview/exchanges/ada/bertil/",
                "years/1901/02/",
                "persons/ada/with/persons/bertil/",
                "threads/a/",
                "persons/ada/",
            })
    void aPageThatCountsLettersHasTheOriginalAlone(String page) {
        assertThat(BUILT.file(page + "index.html")).doesNotContain("documents/a-en/", "documents/b-en/");
    }

    @Test
    void twoCorrespondentsHaveAsManyLettersAsTheyWrote() {
        assertThat(BUILT.file("overview/network/index.html")).contains("<title>Ada Berg, 2 messages</title>");
        assertThat(BUILT.file("overview/index.html")).contains("<p>3 messages.</p>");
    }

    @Test
    void nextInACorrespondenceIsTheNextLetter() {
        assertThat(BUILT.tei("a")
                        .descendants()
                        .filter(element -> "correspondence".equals(element.attribute("subtype")))
                        .map(element -> element.attribute("type") + " " + element.attribute("target")))
                .containsExactly("next message:b");
    }

    @Test
    void correspSearchLearnsOfEachLetterOnce() {
        assertThat(BUILT.file("data/cmif.xml"))
                .contains("documents/a/\"", "documents/b/\"", "documents/c/\"")
                .doesNotContain("a-en", "b-en");
        assertThat(BUILT.file("data/messages.csv")).contains("a-en,translation,");
    }

    @Test
    void itsOwnPageStaysAndLeadsToTheOriginal() {
        BUILT.leads("documents/a-en/", ".view a", "../a/?view=both").andNoOtherProblems();
    }
}
