package org.depesha.html;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.depesha.html.OverviewPage.Counts;
import org.depesha.html.OverviewPage.Months;
import org.depesha.html.OverviewPage.Table;
import org.depesha.html.OverviewPage.Year;
import org.depesha.link.LinkedMessage;
import org.depesha.link.address.Addresses;
import org.depesha.seeing.Overview;
import org.depesha.seeing.TimeColumn;
import org.depesha.seeing.TimeDrawing;
import org.depesha.seeing.TimeLine;
import org.depesha.seeing.TimeLine.Moment;
import org.depesha.seeing.YearBars;

/** Makes the page that shows the edition at a glance, with its time line. */
final class OverviewPages {

    /** So many messages without a date are named; all have their pages. */
    private static final int MOST_UNDATED = 200;

    private final EditionIndex index;
    private final Overview overview;
    private final Views views;

    OverviewPages(EditionIndex index) {
        this.index = index;
        this.overview = index.overview();
        this.views = new Views(index, Addresses.OVERVIEW);
    }

    OverviewPage page() {
        TimeLine time = overview.time();
        List<Moment> moments = time.moments();
        boolean few = overview.hasTimeLine() && moments.size() <= TimeDrawing.MOST;
        boolean many = overview.hasTimeLine() && !few;
        PageNarrator narrator = new PageNarrator(views);
        return new OverviewPage(
                new OverviewRails(index).of(Addresses.OVERVIEW),
                counts(many ? YearBars.most(time.years()) : 0),
                few ? TimeDrawing.of(moments, narrator) : null,
                few ? TimeColumn.of(moments, narrator) : null,
                many ? years(time.years(), index, overview, views) : List.of(),
                few ? MarkLine.of(moments.stream().map(Moment::message), index.words()) : List.of(),
                new Table(
                        few ? rows(moments, index, views) : List.of(),
                        many ? months(time.years()) : List.of(),
                        time.undated().stream()
                                .limit(MOST_UNDATED)
                                .map(views::listed)
                                .toList(),
                        Math.max(0, time.undated().size() - MOST_UNDATED)));
    }

    private Counts counts(int most) {
        List<LinkedMessage> all = index.edition().messages().once().toList();
        int attested = (int) all.stream().filter(LinkedMessage::attested).count();
        return new Counts(all.size() - attested, attested, most);
    }

    static List<MarkedMessage> rows(List<Moment> moments, EditionIndex index, Views views) {
        return moments.stream()
                .map(moment -> MarkedMessage.of(moment.message(), index, views))
                .toList();
    }

    /** The bars of years, each with its calendar. */
    static List<Year> years(
            SortedMap<Integer, List<Moment>> years, EditionIndex index, Overview overview, Views views) {
        List<Integer> calendars = overview.calendars();
        return YearBars.of(years).stream()
                .map(bars -> new Year(
                        bars.first() == bars.last()
                                ? index.dates().year(bars.first())
                                : index.words()
                                        .say(
                                                "date.span",
                                                Map.of(
                                                        "first",
                                                        index.dates().year(bars.first()),
                                                        "last",
                                                        index.dates().year(bars.last()))),
                        calendars.contains(bars.first()) && bars.first() == bars.last()
                                ? views.href(Addresses.calendar(bars.first()))
                                : "",
                        bars))
                .toList();
    }

    private List<Months> months(SortedMap<Integer, List<Moment>> years) {
        List<Integer> calendars = overview.calendars();
        return years.entrySet().stream()
                .map(year -> new Months(
                        new Link(
                                index.dates().year(year.getKey()),
                                calendars.contains(year.getKey()) ? views.href(Addresses.calendar(year.getKey())) : ""),
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> count(year.getValue(), month))
                                .toList(),
                        count(year.getValue(), 0),
                        year.getValue().size()))
                .toList();
    }

    private static int count(List<Moment> moments, int month) {
        return (int) moments.stream().filter(moment -> moment.month() == month).count();
    }
}
