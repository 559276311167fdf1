package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What fields of a profile, a corpus and other files say of a letter comes to its page. */
class ProfileFieldsTest {

    private static final String TEI = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">";

    private final Map<String, String> files = new LinkedHashMap<>();

    private ProfileFieldsTest profile(String tei) {
        files.put("content/edition.yml", EditionFixture.SETTINGS.stripIndent() + "tei:\n" + tei.indent(2));
        return this;
    }

    private ProfileFieldsTest letter(String id, String more, String text) {
        files.put("content/documents/" + id + ".xml", TEI + header(more) + "<text>" + text + "</text></TEI>");
        return this;
    }

    private static String header(String more) {
        return "<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p/></publicationStmt>"
                + "<sourceDesc><p/></sourceDesc></fileDesc>" + more + "</teiHeader>";
    }

    private EditionFixture edition() {
        return EditionFixture.of(files);
    }

    @Test
    void topicsAndAStatusThatIsNotDoneStandBesideTheText() {
        String topics = "<profileDesc><textClass><keywords><term>Storms</term><term>Trade</term></keywords></textClass>"
                + "</profileDesc>";
        letter("a", topics + "<revisionDesc status=\"draft\"><change/></revisionDesc>", "<body><p>x</p></body>")
                .letter("b", "<revisionDesc status=\"approved\"><change/></revisionDesc>", "<body><p>x</p></body>");
        EditionFixture edition = edition();
        edition.seesAll("documents/a/", ".facts dt", "Sent", "Topics", "State of the edition")
                .seesAll("documents/a/", ".facts div ~ div dd", "Storms", "Trade", "draft")
                .andNoOtherProblems();
        assertThat(edition.file("documents/b/index.html")).doesNotContain("approved");
    }

    @Test
    void whatIsSaidOfALetterAsAWholeIsARemarkAndItsNumberNeedsNoKind() {
        profile("number: teiHeader//correspDesc/@n")
                .letter(
                        "a",
                        "<profileDesc><correspDesc n=\"7\"><correspAction type=\"sent\"><note>Not this</note>"
                                + "</correspAction><note>It went astray.</note></correspDesc></profileDesc>",
                        "<body><p>x</p></body>");
        EditionFixture edition = edition();
        edition.seesAll("documents/a/", ".facts dt", "Numbers", "Sent", "Remark")
                .seesAll("documents/a/", ".facts dd", "7", "undated", "It went astray.")
                .sees("documents/a/", ".kicker", "No. 7");
        assertThat(edition.file("documents/a/document.txt"))
                .contains("Numbers: 7\n", "Note: It went astray.\n")
                .doesNotContain("Not this");
    }

    @Test
    void anArchiveIsNamedWithTheInstitutionThatItBelongsTo() {
        files.put(
                "content/documents/a.xml",
                TEI
                        + header("")
                                .replace(
                                        "<sourceDesc><p/>",
                                        "<sourceDesc><msDesc><msIdentifier><institution>University of Lund"
                                                + "</institution>"
                                                + "<repository>Library</repository><idno>MS 5</idno></msIdentifier>"
                                                + "</msDesc>")
                        + "<text><body><p>x</p></body></text></TEI>");
        EditionFixture edition = edition();
        assertThat(edition.main("documents/a/", ".facts").text()).contains("Library, University of Lund, MS 5");
        assertThat(edition.file("documents/a/document.txt")).contains("Archive: Library, University of Lund, MS 5");
        assertThat(edition.file("data/documents.csv")).contains(",Library,MS 5,");
    }

    @Test
    void aPartyIsNotSaidToBeWrittenOtherwiseWhereTheHeaderHasTheNameAsListsSortIt() {
        files.put("content/registers/persons.yml", "ada: {name: Ada Berg, sort: \"Berg, Ada\"}\nbo: {name: Bo Lund}\n");
        letter(
                "a",
                "<profileDesc><correspDesc><correspAction type=\"sent\"><persName ref=\"#ada\">Berg, Ada</persName>"
                        + "</correspAction><correspAction type=\"received\"><persName ref=\"#bo\">Lund the elder"
                        + "</persName></correspAction></correspDesc></profileDesc>",
                "<body><p>x</p></body>");
        EditionFixture edition = edition();
        edition.seesAll("documents/a/", ".route .as", "as “Lund the elder”");
        assertThat(edition.file("documents/a/document.txt"))
                .contains("From: Ada Berg\n", "To: Bo Lund (“Lund the elder”)\n");
    }

