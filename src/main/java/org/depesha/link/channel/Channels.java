package org.depesha.link.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depesha.model.EntryKey;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an edition's traffic. A sender counts its messages anew each year, from a month of its own, for all whom
 * it writes to or for each of them; which month, and which of the two, is learnt from how well its numbers rise with
 * the days. A sender is whoever a message's end is known by: a person, an office, the place of a post; so persons who
 * send from one place are on one line where their numbers fit it, and two offices of one capital are not.
 */
public final class Channels {

    private static final int MONTHS = 12;

    private final Map<Channel, NumberLine> lines = new HashMap<>();

    /** By sender, the first month of the year by which it counts, from 1; January for those that are not here. */
    private final Map<EntryKey, Integer> firstMonths = new HashMap<>();

    /**
     * A numbered message.
     *
     * @param from all that its sender is known by
     * @param to all that its addressee is known by
     * @param series the letters of its number in lower case; empty for none
     */
    public record Sent(Set<EntryKey> from, Set<EntryKey> to, String series, int number, LocalDate day) {

        private NumberLine.Point point() {
            return new NumberLine.Point(day, number);
        }
    }

    /** One direction of one year; without an addressee where all are meant. */
    private record Channel(EntryKey from, @Nullable EntryKey to, String series, int year) {}

    private Channels() {}

    /** Learns the lines of what was sent. */
    public static Channels of(Collection<Sent> all) {
        Map<EntryKey, List<Sent>> bySender = new HashMap<>();
        for (Sent sent : all) {
            sent.from()
                    .forEach(from -> bySender.computeIfAbsent(from, key -> new ArrayList<>())
                            .add(sent));
        }
        Channels channels = new Channels();
        bySender.forEach(channels::learn);
        return channels;
    }

    private void learn(EntryKey from, List<Sent> all) {
        Map<Channel, NumberLine> best = Map.of();
        int most = 0;
        for (int month = 1; month <= MONTHS; month++) {
            Map<Channel, NumberLine> some = lines(from, all, month);
            int rising = some.values().stream().mapToInt(NumberLine::rising).sum();
            if (rising > most) {
                most = rising;
                best = some;
                firstMonths.put(from, month);
            }
        }
        lines.putAll(best);
    }

    private static Map<Channel, NumberLine> lines(EntryKey from, List<Sent> all, int month) {
        Map<Channel, List<NumberLine.Point>> points = new HashMap<>();
        for (Sent sent : all) {
            int year = year(sent.day(), month);
            add(points, new Channel(from, null, sent.series(), year), sent.point());
            sent.to().forEach(to -> add(points, new Channel(from, to, sent.series(), year), sent.point()));
        }
        Map<Channel, NumberLine> made = new HashMap<>();
        points.forEach((channel, list) -> made.put(channel, NumberLine.of(list)));
        return made;
    }

    private static void add(Map<Channel, List<NumberLine.Point>> points, Channel channel, NumberLine.Point point) {
        points.computeIfAbsent(channel, key -> new ArrayList<>()).add(point);
    }

    /** The year of a day, where years begin with a month. */
    private static int year(LocalDate day, int month) {
        return day.minusMonths(month - 1L).getYear();
    }

    private int year(EntryKey from, LocalDate day) {
        return year(day, firstMonths.getOrDefault(from, 1));
    }

    /** Whether a sender numbers what it sends in one series, whoever gets it, in the year of a day. */
    public boolean isOneSeries(Set<EntryKey> from, LocalDate day) {
        return from.stream()
                .map(key -> lines.get(new Channel(key, null, "", year(key, day))))
                .anyMatch(line -> line != null && line.isOneSeries());
    }

    /**
     * The days between which a number went out, by the shortest line that knows; null where none does.
     *
     * @param said the day on which it was spoken of
     */
    public @Nullable Span span(Collection<EntryKey> from, Collection<EntryKey> to, int number, LocalDate said) {
        List<Channel> channels = new ArrayList<>();
        for (EntryKey sender : from) {
            int year = year(sender, said);
            to.forEach(addressee -> channels.add(new Channel(sender, addressee, "", year)));
            channels.add(new Channel(sender, null, "", year));
        }
        return channels.stream()
                .map(lines::get)
                .filter(Objects::nonNull)
                .map(line -> line.span(number))
                .filter(span -> span != null && !span.first().isAfter(said))
                .map(Objects::requireNonNull)
                .min((one, other) -> Long.compare(length(one), length(other)))
                .orElse(null);
    }

    private static long length(Span span) {
        return span.last().toEpochDay() - span.first().toEpochDay();
    }
}
