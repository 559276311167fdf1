package org.depesha.seeing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.model.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * All messages of an edition in order of time.
 *
 * @param moments those with a date, each under the first day that it may mean
 * @param undated the others, in the order of their keys
 * @param years those of each year in which there is one, as people file them
 */
public record TimeLine(List<Moment> moments, List<LinkedMessage> undated, SortedMap<Integer, List<Moment>> years) {

    /** A message with its date. */
    public static final class Moment {

        private final LinkedMessage message;
        private final HistoricalDate date;
        private final Span span;

        private Moment(LinkedMessage message, HistoricalDate date, Span span) {
            this.message = message;
            this.date = date;
            this.span = span;
        }

        public LinkedMessage message() {
            return message;
        }

        HistoricalDate date() {
            return date;
        }

        /** The year under which it is filed. */
        public int year() {
            return date.year();
        }

        /** The month of that year, from 1; 0 where its date names no month. */
        public int month() {
            return date.anchor().month();
        }

        /** The one day on which it was sent; null where that is not known, even if a day is named: on it or before. */
        public @Nullable LocalDate day() {
            return span.day();
        }

        Span span() {
            return span;
        }

        private static @Nullable Moment of(LinkedMessage message) {
            HistoricalDate date = message.message().date();
            Span span = Span.of(date);
            return date == null || span == null ? null : new Moment(message, date, span);
        }
    }

    /** The time line of an edition. */
    public static TimeLine of(LinkedEdition edition) {
        List<Moment> moments = new ArrayList<>();
        List<LinkedMessage> undated = new ArrayList<>();
        edition.messages().once().forEach(linked -> {
            Moment moment = Moment.of(linked);
            if (moment == null) {
                undated.add(linked);
            } else {
                moments.add(moment);
            }
        });
        moments.sort(Comparator.comparing((Moment moment) -> moment.date)
                .thenComparing(moment -> moment.message.carrier() != null)
                .thenComparing(moment -> moment.message.key()));
        undated.sort(Comparator.comparing(LinkedMessage::key));
        SortedMap<Integer, List<Moment>> years = new TreeMap<>();
        moments.forEach(moment ->
                years.computeIfAbsent(moment.year(), year -> new ArrayList<>()).add(moment));
        return new TimeLine(List.copyOf(moments), List.copyOf(undated), years);
    }
}
