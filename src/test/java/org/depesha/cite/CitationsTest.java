package org.depesha.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesha.LinkedFixture;
import org.depesha.link.MessageKey;
import org.junit.jupiter.api.Test;

class CitationsTest {

  private final LinkedFixture fixture = LinkedFixture.full();
  private final Citations citations = new Citations(fixture.edition(), fixture.settings());

  @Test
  void aDocumentIsCitedByWhoToWhomWhatWhenWhereAndWhichRelease() {
    assertThat(citations.document(fixture.document("1901-02-03-ada")).text())
        .isEqualTo(
            "Ada Berg to Bertil Dahl (“Uncle B.”), through The second clerk, ciphered telegram no. 16052, Riga, February 3, 1901, "
                + "received between February 4, 1901 and February 6, 1901, SAR, f. 1, d. 2, translated by T. Ranslator, "
                + "A Digital Archive, record 7, in The Example Letters, release 1.0 (2026), "
                + "https://example.org/letters/documents/1901-02-03-ada/.");
  }

  @Test
  void onlyTheTitleOfTheEditionStandsInItalics() {
    assertThat(citations.document(fixture.document("1901-02-05-bertil")).runs())
        .filteredOn(Citation.Run::italic)
        .containsExactly(new Citation.Run("The Example Letters", true));
  }

  @Test
  void aTransmittedMessageIsCitedWithinItsCarrier() {
    assertThat(message("1901-02-03-ada#m1"))
        .startsWith("Ada Berg to Nobody known, telegram, February–March 1901, transmitted in Ada Berg to Bertil Dahl (“Uncle B.”)")
        .endsWith("https://example.org/letters/documents/1901-02-03-ada/#m1.");
  }

  @Test
  void anAttestedMessageIsCitedByThoseWhoMentionIt() {
    assertThat(message("lost"))
        .startsWith("Bertil Dahl to Ada Berg, letter, about January 30, 1901, known only from Ada Berg to Bertil Dahl")
        .endsWith("in The Example Letters, release 1.0 (2026), https://example.org/letters/attested/lost/.");
  }

  @Test
  void theEditionIsCitedWithItsEditorsAndPublisher() {
    assertThat(citations.edition().text())
        .isEqualTo(
            "The Example Letters: Two letters of 1901, edited by Ada Example, release 1.0 (Example Press, 2026), "
                + "https://example.org/letters/.");
  }

  @Test
  void aPassageIsCitedByItsNumberAndItsAnchor() {
    var document = fixture.document("1901-02-05-bertil");
    assertThat(citations.passage(document, document.passages().get(0)).text())
        .contains("February 5, 1901, par. 1, in ")
        .endsWith("documents/1901-02-05-bertil/#p1.");
  }

  @Test
  void anUnknownSenderIsNamedSoWhereTheAddresseeIsKnown() {
    assertThat(only("to: {name: the Minister}").text()).startsWith("Unknown sender to the Minister, ");
  }

  @Test
  void whereNobodyIsKnownTheTitleStandsForThem() {
    assertThat(only("kind: Memorandum").text()).startsWith("“A find,” memorandum, ".replace(",”", "”,"));
  }

  @Test
  void whereTheAddresseeIsUnknownTheSenderStandsAlone() {
    assertThat(only("from: {name: the Minister}").text()).startsWith("The Minister, in The Example Letters");
  }

  private static Citation only(String metadata) {
    LinkedFixture one = LinkedFixture.of("-- documents/a.md --\n---\ntitle: A find\n" + metadata + "\n---\n\nWords.\n");
    return new Citations(one.edition(), one.settings()).document(one.document("a"));
  }

  private String message(String key) {
    return citations.message(fixture.edition().message(MessageKey.parse(key))).text();
  }
}
