package org.depesha.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and days in a list are a reference each; the letters are those of {@link ReferenceBench}. */
class ListedReferencesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Your 77, 78 came. | Your 77 = n1; 78 = n2
      Your 77, 78, paragraph 2. | Your 77 = n1; 78 = n2
      Reference your Nos. 77, 78 and 79. | your Nos. 77 = n1; 78 = n2; 79 = north-79-1901
      Your telegrams of March 2 and 3 are clear. | Your telegrams of March 2 = n1; 3 = n2
      Your telegrams of March 2, 3 and 7, 1901. | Your telegrams of March 2 = n1; 3 = n2; 7, 1901 = north-1901-03-07
      Your telegrams of 2 and 3 March came. | Your telegrams of 2 = n1; 3 March = n2
      Your telegrams of March 2nd and 3rd came. | Your telegrams of March 2nd = n1; 3rd = n2
      Your telegrams dated March 2 and March 3. | Your telegrams dated March 2 = n1; March 3 = n2
      Your telegrams of March 2 and 3 ships came. | Your telegrams of March 2 = n1
      Your telegrams of March 2 and 3,000 herrings. | Your telegrams of March 2 = n1
      Your telegram of March 2 and 3 others. | Your telegram of March 2 = n1
      Your 77 and my 30 are. | Your 77 = n1; my 30 = h1
      Your telegrams of March 2 and 45 ships. | Your telegrams of March 2 = n1
      """)
    void eachOfAListIsAReference(String text, String expected) {
        assertThat(ReferenceBench.lines("home", "north", text).replaceAll(" (mentions|answers|acknowledges)\\b", ""))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      The talks reported 177, 178 and 179 were long. | 177 = w1; 178 = w2
      This adds to last paragraph 177. | 177 = w1
      The Consul reported 177 herrings. | ``
      The Consul reported 300. | ``
      See last paragraph 1775. | ``
      The last sentence 17 was long. | ``
      """)
    void aBareNumberIsTheSendersOwnTelegramWhereTheEditionHoldsIt(String text, String expected) {
        String own = ReferenceBench.letter(
                        "w1", "Telegram", "north", "home", "{date: 1901-03-07, place: oslo}", "", "177\\. Herrings.")
                + ReferenceBench.letter(
                        "w2", "Telegram", "north", "home", "{date: 1901-03-08, place: oslo}", "", "178\\. Herrings.");
        assertThat(ReferenceBench.lines(own, "north", "home", text).replaceAll(" mentions\\b", ""))
                .isEqualTo(expected == null ? "" : expected);
    }
}
