package org.depesha.facsimile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesha.facsimile.Surface.Zone;
import org.depesha.tei.TeiElement;

/**
 * Where a {@code zone} lies on an image. TEI counts in units of the surface, which are the image's pixels where the
 * surface does not say how many units it has.
 */
final class ZonePlace {

    private static final List<String> CORNERS = List.of("ulx", "uly", "lrx", "lry");

    private ZonePlace() {}

    /** The place; empty where the zone has none, or one that is not on the image. */
    static Optional<Zone> of(TeiElement zone, TeiElement surface, ImageSize image) {
        List<Double> corners = corners(zone);
        List<Double> whole = corners(surface);
        if (corners.isEmpty()) {
            return Optional.empty();
        }
        double left = whole.isEmpty() ? 0 : whole.get(0);
        double top = whole.isEmpty() ? 0 : whole.get(1);
        double across = whole.isEmpty() ? 1 : image.width() / (whole.get(2) - left);
        double down = whole.isEmpty() ? 1 : image.height() / (whole.get(3) - top);
        int x = within((corners.get(0) - left) * across, image.width());
        int y = within((corners.get(1) - top) * down, image.height());
        int right = within((corners.get(2) - left) * across, image.width());
        int bottom = within((corners.get(3) - top) * down, image.height());
        String id = Objects.requireNonNullElse(zone.attribute("xml:id"), "");
        return right > x && bottom > y ? Optional.of(new Zone(id, x, y, right - x, bottom - y)) : Optional.empty();
    }

    private static int within(double value, int most) {
        return (int) Math.round(Math.max(0, Math.min(most, value)));
    }

    /** How large a surface says that it is, in its own units; nothing where it doesn't, or by parts of one. */
    static Optional<ImageSize> size(TeiElement surface) {
        List<Double> whole = corners(surface);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        int width = (int) Math.round(whole.get(2) - whole.get(0));
        int height = (int) Math.round(whole.get(3) - whole.get(1));
        return width > 1 && height > 1 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
    }

    /** Left, top, right and bottom, by the corners or by the points of a shape around; empty where neither is given. */
    private static List<Double> corners(TeiElement element) {
        try {
            String points = element.attribute("points");
            if (points != null) {
                return box(points);
            }
            List<Double> corners = CORNERS.stream()
                    .map(element::attribute)
                    .flatMap(value -> value == null ? Stream.empty() : Stream.of(Double.valueOf(value.strip())))
                    .toList();
            boolean box = corners.size() == CORNERS.size()
                    && corners.get(2) > corners.get(0)
                    && corners.get(3) > corners.get(1);
            return box ? corners : List.of();
        } catch (NumberFormatException e) {
            return List.of();
        }
    }

    private static List<Double> box(String points) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (String point : points.strip().split("\\s+")) {
            String[] pair = point.split(",");
            if (pair.length != 2) {
                return List.of();
            }
            x.add(Double.valueOf(pair[0]));
            y.add(Double.valueOf(pair[1]));
        }
        return List.of(
                x.stream().min(Double::compare).orElse(0.0),
                y.stream().min(Double::compare).orElse(0.0),
                x.stream().max(Double::compare).orElse(0.0),
                y.stream().max(Double::compare).orElse(0.0));
    }
}
