package org.depesha.seeing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a place for the name of each town, the most named first: beside its circle, or further off with a line to it;
 * never over a name, a circle or such a line. A name that has no place is left to the title and the table.
 */
final class LabelPlaces {

    /** Right, left, slants, below, above: east and south of the circle, and where the name is held. */
    private static final double[][] SIDES = {
        {1, 0}, {-1, 0}, {0.7, -0.7}, {0.7, 0.7}, {-0.7, -0.7}, {-0.7, 0.7}, {0, 1}, {0, -1}
    };

    private static final double[] DISTANCES = {4, 10, 18, 28};

    /** From this distance on a line leads to the name. */
    private static final double LED = 16;

    private static final double HEIGHT = 15;

    private final int width;
    private final int height;
    private final List<Box> taken = new ArrayList<>();

    /** A rectangle of the drawing. */
    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /**
     * A name's place.
     *
     * @param x from the middle of its circle
     * @param y of its base line, likewise
     * @param led whether a line leads to it
     */
    record Label(double x, double y, String anchor, boolean led) {}

    LabelPlaces(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Nothing may stand on a circle. */
    void keep(double x, double y, double radius) {
        taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
    }

    /** The place of a name beside a circle; null where there is none. */
    @Nullable
    Label place(double x, double y, double radius, double words) {
        for (double distance : DISTANCES) {
            for (double[] side : SIDES) {
                Label label = label(side, radius + distance, distance >= LED);
                Box box = box(label, x, y, words);
                if (isFree(box)) {
                    taken.add(box);
                    return label;
                }
            }
        }
        return null;
    }

    private boolean isFree(Box box) {
        return box.left() > 3
                && box.top() > 3
                && box.right() < width - 3
                && box.bottom() < height - 3
                && taken.stream().noneMatch(box::meets);
    }

    private static Label label(double[] side, double distance, boolean led) {
        double x = side[0] * distance;
        double y = side[1] * (distance + (side[0] == 0 ? HEIGHT / 2 : 0)) + HEIGHT * 0.3;
        return new Label(x, y, side[0] > 0 ? "start" : side[0] < 0 ? "end" : "middle", led);
    }

    private static Box box(Label label, double x, double y, double words) {
        double left = x
                + label.x()
                - (label.anchor().equals("start") ? 0 : label.anchor().equals("end") ? words : words / 2);
        double base = y + label.y();
        return new Box(left - 2, base - HEIGHT * 0.82, left + words + 2, base + HEIGHT * 0.22);
    }
}
