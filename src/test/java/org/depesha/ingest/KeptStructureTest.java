package org.depesha.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depesha.config.SettingsReader;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a source is built: lists in lists, images among words, verse, what is set above a word. */
class KeptStructureTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};

    private static final String LIST = """
            - bread
                - white
                - rye **bold**
                    1. one
                    2. two
            - salt
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path supplied;

    private final Problems problems = new Problems();

    private String imported(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/edition.yml"), "title: A\nbase: https://example.org/\n");
        Files.write(supplied.resolve("seal.png"), PNG);
        Files.write(supplied.resolve(name), bytes);
        TranscriptImport.run(
                List.of(supplied.resolve(name)),
                folder,
                SettingsReader.read(folder, new Problems()).orElseThrow(),
                problems,
                message -> {});
        try (Stream<Path> documents = Files.list(folder.resolve("content/documents"))) {
            String text = Files.readString(documents.findFirst().orElseThrow());
            return text.substring(text.indexOf("\n---\n", 4) + 6);
        }
    }

    private String html(String inside) throws IOException {
        String page = "<html><body><p>Riga, 4 May 1931</p><p>Dear Ada,</p>" + inside
                + "<p>That is all I want to have from you.</p><p>Yours,</p><p>Oskar Lind</p></body></html>";
        return imported("a.html", page.getBytes(StandardCharsets.UTF_8));
    }

    private String markdown(String inside) throws IOException {
        String letter = "Riga, 4 May 1931\n\nDear Ada,\n\n" + inside
                + "\n\nThat is all I want to have from you.\n\nYours,\n\nOskar Lind\n";
        return imported("a.md", letter.getBytes(StandardCharsets.UTF_8));
    }

    private String word(String inside, String numbering) throws IOException {
        String body = WordFile.paragraph("Riga, 4 May 1931")
                + WordFile.paragraph("Dear Ada,")
                + inside
                + WordFile.paragraph("That is all I want to have from you.")
                + WordFile.paragraph("Yours,")
                + WordFile.paragraph("Oskar Lind");
        return imported(
                "a.docx",
                WordFile.of(Map.of(
                        "word/document.xml",
                        "<w:document><w:body>" + body + "</w:body></w:document>",
                        "word/numbering.xml",
                        "<w:numbering>" + numbering + "</w:numbering>")));
    }

    private List<String> doubts() {
        return problems.sorted().stream().map(Problem::what).toList();
    }

    @Test
    void aListInAListOfAPageKeepsItsPlace() throws IOException {
        assertThat(html("<ul><li>bread<ul><li>white</li><li>rye <b>bold</b><ol><li>one</li><li>two</li></ol></li></ul>"
                        + "</li><li>salt</li></ul>"))
                .contains(LIST);
        assertThat(doubts()).isEmpty();
    }

    @Test
    void aListInAListOfMarkdownKeepsItsPlace() throws IOException {
        assertThat(markdown("- bread\n  - white\n  - rye\n    **bold**\n\n    1. one\n    2. two\n- salt"))
                .contains(LIST);
        assertThat(doubts()).isEmpty();
    }

    @Test
    void aListInAListOfWordKeepsItsPlace() throws IOException {
        String bullet = "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/></w:lvl>";
        assertThat(word(
                        item(0, WordFile.run("bread"))
                                + item(1, WordFile.run("white"))
                                + item(1, WordFile.run("rye "), WordFile.run("bold", "<w:b/>"))
                                + item(2, WordFile.run("one"))
                                + item(2, WordFile.run("two"))
                                + item(0, WordFile.run("salt")),
                        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">" + bullet + "<w:lvl w:ilvl=\"1\">"
                                + bullet + "<w:lvl w:ilvl=\"2\"><w:numFmt w:val=\"decimal\"/>"
                                + "<w:lvlText w:val=\"%3.\"/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"))
                .contains(LIST);
        assertThat(doubts()).isEmpty();
    }

    private static String item(int level, String... runs) {
        return WordFile.paragraph("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>", runs);
    }

    @Test
    void aListWhoseItemsHoldMoreThanWordsIsToldOf() throws IOException {
        assertThat(html("<ul><li><p>bread</p><p>and more</p><ul><li>white</li></ul></li><li>salt</li></ul>"))
                .contains("and more", "white", "salt");
        assertThat(doubts()).anyMatch(doubt -> doubt.contains("A list stands inside an item of another one"));
    }

    @Test
    void aListOfMarkdownWhoseItemsHoldParagraphsIsToldOf() throws IOException {
        assertThat(markdown("- bread\n\n  and more\n\n  - white\n- salt")).contains("and more", "white", "salt");
        assertThat(doubts()).anyMatch(doubt -> doubt.contains("A list stands inside an item of another one"));
    }

    @Test
    void anImageAmongWordsKeepsWhatItShowsAndItsCaption() throws IOException {
        assertThat(markdown("See ![the seal](seal.png \"A seal of wax\") in the text of this letter, I ask you."))
                .containsPattern("See\n\n!\\[the seal]\\(images/[^ ]+ \"A seal of wax\"\\)\n\nin the text");
    }

    @Test
    void verseInAQuotationKeepsItsLinesAndProseDoesNot() throws IOException {
        assertThat(markdown("> The boats of Hapsal are out on the sea,\n> And none of them comes back to me;\n\nand\n\n"
                        + "> He wrote that he would come to us on the next day, and\n> that he hoped to see you."))
                .contains("> The boats of Hapsal are out on the sea,\\\n> And none", "next day, and that he hoped");
    }

    @Test
    void howAWordIsReadStandsBehindIt() throws IOException {
        assertThat(html("<p>I saw <ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby> with him on that day.</p>"))
                .contains("I saw 東(とう)京(きょう) with");
    }

    @Test
    void howWordSaysAWordIsReadStandsBehindIt() throws IOException {
        assertThat(word(
                        WordFile.paragraph(
                                "",
                                WordFile.run("I saw "),
                                "<w:r><w:ruby><w:rubyPr/><w:rt>" + WordFile.run("とう") + "</w:rt><w:rubyBase>"
                                        + WordFile.run("東") + "</w:rubyBase></w:ruby></w:r>",
                                WordFile.run(" with him on that day.")),
                        ""))
                .contains("I saw 東(とう) with");
    }

    @Test
    void aWholeLetterInPreformattedLinesIsParagraphs() throws IOException {
        String page = "<html><body><pre>Riga, 4 May 1931\n\nDear Ada,\n\n   I went to the field and saw the\n"
                + "corn, which was high and green.\n\nYours,\nOskar Lind\n</pre></body></html>";
        assertThat(imported("a.html", page.getBytes(StandardCharsets.UTF_8)))
                .contains("\n\nI went to the field and saw the corn, which was high and green.\n\n");
    }
}
