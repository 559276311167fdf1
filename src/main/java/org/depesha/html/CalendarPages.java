package org.depesha.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.depesha.html.CalendarPage.Day;
import org.depesha.html.CalendarPage.Messages;
import org.depesha.html.CalendarPage.Month;
import org.depesha.link.address.Addresses;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;
import org.depesha.seeing.Overview;
import org.depesha.seeing.TimeLine.Moment;
import org.jspecify.annotations.Nullable;

/** Makes the calendars: a message stands on a day only if its date states that day. */
final class CalendarPages {

    private static final int WEEK = 7;

    private final EditionIndex index;
    private final Overview overview;

    CalendarPages(EditionIndex index) {
        this.index = index;
        this.overview = index.overview();
    }

    CalendarPage page(int year) {
        Views views = new Views(index, Addresses.calendar(year));
        List<Moment> moments = overview.of(year);
        Map<LocalDate, List<Moment>> days = new TreeMap<>();
        moments.stream()
                .filter(moment -> moment.day() != null)
                .forEach(moment -> days.computeIfAbsent(Objects.requireNonNull(moment.day()), day -> new ArrayList<>())
                        .add(moment));
        List<Month> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(month(year, month, days, views));
        }
        return new CalendarPage(
                new OverviewRails(index).of(Addresses.calendar(year)),
                index.dates().year(year),
                neighbour(year, -1, views),
                neighbour(year, 1, views),
                months,
                OverviewPages.rows(
                        moments.stream().filter(moment -> moment.day() == null).toList(), index, views),
                days.entrySet().stream()
                        .map(day -> new Messages(
                                id(day.getKey()), line(day.getKey()), OverviewPages.rows(day.getValue(), index, views)))
                        .toList());
    }

    private @Nullable Link neighbour(int year, int step, Views views) {
        List<Integer> years = overview.calendars();
        int at = years.indexOf(year) + step;
        return at < 0 || at >= years.size()
                ? null
                : new Link(index.dates().year(years.get(at)), views.href(Addresses.calendar(years.get(at))));
    }

    private Month month(int year, int month, Map<LocalDate, List<Moment>> days, Views views) {
        LocalDate first = LocalDate.of(year, month, 1);
        List<@Nullable Day> cells = new ArrayList<>();
        for (int i = 1; i < first.getDayOfWeek().getValue(); i++) {
            cells.add(null);
        }
        for (int day = 1; day <= first.lengthOfMonth(); day++) {
            LocalDate date = first.withDayOfMonth(day);
            cells.add(day(date, days.getOrDefault(date, List.of()), views));
        }
        while (cells.size() % WEEK > 0) {
            cells.add(null);
        }
        List<List<@Nullable Day>> weeks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += WEEK) {
            weeks.add(new ArrayList<>(cells.subList(i, i + WEEK)));
        }
        int loose = (int) overview.of(year).stream()
                .filter(moment -> moment.day() == null && moment.month() == month)
                .count();
        return new Month(index.dates().month(month), weeks, loose);
    }

    private Day day(LocalDate date, List<Moment> moments, Views views) {
        int number = date.getDayOfMonth();
        if (moments.isEmpty()) {
            return new Day(number, "", "", 0, false);
        }
        String day = line(date).words();
        PageNarrator narrator = new PageNarrator(views);
        boolean one = moments.size() == 1;
        return new Day(
                number,
                one ? narrator.href(moments.get(0).message()) : "#" + id(date),
                one
                        ? narrator.told(moments.get(0).message())
                        : index.words().facts(day, index.words().say("facts.messages", "n", moments.size())),
                moments.size(),
                moments.stream().allMatch(moment -> moment.message().attested()));
    }

    private DateLine line(LocalDate day) {
        return index.dates()
                .line(HistoricalDate.on(
                        new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), -1, null)));
    }

    private static String id(LocalDate day) {
        return "d" + day.getMonthValue() + "-" + day.getDayOfMonth();
    }
}
