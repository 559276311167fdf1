package org.depesha.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameProposalsTest {

    private static List<String> proposed(String text) {
        var registers = SmallRegisters.of("person:peng = Peng Dehuai", "place:seoul = Seoul");
        NameProposals proposals = new NameProposals(registers);
        proposals.add(
                text,
                IntStream.range(0, text.length()).boxed().toList(),
                NameFinder.of(registers).find(text));
        return proposals.list().stream()
                .map(p -> p.name() + " " + p.kind().scheme() + " " + Math.round(p.confidence() * 100)
                        + (p.near() == null ? "" : " ~" + p.near()))
                .toList();
    }

    @Test
    void titlesAndRepetitionSpeakForAName() {
        assertThat(proposed("I asked Comrade Gao Gang. He sent Ambassador A.F. Dobrynin and A.MIKOYAN to "
                        + "Thompson, and Thompson went."))
                .containsExactly(
                        "A.F. Dobrynin person 95", "A.MIKOYAN person 75", "Gao Gang person 75", "Thompson person 70");
    }

    @Test
    void aPrepositionSpeaksForAPlaceAndSomeWordsForAnOrganization() {
        assertThat(proposed("They went to the city of Tartu with the Ministry of Foreign Affairs and the Volga River."))
                .containsExactly(
                        "Volga River place 75", "Ministry of Foreign Affairs organization 65", "Tartu place 60");
    }

    @Test
    void theBeginningOfASentenceSpeaksForNothing() {
        assertThat(proposed("Troops came. Tomorrow they go. Then Monday in July."))
                .isEmpty();
        assertThat(proposed("War is here. The War goes on; the war.")).isEmpty();
    }

    @Test
    void whatIsKnownIsNotProposed() {
        assertThat(proposed("Comrade Peng Dehuai is in Seoul.")).isEmpty();
    }

    @Test
    void aSlipMayBeAnotherFormOfAnEntry() {
        assertThat(proposed("Comrade Peng Dehaui writes.")).containsExactly("Peng Dehaui person 85 ~person:peng");
    }

    @Test
    void capitalLettersAloneAreNoNameButAfterATitle() {
        assertThat(proposed("CIPHERED TELEGRAM from BEIJING to Comrade GAO GANG"))
                .first()
                .isEqualTo("GAO GANG person 75");
        assertThat(shown("CIPHERED TELEGRAM from OSTRAND to Comrade GAO GANG")).containsExactly("GAO GANG person");
        assertThat(proposed("Comrade GAO GANG and Gao Gang")).first().asString().startsWith("Gao Gang");
    }

    @Test
    void anOfficeIsNoPersonAndItsHolderIs() {
        assertThat(shown("I saw the Director of the Mill. Later Secretary of State Harrow came, and Press "
                        + "Secretary Quill of the Gazette."))
                .containsExactly("Harrow person", "Quill person");
    }

    @Test
    void whatIsCapitalisedWithoutBeingANameIsNotShown() {
        assertThat(shown("We signed the Tartu Treaty; the Legation sent the Republic a Note. Signal Copy. First Copy. "
                        + "The Egyptians in July asked for God."
                        + " P.S. Tuesday. V. Recommendation. He saw the Great Circle."))
                .isEmpty();
    }

    @Test
    void placesAreKnownFromJavaOrFromTheWordsBefore() {
        assertThat(shown("We met in Warsaw. They live in Ostrand, and near Ostrand; from Ostrand we go."))
                .containsExactly("Ostrand place", "Warsaw place");
        assertThat(shown("I said to Ostrand that Ostrand wrote."))
                .as("from no preposition of place")
                .containsExactly("Ostrand person");
    }

    @Test
    void aSurnameBehindTheFullNameIsAFormOfIt() {
        var registers = SmallRegisters.of();
        NameProposals proposals = new NameProposals(registers);
        String text = "I met Robert F. Lindqvist, and Lindqvist said so. ROBERT F. LINDQVIST";
        proposals.add(text, IntStream.range(0, text.length()).boxed().toList(), List.of());
        assertThat(proposals.list())
                .hasSize(1)
                .first()
                .extracting(Proposal::name, Proposal::forms)
                .containsExactly(
                        "Robert F. Lindqvist", List.of("Robert F. Lindqvist", "ROBERT F. LINDQVIST", "Lindqvist"));
    }

    @Test
    void partiesWhomNoRegisterHoldsAreProposed() {
        NameProposals proposals = new NameProposals(SmallRegisters.of());
        proposals.addParty("Ada Vesper, Consul in Riga", 7);
        proposals.addParty("Ministry of Canals", 9);
        assertThat(proposals.list())
                .extracting(p -> p.name() + " " + p.kind().scheme() + " " + p.starts())
                .containsExactly("Ministry of Canals organization [9]", "Ada Vesper person [7]");
    }

    private static List<String> shown(String text) {
        NameProposals proposals = new NameProposals(SmallRegisters.of());
        proposals.add(text, IntStream.range(0, text.length()).boxed().toList(), List.of());
        return proposals.list().stream()
                .filter(Proposal::isShown)
                .map(p -> p.name() + " " + p.kind().scheme())
                .toList();
    }

    @Test
    void aTextInCapitalsIsNoNameHoweverLongItIs() {
        assertThat(proposed("THE MILL STANDS STILL STOP ".repeat(20_000))).isEmpty();
        assertThat(proposed("A.".repeat(20_000) + " met Comrade GAO GANG.")).contains("GAO GANG person 75");
    }
}
