package org.depesha.ingest.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesha.ingest.draft.Draft;
import org.depesha.ingest.finding.Doubt;
import org.depesha.read.transcript.Aside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source sets otherwise than running words comes through as a mark, or a doubt says what and where. */
class KeptMarksTest {

    private static final String LETTER =
            "Riga, 4 May 1931\n\nDear Ada,\n\nThe boats came.\n\nThe rye\n\nis here,\n\nall of it\n\nfor you.\n\n%s"
                    + "\n\nYours ever,\n\nOskar Lind\n";

    private static Draft html(String inside) {
        return DraftBench.draft(
                "a.html",
                "<html lang='en'><body><main><p>Riga, 4 May 1931</p><p>Dear Ada,</p><p>The boats came.</p>" + inside
                        + "<p>Yours ever,</p><p>Oskar Lind</p></main></body></html>");
    }

    private static Draft markdown(String inside) {
        return DraftBench.draft("a.md", LETTER.formatted(inside));
    }

    private static List<String> doubts(Draft draft) {
        return draft.letter().doubts().stream().map(Doubt::what).toList();
    }

    private static void keeps(Draft draft, String... passages) {
        assertThat(draft.text()).contains(passages);
        assertThat(DraftBench.lost(draft)).isEmpty();
        assertThat(draft.signs().lost()).isEmpty();
    }

    @Test
    void linesOfAPageEndWhereTheSourceEndsThem() {
        Draft draft = html(
                "<p>Roses are red,<br>Violets are blue,<br><br>And so on.</p>" + "<pre>Rye   25\n  and oats</pre>");
        keeps(draft, "Roses are red,\\\nViolets are blue,\n\nAnd so on.\n", "| Rye   25\n|   and oats\n");
        assertThat(doubts(draft)).isEmpty();
    }

    @Test
    void cellsStandInTheirColumnsAndLinesInTheirCells() {
        Draft draft = html("<table><tr><th>Ware</th><th>Price</th><th>Sum</th></tr>"
                + "<tr><td rowspan=2>Rye</td><td>2</td><td><p>3</p><p>or 4</p></td></tr><tr><td>5</td><td>6</td></tr>"
                + "<tr><td colspan=2>All</td><td>8</td></tr></table>");
        keeps(draft, "| Rye | 2 | 3<br>or 4 |\n|  | 5 | 6 |\n| All |  | 8 |");
        assertThat(doubts(draft)).singleElement().asString().startsWith("Cells of the table that begins here span");
    }

    @Test
    void hiddenWordsAmongOthersEndNoParagraphAndAreSetAside() {
        Draft draft = html("<p>The rye is <span style='display:none'>spam</span>here, <svg><text>a drawing</text></svg>"
                + "all of it.</p>");
        keeps(draft, "The rye is here, all of it.");
        assertThat(draft.asides()).extracting(Aside::words).contains("spam", "a drawing");
    }

    @Test
    void hiddenWordsOfACellAreNoWordsOfTheLetter() {
        Draft draft = html("<p>Prices:</p><table><tr><td>The <span style='display:none'>spam</span>rye</td><td>4</td>"
                + "</tr><tr><td>Oats</td><td>5</td></tr></table>");
        keeps(draft, "The rye");
        assertThat(draft.text()).doesNotContain("spam");
        assertThat(doubts(draft)).contains("Left out (web page: hidden): “spam”.");
    }

    @Test
    void aGroundThatNobodySeesIsNone() {
        keeps(
                html("<p>The <span style='background:rgba(0, 0, 0, 0)'>rye</span> is "
                        + "<span style='font-size:12pt;\n background:url(a.png)'>here</span>.</p>"),
                "The rye is here.");
    }

    @Test
    void theColourOfWordsIsToldAsLost() {
        Draft draft = html("<p>The <span style='color: red'>rye</span> is <font color='#00f'>here</font>, "
                + "<span style='color:#000'>all</span> of <a href='https://a.org/' style='color: blue'>it</a>.</p>");
        assertThat(doubts(draft)).contains("Words are imported without their colour: “rye”, “here”.");
    }

    @Test
    void wordsOnAColouredGroundAreMarkedAndThoseOnWhiteAreNot() {
        keeps(
                html("<p>The <span style='background: yellow'>rye</span> is "
                        + "<span style='color: red; background-color: #FFFFFF'>here</span>.</p>"),
                "The ==rye== is here.");
    }

