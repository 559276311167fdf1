package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names, lists, notes, titles and pointers of TEI files, as they come out on pages and in files. */
class TeiNamesTest {

    private static final String PERSONS = """
            -- content/registers/persons.yml
            ada: {name: Ada Berg}
            bo: {name: Bo Lund}
            cecil: {name: Cecil Dahl}
            """;

    private static String letter(String id, String body) {
        return letter(id, "<titleStmt><title>T</title></titleStmt>", "<p/>", body, "");
    }

    private static String letter(String id, String titles, String source, String body, String apart) {
        return "-- content/documents/" + id + ".xml\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"root-" + id
                + "\"><teiHeader><fileDesc>" + titles + "<publicationStmt><p/></publicationStmt><sourceDesc>" + source
                + "</sourceDesc></fileDesc><profileDesc><correspDesc><correspAction type=\"sent\">"
                + "<persName ref=\"#ada\">Ada Berg</persName><date when=\"1901-02-03\"/></correspAction></correspDesc>"
                + "</profileDesc></teiHeader><text>" + body + "</text>" + apart + "</TEI>\n";
    }

    @Test
    void oneNameOfTwoPersonsIsAMentionOfBoth() {
        EditionFixture edition = EditionFixture.of(PERSONS
                + letter("a", "<body><p>The <persName ref=\"#bo #cecil\">two gentlemen</persName>.</p></body>"));
        edition.leads("documents/a/", "article a.person", "../../persons/bo/");
        assertThat(edition.file("persons/bo/index.html")).contains("two gentlemen");
        assertThat(edition.file("persons/cecil/index.html")).contains("two gentlemen");
        assertThat(edition.file("documents/a/document.xml")).contains("ref=\"person:bo person:cecil\"");
    }

    @Test
    void wordsThatMeanSomebodyAreLinkedAndCountedAndTheirPointerIsChecked() {
        EditionFixture edition = EditionFixture.of(PERSONS
                + letter(
                        "a",
                        "<body><p><rs type=\"person\" ref=\"#cecil\">friend</rs>, <rs ref=\"#bo\">he</rs>, "
                                + "<rs type=\"person\" ref=\"#nobody\">other</rs></p></body>"));
        edition.leads("documents/a/", "article a.person:nth-of-type(2)", "../../persons/cecil/")
                .leads("documents/a/", "article a.person:nth-of-type(3)", "../../persons/bo/")
                .sees("documents/a/", "article span.person", "other")
                .has("unresolved-pointer content/documents/a.xml:1:453");
        assertThat(edition.file("persons/cecil/index.html")).contains("friend");
    }

    @Test
    void aPointerToNobodyStaysInTheFileAsItsEditorWroteIt() {
        EditionFixture edition = EditionFixture.of(
                PERSONS + letter("a", "<body><p><rs type=\"person\" ref=\"#nobody #bo\">both</rs></p></body>"));
        edition.leads("documents/a/", "article a.person", "../../persons/bo/");
        assertThat(edition.file("documents/a/document.xml")).contains("ref=\"#nobody person:bo\"");
    }

    @Test
    void aNameInsideALinkIsALinkBehindIt() {
        EditionFixture edition = EditionFixture.of(PERSONS
                + letter(
                        "a",
                        "<body><p><rs ref=\"#b\">letter to <rs type=\"person\" ref=\"#bo\">him</rs></rs>, "
                                + "<persName ref=\"#cecil\"><rs type=\"person\" ref=\"#ada\">her</rs></persName>"
                                + "</p></body>")
                + letter("b", "<body><p>x</p></body>"));
        assertThat(edition.main("documents/a/", "article").select("p a:not(.n)").eachText())
                .containsExactly("letter to him", "²", "her", "²");
        edition.leads("documents/a/", "article a.person[title=him]", "../../persons/bo/")
                .leads("documents/a/", "article a.person[title=her]", "../../persons/ada/");
    }

