package org.depesha.seeing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Land and borders inside the frame of a map, as ways of a drawing, with no more points than can be seen. */
final class Ground {

    /** So far beyond the drawing land is cut off, so that the cut is not seen. */
    private static final double BEYOND = 12;

    /** Two points nearer to each other than this are one, in units of the drawing. */
    private static final double NEAR = 0.9;

    /** A smaller island is left out, in square units. */
    private static final double ISLAND = 4;

    private final MapFrame frame;

    Ground(MapFrame frame) {
        this.frame = frame;
    }

    /** The land; what lies inside an odd number of its rings. */
    String land(Coasts coasts) {
        StringBuilder way = new StringBuilder();
        for (double[] ring : coasts.land()) {
            for (double[] part : drawn(ring, true)) {
                double[] clipped = clipped(part);
                if (area(clipped) >= ISLAND) {
                    append(way, thinned(clipped), true);
                }
            }
        }
        return way.toString();
    }

    String borders(Coasts coasts) {
        StringBuilder way = new StringBuilder();
        for (double[] line : coasts.borders()) {
            for (double[] part : drawn(line, false)) {
                visible(part).forEach(run -> append(way, thinned(run), false));
            }
        }
        return way.toString();
    }

    /** A line on the drawing; once more for each turn around the earth in which some of it is near the frame. */
    private List<double[]> drawn(double[] line, boolean ring) {
        List<double[]> all = new ArrayList<>();
        double reach = frame.projection().reach();
        for (int turn = -360; turn <= 360; turn += 360) {
            double[] shifted = new double[line.length];
            boolean near = false;
            for (int i = 0; i < line.length; i += 2) {
                double east = line[i] - frame.middle() + turn;
                near |= Math.abs(east) <= reach && line[i + 1] >= frame.south() && line[i + 1] <= frame.north();
                shifted[i] = east;
                shifted[i + 1] = line[i + 1];
            }
            if (near) {
                double[] held = ring ? Clip.ring(shifted, -reach, frame.south(), reach, frame.north()) : shifted;
                all.add(projected(held, reach));
            }
        }
        return all;
    }

    private double[] projected(double[] line, double reach) {
        double[] projected = new double[line.length];
        for (int i = 0; i < line.length; i += 2) {
            double east = Math.max(-reach, Math.min(reach, line[i]));
            double[] point = frame.at(east, line[i + 1]);
            projected[i] = point[0];
            projected[i + 1] = point[1];
        }
        return projected;
    }

    private double[] clipped(double[] ring) {
        MapFrame.Fit fit = frame.fit();
        return Clip.ring(ring, -BEYOND, -BEYOND, fit.width() + BEYOND, fit.height() + BEYOND);
    }

    /** The runs of a line that lie in the drawing. */
    private List<double[]> visible(double[] line) {
        List<double[]> runs = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= line.length; i += 2) {
            boolean inside = i < line.length && isVisible(line[i], line[i + 1]);
            if (inside && from < 0) {
                from = Math.max(0, i - 2);
            } else if (!inside && from >= 0) {
                runs.add(Arrays.copyOfRange(line, from, Math.min(line.length, i + 2)));
                from = -1;
            }
        }
        return runs;
    }

    private boolean isVisible(double x, double y) {
        MapFrame.Fit fit = frame.fit();
        return x > -BEYOND && y > -BEYOND && x < fit.width() + BEYOND && y < fit.height() + BEYOND;
    }

    private static double area(double[] ring) {
        double sum = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            sum += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return Math.abs(sum) / 2;
    }

    private static double[] thinned(double[] line) {
        double[] kept = new double[line.length];
        int size = 0;
        for (int i = 0; i < line.length; i += 2) {
            boolean end = i == 0 || i == line.length - 2;
            if (end || Math.hypot(line[i] - kept[size - 2], line[i + 1] - kept[size - 1]) >= NEAR) {
                kept[size++] = line[i];
                kept[size++] = line[i + 1];
            }
        }
        return Arrays.copyOf(kept, size);
    }

    /** Writes a line in tenths, each point from the one before: rounding does not add up. */
    private static void append(StringBuilder way, double[] line, boolean closed) {
        long x = Math.round(line[0] * 10);
        long y = Math.round(line[1] * 10);
        way.append('M').append(tenths(x)).append(' ').append(tenths(y)).append('l');
        boolean first = true;
        for (int i = 2; i < line.length; i += 2) {
            long nextX = Math.round(line[i] * 10);
            long nextY = Math.round(line[i + 1] * 10);
            if (nextX != x || nextY != y) {
                number(way, nextX - x, first);
                number(way, nextY - y, false);
                first = false;
            }
            x = nextX;
            y = nextY;
        }
        way.append(first ? "0 0" : "").append(closed ? "z" : "");
    }

    private static void number(StringBuilder way, long tenths, boolean first) {
        String written = tenths(tenths);
        way.append(first || written.startsWith("-") ? "" : " ").append(written);
    }

    private static String tenths(long tenths) {
        String written = Svg.length(tenths / 10.0);
        return written.startsWith("0.")
                ? written.substring(1)
                : written.startsWith("-0.") ? "-" + written.substring(2) : written;
    }
}
