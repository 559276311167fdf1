package org.depesha.seeing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives flags their rows, from the axis outwards, so that neither words nor stems cross other words: a flag stands
 * further out than those whose stems run through its words.
 */
final class FlagRows {

    private static final double GAP = 8;

    private final List<Flag> waiting;
    private final List<Flag> placed = new ArrayList<>();

    private FlagRows(List<Flag> flags) {
        this.waiting = new ArrayList<>(flags);
        waiting.sort(Comparator.comparing((Flag flag) -> !flag.leftwards())
                .thenComparing(flag -> flag.leftwards() ? flag.x() : -flag.x()));
    }

    /** Places flags, and says how many rows they take. */
    static int place(List<Flag> flags, double edge) {
        flags.forEach(flag -> flag.turn(edge));
        flags.forEach(flag -> untangle(flag, flags));
        FlagRows rows = new FlagRows(flags);
        while (!rows.waiting.isEmpty()) {
            rows.placeNext();
        }
        return rows.placed.stream().mapToInt(flag -> flag.row() + 1).max().orElse(0);
    }

    /** Two flags whose stems run each through the other's words find no rows: one turns, if that helps. */
    private static void untangle(Flag flag, List<Flag> all) {
        if (!flag.leftwards() && isTangled(flag, all)) {
            flag.turn();
            if (flag.left() < 0 || isTangled(flag, all)) {
                flag.turn();
            }
        }
    }

    private static boolean isTangled(Flag flag, List<Flag> all) {
        return all.stream().anyMatch(other -> crosses(flag, other) && crosses(other, flag));
    }

    private void placeNext() {
        Flag next =
                waiting.stream().min(Comparator.comparing(this::stemsWaiting)).orElseThrow();
        waiting.remove(next);
        int row = 0;
        for (Flag other : placed) {
            if (crosses(other, next)) {
                row = Math.max(row, other.row() + 1);
            }
        }
        while (isTaken(row, next)) {
            row++;
        }
        next.row(row);
        placed.add(next);
    }

    /** How many flags must stand nearer to the axis than this one, and have no row yet. */
    private long stemsWaiting(Flag flag) {
        return waiting.stream()
                .filter(other -> other != flag && crosses(other, flag))
                .count();
    }

    /** Whether the stem of one would run through the words of another. */
    private static boolean crosses(Flag stem, Flag words) {
        boolean same = Math.abs(stem.x() - words.x()) < 1;
        return !same && stem.x() > words.left() - 2 && stem.x() < words.right() + 2;
    }

    private boolean isTaken(int row, Flag flag) {
        return placed.stream()
                .anyMatch(other ->
                        other.row() == row && flag.left() < other.right() + GAP && other.left() < flag.right() + GAP);
    }
}
