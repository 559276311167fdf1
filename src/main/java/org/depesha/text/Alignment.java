package org.depesha.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/**
 * Two versions of a text, unit beside unit. Where the units say by {@code @corresp} what they correspond to, that
 * decides; between two such places units stand side by side in their order where there are as many on both sides of the
 * same kinds, and else by their length (after W. Gale and K. Church, A program for aligning sentences, 1993).
 *
 * @param by the least sure of the ways that were taken
 * @param rows the nodes of both, in order
 */
public record Alignment(By by, List<Row> rows) {

    /** Signs of a translation vary by about so much around those of the original: the variance that the paper found. */
    private static final double VARIANCE = 6.8;

    /** How many pairs are compared at most: two texts of a thousand paragraphs. */
    private static final int MOST = 1_000_000;

    /** What it costs to leave a unit alone, to set two beside one, and to set kinds beside each other that differ. */
    private static final double ALONE = 6;

    private static final double TWO = 3;
    private static final double UNLIKE = 4;

    public Alignment {
        rows = List.copyOf(rows);
    }

    /** How units were found to belong together, the surest first. */
    public enum By {
        POINTER,
        NUMBER,
        LENGTH
    }

    /**
     * Units side by side; one of the sides may be empty.
     *
     * @param original the nodes of the original
     * @param other those of the other version
     */
    public record Row(List<TeiNode> original, List<TeiNode> other) {

        public Row {
            original = List.copyOf(original);
            other = List.copyOf(other);
        }
    }

    /** What stands for a part of a text that is not drawn itself; none where it has no id. */
    public static Stream<TeiElement> anchor(TeiElement part) {
        return Unit.anchor(part);
    }

    /** Aligns two versions. */
    public static Alignment of(TeiElement original, TeiElement other) {
        return new Aligner(Unit.of(original), Unit.of(other)).aligned();
    }

    private static final class Aligner {
        private final List<Unit> left;
        private final List<Unit> right;
        private final List<Row> rows = new ArrayList<>();
        private By by = By.POINTER;

        Aligner(List<Unit> left, List<Unit> right) {
            this.left = left;
            this.right = right;
        }

        Alignment aligned() {
            int[] fixed = fixed();
            int i = 0;
            int j = 0;
            for (int at = 0; at < left.size(); at++) {
                if (fixed[at] >= j) {
                    between(left.subList(i, at), right.subList(j, fixed[at]));
                    row(left.subList(at, at + 1), right.subList(fixed[at], fixed[at] + 1));
                    i = at + 1;
                    j = fixed[at] + 1;
                }
            }
            between(left.subList(i, left.size()), right.subList(j, right.size()));
            return new Alignment(by, rows);
        }

        /** For each unit of the original, the unit that points to it, or to which it points; -1 for none. */
        private int[] fixed() {
            Map<String, Integer> lefts = places(left);
            Map<String, Integer> rights = places(right);
            int[] fixed = new int[left.size()];
            Arrays.fill(fixed, -1);
            for (int j = right.size() - 1; j >= 0; j--) {
                for (String id : right.get(j).counterparts()) {
                    if (lefts.containsKey(id)) {
                        fixed[lefts.getOrDefault(id, 0)] = j;
                    }
                }
            }
            for (int i = 0; i < left.size(); i++) {
                for (String id : left.get(i).counterparts()) {
                    fixed[i] = fixed[i] < 0 ? rights.getOrDefault(id, -1) : fixed[i];
                }
            }
            return fixed;
        }

        private static Map<String, Integer> places(List<Unit> units) {
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < units.size(); i++) {
                for (String id : units.get(i).ids()) {
                    places.putIfAbsent(id, i);
                }
            }
            return places;
        }

        private void between(List<Unit> lefts, List<Unit> rights) {
            if (lefts.isEmpty() || rights.isEmpty()) {
                lefts.forEach(unit -> row(List.of(unit), List.of()));
                rights.forEach(unit -> row(List.of(), List.of(unit)));
            } else if (lefts.stream()
                    .map(Unit::kind)
                    .toList()
                    .equals(rights.stream().map(Unit::kind).toList())) {
                by = by == By.POINTER ? By.NUMBER : by;
                for (int i = 0; i < lefts.size(); i++) {
                    row(lefts.subList(i, i + 1), rights.subList(i, i + 1));
                }
            } else {
                by = By.LENGTH;
                int most = MOST / Math.max(lefts.size(), rights.size());
                byLength(
                        lefts.subList(0, Math.min(most, lefts.size())),
                        rights.subList(0, Math.min(most, rights.size())));
                lefts.stream().skip(most).forEach(unit -> row(List.of(unit), List.of()));
                rights.stream().skip(most).forEach(unit -> row(List.of(), List.of(unit)));
            }
        }

        private void row(List<Unit> lefts, List<Unit> rights) {
            rows.add(new Row(nodes(lefts), nodes(rights)));
        }

        private static List<TeiNode> nodes(List<Unit> units) {
            return units.stream().flatMap(unit -> unit.nodes().stream()).toList();
        }

        private void byLength(List<Unit> lefts, List<Unit> rights) {
            double ratio = (double) length(rights) / Math.max(1, length(lefts));
            Table table = new Table(lefts, rights, ratio);
            int from = rows.size();
            int i = lefts.size();
            int j = rights.size();
            while (i > 0 || j > 0) {
                int[] step = table.step(i, j);
                rows.add(from, new Row(nodes(lefts.subList(i - step[0], i)), nodes(rights.subList(j - step[1], j))));
                i -= step[0];
                j -= step[1];
            }
        }
    }

    private static int length(List<Unit> units) {
        return units.stream().mapToInt(Unit::length).sum();
    }

    /** The cheapest way to set the first units of both side by side. */
    private static final class Table {
        private static final int[][] STEPS = {{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}};

        private final List<Unit> left;
        private final List<Unit> right;
        private final double ratio;
        private final double[][] costs;
        private final int[][] steps;

        Table(List<Unit> left, List<Unit> right, double ratio) {
            this.left = left;
            this.right = right;
            this.ratio = ratio;
            this.costs = new double[left.size() + 1][right.size() + 1];
            this.steps = new int[left.size() + 1][right.size() + 1];
            for (int i = 0; i <= left.size(); i++) {
                for (int j = 0; j <= right.size(); j++) {
                    fill(i, j);
                }
            }
        }

        int[] step(int i, int j) {
            return STEPS[steps[i][j]];
        }

        private void fill(int i, int j) {
            double best = i == 0 && j == 0 ? 0 : Double.MAX_VALUE;
            for (int way = 0; way < STEPS.length; way++) {
                int[] step = STEPS[way];
                if (i >= step[0] && j >= step[1] && (i > 0 || j > 0)) {
                    double cost = costs[i - step[0]][j - step[1]]
                            + cost(left.subList(i - step[0], i), right.subList(j - step[1], j));
                    if (cost < best) {
                        best = cost;
                        steps[i][j] = way;
                    }
                }
            }
            costs[i][j] = best;
        }

        private double cost(List<Unit> lefts, List<Unit> rights) {
            if (lefts.isEmpty() || rights.isEmpty()) {
                return ALONE;
            }
            double expected = length(lefts) * ratio;
            double apart = Math.abs(length(rights) - expected)
                    / Math.sqrt(VARIANCE * Math.max(1, (expected + length(rights)) / 2));
            boolean unlike = !lefts.get(0).kind().equals(rights.get(0).kind());
            return apart * apart / 2 + (lefts.size() + rights.size() > 2 ? TWO : 0) + (unlike ? UNLIKE : 0);
        }
    }
}
