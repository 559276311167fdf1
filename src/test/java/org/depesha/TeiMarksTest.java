package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a TEI file says of the writing: page and plain text give the same signs for it. */
class TeiMarksTest {

    private static EditionFixture of(String body) {
        return EditionFixture.of("""
            -- content/documents/a.xml
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
            <fileDesc><titleStmt><title>A</title></titleStmt>
            <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>
            </teiHeader><text>%s</text></TEI>
            """.formatted(body));
    }

    private static EditionFixture saysTheSame(String words, String inBoth) {
        EditionFixture edition = of("<body><p>" + words + "</p></body>");
        edition.main("documents/a/", "article.text p.n, article.text .n").remove();
        assertThat(edition.main("documents/a/", "article.text p").text().replaceFirst("^1", ""))
                .isEqualTo(inBoth);
        assertThat(text(edition)).startsWith("\n" + inBoth + "\n");
        return edition;
    }

    private static String text(EditionFixture edition) {
        return edition.file("documents/a/document.txt").split("-{40}\n")[1];
    }

    @Test
    void whatWasStruckOutAndRestoredIsRead() {
        EditionFixture edition =
                saysTheSame("I <restore><del>always</del> and</restore> often went", "I always and often went");
        edition.seesNo("documents/a/", "del");
        edition.andNoOtherProblems();
    }

    @Test
    void aSpaceAHandAndASignAreToldAlike() {
        saysTheSame("one<space/>two", "one [space] two").andNoOtherProblems();
        saysTheSame("one <space quantity=\"3\" unit=\"chars\"/> two", "one [space 3 characters] two");
        saysTheSame("one <handShift/> two", "one [in another hand] two");
        saysTheSame("one <metamark>#</metamark> two", "one [sign: #] two");
        saysTheSame("one <metamark function=\"insertion\"/> two", "one [sign] two");
    }

    @Test
    void aRaisedFractionIsPartedFromTheNumberBeforeIt() {
        EditionFixture edition =
                of("<body><p>5<hi rend=\"sup\">1/2</hi>d. and 17<hi rend=\"superscript\">th</hi></p></body>");
        assertThat(edition.main("documents/a/", "article.text p").wholeText()).isEqualTo("15\u202F1/2d. and 17th");
        assertThat(text(edition)).isEqualTo("\n5 1/2d. and 17ᵗʰ\n");
        EditionFixture markdown = EditionFixture.of("""
            -- content/documents/a.md
            ---
            title: A
            ---
            Bread 5^1/2^d., 10^6^ more
            """);
        assertThat(text(markdown)).isEqualTo("\nBread 5 1/2d., 10⁶ more\n");
    }

    @Test
    void quotationMarksAreThoseOfTheLanguageWhateverItsCode() {
        EditionFixture edition = of("<body><p xml:lang=\"fra\">Il dit <q>oui</q>. "
                + "<foreign xml:lang=\"ger\">Er sagt <q>nein</q>.</foreign></p></body>");
        assertThat(text(edition)).isEqualTo("\nIl dit «\u202Foui\u202F». Er sagt „nein“.\n");
        assertThat(edition.main("documents/a/", "article.text p").attr("lang")).isEqualTo("fr");
    }

    @Test
    void aReadingThatIsEmptyIsOmittedAndAShortenedWordIsToldAtTheEnd() {
        EditionFixture edition = of("<body><p>one <app><lem/><rdg wit=\"#B\">foo</rdg></app> "
                + "<choice><abbr>Mr</abbr><expan>Mister</expan></choice> two</p></body>");
        assertThat(text(edition)).endsWith("Readings\nomitted] foo in B\nMister] Mr (abbreviated)\n");
        edition.seesAll("documents/a/", "section.notes li", "a omitted] foo B (1)", "b Mister] abbreviated Mr (1)");
    }

