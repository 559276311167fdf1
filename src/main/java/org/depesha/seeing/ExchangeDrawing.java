package org.depesha.seeing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesha.cite.WordedDates;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.model.Message;
import org.depesha.model.Party;
import org.depesha.model.Registers;
import org.depesha.seeing.Exchange.Step;

/**
 * Draws an exchange: time runs downwards, not to scale; each of the two is a line, each message an arrow that falls
 * from sending to receipt. What nobody states, such as a day of receipt, is said to be not stated.
 */
public final class ExchangeDrawing {

    /** More messages than this are drawn as years, by {@link YearBars}. */
    public static final int MOST = 100;

    private static final int FALL = 22;
    private static final int GAP = 44;
    private static final int DELAY = 18;
    private static final int SIZE = 13;

    private final Exchange exchange;
    private final Narrator narrator;
    private final Registers registers;
    private final Measures measures;
    private final WordedDates dates;
    private final MessageTimes times;
    private final Svg svg = new Svg();
    private final Svg under = new Svg();
    private final Map<MessageKey, Double> receipts = new HashMap<>();
    private final List<double[]> bars = new ArrayList<>();
    private double y;

    /**
     * Where things stand in a window of a width.
     *
     * @param inside whether words stand between the two lines, for want of room beside them
     */
    private record Measures(int width, double left, double right, boolean inside) {

        static final Measures WIDE = new Measures(926, 318, 608, false);
        static final Measures NARROW = new Measures(350, 12, 338, true);

        int row() {
            return inside ? 74 : 56;
        }

        double room() {
            return inside ? right - left - 30 : left - 24;
        }
    }

    private ExchangeDrawing(Exchange exchange, Narrator narrator, Registers registers, Measures measures) {
        this.exchange = exchange;
        this.narrator = narrator;
        this.registers = registers;
        this.measures = measures;
        this.dates = new WordedDates(narrator.words());
        this.times = new MessageTimes(narrator.words());
    }

    /** For a wide window: words stand beside the two lines. */
    public static Drawing wide(Exchange exchange, Narrator narrator, Registers registers) {
        return new ExchangeDrawing(exchange, narrator, registers, Measures.WIDE).drawing();
    }

    /** For a narrow one. */
    public static Drawing narrow(Exchange exchange, Narrator narrator, Registers registers) {
        return new ExchangeDrawing(exchange, narrator, registers, Measures.NARROW).drawing();
    }

    private Drawing drawing() {
        y = 50;
        exchange.steps().forEach(this::step);
        double end = y - 18;
        Svg whole = new Svg();
        head(whole, measures.left(), narrator.name(exchange.pair().first()), measures.inside() ? "start" : "middle");
        head(whole, measures.right(), narrator.name(exchange.pair().second()), measures.inside() ? "end" : "middle");
        for (double x : new double[] {measures.left(), measures.right()}) {
            whole.path("life", "M" + Svg.length(x) + " 26V" + Svg.length(end));
        }
        String content = whole.toString() + under + svg;
        return new Drawing(measures.width(), (int) Math.ceil(end) + 4, content);
    }

    private void head(Svg whole, double x, String name, String anchor) {
        double at = measures.inside() ? (anchor.equals("start") ? 1 : measures.width() - 1) : x;
        double room = measures.inside() ? measures.width() / 2.0 - 10 : measures.right() - measures.left() - 12;
        whole.words("name", at, 16, anchor, TextWidth.cut(name, 13.6, room));
    }

    private void step(Step step) {
        if (step.gap() > 0) {
            gap(step.gap());
        }
        Message message = step.message().message();
        String delay = step.answers() == null
                ? ""
                : times.answering(message, step.answers().question().message());
        y += delay.isEmpty() ? 0 : DELAY;
        double sent = y;
        double from = step.there() ? measures.left() : measures.right();
        double to = step.there() ? measures.right() : measures.left();
        if (step.answers() != null) {
            answer(step.answers(), from, delay);
        }
        svg.link(narrator.href(step.message()), narrator.told(step.message()), () -> {
            arrow(step.message(), from, to);
            Mark.of(step.message()).draw(svg, from, sent);
            sending(step, from);
        });
        receipt(step, to);
        receipts.put(step.message().key(), sent + FALL);
        y += measures.row();
    }

    private void gap(long days) {
        double width = measures.right() - measures.left();
        svg.box("void", measures.left(), y - 20, width, 24);
        svg.words(
                "it",
                (measures.left() + measures.right()) / 2,
                y - 3,
                "middle",
                narrator.words().say("seeing.exchange.gap", "n", days));
        y += GAP;
    }

