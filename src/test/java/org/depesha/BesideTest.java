package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.depesha.export.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside a text: the images of its pages, its versions, its other readings. */
class BesideTest {

    private static final Path EDITION = Path.of("src/test/resources/editions/vesper-lind");

    private static final String TEI = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt>
            <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
            %s<text><body>%s</body></text></TEI>
            """;

    private static EditionFixture tei(String facsimile, String body, String... more) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("content/documents/a.xml", TEI.formatted(facsimile, body));
        for (int i = 0; i < more.length; i += 2) {
            files.put(more[i], more[i + 1]);
        }
        return EditionFixture.of(files);
    }

    private static Path copied(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(EDITION)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = folder.resolve(EDITION.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return folder;
    }

    @Test
    void anInventedEditionShowsAllOfIt(@TempDir Path folder) throws IOException {
        EditionFixture edition = EditionFixture.build(copied(folder));
        edition.seesAll("documents/41/", ".leaf figcaption", "Page 1r Image file", "Page 1v Image file")
                .seesAll("documents/41/", ".langs .label", "German", "English")
                .seesAll("documents/41/", ".reading-of .options > a", "edited", "diplomatic", "witness A", "witness B")
                .seesAll("documents/42/", ".langs .label", "English", "German")
                .seesAll("documents/43/", ".langs .label", "German", "English Jonas Reith")
                .leads("documents/43-en/", ".view a", "../43/?view=both")
                .andNoOtherProblems();
        assertThat(edition.page("documents/41/").select(".zones a").eachAttr("href"))
                .containsExactly("#p1", "#p2", "#p3");
    }

    @Test
    void itsPagesAndFilesAreValid(@TempDir Path folder) throws Exception {
        EditionFixture edition = EditionFixture.build(copied(folder));
        SiteCheck check = new SiteCheck(edition.site());
        assertThat(check.brokenLinks()).isEmpty();
        assertThat(check.doubleIds()).isEmpty();
        assertThat(check.invalidHtml()).isEmpty();
        assertThat(check.codeInside()).isEmpty();
        assertThat(check.foreignRequests())
                .as("the viewer of others names formats by addresses that it does not ask for")
                .allMatch(request -> request.startsWith("assets/beside/openseadragon.min.js"));
        for (String id : List.of("41", "42", "43", "43-en")) {
            String tei = edition.file("documents/" + id + "/document.xml");
            assertThat(Validation.ours().errors(tei)).as(id).isEmpty();
            assertThat(Validation.tei().errors(tei)).as(id).isEmpty();
        }
    }

    @Test
    void aSecondBuildMakesNoSizes(@TempDir Path folder) throws IOException {
        EditionFixture.build(copied(folder));
        Path kept = folder.resolve(".depesha");
        List<String> first = stamps(kept);
        assertThat(first).hasSize(5);
        Files.writeString(
                folder.resolve("content/documents/42.md"),
                Files.readString(EDITION.resolve("content/documents/42.md")) + "\nMore.\n");
        EditionFixture.build(folder);
        assertThat(stamps(kept)).isEqualTo(first);
    }

    private static List<String> stamps(Path kept) throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.filter(file -> file.getFileName().toString().startsWith("image-"))
                    .map(file -> file + " " + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void anEditionWithoutImagesHasNothingMore() {
        EditionFixture edition = EditionFixture.of("""
            -- content/documents/a.md
            ---
            title: A
            ---
            A [slpi](sic:slip) of the pen.
            """);
        edition.seesNo("documents/a/", ".switches").andNoOtherProblems();
        assertThat(edition.site().keySet()).noneMatch(path -> path.contains("beside") || path.contains("iiif"));
    }

    @Test
    void aPageBreakLeadsToItsImage() {
        EditionFixture edition = EditionFixture.of("""
            -- content/images/one.png
            400x600
            -- content/documents/a.md
            ---
            title: A
            ---
            [|](pb:1 "images/one.png")First page [|](pb:2) and second.
            """);
        edition.leads("documents/a/", "a.page-break", "#image-1")
                .sees("documents/a/", "#image-1 figcaption", "Page 1 Image file")
                .sees("documents/a/", "#image-2 .sheet", "There is no image of this page.")
                .andNoOtherProblems();
        assertThat(edition.site())
                .containsKeys(
                        "iiif/one.png/full/160,240/0/default.jpg",
                        "iiif/one.png/full/400,600/0/default.jpg",
                        "iiif/one.png/full/max/0/default.jpg",
                        "iiif/one.png/info.json",
                        "documents/a/manifest.json");
    }

    @Test
    void aSizeIsAJpegOfThatSize() throws IOException {
        EditionFixture edition = EditionFixture.of("""
            -- content/images/one.png
            1300x650
            -- content/documents/a.md
            ---
            title: A
            ---
            [|](pb:1 "images/one.png")Words.
            """);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                edition.site().getOrDefault("iiif/one.png/full/640,320/0/default.jpg", new byte[0])));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(640, 320);
    }

    @Test
    void aTeiFileNamesItsImagesInSeveralWays() {
        tei(
                        "<facsimile><surface xml:id=\"s\"><graphic url=\"two.png\"/></surface>"
                                + "<surface start=\"#b\"><graphic url=\"images/three.png\"/></surface>"
                                + "<surface n=\"cover\"><graphic url=\"four.png\"/></surface></facsimile>",
                        "<p><pb n=\"1\" facs=\"one.png\"/>a<pb n=\"2\" facs=\"#s\"/>b<pb n=\"3\" xml:id=\"b\"/>c"
                                + "<pb n=\"4\" facs=\"https://iiif.example.org/x/info.json\"/>d</p>",
                        "content/images/one.png",
                        "40x60",
                        "content/images/two.png",
                        "40x60",
                        "content/images/three.png",
                        "40x60",
                        "content/images/four.png",
                        "40x60")
                .seesAll(
                        "documents/a/",
                        ".leaf figcaption",
                        "Page 1 Image file",
                        "Page 2 Image file",
                        "Page 3 Image file",
                        "Page 4 iiif.example.org",
                        "Page cover Image file")
                .andNoOtherProblems();
    }

    @Test
    void aPictureInATextIsFoundByTheSameAddressesAsThatOfAPage() {
        String text = "<p>One<figure><graphic url=\"scans/map.png\"/></figure>"
                + "<figure><graphic url=\"images/scans/map.png\"/></figure></p>";
        EditionFixture edition = tei("", text, "content/images/scans/map.png", "40x60");
        assertThat(edition.main("documents/a/", "article").select("img").eachAttr("src"))
                .hasSize(2)
                .allMatch(src -> src.endsWith("images/scans/map.png"));
        edition.andNoOtherProblems();
    }

    @Test
    void whatATeiFileNamesAndIsNotThereIsToldOnce() {
        tei("", "<p><pb facs=\"one.png\"/>a<pb facs=\"#s\"/>b</p>")
                .seesNo("documents/a/", ".plates")
                .has("image-elsewhere content/documents/a.xml:3:16")
                .andNoOtherProblems();
    }

    @Test
    void aBrokenImageIsAProblemOfTheTextThatShowsIt(@TempDir Path folder) throws IOException {
        copied(folder);
        byte[] whole = Files.readAllBytes(EDITION.resolve("content/images/42-1.png"));
        Files.write(folder.resolve("content/images/42-1.png"), java.util.Arrays.copyOf(whole, whole.length / 2));
        EditionFixture.build(folder)
                .has("broken-image content/documents/42.md:10:1")
                .andNoOtherProblems();
    }

    @Test
    void aLineLeadsToItsPlaceOnTheImage() {
        EditionFixture edition = tei(
                "<facsimile><surface xml:id=\"s\" ulx=\"0\" uly=\"0\" lrx=\"20\" lry=\"30\"><graphic url=\"one.png\"/>"
                        + "<zone xml:id=\"z\" ulx=\"1\" uly=\"2\" lrx=\"11\" lry=\"4\"/></surface></facsimile>",
                "<p><pb facs=\"#s\"/>a <lb facs=\"#z\"/>b</p>",
                "content/images/one.png",
                "40x60");
        edition.leads("documents/a/", ".zones a", "#line-z");
        assertThat(edition.main("documents/a/", ".zones rect").attributes().toString())
                .contains("x=\"2\"", "y=\"4\"", "width=\"20\"", "height=\"4\"");
        assertThat(edition.main("documents/a/", "#line-z").tagName()).isEqualTo("br");
    }

    @Test
    void aManifestHasTheWordsOfEachPageInTheirPlaces(@TempDir Path folder) throws IOException {
        EditionFixture edition = EditionFixture.build(copied(folder));
        String manifest = edition.file("documents/41/manifest.json");
        assertThat(manifest)
                .contains("\"type\": \"Manifest\"", "http://creativecommons.org/licenses/by/4.0/")
                .contains("\"target\": \"https://example.org/vesper-lind/documents/41/canvas/1#xywh=120,210,630,330\"")
                .contains("die Gefahr bezahlt: einen Rubel und ein ganzes Paar Handschuhe.")
                .doesNotContain("The ice on the river");
    }

    @Test
    void imagesOfADocumentThatStatesItsRightsHaveNotTheLicenceOfTheEdition() {
        EditionFixture edition = EditionFixture.of("""
            -- content/edition.yml
            title: Letters
            base: https://example.org/
            licence: {name: CC BY 4.0, address: "https://creativecommons.org/licenses/by/4.0/"}
            -- content/images/one.png
            40x60
            -- content/documents/a.md
            ---
            title: A
            rights: All rights reserved by the archive.
            ---
            [|](pb:1 "images/one.png")Words.
            -- content/documents/b.md
            ---
            title: B
            ---
            [|](pb:1 "images/one.png")Words.
            """);
        assertThat(edition.file("documents/a/manifest.json"))
                .contains("All rights reserved by the archive.")
                .doesNotContain("creativecommons.org");
        assertThat(edition.file("documents/b/manifest.json"))
                .contains("\"rights\": \"http://creativecommons.org/licenses/by/4.0/\"");
    }

    @Test
    void aDiplomaticReadingHasWhatWasWritten() {
        EditionFixture edition = tei(
                "",
                "<p>He <choice><abbr>rec’d</abbr><expan>received</expan></choice> the"
                        + " <choice><sic>lettre</sic><corr>letter</corr></choice>.</p>");
        edition.leads("documents/a/", ".reading-of a[href]", "readings/diplomatic/#text");
        assertThat(edition.main("documents/a/readings/diplomatic/", ".text p").text())
                .contains("rec’d", "lettre");
    }

    @Test
    void aWitnessHasItsOwnWords() {
        EditionFixture edition =
                tei("", "<p>The <app><lem>brown</lem><rdg wit=\"#B\">red</rdg><rdg wit=\"#C\"/></app> fox</p>");
        edition.sees("documents/a/readings/witness-B/", ".text p", "1The red fox")
                .sees("documents/a/readings/witness-C/", ".text p", "1The fox");
    }

    @Test
    void aTeiFileNamesTheFileThatItTranslates() {
        String header = TEI.formatted("", "<p>Good day.</p>");
        tei(
                        "",
                        "<p>Guten Tag.</p>",
                        "content/documents/b.xml",
                        header.replace("<text>", "<text type=\"translation\" xml:lang=\"en\" corresp=\"a.xml\">"))
                .seesAll("documents/a/", ".pair:not(.langs) .side", "1Guten Tag.", "Good day.")
                .leads("documents/a/", ".langs .tr a", "../b/")
                .leads("documents/b/", ".view a", "../a/?view=both")
                .andNoOtherProblems();
    }

    @Test
    void aReferenceMeansTheOriginalAndNotItsTranslation() {
        String letter = "---\ntitle: %s\nfrom: {name: Ada}\nto: {name: Bo}\nsent: 1901-03-28\n%s---\nGood day.\n";
        EditionFixture edition = EditionFixture.of(Map.of(
                "content/documents/a.md", letter.formatted("A", ""),
                "content/documents/b.md", letter.formatted("B", "translates: a\n"),
                "content/documents/c.md",
                        "---\ntitle: C\nfrom: {name: Bo}\nto: {name: Ada}\nsent: 1901-04-02\n---\n"
                                + "I have received your letter of 28 March 1901.\n"));
        assertThat(edition.file("data/references.json"))
                .contains("\"target\": \"a\"")
                .doesNotContain("ambiguous");
    }

    @Test
    void aTranslationOfNoDocumentIsAProblem() {
        EditionFixture.of("""
            -- content/documents/a.md
            ---
            title: A
            translates: b
            ---
            Words.
            """).has("unknown-message content/documents/a.md").andNoOtherProblems();
    }

    @Test
    void versionsOfAMarkdownFileStandSideBySide() {
        EditionFixture.of("""
            -- content/documents/a.md
            ---
            title: A
            language: de
            ---
            Guten Tag.

