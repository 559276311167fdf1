package org.depesha.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.problem.Place;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.junit.jupiter.api.Test;

/** What an id means that many files use is found without going through all that it means. */
class SharedIdTest {

    private static final EntryKey P1 = new EntryKey(RegisterKind.PERSON, "p1");

    private static Entry person(String name, String... forms) {
        return Entry.implied(P1, name, List.of(forms), Place.NOWHERE);
    }

    @Test
    void tenThousandPersonsOfOneIdAreToldApartByOneLookEach() {
        SharedId shared = new SharedId(P1);
        long different = IntStream.range(0, 10_000)
                .mapToObj(i -> shared.key(person("Person " + i)))
                .distinct()
                .count();
        assertThat(different).isEqualTo(10_000);
        assertThat(shared.looked()).isEqualTo(10_000);
    }

    @Test
    void anEntryOfACorpusIsReadOnceForAllItsLetters() throws TeiReader.IllFormedException {
        String head = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc/>"
                + "<profileDesc><particDesc><listPerson><person xml:id=\"p1\"><persName>Ada</persName></person>"
                + "</listPerson></particDesc></profileDesc></teiHeader><text/></TEI>";
        TeiElement header = TeiReader.read(head, "a.xml");
        Map<TeiElement, Entry> read = new IdentityHashMap<>();
        Entry first = EntryLists.of(List.of(header), read).entries().get(0);
        Entry second = EntryLists.of(List.of(header), read).entries().get(0);
        assertThat(second).isSameAs(first);
    }

    @Test
    void whoSharesANameWithTheFirstIsTheFirst() {
        SharedId shared = new SharedId(P1);
        assertThat(shared.key(person("Ada Berg"))).isEqualTo(P1);
        assertThat(shared.key(person("Bo Lund"))).isEqualTo(new EntryKey(RegisterKind.PERSON, "p1-Bo-Lund"));
        assertThat(shared.key(person("B. Lund", "Bo Lund", "ADA BERG"))).isEqualTo(P1);
        assertThat(shared.key(person("B. Lund"))).isEqualTo(P1);
    }
}
