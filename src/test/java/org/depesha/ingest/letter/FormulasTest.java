package org.depesha.ingest.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesha.ingest.phrase.TableRows;
import org.junit.jupiter.api.Test;

/** Each row of {@code signatures.tsv} reads its own sample, and none a sentence. */
class FormulasTest {

    @Test
    void everySampleSaysItsSigner() {
        List<String[]> rows = TableRows.of("signatures.tsv");
        assertThat(rows).isNotEmpty();
        for (String[] row : rows) {
            assertThat(Formulas.signer(row[2])).as(row[2]).isEqualTo(row[3]);
        }
    }

    @Test
    void aSentenceHasNone() {
        assertThat(Formulas.signer("我們昨日已將貨物發出，請查收。")).isNull();
        assertThat(Formulas.signer("저는 어제 편지를 보냈습니다.")).isNull();
    }
}