    @Test
    void aKeyIsOneNameWhole() {
        EditionFixture edition = EditionFixture.of(letter(
                "a",
                "<body><p><persName key=\"Hall Oskar\">Hall</persName>, "
                        + "<persName key=\"Hall Jonas\">Hall</persName>, "
                        + "<persName key=\"Müller Eva\">M</persName>, "
                        + "<persName key=\"Möller Eva\">M</persName></p></body>"));
        assertThat(edition.file("documents/a/document.xml"))
                .contains("person:Hall-Oskar", "person:Hall-Jonas", "person:Muller-Eva-", "person:Moller-Eva-");
    }

    @Test
    void aKeyOfSeveralIdsThatAreListedIsAMentionOfEach() {
        EditionFixture edition = EditionFixture.of(PERSONS
                + letter(
                        "a",
                        "<body><p><rs type=\"person\" key=\"bo cecil\">the gentlemen</rs>, "
                                + "<persName key=\"bo dahl\">Bo</persName></p></body>"));
        edition.leads("documents/a/", "article a.person", "../../persons/bo/");
        assertThat(edition.file("documents/a/document.xml"))
                .contains("ref=\"person:bo person:cecil\"", "ref=\"person:bo-dahl\"");
    }

    @Test
    void aPointerThatSaysThatNobodyIsKnownIsNoEntryUnlessOneIsSoCalled() {
        String body = "<body><p><title ref=\"#none\">Flora</title> by <rs type=\"person\" key=\"unknown\">one</rs>"
                + "</p></body>";
        EditionFixture edition = EditionFixture.of(PERSONS + letter("a", body));
        assertThat(edition.main("documents/a/", "article").select("a:not(.n)")).isEmpty();
        assertThat(edition.file("documents/a/document.xml")).contains("ref=\"#none\"", "key=\"unknown\"");
        EditionFixture.of(PERSONS + "unknown: {name: The unknown friend}\n" + letter("a", body))
                .leads("documents/a/", "article a.person", "../../persons/unknown/");
    }

    @Test
    void aNoteThatStandsInTheOriginalIsToldFromTheEditors() {
        EditionFixture edition = EditionFixture.of(PERSONS
                + letter(
                        "a",
                        "<body><p>One<note type=\"editorial\">mine</note> two<note place=\"left\">aside</note>"
                                + " three"
                                + "<note place=\"foot\" resp=\"#ada\">hers</note> four"
                                + "<note place=\"foot\" resp=\"#ed1\">ours</note></p></body>")
                + letter(
                        "b",
                        "<body><p>One<note place=\"foot\">by whom?</note> two<note hand=\"#h2\">his</note>"
                                + "</p></body>"));
        assertThat(edition.main("documents/a/", ".notes").select("li").eachText())
                .containsExactly("1 mine", "2 in the original: aside", "3 in the original: hers", "4 ours");
        assertThat(edition.main("documents/b/", ".notes").select("li").eachText())
                .containsExactly("1 by whom?", "2 in the original: his");
        assertThat(edition.file("documents/a/document.txt")).contains("[1] mine", "[2] in the original: aside");
    }

    @Test
    void aNoteThatIsCalledTwiceHasOneSignAtBothPlaces() {
        EditionFixture edition = EditionFixture.of(letter(
                "a",
                "<body><p>Un<ptr target=\"#n\"/> deux</p><p>One<ptr target=\"#n\"/> two</p></body>"
                        + "<back><note xml:id=\"n\">once</note></back>"));
        assertThat(edition.main("documents/a/", "article")
                        .select("p > a.noteref")
                        .eachText())
                .containsExactly("1", "1");
        assertThat(edition.main("documents/a/", "article").select("#n-ref")).hasSize(1);
        assertThat(edition.main("documents/a/", ".notes").select("li").eachText())
                .containsExactly("1 once");
        assertThat(edition.file("documents/a/document.txt")).contains("Un[1] deux", "One[1] two");
    }

