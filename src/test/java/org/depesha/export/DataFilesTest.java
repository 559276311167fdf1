package org.depesha.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.depesha.EditionFixture;
import org.depesha.LinkedFixture;
import org.depesha.model.RegisterKind;
import org.junit.jupiter.api.Test;

class DataFilesTest {

    private static final LinkedFixture FULL = LinkedFixture.full();

    @Test
    void aReferenceIsListedWithItsEvidence() throws Exception {
        StringWriter out = new StringWriter();
        ReferencesJson.write(FULL.edition().references().all(), out);
        assertThat(out.toString()).startsWith("""
            [
              {
                "document": "1901-02-03-ada",
                "message": null,
                "paragraph": 1,
                "quote": "your letter of January",
                "target": null,
                "attested": "lost",
                "candidates": [],
                "tied": 0,
                "status": "attested",
                "relation": "answers",
                "rule": "link",
                "certainty": "high",
                "responsible": "editor"
              },
            """).contains("\"message\": \"m1\"");
    }

    @Test
    void anEditionWithoutReferencesHasAnEmptyList() throws Exception {
        StringWriter out = new StringWriter();
        ReferencesJson.write(List.of(), out);
        assertThat(out.toString()).isEqualTo("[]\n");
    }

    @Test
    void cellsAreQuotedWhereTheyMustBeAndNoFormulaIsRun() {
        CsvTable table = new CsvTable("a,b");
        table.row("x, \"y\"", "line\nend");
        table.row("=1+1", "@SUM(A1)");
        table.row("-5.25", "-cmd");
        assertThat(table).hasToString("a,b\r\n\"x, \"\"y\"\"\",\"line\nend\"\r\n'=1+1,'@SUM(A1)\r\n-5.25,'-cmd\r\n");
    }

    @Test
    void theTablesHaveARowForEachThing() {
        EditionTables tables = new EditionTables(FULL.edition(), FULL.settings());
        assertThat(tables.documents().split("\r\n")).hasSize(4);
        assertThat(tables.documents())
                .contains("1901-02-03T24:00", "cipher 16052; sender 478", "[1901-02-04..1901-02-06]");
        assertThat(tables.attested().split("\r\n")).hasSize(2);
        assertThat(tables.attested()).contains("lost,,Letter,Bertil Dahl,Ada Berg,,1901-01-30~", "1901-02-03-ada");
        assertThat(tables.register(RegisterKind.PERSON)).contains("2nd-clerk,The second clerk,", ",no,", "wikidata:Q1");
    }

    @Test
    void everyMessageHasARowThatSaysWhatItIs() {
        String[] rows =
                new EditionTables(FULL.edition(), FULL.settings()).messages().split("\r\n");
        assertThat(rows).hasSize(6);
        assertThat(rows[1])
                .startsWith("lost,attested,,Letter,Bertil Dahl,person:bertil,Ada "
                        + "Berg,person:ada,,1901-01-30~,1901-01-30,1901-01-30,")
                .endsWith(",https://example.org/letters/attested/lost/");
        assertThat(rows[2])
                .isEqualTo("1901-02-03-ada#m1,transmitted,,Telegram,Ada Berg,person:ada,Nobody "
                        + "known,,,1901-02/1901-03,1901-02-01,1901-03-31,,,,1901-02-03-ada,"
                        + "https://example.org/letters/documents/1901-02-03-ada/#m1");
        assertThat(rows[3])
                .startsWith("1901-02-03-ada,document,Ada & Bertil: a <letter>,Ciphered telegram,")
                .contains(",1901-02-03T24:00,1901-02-03,1901-02-03,Riga,[1901-02-04..1901-02-06]?,cipher 16052; sender "
                        + "478,,");
    }

    @Test
    void theSitemapListsEveryPageOnce() {
        List<String> pages = Sitemap.pages(FULL.edition(), FULL.settings());
        assertThat(pages)
                .doesNotHaveDuplicates()
                .contains(
                        "",
                        "documents/1901-02-03-ada/",
                        "attested/lost/",
                        "persons/",
                        "persons/2nd-clerk/",
                        "threads/");
        assertThat(new Sitemap(FULL.settings(), Sitemap.LIMIT).files(pages)).containsOnlyKeys("sitemap.xml");
    }

    @Test
    void aSitemapTooLongIsSplitUnderAnIndex() {
        Map<String, String> files = new Sitemap(FULL.settings(), 2).files(List.of("", "a/", "b/?x=1&y"));
        assertThat(files).containsOnlyKeys("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml");
        assertThat(files.get("sitemap-2.xml"))
                .contains("<loc>https://example.org/letters/b/?x=1&amp;y</loc><lastmod>2026-11-22</lastmod>");
        assertThat(files.get("sitemap.xml"))
                .contains("<sitemapindex", "<loc>https://example.org/letters/sitemap-1.xml</loc>");
    }

    @Test
    void robotsAreToldOfTheSitemap() {
        assertThat(new Sitemap(FULL.settings(), 1).robots())
                .endsWith("Sitemap: https://example.org/letters/sitemap.xml\n");
    }

    @Test
    void plainTextKeepsNumbersInsertionsNotesAndReadings() {
        String text = new PlainDocument(FULL.edition(), FULL.settings(), FULL.citations())
                .of(FULL.document("1901-02-03-ada"));
        assertThat(text)
                .startsWith("Ada & Bertil: a <letter>\n\nKind: Ciphered telegram\nFrom: Ada Berg\n"
                        + "To: Bertil Dahl (“Uncle B.”)\n")
                .contains("\nCopies: The second clerk (2)\n")
                .contains("\nTransmits: m1\n    Kind: Telegram\n    From: Ada Berg\n    To: Nobody known\n"
                        + "    Sent: February–March 1901\nArchive: ")
                .contains("\nSent: Riga, February 3, 1901, 24:00 (Riga time)\n")
                .contains("\n\nTo Uncle B. [my uncle]\n\n")
                .contains("\n\nI send this[1] after your letter of January and Today [illegible word].\n\n")
                .contains("\n\n    Dear all!\n\n    1. First.\n\n    Still first.\n\n        - a dash\n\n"
                        + "    2. Second, see the other.\n\n    Ada\n\n")
                .contains("\n\n    Only a quotation.\n\na | b\nc | d\n\n")
                .contains("\n\nNotes\n[1] A note about Ada.\n\nReadings\nToday] oday in the source\n");
    }

    @Test
    void aFieldThatIsCalledLikeAColumnIsToldFromIt() {
        EditionFixture edition = EditionFixture.of(
                Map.of("content/documents/a.md", "---\ntitle: A\nfields: {title: Lady, Seal: red}\n---\n\nWords.\n"));
        assertThat(edition.file("data/documents.csv").lines())
                .anyMatch(line -> line.endsWith(",address,Seal,field:title"))
                .anyMatch(line -> line.endsWith(",red,Lady"));
    }
}
