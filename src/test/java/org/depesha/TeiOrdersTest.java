package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands in one another in a TEI file in an order that is rarer: page and plain text say the same. */
class TeiOrdersTest {

    private static EditionFixture of(String text) {
        return of("", text);
    }

    private static EditionFixture of(String profile, String text) {
        return EditionFixture.of("""
            -- content/documents/a.xml
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
            <fileDesc><titleStmt><title>A</title></titleStmt>
            <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>%s
            </teiHeader><text>%s</text></TEI>
            """.formatted(profile, text));
    }

    private static String plain(EditionFixture edition) {
        return edition.file("documents/a/document.txt").split("-{40}\n")[1];
    }

    @Test
    void linesOfVerseInQuotationMarksStandTogether() {
        EditionFixture edition = of("<body><p>He sang <q><l>out on</l><l>the sea</l></q> to us</p></body>");
        assertThat(plain(edition)).isEqualTo("\nHe sang\n\n“out on\nthe sea”\n\nto us\n");
    }

    @Test
    void aWordThatGoesOnBehindAPagesEdgeIsOneWord() {
        EditionFixture edition =
                of("<body><p>Nord-<fw>See</fw><pb n=\"3\" break=\"no\"/><fw>Kopf</fw>see und mehr</p></body>");
        assertThat(plain(edition)).isEqualTo("\nNordsee [on the sheet: See][on the sheet: Kopf] und mehr\n");
        assertThat(plain(of("<body><p>one <fw>Kopf</fw> two</p></body>")))
                .isEqualTo("\none [on the sheet: Kopf] two\n");
    }

    @Test
    void theWordsBeforeAQuotationAreNotIndentedLikeIt() {
        EditionFixture edition = of("<body><p>He wrote <quote><floatingText><body><p>Dear Ada</p></body></floatingText>"
                + "</quote> to me</p></body>");
        assertThat(plain(edition)).isEqualTo("\nHe wrote\n\n        Dear Ada\n\nto me\n");
    }

    @Test
    void quotationMarksAlternateHoweverDeepTheyStand() {
        EditionFixture edition = of("<body><p><q>one <q>two <q>three</q></q> and <soCalled>four</soCalled></q>, "
                + "<soCalled>five <q>six</q></soCalled></p></body>");
        assertThat(plain(edition)).isEqualTo("\n“one ‘two “three”’ and ‘four’”, ‘five “six”’\n");
    }

    @Test
    void notesBetweenParagraphsAreCalledWhereTheyAreBound() {
        EditionFixture edition = of("<body><p>A <seg xml:id=\"s\">word</seg> here.</p><p xml:id=\"p\">All of it.</p>"
                + "</body><back><div type=\"notes\"><note target=\"#p\">on all</note>"
                + "<note target=\"#s\">on a word</note></div></back>");
        assertThat(plain(edition))
                .isEqualTo("\nA word[1] here.\n\nAll of it.[2]\n\nNotes\n[1] on a word\n[2] on all\n");
        edition.seesAll("documents/a/", "section.notes li", "1 on a word", "2 on all");
        assertThat(edition.main("documents/a/", "article.text a[href=#n1]").attr("id"))
                .isEqualTo("n1-ref");
    }

    @Test
    void aNoteThatAPointerCallsStaysWhereThatIs() {
        EditionFixture edition = of("<body><p>A <seg xml:id=\"s\">word</seg> here<ptr target=\"#n\"/>.</p></body>"
                + "<back><div><note xml:id=\"n\" target=\"#s\">on a word</note></div></back>");
        assertThat(plain(edition)).startsWith("\nA word here[1].\n");
    }

    @Test
    void whoHasAReadingIsToldHoweverItIsEncoded() {
        EditionFixture edition = of("<body><p>x <app><lem>keep</lem><rdg>drop</rdg><wit>Berlin copy</wit>"
                + "<witDetail wit=\"#B\">torn off</witDetail></app></p></body>");
        assertThat(plain(edition))
                .isEqualTo("\nx keep[1]\n\nNotes\n[1] torn off\n\nReadings\nkeep] drop in Berlin copy\n");
        edition.seesAll("documents/a/", "section.notes li", "1 torn off", "a keep] drop Berlin copy (1)");
        edition.seesAll("documents/a/", "article.text p a.noteref", "1");
    }

    @Test
    void aReadingThatWasStruckOutIsNotCalledOmitted() {
        EditionFixture edition = of("<body><p>x <app><rdg wit=\"#A\"><del>gone</del></rdg><rdg wit=\"#B\">there</rdg>"
                + "</app></p></body>");
        assertThat(plain(edition)).endsWith("Readings\n[struck out: gone]] there in B\n");
    }

    @Test
    void howAnElementLooksIsShownWhateverItIs() {
        EditionFixture edition = of("<body><p rend=\"italic underline\">one</p><closer rend=\"bold\">two</closer>"
                + "<p><seg rend=\"small-caps\">three</seg> <persName rend=\"spaced\">four</persName></p>"
                + "<p rend=\"italic\">שלום</p><p><del rend=\"strikethrough\">five</del></p></body>");
        edition.sees("documents/a/", "p[data-look='italic underline']", "1one")
                .sees("documents/a/", ".closer[data-look=bold]", "two")
                .sees("documents/a/", "span[data-look=small-caps]", "three")
                .sees("documents/a/", ".person[data-look=spaced]", "four");
        edition.sees("documents/a/", "p[data-look=heavy]", "3שלום");
        edition.seesNo("documents/a/", "del[data-look]");
    }

    private static final String TWO = "<profileDesc><correspDesc xml:id=\"c1\"><correspAction type=\"sent\">"
            + "<persName>Ada</persName></correspAction></correspDesc><correspDesc xml:id=\"c2\">"
            + "<correspAction type=\"sent\"><persName>Bo</persName></correspAction></correspDesc></profileDesc>";

    @Test
    void theOnlyPartThatIsBoundIsTheLetterOfItsOwnParties() {
        EditionFixture edition =
                of(TWO, "<body><div decls=\"#c2\"><p>by Bo</p></div><div><p>by another</p></div></body>");
        assertThat(edition.file("documents/a-c2/document.txt"))
                .contains("From: Bo\n")
                .contains("by Bo");
        assertThat(edition.file("documents/a/document.txt"))
                .contains("From: Ada\n")
                .contains("by another");
        edition.andNoOtherProblems();
    }

    @Test
    void aWholeTextThatIsBoundKeepsTheFilesIdAndHasNoOtherParties() {
        EditionFixture edition = of(TWO, "<body><div decls=\"#c2\"><p>by Bo</p></div></body>");
        assertThat(edition.file("documents/a/document.txt"))
                .contains("From: Bo\n")
                .doesNotContain("From: Ada");
        assertThat(edition.problems()).anyMatch(problem -> problem.startsWith("unbound-letter"));
    }
}
