package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages that show an edition at a glance, and those that are not made. */
class OverviewPagesTest {

    private static final String REGISTERS = """
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
      nowhere: {name: Nowhere, kind: village}
      """;

    private static final EditionFixture FEW = EditionFixture.of("""
      -- content/documents/a.md
      ---
      title: A
      from: ada
      to: bertil
      sent: {date: 1901-02-03, place: riga}
      received: {date: 1901-02-05, place: lund}
      ---
      I wait in [Riga](place:riga), far from [Nowhere](place:nowhere).
      -- content/documents/b.md
      ---
      title: B
      from: bertil
      to: ada
      sent: 1901-02-08
      inReplyTo: a
      ---
      Words.
      -- content/documents/c.md
      ---
      title: C
      from: ada
      to: bertil
      sent: 1901-04
      ---
      Words.
      -- content/documents/d.md
      ---
      title: D
      from: carla
      to: bertil
      ---
      Words.
      """ + REGISTERS);

    @Test
    void theMenuHasOneEntryForAllOfThem() {
        assertThat(FEW.file("documents/a/index.html")).containsOnlyOnce(">Overview</a>");
        assertThat(FEW.file("overview/index.html"))
                .contains(
                        "href=\"network/\"",
                        "href=\"map/\"",
                        "href=\"calendar/1901/\"",
                        "href=\"exchanges/ada/bertil/\"");
        assertThat(FEW.file("sitemap.xml")).contains("overview/</loc>", "overview/exchanges/ada/bertil/</loc>");
    }

    @Test
    void aMessageStandsOnADayOnlyIfItsDateStatesTheDay() {
        String calendar = FEW.file("overview/calendar/1901/index.html");
        assertThat(calendar)
                .contains("href=\"../../../documents/a/\" title=\"Ada Berg to Bertil Dahl, 3 February 1901");
        String months = calendar.substring(calendar.indexOf("class=\"months\""), calendar.indexOf("id=\"loose\""));
        assertThat(months).doesNotContain("documents/c/").contains("April <small>1 without a day</small>");
        assertThat(calendar.substring(calendar.indexOf("id=\"loose\""))).contains("documents/c/");
    }

    @Test
    void whatBearsNoDateIsListedApart() {
        String page = FEW.file("overview/index.html");
        assertThat(page.substring(page.indexOf("id=\"undated\"")))
                .contains("documents/d/")
                .doesNotContain("documents/a/");
    }

    @Test
    void anExchangeTellsDelaysWhereBothDatesAreStated() {
        assertThat(FEW.file("overview/exchanges/ada/bertil/index.html"))
                .contains("answered 3 days after it was received")
                .contains("2 days after it was sent")
                .contains("51 days without a dated message");
    }

    @Test
    void whatNobodyStatesIsNotGuessed() {
        assertThat(FEW.file("overview/exchanges/ada/bertil/index.html"))
                .contains("receipt not stated", "<i>not stated</i>");
    }

    @Test
    void aPairOfOneMessageLeadsToThatMessage() {
        assertThat(FEW.file("overview/network/index.html"))
                .contains("<a href=\"../../documents/d/\">Bertil Dahl and Carla Ek</a>")
                .contains("<a href=\"../exchanges/ada/bertil/\">Ada Berg and Bertil Dahl</a>");
    }

    @Test
    void aPlaceWithoutCoordinatesIsListedAndNotDrawn() {
        String map = FEW.file("overview/map/index.html");
        assertThat(map.substring(0, map.indexOf("id=\"unlocated\"")))
                .contains(">Riga<")
                .doesNotContain("Nowhere");
        assertThat(map.substring(map.indexOf("id=\"unlocated\""))).contains(">Nowhere</a>");
        assertThat(map).contains("Natural Earth", "Coordinates: Invented Gazetteer.", "Riga to Lund");
    }

    @Test
    void everythingDrawnIsALinkWithANameOrAGroupWithATitle() {
        String page = FEW.file("overview/network/index.html");
        String drawing = page.substring(page.indexOf("<svg class=\"wide\""), page.indexOf("<figcaption>"));
        assertThat(drawing.split("<a href=")).hasSizeGreaterThan(6);
        assertThat(drawing).doesNotContain("<a href=\"\"").contains("<title>Ada Berg, 3 messages</title>");
    }

    @Test
    void aPageThatHasNothingToShowIsNotMade() {
        EditionFixture one = EditionFixture.of("""
        -- content/documents/a.md
        ---
        title: A
        ---
        Words.
        """);
        assertThat(one.file("documents/a/index.html")).doesNotContain("overview/");
        assertThat(one.file("sitemap.xml")).doesNotContain("overview/");
    }

