package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Editions in TEI that encode their letters in ways of their own are read by a table of some lines. */
class ProfiledEditionsTest {

    private static final String TEI = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"";

    private final Map<String, String> files = new LinkedHashMap<>();

    private void profile(String tei) {
        files.put("content/edition.yml", EditionFixture.SETTINGS.stripIndent() + "tei:\n" + tei.indent(2));
    }

    private void file(String id, String xml) {
        files.put("content/documents/" + id + ".xml", xml);
    }

    private EditionFixture edition() {
        return EditionFixture.of(files);
    }

    private List<String> lines(String id) {
        return edition().file("documents/" + id + "/document.txt").lines().toList();
    }

    private static String header(String title, String source, String profile) {
        return "<teiHeader><fileDesc><titleStmt><title>" + title + "</title></titleStmt><publicationStmt><p/>"
                + "</publicationStmt><sourceDesc>" + source + "</sourceDesc></fileDesc><profileDesc>" + profile
                + "</profileDesc></teiHeader>";
    }

    @Test
    void aHeadingOfAnEditionsOwnNamespaceTellsWhoWroteToWhom() {
        profile("""
                sender: teiHeader//pv:heading/author
                addressee: teiHeader//pv:heading/pv:to
                date: teiHeader//pv:heading/date
                place: teiHeader//pv:heading/placeName
                number: teiHeader//pv:letter/idno
                archive: teiHeader//note[@type='kept']
                shelfmark: teiHeader//note[@type='mark']
                body: text/body/div[@type='original']
                """);
        file(
                "let001",
                TEI + " xmlns:pv=\"urn:x-pv\">"
                        + header(
                                "001",
                                "<pv:letter><idno>001</idno><pv:heading><author>Jan Vos</author><pv:to>Piet "
                                        + "Vos</pv:to>"
                                        + "<placeName>Breda</placeName><date when=\"1872-09-29\">Sunday</date>"
                                        + "</pv:heading><note type=\"kept\">Museum</note><note "
                                        + "type=\"mark\">b1</note>"
                                        + "</pv:letter>",
                                "")
                        + "<text><body><div type=\"original\"><ab>Waarde Piet<anchor xml:id=\"a1\"/></ab></div>"
                        + "<div type=\"translation\"><ab>My dear Piet</ab></div></body></text></TEI>");
        assertThat(lines("let001")).contains("From: Jan Vos", "To: Piet Vos", "Sent: Breda, September 29, 1872");
        EditionFixture edition = edition();
        assertThat(edition.file("documents/let001/document.txt"))
                .contains("Waarde Piet", "Museum, b1")
                .doesNotContain("My dear");
        assertThat(edition.file("documents/let001/document.xml")).contains("My dear Piet");
        edition.andNoOtherProblems();
    }

    @Test
    void partsMayStandInTheTextAsHeadOfTheLetter() {
        profile("""
                title: text//head
                sender: [text//head/persName, text//closer/signed/persName]
                addressee: "text//p[@rend='header']/name"
                date: text//dateline/date
                hide: text//p[@rend='header']
                """);
        file(
                "UCCL001",
                TEI + ">" + header("Letters", "<p/>", "")
                        + "<text><body><div1 type=\"letter\"><head>To Livy</head><p rend=\"header\">To "
                        + "<name>Olivia Lane"
                        + "</name>, MS</p><opener><dateline>Hartford, <date>3 Feb. "
                        + "1869</date></dateline></opener><p>Livy "
                        + "dear,</p>"
                        + "<closer><signed><persName>Sam</persName></signed></closer></div1></body></text></TEI>");
        EditionFixture edition = edition();
        assertThat(edition.file("documents/UCCL001/document.txt").lines().toList())
                .contains("To Livy", "From: Sam", "To: Olivia Lane", "Sent: February 3, 1869")
                .noneMatch(line -> line.contains("MS"));
    }

