package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions in TEI that others made: what their files state is told, and nothing else. */
class TeiEditionsTest {

    private static final String TEI =
            "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"%s><teiHeader><fileDesc><titleStmt><title>%s"
                    + "</title></titleStmt><publicationStmt>%s</publicationStmt><sourceDesc>%s</sourceDesc></fileDesc>"
                    + "<profileDesc>%s</profileDesc></teiHeader>%s</TEI>";

    private final Map<String, String> files = new LinkedHashMap<>();

    private void letter(String id, String profile, String text) {
        file(id, "", "<p/>", profile, "<text><body>" + text + "</body></text>");
    }

    private void file(String id, String source, String publication, String profile, String rest) {
        files.put(
                "content/documents/" + id + ".xml",
                TEI.formatted(" xml:id=\"" + id + "x\"", id, publication, source, profile, rest));
    }

    private EditionFixture edition() {
        return EditionFixture.of(files);
    }

    private static String corresp(String id, String sender, String addressee) {
        return "<correspDesc xml:id=\"" + id + "\"><correspAction type=\"sent\"><persName>" + sender
                + "</persName></correspAction><correspAction type=\"received\"><persName>" + addressee
                + "</persName></correspAction></correspDesc>";
    }

    private static String sent(String what) {
        return "<correspDesc><correspAction type=\"sent\">" + what + "</correspAction></correspDesc>";
    }