    @Test
    void noIdStandsTwiceWhereAReadingHoldsANote() {
        EditionFixture edition = of("<body><p>one <app><lem>bar<note>a note</note> "
                + "<choice><sic>oen</sic><corr>one</corr></choice></lem>"
                + "<rdg wit=\"#B\">foo<note>another</note></rdg></app></p></body>");
        List<String> ids = edition.page("documents/a/").select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().contains("n1-ref", "n2-ref");
        assertThat(edition.page("documents/a/")
                        .select("section.notes li a.noteref")
                        .eachAttr("href"))
                .contains("#n1", "#n2");
    }

    @Test
    void severalLooksOfTheSameWordsAreAllShown() {
        EditionFixture edition = of("<body><p><hi rend=\"bold italic\">one</hi> <hi rend=\"underline(2)\">two</hi> "
                + "<hi rend=\"font-style: italic; font-weight: bold\">three</hi> <hi rend=\"wavy\">four</hi> "
                + "<hi style=\"font-variant:small-caps\">five</hi></p>"
                + "<lg><l rend=\"indent(2)\">six</l><l rend=\"indent\">seven</l></lg>"
                + "<p rend=\"align(right)\">eight</p></body>");
        edition.sees("documents/a/", "p > strong > em", "one")
                .sees("documents/a/", "u.double", "two")
                .sees("documents/a/", "p > em > strong", "three")
                .sees("documents/a/", "span.hi", "four")
                .sees("documents/a/", "span.small-caps", "five")
                .sees("documents/a/", "span.line[data-indent=2]", "six")
                .sees("documents/a/", "span.line[data-indent=1]", "seven")
                .sees("documents/a/", "p.right", "3eight")
                .andNoOtherProblems();
        assertThat(text(edition)).contains("\n  six\n seven\n");
    }

    @Test
    void notesAreNumberedInTheOrderInWhichTheyAreCalled() {
        EditionFixture edition = of("<body><p>one <ref target=\"#b\">1</ref> two <note>here</note> three "
                + "<ptr target=\"#a\"/></p></body><back><div><note xml:id=\"a\">first by its place</note>"
                + "<note xml:id=\"b\">second by its place</note></div></back>");
        edition.sees("documents/a/", "article.text p", "1one 1 two 2 three 3")
                .seesAll("documents/a/", "section.notes li", "1 second by its place", "2 here", "3 first by its place");
        assertThat(text(edition))
                .isEqualTo("\none [1] two [2] three [3]\n\nNotes\n[1] second by its place\n[2] here\n"
                        + "[3] first by its place\n");
    }

    @Test
    void anItemWithWordsOfItsOwnHasANumberThoughItHoldsAList() {
        EditionFixture edition = of("<body><list><item>Bread <list><item>white</item></list></item>"
                + "<item><p>Butter</p><list><item>salted</item></list></item></list></body>");
        edition.sees("documents/a/", "#p1", "1Bread white")
                .sees("documents/a/", "#p2", "2Butter")
                .sees("documents/a/", "#p3", "3salted")
                .andNoOtherProblems();
    }

    @Test
    void aColumnIsNoPage() {
        EditionFixture edition = of("<body><p>one <cb n=\"2\"/> two <pb n=\"5\"/> three</p></body>");
        edition.seesAll("documents/a/", ".page-break", "5").seesAll("documents/a/", ".column-break", "2");
        assertThat(edition.main("documents/a/", ".column-break").attr("title")).isEqualTo("Column 2");
    }

