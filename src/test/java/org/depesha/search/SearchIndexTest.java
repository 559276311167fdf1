package org.depesha.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesha.EditionFixture;
import org.depesha.model.Registers;
import org.depesha.output.Staging;
import org.depesha.search.Item.ItemPassage;
import org.depesha.search.Item.Row;
import org.junit.jupiter.api.Test;

/** What the index holds, by a reader that knows no more than its description. */
class SearchIndexTest {

    private static final EditionFixture LETTERS = EditionFixture.of("""
            -- content/registers/persons.yml
            ada:
              name: Ada Berg
              forms: [Ada, Frau Berg]
              description: An engineer.
            bertil:
              name: Bertil Dahl
              forms: [Bertil]
              coverNames: [{name: The Owl}]
            -- content/registers/places.yml
            riga:
              name: Riga
            -- content/pages/about.md
            ---
            title: About
            ---
            Letters about bridges.
            -- content/documents/1901-02-03-ada.md
            ---
            title: Ada to Bertil
            kind: Letter
            from: ada
            to: {person: bertil, name: The Owl}
            sent: 1901-02-03
            numbers: {sender: 72/III}
            archive: {repository: RA, shelfmark: "f. 558, op. 11, d. 342"}
            summary: On withdrawing.
            transmits:
              m1: {from: bertil, to: ada, sent: 1901-02-01}
            ---
            We withdrew to [Riga](place:riga), naïve as we were.[^1]

            > {#m1}
            > The bridge of the river is down.

            We came [oday](sic:today).

            [^1]: A note about fortresses.
            -- content/documents/1901-x.md
            ---
            title: Undated, to Ada
            to: ada
            ---
            Withdrawals of money, see No. 5/2.
            """);

    private static IndexReader index() {
        return new IndexReader(name -> LETTERS.file("search/index/" + name + ".js"));
    }

    private static List<Integer> zones(String term) {
        return index().postings(term).values().stream()
                .map(IndexReader.Posting::zones)
                .toList();
    }

    @Test
    void theFixtureIsRight() {
        LETTERS.andNoOtherProblems();
    }

    @Test
    void everyWordStandsWithItsItemsZonesAndPlaces() {
        assertThat(zones("naive")).containsExactly(Zone.TEXT.bit());
        assertThat(zones("bridge")).containsExactly(Zone.TRANSMITTED.bit());
        assertThat(zones("fortresses")).containsExactly(Zone.NOTE.bit());
        assertThat(zones("oday")).containsExactly(Zone.READING.bit());
        assertThat(zones("withdrawing")).containsExactly(Zone.ABOUT.bit());
        int river = index().postings("river").get(0).places().get(0);
        assertThat(index().postings("bridge").get(0).places()).containsExactly(river - 3);
        assertThat(index().postings("nothere")).isEmpty();
    }

    @Test
    void theFormsOfAWordKnowEachOther() {
        assertThat(index().words()).containsEntry("withdrawals", "withdrawing").containsEntry("river", "");
        assertThat(index().words().get("@person:bertil")).isEqualTo("bertil_dahl,bertil,the_owl");
    }

    @Test
    void numbersAndShelfmarksAreWordsHoweverTheyAreWritten() {
        assertThat(index().words()).containsKeys("#no72/iii", "#f558", "#op11", "#d342", "#no5/2");
        assertThat(NumberWords.terms("fond 558, Opis 11 дело 342; №7, Nr. 72/III; of 5, 12 d. x"))
                .containsExactly("#f558", "#op11", "#d342", "#no7", "#no72/iii");
    }

    @Test
    void entriesAreWordsWhoseZonesAreTheirParts() {
        assertThat(zones("@person:ada")).containsExactly(Item.Part.SENDER | Item.Part.ADDRESSEE, Item.Part.ADDRESSEE);
        assertThat(zones("@place:riga")).containsExactly(Item.Part.NAMED);
        assertThat(index().shard("w0").getJsonArray("names").toString())
                .contains("[\"the owl\",\"Bertil Dahl\",\"persons/bertil/\",\"@person:bertil\"]");
    }

