package org.depesha.link.resolve;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.link.LinkedMessage;
import org.depesha.link.Passage;
import org.depesha.link.refer.MessageKind;
import org.depesha.link.refer.MessageMention;
import org.depesha.link.refer.MessageMention.Position;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.link.resolve.ReferenceResolver.Resolution;
import org.depesha.link.thread.TimeZones;
import org.depesha.model.Certainty;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Messages that a text names by their date-time group, "JCS 161601Z": day, hour and minute of Greenwich, by which
 * military signals are known. Source: Allied Communications Publication 121, date-time groups. A message of the edition
 * is meant where its minute by the clock of its place is that minute, or, where that clock is not known, by some clock,
 * and no other's is.
 */
final class DateTimeGroups {

    private static final Pattern GROUP = Pattern.compile("(?U:\\b)(?:\\p{Lu}{2,} )?([0-3]\\d)([01]\\d"
            + "|2[0-3])([0-5]\\d)Z(?U:\\b)"
            + "(?: (\\p{Lu}\\p{L}{2,8})(?U:\\b)(?: ((?:\\d\\d)?\\d\\d)(?U:\\b))?)?");

    /** In hours: no zone is further from Greenwich. */
    private static final int FURTHEST = 14;

    /** In minutes: by so much clocks were put forward in summer. */
    private static final int SUMMER = 60;

    private static final int HALF_AN_HOUR = 30;

    private final CandidateIndex index;
    private final TimeZones zones;

    DateTimeGroups(CandidateIndex index, TimeZones zones) {
        this.index = index;
        this.zones = zones;
    }

    /** The groups of a passage that name a message of the edition. */
    List<ResolvedMention> find(Passage passage, LinkedMessage from) {
        LocalDate said = index.day(from);
        if (said == null || passage.text().indexOf('Z') < 0) {
            return List.of();
        }
        List<ResolvedMention> found = new ArrayList<>();
        Matcher group = GROUP.matcher(passage.text());
        while (group.find()) {
            LocalDateTime time = time(group, said);
            List<LinkedMessage> sent = time == null ? List.of() : sent(time, from);
            if (sent.size() == 1) {
                Resolution resolution = Resolution.of(sent.get(0), Certainty.MEDIUM);
                found.add(
                        new ResolvedMention(mention(passage, group), from, resolution, Relation.MENTIONS, false, null));
            }
        }
        return found;
    }

    private static MessageMention mention(Passage passage, Matcher group) {
        boolean month = month(group) > 0;
        int end = month ? group.end() : group.end(3) + 1;
        return new MessageMention(
                new MessageMention.Words(passage, group.start(), end),
                new MessageMention.Route(Writer.UNSAID, Set.of(), Set.of(), Set.of()),
                MessageKind.ANY,
                new MessageMention.Number("", "", ""),
                null,
                Position.NONE,
                false,
                MessageMention.HELD);
    }

    /** The month that stands behind a group, from 1; 0 for none, and for any other word. */
    private static int month(Matcher group) {
        if (group.group(4) == null) {
            return 0;
        }
        String word = group.group(4).toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (name.equals(word)
                    || name.substring(0, 3).equals(word)
                    || word.equals("sept") && month == Month.SEPTEMBER) {
                return month.getValue();
            }
        }
        return 0;
    }

    /** The minute of Greenwich that a group means; of a month that it does not name, the last before it was said. */
    private static @Nullable LocalDateTime time(Matcher group, LocalDate said) {
        int day = Integer.parseInt(group.group(1));
        int month = month(group);
        try {
            LocalDate date =
                    month > 0 ? said.withDayOfMonth(1).withMonth(month).withDayOfMonth(day) : latest(day, said);
            LocalDate past = month > 0 && date.isAfter(said.plusDays(1)) ? date.minusYears(1) : date;
            boolean year = month == 0
                    || group.group(5) == null
                    || group.group(5).equals(group.group(1)) // "152339Z April 15" says the day again
                    || past.getYear() % 100 == Integer.parseInt(group.group(5)) % 100;
            return year ? past.atTime(Integer.parseInt(group.group(2)), Integer.parseInt(group.group(3))) : null;
        } catch (DateTimeException e) {
            return null; // no month has such a day
        }
    }

    private static LocalDate latest(int day, LocalDate said) {
        LocalDate last = said.plusDays(1);
        LocalDate month = day <= last.getDayOfMonth() ? last : last.minusMonths(1);
        return month.withDayOfMonth(day);
    }

    private List<LinkedMessage> sent(LocalDateTime time, LinkedMessage from) {
        LocalDate day = time.toLocalDate();
        return Stream.of(day.minusDays(1), day, day.plusDays(1))
                .map(index::on)
                .filter(CandidateBucket::isSmall)
                .flatMap(bucket -> bucket.all().stream())
                .filter(one -> !one.key().equals(from.key()) && one.carrier() == null && isAt(one, time))
                .filter(one -> index.kind(one) != MessageKind.MEMORANDUM)
                .distinct()
                .toList();
    }

    private boolean isAt(LinkedMessage one, LocalDateTime time) {
        HistoricalDate sent = one.message().journey().sent().date();
        if (sent == null || sent.first() == null || sent.first().minute() < 0) {
            return false;
        }
        ZoneOffset offset = sent.anchor().offset();
        ZoneId zone =
                offset != null ? offset : zones.ofPlace(one.message().journey().sent());
        if (zone != null) {
            if (sent.earliest().equals(time)) {
                return true; // the head gives the time of Greenwich
            }
            Duration off = Duration.between(sent.earliest().atZone(zone).toInstant(), time.toInstant(ZoneOffset.UTC));
            return off.isZero()
                    || isTelling(time) && off.abs().toMinutes() <= SUMMER && off.toMinutes() % HALF_AN_HOUR == 0;
        }
        Duration apart = Duration.between(sent.earliest(), time);
        return isTelling(time) && apart.abs().toHours() <= FURTHEST && apart.toMinutes() % 60 == 0;
    }

    /** Whether a minute tells one message from another: full and half hours are those of many. */
    private static boolean isTelling(LocalDateTime time) {
        return time.getMinute() % HALF_AN_HOUR != 0;
    }
}