    @Test
    void listsInTheBackAreEntriesAndNoWordsOfTheLetter() {
        EditionFixture edition = EditionFixture.of(letter(
                "a",
                "<body><p>To <rs type=\"person\" ref=\"#p3\">him</rs> in <rs type=\"place\" ref=\"#pl1\">town</rs>.</p>"
                        + "</body><back><listPerson><person xml:id=\"p3\"><persName><surname>Dahl</surname><forename>"
                        + "Cecil</forename></persName><note>told</note></person></listPerson><listPlace><place "
                        + "xml:id=\"pl1\"><placeName>Riga</placeName></place></listPlace><listBibl><bibl xml:id=\"b1\">"
                        + "A book</bibl></listBibl></back>"));
        edition.sees("documents/a/", "article", "Text 1To him in town.")
                .sees("persons/p3/", "h1", "Cecil Dahl")
                .has("unlisted-entry content/documents/a.xml:1:250")
                .andNoOtherProblems();
        assertThat(edition.file("documents/a/document.txt")).doesNotContain("Riga", "Dahl", "A book", "told");
        assertThat(edition.file("documents/a/document.xml")).contains("<surname>Dahl</surname>", "A book", "told");
    }

    @Test
    void whatStandsApartIsKeptAndItsNotesAreCalledAtTheirAnchors() {
        EditionFixture edition = EditionFixture.of(letter(
                "a",
                "<titleStmt><title>T</title></titleStmt>",
                "<p/>",
                "<body><p>One <anchor xml:id=\"x\">two</anchor> <rs ref=\"#p1\">three</rs>"
                        + "<note target=\"#x\">n</note></p>"
                        + "</body>",
                "<standOff><listPerson><person xml:id=\"p1\"><persName>Karl Moor</persName></person></listPerson>"
                        + "<listAnnotation><note target=\"#x\">Lost note.</note></listAnnotation></standOff>"));
        edition.leads("documents/a/", "article a.person", "../../persons/p1/")
                .sees("persons/p1/", "h1", "Karl Moor")
                .seesAll("documents/a/", "article a.noteref", "1", "2");
        assertThat(edition.file("documents/a/document.txt")).contains("One two[1][2] three", "[1] Lost note.", "[2] n");
        assertThat(edition.file("documents/a/document.xml"))
                .contains("xml:id=\"root-a\"", "<standOff>", "Karl Moor", "Lost note.")
                .containsOnlyOnce("xml:id=\"p1\"");
    }

    @Test
    void theTitleIsTheLettersAndItsArchiveMayBeAWitness() {
        EditionFixture edition = EditionFixture.of(letter(
                "a",
                "<titleStmt><title level=\"s\">Series</title><title type=\"iso-date\">1901-02-03</title>"
                        + "<title level=\"a\">Ada to Bo</title></titleStmt>",
                "<listWit><witness><msDesc><msIdentifier><repository>City Archive</repository><idno>7</idno>"
                        + "</msIdentifier></msDesc></witness></listWit>",
                "<body><p>W</p></body>",
                ""));
        assertThat(edition.file("documents/a/document.txt"))
                .startsWith("Ada to Bo")
                .contains("City Archive, 7");
    }

    @Test
    void pointersLeadToDocumentsToPlacesInThemAndOutOfTheEdition() {
        EditionFixture edition = EditionFixture.of(letter(
                        "a",
                        "<body><p><ref target=\"b.xml#x1\">1</ref><ref target=\"root-b\">2</ref><ref "
                                + "target=\"#root-b\">3</ref><ref target=\"HTTPS://example.org/up\">4</ref><ref "
                                + "target=\"doi:10.1/x\">5</ref><ref target=\"FTP://example.org/\">6</ref><ref "
                                + "target=\"urn:isbn:1\">7</ref></p></body>")
                + letter("b", "<body><p xml:id=\"x1\">Words</p></body>"));
        edition.leads("documents/a/", "article p > a:nth-of-type(2)", "../b/#x1")
                .leads("documents/a/", "article p > a:nth-of-type(3)", "../b/")
                .leads("documents/a/", "article p > a:nth-of-type(4)", "../b/")
                .leads("documents/a/", "article p > a:nth-of-type(5)", "HTTPS://example.org/up")
                .leads("documents/a/", "article p > a:nth-of-type(6)", "https://doi.org/10.1/x")
                .leads("documents/a/", "article p > a:nth-of-type(7)", "FTP://example.org/")
                .sees("documents/a/", "article p > span", "7")
                .andNoOtherProblems();
    }