    @Test
    void partsThatAnEditionCallsOtherwiseAreVersionsSideBySide() {
        profile("original: text/body/div[@n='o']\ntranslation: text/body/div[@n='t']")
                .letter(
                        "a",
                        "",
                        "<body><div n=\"o\" xml:lang=\"pl\"><p>Dzień dobry</p></div><div n=\"t\" "
                                + "xml:lang=\"en\"><p>Good day</p></div></body>");
        EditionFixture edition = edition();
        edition.seesAll("documents/a/", ".langs .label", "Polish", "English").andNoOtherProblems();
        assertThat(edition.file("documents/a/document.xml"))
                .contains("<div n=\"o\"", "type=\"original\"", "type=\"translation\"");
    }

    @Test
    void whatAnEditionEncodesOtherwiseAreItsNotes() {
        profile("notes: [\"//seg[@type='fn']\", \"//ab[@type='com']\"]")
                .letter("a", "", "<body><p>One<seg type=\"fn\">of two</seg> <hi xml:id=\"w\">day</hi>.</p></body>");
        edition()
                .seesAll("documents/a/", "article a.noteref", "1")
                .sees("documents/a/", ".notes li", "1 of two")
                .andNoOtherProblems();
    }

    @Test
    void aFileThatIsNoLetterIsPassedOver() {
        profile("document: //correspDesc")
                .letter("a", "<profileDesc><correspDesc><p>x</p></correspDesc></profileDesc>", "<body><p>x</p></body>")
                .letter("index", "", "<body><p>An index.</p></body>");
        EditionFixture edition = edition();
        assertThat(edition.file("data/documents.csv").lines()).hasSize(2);
        edition.andNoOtherProblems();
    }

    @Test
    void registersMayBeLimitedToSomeLists() {
        String lists = "<profileDesc><particDesc><listPerson type=\"all\"><person xml:id=\"ada\"><persName>Ada Berg"
                + "</persName></person></listPerson><listPerson type=\"told\"><person xml:id=\"bo\"><persName>Bo Lund"
                + "</persName></person></listPerson></particDesc></profileDesc>";
        profile("registers: //listPerson[@type='told']").letter("a", lists, "<body><p>x</p></body>");
        assertThat(edition().file("data/persons.csv")).contains("bo,Bo Lund").doesNotContain("Ada Berg");
    }

    @Test
    void notesInAnotherFileAreCalledInTheLetter() {
        letter(
                        "a",
                        "",
                        "<body><p>One <hi xml:id=\"w\">day</hi> in <ref target=\"../registers/notes.xml#n2\">May</ref>."
                                + "</p></body>")
                .letter("b", "", "<body><p>Nothing.</p></body>");
        files.put(
                "content/registers/notes.xml",
                TEI + "<standOff><listAnnotation><note target=\"../documents/a.xml#w\">Of which nothing is known."
                        + "</note><note xml:id=\"n2\">Or June.</note><note target=\"c.xml#w\">Elsewhere.</note>"
                        + "</listAnnotation></standOff></TEI>");
        EditionFixture edition = edition();
        edition.seesAll("documents/a/", "article a.noteref", "1", "2")
                .seesAll("documents/a/", ".notes li", "1 Of which nothing is known.", "2 Or June.");
        assertThat(edition.file("documents/b/index.html")).doesNotContain("known", "June", "Elsewhere");
    }

    @Test
    void aLetterOfACorpusHasWhatTheCorpusSaysOfAll() {
        String above = """
                <teiHeader><fileDesc><titleStmt><title>All</title></titleStmt><publicationStmt><availability>\
                <licence>CC0</licence></availability></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>\
                <profileDesc><langUsage><language ident="de"/></langUsage><particDesc><listPerson><person \
                xml:id="ada"><persName>Ada Berg</persName></person></listPerson></particDesc></profileDesc>\
                </teiHeader>""";
        String sent = "<profileDesc><correspDesc><correspAction type=\"sent\"><persName ref=\"#ada\">A. B.</persName>"
                + "</correspAction></correspDesc></profileDesc>";
        String french = "<profileDesc><langUsage><language ident=\"fr\"/></langUsage></profileDesc>";
        files.put(
                "content/documents/all.xml",
                TEI.replace("<TEI", "<teiCorpus") + above + inCorpus("one", sent) + inCorpus("two", french)
                        + "</teiCorpus>");
        EditionFixture edition = edition();
        edition.sees("persons/ada/", "h1", "Ada Berg")
                .sees("documents/one/", ".facts .quiet dd", "CC0")
                .sees("documents/one/", "article[lang=de] p", "1one")
                .sees("documents/two/", "article[lang=fr] p", "1two")
                .andNoOtherProblems();
        assertThat(edition.file("documents/one/document.xml")).doesNotContain("langUsage");
    }

