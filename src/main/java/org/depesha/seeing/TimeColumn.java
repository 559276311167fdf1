package org.depesha.seeing;

import java.util.List;
import org.depesha.seeing.TimeLine.Moment;
import org.depesha.seeing.TimeScale.Band;

/** Draws few messages for a narrow window: months run downwards, each message is a line of its own. */
public final class TimeColumn {

    private static final int WIDTH = 350;
    private static final int BAND = 78;
    private static final int LINE = 42;
    private static final int EMPTY = 31;
    private static final int SIZE = 13;

    private final Narrator narrator;
    private final TimeWords words;
    private final List<Moment> moments;
    private final Svg svg = new Svg();
    private double y = 2;

    private TimeColumn(List<Moment> moments, Narrator narrator) {
        this.moments = moments;
        this.narrator = narrator;
        this.words = new TimeWords(narrator);
    }

    /** Draws moments in their order; there must be one. */
    public static Drawing of(List<Moment> moments, Narrator narrator) {
        return new TimeColumn(moments, narrator).drawing();
    }

    private Drawing drawing() {
        TimeScale scale = new TimeScale(moments.stream().map(Moment::span).toList(), 0, 1);
        for (Band band : scale.bands()) {
            List<Moment> here = moments.stream()
                    .filter(moment -> band.holds(moment.span().middle()))
                    .toList();
            if (here.isEmpty()) {
                empty(band, scale.bands());
            } else {
                full(band, here, scale.bands());
            }
        }
        return new Drawing(WIDTH, (int) Math.ceil(y) + 2, svg.toString());
    }

    private void empty(Band band, List<Band> all) {
        boolean touched = moments.stream().anyMatch(moment -> band.touches(moment.span()));
        svg.box(touched ? "band" : "void", 0, y, BAND, EMPTY - 3);
        label(band, all, y + 18);
        if (!touched) {
            svg.words("it", BAND + 14, y + 18, "start", narrator.words().say("seeing.time.empty"));
        }
        y += EMPTY;
    }

    private void full(Band band, List<Moment> here, List<Band> all) {
        svg.box("band", 0, y, BAND, here.size() * LINE + 5);
        label(band, all, y + 20);
        y += 5;
        here.forEach(this::line);
        y += 3;
    }

    private void label(Band band, List<Band> all, double at) {
        svg.words("lab", BAND / 2.0, at, "middle", TextWidth.cut(words.band(band, all), 12, BAND - 4));
    }

    private void line(Moment moment) {
        double x = BAND + 24;
        double top = y;
        double room = WIDTH - x - 16;
        svg.link(narrator.href(moment.message()), narrator.told(moment.message()), () -> {
            svg.box("hit", BAND + 2, top, WIDTH - BAND - 4, LINE - 2);
            svg.path("stem", "M" + BAND + " " + Svg.length(top + 13) + "H" + Svg.length(x - 6));
            Mark.of(moment.message()).draw(svg, x, top + 13);
            String name = narrator.name(moment.message());
            svg.words("", x + 16, top + 17.5, "start", TextWidth.cut(name, SIZE, room));
            String date = words.date(moment, moments);
            svg.words("d", x + 16, top + 33.5, "start", TextWidth.cut(date, SIZE, room));
        });
        y += LINE;
    }
}
