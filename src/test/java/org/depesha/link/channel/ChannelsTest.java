package org.depesha.link.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.junit.jupiter.api.Test;

/** Numbers rise with the days, on the line of whoever counts them. */
class ChannelsTest {

    private static final EntryKey HALDEN = new EntryKey(RegisterKind.PLACE, "halden");
    private static final EntryKey BERRY = new EntryKey(RegisterKind.PLACE, "berry");
    private static final EntryKey CORVO = new EntryKey(RegisterKind.PLACE, "corvo");
    private static final LocalDate MAY = LocalDate.of(1947, 5, 1);

    private final List<Channels.Sent> sent = new ArrayList<>();

    private void send(EntryKey to, int number, LocalDate day) {
        sent.add(new Channels.Sent(Set.of(HALDEN), Set.of(to), "", number, day));
    }

    private void sendOneSeries() {
        for (int i = 0; i < 10; i++) {
            send(i % 2 == 0 ? BERRY : CORVO, 100 + 10 * i, MAY.plusDays(3L * i));
        }
    }

    private Span span(int number, LocalDate said) {
        return Channels.of(sent).span(Set.of(HALDEN), Set.of(BERRY), number, said);
    }

    @Test
    void aSenderThatCountsForAllHasOneSeries() {
        sendOneSeries();
        assertThat(Channels.of(sent).isOneSeries(Set.of(HALDEN), MAY)).isTrue();
    }

    @Test
    void aSenderThatCountsForEachHasOneForEach() {
        for (int i = 0; i < 10; i++) {
            send(BERRY, 300 + i, MAY.plusDays(i));
            send(CORVO, 20 + i, MAY.plusDays(i));
        }
        Channels channels = Channels.of(sent);
        assertThat(channels.isOneSeries(Set.of(HALDEN), MAY)).isFalse();
        assertThat(span(305, MAY.plusDays(30))).isNotNull();
    }

    @Test
    void aNumberThatNobodyShowsHasTheDaysOfItsNeighbours() {
        sendOneSeries();
        assertThat(span(135, MAY.plusDays(60))).isEqualTo(new Span(MAY.plusDays(9), MAY.plusDays(12)));
    }

    @Test
    void betweenDistantNeighboursItsDaysAreThoseByProportion() {
        sendOneSeries();
        send(BERRY, 390, MAY.plusDays(87));
        assertThat(span(290, MAY.plusDays(90))).isEqualTo(new Span(MAY.plusDays(45), MAY.plusDays(69)));
    }

    @Test
    void aMisprintMovesNothing() {
        sendOneSeries();
        send(BERRY, 9, MAY.plusDays(20));
        assertThat(span(135, MAY.plusDays(60))).isEqualTo(new Span(MAY.plusDays(9), MAY.plusDays(12)));
    }

    @Test
    void beyondAllNumbersNothingIsKnown() {
        sendOneSeries();
        assertThat(span(99, MAY.plusDays(60))).isNull();
        assertThat(span(500, MAY.plusDays(60))).isNull();
        assertThat(span(135, MAY.minusDays(1))).isNull();
    }

    @Test
    void fewNumbersAreNoLine() {
        send(BERRY, 1, MAY);
        send(BERRY, 3, MAY.plusDays(5));
        assertThat(span(2, MAY.plusDays(60))).isNull();
    }

    @Test
    void aYearMayBeginInJuly() {
        LocalDate january = LocalDate.of(1947, 1, 10);
        for (int i = 0; i < 6; i++) {
            send(BERRY, 400 + 50 * i, january.plusDays(25L * i));
            send(BERRY, 10 + 50 * i, january.plusDays(180 + 25L * i));
        }
        assertThat(Channels.of(sent).isOneSeries(Set.of(HALDEN), january)).isTrue();
        assertThat(span(35, LocalDate.of(1947, 12, 1)).first()).isAfter(LocalDate.of(1947, 7, 1));
    }
}
