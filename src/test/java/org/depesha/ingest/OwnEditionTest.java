package org.depesha.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.depesha.config.SettingsReader;
import org.depesha.config.SourceFile;
import org.depesha.ingest.CollatedWord.Fate;
import org.depesha.model.Document;
import org.depesha.model.Edition;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;
import org.junit.jupiter.api.Test;

/** The edition of this repository against its transcripts. */
class OwnEditionTest {

  private static final Path FOLDER = Path.of(".");

  private final Problems problems = new Problems();
  private final Edition edition = EditionReader.read(FOLDER, SettingsReader.read(FOLDER, problems).orElseThrow(), problems);

  @Test
  void noWordOfATranscriptIsLost() {
    CollationCheck.run(FOLDER, edition, problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(edition.documents()).filteredOn(document -> !document.transcript().isEmpty()).hasSize(5);
  }

  @Test
  void mostWordsStandInTheText() {
    for (Document document : edition.documents()) {
      Collation collation = collate(document, supplied(document));
      assertThat(collation.count(Fate.TEXT)).as(document.id()).isGreaterThan(collation.words().size() * 6L / 10);
      assertThat(collation.count(Fate.LOST) + collation.count(Fate.CHANGED)).isZero();
    }
  }

  @Test
  void oneWordMoreOrLessOrOtherIsFoundWhereverItStands() {
    Random random = new Random(1951);
    for (Document document : edition.documents()) {
      String text = supplied(document);
      List<CollatedWord> words = collate(document, text).words().stream().filter(word -> word.fate() == Fate.TEXT).toList();
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
          List<Difference> differences = collate(document, String.join("\n", lines)).differences();
          assertThat(differences).as("%s:%s `%s` for `%s`", document.transcript(), word.line(), instead, word.text()).hasSize(1);
          if (instead.equals(" zzz ")) {
            assertThat(differences.get(0)).extracting(Difference::transcriptWords, Difference::documentWords).containsExactly("zzz", word.text());
          }
        }
      }
    }
  }

  private String supplied(Document document) {
    return SourceFile.read(FOLDER, "content/transcripts/" + document.transcript(), problems).orElseThrow();
  }

  private Collation collate(Document document, String transcript) {
    String source = SourceFile.read(FOLDER, document.place().file(), problems).orElseThrow();
    return Collation.of(Transcript.of("content/transcripts/" + document.transcript(), transcript), document, edition.registers(), source);
  }
}
