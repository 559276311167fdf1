package org.depesha.seeing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.depesha.seeing.TimeLine.Moment;

/**
 * Many messages, a small drawing a year: a bar a month, what is known only from others hollow on top. All years have
 * one height, so that they compare.
 *
 * @param first the year
 * @param last the same; of years without a message the last of them
 * @param held so many messages the edition has of the year
 * @param attested so many are known only from others
 * @param bars the way of the full bars in a drawing of 120 by 42
 * @param hollow the way of the hollow ones
 */
public record YearBars(int first, int last, int held, int attested, String bars, String hollow) {

    private static final int HEIGHT = 42;
    private static final int STEP = 10;

    /** The years in order; those without a message between them are one. */
    public static List<YearBars> of(SortedMap<Integer, List<Moment>> years) {
        int most = Math.max(1, most(years));
        List<YearBars> all = new ArrayList<>();
        years.forEach((year, moments) -> {
            int before = all.isEmpty() ? year : all.get(all.size() - 1).last() + 1;
            if (before < year) {
                all.add(new YearBars(before, year - 1, 0, 0, "", ""));
            }
            all.add(of(year, moments, most));
        });
        return all;
    }

    /** How many messages the fullest month has. */
    public static int most(SortedMap<Integer, List<Moment>> years) {
        return years.values().stream()
                .flatMapToInt(moments -> IntStream.rangeClosed(1, 12)
                        .map(month -> count(moments, month, true) + count(moments, month, false)))
                .max()
                .orElse(0);
    }

    private static YearBars of(int year, List<Moment> moments, int most) {
        StringBuilder full = new StringBuilder();
        StringBuilder hollow = new StringBuilder();
        for (int month = 1; month <= 12; month++) {
            double held = (HEIGHT - 1.0) * count(moments, month, false) / most;
            double attested = (HEIGHT - 1.0) * count(moments, month, true) / most;
            bar(full, month, HEIGHT, held, 0);
            bar(hollow, month, HEIGHT - held, attested, 0.5);
        }
        int known = (int)
                moments.stream().filter(moment -> moment.message().attested()).count();
        return new YearBars(year, year, moments.size() - known, known, full.toString(), hollow.toString());
    }

    private static void bar(StringBuilder way, int month, double foot, double height, double inset) {
        if (height > 0) {
            double width = STEP - 2 - 2 * inset;
            way.append("M").append(Svg.length((month - 1) * STEP + 1 + inset));
            way.append(" ").append(Svg.length(foot - inset)).append("v-");
            way.append(Svg.length(Math.max(1, height - 2 * inset))).append("h").append(Svg.length(width));
            way.append("V").append(Svg.length(foot - inset)).append("z");
        }
    }

    private static int count(List<Moment> moments, int month, boolean attested) {
        return (int) moments.stream()
                .filter(moment -> moment.month() == month && moment.message().attested() == attested)
                .count();
    }
}
