package org.depesha.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameProposalsTest {

  private static List<String> proposed(String text) {
    var registers = SmallRegisters.of("person:peng = Peng Dehuai", "place:seoul = Seoul");
    NameProposals proposals = new NameProposals(registers);
    proposals.add(text, IntStream.range(0, text.length()).boxed().toList(), NameFinder.of(registers).find(text));
    return proposals.list().stream()
        .map(p -> p.name() + " " + p.kind().scheme() + " " + Math.round(p.confidence() * 100) + (p.near() == null ? "" : " ~" + p.near())).toList();
  }

  @Test
  void titlesAndRepetitionSpeakForAName() {
    assertThat(proposed("I asked Comrade Gao Gang. He sent Ambassador A.F. Dobrynin and A.MIKOYAN to Thompson, and Thompson went."))
        .containsExactly("A.F. Dobrynin person 90", "Gao Gang person 90", "Thompson person 50");
  }

  @Test
  void aPrepositionSpeaksForAPlaceAndSomeWordsForAnOrganization() {
    assertThat(proposed("They went to the city of Tartu with the Ministry of Foreign Affairs and the Volga River."))
        .containsExactly("Ministry of Foreign Affairs organization 55", "Volga River place 55", "Tartu place 40");
  }

  @Test
  void theBeginningOfASentenceSpeaksForNothing() {
    assertThat(proposed("Troops came. Tomorrow they go. Then Monday in July.")).isEmpty();
    assertThat(proposed("War is here. The War goes on; the war.")).isEmpty();
  }

  @Test
  void whatIsKnownIsNotProposed() {
    assertThat(proposed("Comrade Peng Dehuai is in Seoul.")).isEmpty();
  }

  @Test
  void aSlipMayBeAnotherFormOfAnEntry() {
    assertThat(proposed("Comrade Peng Dehaui writes.")).containsExactly("Peng Dehaui person 95 ~person:peng");
  }

  @Test
  void capitalLettersAloneAreNoNameButAfterATitle() {
    assertThat(proposed("CIPHERED TELEGRAM from BEIJING to Comrade GAO GANG")).containsExactly("GAO GANG person 90");
    assertThat(proposed("Comrade GAO GANG and Gao Gang")).first().asString().startsWith("Gao Gang");
  }
}
