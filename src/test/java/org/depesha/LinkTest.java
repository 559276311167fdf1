package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What points to what, read off the pages. */
class LinkTest {

    private static final String REGISTERS = """
      -- content/registers/persons.yml
      ada: {name: Ada Berg, sort: "Berg, Ada", forms: [Ada]}
      bertil: {name: Bertil Dahl, coverNames: [{name: Uncle B., source: her diary, cert: medium}]}
      -- content/registers/messages.yml
      lost: {kind: Letter, from: bertil, to: ada, sent: 1901-01-30}
      """;

    /**
     * Ada writes on 3 February, Bertil answers on the 5th with a telegram of the clerk's, Ada answers that on the 7th.
     */
    private static final EditionFixture EXCHANGE = EditionFixture.of(REGISTERS + """
      -- content/documents/a.md
      ---
      title: A
      from: ada
      to: {person: bertil, as: Uncle B.}
      sent: 1901-02-03
      ---

      Dear [Uncle B.](person:bertil)! I have [your letter of January](message:lost "answers"). It rains.
      -- content/documents/b.md
      ---
      title: B
      from: bertil
      to: ada
      sent: 1901-02-05
      inReplyTo: a
      transmits: {m1: {kind: Telegram, from: {name: The clerk}, to: bertil, sent: 1901-02-04}}
      ---

      I send you [a telegram](message:#m1 "forwards"), No. 5 of the clerk's, for [Ada](person:ada). Read it.

      > {#m1}
      > Come.
      -- content/documents/c.md
      ---
      title: C
      from: ada
      to: bertil
      sent: 1901-02-07
      ---

      To [the clerk's telegram](message:b#m1 "acknowledges") I say no.
      -- content/documents/d.md
      ---
      title: D
      from: {name: Somebody}
      sent: 1901-02-06
      ---

      Nothing.
      """);

    @Test
    void theExchangeHasNoProblems() {
        EXCHANGE.andNoOtherProblems();
    }

    @Test
    void aReferenceIsSeenFromBothSidesWithItsWordsInTheirSentence() {
        EXCHANGE.seesAll(
                        "documents/a/",
                        "section.relations li",
                        "Answers Bertil Dahl to Ada Berg, 30 January 1901 I have your letter of January. Stated by "
                                + "the editor; not in this edition",
                        "Answered by Bertil Dahl to Ada Berg, 5 February 1901 Stated by the editor in the metadata")
                .leads("documents/a/", "section.relations li:nth-child(1) > a", "../../attested/lost/")
                .leads("documents/a/", "section.relations li:nth-child(2) > a", "../b/")
                .seesAll(
                        "attested/lost/",
                        "section.relations li",
                        "Answered by Ada Berg to Bertil Dahl, 3 February 1901 I have your letter of January. Stated "
                                + "by the editor")
                .leads("attested/lost/", "section.relations q a", "../../documents/a/#p1")
                .seesAll("attested/lost/", "section.relations q a", "your letter of January");
    }

    @Test
    void aReferenceToATransmittedMessageLeadsToItsPlaceOnTheCarriersPage() {
        EXCHANGE.sees("documents/c/", "article a.ref", "the clerk's telegram")
                .leads("documents/c/", "article a.ref", "../b/#m1");
        assertThat(EXCHANGE.texts("documents/b/", "section.relations li"))
                .contains(
                        "Acknowledged by Ada Berg to Bertil Dahl, 7 February 1901 To the clerk's telegram I say no. "
                                + "Stated by the editor",
                        "Forwarded by Bertil Dahl to Ada Berg, 5 February 1901 I send you a telegram, No. 5 of the "
                                + "clerk's, for Ada. Stated by the editor");
    }

    @Test
    void anInReplyToIsStatedInTheMetadataAndHasNoQuotation() {
        assertThat(EXCHANGE.texts("documents/b/", "section.relations li"))
                .contains("Answers Ada Berg to Bertil Dahl, 3 February 1901 Stated by the editor in the metadata");
    }

    @Test
    void whatAnswersBelongsToOneThreadInOrderOfTime() {
        assertThat(EXCHANGE.texts("threads/", "a").stream()
                        .filter(words -> words.contains("Berg"))
                        .toList())
                .hasSize(1);
        assertThat(EXCHANGE.texts("threads/a/", "ol.exchange a.title"))
                .containsExactly("Bertil Dahl to Ada Berg", "A", "The clerk to Bertil Dahl", "B", "C");
        EXCHANGE.leads("documents/c/", "aside dd a[href*=threads]", "../../threads/a/");
        assertThat(EXCHANGE.site()).doesNotContainKey("threads/d/index.html");
    }