    @Test
    void neighboursAndLettersOfAnEditionAreRelations() {
        String letter = TEI + " xml:id=\"%1$s\">"
                + header(
                        "%1$s",
                        "<p/>",
                        "<correspDesc><correspAction type=\"sent\"><persName "
                                + "ref=\"#%3$s\">%3$s</persName></correspAction>"
                                + "<correspAction type=\"received\"><persName "
                                + "ref=\"#%4$s\">%4$s</persName></correspAction>"
                                + "<correspContext>%2$s</correspContext></correspDesc>")
                + "<text><body><p>%5$s</p></body></text></TEI>";
        profile("letter: text//rs[@type='brief']/@key\n");
        file("L1", letter.formatted("L1", "", "Ada", "Bo", "x"));
        file(
                "L2",
                letter.formatted(
                        "L2",
                        "<ref type=\"withinCollection\" subtype=\"previous_letter\" target=\"#L9\"/><ref "
                                + "type=\"withinCorrespondence\" subtype=\"previous_letter\" target=\"#L1\">x</ref>",
                        "Bo",
                        "Ada",
                        "See <rs type=\"brief\" key=\"L3\">that of Eva</rs> and <ref target=\"L3.xml\">this</ref>"));
        file("L3", letter.formatted("L3", "<ref type=\"next\" target=\"https://example.net/9\"/>", "Eva", "Ada", "y"));
        EditionFixture edition = edition();
        assertThat(edition.file("data/references.json").replaceAll("\\s+", " "))
                .contains("\"target\": \"L1\"", "\"relation\": \"follows\"", "\"rule\": \"correspContext\"")
                .contains("\"quote\": \"that of Eva\"", "\"relation\": \"refers\"", "\"quote\": \"this\"");
        edition.sees("threads/L1/", "h1", edition.main("threads/L1/", "h1").text());
        edition.andNoOtherProblems();
    }

    @Test
    void aLetterOfAnotherEditionIsNoNeighbourThoughItsFileHasTheNameOfOneHere() {
        String letter = TEI + ">"
                + header("%s", "<p/>", "<correspDesc><correspContext>%s</correspContext></correspDesc>")
                + "<text><body><p>x</p></body></text></TEI>";
        file("0012", letter.formatted("0012", ""));
        file("0013", letter.formatted("0013", "<ref type=\"prev\" target=\"https://other.org/letters/0012.xml\"/>"));
        file("0014", letter.formatted("0014", "<ref type=\"prev\" target=\"letters/0013.xml\"/>"));
        EditionFixture edition = edition();
        assertThat(edition.file("data/references.json"))
                .contains("\"target\": \"0013\"")
                .doesNotContain("\"target\": \"0012\"");
        edition.andNoOtherProblems();
    }

    @Test
    void aVolumeInOneFileIsAsManyLetters() {
        profile("""
                each: "text//div[@type='document']"
                id: $letter/@n
                title: text//head
                sender: text//div/opener//persName[@type='from']
                addressee: text//div/opener//persName[@type='to']
                date: substring($letter/@v:when, 1, 10)
                place: text//opener//placeName
                """);
        String letter =
                "<div type=\"document\" n=\"%1$s\" v:when=\"1951-0%1$s-01T00:00:00-05:00\"><head>%1$s. Telegram<note "
                        + "n=\"1\">Sent at noon.</note></head><opener><persName type=\"from\">Ada "
                        + "Berg</persName> to <persName "
                        + "type=\"to\">Bo Lund</persName>, <placeName>Riga</placeName></opener><p>Words of "
                        + "%1$s.</p></div>";
        file(
                "vol1",
                TEI + " xmlns:v=\"urn:x-v\">" + header("A Volume", "<p/>", "")
                        + "<text><front><p>Preface.</p></front><body><div type=\"chapter\"><head>Chapter</head>"
                        + letter.formatted("1") + letter.formatted("2") + letter.formatted("3")
                        + "</div></body></text></TEI>");
        EditionFixture edition = edition();
        assertThat(edition.result().documents()).isEqualTo(4);
        assertThat(edition.file("documents/2/document.txt").lines().toList())
                .contains("From: Ada Berg", "To: Bo Lund", "Sent: Riga, February 1, 1951", "Words of 2.")
                .anyMatch(line -> line.contains("Sent at noon."))
                .noneMatch(line -> line.contains("Words of 1."));
        assertThat(edition.file("documents/vol1/document.txt"))
                .contains("Preface.")
                .doesNotContain("Words of");
    }

    @Test
    void whatAnAttributeOrPlainWordsSayIsTaken() {
        profile("""
                sender: teiHeader//term[@type='author']
                addressee: teiHeader//term[@type='recipient']/@corresp
                date: teiHeader//term[@type='date']
                kind: teiHeader//term[@type='kind']
                abstract: teiHeader//note[@type='regest']
                language: teiHeader//term[@type='lang']
                """);
        files.put("content/registers/persons.yml", "bull: {name: Heinrich Buller}\n");
        file(
                "10013",
                TEI + ">"
                        + header(
                                "10013",
                                "<note type=\"regest\">A greets B.</note>",
                                "<textClass><keywords><term type=\"author\">Johann Travers</term><term "
                                        + "type=\"recipient\" "
                                        + "corresp=\"#bull\"/><term type=\"date\">1541-03</term><term "
                                        + "type=\"kind\">Letter</term><term "
                                        + "type=\"lang\">la</term></keywords></textClass>")
                        + "<text><body><p>Salutem.</p></body></text></TEI>");
        EditionFixture edition = edition();
        assertThat(edition.file("documents/10013/document.txt").lines().toList())
                .contains("From: Johann Travers", "To: Heinrich Buller", "Sent: March 1541");
        edition.leads("documents/10013/", ".route a[href*=bull]", "../../persons/bull/")
                .andNoOtherProblems();
    }