    @Test
    void chineseNamesAreKnownByTheirOlderWriting() {
        Map<String, String> names = Map.of(
                "mao zedong",
                "mao tse tung",
                "zhou enlai",
                "chou en lai",
                "peng dehuai",
                "peng te huai",
                "jiang jieshi",
                "chiang chieh shih",
                "deng xiaoping",
                "teng hsiao ping",
                "gao gang",
                "kao kang");
        names.forEach((now, before) -> assertThat(String.join(" ", WadeGiles.of(List.of(now.split(" ")))))
                .isEqualTo(before));
        assertThat(WadeGiles.of(List.of("joseph", "stalin"))).isEmpty();
        assertThat(WadeGiles.of(List.of("mao"))).isEmpty();
    }

    @Test
    void rowsSayWhatAResultShows() {
        String rows = index().shard("r0").toString();
        assertThat(rows)
                .contains("[\"document\",\"documents/1901-02-03-ada/\",\"Ada to Bertil\",\"1901-02-03\","
                        + "\"72/III\",\"RA, f. 558, op. 11, d. 342\"")
                .contains("\"Undated, to Ada\"")
                .contains("[\"person\",\"persons/ada/\",\"Ada Berg\"")
                .contains("[\"page\",\"about/\",\"About\"");
        assertThat(index().head().getInt("letters")).isEqualTo(2);
        assertThat(index().head().getInt("dated")).isEqualTo(1);
        assertThat(index().head().getJsonArray("months").toString()).isEqualTo("[[" + (1901 * 12 + 1) + ",0]]");
    }

    @Test
    void facetsSayByWhatAnItemCanBeChosen() {
        assertThat(index().values(0, "from")).containsExactly("ada", "bertil");
        assertThat(index().values(0, "place")).containsExactly("riga");
        assertThat(index().values(0, "is")).containsExactly("document");
        assertThat(index().values(1, "from")).isEmpty();
        assertThat(index().values(1, "to")).containsExactly("ada");
    }

    @Test
    void otherReadingsAreReadAsTheTextIs() {
        EditionFixture letter = EditionFixture.of("""
                -- content/documents/a.xml
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt>
                <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
                <text><body><p>Over the <app><lem>bridge</lem><rdg>via<lb break="no"/>duct
                <note>of stone</note></rdg></app>.</p></body></text></TEI>
                """);
        IndexReader index = new IndexReader(name -> letter.file("search/index/" + name + ".js"));
        assertThat(index.postings("viaduct")).hasSize(1);
        assertThat(index.postings("via")).isEmpty();
    }

    @Test
    void textsHaveTheirPassagesWithNumbersAnchorsAndMessages() {
        assertThat(index().shard("t0").toString())
                .contains("[1,1,\"p1\",0,\"We withdrew to Riga, naïve as we were.\"]")
                .contains("[2,2,\"p2\",1,\"The bridge of the river is down.\"]")
                .contains("[[\"m1\",\"Bertil Dahl to Ada Berg\"]]");
    }

    @Test
    void anEditionThatIsNotToBeSearchedHasNoSearchPageAndNoBox() {
        EditionFixture quiet = EditionFixture.of("""
                -- content/edition.yml
                title: Quiet
                base: https://example.org/
                search: false
                -- content/documents/a.md
                ---
                title: A
                ---
                Words.
                """);
        assertThat(quiet.file("sitemap.xml")).doesNotContain("search");
        assertThat(quiet.file("index.html")).doesNotContain("search/\"");
        quiet.andNoOtherProblems();
    }

    @Test
    void aCommonWordHasFilesOfItsOwnAndPairsOfCommonWordsAreWords() {
        WordIndex words = new WordIndex();
        for (int i = 0; i < 300; i++) {
            words.add(ItemWords.of(item("the end of the " + i + " the"), Set.of("of", "the")));
        }
        Map<String, String> files = new HashMap<>();
        IndexOutput out = new IndexOutput((name, bytes) -> files.put(name, new String(bytes, StandardCharsets.UTF_8)));
        Budget budget = new Budget(34, 256, 1024, 9999, 300);
        List<String> firsts = new WordShards(out, words, new NameForms(Registers.EMPTY), budget).write();
        out.write("head", Map.of("words", firsts));
        IndexReader index = new IndexReader(files::get);
        assertThat(firsts).hasSizeGreaterThan(5);
        assertThat(files).containsKeys("c0", "c0-0", "c0-1");
        assertThat(index.postings("the")).hasSize(300);
        assertThat(index.postings("the").get(299).places())
                .hasSize(3)
                .contains(index.postings("of_the").get(299).places().get(0) + 1);
        assertThat(index.postings("299").keySet()).containsExactly(299);
    }

