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
 * The lines of an edition's traffic. A sender counts its messages anew each year, for all whom it writes to or for each
 * of them; which of the two is learnt from whether its numbers rise with the days. A sender is whoever a message's end
 * is known by: a person, an office, the place of a post; so persons who send from one place are on one line where their
 * numbers fit it, and two offices of one capital are not.
 */
public final class Channels {

    private final Map<Channel, NumberLine> lines = new HashMap<>();

    /**
     * A numbered message.
     *
     * @param from all that its sender is known by
     * @param to all that its addressee is known by
     * @param series the letters of its number in lower case; empty for none
     */
    public record Sent(Set<EntryKey> from, Set<EntryKey> to, String series, int number, LocalDate day) {}

    /** One direction of one year; without an addressee where all are meant. */
    private record Channel(EntryKey from, @Nullable EntryKey to, String series, int year) {}

    private Channels() {}

    /** Learns the lines of what was sent. */
    public static Channels of(Collection<Sent> all) {
        Map<Channel, List<NumberLine.Point>> points = new HashMap<>();
        for (Sent sent : all) {
            NumberLine.Point point = new NumberLine.Point(sent.day(), sent.number());
            for (EntryKey from : sent.from()) {
                add(points, new Channel(from, null, sent.series(), sent.day().getYear()), point);
                for (EntryKey to : sent.to()) {
                    add(points, new Channel(from, to, sent.series(), sent.day().getYear()), point);
                }
            }
        }
        Channels channels = new Channels();
        points.forEach((channel, list) -> channels.lines.put(channel, NumberLine.of(list)));
        return channels;
    }

    private static void add(Map<Channel, List<NumberLine.Point>> points, Channel channel, NumberLine.Point point) {
        points.computeIfAbsent(channel, key -> new ArrayList<>()).add(point);
    }

    /** Whether a sender numbers what it sends in one series, whoever gets it, in the year of a day. */
    public boolean isOneSeries(Set<EntryKey> from, LocalDate day) {
        return from.stream()
                .map(key -> lines.get(new Channel(key, null, "", day.getYear())))
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
            to.forEach(addressee -> channels.add(new Channel(sender, addressee, "", said.getYear())));
            channels.add(new Channel(sender, null, "", said.getYear()));
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