    @Test
    void keysOfAnEditionsOwnNamePersonsPlacesAndLetters() {
        profile("""
                title: teiHeader/fileDesc/titleStmt/title
                abstract: teiHeader/fileDesc/notesStmt/note[@type='summary']
                letter: text//rs[@type='letter']
                """);
        String profile = "<correspDesc><correspAction type=\"sent\"><persName key=\"A000213\">Weiser, Karl</persName>"
                + "<settlement key=\"A130008\">Prag</settlement><date when=\"1813-05-03\"/></correspAction>"
                + "<correspAction type=\"received\"><persName key=\"A000900\">Gans, Johann</persName></correspAction>"
                + "<correspContext><ref type=\"previousLetterFromSender\" target=\"wg:A040002\"/></correspContext>"
                + "</correspDesc>";
        String text = "<text><body><div type=\"writingSession\"><opener><dateline><placeName>Prag</placeName> d. "
                + "<date when=\"1813-05-03\">3. Mai</date></dateline></opener><p>Auf <rs type=\"letter\" "
                + "key=\"A040002\">den letzten</rs> von <rs type=\"persons\" key=\"A000900\">Ihnen</rs>.</p></div>"
                + "</body></text></TEI>";
        file("A040001", TEI + ">" + header("Weiser to Gans", "<p/>", profile) + text);
        file("A040002", TEI + ">" + header("Old letter", "<p/>", "") + "<text><body><p>y</p></body></text></TEI>");
        EditionFixture edition = edition();
        assertThat(edition.file("documents/A040001/document.txt").lines().toList())
                .contains("From: Weiser, Karl", "To: Gans, Johann", "Sent: Prag, May 3, 1813");
        edition.leads("documents/A040001/", "article p a.ref", "../A040002/")
                .leads("documents/A040001/", "article p a.person", "../../persons/A000900/")
                .andNoOtherProblems();
        assertThat(edition.file("data/references.json")).contains("\"refers\"", "\"follows\"");
    }

    @Test
    void aDescriptionOfThePrintedSourceMayHoldEverything() {
        profile("""
                sender: teiHeader//bibl/author
                addressee: teiHeader//bibl/fo:recipient
                date: teiHeader//bibl/date
                archive: teiHeader//bibl/note[@type='repository']
                hide: text//div[@type='docInfo']
                """);
        file(
                "01-02",
                TEI + " xmlns:fo=\"urn:x-fo\">"
                        + header(
                                "To Abigail Ames, 5 July 1785",
                                "<bibl><author>Thomas Jarvis</author><fo:recipient>Abigail Ames</fo:recipient><date "
                                        + "when=\"1785-07-05\"/><note type=\"repository\">Historical Society</note>"
                                        + "</bibl>",
                                "")
                        + "<text><body><div type=\"docInfo\"><p>Editors' data.</p></div><div type=\"letter\"><p>Dear "
                        + "Madam<ptr target=\"#n1\"/></p></div></body><back><div type=\"notes\"><note xml:id=\"n1\">A "
                        + "reply.</note></div></back></text></TEI>");
        EditionFixture edition = edition();
        assertThat(edition.file("documents/01-02/document.txt"))
                .contains(
                        "From: Thomas Jarvis", "To: Abigail Ames", "Sent: July 5, 1785", "Archive: Historical Society")
                .contains("Dear Madam[1]", "[1] A reply.")
                .doesNotContain("Editors' data");
        assertThat(edition.file("documents/01-02/document.xml")).contains("Editors' data");
        edition.andNoOtherProblems();
    }

    @Test
    void aWrongExpressionIsAnErrorWithItsLineAndWhatToDo() {
        profile("sender: teiHeader//author[\ntitel: x\n");
        file("a", TEI + ">" + header("a", "<p/>", "") + "<text><body><p>x</p></body></text></TEI>");
        edition()
                .has("invalid-xpath content/edition.yml:7:11")
                .has("unknown-key content/edition.yml:8:3")
                .andNoOtherProblems();
    }
}
