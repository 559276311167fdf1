package org.depesha.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.depesha.annotate.NameFinder;
import org.depesha.collate.CollatedWord;
import org.depesha.collate.CollatedWord.Fate;
import org.depesha.collate.Collation;
import org.depesha.collate.CollationCheck;
import org.depesha.collate.Difference;
import org.depesha.config.SettingsReader;
import org.depesha.config.SourceFile;
import org.depesha.ingest.draft.MarkdownAnnotation;
import org.depesha.model.Document;
import org.depesha.model.Edition;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;
import org.depesha.read.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** The edition of this repository against its transcripts. */
class OwnEditionTest {

    private static final Path FOLDER = Path.of(".");

    private final Problems problems = new Problems();
    private final Edition edition =
            EditionReader.read(FOLDER, SettingsReader.read(FOLDER, problems).orElseThrow(), problems);

    @Test
    void noWordOfATranscriptIsLost() {
        CollationCheck.run(FOLDER, edition, problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(edition.documents())
                .filteredOn(document -> !document.basis().transcript().isEmpty())
                .hasSize(5);
    }

    @Test
    void mostWordsStandInTheText() {
        for (Document document : edition.documents()) {
            Collation collation = collate(document, supplied(document));
            assertThat(collation.count(Fate.TEXT))
                    .as(document.id())
                    .isGreaterThan(collation.words().size() * 6L / 10);
            assertThat(collation.count(Fate.LOST) + collation.count(Fate.CHANGED))
                    .isZero();
        }
    }

    @Test
    void oneWordMoreOrLessOrOtherIsFoundWhereverItStands() {
        Random random = new Random(1951);
        for (Document document : edition.documents()) {
            String text = supplied(document);
            List<CollatedWord> words = collate(document, text).words().stream()
                    .filter(word -> word.fate() == Fate.TEXT)
                    .toList();
            for (int round = 0; round < 60; round++) {
                CollatedWord word = words.get(random.nextInt(words.size()));
                String[] lines = text.split("\n", -1);
                String line = lines[word.line() - 1];
                String before = line.substring(0, word.column() - 1);
                String after = line.substring(word.column() - 1 + word.text().length());
                for (String instead : List.of("", " zzz ", word.text() + " zzz ")) {
                    lines[word.line() - 1] = before + instead + after;
                    boolean inserted = before.lastIndexOf('[') > before.lastIndexOf(']');
                    if (inserted && instead.isEmpty()) {
                        continue; // what stands in brackets may be the edition's own
                    }
                    List<Difference> differences =
                            collate(document, String.join("\n", lines)).differences();
                    assertThat(differences)
                            .as("%s:%s `%s` for `%s`", document.basis().transcript(), word.line(), instead, word.text())
                            .hasSize(1);
                    if (instead.equals(" zzz ")) {
                        assertThat(differences.get(0))
                                .extracting(Difference::transcriptWords, Difference::documentWords)
                                .containsExactly("zzz", word.text());
                    }
                }
            }
        }
    }

    @Test
    void annotatingAddsNothingToWhatTheEditorsMarked() {
        NameFinder names = NameFinder.of(edition.registers());
        for (Document document : edition.documents()) {
            MarkdownAnnotation annotation =
                    MarkdownAnnotation.of(source(document), document.message(), names, edition.registers());
            assertThat(annotation.added()).as(document.id()).isEmpty();
            assertThat(annotation.text()).isEqualTo(source(document));
        }
    }

    /**
     * Of the marks that editors made, nine in ten come back; the rest are forms cut short ("the 38th", "Chinese and
     * ..."). None leads elsewhere.
     */
    @Test
    void annotatingFindsTheMarksThatTheEditorsMade() {
        NameFinder names = NameFinder.of(edition.registers());
        Pattern mark = Pattern.compile("\\[([^\\[\\]]+)]\\(((?:person|place|organization):[^)]+)\\)");
        int all = 0;
        int missing = 0;
        for (Document document : edition.documents()) {
            String made = source(document);
            String annotated = MarkdownAnnotation.of(
                            mark.matcher(made).replaceAll("$1"), document.message(), names, edition.registers())
                    .text();
            List<String> wanted = new ArrayList<>(
                    mark.matcher(made).results().map(MatchResult::group).toList());
            all += wanted.size();
            mark.matcher(annotated).results().map(MatchResult::group).forEach(wanted::remove);
            missing += wanted.size();
            List<String> found = new ArrayList<>(
                    mark.matcher(annotated).results().map(MatchResult::group).toList());
            mark.matcher(made).results().map(MatchResult::group).forEach(found::remove);
            assertThat(found)
                    .as("marks of " + document.id() + " that no editor made")
                    .isEmpty();
        }
        assertThat(missing).as("of %d marks", all).isLessThan(all / 10);
    }

    private String source(Document document) {
        return SourceFile.read(FOLDER, document.place().file(), problems).orElseThrow();
    }

    private String supplied(Document document) {
        return SourceFile.read(FOLDER, "content/transcripts/" + document.basis().transcript(), problems)
                .orElseThrow();
    }

    private Collation collate(Document document, String transcript) {
        return Collation.of(
                Transcript.of("content/transcripts/" + document.basis().transcript(), transcript),
                document,
                edition.registers(),
                source(document));
    }
}
