package org.depesha.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depesha.tei.Vocabulary.Kind;
import org.depesha.tei.Vocabulary.Row;
import org.junit.jupiter.api.Test;

/** The table of elements, the templates and the documentation know the same elements. */
class VocabularyTest {

    private static final Path DOCUMENTATION = Path.of("src/docs/elements.md");

    private static final String HEAD = """
            # The elements of TEI, and how they are read

            Made from `src/main/resources/org/depesha/tei/vocabulary.txt`, where the columns are explained.
            What is `hidden` is never read and never drawn; an element that is not here is read like words among words,
            and named on its page.

            | element | what it is | kind | edge | read | signs | number |
            |---|---|---|---|---|---|---|
            """;

    @Test
    void everyElementThatIsNotHiddenHasAMacroAndEveryMacroHasARow() throws IOException {
        Set<String> macros = Pattern.compile("<#macro ([A-Za-z]\\w*)")
                .matcher(Files.readString(Path.of("templates/tei.ftlh")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> drawn = Vocabulary.rows().stream()
                .filter(row -> row.kind() != Kind.HIDDEN && row.kind() != Kind.HEADER)
                .map(row -> row.element().replaceFirst("\\[.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(macros).isEqualTo(drawn);
    }

    @Test
    void everyRowSaysWhatItsElementIs() {
        assertThat(Vocabulary.rows())
                .hasSizeGreaterThan(300)
                .allMatch(row -> !row.gloss().isBlank());
    }

    @Test
    void aListOfWorksIsARegisterWhereEachCanBePointedTo() {
        TeiElement known = TeiElement.of("bibl", "A book").with("xml:id", "b1");
        TeiElement manuscript = TeiElement.of("msDesc", List.of()).with("xml:id", "m1");
        TeiElement loose = TeiElement.of("bibl", "Another book");
        TeiElement head = TeiElement.of("head", "Works");
        assertThat(Vocabulary.of(TeiElement.of("listBibl", head, known, manuscript))
                        .kind())
                .isEqualTo(Kind.HIDDEN);
        assertThat(List.of(
                        TeiElement.of("listBibl", known, loose),
                        TeiElement.of("listBibl", head),
                        TeiElement.of("listBibl", List.of())))
                .noneMatch(list -> Vocabulary.of(list).kind() == Kind.HIDDEN);
    }

    @Test
    void whatHasNoWordsWhereItStandsIsAMark() {
        assertThat(List.of("lb", "note", "teiHeader"))
                .allMatch(name -> Vocabulary.of(name).isMark());
        assertThat(hidden()).isNotEmpty().allMatch(Row::isMark);
        assertThat(List.of("p", "hi", "div"))
                .noneMatch(name -> Vocabulary.of(name).isMark());
    }

    @Test
    void wordsStandInParagraphsAndNotesNotInDivisions() {
        assertThat(List.of("p", "note")).allMatch(name -> Vocabulary.of(name).holdsWords());
        assertThat(List.of("div", "lb")).noneMatch(name -> Vocabulary.of(name).holdsWords());
    }

    @Test
    void theDocumentationIsMadeFromTheTable() throws IOException {
        String made = HEAD
                + Vocabulary.rows().stream()
                        .filter(row -> row.kind() != Kind.HEADER)
                        .map(VocabularyTest::line)
                        .collect(Collectors.joining());
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(DOCUMENTATION, made);
        }
        assertThat(Files.readString(DOCUMENTATION)).isEqualTo(made);
    }

    private static List<Row> hidden() {
        return Vocabulary.rows().stream()
                .filter(row -> row.kind() == Kind.HIDDEN)
                .toList();
    }

    private static String line(Row row) {
        return String.join(
                        " | ",
                        List.of(
                                "| `" + row.element() + "`",
                                row.gloss(),
                                word(row.kind()),
                                word(row.edge()),
                                word(row.read()),
                                row.signs().equals("-") ? "" : row.signs(),
                                row.numbered() ? "number" : ""))
                + " |\n";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