    @Test
    void aNameMayPointToItsEntryByAnotherAttributeAndHaveNothingButParts() {
        files.put("content/registers/persons.yml", "ada: {name: Ada Berg}\n");
        letter(
                "a",
                "<profileDesc><correspDesc><correspAction type=\"sent\"><persName corresp=\"p.xml#ada\">A.</persName>"
                        + "<date>3 mei 1872</date></correspAction><correspAction type=\"received\"><persName><surname>"
                        + "Lund</surname><forename>Bo</forename></persName></correspAction></correspDesc>"
                        + "</profileDesc>",
                "<body><p>By <persName corresp=\"p.xml#ada\">me</persName>, <persName corresp=\"#x\">Cy</persName>."
                        + "</p></body>");
        EditionFixture edition = edition();
        edition.leads("documents/a/", "article a.person", "../../persons/ada/").andNoOtherProblems();
        assertThat(edition.file("data/documents.csv")).contains("Ada Berg,Bo Lund,", "1872-05-03");
        assertThat(edition.file("data/persons.csv")).doesNotContain("x,");
    }

    @Test
    void aNoteThatStandsApartAndIsCalledByAPointerIsNotMissed() {
        files.put(
                "content/documents/a.xml",
                TEI + header("")
                        + "<text><body><p>One<ptr target=\"#n1\"/>.</p></body></text><standOff><listAnnotation>"
                        + "<note xml:id=\"n1\">Told.</note></listAnnotation></standOff></TEI>");
        edition().sees("documents/a/", ".notes li", "1 Told.").andNoOtherProblems();
    }

    @Test
    void whatStandsBesideTheLettersOfAFileHasTheFilesTitle() {
        profile("each: text/body/div\ntitle: text//head");
        letter("a", "", "<front><p>Preface.</p></front><body><div xml:id=\"b\"><head>One</head><p>x</p></div></body>");
        edition().sees("documents/a/", "h1", "T").sees("documents/a-b/", "h1", "One");
    }

    private void corpus(String header, String... texts) {
        StringBuilder all = new StringBuilder(TEI.replace("<TEI", "<teiCorpus") + header(header));
        for (int i = 0; i < texts.length; i++) {
            all.append("<TEI xml:id=\"l" + (i + 1) + "\">" + header("") + "<text><body>" + texts[i])
                    .append("</body></text></TEI>");
        }
        files.put("content/documents/all.xml", all + "</teiCorpus>");
    }

    @Test
    void aNoteInAnotherFileStandsInTheLetterOfACorpusThatHasItsPlaceAndInNoOther() {
        corpus("", "<p>One <hi xml:id=\"w1\">day</hi>.</p>", "<p>Two <hi xml:id=\"w2\">days</hi>.</p>");
        files.put(
                "content/registers/notes.xml",
                TEI + "<standOff><listAnnotation>\n<note target=\"../documents/all.xml#w1\">Of May.</note>\n"
                        + "<note target=\"../documents/all.xml#w9\">Astray.</note></listAnnotation></standOff></TEI>");
        EditionFixture edition = edition();
        edition.seesAll("documents/l1/", ".notes li", "1 Of May.")
                .seesNo("documents/l2/", ".notes li")
                .seesNo("documents/l2/", "article a.noteref");
        assertThat(edition.problems())
                .singleElement()
                .asString()
                .startsWith("unresolved-pointer content/registers/notes.xml:3:");
    }

    @Test
    void aCorpusTellsItsLettersSignsAndWitnesses() {
        String signs = "<encodingDesc><charDecl><char xml:id=\"thorn\"><mapping>þ</mapping></char></charDecl>"
                + "</encodingDesc>";
        corpus(
                signs,
                "<p>Of <g ref=\"#thorn\"/>at <app><lem>day</lem><rdg wit=\"#B\">hour</rdg></app>.</p>",
                "<p>x</p>");
        files.computeIfPresent(
                "content/documents/all.xml",
                (name, text) -> text.replaceFirst(
                        "<sourceDesc><p/>",
                        "<sourceDesc><listWit><witness xml:id=\"B\" n=\"Be\">Berlin copy</witness></listWit>"));
        EditionFixture edition = edition();
        assertThat(edition.file("documents/l1/document.txt"))
                .contains("Of þat day.", "day] hour in Be", "Be: Berlin copy");
        assertThat(edition.file("documents/l1/document.xml")).contains("<listWit>");
        assertThat(edition.file("documents/l2/document.xml")).doesNotContain("listWit");
        edition.andNoOtherProblems();
    }

    private static String inCorpus(String id, String more) {
        return "<TEI xml:id=\"" + id + "\">" + header(more) + "<text><body><p>" + id + "</p></body></text></TEI>";
    }
}
