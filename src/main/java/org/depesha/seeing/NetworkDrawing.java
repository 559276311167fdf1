package org.depesha.seeing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depesha.link.LinkedMessage;
import org.depesha.link.address.Addresses;
import org.depesha.model.EntryKey;
import org.depesha.seeing.Correspondence.Correspondent;
import org.depesha.seeing.Correspondence.Pair;

/** Draws a few correspondents, an arrow a direction, with a mark for each message or, of many, their number. */
public final class NetworkDrawing {

    /** More correspondents than this are a table of squares. */
    public static final int MOST = 12;

    private static final int WIDTH = 926;
    private static final int EDGE = 120;
    private static final int STEP = 84;

    /** More messages than this are told by their number alone. */
    private static final int MOST_MARKS = 5;

    private static final double BEND = 34;
    private static final double MARK = 17;

    /** Marks stand nearer to the column in which the ways have come apart. */
    private static final double FURTHER = 0.64;

    private final Correspondence correspondence;
    private final Narrator narrator;
    private final PairWords words;
    private final Map<EntryKey, Node> nodes = new HashMap<>();
    private final Svg svg = new Svg();

    private record Node(double x, double y, double radius) {}

    /** A way from one to another: a curve with one point of control. */
    private record Curve(double fromX, double fromY, double byX, double byY, double toX, double toY) {

        /** The point at a share of the way. */
        double[] at(double share) {
            double rest = 1 - share;
            return new double[] {
                rest * rest * fromX + 2 * rest * share * byX + share * share * toX,
                rest * rest * fromY + 2 * rest * share * byY + share * share * toY
            };
        }

        String way() {
            return "M" + Svg.length(fromX) + " " + Svg.length(fromY) + "Q" + Svg.length(byX) + " " + Svg.length(byY)
                    + " " + Svg.length(toX) + " " + Svg.length(toY);
        }

        double angle() {
            return Math.atan2(toY - byY, toX - byX);
        }
    }

    private NetworkDrawing(Correspondence correspondence, PairWords words) {
        this.correspondence = correspondence;
        this.narrator = words.narrator();
        this.words = words;
    }

    /** Draws a correspondence; there must be a pair. */
    public static Drawing of(Correspondence correspondence, PairWords words) {
        return new NetworkDrawing(correspondence, words).drawing();
    }

    private Drawing drawing() {
        NetworkLayers layers = new NetworkLayers(correspondence);
        int most = layers.layers().stream().mapToInt(List::size).max().orElse(1);
        int height = Math.max(2, most) * STEP + 40;
        for (Correspondent person : correspondence.persons()) {
            int column = layers.column(person.key());
            List<EntryKey> layer = layers.layers().get(column);
            double x = EDGE
                    + (WIDTH - 2.0 * EDGE)
                            * column
                            / Math.max(1, layers.layers().size() - 1);
            double y = 24 + (height - 24.0) * (layer.indexOf(person.key()) + 0.5) / layer.size();
            nodes.put(person.key(), new Node(x, y, 6 + 2.6 * Math.sqrt(Math.min(person.messages(), 25))));
        }
        correspondence.pairs().forEach(this::pair);
        correspondence.persons().forEach(this::person);
        return new Drawing(WIDTH, height, svg.toString());
    }

    private Node node(EntryKey key) {
        return Objects.requireNonNull(nodes.get(key));
    }

    private void pair(Pair pair) {
        boolean both = !pair.there().isEmpty() && !pair.back().isEmpty();
        way(pair, pair.first(), pair.there(), both);
        way(pair, pair.second(), pair.back(), both);
    }

    private void way(Pair pair, EntryKey from, List<LinkedMessage> messages, boolean both) {
        if (messages.isEmpty()) {
            return;
        }
        Node start = node(from);
        Node end = node(pair.other(from));
        Curve curve = curve(start, end, start.x() == end.x() ? 4.2 * BEND : both ? BEND : 0);
        boolean dashed = messages.stream().allMatch(LinkedMessage::attested);
        svg.link(words.href(pair), words.way(from, pair.other(from), messages), () -> {
            svg.path("reach", curve.way());
            svg.path("way w" + weight(messages.size()) + (dashed ? " dash" : ""), curve.way());
            svg.tip("tip", curve.toX(), curve.toY(), curve.angle());
            double[] at = curve.at(start.x() == end.x() ? 0.5 : start.x() < end.x() ? FURTHER : 1 - FURTHER);
            marks(messages, at[0], at[1]);
        });
    }

    private static int weight(int messages) {
        return Math.min(5, 1 + (int) (Math.log(messages) / Math.log(2)));
    }

    /** A curve that bends to the right of the way, its ends off the circles. */
    private static Curve curve(Node start, Node end, double bend) {
        double length = Math.max(1, Math.hypot(end.x() - start.x(), end.y() - start.y()));
        double acrossX = -(end.y() - start.y()) / length;
        double acrossY = (end.x() - start.x()) / length;
        double byX = (start.x() + end.x()) / 2 + acrossX * bend;
        double byY = (start.y() + end.y()) / 2 + acrossY * bend;
        double leaving = Math.hypot(byX - start.x(), byY - start.y());
        double coming = Math.hypot(end.x() - byX, end.y() - byY);
        double off = (start.radius() + 4) / leaving;
        double before = (end.radius() + 5) / coming;
        return new Curve(
                start.x() + (byX - start.x()) * off,
                start.y() + (byY - start.y()) * off,
                byX,
                byY,
                end.x() + (byX - end.x()) * before,
                end.y() + (byY - end.y()) * before);
    }

    private void marks(List<LinkedMessage> messages, double x, double y) {
        int marks = messages.size() > MOST_MARKS ? 0 : messages.size();
        String number = messages.size() > 1 ? narrator.words().number(messages.size()) : "";
        double wide = number.isEmpty() ? 0 : TextWidth.of(number, 13) + 4;
        double width = marks * MARK + wide;
        svg.box("plate", x - width / 2 - 3, y - 9, width + 6, 18);
        for (int i = 0; i < marks; i++) {
            Mark.of(messages.get(i)).draw(svg, x - width / 2 + (i + 0.5) * MARK, y);
        }
        if (!number.isEmpty()) {
            svg.words("b", x + width / 2 - wide / 2 + 1, y + 4.5, "middle", number);
        }
    }

    private void person(Correspondent person) {
        Node node = node(person.key());
        String count = narrator.words().number(person.messages());
        String name = TextWidth.cut(narrator.name(person.key()), 13, 2.0 * EDGE - 40);
        String title = narrator.words()
                .facts(narrator.name(person.key()), narrator.words().say("facts.messages", "n", person.messages()));
        svg.link(narrator.href(Addresses.entry(person.key())), title, () -> {
            svg.circle("who", node.x(), node.y(), node.radius());
            svg.words(
                    "halo", node.x(), node.y() - node.radius() - 8, "middle", new Svg.Parts("name", name, "d", count));
        });
    }
}
