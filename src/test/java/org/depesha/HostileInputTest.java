package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that would get in, get out, or bring the program down. */
class HostileInputTest {

    private static final String TEI = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt>"
            + "<title>A</title></titleStmt><publicationStmt><p/></publicationStmt>"
            + "<sourceDesc><p/></sourceDesc></fileDesc>"
            + "</teiHeader><text><body><p>%s</p></body></text></TEI>";

    @TempDir
    Path folder;

    private EditionFixture edition(String path, String content) {
        return EditionFixture.of(Map.of(path, content));
    }

    @Test
    void anIdThatNoFolderCanHaveIsAProblem() {
        assertThat(edition("content/registers/persons.yml", "index.html: {name: A}\n")
                        .problems())
                .contains("invalid-id content/registers/persons.yml:1:1");
        assertThat(edition("content/registers/persons.yml", "zed.: {name: A}\n").problems())
                .contains("invalid-id content/registers/persons.yml:1:1");
        assertThat(edition("content/documents/a..md", "---\ntitle: A\n---\nWords.\n")
                        .problems())
                .contains("invalid-id content/documents/a..md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "NUL", "aux.x", "com1", "lpt9.a.b"})
    void anIdThatWindowsKeepsForADeviceIsAProblem(String id) {
        assertThat(edition("content/registers/persons.yml", id + ": {name: A}\n")
                        .problems())
                .contains("invalid-id content/registers/persons.yml:1:1");
        assertThat(edition("content/documents/" + id + ".md", "---\ntitle: A\n---\nWords.\n")
                        .problems())
                .contains("invalid-id content/documents/" + id + ".md");
    }

    @Test
    void anIdThatOnlyBeginsLikeADeviceIsOne() {
        edition("content/documents/console.md", "---\ntitle: A\n---\nWords.\n").andNoOtherProblems();
    }

    @Test
    void aNameOfATeiFileThatIsADeviceGetsAnotherId() {
        EditionFixture edition =
                edition("content/documents/a.xml", TEI.formatted("<persName ref=\"#aux.x\">Auxe</persName>"));
        assertThat(edition.site().keySet()).noneMatch(path -> path.contains("/aux.x"));
    }

    @Test
    void anAddressThatIsNoWebAddressBecomesNoLink() {
        EditionFixture edition = edition(
                "content/edition.yml",
                "title: A\nbase: https://example.org/\nlicence: {name: x, address: \"javascript:alert(1)\"}\n");
        assertThat(edition.problems()).containsExactly("invalid-value content/edition.yml:3:29");
    }

    @Test
    void aControlCharacterIsFoundWhereItStands() {
        assertThat(edition("content/documents/a.md", "---\ntitle: A\n---\nWords \u0001.\n")
                        .problems())
                .containsExactly("unreadable-file content/documents/a.md:4:7");
        assertThat(edition("content/documents/a.md", "---\ntitle: \"A\\u0001\"\n---\nWords.\n")
                        .problems())
                .contains("ill-formed-yaml content/documents/a.md:2:8");
    }

    @Test
    void whatLooksLikeALinkDefinitionStaysInTheText() {
        edition("content/documents/a.md", "---\ntitle: A\n---\n[Stalin]: agreed.\n")
                .sees("documents/a/", "article.text p", "1[Stalin]: agreed.")
                .andNoOtherProblems();
    }

    @Test
    void aTemplateThatCallsItselfIsTheEditorsMistake() {
        EditionFixture edition = EditionFixture.of(Map.of(
                "content/documents/a.md",
                "---\ntitle: A\n---\n*Words.*\n",
                "templates/tei.ftlh",
                "<#macro hi><@hi/></#macro>\n"));
        assertThat(edition.problems()).anyMatch(problem -> problem.startsWith("template-error "));
    }

    @Test
    void anAssetWhoseNameNoHostTakesIsAProblem() {
        assertThat(edition("templates/assets/a:b.css", "p {}").problems())
                .containsExactly("template-error templates/assets/a:b.css");
    }

    @Test
    void aLinkOutOfTheEditionIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), "---\ntitle: secret\n---\nsecret\n");
        Path edition = folder.resolve("edition");
        Files.createDirectories(edition.resolve("content/documents"));
        Files.createDirectories(edition.resolve("templates/assets"));
        Files.writeString(edition.resolve("content/edition.yml"), "title: A\nbase: https://letters.uni-kell.de/\n");
        Files.createSymbolicLink(edition.resolve("templates/assets/p.css"), secret);
        Files.createSymbolicLink(edition.resolve("content/documents/a.md"), secret);
        Problems problems = new Problems();
        assertThat(EditionBuild.run(edition, BuildMode.BUILD, problems, progress -> {})
                        .written())
                .isFalse();
        assertThat(edition.resolve("site")).doesNotExist();
        assertThat(problems.sorted())
                .extracting(problem -> problem.code().id() + " " + problem.place())
                .containsExactly("unreadable-file content/documents/a.md", "unreadable-file templates/assets/p.css");
    }

    @Test
    void aCheckSeesThatTheSiteMayNotBeReplaced() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("content/edition.yml"), "title: A\nbase: https://letters.uni-kell.de/\n");
        Files.writeString(folder.resolve("site/mine.txt"), "mine");
        Problems problems = new Problems();
        EditionBuild.run(folder, BuildMode.CHECK, problems, progress -> {});
        assertThat(problems.sorted()).extracting(problem -> problem.code().id()).containsExactly("site-not-ours");
    }

    @Test
    void whatABrowserWouldRunIsKeptAndRunsNowhere() {
        EditionFixture edition = edition("content/documents/a.xml", """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt>
                <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body>
                <p><h:script xmlns:h="http://www.w3.org/1999/xhtml">run()</h:script>
                <svg xmlns="http://www.w3.org/2000/svg" onload="run()"/>
                <formula><m:mi xmlns:m="http://www.w3.org/1998/Math/MathML" onclick="run()">x</m:mi>
                <m:mi xmlns:m="http://www.w3.org/1998/Math/MathML" href=" java\tscript:run()">y</m:mi>
                <m:mi xmlns:m="http://www.w3.org/1998/Math/MathML">E</m:mi></formula></p></body></text></TEI>
                """);
        assertThat(edition.tei("a")
                        .descendants()
                        .filter(element -> !element.namespace().isEmpty())
                        .map(element -> element.name() + " " + element.namespace() + " " + element.text()))
                .containsExactly(
                        "h:script urn:depesha:inert:http://www.w3.org/1999/xhtml run()",
                        "x:svg urn:depesha:inert:http://www.w3.org/2000/svg ",
                        "m:mi urn:depesha:inert:http://www.w3.org/1998/Math/MathML x",
                        "m:mi urn:depesha:inert:http://www.w3.org/1998/Math/MathML y",
                        "m:mi http://www.w3.org/1998/Math/MathML E");
    }

    @Test
    void aRuleAmongWordsOrInAPointIsNoBlockInAParagraph() {
        EditionFixture edition =
                edition("content/documents/a.md", "---\ntitle: A\n---\n2. ---\n\n> ***\n\nOne.\n\n---\n");
        assertThat(edition.texts("documents/a/", "article.text [role=separator]"))
                .containsExactly("* * *", "* * *");
        assertThat(edition.page("documents/a/").select("article.text > hr")).hasSize(1);
        edition.seesNo("documents/a/", "p hr");
        assertThat(edition.file("documents/a/document.txt")).contains("2. * * *\n\n    * * *\n\nOne.\n\n* * *\n");
    }
}
