package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of other readings have what those have, say what is not known of them, and lead to their own images. */
class WitnessPagesTest {

    private static EditionFixture tei(String body, String... images) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "content/documents/a.xml",
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>A</title>"
                        + "</titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>"
                        + "</teiHeader><text><body>" + body + "</body></text></TEI>");
        for (String image : images) {
            files.put("content/images/" + image, "40x60");
        }
        return EditionFixture.of(files);
    }

    private static String of(EditionFixture edition, String witness) {
        return edition.main("documents/a/readings/witness-" + witness + "/", ".text")
                .select("p")
                .eachText()
                .toString();
    }

    private static final String C = "<app><lem>red</lem><rdg wit=\"#C\">brown</rdg></app> ";

    @Test
    void whatNoReadingStatesOfAWitnessIsAGap() {
        EditionFixture edition =
                tei("<p>" + C + "<app><lem wit=\"#A\">fox</lem><rdg wit=\"#B\">cat</rdg></app> ran</p>");
        assertThat(of(edition, "C")).isEqualTo("[1brown [… not recorded for this witness] ran]");
        assertThat(of(edition, "A")).isEqualTo("[1red fox ran]");
    }

    @Test
    void whereAWitnessBreaksOffItsPageSaysSo() {
        EditionFixture edition = tei("<p>" + C + "fox <app><lem wit=\"#A\">ran</lem><rdg wit=\"#C\">run<lacunaStart/>"
                + "</rdg></app> over the</p><p>lazy dog</p><p>and <app><lem wit=\"#A\">slept</lem><rdg wit=\"#C\">"
                + "<lacunaEnd/>sleeps</rdg></app> well.</p>");
        assertThat(of(edition, "C")).isEqualTo("[1brown fox run [… missing in this witness], 3sleeps well.]");
        assertThat(of(edition, "A")).contains("ran over the", "lazy dog", "slept well.");
    }

    @Test
    void aWitnessThatBeginsLateHasNothingBefore() {
        EditionFixture edition = tei("<p>One two.</p><p>Three <witStart wit=\"#C\"/>" + C + "four.</p>");
        assertThat(of(edition, "C")).isEqualTo("[1[… missing in this witness], 2brown four.]");
    }

    @Test
    void notesAmongTheReadingsStayWithTheWitnessesOfWhichTheySpeak() {
        EditionFixture edition = tei("<p><app><lem wit=\"#A\">fox</lem><rdg wit=\"#B\">cat</rdg>"
                + "<witDetail wit=\"#B\">In pencil.</witDetail><note>An animal.</note></app> ran</p>");
        assertThat(edition.main("documents/a/readings/witness-B/", "article").text())
                .contains("In pencil.", "An animal.");
        assertThat(edition.main("documents/a/readings/witness-A/", "article").text())
                .contains("An animal.")
                .doesNotContain("In pencil.");
    }

    @Test
    void anySignOfAWitnessMakesAnAddressOfItsOwn() {
        StringBuilder text = new StringBuilder();
        List.of("A*", "A", "a", "Cod.", "x/../y", "Σ")
                .forEach(sign -> text.append("<app><lem>b</lem><rdg wit=\"#")
                        .append(sign)
                        .append("\">c</rdg></app> "));
        EditionFixture edition = tei("<p>" + text + "</p>");
        List<String> addresses = edition.site().keySet().stream()
                .filter(path -> path.startsWith("documents/a/readings/"))
                .map(path -> path.replaceFirst("documents/a/readings/witness-(.*)/index.html", "$1"))
                .toList();
        assertThat(addresses).hasSize(6).contains("A", "A-3", "Cod", "a-2", "x-..-y");
        edition.andNoOtherProblems();
    }

    @Test
    void aReadingLeadsToItsOwnImages() {
        EditionFixture edition = tei(
                "<p><app><lem wit=\"#A\"><pb n=\"1a\" facs=\"a.png\"/>fox</lem><rdg wit=\"#B\"><pb n=\"1b\" "
                        + "facs=\"b.png\"/>cat</rdg></app> ran</p>",
                "a.png",
                "b.png");
        edition.leads("documents/a/readings/witness-B/", "a.page-break", "#image-1")
                .leads("documents/a/readings/witness-B/", "#image-1 figcaption a", "../../../../images/b.png")
                .andNoOtherProblems();
    }

    @Test
    void aManifestCountsThePagesAsItsCanvasesDo() {
        EditionFixture edition = tei(
                "<p><pb n=\"1\" facs=\"a.png\"/>One <app><lem>fox</lem><rdg wit=\"#B\"><pb n=\"b\" facs=\"b.png\"/>cat"
                        + "</rdg></app></p><p><pb n=\"2\" facs=\"c.png\"/>Two.</p>",
                "a.png",
                "b.png",
                "c.png");
        String canvas = edition.file("documents/a/manifest.json").split("canvas/3\"", 2)[1];
        assertThat(canvas).contains("Two.");
        assertThat(edition.file("documents/a/manifest.json")
                        .split("canvas/2\"", 2)[1]
                        .split("canvas/3\"", 2)[0])
                .doesNotContain("Two.");
    }

    @Test
    void theWitnessesOfTheListStandOnceBelowTheReadingsAndAreNamedByTheirSigla() {
        EditionFixture edition = EditionFixture.of("""
            -- content/documents/a.xml
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt>
            <publicationStmt><p/></publicationStmt><sourceDesc><listWit>
            <witness xml:id="wA"><abbr type="siglum">A</abbr> Autograph, Uppsala</witness>
            <listWit><head>Copies</head><witness xml:id="wB" n="B²">His sister's copy, <date>1841</date></witness>
            <witness xml:id="wC"><msDesc><msIdentifier><settlement>Lund</settlement><idno>Ms 7</idno></msIdentifier>
            </msDesc></witness><witness xml:id="wD">Named by no reading</witness><witness xml:id="wE"/></listWit>
            </listWit></sourceDesc></fileDesc></teiHeader><text><body><p>The <app><lem wit="#wA">grey</lem>
            <rdg wit="#wB #wE">gray</rdg></app> and <app><lem wit="#wA">quick</lem><rdg wit="#wC">swift</rdg></app>
            cat.</p></body></text></TEI>
            """);
        assertThat(edition.file("documents/a/document.txt")).endsWith("""
            Readings
            grey] gray in B² wE
            quick] swift in wC

            Witnesses
            A: Autograph, Uppsala
            B²: His sister's copy, 1841
            wC: Lund, Ms 7
            """);
        edition.seesAll("documents/a/", ".witnesses dt", "A", "B²", "wC")
                .seesAll("documents/a/", ".witnesses dd", "Autograph, Uppsala", "His sister's copy, 1841", "Lund, Ms 7")
                .seesAll("documents/a/", "section.notes li", "a grey] gray B² wE (1)", "b quick] swift wC (1)");
        assertThat(edition.main("documents/a/readings/witness-wB/", ".reading-of")
                        .text())
                .contains("witness A", "witness B²");
        assertThat(edition.file("documents/a/readings/witness-wB/index.html")).doesNotContain("Autograph");
    }
}