            Auf Wiedersehen.

            {.translation lang=en}

            Good day.

            Goodbye.

            {.translation lang=fr}

            Bonjour.

            Au revoir.
            """)
                .seesAll("documents/a/", ".langs .label", "German", "English", "French")
                .seesAll("documents/a/", ".tr.v3", "French", "5Bonjour.", "6Au revoir.")
                .seesAll("documents/a/", ".choice.first label", "German", "English", "French")
                .seesAll("documents/a/", ".choice.second label", "German", "English", "French")
                .sees("documents/a/", ".aligned", "The paragraphs stand side by side in their order.")
                .andNoOtherProblems();
    }

    @Test
    void anImageServiceElsewhereShowsThePageWithoutBeingAskedWhileTheSiteIsBuilt() {
        String service = "https://iiif.example.org/iiif/3/ms-41";
        EditionFixture edition = tei(
                "<facsimile><surface xml:id=\"s\" ulx=\"0\" uly=\"0\" lrx=\"2000\" lry=\"3000\"><graphic url=\""
                        + service + "-2/full/max/0/default.tif\"/><zone xml:id=\"z\" ulx=\"100\" uly=\"200\""
                        + " lrx=\"1900\" lry=\"400\"/></surface></facsimile>",
                "<p><pb n=\"1\" facs=\"" + service + "/info.json\"/>a</p><p facs=\"#z\"><pb n=\"2\" facs=\"#s\"/>b"
                        + "<pb n=\"3\" facs=\"https://example.com/manifest.json\"/></p>");
        edition.andNoOtherProblems();
        var images = edition.main("documents/a/", ".stage").select("img");
        assertThat(images.eachAttr("src"))
                .containsExactly(service + "/full/1280,/0/default.jpg", service + "-2/full/1280,/0/default.jpg");
        assertThat(images.eachAttr("height")).containsExactly("1920");
        assertThat(images.eachAttr("referrerpolicy"))
                .containsOnly("no-referrer")
                .hasSize(2);
        assertThat(edition.main("documents/a/", ".zones").attr("viewBox")).isEqualTo("0 0 2000 3000");
        assertThat(edition.file("documents/a/index.html"))
                .contains("img-src 'self' https://iiif.example.org; font-src 'self'");
        assertThat(edition.file("index.html")).contains("img-src 'self'; font-src 'self'");
        assertThat(edition.file("_headers")).contains("img-src 'self' https://iiif.example.org; font-src");
        assertThat(edition.file("documents/a/manifest.json"))
                .contains("\"width\": 2000", service + "-2\",", "\"ImageService3\"", "canvas/1/image", "canvas/2#xywh=")
                .doesNotContain("canvas/3");
    }

    @Test
    void aMarkdownLetterNamesImagesOfAServiceToo() {
        EditionFixture edition = EditionFixture.of("""
            -- content/documents/a.md
            ---
            title: A
            ---
            [|](pb:1r "https://iiif.example.org/x/full/full/0/native.jpg")Words.
            -- content/documents/b.md
            ---
            title: B
            ---
            [|](pb:1 "https://example.org/a.jpg")Words.
            """);
        assertThat(edition.main("documents/a/", ".stage img").attr("src"))
                .isEqualTo("https://iiif.example.org/x/full/1280,/0/native.jpg");
        edition.seesNo("documents/b/", ".stage img")
                .leads("documents/b/", ".leaf figcaption a", "https://example.org/a.jpg")
                .seesNo("documents/b/", ".cite a[href$=\"manifest.json\"]")
                .andNoOtherProblems();
    }

    @Test
    void eachVersionIsReadAndCitedAlone() {
        EditionFixture edition = EditionFixture.of("""
            -- content/documents/a.md
            ---
            title: Ada to Bo
            language: de
            translation: {by: Jonas Reith}
            ---
            Guten Tag.

