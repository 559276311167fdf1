package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each letter of a file has its own correspondents, its own pages and its own address. */
class LettersInFileTest {

    private static final String EACH = "text//div[@type='letter']";

    private static EditionFixture edition(String tei, String header, String facsimile, String text, String... images) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("content/edition.yml", EditionFixture.SETTINGS.stripIndent() + "tei:\n" + tei.indent(2));
        for (String image : images) {
            files.put("content/images/" + image, "40x60");
        }
        files.put(
                "content/documents/vol.xml",
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>A Volume</title>"
                        + "</titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>"
                        + "<profileDesc>" + header + "</profileDesc></teiHeader>" + facsimile + text + "</TEI>");
        return EditionFixture.of(files);
    }

    private static EditionFixture each(String header, String facsimile, String body, String... images) {
        return edition("each: \"" + EACH + "\"", header, facsimile, text(body), images);
    }

    private static String text(String body) {
        return "<text><body>" + body + "</body></text>";
    }

    private static String described(String id, String sender) {
        return "<correspDesc xml:id=\"" + id + "\"><correspAction type=\"sent\"><persName>" + sender
                + "</persName><date when=\"1901-02-03\"/></correspAction></correspDesc>";
    }

    private static String letter(String attributes, String words) {
        return "<div type=\"letter\" " + attributes + "><p>" + words + "</p></div>";
    }

    private static List<String> lines(EditionFixture edition, String id) {
        return edition.file("documents/" + id + "/document.txt").lines().toList();
    }

    @Test
    void aLetterWithoutADescriptionHasNobodyElsesSender() {
        EditionFixture edition =
                each(described("d1", "Ada Berg"), "", letter("decls=\"#d1\"", "One.") + letter("", "Two."));
        assertThat(lines(edition, "vol-d1")).contains("From: Ada Berg");
        assertThat(edition.file("documents/vol-2/document.txt")).doesNotContain("Ada Berg", "1901");
        edition.andNoOtherProblems();
    }

    @Test
    void theOneDescriptionThatIsBoundToNoLetterIsThatOfAllOthers() {
        EditionFixture edition = each(
                described("d1", "Ada Berg") + described("d2", "Bo Lund"),
                "",
                letter("decls=\"#d1\"", "One.") + letter("", "Two."));
        assertThat(lines(edition, "vol-2")).contains("From: Bo Lund");
        edition.andNoOtherProblems();
    }

    @Test
    void ofSeveralDescriptionsThatAreBoundToNoLetterNoneIsGuessed() {
        EditionFixture edition = each(
                described("d1", "Ada Berg") + described("d2", "Bo Lund"), "", letter("", "One.") + letter("", "Two."));
        assertThat(edition.file("documents/vol-1/document.txt")).doesNotContain("Ada Berg", "Bo Lund");
        assertThat(edition.problems())
                .filteredOn(problem -> problem.startsWith("unbound-letter"))
                .hasSize(2);
    }

    @Test
    void anEditionMaySayByItselfWhichDescriptionIsALetters() {
        EditionFixture edition = edition(
                "each: \"" + EACH + "\"\ndescription: \"teiHeader//correspDesc[@n=$letter/@n]\"",
                described("d1", "Ada Berg").replace("<correspDesc", "<correspDesc n=\"1\"")
                        + described("d2", "Bo Lund").replace("<correspDesc", "<correspDesc n=\"2\""),
                "",
                text(letter("n=\"1\"", "One.") + letter("n=\"2\"", "Two.")));
        assertThat(lines(edition, "vol-2")).contains("From: Bo Lund");
        edition.andNoOtherProblems();
    }

    private static final String SURFACES = "<facsimile><surface xml:id=\"s1\"><graphic url=\"1.png\"/></surface>"
            + "<surface xml:id=\"s2\"><graphic url=\"2.png\"/><zone xml:id=\"z2\"/></surface>"
            + "<surface xml:id=\"s3\"><graphic url=\"3.png\"/></surface></facsimile>";

    @Test
    void aLetterShowsThePagesThatItNamesAndThatBeforeWhichItBegins() {
        EditionFixture edition = each(
                "",
                SURFACES,
                "<pb n=\"1\" facs=\"#s1\"/>" + letter("", "One.") + letter("", "<lb facs=\"#z2\"/>Two."),
                "1.png",
                "2.png",
                "3.png");
        edition.seesAll("documents/vol-1/", ".leaf figcaption", "Page 1 Image file")
                .seesAll("documents/vol-2/", ".leaf figcaption", "Page 1 Image file")
                .leads("documents/vol-2/", ".leaf figcaption a", "../../images/2.png")
                .andNoOtherProblems();
        assertThat(edition.file("documents/vol-1/document.xml"))
                .contains("1.png")
                .doesNotContain("2.png", "3.png");
    }

    @Test
    void whatStandsBesideTheLettersShowsThePagesThatNoneOfThemNames() {
        each(
                        "",
                        SURFACES,
                        "<p>Preface.</p><pb n=\"1\" facs=\"#s1\"/>" + letter("", "One.")
                                + letter("facs=\"#s2\"", "Two."),
                        "1.png",
                        "2.png",
                        "3.png")
                .leads("documents/vol/", ".leaf figcaption a", "../../images/3.png")
                .seesAll("documents/vol/", ".leaf figcaption", "Page 1 Image file")
                .andNoOtherProblems();
    }

    @Test
    void anImageThatIsNotThereIsToldOnceAFile() {
        EditionFixture edition =
                each("", SURFACES, letter("facs=\"#s1\"", "One.") + letter("facs=\"#s1 #s2\"", "Two."), "3.png");
        assertThat(edition.problems())
                .filteredOn(problem -> problem.startsWith("image-elsewhere"))
                .hasSize(1);
    }

    @Test
    void aLetterCalledLikeItsFileStaysBesideTheRest() {
        EditionFixture edition = edition(
                "each: \"" + EACH + "\"\nid: $letter/@n",
                "",
                "",
                text("<p>Preface.</p>" + letter("n=\"vol\"", "One.") + letter("n=\"b\"", "Two.")));
        assertThat(edition.file("documents/vol/document.txt")).contains("One.");
        assertThat(edition.file("documents/vol-2/document.txt")).contains("Preface.");
        edition.andNoOtherProblems();
    }

    @Test
    void aWholeTextIsOneLetterAndIsGivenOnce() {
        EditionFixture edition = edition("each: text", described("d1", "Ada Berg"), "", text("<p>Words.</p>"));
        assertThat(edition.result().documents()).isEqualTo(1);
        assertThat(lines(edition, "vol")).contains("From: Ada Berg");
        edition.andNoOtherProblems();
    }

    @Test
    void lettersThatAreFoundOnlyOutsideTheTextAreAProblem() {
        edition("each: teiHeader//correspDesc", described("d1", "Ada Berg"), "", text("<p>Words.</p>"))
                .has("unbound-letter content/documents/vol.xml:1:201")
                .andNoOtherProblems();
    }
}
