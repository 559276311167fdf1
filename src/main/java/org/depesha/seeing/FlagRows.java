package org.depesha.seeing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives flags their rows, from the axis outwards, so that neither words nor stems cross other words. */
final class FlagRows {

    private FlagRows() {}

    /** Places flags, and says how many rows they take. */
    static int place(List<Flag> flags, double edge) {
        flags.forEach(flag -> flag.turn(edge));
        List<Flag> order = new ArrayList<>();
        flags.stream()
                .filter(Flag::leftwards)
                .sorted(Comparator.comparing(Flag::x))
                .forEach(order::add);
        List<Flag> rightwards = flags.stream().filter(flag -> !flag.leftwards()).toList();
        for (int i = rightwards.size() - 1; i >= 0; i--) {
            order.add(rightwards.get(i));
        }
        List<Flag> placed = new ArrayList<>();
        int rows = 0;
        for (Flag flag : order) {
            int row = 0;
            for (Flag other : placed) {
                if (flag.left() < other.right() + 8 && other.left() < flag.right() + 8) {
                    row = Math.max(row, other.row() + 1);
                }
            }
            flag.row(row);
            placed.add(flag);
            rows = Math.max(rows, row + 1);
        }
        return rows;
    }
}
