package org.depesha.ingest.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.depesha.annotate.NameFinder;
import org.depesha.cli.Depesha;
import org.depesha.collate.SmallEdition;
import org.depesha.model.Registers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownAnnotationTest {

    private static final String FRONT = "---\ntitle: Ada in Riga\nsummary: Ada\n---\n";

    @TempDir
    Path folder;

    private SmallEdition edition;
    private Registers registers;

    @BeforeEach
    void registers() {
        edition = new SmallEdition(folder)
                .with(
                        "registers/persons.yml",
                        "ada:\n  name: Ada\n  forms: [Ada Vesper]\nkim-a:\n  name: Kim\nkim-b:\n  name: Kim\n")
                .with("registers/places.yml", "riga:\n  name: Riga\n")
                .with("documents/a.md", FRONT);
        registers = edition.edition().registers();
    }

    private String annotated(String body) {
        MarkdownAnnotation annotation = MarkdownAnnotation.of(
                FRONT + body, edition.edition().documents().get(0).message(), NameFinder.of(registers), registers);
        MarkdownAnnotation again = MarkdownAnnotation.of(
                annotation.text(), edition.edition().documents().get(0).message(), NameFinder.of(registers), registers);
        assertThat(again.added()).as("annotated twice").isEmpty();
        assertThat(again.text()).isEqualTo(annotation.text());
        assertThat(annotation.text()).startsWith(FRONT);
        return annotation.text().substring(FRONT.length());
    }

    @Test
    void marksNamesInsideMarkedWordsAndNoneInTheMarksThemselves() {
        assertThat(annotated("~~Ada~~ and [Ada]{.underline lang=fr}, ==Riga==. ![Ada](images/Riga.png \"Riga\")\n\n"
                        + "| Ada in\n|   Riga\n\nTo Ada. {.salute lang=Riga}\n"))
                .isEqualTo("~~[Ada](person:ada)~~ and [[Ada](person:ada)]{.underline lang=fr}, ==[Riga](place:riga)==."
                        + " ![Ada](images/Riga.png \"Riga\")\n\n| [Ada](person:ada) in\n|   [Riga](place:riga)\n\n"
                        + "To [Ada](person:ada). {.salute lang=Riga}\n");
    }

    @Test
    void marksNamesWhereverTextStands() {
        assertThat(annotated("# To Ada\n\nI *saw Ada* in **Riga**'s port [Ada].\n\n- Riga\n\n3. Ada's\n\n> {#m1}\n"
                        + "> \"Ada! {.salute}\n\n| Ada |\n|---|\n| Riga |\n"))
                .isEqualTo("# To [Ada](person:ada)\n\nI *saw [Ada](person:ada)* in **[Riga](place:riga)**'s port "
                        + "[[Ada](person:ada)].\n\n- [Riga](place:riga)\n\n"
                        + "3. [Ada](person:ada)'s\n\n> {#m1}\n> \"[Ada](person:ada)! {.salute}\n\n"
                        + "| [Ada](person:ada) |\n|---|\n| [Riga](place:riga) |\n");
    }

    @Test
    void marksANameAcrossTheEndOfALine() {
        assertThat(annotated("I saw Ada\nVesper.\n\n> of Ada\n> Vesper.\n"))
                .isEqualTo("I saw [Ada\nVesper](person:ada).\n\n> of [Ada\n> Vesper](person:ada).\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ada](person:ada) [my letter to Ada](message:x) [oday Ada](sic:Today)\n",
                "`Ada` and <b title=\"Ada\"> and <https://example.org/Ada> and https://example.org/Riga\n",
                "```\nAda\n```\n\n    Ada in code\n\n<div>Ada</div>\n",
                "One[^1]\n\n[^1]: A note on Ada.\n",
                "![Ada](x.png)\n",
                "Adas, adam, ada, Kim {.Ada}\n",
            })
    void leavesAlone(String body) {
        assertThat(annotated(body)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello!Ada\n",
                "a \\Ada\n",
                "[x]Ada\n",
                "\\[Ada] [Ada][Riga] [Ada](\n",
                "&#91;Ada](x) ![Ada] *Ada** __Ada_ [^Ada] [Ada]: x\n"
            })
    void addsOnlyWhatReadsAsALink(String body) {
        String text = annotated(body);
        assertThat(text.replace("](person:ada)", "")
                        .replace("](place:riga)", "")
                        .replace("[", ""))
                .isEqualTo(body.replace("[", ""));
        assertThat(text)
                .doesNotContain("!Ada](person")
                .doesNotContain("![Ada](person")
                .doesNotContain("\\[Ada](person:ada)\n");
    }

    @Test
    void tellsAmbiguousNames() {
        MarkdownAnnotation annotation = MarkdownAnnotation.of(
                FRONT + "Kim came.\n",
                edition.edition().documents().get(0).message(),
                NameFinder.of(registers),
                registers);
        assertThat(annotation.added()).isEmpty();
        assertThat(annotation.ambiguous())
                .hasSize(1)
                .first()
                .extracting("start")
                .isEqualTo(FRONT.length());
    }

    @Test
    void onlyEverAdds() {
        Random random = new Random(5);
        String signs = "Ada|Riga|Ada Vesper| |\n|\n\n|[|]|(|)|`|*|_|!|\\|>|- |1. |<|x|:|#|{.salute}|&|\"|'s|-";
        String[] parts = signs.split("\\|");
        for (int round = 0; round < 400; round++) {
            StringBuilder body = new StringBuilder();
            for (int i = 0; i < 25; i++) {
                body.append(parts[random.nextInt(parts.length)]);
            }
            String text = annotated(body.toString());
            assertThat(text.replaceAll("\\[(Ada(?:[\\s>]+Vesper)?|Riga)]\\((?:person:ada|place:riga)\\)", "$1"))
                    .isEqualTo(body.toString());
        }
    }

    @Test
    void theCommandWritesWhatItAddsAndKeepsEveryOtherByte() throws IOException {
        Path file = folder.resolve("content/documents/a.md");
        String raw = "\uFEFF" + FRONT.replace("\n", "\r\n") + "Ada in\r\nRiga.\nKim and Comrade Bertil.";
        Files.writeString(file, raw);
        assertThat(run("annotate", folder.toString(), "--dry-run")).isEqualTo("""
        content/documents/a.md
          would add:
            5: Ada → person:ada
            6: Riga → place:riga
          ambiguous, not marked:
            7: Kim → person:kim-a or person:kim-b
          proposed for content/registers/persons.yml:
            bertil: {name: Bertil, forms: [Bertil]}  # 0.75, once, first content/documents/a.md:7; after `Comrade`, \
        inside a sentence
        Would add 2 marks in 1 document
        """);
        assertThat(Files.readString(file)).isEqualTo(raw);
        assertThat(run("annotate", folder.toString())).contains("Added 2 marks in 1 document");
        String marked = raw.replace("Ada in\r\nRiga", "[Ada](person:ada) in\r\n[Riga](place:riga)");
        assertThat(Files.readString(file)).isEqualTo(marked);
        var written = Files.getLastModifiedTime(file);
        assertThat(run("annotate", folder.toString())).contains("Added 0 marks in 1 document");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
    }

    @Test
    void theCommandWritesNothingInAnEditionWithErrors() throws IOException {
        edition.with("documents/b.md", "Ada, without front matter").with("documents/a.md", FRONT + "Ada\n");
        StringWriter err = new StringWriter();
        assertThat(Depesha.run(
                        new String[] {"annotate", folder.toString()},
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err)))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no-front-matter");
        assertThat(edition.read("documents/a.md")).isEqualTo(FRONT + "Ada\n");
    }

    private static String run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(Depesha.run(args, new PrintWriter(out), new PrintWriter(err)))
                .as(err.toString())
                .isZero();
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
