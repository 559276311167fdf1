package org.depesha.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesha.EditionFixture;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.junit.jupiter.api.Test;

/** A text says the same on its page, in its plain text and in its passages. */
class ReadingAgreementTest {

    private static final int LETTERS = 3000;

    @Test
    void theWordsOfPagesPlainTextsAndPassagesAreTheSameInTheSameOrder() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < LETTERS; i++) {
            files.put("content/documents/l" + i + ".xml", RandomTei.letter(i));
        }
        EditionFixture edition = EditionFixture.of(files);
        List<String> disagreements = new ArrayList<>();
        int words = 0;
        for (int i = 0; i < LETTERS; i++) {
            TeiElement text = TeiReader.read(files.get("content/documents/l" + i + ".xml"), "l")
                    .child("text");
            List<String> read = ReadWords.ofPassages(text, Set.of());
            List<String> page = ReadWords.ofPage(edition.file("documents/l" + i + "/index.html"));
            List<String> plain = ReadWords.ofPlainText(edition.file("documents/l" + i + "/document.txt")).stream()
                    .filter(word -> word.startsWith("k"))
                    .toList();
            words += read.size();
            String source = files.get("content/documents/l" + i + ".xml");
            difference(read, page, source).map(found -> "page:" + found).ifPresent(disagreements::add);
            difference(read, plain, source).map(found -> "plain text:" + found).ifPresent(disagreements::add);
            assertThat(read).as("l" + i).allMatch(word -> word.matches("(k[a-j]+k)+"));
        }
        assertThat(disagreements.stream().limit(12)).isEmpty();
        assertThat(words).isGreaterThan(10 * LETTERS);
    }

    /** The first word that two readings do not share, with what stands around it in the source. */
    private static Optional<String> difference(List<String> one, List<String> other, String source) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        int at = 0;
        while (at < Math.min(one.size(), other.size()) && one.get(at).equals(other.get(at))) {
            at++;
        }
        String word = at < one.size() ? one.get(at).replaceFirst("^(k[a-j]+k).*", "$1") : "";
        int place = Math.max(0, source.indexOf(word));
        String around = source.substring(Math.max(0, place - 200), Math.min(source.length(), place + 300));
        return Optional.of(" read " + (at < one.size() ? one.get(at) : "") + ", other "
                + (at < other.size() ? other.get(at) : "") + " in " + around);
    }
}
