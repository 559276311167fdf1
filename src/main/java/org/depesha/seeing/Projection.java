package org.depesha.seeing;

/**
 * A map of the earth as a sphere of radius 1. Formulas after J. P. Snyder, <i>Map Projections: A Working Manual</i>
 * (U.S. Geological Survey Professional Paper 1395, 1987), and for the whole earth after B. Šavrič, T. Patterson and B.
 * Jenny, <i>The Equal Earth map projection</i> (2018).
 */
interface Projection {

    /** Under what key its name stands among the words. */
    String words();

    /**
     * Where a point lies: x grows to the east, y to the north.
     *
     * @param east degrees from the middle meridian
     * @param latitude degrees
     */
    double[] of(double east, double latitude);

    /** How far from the middle meridian it can show anything, in degrees. */
    double reach();

    /** The one that suits an extent. */
    static Projection of(double south, double north, double width) {
        if (width > 130 || north - south > 80) {
            return new EqualEarth();
        }
        double first = Math.toRadians(south + (north - south) / 6);
        double second = Math.toRadians(north - (north - south) / 6);
        return Math.abs(first + second) < Math.toRadians(24) || Math.max(Math.abs(first), Math.abs(second)) > 1.45
                ? new Equirectangular(Math.cos((first + second) / 2))
                : new LambertConic(first, second);
    }

    /** Lambert's conformal conic (Snyder, 15-1 to 15-4). */
    final class LambertConic implements Projection {

        private final double cone;
        private final double scale;

        LambertConic(double first, double second) {
            double ratio = Math.log(half(second) / half(first));
            this.cone = Math.abs(second - first) < 1e-6
                    ? Math.sin(first)
                    : Math.log(Math.cos(first) / Math.cos(second)) / ratio;
            this.scale = Math.cos(first) * Math.pow(half(first), cone) / cone;
        }

        private static double half(double latitude) {
            return Math.tan(Math.PI / 4 + latitude / 2);
        }

        @Override
        public String words() {
            return "seeing.map.conic";
        }

        @Override
        public double[] of(double east, double latitude) {
            double bounded = Math.toRadians(Math.max(-89, Math.min(89, latitude)));
            double radius = scale / Math.pow(half(bounded), cone);
            double angle = cone * Math.toRadians(east);
            return new double[] {radius * Math.sin(angle), -radius * Math.cos(angle)};
        }

        @Override
        public double reach() {
            return 110;
        }
    }

    /** Equirectangular (Snyder, 12-1 and 12-2): near the equator, where a cone has no end, and at the poles. */
    record Equirectangular(double cosine) implements Projection {

        @Override
        public String words() {
            return "seeing.map.plain";
        }

        @Override
        public double[] of(double east, double latitude) {
            return new double[] {Math.toRadians(east) * cosine, Math.toRadians(latitude)};
        }

        @Override
        public double reach() {
            return 180;
        }
    }

    /** Equal Earth. */
    final class EqualEarth implements Projection {

        private static final double A = 1.340264;
        private static final double B = -0.081106;
        private static final double C = 0.000893;
        private static final double D = 0.003796;
        private static final double M = Math.sqrt(3) / 2;

        @Override
        public String words() {
            return "seeing.map.earth";
        }

        @Override
        public double[] of(double east, double latitude) {
            double t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
            double t2 = t * t;
            double t6 = t2 * t2 * t2;
            double slope = A + 3 * B * t2 + t6 * (7 * C + 9 * D * t2);
            double x = Math.toRadians(east) * Math.cos(t) / (M * slope);
            return new double[] {x, t * (A + B * t2 + t6 * (C + D * t2))};
        }

        @Override
        public double reach() {
            return 180;
        }
    }
}
