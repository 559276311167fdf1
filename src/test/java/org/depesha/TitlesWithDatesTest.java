package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date stands beside a title, unless the title says the same day. */
class TitlesWithDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Letter of 3 February 1901        | 1901-02-03       | ",
                "Letter, February 3, 1901         | 1901-02-03       | ",
                "LETTER OF 3 FEBRUARY 1901        | 1901-02-03       | ",
                "Letter of 3 March 1901           | 1901-02-03       | 3 February 1901",
                "Letter No. 3 of 1901             | 1901-02-03       | 3 February 1901",
                "Letter of 1901                   | 1901             | 1901",
                "Letters of February 1901         | 1901-02          | February 1901",
                "Letter of 3 February 1901        | 1901-02-03?      | [3 February 1901?]",
                "Letter of about 3 February 1901  | 1901-02-03~      | about 3 February 1901",
                "Letter of 3 February 1901        | 1901-02-03T14:00 | 3 February 1901, 14:00",
            })
    void aTitleStandsForItsDateOnlyIfItHasAllOfIt(String title, String sent, String shown) {
        EditionFixture edition = EditionFixture.of("""
                -- content/documents/a.md
                ---
                title: "%s"
                from: {name: Ada}
                to: {name: Bo}
                sent: "%s"
                ---
                Words.
                -- content/documents/b.md
                ---
                title: B
                inReplyTo: a
                sent: 1901-07-08
                ---
                Words.
                """.formatted(title, sent));
        String words = edition.main("documents/b/", ".pager a[rel=prev], .pager a[rel=next]")
                .text();
        String behind = words.substring(words.indexOf(title) + title.length()).strip();
        assertThat(behind).isEqualTo(shown == null ? "" : shown);
    }
}