    @Test
    void earlierAndLaterFollowTimeAndTheSameCorrespondence() {
        EXCHANGE.leads("documents/c/", "nav.pager div:nth-child(1) a[rel=prev]", "../d/")
                .seesNo("documents/c/", "nav.pager a[rel=next]")
                .sees("documents/c/", "nav.pager div:nth-child(2) dt", "Ada Berg and Bertil Dahl")
                .leads("documents/c/", "nav.pager div:nth-child(2) a[rel=prev]", "../b/")
                .leads("documents/a/", "nav.pager div:nth-child(1) a[rel=next]", "../b/");
    }

    @Test
    void everyMentionIsQuotedInItsSentence() {
        EXCHANGE.seesAll("persons/bertil/", "mark", "Uncle B.");
        assertThat(EXCHANGE.texts("persons/bertil/", "p")).contains("1 Dear Uncle B.!");
        assertThat(EXCHANGE.texts("persons/ada/", "p"))
                .contains("1 I send you a telegram, No. 5 of the clerk's, for Ada.");
    }

    @Test
    void aCoverNameSaysWhereItIsShownAndHowSureItIs() {
        assertThat(EXCHANGE.page("persons/bertil/").selectFirst("main").text())
                .contains("Uncle B.")
                .contains("her diary")
                .contains("Probable");
        EXCHANGE.sees("documents/a/", ".addressee .as", "as “Uncle B.”");
    }

    private static String letter(String text) {
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>A "
                + "letter</title></titleStmt></fileDesc></teiHeader><text><body>"
                + text + "</body></text></TEI>\n";
    }

    @Test
    void aNameInATeiFileBelongsToTheEntryThatHasItsFormOrToOneMadeOfIt() {
        EditionFixture edition = EditionFixture.of(
                REGISTERS.replaceFirst("(?s)-- content/registers/messages.yml.*", "") + "-- content/documents/x.xml\n"
                        + letter("<p><persName>Ada's</persName>, <persName>UNCLE  B.</persName>, <persName>Ça "
                                + "ira</persName>, <persName>Ca Ira</persName></p>"));
        edition.leads("documents/x/", "article a:nth-of-type(2)", "../../persons/ada/")
                .leads("documents/x/", "article a:nth-of-type(3)", "../../persons/bertil/");
        assertThat(edition.main("documents/x/", "article a:nth-of-type(4)").attr("href"))
                .isNotEqualTo(
                        edition.main("documents/x/", "article a:nth-of-type(5)").attr("href"));
        edition.andNoOtherProblems();
    }

    @Test
    void aFormOfTwoEntriesIsLinkedToNeither() {
        EditionFixture edition = EditionFixture.of("""
        -- content/registers/persons.yml
        ada: {name: Ada Berg, forms: [Ada]}
        ada-ek: {name: Ada Ek, forms: [Ada]}
        -- content/documents/x.xml
        """
                + letter("<p>To <persName>Ada</persName>, <persName>Ada Berg</persName>, <persName>Ada "
                        + "Ek</persName>.</p>"));
        edition.sees("documents/x/", "article span.person", "Ada")
                .seesAll("documents/x/", "article a.person", "Ada Berg", "Ada Ek")
                .has("ambiguous-form content/documents/x.xml:1:150")
                .andNoOtherProblems();
    }

    @Test
    void idsOfTeiFilesThatDifferOnlyInCapitalLettersNeverShareAnAddress() {
        EditionFixture edition = EditionFixture.of("""
        -- content/registers/persons.yml
        ada: {name: Ada Berg}
        -- content/documents/x.xml
        """
                + letter("<p><persName ref=\"#ada\">A</persName>, <persName ref=\"#Ada\">B</persName>, "
                        + "<persName ref=\"#Cecil\">C</persName>, <persName "
                        + "ref=\"#cecil\">D</persName></p>"));
        edition.has("similar-keys content/documents/x.xml:1:182")
                .has("similar-keys content/documents/x.xml:1:254")
                .has("unlisted-entry content/documents/x.xml:1:182")
                .has("unlisted-entry content/documents/x.xml:1:217")
                .has("unlisted-entry content/documents/x.xml:1:254")
                .andNoOtherProblems();
        assertThat(edition.main("documents/x/", "article").select("a.person").eachAttr("href"))
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void messagesMayAnswerEachOtherInARing() {
        EditionFixture.of("""
        -- content/documents/a.md
        ---
        title: A
        inReplyTo: b
        ---
        -- content/documents/b.md
        ---
        title: B
        inReplyTo: a
        ---
        """).andNoOtherProblems();
    }

    @Test
    void noMessageAnswersItself() {
        EditionFixture edition =
                EditionFixture.of("-- content/documents/a.md\n---\ntitle: A\ninReplyTo: a\n---\nWords.\n");
        assertThat(edition.problems()).containsExactly("unknown-message content/documents/a.md:3:12");
    }

    @Test
    void anEditionWithNothingInItIsASite() {
        EditionFixture edition =
                EditionFixture.of("-- content/edition.yml\ntitle: Nothing yet\nbase: https://example.org/\n");
        edition.andNoOtherProblems();
        assertThat(new SiteCheck(edition.site()).brokenLinks()).isEmpty();
    }
}