    private void arrow(LinkedMessage message, double from, double to) {
        int way = to > from ? 1 : -1;
        double start = from + 9.0 * way;
        double end = to - 4.0 * way;
        svg.path(
                "reach",
                "M" + Svg.length(start) + " " + Svg.length(y) + "L" + Svg.length(end) + " " + Svg.length(y + FALL));
        svg.path(
                message.attested() ? "way dash" : "way",
                "M" + Svg.length(start) + " " + Svg.length(y + 1) + "L" + Svg.length(end) + " " + Svg.length(y + FALL));
        svg.tip("tip", end, y + FALL, Math.atan2(FALL, end - start));
        String relays = relays(message.message());
        if (!relays.isEmpty()) {
            double x = (from + to) / 2;
            double at = y + FALL / 2.0;
            svg.path("relay", "M" + Svg.length(x) + " " + Svg.length(at - 6) + "l6 6l-6 6l-6 -6z");
            if (!measures.inside()) {
                svg.words(
                        "halo d", x, at + 21, "middle", TextWidth.cut(relays, SIZE, to > from ? to - from : from - to));
            }
        }
    }

    /** "Through Krasovsky"; empty where nobody passed it on. */
    private String relays(Message message) {
        List<Party> relays = message.parties().relays();
        return relays.isEmpty()
                ? ""
                : narrator.words()
                        .say("message.passed-on", "names", narrator.words().names(registers.told(relays)));
    }

    /** Which day it was sent, its number, and what it carries: beside the sender's line, or below it. */
    private void sending(Step step, double from) {
        String date = narrator.date(step.message());
        String told = date.isEmpty() ? narrator.words().say("date.undated") : date;
        String number = number(step.message().message());
        String relays = measures.inside() ? relays(step.message().message()) : "";
        String more = number.isEmpty() || relays.isEmpty() ? number + relays : number + " " + relays;
        double room = measures.room() - TextWidth.of(told, SIZE) * 1.06 - 5;
        Place place = place(from, -8);
        svg.words(
                "halo",
                place.x(),
                place.y(),
                place.anchor(),
                new Svg.Parts("b", told, "d", more.isEmpty() ? "" : TextWidth.cut(more, SIZE, room)));
        List<Exchange.Carried> inside = exchange.carried().stream()
                .filter(carried -> carried.carrier().equals(step.message()))
                .toList();
        if (!inside.isEmpty() && !measures.inside()) {
            String names = narrator.name(inside.get(0).message());
            String carries = narrator.words().say("message.carries", "message", names);
            svg.words("d", place.x(), place.y() + 16, place.anchor(), TextWidth.cut(carries, SIZE, measures.room()));
        }
    }

    private String number(Message message) {
        return message.heading().numbers().isEmpty()
                ? ""
                : narrator.words()
                        .say(
                                "message.number",
                                "number",
                                message.heading().numbers().get(0).value());
    }

    private void receipt(Step step, double to) {
        String date = dates.of(step.received());
        Place place = place(to, FALL + 16);
        double at = measures.inside() ? place.y() : place.y() + FALL;
        if (date.isEmpty()) {
            svg.words("it", place.x(), at, place.anchor(), narrator.words().say("seeing.exchange.no-receipt"));
        } else {
            String after =
                    times.receipt(step.message().message().journey().sent().date(), step.received());
            double room = measures.room() - TextWidth.of(date, SIZE) * 1.06 - 5;
            svg.words(
                    "halo",
                    place.x(),
                    at,
                    place.anchor(),
                    new Svg.Parts("b", date, "d", room < 60 ? "" : TextWidth.cut(after, SIZE, room)));
        }
    }

    private record Place(double x, double y, String anchor) {}

    /** Where words of a line stand: outside the two lines, or inside them so much above or below. */
    private Place place(double line, double off) {
        boolean left = line < measures.width() / 2.0;
        boolean start = left == measures.inside();
        double x = line + (start ? 14 : -14);
        return new Place(x, measures.inside() ? y + off : y + 4.5, start ? "start" : "end");
    }

    /** A bar at the line of who answers, from the arrival of the question to the answer. */
    private void answer(Exchange.Answer answer, double line, String delay) {
        double top = receipts.getOrDefault(answer.question().key(), y);
        int inwards = line < measures.width() / 2.0 ? 1 : -1;
        long lane = bars.stream()
                .filter(bar -> bar[0] == line && bar[1] < y && top < bar[2])
                .count();
        bars.add(new double[] {line, top, y});
        double x = line + inwards * 6.0 * lane;
        under.path(
                answer.found() ? "answer found" : "answer",
                "M" + Svg.length(x) + " " + Svg.length(Math.min(top, y) + 3) + "V" + Svg.length(Math.max(top, y) - 9));
        if (!delay.isEmpty()) {
            Place place = place(line, -26);
            String said = narrator.words().say("seeing.exchange.answered", "delay", delay);
            double at = measures.inside() ? place.y() : place.y() - 18;
            svg.words("halo red", place.x(), at, place.anchor(), TextWidth.cut(said, SIZE, measures.room()));
        }
    }
}
