package org.depesha.seeing;

import java.util.List;
import org.depesha.cite.WordedDates;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;
import org.depesha.seeing.TimeLine.Moment;
import org.depesha.seeing.TimeScale.Band;

/** The dates of a time line in words, as short as they can be there. */
final class TimeWords {

    private final Narrator narrator;
    private final WordedDates dates;

    TimeWords(Narrator narrator) {
        this.narrator = narrator;
        this.dates = new WordedDates(narrator.words());
    }

    /** When a message was sent; a day loses its year where all moments are of one year. */
    String date(Moment moment, List<Moment> among) {
        HistoricalDate date = moment.date();
        boolean oneYear = among.stream().allMatch(other -> other.year() == moment.year());
        boolean plain = moment.day() != null && !date.uncertain();
        return oneYear && plain ? dates.dayOfMonth(date.anchor()) : dates.withoutTime(date);
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
