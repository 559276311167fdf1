package org.depesha.ingest.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfmarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HAR, Fond 3, Opis 7, Delo 21, List 4 | HAR | f. 3, op. 7, d. 21, l. 4",
                "RGASPI, f. 558, op. 11, d. 342, ll. 4 - 7. | RGASPI | f. 558, op. 11, d. 342, ll. 4-7",
                "f. 45, op. 1, d. 336 | '' | f. 45, op. 1, d. 336",
                "АПРФ, ф. 45, оп. 1, д. 336, лл. 88-90 | АПРФ | ф. 45, оп. 1, д. 336, лл. 88-90",
                "ф. 45, оп. 1, д. 336, л. 88 | '' | ф. 45, оп. 1, д. 336, л. 88",
                "FO 371/12345, f. 12 | '' | FO 371/12345, f. 12",
                "National Library, Lind Papers, Box 3, Folder 2 | National Library | Lind Papers, Box 3, Folder 2"
            })
    void aShelfmarkIsWrittenAsTheFieldDoes(String text, String repository, String mark) {
        assertThat(Shelfmarks.find(text)).satisfies(found -> {
            assertThat(found.repository()).isEqualTo(repository);
            assertThat(found.shelfmark()).isEqualTo(mark);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f. 3", "List 4", "The boats came.", "page 12", "p. 3, l. 5 of the book"})
    void whatNamesNoFileIsNone(String text) {
        assertThat(Shelfmarks.find(text)).isNull();
    }
}
