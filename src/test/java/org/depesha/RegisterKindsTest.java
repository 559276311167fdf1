package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Works and events, which are registers as persons are. */
class RegisterKindsTest {

    private static final String LETTER = """
            -- content/documents/a.xml
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>\
            <publicationStmt><p/></publicationStmt><sourceDesc><listBibl><bibl xml:id="source"><title>Printed</title>\
            </bibl></listBibl></sourceDesc></fileDesc><profileDesc><correspDesc><correspAction type="sent">\
            <persName>Ada Berg</persName><title ref="#b1">Storms</title></correspAction></correspDesc></profileDesc>\
            </teiHeader><text><body><p>%s</p></body></text></TEI>
            """;

    private static final String WORKS = """
            -- content/registers/books.xml
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listBibl><bibl xml:id="b1"><author>Bo Lund</author>, \
            <title>On Storms</title>, <date>1899</date>.<idno type="gnd">118540238</idno></bibl><biblStruct \
            xml:id="b2"><analytic><title level="a">A Calm</title></analytic><monogr><title level="j">The Sea</title>\
            <imprint><date>1900</date></imprint></monogr></biblStruct></listBibl><listEvent><event xml:id="e1" \
            when="1900-05-03"><label>The great storm</label><desc>It took the roof.</desc></event></listEvent>\
            <listPerson><person xml:id="cy"><persName>Cy Dahl</persName><event xml:id="life"><label>Exile</label>\
            </event></person></listPerson></standOff></TEI>
            """;

    @Test
    void worksAndEventsOfTeiListsHavePagesWithTheirMentions() {
        EditionFixture edition = EditionFixture.of(WORKS
                + LETTER.formatted("<title ref=\"#b1\">Storms</title>, <rs type=\"work\" ref=\"books.xml#b2\">it</rs>, "
                        + "<rs type=\"event\" ref=\"#e1\">that night</rs>, <title>No work</title>"));
        edition.leads("documents/a/", "article a.work", "../../works/b1/")
                .leads("documents/a/", "article a.work:nth-of-type(3)", "../../works/b2/")
                .leads("documents/a/", "article a.event", "../../events/e1/")
                .sees("documents/a/", "article cite:not(a cite)", "No work")
                .sees("works/b1/", "h1", "On Storms")
                .sees("works/b1/", ".summary", "Bo Lund, 1899")
                .sees("works/b2/", "h1", "A Calm")
                .sees("events/e1/", ".summary", "1900-05-03")
                .andNoOtherProblems();
        assertThat(edition.file("index.html")).contains("\"works/\">Works</a>", "\"events/\">Events</a>");
        assertThat(edition.file("works/b1/index.html")).contains("Storms", "d-nb.info/gnd/118540238");
        assertThat(edition.file("events/e1/index.html")).contains("that night", "It took the roof.");
        assertThat(edition.file("data/works.xml")).contains("<bibl xml:id=\"b1\"", "<title type=\"main\">On Storms");
        assertThat(edition.file("data/events.xml")).contains("<event xml:id=\"e1\"", "<eventName type=\"main\">");
        assertThat(edition.file("data/works.csv")).contains("b2,A Calm");
        assertThat(edition.file("data/messages.csv")).contains("Ada Berg").doesNotContain("Storms");
    }

    @Test
    void aWorkThatIsASourceAndAnEventOfALifeAreNoEntries() {
        EditionFixture edition = EditionFixture.of(WORKS + LETTER.formatted("x"));
        assertThat(edition.file("data/works.csv").lines().map(line -> line.replaceFirst(",.*", "")))
                .containsExactly("id", "b1", "b2");
        assertThat(edition.file("data/events.csv").lines().map(line -> line.replaceFirst(",.*", "")))
                .containsExactly("id", "e1");
    }

    @Test
    void markdownNamesWorksAndEventsAsItNamesPersons() {
        EditionFixture edition = EditionFixture.of("""
                -- content/registers/works.yml
                storms: {name: On Storms}
                -- content/registers/events.yml
                night: {name: The great storm}
                -- content/documents/a.md
                ---
                title: T
                ---
                I read [your book](work:storms) in [that night](event:night), not [this](work:stroms).
                """);
        edition.has("unknown-entry content/documents/a.md:4:67").andNoOtherProblems();
        EditionFixture right = EditionFixture.of("""
                -- content/registers/works.yml
                storms: {name: On Storms}
                -- content/registers/events.yml
                night: {name: The great storm}
                -- content/documents/a.md
                ---
                title: T
                ---
                I read [your book](work:storms) in [that night](event:night).
                """);
        right.leads("documents/a/", "article a.work", "../../works/storms/")
                .leads("documents/a/", "article a.event", "../../events/night/")
                .sees("works/storms/", "h1", "On Storms")
                .andNoOtherProblems();
        assertThat(right.file("documents/a/document.xml"))
                .contains("<title ref=\"work:storms\">your book</title>", "<eventName ref=\"event:night\">");
    }

    @Test
    void anEditionWithoutWorksSaysNothingOfThem() {
        EditionFixture edition = EditionFixture.of(LETTER.formatted("x"));
        assertThat(edition.file("index.html")).doesNotContain("works/", "events/");
        assertThat(edition.file("data/index.html")).doesNotContain("works", "events");
        assertThat(List.of(edition.file("ro-crate-metadata.json"))).noneMatch(text -> text.contains("works.csv"));
    }
}
