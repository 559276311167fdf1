package org.depesha.ingest.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesha.ingest.phrase.TableRows;
import org.junit.jupiter.api.Test;

/** Each row of {@code letter-titles.tsv} reads its own sample. */
class LetterTitlesTest {

    @Test
    void everySampleSaysItsParties() {
        List<String[]> rows = TableRows.of("letter-titles.tsv");
        assertThat(rows).hasSizeGreaterThan(10);
        for (String[] row : rows) {
            Findings findings = new Findings().at(1);
            assertThat(LetterTitles.read(row[2], findings)).as(row[2]).isTrue();
            assertThat(named(findings, Field.FROM))
                    .as("the sender in %s", row[2])
                    .isEqualTo(row[3]);
            assertThat(named(findings, Field.TO))
                    .as("the addressee in %s", row[2])
                    .isEqualTo(row[4]);
        }
    }

    private static String named(Findings findings, Field field) {
        return findings.of(field).stream().map(Finding::value).findFirst().orElse("-");
    }
}
