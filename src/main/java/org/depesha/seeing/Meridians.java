package org.depesha.seeing;

import java.util.List;
import org.depesha.model.Coordinates;

/** Longitudes on a round earth, in degrees. */
final class Meridians {

    private Meridians() {}

    /** The meridian in the middle of points: opposite of the widest gap between two. */
    static double middle(List<Coordinates> points) {
        double[] sorted = points.stream()
                .mapToDouble(Coordinates::longitude)
                .distinct()
                .sorted()
                .toArray();
        int last = sorted.length - 1;
        double widest = sorted[0] + 360 - sorted[last];
        double middle = (sorted[0] + sorted[last]) / 2;
        for (int i = 0; i < last; i++) {
            double gap = sorted[i + 1] - sorted[i];
            if (gap > widest) {
                widest = gap;
                middle = (sorted[i] + sorted[i + 1]) / 2 + 180;
            }
        }
        return east(middle, 0);
    }

    /** How far east of another a meridian lies, from -180 to 180. */
    static double east(double longitude, double middle) {
        double east = (longitude - middle) % 360;
        return east > 180 ? east - 360 : east < -180 ? east + 360 : east;
    }
}