    private List<String> lines(String id) {
        return edition().file("documents/" + id + "/document.txt").lines().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unknown", "[unknown]", "Onbekend", "N. N.", "N.N.", "Unbekannt", "?", "неизвестный"})
    void aNameOfNobodyIsNobody(String name) {
        letter("a", corresp("c", name, "Bo Lund"), "<p>x</p>");
        edition().sees("documents/a/", ".route", "Sender not known undated Bo Lund");
    }

    @Test
    void theRootOfAFileKeepsTheTypeThatItHas() {
        files.put(
                "content/documents/a.xml",
                TEI.formatted(" type=\"postcard\"", "a", "<p/>", "<p/>", "", "<text><body><p>x</p></body></text>"));
        letter("b", "", "<p>x</p>");
        EditionFixture edition = edition();
        assertThat(edition.file("documents/a/document.xml")).contains("type=\"postcard\"");
        assertThat(edition.file("documents/b/document.xml")).contains("type=\"supplied\"");
    }

    @Test
    void aNameOfNobodyInATextMakesNoEntry() {
        letter("a", corresp("c", "Ada Berg", "Bo Lund"), "<p>A <persName>N. N.</persName> came.</p>");
        EditionFixture edition = edition();
        assertThat(edition.file("data/persons.csv").lines().skip(1).toList()).hasSize(2);
        edition.sees("documents/a/", "article p", "1A N. N. came.").andNoOtherProblems();
    }

    @Test
    void anEditionAddsItsOwnNamesOfNobody() {
        files.put("content/edition.yml", EditionFixture.SETTINGS.stripIndent() + "tei: {nobody: [Jemand]}\n");
        letter("a", corresp("c", "Ada Berg", "jemand"), "<p>x</p>");
        edition().sees("documents/a/", ".route", "Ada Berg undated");
    }

    @Test
    void anUnknownPlaceOrDateIsNone() {
        letter("a", sent("<persName>Ada Berg</persName><placeName>o. O.</placeName><date>s. d.</date>"), "<p>x</p>");
        edition().sees("documents/a/", ".route", "Ada Berg undated");
    }

    @ParameterizedTest
    @CsvSource({"role,sender,addressee", "type,author,recipient", "role,http://id.loc.gov/vocabulary/relators/aut,rcp"})
    void twoCorrespondentsInOneActionAreToldApartByWhatTheirNamesSay(String attribute, String one, String other) {
        letter(
                "a",
                "<correspDesc><correspAction><persName %1$s=\"%2$s\">Ada Berg</persName><persName %1$s=\"%3$s\">Bo Lund"
                                .formatted(attribute, one, other)
                        + "</persName><date when=\"1901-02-03\"/></correspAction></correspDesc>",
                "<p>x</p>");
        assertThat(lines("a")).contains("From: Ada Berg", "To: Bo Lund", "Sent: February 3, 1901");
    }

    @Test
    void whoSentALetterOnIsNotItsSender() {
        letter(
                "a",
                "<correspDesc><correspAction type=\"sent\"><persName>Ada Berg</persName></correspAction>"
                        + "<correspAction type=\"received\" subtype=\"redirecting\"><persName>Bo Lund</persName>"
                        + "</correspAction>"
                        + "<correspAction type=\"sent\" subtype=\"redirecting\"><persName>Bo Lund</persName>"
                        + "</correspAction>"
                        + "<correspAction type=\"received\"><persName>Cecil Dahl</persName></correspAction>"
                        + "</correspDesc>",
                "<p>x</p>");
        assertThat(lines("a")).contains("From: Ada Berg", "To: Bo Lund and Cecil Dahl");
    }

    @Test
    void twoFilesThatListAnIdForDifferentPersonsMeanTwo() {
        String list = "<particDesc><listPerson><person xml:id=\"p1\"><persName>%s</persName></person></listPerson>"
                + "</particDesc>" + sent("<persName ref=\"#p1\"/>");
        letter("a", list.formatted("Ada Berg"), "<p><rs type=\"person\" ref=\"#p1\">she</rs></p>");
        letter("b", list.formatted("Bo Lund"), "<p><rs type=\"person\" ref=\"#p1\">he</rs></p>");
        letter("c", list.formatted("Ada Berg"), "<p>x</p>");
        edition()
                .leads("documents/a/", "article a.person", "../../persons/p1/")
                .leads("documents/b/", "article a.person", "../../persons/p1-Bo-Lund/")
                .sees("documents/b/", ".route .sender b", "Bo Lund")
                .leads("documents/c/", ".route .sender a", "../../persons/p1/");
    }

    @Test
    void anIdOfTheEditionsRegisterIsOneEntryWhateverFilesList() {
        files.put("content/registers/persons.yml", "p1: {name: Eva Falk}\n");
        letter(
                "a",
                "<particDesc><listPerson><person xml:id=\"p1\"><persName>E. F.</persName></person></listPerson>"
                        + "</particDesc>",
                "<p><rs type=\"person\" ref=\"#p1\">she</rs></p>");
        edition().sees("persons/p1/", "h1", "Eva Falk");
    }

    @Test
    void aRegisterInTeiTellsAllThatItKnows() {
        files.put("content/registers/people.xml", """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson><person xml:id="ada">
                <persName type="sort">Berg, Ada</persName><persName type="main">Ada Berg</persName>
                <persName type="alt">Ada of Riga</persName><birth when="1866-11-24"/><death>1931</death>
                <occupation>printer</occupation><idno type="GND">118500001</idno><note>Founded a press.</note></person>
                </listPerson><listPlace><place xml:id="riga"><placeName>Riga</placeName><country>Latvia</country>
                <location><geo>56,9 24,1</geo></location><ptr target="https://www.wikidata.org/wiki/Q1773"/></place>
                </listPlace></standOff></TEI>
                """);
        letter(
                "a",
                sent("<persName ref=\"#ada\">A. Berga</persName><placeName ref=\"#riga\">Rigae</placeName>"),
                "<p><placeName key=\"riga\">Rigam</placeName></p>");
        EditionFixture edition = edition();
        assertThat(edition.file("data/persons.csv").lines().toList().get(1))
                .startsWith(
                        "ada,Ada Berg,\"Berg, Ada\",Ada of Riga,,,yes,* 1866-11-24; † 1931; printer,Founded a press.,,"
                                + "gnd:118500001");
        assertThat(edition.file("data/places.csv").lines().toList().get(1))
                .startsWith("riga,Riga,Riga,,,,yes,Latvia,,,wikidata:Q1773,56.9,24.1");
        assertThat(edition.file("data/places.csv").lines()).hasSize(2);
        edition.andNoOtherProblems();
    }

    @Test
    void aPointerToNobodyIsToldWhereTheEditionHasARegister() {
        files.put("content/registers/persons.yml", "karsten: {name: Eva Karsten}\n");
        letter("a", sent("<persName ref=\"#karsten\"/>"), "<p><persName ref=\"#karstens\">Karstens</persName></p>");
        edition().has("unlisted-entry content/documents/a.xml:1:339").andNoOtherProblems();
    }

    @Test
    void anEntryIsNamedAsAHeaderNamesItAndNotByAnInflectedWord() {
        letter(
                "a",
                sent("<persName ref=\"#jan\">Jan Parawicini</persName>"),
                "<p><persName ref=\"#jan\">Iohanni</persName> <persName ref=\"#jan\">Iohanni</persName></p>");
        edition().sees("persons/jan/", "h1", "Jan Parawicini");
    }

    @Test
    void eachLetterOfAnAnthologyIsADocumentWithItsOwnSender() {
        file(
                "vol",
                "",
                "<p/>",
                corresp("c1", "Ada Berg", "Bo Lund") + corresp("c2", "Cecil Dahl", "Bo Lund"),
                "<text><front><p>Both are genuine.</p></front><body><div decls=\"#c1\"><p>The first.</p></div>"
                        + "<div xml:id=\"two\" decls=\"#c2\"><head>The Second Letter</head><p>Its words.</p></div>"
                        + "</body></text>");
        EditionFixture edition = edition();
        edition.sees("documents/vol-c1/", "article p", "1The first.")
                .sees("documents/vol-two/", ".route .sender b", "Cecil Dahl")
                .leads("documents/vol/", "article p:last-of-type a:not(.n)", "../vol-two/")
                .andNoOtherProblems();
        assertThat(edition.file("documents/vol/document.txt"))
                .contains("Both are genuine.")
                .doesNotContain("Ada Berg");
        assertThat(edition.file("documents/vol-two/document.xml"))
                .contains("Cecil Dahl")
                .doesNotContain("Ada Berg");
        assertThat(edition.file("data/documents.csv")).contains("vol-two,The Second Letter,,Cecil Dahl,Bo Lund");
    }

    @Test
    void eachLetterOfACorpusIsADocument() {
        String one = TEI.formatted(
                " xml:id=\"j1\"",
                "One",
                "<p/>",
                "",
                corresp("c", "Ada Berg", "Bo Lund"),
                "<text><body><p>x</p></body></text>");
        String two = TEI.formatted(
                " xml:id=\"j2\"",
                "Two",
                "<p/>",
                "",
                corresp("c", "Bo Lund", "Ada Berg"),
                "<text><body><p>y</p></body></text>");
        files.put(
                "content/documents/all.xml",
                "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">" + one + two + "</teiCorpus>");
        edition()
                .sees("documents/j1/", ".route .sender b", "Ada Berg")
                .sees("documents/j2/", ".route .sender b", "Bo Lund");
    }

    @Test
    void aNoteThatIsBoundToNothingStandsAtTheEnd() {
        file(
                "a",
                "",
                "<p/>",
                "",
                "<text><body><p>Words.</p></body></text><standOff><listAnnotation><note target=\"#nowhere\">Kept note."
                        + "</note></listAnnotation></standOff>");
        EditionFixture edition = edition();
        edition.has("unresolved-pointer content/documents/a.xml:1:293").andNoOtherProblems();
        assertThat(edition.file("documents/a/index.html")).contains("Kept note.");
    }

    @Test
    void theFileKeepsItsCommentsAndInstructions() {
        files.put(
                "content/documents/a.xml",
                "<?xml version=\"1.0\"?><?xml-stylesheet href=\"x.xsl\"?><!-- before -->"
                        + TEI.formatted(
                                "",
                                "A",
                                "<p/>",
                                "",
                                "",
                                "<text><body><p>Ser<!-- in a word -->aphin <?page 2?>came.</p></body></text>")
                        + "<!-- behind -->");
        EditionFixture edition = edition();
        edition.sees("documents/a/", "article p", "1Seraphin came.").andNoOtherProblems();
        assertThat(edition.file("documents/a/document.xml"))
                .contains("<!-- before -->", "Ser<!-- in a word -->aphin <?page 2?>came.", "<!-- behind -->")
                .matches("(?s)<\\?xml version=\"1.0\" encoding=\"UTF-8\"\\?>\\s*<TEI.*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<date when='1901-02-03'/> | <date when='1901-02-03'/> | 1901-02-03 | false",
                "<date when='1901-02-03'/> | <date when='1901-02-04'/> | 1901-02-03 | true",
                "<date notBefore='1901-02' notAfter='1901-03'/> | <date when='1901-02'/> | [1901-02..1901-03] | false",
                "<date when='1901-02-16'/> | <date when='1901-02-03' calendar='#j'>3 Feb</date> | 1901-02-16 | false",
                "'' | <date when='1901-02-04'/> | 1901-02-04 | false"
            })
    void theHeadersDateCountsAndAnOpenerThatContradictsItIsTold(
            String header, String opener, String date, boolean told) {
        letter(
                "a",
                sent("<persName>Ada</persName>" + header),
                "<opener><dateline>" + opener + "</dateline></opener><p>x</p>");
        EditionFixture edition = edition();
        assertThat(edition.file("data/documents.csv")).contains(",Ada,,,," + date + ",");
        assertThat(edition.problems().stream().anyMatch(problem -> problem.startsWith("dates-differ")))
                .isEqualTo(told);
    }

    @Test
    void theDateOfTheSourceCountsBeforeThatOfTheOpenerAndADateOfPrintNever() {
        String opener =
                "<text><body><opener><dateline><date when=\"1901-03-01\"/></dateline></opener><p>x</p></body></text>";
        file(
                "a",
                "<msDesc><history><origin><origDate when=\"1901-02-03\"/></origin></history></msDesc>",
                "<p/>",
                "",
                opener);
        file("b", "<bibl>Printed <date when=\"1999\"/></bibl>", "<p/>", "", opener);
        String csv = edition().file("data/documents.csv");
        assertThat(csv).contains("a,a,,,,,,1901-02-03", "b,b,,,,,,1901-03-01");
    }

    @Test
    void aWrongDateInANoteStopsNothing() {
        letter(
                "a",
                sent("<date when=\"1901-02-03\"/>"),
                "<p>x<note>On <date when=\"1901-02-31\">31 Feb</date></note></p>");
        EditionFixture edition = edition();
        assertThat(edition.problems()).singleElement().asString().startsWith("doubtful-date");
        assertThat(edition.result().written()).isTrue();
    }

    @Test
    void aDocumentAnswersToItsFileItsRootAndItsNumbers() {
        file(
                "b",
                "",
                "<idno type=\"url\">https://example.net/b1</idno><idno>LETT-2</idno>",
                "",
                "<text><body><p>y</p></body></text>");
        letter(
                "a",
                "",
                "<p><ref target=\"b.xml\">1</ref><ref target=\"bx\">2</ref><ref target=\"LETT-2\">3</ref><ref "
                        + "target=\"https://example.net/b1\">4</ref><rs type=\"letter\" ref=\"#bx\">5</rs></p>");
        EditionFixture edition = edition();
        assertThat(edition.main("documents/a/", "article")
                        .select("p a[href='../b/']")
                        .eachText())
                .containsExactly("1", "2", "3", "4", "5");
        edition.andNoOtherProblems();
    }

    @Test
    void aFileBelowTheContentIsIncludedWhereTheLetterSaysSo() {
        files.put(
                "content/includes/notes.xml",
                "<div xmlns=\"http://www.tei-c.org/ns/1.0\"><p>Included " + "words.</p></div>");
        letter(
                "a",
                "",
                "<p>Own words.</p><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" "
                        + "href=\"../includes/notes.xml\"/>");
        edition()
                .seesAll("documents/a/", "article p", "1Own words.", "2Included words.")
                .andNoOtherProblems();
    }

    @Test
    void aNameOfTwoPersonsHasTwoLinks() {
        letter("a", "", "<p><persName ref=\"#ada #bo\">both</persName></p>");
        assertThat(edition().main("documents/a/", "article").select("a.person").eachAttr("href"))
                .containsExactly("../../persons/ada/", "../../persons/bo/");
    }

    @Test
    void everyShelfmarkOfALetterIsTold() {
        file(
                "a",
                "<msDesc><msIdentifier><repository>City Archive</repository><collection>Berg</collection>"
                        + "<idno>A 7</idno>"
                        + "<idno>B 9</idno><idno type=\"url\">https://example.net/7</idno></msIdentifier></msDesc>",
                "<p/>",
                "",
                "<text><body><p>x</p></body></text>");
        assertThat(edition().file("data/documents.csv")).contains("City Archive,\"Berg, A 7; B 9\"");
    }
}
