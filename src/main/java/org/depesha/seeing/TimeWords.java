package org.depesha.seeing;

import java.util.List;
import org.depesha.cite.WordedDates;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;
import org.depesha.seeing.TimeLine.Moment;
import org.depesha.seeing.TimeScale.Band;
import org.jspecify.annotations.Nullable;

/** The dates of a time line in words, as short as they can be there. */
final class TimeWords {

    private final Narrator narrator;
    private final WordedDates dates;

    TimeWords(Narrator narrator) {
        this.narrator = narrator;
        this.dates = new WordedDates(narrator.words());
    }

    /** When a message was sent, without the year where all moments are of one. */
    String date(Moment moment, List<Moment> among) {
        boolean oneYear = among.stream().allMatch(other -> other.year() == moment.year());
        HistoricalDate date = moment.date();
        boolean own = oneYear && year(date.first(), moment) && year(date.last(), moment);
        return own ? dates.of(date, this::withoutYear) : dates.withoutTime(date);
    }

    private static boolean year(@Nullable PartialDate end, Moment moment) {
        return end == null || end.year() == moment.year();
    }

    private String withoutYear(PartialDate date) {
        if (date.day() > 0) {
            return dates.dayOfMonth(date);
        }
        return date.month() > 0 ? narrator.words().say("date.alone." + date.month()) : dates.year(date.year());
    }

    /** A month or a year; a month has its year where there are several. */
    String band(Band band, List<Band> among) {
        int year = band.first().getYear();
        if (band.isYear()) {
            return dates.year(year);
        }
        int month = band.first().getMonthValue();
        boolean oneYear = among.stream().allMatch(other -> other.first().getYear() == year);
        return oneYear
                ? narrator.words().say("date.alone." + month)
                : dates.of(new PartialDate(year, month, 0, -1, null));
    }
}
