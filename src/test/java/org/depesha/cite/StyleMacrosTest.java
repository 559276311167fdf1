package org.depesha.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A style whose macros call each other in a ring is the editor's mistake, told by its line. */
class StyleMacrosTest {

    @TempDir
    Path folder;

    private Problems style(String macros) throws IOException {
        Files.createDirectories(folder.resolve("content/styles"));
        Files.writeString(
                folder.resolve("content/edition.yml"),
                "title: A\nbase: https://letters.uni-kell.de/\ncite: {styles: [own]}\n");
        Files.writeString(
                folder.resolve("content/styles/own.csl"),
                "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\">"
                        + "<info><title>O</title>"
                        + "<id>o</id><updated>2026-11-22T00:00:00Z</updated></info>\n" + macros
                        + "<citation><layout><text macro=\"a\"/></layout></citation></style>\n");
        Problems problems = new Problems();
        EditionSettings settings = SettingsReader.read(folder, problems).orElseThrow();
        CitationStyles.read(folder, settings, "en", problems);
        return problems;
    }

    @Test
    void aMacroThatCallsItselfIsAProblemOfItsLine() throws IOException {
        assertThat(style("<macro name=\"a\"><group><text macro=\"a\"/></group></macro>\n")
                        .sorted())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains(
                        "content/styles/own.csl",
                        "own.csl:2:1",
                        "The macro `a` of the citation style `own` calls itself");
    }

    @Test
    void soIsARingOfMacrosToWhichAnotherLeads() throws IOException {
        assertThat(style("<macro name=\"a\"><text macro=\"b\"/></macro>\n"
                                + "<macro name=\"b\"><text macro=\"c\"/></macro>\n"
                                + "<macro name=\"c\"><text macro=\"b\"/></macro>\n")
                        .sorted())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("The macro `b`", "own.csl:3:1");
    }

    @Test
    void macrosThatEndAreNone() throws IOException {
        assertThat(style("<macro name=\"a\"><text macro=\"b\"/><text macro=\"b\"/></macro>\n"
                                + "<macro name=\"b\"><text value=\"x\"/></macro>\n")
                        .sorted())
                .isEmpty();
    }
}
