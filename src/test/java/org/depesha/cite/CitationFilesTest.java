package org.depesha.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.depesha.LinkedFixture;
import org.junit.jupiter.api.Test;

class CitationFilesTest {

    private static final LinkedFixture FULL = LinkedFixture.full();

    @Test
    void cslTellsAllThatAReferenceManagerCanKeep() {
        assertThat(file(CitationFormat.CSL, "1901-02-03-ada"))
                .contains(
                        "\"id\": \"1901-02-03-ada\"",
                        "\"type\": \"personal_communication\"",
                        "\"genre\": \"Ciphered telegram\"")
                .contains("\"title\": \"Ada & Bertil: a <letter>\"")
                .containsPattern("\"author\": \\[\\s+\\{\\s+\"family\": \"Berg\",\\s+\"given\": \"Ada\"\\s+}\\s+]")
                .containsPattern("\"recipient\": \\[\\s+\\{\\s+\"family\": \"Dahl\"")
                .containsPattern("\"contributor\": \\[\\s+\\{\\s+\"literal\": \"The second clerk\"")
                .containsPattern("\"translator\": \\[\\s+\\{\\s+\"literal\": \"T. Ranslator\"")
                .contains(
                        "\"archive\": \"State Archive\"",
                        "\"archive_location\": \"f. 1, d. 2\"",
                        "\"number\": \"16052\"")
                .contains(
                        "\"event-place\": \"Riga\"",
                        "\"URL\": \"https://example.org/letters/documents/1901-02-03-ada/\"");
    }

    @Test
    void midnightStaysOnTheDayThatItEnds() {
        assertThat(file(CitationFormat.CSL, "1901-02-03-ada"))
                .contains("[1901, 2, 3]")
                .doesNotContain("[1901, 2, 4]");
        assertThat(file(CitationFormat.RIS, "1901-02-03-ada")).contains("DA  - 1901/02/03/\r\n");
        assertThat(file(CitationFormat.BIB, "1901-02-03-ada")).contains("date = {1901-02-03}");
    }

    @Test
    void risKeepsRecipientTranslatorAndShelfmarkWhereZoteroLooksForThem() {
        assertThat(file(CitationFormat.RIS, "1901-02-03-ada"))
                .startsWith("TY  - PCOMM\r\n")
                .contains("\r\nA1  - Berg, Ada\r\n", "\r\nA2  - Dahl, Bertil\r\n", "\r\nA4  - T. Ranslator\r\n")
                .contains("\r\nM3  - Ciphered telegram\r\n", "\r\nAN  - f. 1, d. 2\r\n")
                .endsWith("\r\nER  - \r\n");
    }

    @Test
    void biblatexEscapesWhatTexWouldRun() {
        LinkedFixture one = LinkedFixture.of(
                "-- documents/a_b.md --\n---\ntitle: '50% of $x_1 {so} \\ ~ ^ & #'\nfrom: {name: Marks and Sons}\n"
                        + "---\n\nWords.\n");
        assertThat(file(one, CitationFormat.BIB, "a_b"))
                .startsWith("@letter{a_b,\n")
                .contains("author = {{Marks and Sons}}")
                .contains("title = {{50\\% of \\$x\\_1 \\{so\\} \\textbackslash{} \\textasciitilde{} "
                        + "\\textasciicircum{} \\& \\#}}");
    }

    @Test
    void whatIsNotSureIsCircaInCsl() {
        assertThat(dated("1901~")).containsPattern("\\[1901]\\s+],\\s+\"circa\": true");
        assertThat(dated("\"[1901-01-02..1901-01-04]\""))
                .containsPattern("\\[1901, 1, 2],\\s+\\[1901, 1, 4]\\s+],\\s+\"circa\": true");
        assertThat(dated("1901-01/1901-02")).containsPattern("\\[1901, 1],\\s+\\[1901, 2]\\s+]\\s+}");
        assertThat(dated("\"[..1901-01-04]\"")).contains("\"literal\": \"not after January 4, 1901\"");
    }

    @Test
    void anOpenBeginningIsSaidInTheNoteOfBiblatex() {
        LinkedFixture one = LinkedFixture.of(
                "-- documents/a.md --\n---\ntitle: A\nfrom: {name: Ada}\nsent: \"[..1901-01-04]\"\n---\n\nWords.\n");
        StringWriter out = new StringWriter();
        new CitationFiles(one.edition(), one.settings(), one.words())
                .message(one.edition().message(one.document("a").key()))
                .write(CitationFormat.BIB, out);
        assertThat(out.toString()).contains("date = {1901-01-04?},", "note = {Date: not after January 4, 1901. In: ");
    }

    private static String dated(String date) {
        LinkedFixture one =
                LinkedFixture.of("-- documents/a.md --\n---\ntitle: A\nsent: " + date + "\n---\n\nWords.\n");
        return file(one, CitationFormat.CSL, "a");
    }

    private static String file(CitationFormat format, String document) {
        return file(FULL, format, document);
    }

    private static String file(LinkedFixture fixture, CitationFormat format, String document) {
        StringWriter out = new StringWriter();
        new CitationFiles(fixture.edition(), fixture.settings(), fixture.words())
                .message(fixture.edition().message(fixture.document(document).key()))
                .write(format, out);
        return out.toString();
    }
}
