package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers as other editors write them: actions, lists of persons, titles and shelfmarks. */
class HeadersOfOthersTest {

    private static final String TITLE = "<titleStmt><title>A</title></titleStmt>";

    private static String file(String titles, String source, String profile, String body) {
        return "-- content/documents/a.xml\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc>" + titles
                + "<publicationStmt><p/></publicationStmt><sourceDesc>" + source + "</sourceDesc></fileDesc>"
                + "<profileDesc>" + profile + "</profileDesc></teiHeader><text>" + body + "</text></TEI>\n";
    }

    private static EditionFixture actions(String actions) {
        return EditionFixture.of(
                file(TITLE, "<p/>", "<correspDesc>" + actions + "</correspDesc>", "<body><p>Words.</p></body>"));
    }

    private static String txt(EditionFixture edition) {
        return edition.file("documents/a/document.txt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<name>Ada Berg</name> | From: Ada Berg",
                "<name ref='#ada'>Ada Berg</name> | From: Ada Berg",
                "<name key='ada'>Ada Berg</name> | From: Ada Berg",
                "<rs ref='https://d-nb.info/gnd/118540238'>Goethe</rs> | From: Goethe",
                "<rs>someone</rs><persName>Ada Berg</persName> | From: Ada Berg",
                "<name type='ship'>Vega</name><persName>Ada Berg</persName> | From: Ada Berg",
                "<name><forename>Ada</forename> <surname>Berg</surname></name> | From: Ada Berg",
                "<name ref='unknown'><persName>Ada</persName> <persName>Bo</persName></name> | From: Ada and Bo",
                "<persName/><persName>Ada Berg</persName> | From: Ada Berg",
                "<persName ref=''>Ada Berg</persName> | From: Ada Berg",
                "<persName ref='#'>Ada Berg</persName> | From: Ada Berg",
                "<persName ref='persons/ada/'>Ada Berg</persName> | From: Ada Berg",
                "<persName key=''>Ada Berg</persName> | From: Ada Berg",
                "<persName key='...'>Ada Berg</persName> | From: Ada Berg",
                "<persName key='  Ада Берг '>Ada Berg</persName> | From: Ada Berg",
                "<persName key='= ='>Ada Berg</persName> | From: Ada Berg"
            })
    void aSenderIsNamedInWhateverForm(String names, String line) {
        assertThat(txt(actions("<correspAction type='sent'>" + names + "</correspAction>"))
                        .lines())
                .contains(line);
    }

    @Test
    void aSecondSendingKeepsItsPlaceAndDateBesideItsSender() {
        EditionFixture edition = actions("<correspAction type='sent'><persName>Ada Berg</persName><date when='1901'/>"
                + "</correspAction><correspAction type='sent'><persName>Bo Lund</persName>"
                + "<placeName cert='low'>Riga</placeName><date when='1901-02-03'/></correspAction>");
        assertThat(txt(edition)).contains("From: Ada Berg and Bo Lund");
        assertThat(edition.main("documents/a/", ".route .sender").text()).contains("Bo Lund: [Riga?], 1901-02-03");
    }

    @Test
    void ofALetterThatWasSentOnAllReceiversAreItsAddresseesInOrder() {
        EditionFixture edition = actions("<correspAction type='sent'><persName>Ada Berg</persName></correspAction>"
                + "<correspAction type='received'><persName>Bo Lund</persName></correspAction>"
                + "<correspAction type='forwarded'><persName>Cecil Dahl</persName></correspAction>"
                + "<correspAction type='received'><persName>Dora Ek</persName></correspAction>");
        assertThat(txt(edition).lines())
                .contains("To: Bo Lund and Dora Ek")
                .anyMatch(line -> line.contains("Cecil Dahl"));
    }

    @Test
    void aDateOfDecipheringIsNoDateOfSending() {
        EditionFixture edition = actions("<correspAction type='sent'><persName>Ada Berg</persName>"
                + "<date type='deciphered' when='1901-02-04'/><date when='1901-02-03'/></correspAction>");
        assertThat(txt(edition)).contains("Sent: February 3, 1901, deciphered February 4, 1901");
    }

    @Test
    void personsOfTheHeaderAreNamedByTheirListAndTheirAuthorities() {
        EditionFixture edition = EditionFixture.of(file(
                TITLE,
                "<p/>",
                "<particDesc><listPerson>"
                        + "<person xml:id='p1'><persName>A. B.</persName><persName type='reg'><surname>Berg</surname>, "
                        + "<forename>Ada</forename></persName><persName type='alt'>Frau Berg</persName>"
                        + "<idno type='gnd'>118540238</idno><idno>https://viaf.org/viaf/24602065</idno>"
                        + "<idno type='own'>7</idno></person>"
                        + "<person xml:id='p2'><persName/><occupation>a clerk</occupation></person>"
                        + "<person><persName>Nobody</persName></person>"
                        + "<person xml:id='p3'><persName><surname>Lund</surname></persName></person>"
                        + "</listPerson></particDesc>",
                "<body><p><persName ref='#p1'>she</persName>, <persName ref='#p2'>he</persName>, "
                        + "<persName ref='#p3'>L.</persName></p></body>"));
        edition.sees("persons/p1/", "h1", "Ada Berg")
                .sees("persons/p2/", "h1", "p2")
                .sees("persons/p3/", "h1", "Lund");
        assertThat(edition.page("persons/p1/").select("a[href*=d-nb.info], a[href*=viaf.org]"))
                .extracting(link -> link.attr("href"))
                .containsExactly("https://d-nb.info/gnd/118540238", "https://viaf.org/viaf/24602065");
        assertThat(edition.page("persons/p1/").select("main").text()).contains("A. B.", "Frau Berg");
        assertThat(edition.site()).doesNotContainKey("persons/Nobody/index.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<collection>Papers</collection><idno>7</idno> | City Archive, Papers, 7",
                "<collection>Papers</collection> | City Archive, Papers",
                "<idno>7</idno> | City Archive, 7"
            })
    void anArchiveIsToldWithWhatIsKnownOfIt(String more, String words) {
        EditionFixture edition = EditionFixture.of(file(
                TITLE,
                "<msDesc><msIdentifier><repository>City Archive</repository>" + more + "</msIdentifier></msDesc>",
                "<p/>",
                "<body><p>Words.</p></body>"));
        assertThat(txt(edition)).contains(words);
    }

    @Test
    void aLetterWithoutATitleIsAProblem() {
        EditionFixture edition = EditionFixture.of(
                file("<titleStmt><title/></titleStmt>", "<p/>", "<correspDesc/>", "<body><p>Words.</p></body>"));
        edition.has("missing-title content/documents/a.xml:1:42").andNoOtherProblems();
    }
}
