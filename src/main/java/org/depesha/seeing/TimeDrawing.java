package org.depesha.seeing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.seeing.TimeLine.Moment;
import org.depesha.seeing.TimeScale.Band;

/**
 * Draws few messages, each with its words: months lie in a row, above it what the edition has, below it what is known
 * only from others. The first message inside another stands in its mark, which has room for no second: any other stands
 * by itself.
 */
public final class TimeDrawing {

    /** More messages than this are drawn as years, by {@link YearBars}. */
    public static final int MOST = 40;

    private static final int WIDTH = 926;
    private static final int MARGIN = 4;
    private static final int BAND = 30;
    private static final int ROW = 25;
    private static final int SIZE = 13;

    /** From an axis to the marks that are next to it: room for what is said of an empty month. */
    private static final int OFF = 48;

    private final Narrator narrator;
    private final TimeWords words;
    private final List<Moment> moments;
    /** What stands in the mark of a message. */
    private final Map<MessageKey, Moment> inside;

    private final TimeScale scale;
    private final Svg svg = new Svg();

    private TimeDrawing(List<Moment> moments, Narrator narrator) {
        this.moments = moments;
        this.inside = inside(moments);
        this.narrator = narrator;
        this.words = new TimeWords(narrator);
        List<Span> spans = moments.stream().map(Moment::span).toList();
        this.scale = new TimeScale(spans, MARGIN, WIDTH - 2 * MARGIN);
    }

    private static Map<MessageKey, Moment> inside(List<Moment> moments) {
        Set<MessageKey> outer = moments.stream()
                .map(Moment::message)
                .filter(message -> message.carrier() == null)
                .map(LinkedMessage::key)
                .collect(Collectors.toSet());
        Map<MessageKey, Moment> inside = new HashMap<>();
        for (Moment moment : moments) {
            MessageKey carrier = moment.message().carrier();
            if (carrier != null && outer.contains(carrier)) {
                inside.putIfAbsent(carrier, moment);
            }
        }
        return inside;
    }

    /** Draws moments in their order; there must be one. */
    public static Drawing of(List<Moment> moments, Narrator narrator) {
        return new TimeDrawing(moments, narrator).drawing();
    }

    private Drawing drawing() {
        List<Flag> above = flags(false);
        List<Flag> below = flags(true);
        double axis = FlagRows.place(above, WIDTH) * ROW + OFF;
        double height = axis + BAND + FlagRows.place(below, WIDTH) * ROW + 18;
        scale.bands().forEach(band -> band(band, axis));
        above.forEach(flag -> draw(flag, axis - OFF + 10 - flag.row() * ROW, axis));
        below.forEach(flag -> draw(flag, axis + BAND + 18 + flag.row() * ROW + 8, axis + BAND));
        return new Drawing(WIDTH, (int) Math.ceil(height) + 8, svg.toString());
    }

    private List<Flag> flags(boolean attested) {
        List<Flag> flags = new ArrayList<>();
        for (Moment moment : moments) {
            if (moment.message().attested() == attested && !inside.containsValue(moment)) {
                String date = words.date(moment, moments);
                String name = narrator.name(moment.message());
                double x = scale.noon(moment.span().middle());
                flags.add(new Flag(moment, x, scale.noon(moment.span().last()) - x, date, name));
            }
        }
        return flags;
    }

    private void band(Band band, double axis) {
        double x = scale.start(band.first());
        double width = scale.start(band.last().plusDays(1)) - x - 2;
        boolean empty = moments.stream().noneMatch(moment -> band.touches(moment.span()));
        svg.box(empty ? "void" : "band", x + 1, axis, width, BAND);
        String label = words.band(band, scale.bands());
        if (TextWidth.of(label, 12) + 8 < width) {
            svg.words("lab", x + 1 + width / 2, axis + 20, "middle", label);
        }
        String nothing = narrator.words().say("seeing.time.empty");
        if (empty && TextWidth.of(nothing, SIZE) + 8 < width) {
            svg.words("it", x + 1 + width / 2, axis - 10, "middle", nothing);
        }
    }

    private void draw(Flag flag, double y, double axis) {
        Moment moment = flag.moment();
        svg.link(narrator.href(moment.message()), narrator.told(moment.message()), () -> {
            svg.box("hit", flag.left() - 2, y - ROW / 2.0 + 1, flag.width() + 4, ROW - 2);
            svg.path("stem", "M" + Svg.length(flag.x()) + " " + Svg.length(axis) + "V" + Svg.length(y));
            span(moment.span(), flag.x(), y);
            Mark.of(moment.message()).draw(svg, flag.x(), y);
            svg.words(
                    "halo",
                    flag.textX(),
                    y + 4.5,
                    flag.leftwards() ? "end" : "start",
                    new Svg.Parts("d", flag.date(), "", flag.name()));
        });
        Moment inner = inside.get(moment.message().key());
        if (inner != null) {
            inside(inner, flag.x(), y, axis);
        }
    }

    /** Several days, or a side that is open, as a broken line: never a day that nobody states. */
    private void span(Span span, double x, double y) {
        switch (span.kind()) {
            case DAY -> {}
            case BEFORE -> arrow(x, y, -1);
            case AFTER -> arrow(x, y, 1);
            case SPAN ->
                svg.path(
                        "tail of-span",
                        "M" + Svg.length(scale.start(span.first()) + 1) + " " + Svg.length(y) + "H"
                                + Svg.length(scale.start(span.last().plusDays(1)) - 1));
        }
    }

    private void arrow(double x, double y, int way) {
        svg.path("tail", "M" + Svg.length(x + 7 * way) + " " + Svg.length(y) + "h" + 24 * way);
        svg.tip("tail-end", x + Flag.TAIL * way, y, way < 0 ? Math.PI : 0);
    }

    private void inside(Moment inner, double x, double y, double axis) {
        LocalDate day = inner.span().middle();
        double to = scale.noon(day);
        String said = narrator.words().say("seeing.time.inside", "message", narrator.told(inner.message()));
        svg.link(narrator.href(inner.message()), said, () -> {
            if (x - to > scale.noon(day.plus(2, ChronoUnit.DAYS)) - scale.noon(day) - 0.1) {
                svg.path(
                        "carry",
                        "M" + Svg.length(to) + " " + Svg.length(axis) + "V" + Svg.length(y) + "H" + Svg.length(x - 8));
            }
            svg.circle("hit", x, y, 8);
            svg.circle("m-paper", x, y, 4.4);
            svg.circle("m-doc", x, y, 2);
        });
    }
}
