package org.depesha.read;

import java.util.List;
import org.depesha.model.HistoricalDate;
import org.depesha.model.TeiDates;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;

/** Tells whether the dates of sending that a file has agree. */
final class SendingDates {

    private SendingDates() {}

    /**
     * Reports the first date that has no day in common with that of the sending. A date of another calendar is not
     * asked: its attributes may be of either.
     */
    static void checkAgreement(HistoricalDate sent, List<TeiElement> others, Problems problems) {
        others.stream()
                .filter(date -> date.attribute("calendar") == null && date.attribute("datingMethod") == null)
                .filter(date -> {
                    HistoricalDate other = TeiDates.read(date, new Problems());
                    return other != null && (isBefore(other, sent) || isBefore(sent, other));
                })
                .findFirst()
                .ifPresent(date -> problems.report(
                        Code.DATES_DIFFER,
                        date.place(),
                        "The header says that the letter was sent on `" + sent + "`; this says `"
                                + TeiDates.read(date, new Problems()) + "`. The header's date is shown."));
    }

    private static boolean isBefore(HistoricalDate one, HistoricalDate other) {
        return one.last() != null && other.first() != null && one.latest().isBefore(other.earliest());
    }
}