    @Test
    void aTableOfOneRowIsNobodysSignature() {
        keeps(html("<table><tr><td>Rye</td><td>25</td><td>30</td></tr></table>"), "| Rye | 25 | 30 |");
    }

    @Test
    void aTableInACellIsToldOfAndItsFiguresAreNoPageNumbers() {
        Draft draft = html("<table><tr><th>A</th><th>B</th></tr><tr><td><table><tr><td>x</td><td>y</td></tr></table>"
                + "</td><td>6</td></tr><tr><td>z</td><td>7</td></tr></table>");
        keeps(draft, "\n6\n", "\n7\n");
        assertThat(draft.asides()).isEmpty();
        assertThat(doubts(draft)).singleElement().asString().contains("contain tables, images or headings");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p lang='fr'>Bonjour mes amis</p> | Bonjour mes amis {lang=fr}",
                "<div lang='de'><p>Guten <i lang='la'>ave</i> Tag</p></div> | Guten *[ave]{lang=la}* Tag {lang=de}",
                "<ul lang='fr'><li>Bonjour</li><li>Adieu</li></ul> | - Bonjour {lang=fr}",
                "<p><span lang='de'>Auf <i lang='la'>ave</i></span></p> | Auf *[ave]{lang=la}* {lang=de}",
                "<p>So <span lang='de'>Auf <i lang='la'>ave</i></span></p> "
                        + "| So <span lang=\"de\">Auf *[ave]{lang=la}*</span>",
                "<ruby>Kan<rt>kaˈn</rt></ruby> | Kan (kaˈn)",
                "<style>.c3{text-decoration:line-through}.c4{display:none}</style><span class=c3>old</span> boats"
                        + "<span class=c4> unseen</span> | ~~old~~ boats",
                "<ol start=3><li>third</li><li value=9>ninth</li></ol> | 9\\. ninth",
                "<ol type=a><li>first</li><li>second</li></ol> | b. second",
                "<details><summary>More of the rye</summary>It rained.</details> | More of the rye\\n\\nIt rained.",
            })
    void languagesAndBlocksOfAPageComeThrough(String inside, String written) {
        keeps(html(inside), written.replace("\\n", "\n"));
    }

    @Test
    void theDescriptionOfAnImageThatIsNotThereIsNoWordOfTheLetter() {
        Draft draft = html("<img src='none.png' alt='A gull'>");
        assertThat(draft.text()).contains("\n[…](gap:image)\n").doesNotContain("(gap:image) A gull");
        assertThat(draft.asides()).extracting(Aside::reason).contains("description of an image that is not imported");
    }

    @Test
    void addressesOfLinksAreToldOf() {
        assertThat(doubts(html("<p><a href='https://example.org/x'>The office</a> <a href='#a'>said</a> so.</p>")))
                .containsExactly("Addresses of links are not imported: https://example.org/x."
                        + " The words of the links are in the text.");
    }

    @Test
    void quotationsOfMarkdownKeepTheirLinesAndWhatIsInThem() {
        Draft draft = markdown("> First line\\\n> second line,\n> third.\n>\n> > Inner.\n>\n> - item");
        keeps(draft, "> First line\\\n> second line, third.\n>\n> > Inner.\n>\n> - item\n");
        assertThat(doubts(draft)).isEmpty();
    }

    @Test
    void aNoteInTheLineIsANote() {
        keeps(markdown("They came.^[Says *Hart*.] All of them."), "They came.[^1] All of them.", "[^1]: Says *Hart*.");
    }

    @Test
    void fencesHeadingsAndAddressesOfMarkdownAreRead() {
        keeps(
                markdown("```\nRye   25\n  oats\n```\n\nThe account\n===\n\n***All*** `of` <https://example.org>."),
                "| Rye   25\n|   oats\n",
                "# The account\n",
                "<b>*All*</b> of https://example.org.");
    }

    @Test
    void annotationsOfMarkdownStayWhatTheyAre() {
        keeps(
                markdown("[Yours](message:b) has […](gap:illegible \"3 words\") and [|](pb:3) more."),
                "[Yours](message:b) has […](gap:illegible \"3 words\")",
                "[|](pb:3) more");
    }

    @Test
    void anAnnotationThatLeadsToNothingIsToldOfAndItsWordsAreKept() {
        Draft draft = markdown("[Ada](person:ada) saw [your letter](message:c) of May.");
        keeps(draft, "Ada saw your letter of May.");
        assertThat(doubts(draft))
                .anyMatch(doubt -> doubt.startsWith("The edition has nothing that `person:ada` could mean"))
                .anyMatch(doubt -> doubt.startsWith("The edition has nothing that `message:c` could mean"));
    }

    @Test
    void aNoteThatABracketFollowsIsNoLink() {
        keeps(markdown("Your^[e](date:1951) letter."), "Your[^1]\\(date:1951) letter.", "[^1]: e");
    }

    @Test
    void aNoteAtTheEndOfALineIsNoSpaceThere() {
        keeps(markdown("Words of mine ---  ^[n]\nand more."), "[^1]", "[^1]: n");
    }

    @Test
    void wordsBehindAFenceAreItsFirstLine() {
        keeps(markdown("Words.\n\n```he said so\nand more\n``` not the end\n```\n\nEnd."), "he said so", "not the end");
        assertThat(doubts(markdown("Words.\n\n```poem\nOne\n```\n\nEnd.")))
                .contains("The name behind the sign is not imported: poem.");
    }

    @Test
    void whatMarkdownHasNoWayToKeepIsToldOf() {
        Draft draft = markdown("<div lang=\"fr\">\n\nBonjour.\n\n</div>\n\n[^x]: Nobody calls it.");
        keeps(draft, "Bonjour.", "Nobody calls it.");
        assertThat(doubts(draft))
                .anyMatch(doubt -> doubt.startsWith("The tag <div lang=\"fr\"> is not imported"))
                .contains("The note “[^x]” is called nowhere: it stands in the text.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ul><li><p>one</p><p>more</p><ul><li>inner</li></ul></li></ul> | A list stands inside an item",
                "<blockquote>Words<hr>more</blockquote> | The quotation that begins here contains a table"
            })
    void whatIsInsideAnotherThingOfItsKindIsToldOf(String inside, String doubt) {
        assertThat(doubts(html("<p>The boats came to the bridge, and all of the rye was sold.</p>" + inside)))
                .singleElement()
                .asString()
                .startsWith(doubt);
    }

    @Test
    void namesBelowCopiesToSignNothing() {
        Draft draft = DraftBench.draft(
                LETTER.formatted("The rye was sold.") + "\nCopies to:\n\nAnton Petrov\n\nHarbour Office\n");
        assertThat(draft.text())
                .contains("from: {name: Oskar Lind}\n", "Anton Petrov {.copies}", "Harbour Office {.copies}");
    }

    @Test
    void twoLettersInAFileGiveNoTitleWithOneNameOnBothSides() {
        Draft draft = DraftBench.draft("Riga, 4 May 1931\n\nDear Bertil,\n\nThe boats came.\n\nYours ever,\n\nAda\n\n"
                + "Narva, 9 May 1931\n\nDear Ada,\n\nI am glad.\n\nYours ever,\n\nBertil\n");
        assertThat(draft.title()).isEqualTo("Letter, 1931-05-04");
        assertThat(doubts(draft))
                .anyMatch(doubt -> doubt.startsWith("`Bertil` would be both the sender and the addressee"))
                .anyMatch(doubt -> doubt.startsWith("Another letter seems to begin here"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Łodzie przypłynęły i nie było już lodu na rzece, co się stało. | pl | true",
                "Gestern kamen die Boote, und das Eis ist weg; ich danke dir. | de | true",
                "Gestern kamen die Boote. Dein Bruder wartet am alten Hafen. | de | false",
                "Лодки ждали долго. Пиши скорей. Жду тебя дома. | ru | false",
                "The boats came, and the rye was sold to them. | en | true"
            })
    void theLanguageIsThatOfTheTextOrSaidToBeAGuess(String text, String language, boolean known) {
        Draft draft = DraftBench.draft("Riga, 4.5.1931\n\n" + text + "\n\nO. Lind\n");
        assertThat(draft.text()).contains("language: " + language + "\n");
        assertThat(doubts(draft).stream().noneMatch(doubt -> doubt.contains("is a guess")))
                .isEqualTo(known);
    }
}