            Siehe die Übersetzung.

            {.translation lang=en}

            Good day.

            See the original.
            """);
        String english = "documents/a/readings/translation-en/";
        String german = "documents/a/readings/original-de/";
        edition.seesAll(english, ".text p", "3Good day.", "4See the original.")
                .seesAll(german, ".text p", "1Guten Tag.", "2Siehe die Übersetzung.")
                .leads(english, ".view a", "../../?view=both")
                .leads(english, ".alone a[href]", "../original-de/")
                .leads("documents/a/", ".langs .tr a", "readings/translation-en/")
                .seesAll("documents/a/", ".langs .label", "German", "English Jonas Reith")
                .andNoOtherProblems();
        assertThat(edition.main(english, "#citation").text())
                .contains("translation from German into English", "Jonas Reith", english);
        assertThat(edition.main(german, "#citation").text())
                .contains("original (German)", german)
                .doesNotContain("Jonas Reith");
        assertThat(edition.main(english, "article").attr("lang")).isEqualTo("en");
        assertThat(edition.file(english + "index.html")).contains("name=\"z:translators\"");
    }

    @Test
    void aTranslatorIsWhomTheHeaderNames() {
        EditionFixture edition = EditionFixture.of(Map.of(
                "content/documents/a.xml",
                TEI.formatted(
                                "",
                                "<div type=\"original\" xml:lang=\"de\"><p><ref target=\"#y\">Ja.</ref></p></div>"
                                        + "<div type=\"translation\" xml:lang=\"en\" resp=\"#jr\">"
                                        + "<p xml:id=\"y\">Yes.</p></div>")
                        .replace(
                                "</titleStmt>",
                                "<respStmt xml:id=\"jr\"><resp>English</resp><name>Jonas Reith</name></respStmt>"
                                        + "</titleStmt>")));
        edition.seesAll("documents/a/", ".langs .label", "German", "English Jonas Reith")
                .leads("documents/a/readings/original-de/", ".text p a[href]:not(.n)", "../../#y");
        assertThat(edition.main("documents/a/readings/translation-en/", "#citation")
                        .text())
                .contains("Jonas Reith");
    }

    @Test
    void ofSeveralPointersTheFirstIsThePage() {
        EditionFixture edition = tei(
                "<facsimile><surface xml:id=\"s1\"><graphic url=\"one.png\"/></surface>"
                        + "<surface xml:id=\"s2\"><graphic url=\"two.png\"/></surface></facsimile>",
                "<p><pb n=\"1\" facs=\"#s1 #s2\"/>a<pb n=\"2\" facs=\"three.png three-large.png\"/>b</p>",
                "content/images/one.png",
                "40x60",
                "content/images/two.png",
                "40x60",
                "content/images/three.png",
                "40x60");
        edition.seesAll(
                        "documents/a/",
                        ".leaf figcaption",
                        "Page 1 Image file",
                        "Page 2 Image file",
                        "Page 3 Image file")
                .andNoOtherProblems();
        assertThat(edition.file("documents/a/document.xml")).contains("images/three.png three-large.png");
    }

    @Test
    void noIdStandsTwiceOnAPageAndEveryPlaceLeadsToOne() throws IOException {
        EditionFixture edition = tei(
                "<facsimile><surface xml:id=\"s\" ulx=\"0\" uly=\"0\" lrx=\"20\" lry=\"30\"><graphic url=\"one.png\"/>"
                        + "<zone xml:id=\"z\" ulx=\"1\" uly=\"2\" lrx=\"11\" lry=\"4\"/>"
                        + "<zone xml:id=\"y\" ulx=\"1\" uly=\"6\" lrx=\"11\" lry=\"8\"/></surface></facsimile>",
                "<p><pb facs=\"#s\"/><lb facs=\"#y\"/>a <app><lem>b <lb facs=\"#z\"/>c</lem>"
                        + "<rdg wit=\"#B\">d</rdg></app>"
                        + " <lb facs=\"#z\"/>e</p>",
                "content/images/one.png",
                "40x60");
        SiteCheck check = new SiteCheck(edition.site());
        assertThat(check.doubleIds()).isEmpty();
        assertThat(check.brokenLinks()).isEmpty();
        assertThat(edition.page("documents/a/").select(".zones a").eachAttr("href"))
                .containsExactly("#line-z", "#line-y");
    }

    @Test
    void divisionsOfAParallelTextKeepTheirIds() throws IOException {
        EditionFixture edition = tei(
                "",
                "<div xml:id=\"all\"><div type=\"original\" xml:lang=\"de\" xml:id=\"o\"><div xml:id=\"part\"><p>Eins. "
                        + "<ref target=\"#part2\">dort</ref></p></div><div xml:id=\"part2\"><p>Zwei.</p></div></div>"
                        + "<div type=\"translation\" xml:lang=\"en\" xml:id=\"t\"><div xml:id=\"en1\"><p>One.</p></div>"
                        + "<p>Two. <ref target=\"#all\">all</ref></p></div></div>");
        for (String id : List.of("all", "o", "part", "part2", "t", "en1")) {
            assertThat(edition.page("documents/a/").select("article [id=" + id + "]"))
                    .as(id)
                    .hasSize(1);
        }
        assertThat(new SiteCheck(edition.site()).brokenLinks()).isEmpty();
    }

    @Test
    void textsOfAGroupAreVersionsOnlyIfTheySaySo() {
        String group = "<group><text xml:lang=\"de\" xml:id=\"de\"><body><p>Guten Tag.</p></body></text>"
                + "<text xml:lang=\"en\"%s><body><p>Dear Sir.</p></body></text></group>";
        assertThat(grouped(group.formatted("")).page("documents/a/").select(".pair"))
                .isEmpty();
        grouped(group.formatted(" corresp=\"#de\"")).seesAll("documents/a/", ".langs .label", "German", "English");
        grouped(group.formatted(" type=\"translation\"")).seesAll("documents/a/", ".langs .label", "German", "English");
    }

    private static EditionFixture grouped(String group) {
        return EditionFixture.of(
                Map.of("content/documents/a.xml", TEI.formatted("", "<p/>").replace("<body><p/></body>", group)));
    }
}
