package org.depesha.seeing;

import java.util.Arrays;

/** Cuts what lies outside a rectangle off a ring (I. E. Sutherland and G. W. Hodgman, 1974). */
final class Clip {

    private Clip() {}

    /** The part of a ring that lies inside; empty for none. */
    static double[] ring(double[] ring, double left, double bottom, double right, double top) {
        double[] first = side(ring, 0, left, 1);
        double[] second = side(first, 0, right, -1);
        double[] third = side(second, 1, bottom, 1);
        return side(third, 1, top, -1);
    }

    /**
     * What lies on one side of a line.
     *
     * @param axis 0 for a line at some x, 1 for one at some y
     * @param way 1 to keep what is more, -1 to keep what is less
     */
    private static double[] side(double[] ring, int axis, double line, int way) {
        double[] kept = new double[ring.length * 2 + 4];
        int size = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int before = (i + ring.length - 2) % ring.length;
            double now = (ring[i + axis] - line) * way;
            double then = (ring[before + axis] - line) * way;
            if (now >= 0 != then >= 0) {
                double share = then / (then - now);
                kept[size++] = ring[before] + (ring[i] - ring[before]) * share;
                kept[size++] = ring[before + 1] + (ring[i + 1] - ring[before + 1]) * share;
            }
            if (now >= 0) {
                kept[size++] = ring[i];
                kept[size++] = ring[i + 1];
            }
        }
        return Arrays.copyOf(kept, size);
    }
}
