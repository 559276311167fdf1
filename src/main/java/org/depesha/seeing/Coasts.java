package org.depesha.seeing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The coasts and the borders of today, from Natural Earth (public domain), as {@code .ci/coasts} packs them: lines of
 * points, rings of land made of lines, and those lines that two countries share.
 *
 * @param land rings of degrees, longitude and latitude by turns; a ring inside another is water
 * @param borders lines, likewise
 */
record Coasts(List<double[]> land, List<double[]> borders) {

    private static final String FILE = "coasts.gz";

    /** Of a degree; all points lie on this grid. */
    private static final double UNIT = 0.005;

    /** Reads those that the program has. */
    static Coasts read() {
        InputStream packed = Objects.requireNonNull(Coasts.class.getResourceAsStream(FILE));
        try (InputStream file = new GZIPInputStream(packed)) {
            return unpacked(new ByteArrayInputStream(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Coasts unpacked(InputStream in) throws IOException {
        List<double[]> lines = new ArrayList<>();
        for (int lineCount = number(in); lineCount > 0; lineCount--) {
            lines.add(line(in));
        }
        List<double[]> land = new ArrayList<>();
        for (int rings = number(in); rings > 0; rings--) {
            land.add(ring(in, lines));
        }
        List<double[]> borders = new ArrayList<>();
        for (int count = number(in); count > 0; count--) {
            borders.add(lines.get(number(in)));
        }
        return new Coasts(List.copyOf(land), List.copyOf(borders));
    }

    private static double[] line(InputStream in) throws IOException {
        double[] line = new double[2 * number(in)];
        int x = 0;
        int y = 0;
        for (int i = 0; i < line.length; i += 2) {
            x += signed(in);
            y += signed(in);
            line[i] = x * UNIT;
            line[i + 1] = y * UNIT;
        }
        return line;
    }

    /** A ring of lines, each of which begins where the one before ends; a negative number turns one. */
    private static double[] ring(InputStream in, List<double[]> lines) throws IOException {
        List<double[]> parts = new ArrayList<>();
        int length = 0;
        for (int count = number(in); count > 0; count--) {
            int reference = signed(in);
            double[] part = reference < 0 ? turned(lines.get(~reference)) : lines.get(reference);
            parts.add(part);
            length += part.length;
        }
        double[] ring = new double[length];
        int at = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, ring, at, part.length);
            at += part.length;
        }
        return ring;
    }

    private static double[] turned(double[] line) {
        double[] turned = new double[line.length];
        for (int i = 0; i < line.length; i += 2) {
            turned[i] = line[line.length - 2 - i];
            turned[i + 1] = line[line.length - 1 - i];
        }
        return turned;
    }

    private static int number(InputStream in) throws IOException {
        int number = 0;
        int shift = 0;
        int next;
        do {
            next = in.read();
            number |= (next & 127) << shift;
            shift += 7;
        } while (next > 127);
        return number;
    }

    private static int signed(InputStream in) throws IOException {
        int number = number(in);
        return (number & 1) == 1 ? -(number >> 1) - 1 : number >> 1;
    }
}