    /** With a search through all notes for each call this took minutes. */
    @Test
    void callsOfManyNotesTakeTimeInProportion() {
        StringBuilder calls = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < 24_000; i++) {
            calls.append("w<ptr target=\"#n").append(i).append("\"/> ");
            notes.append("<note xml:id=\"n").append(i).append("\">x</note>");
        }
        assertTimeout(
                Duration.ofSeconds(30),
                () -> of("<body><p>" + calls + "</p></body><back><div>" + notes + "</div></back>"));
    }

    @Test
    void readingsOfGroupsInGroupsAreToldEach() {
        EditionFixture edition = of("<body><p>An <app><lem>old <app><lem>red</lem><rdg wit=\"#A2\">scarlet</rdg></app>"
                + " barn</lem><rdgGrp><rdgGrp><rdg wit=\"#B\">new shed</rdg></rdgGrp><rdg wit=\"#C\">hut</rdg>"
                + "</rdgGrp></app> burned.</p></body>");
        assertThat(text(edition)).isEqualTo("""

            An old red barn burned.

            Readings
            red] scarlet in A2
            old red barn] new shed in B
            old red barn] hut in C
            """);
        edition.seesAll(
                "documents/a/", "section.notes li", "a old redb barn] new shed B; hut C (1)", "b red] scarlet A2 (1)");
    }

    @Test
    void everyChangeThatEndsAtAPointIsClosedThereWhateverPointItIs() {
        EditionFixture edition = of("<body><p><delSpan spanTo=\"#e\"/>one <addSpan spanTo=\"#e\"/>two three"
                + "<anchor xml:id=\"e\"/> four <delSpan spanTo=\"#m\"/>gone<milestone xml:id=\"m\" unit=\"x\"/> on"
                + "</p></body>");
        String words = "[struck out: one [added: two three]] four [struck out: gone] on";
        assertThat(text(edition)).isEqualTo("\n" + words + "\n");
        assertThat(edition.main("documents/a/", "article.text p").text())
                .isEqualTo("1[Struck out: one [Added: two three]] four [Struck out: gone] on");
    }

    @Test
    void aChangeThatGoesOnOverParagraphsIsToldWhereItBeginsAndEnds() {
        EditionFixture edition =
                of("<body><p>One.</p><addSpan spanTo=\"#e1\" place=\"margin\"/><p>Two.</p><p>Three.</p>"
                        + "<anchor xml:id=\"e1\"/><p>Four <delSpan spanTo=\"#e2\"/>goes</p><p>on<anchor xml:id=\"e2\"/>"
                        + " here "
                        + "<addSpan spanTo=\"#none\"/> now.</p></body>");
        assertThat(text(edition)).isEqualTo("""

            One.

            [added in the margin: Two.

            Three.]

            Four [struck out: goes

            on] here [added] now.
            """);
        assertThat(edition.main("documents/a/", "article.text").text())
                .contains("[Added in the margin: 2Two. 3Three. ]", "4Four [Struck out: goes 5on] here [Added] now.");
    }

    @Test
    void anEmptySignIsTheLettersForWhichItStandsOrIsSaidToBeOne() {
        String header = "<encodingDesc><charDecl><char xml:id=\"r\"><mapping type=\"normalized\">x</mapping>"
                + "<mapping type=\"standard\">r</mapping></char><glyph xml:id=\"s\"><mapping>s</mapping></glyph>"
                + "</charDecl></encodingDesc></teiHeader>";
        EditionFixture edition = EditionFixture.of("""
            -- content/documents/a.xml
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
            <fileDesc><titleStmt><title>A</title></titleStmt>
            <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>
            %s<text><body>
            <p><g ref="#r"/>ound <g ref="#s">ſ</g>o<g ref="#s"/>, <g ref="#gone"/>.</p></body></text></TEI>
            """.formatted(header));
        assertThat(text(edition)).isEqualTo("\nround ſos, [sign].\n");
        assertThat(edition.main("documents/a/", "article.text p").text()).isEqualTo("1round ſos, [sign].");
    }

    @Test
    void whatCantBeShownIsToldInItsEditorsWords() {
        EditionFixture edition =
                of("<body><p>Sing</p><p><notatedMusic><desc>A waltz in D.</desc></notatedMusic></p></body>");
        assertThat(text(edition)).isEqualTo("\nSing\n\n[Music: A waltz in D.]\n");
        edition.sees("documents/a/", ".gap", "[music A waltz in D.]");
    }

    @Test
    void aQuotationWithAListInItHasLinesOfItsOwn() {
        EditionFixture edition = of("<body><p>He asked: <quote>Send <list><item>pens</item></list> soon</quote></p>"
                + "<p>as <quote>he</quote> said</p></body>");
        assertThat(text(edition)).startsWith("\nHe asked:\n\n    Send\n\n    - pens\n\n    soon\n\nas “he” said");
    }
}
