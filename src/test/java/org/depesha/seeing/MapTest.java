package org.depesha.seeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.depesha.model.Coordinates;
import org.junit.jupiter.api.Test;

/** Maps: formulas against published figures, and what must never overlap. */
class MapTest {

    private static Coordinates at(double latitude, double longitude) {
        return new Coordinates(latitude, longitude, "");
    }

    @Test
    void lambertsConicGivesTheFiguresOfSnydersExample() {
        // Snyder 1987, page 295: parallels 33 and 45 north, origin 23 north 96 west, the point 35 north 75 west
        Projection conic = new Projection.LambertConic(Math.toRadians(33), Math.toRadians(45));
        double[] point = conic.of(-75 - -96, 35);
        double[] origin = conic.of(0, 23);
        assertThat(point[0]).isCloseTo(0.2966785, within(1e-7));
        assertThat(point[1] - origin[1]).isCloseTo(0.2462112, within(1e-7));
    }

    @Test
    void equalEarthKeepsTheEquatorAndTheShareOfTheWorld() {
        Projection earth = new Projection.EqualEarth();
        double[] east = earth.of(180, 0);
        double[] pole = earth.of(0, 90);
        assertThat(east[0] / pole[1])
                .as("the world is 2.05458 times as wide as high")
                .isCloseTo(2.05458, within(1e-4));
    }

    @Test
    void theProjectionSuitsTheExtent() {
        assertThat(Projection.of(35, 39, 5)).isInstanceOf(Projection.LambertConic.class);
        assertThat(Projection.of(-3, 4, 10)).isInstanceOf(Projection.Equirectangular.class);
        assertThat(Projection.of(-40, 60, 200)).isInstanceOf(Projection.EqualEarth.class);
    }

    @Test
    void placesOnBothSidesOfTheDateLineAreNeighbours() {
        double middle = Meridians.middle(List.of(at(0, 179), at(0, -177)));
        assertThat(Math.abs(middle)).isCloseTo(179, within(1e-9));
        assertThat(Meridians.east(179, middle)).isCloseTo(-2, within(1e-9));
        assertThat(Meridians.east(-177, middle)).isCloseTo(2, within(1e-9));
    }

    @Test
    void theCoastsAreSmallAndTellLandFromSea() throws Exception {
        try (InputStream packed = Coasts.class.getResourceAsStream("coasts.gz")) {
            assertThat(packed.readAllBytes().length).isLessThan(400_000);
        }
        Coasts coasts = Coasts.read();
        assertThat(isLand(coasts, 127.0, 37.6)).as("Seoul").isTrue();
        assertThat(isLand(coasts, 124.0, 37.6)).as("the sea west of it").isFalse();
        assertThat(isLand(coasts, 51.0, 41.5)).as("the Caspian Sea").isFalse();
        assertThat(coasts.borders()).hasSizeGreaterThan(300);
    }

    /** By the rule that a point inside an odd number of rings is on land. */
    private static boolean isLand(Coasts coasts, double x, double y) {
        boolean land = false;
        for (double[] ring : coasts.land()) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                boolean crosses = ring[i + 1] > y != ring[j + 1] > y;
                if (crosses && x < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
                    land = !land;
                }
            }
        }
        return land;
    }

    @Test
    void aRingIsCutAtTheFrame() {
        double[] square = {0, 0, 10, 0, 10, 10, 0, 10};
        assertThat(Clip.ring(square, -5, -5, 5, 20)).containsExactlyInAnyOrder(0, 0, 5, 0, 5, 10, 0, 10);
        assertThat(Clip.ring(square, 20, 20, 30, 30)).isEmpty();
    }

    @Test
    void allPlacesLieInTheDrawing() {
        for (List<Coordinates> places : List.of(
                List.of(at(37.5, 127)),
                List.of(at(55, 37), at(40, 116), at(37.5, 127)),
                List.of(at(-33, 151), at(64, -21), at(0, 0)),
                List.of(at(35, 139), at(37, -122)))) {
            MapFrame frame = MapFrame.around(places, 926, 620);
            for (Coordinates place : places) {
                double[] point = frame.of(place);
                assertThat(point[0]).isBetween(20.0, 906.0);
                assertThat(point[1]).isBetween(20.0, 600.0);
            }
        }
    }

    @Test
    void namesNeverStandOnEachOther() {
        LabelPlaces labels = new LabelPlaces(300, 300);
        List<double[]> placed = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            double x = 120 + 7 * (i % 6);
            double y = 120 + 9 * (i / 6);
            LabelPlaces.Label label = labels.place(x, y, 3, 40);
            if (label != null) {
                double shift =
                        label.anchor().equals("end") ? -40 : label.anchor().equals("middle") ? -20 : 0;
                placed.add(new double[] {x + label.x() + shift, y + label.y()});
            }
        }
        assertThat(placed).hasSizeGreaterThan(8);
        for (double[] one : placed) {
            assertThat(placed.stream()
                            .filter(other -> other != one
                                    && Math.abs(one[0] - other[0]) < 40
                                    && Math.abs(one[1] - other[1]) < 15))
                    .isEmpty();
        }
    }
}