    @Test
    void aPointerToATransmittedMessageLeadsToIt() {
        EditionFixture edition = EditionFixture.of(
                letter("a", "<body><p><ref target=\"b.xml#m1\">order</ref>, <ptr target=\"b.xml\"/></p></body>")
                        + "-- content/documents/b.md\n---\ntitle: B\ntransmits:\n  m1: {kind: Order, from: {name: "
                        + "Carl}}\n---\n\n> {#m1}\n> Words.\n");
        edition.leads("documents/a/", "article p > a:nth-of-type(2)", "../b/#m1")
                .leads("documents/a/", "article p > a:nth-of-type(3)", "../b/")
                .andNoOtherProblems();
    }

    @Test
    void twoFilesOfOneNameCannotBePointedToByIt() {
        String twin = letter("b", "<body><p>Words</p></body>");
        EditionFixture.of(letter("a", "<body><p><ref target=\"#root-b\">which?</ref></p></body>")
                        + twin
                        + twin.replace("documents/b.xml", "documents/c.xml"))
                .sees("documents/a/", "article p > span", "which?")
                .has("unresolved-pointer content/documents/a.xml:1:386")
                .andNoOtherProblems();
    }

    @Test
    void aReferenceToAMessageSaysWhatItIsAndKeepsItsId() {
        EditionFixture edition = EditionFixture.of(letter(
                        "a",
                        "<body><p><ref type=\"message\" target=\"message:b\" xml:id=\"own\">yours</ref>, <ref "
                                + "type=\"message\" subtype=\"answers\" target=\"message:b\">that</ref>, <ref "
                                + "type=\"message\" target=\"message:\">lost</ref></p></body>")
                + letter("b", "<body><p>Words</p></body>"));
        edition.leads("documents/a/", "article a#own", "../b/").andNoOtherProblems();
        assertThat(edition.file("documents/a/document.xml")).contains("xml:id=\"own\"", "subtype=\"answers\"");
        edition.seesAll(
                "documents/b/",
                "li:has(a[href^=../a/])",
                "Mentioned by T, 3 February 1901 yours, that, lost Stated by the editor",
                "Answered by T, 3 February 1901 yours, that, lost Stated by the editor");
    }

    @Test
    void whatIsNoAddressIsNeverALinkAndIsTold() {
        EditionFixture.of(letter(
                        "a",
                        "<body><p><ref target=\"JavaScript:alert(1)\">bad</ref>, "
                                + "<ref target=\"a.xml#none\">gone</ref>, "
                                + "<ref target=\"https://example.org/a b\">spaced</ref></p></body>"))
                .sees("documents/a/", "article p > span", "bad")
                .has("unresolved-pointer content/documents/a.xml:1:386")
                .has("unresolved-pointer content/documents/a.xml:1:431");
    }

    @Test
    void spacesThatAreToBeKeptAreShownAndElementsOfOthersAreNotNamedAmongTheWords() {
        EditionFixture.of(letter(
                        "a",
                        "<body><p xml:space=\"preserve\">a   b <formula><mi xmlns=\"urn:m\">E</mi>"
                                + "</formula></p></body>"))
                .sees("documents/a/", "article p[data-space=preserve]", "1a b E");
    }

    @Test
    void theSignsOfADialogueAndOfANumberStayInALetter() {
        EditionFixture edition = EditionFixture.of("""
                -- content/documents/a.md
                ---
                title: A
                ---

                - Who is there?

                # 5 Mill Lane

                + two more

                A sum of 2*3*4.
                """);
        edition.has("stray-markup content/documents/a.md:7:1").andNoOtherProblems();
        assertThat(edition.file("documents/a/document.txt"))
                .contains("- Who is there?", "# 5 Mill Lane", "+ two more", "2*3*4");
    }
}