    @Test
    void anEditionChoosesWhichOfThemItHas() {
        String edition = """
        -- content/edition.yml
        title: The Example Letters
        base: https://example.org/letters/
        site: {views: [%s]}
        -- content/documents/a.md
        ---
        title: A
        from: ada
        to: bertil
        sent: 1901-02-03
        ---
        Words of [Riga](place:riga).
        """;
        EditionFixture map = EditionFixture.of(edition.formatted("map") + REGISTERS);
        assertThat(map.file("sitemap.xml")).contains("overview/map/").doesNotContain("overview/calendar/");
        assertThat(EditionFixture.of(edition.formatted("") + REGISTERS).file("sitemap.xml"))
                .doesNotContain("overview/");
        EditionFixture.of(edition.formatted("maps") + REGISTERS).has("invalid-value content/edition.yml:3:16");
    }

    private static final EditionFixture DOUBTFUL = EditionFixture.of("""
      -- content/documents/a.md
      ---
      title: A
      from: ada
      to: bertil
      sent: 1901-02-03?
      received: 1901-02-05
      ---
      Words.
      -- content/documents/b.md
      ---
      title: B
      from: bertil
      to: ada
      sent: 1901-02-08~
      inReplyTo: a
      ---
      Words.
      -- content/documents/c.md
      ---
      title: C
      from: ada
      to: bertil
      sent: 1901-06-08
      ---
      Words.
      -- content/documents/d.md
      ---
      title: D
      from: ada
      to: carla
      sent: {date: 1901-06-09, cert: low}
      ---
      Words.
      """ + REGISTERS);

    @Test
    void aDayThatIsNotCertainIsNoDayOfTheCalendar() {
        String calendar = DOUBTFUL.file("overview/calendar/1901/index.html");
        String months = calendar.substring(calendar.indexOf("class=\"months\""), calendar.indexOf("id=\"loose\""));
        assertThat(months).contains("documents/c/").doesNotContain("documents/a/", "documents/b/", "documents/d/");
        assertThat(calendar.substring(calendar.indexOf("id=\"loose\"")))
                .contains("documents/a/", "documents/b/", "documents/d/");
    }

    @Test
    void noDelayIsToldBetweenDaysThatAreNotCertain() {
        assertThat(DOUBTFUL.file("overview/exchanges/ada/bertil/index.html"))
                .doesNotContain("after it was")
                .doesNotContain("without a dated message");
    }

    @Test
    void whatCameInsideAnotherLetterCameToThoseToWhomThatWasAddressed() {
        EditionFixture edition = EditionFixture.of("""
          -- content/documents/a.md
          ---
          title: A
          from: ada
          to: bertil
          sent: 1901-02-03
          received: 1901-02-05
          transmits:
            m1: {from: ada, to: [bertil, carla], sent: 1901-02-01}
            m2: {from: ada, to: carla, sent: 1901-02-02}
          ---
          Look.

          > {#m1}
          > Words.

          > {#m2}
          > More words.
          """ + REGISTERS);
        assertThat(edition.file("overview/exchanges/ada/bertil/index.html")).doesNotContain("receipt not stated");
        assertThat(edition.file("overview/exchanges/ada/carla/index.html"))
                .contains("receipt not stated")
                .doesNotContain("5 February");
    }

    @Test
    void everyMessageInsideAnotherIsDrawn() {
        EditionFixture edition = EditionFixture.of("""
          -- content/documents/a.md
          ---
          title: A
          from: ada
          to: bertil
          sent: 1901-02-09
          transmits:
            m1:
              from: carla
              to: ada
              sent: 1901-02-03
              transmits:
                m3: {from: bertil, to: carla, sent: 1901-02-01}
            m2: {from: carla, to: ada, sent: 1901-02-05}
          ---
          Look.

          > {#m1}
          > Words.
          >
          > > {#m3}
          > > Words.

          > {#m2}
          > More words.
          """ + REGISTERS);
        String page = edition.file("overview/index.html");
        String wide = page.substring(page.indexOf("<svg class=\"wide\""), page.indexOf("<svg class=\"narrow\""));
        assertThat(wide)
                .contains("documents/a/m1/\"", "documents/a/m2/\"", "documents/a/m3/\"")
                .containsOnlyOnce("<title>Inside it: Carla Ek to Ada Berg, 3 February 1901");
    }

    @Test
    void manyMessagesAreYearsAndManyCorrespondentsSquares() {
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder persons = new StringBuilder();
        for (int i = 10; i < 70; i++) {
            files.put("content/documents/l" + i + ".md", """
                ---
                title: L
                from: p%d
                to: p%d
                sent: 19%02d-0%d-11
                ---
                Words.
                """.formatted(i % 25, (i + 1) % 25, i % 7, 1 + i % 9));
        }
        for (int i = 0; i < 25; i++) {
            persons.append("p%d: {name: Person %d}\n".formatted(i, i));
        }
        files.put("content/registers/persons.yml", persons.toString());
        EditionFixture many = EditionFixture.of(files);
        assertThat(many.file("overview/index.html"))
                .contains("<ul class=\"bars\">")
                .doesNotContain("class=\"wide\"");
        assertThat(many.file("overview/network/index.html"))
                .contains("<table class=\"matrix\">", "7 others")
                .doesNotContain("class=\"wide\"");
    }
}
