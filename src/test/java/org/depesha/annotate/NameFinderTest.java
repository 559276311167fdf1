package org.depesha.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.depesha.model.Registers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

    private static final Registers REGISTERS = SmallRegisters.of(
            "person:stalin = Joseph Stalin, Stalin; Filippov",
            "person:mao = Mao Zedong, MAO ZEDONG",
            "person:roshchin = N. V. Roshchin, ROSHCHIN",
            "person:khan = Khan' Sian'-chu",
            "person:kim = Kim Il Sung",
            "person:bird = Bird",
            "person:muller = Müller",
            "place:seoul = Seoul",
            "place:incheon = Incheon, Jemulpo",
            "place:han = Han River, Han",
            "place:korea = Korea",
            "place:south-korea = South Korea",
            "place:us = United States, US",
            "organization:army-38 = 38th Army, 38th",
            "organization:army-50 = 50th Army, 50th army",
            "organization:american-troops = American troops",
            "organization:peoples-army = People's Army",
            "organization:command = high command",
            "organization:poles = poles",
            "organization:who = WHO",
            "person:kim-a = Kim",
            "person:kim-b = Comrade Kim, Kim");

    private static final NameFinder FINDER = NameFinder.of(REGISTERS);

    /** The text with every name in angle brackets. */
    private static String marked(String text) {
        List<NameMark> marks = FINDER.find(text);
        StringBuilder marked = new StringBuilder(text);
        for (int i = marks.size() - 1; i >= 0; i--) {
            marked.insert(marks.get(i).end(), marks.get(i).isAmbiguous() ? "?>" : ">")
                    .insert(marks.get(i).start(), "<");
        }
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      I saw Stalin.               | I saw <Stalin>.
      To Filippov                 | To <Filippov>
      STALIN, (Stalin) "Stalin"   | <STALIN>, (<Stalin>) "<Stalin>"
      Stalins Stalinist preStalin | Stalins Stalinist preStalin
      Stalin's and Stalin’s       | <Stalin>'s and <Stalin>’s
      STALIN'S plan               | <STALIN>'S plan
      'Stalin' and Stalin'        | '<Stalin>' and <Stalin>'
      Stalin'ism O'Stalin         | Stalin'ism O'Stalin
      d'Seoul l’Incheon           | d'<Seoul> l’<Incheon>
      Seoul-Jemulpo region        | <Seoul>-<Jemulpo> region
      Seoul-Jemulpo-Korea         | <Seoul>-<Jemulpo>-<Korea>
      Seoul-Xyz, Seoul-Korea-x    | Seoul-Xyz, Seoul-Korea-x
      Seoul–Xyz and Seoul - x     | <Seoul>–Xyz and <Seoul> - x
      Anglo-American troops       | Anglo-American troops
      American troops             | <American troops>
      anti-Stalin                 | anti-Stalin
      South Korea and Korea       | <South Korea> and <Korea>
      South Korean Koreans        | South Korean Koreans
      Han River, Han              | <Han River>, <Han>
      Khan’ Sian’-chu came        | <Khan’ Sian’-chu> came
      Khan' Sian'-chu's           | <Khan' Sian'-chu>'s
      PEOPLE’S ARMY               | <PEOPLE’S ARMY>
      Roshchin, ROSHCHIN          | <Roshchin>, <ROSHCHIN>
      a bird, a Bird, BIRD        | a bird, a <Bird>, <BIRD>
      the US and us and Us        | the <US> and us and Us
      who, Who, WHO               | who, Who, <WHO>
      poles, Poles, POLES         | <poles>, Poles, POLES
      high command, High command  | <high command>, <High command>
      HIGH COMMAND, High Command  | <HIGH COMMAND>, High Command
      the 38th parallel           | the 38th parallel
      the 38th Army, 50th army    | the <38th Army>, <50th army>
      Kim Il Sung and Kim         | <Kim Il Sung> and <Kim?>
      Comrade Kim                 | <Comrade Kim>
      http://x.org/Stalin Stalin  | http://x.org/Stalin <Stalin>
      www.Stalin.org a@Stalin.org | www.Stalin.org a@Stalin.org
      Stalin1 1Stalin Stalin_     | Stalin1 1Stalin <Stalin>_
      """)
    void findsWholeNames(String text, String expected) {
        assertThat(marked(text)).isEqualTo(expected);
    }

    @Test
    void foldsWhiteSpaceAndComposesLetters() {
        assertThat(marked("Mao\u00A0 \n Zedong; Mu\u0308ller; MU\u0308LLER"))
                .isEqualTo("<Mao\u00A0 \n Zedong>; <Mu\u0308ller>; <MU\u0308LLER>");
        assertThat(marked("Stalin\u0301")).as("another letter").isEqualTo("Stalin\u0301");
    }

    @Test
    void namesTheEntriesOfAnAmbiguousName() {
        assertThat(FINDER.find("Kim").get(0).entries())
                .extracting(Object::toString)
                .containsExactly("person:kim-a", "person:kim-b");
    }

    @Test
    void leavesAloneWhatTheProgramMadeOfNamesInOtherFiles() {
        var entry = REGISTERS.entries().values().iterator().next();
        var implied = org.depesha.model.Entry.implied(entry.key(), "Implied", List.of(), entry.place());
        assertThat(NameFinder.of(new Registers(Map.of(implied.key(), implied))).find("Implied"))
                .isEmpty();
    }

    @Test
    void findsEachOfManyNames() {
        String[] entries = IntStream.range(0, 20_000)
                .mapToObj(i -> "person:p" + i + " = Name" + word(i) + " Family" + word(i * 7))
                .toArray(String[]::new);
        NameFinder finder = NameFinder.of(SmallRegisters.of(entries));
        List<String> text = new ArrayList<>();
        IntStream.range(0, 5_000)
                .forEach(i -> text.add("some words, and Name" + word(i) + " Family" + word(i * 7) + " here."));
        assertThat(finder.find(String.join(" ", text))).hasSize(5_000);
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0 || word.isEmpty(); rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
