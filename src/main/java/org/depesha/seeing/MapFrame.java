package org.depesha.seeing;

import java.util.List;
import org.depesha.model.Coordinates;

/**
 * The part of the earth that a map shows, and where in the drawing each point lies.
 *
 * @param middle the meridian in its middle, in degrees
 * @param south how far it may reach, in degrees; land beyond is not looked at
 */
record MapFrame(Projection projection, double middle, double south, double north, Fit fit) {

    /** The least extent, in degrees: a map of one town shows the land around it. */
    private static final double LEAST = 1.6;

    /** Beyond the places, land is looked for so many degrees to the south and the north. */
    private static final double AROUND = 35;

    /**
     * How a plane becomes a drawing.
     *
     * @param scale the drawing's units in one of the plane
     * @param left of the drawing, in the plane
     * @param top of the drawing, in the plane
     */
    record Fit(int width, int height, double scale, double left, double top) {}

    /** The frame around points, with room for what is drawn at them; there must be one. */
    static MapFrame around(List<Coordinates> points, int width, int height) {
        double middle = Meridians.middle(points);
        double reach = points.stream()
                .mapToDouble(point -> Math.abs(Meridians.east(point.longitude(), middle)))
                .max()
                .orElse(0);
        double south = points.stream().mapToDouble(Coordinates::latitude).min().orElse(0);
        double north = points.stream().mapToDouble(Coordinates::latitude).max().orElse(0);
        double more = Math.max(0, LEAST - (north - south)) / 2;
        double bottom = Math.max(-89, south - more);
        double top = Math.min(89, north + more);
        double side = Math.max(reach, LEAST / 2 / Math.max(0.1, Math.cos(Math.toRadians((bottom + top) / 2))));
        Projection projection = Projection.of(bottom, top, 2 * side);
        double[] box = box(projection, side, bottom, top);
        return new MapFrame(
                projection,
                middle,
                Math.max(-90, bottom - AROUND),
                Math.min(90, top + AROUND),
                fit(box, width, height));
    }

    /** What a part of the earth takes of the plane: left, bottom, right, top. */
    private static double[] box(Projection projection, double side, double south, double north) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = 0; i <= 8; i++) {
            for (int j = 0; j <= 8; j++) {
                double[] point = projection.of(-side + side * i / 4, south + (north - south) * j / 8);
                box[0] = Math.min(box[0], point[0]);
                box[1] = Math.min(box[1], point[1]);
                box[2] = Math.max(box[2], point[0]);
                box[3] = Math.max(box[3], point[1]);
            }
        }
        return box;
    }

    private static Fit fit(double[] box, int width, int height) {
        double room = Math.min(60, width / 9.0);
        double scale = Math.min((width - 2 * room) / (box[2] - box[0]), (height - 2 * room) / (box[3] - box[1]));
        double left = (box[0] + box[2]) / 2 - width / scale / 2;
        double top = (box[1] + box[3]) / 2 + height / scale / 2;
        return new Fit(width, height, scale, left, top);
    }

    /** Where a point lies in the drawing. */
    double[] of(Coordinates point) {
        return at(Meridians.east(point.longitude(), middle), point.latitude());
    }

    /** The same of one so many degrees east of the middle. */
    double[] at(double east, double latitude) {
        double[] plane = projection.of(east, latitude);
        return new double[] {(plane[0] - fit.left()) * fit.scale(), (fit.top() - plane[1]) * fit.scale()};
    }

    /** How many kilometres a unit of the drawing has in its middle. */
    double kilometres() {
        double earth = 6371;
        return earth / fit.scale();
    }
}