    @Test
    void manyRareWordsKeepToTheNumberOfFilesToo() {
        WordIndex words = new WordIndex();
        for (int i = 0; i < 3000; i++) {
            words.add(ItemWords.of(item("the end of number" + i), Set.of("of", "the")));
        }
        Map<String, String> files = new HashMap<>();
        IndexOutput out = new IndexOutput((name, bytes) -> files.put(name, new String(bytes, StandardCharsets.UTF_8)));
        Budget budget = new Budget(34, 256, 1024, 12, 300);
        List<String> firsts = new WordShards(out, words, new NameForms(Registers.EMPTY), budget).write();
        assertThat(files).hasSizeLessThanOrEqualTo(12);
        out.write("head", Map.of("words", firsts));
        IndexReader index = new IndexReader(files::get);
        assertThat(index.postings("the")).hasSize(3000);
        assertThat(index.postings("number2999").keySet()).containsExactly(2999);
    }

    private static Item item(String text) {
        Row row = new Row("document", "documents/a/", new TreeMap<>(), "A", "", List.of(), "", "");
        return new Item(row, Map.of(), List.of(new ItemPassage(Zone.TEXT, 1, "p1", 0, "en", text)), List.of());
    }

    @Test
    void aLargeEditionKeepsToItsNumberOfFiles() {
        for (int items : new int[] {1, 100, 1557, 20_000, 100_000, 1_000_000}) {
            int all = items * 2 + 100;
            Budget budget = Budget.of(items, all);
            int files = (all + budget.texts() - 1) / budget.texts()
                    + (all + budget.rows() - 1) / budget.rows()
                    + (all + budget.facets() - 1) / budget.facets()
                    + budget.wordFiles()
                    + 1;
            assertThat(files).as(items + " items").isLessThanOrEqualTo(Math.max(20, Math.min(5000, items / 20)));
        }
    }

    @Test
    void wordsOfManyLanguagesHaveOneStem() {
        Stemmer stemmer = new Stemmer();
        List<List<String>> pairs = List.of(
                List.of("en", "withdrawal", "withdrawing"),
                List.of("de", "Häusern", "Häuser"),
                List.of("fr", "armées", "armée"),
                List.of("ru", "войсками", "войска"),
                List.of("it", "soldati", "soldato"),
                List.of("es", "guerras", "guerra"),
                List.of("pl", "listami", "listu"),
                List.of("la", "litteras", "litterarum"),
                List.of("la", "pacem", "pacemque"));
        List<String> apart = new ArrayList<>();
        for (List<String> pair : pairs) {
            if (!stemmer.stem(pair.get(0), pair.get(1)).equals(stemmer.stem(pair.get(0), pair.get(2)))) {
                apart.add(pair.toString());
            }
        }
        assertThat(apart).isEmpty();
        assertThat(stemmer.stem("xx", "word")).isEmpty();
        assertThat(stemmer.stem("en", "of")).isEmpty();
        assertThat(stemmer.stem("en", "1951")).isEmpty();
    }

    @Test
    void wordsAreFoldedAndUnpartedScriptsAreTakenByPairs() {
        assertThat(IndexReader.terms("Straße ſo Æneas Łódź Ёлка co\u00ADop İ"))
                .containsExactly("strasse", "so", "aeneas", "lodz", "елка", "coop", "i");
        assertThat(IndexReader.terms("毛泽东 A型 한")).containsExactly("毛泽", "泽东", "a", "型", "한");
    }

    @Test
    void aShardIsAScriptAndJsonAtOnce() {
        IndexOutput out = IndexOutput.to(Staging.nowhere());
        out.write("w0", Map.of("w", "a"));
        assertThat(out.stamp()).isNotEmpty();
        assertThat(Shard.of(Map.of("w", "\u2028\"\\"))).isEqualTo("depeshaShard({\"w\":\"\\u2028\\\"\\\\\"});\n");
    }
}
