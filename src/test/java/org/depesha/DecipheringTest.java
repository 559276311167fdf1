package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** When a cipher was read is kept wherever the arrival is. */
class DecipheringTest {

    private static final EditionFixture FROM_MARKDOWN = EditionFixture.of("""
          -- content/registers/persons.yml
          ada: {name: Ada Berg}
          bertil: {name: Bertil Dahl}
          -- content/documents/a.md
          ---
          title: A
          from: ada
          to: bertil
          sent: 1901-02-03
          received: {date: 1901-02-04T02:00, deciphered: 1901-02-04T03:10}
          ---
          Words.
          """);

    private static String file(EditionFixture edition, String path) {
        return new String(edition.site().get(path), StandardCharsets.UTF_8);
    }

    @Test
    void itStandsOnThePageAndInEveryForm() {
        assertThat(file(FROM_MARKDOWN, "documents/a/index.html"))
                .contains("4 February 1901, 02:00; deciphered 4 February 1901, 03:10");
        assertThat(file(FROM_MARKDOWN, "documents/a/document.xml"))
                .contains("type=\"deciphered\"", "1901-02-04T03:10:00");
        assertThat(file(FROM_MARKDOWN, "documents/a/document.txt")).contains("deciphered");
    }

    @Test
    void itIsReadBackFromTei() {
        EditionFixture again =
                EditionFixture.of("-- content/documents/a.xml\n" + file(FROM_MARKDOWN, "documents/a/document.xml"));
        assertThat(file(again, "documents/a/index.html"))
                .contains("4 February 1901, 02:00; deciphered 4 February 1901, 03:10");
    }
}
