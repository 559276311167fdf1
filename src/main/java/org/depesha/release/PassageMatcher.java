package org.depesha.release;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for each passage of a text the released passage that it is. In this order: what the text itself names by the
 * same anchor; the same words, in the same order; the same words elsewhere; and of the rest the pairs that are most
 * alike, in order, where they are alike at all ({@link Likeness}). A passage that was split is so found again in the
 * part that is most alike.
 */
final class PassageMatcher {

    /** How far apart in the order two passages may stand that are compared. */
    private static final int REACH = 100;

    /** More pairs than these are looked at half by half. */
    private static final long MOST_PAIRS = 1_000_000;

    private final List<Side> released;
    private final List<Side> present;
    private final int[] partners;
    private final boolean[] taken;

    /**
     * A passage on one side.
     *
     * @param anchor released, or given by the text itself; may be empty
     */
    record Side(String anchor, String words, String digest) {}

    private PassageMatcher(List<Side> released, List<Side> present) {
        this.released = released;
        this.present = present;
        this.partners = new int[present.size()];
        this.taken = new boolean[released.size()];
        Arrays.fill(partners, -1);
    }

    /** For each present passage the index of its released one; -1 for a new one. */
    static int[] match(List<Side> released, List<Side> present) {
        PassageMatcher matcher = new PassageMatcher(released, present);
        matcher.byAnchor();
        matcher.sameInOrder();
        matcher.sameElsewhere();
        matcher.mostAlike(matcher.freeReleased(), matcher.freePresent());
        return matcher.partners;
    }

    private void byAnchor() {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < released.size(); i++) {
            known.put(released.get(i).anchor(), i);
        }
        for (int j = 0; j < present.size(); j++) {
            Integer i = present.get(j).anchor().isEmpty()
                    ? null
                    : known.get(present.get(j).anchor());
            if (i != null) {
                pair(i, j);
            }
        }
    }

    private void sameInOrder() {
        List<Integer> left = freeReleased();
        List<Integer> right = freePresent();
        List<String> before = left.stream().map(i -> released.get(i).digest()).toList();
        List<String> after = right.stream().map(j -> present.get(j).digest()).toList();
        int a = 0;
        int b = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            Chunk<String> source = delta.getSource();
            while (a < source.getPosition()) {
                pair(left.get(a++), right.get(b++));
            }
            a = source.getPosition() + source.size();
            b = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        while (a < left.size() && b < right.size()) {
            pair(left.get(a++), right.get(b++));
        }
    }

    private void sameElsewhere() {
        Map<String, Deque<Integer>> free = new HashMap<>();
        freeReleased()
                .forEach(i -> free.computeIfAbsent(released.get(i).digest(), key -> new ArrayDeque<>())
                        .add(i));
        for (int j : freePresent()) {
            Deque<Integer> same = free.get(present.get(j).digest());
            if (same != null && !same.isEmpty()) {
                pair(same.poll(), j);
            }
        }
    }

    /**
     * The alignment of the rest whose likenesses have the greatest sum (Needleman and Wunsch 1970), near the diagonal.
     */
    private void mostAlike(List<Integer> left, List<Integer> right) {
        if ((long) left.size() * right.size() > MOST_PAIRS) {
            mostAlike(left.subList(0, left.size() / 2), right.subList(0, right.size() / 2));
            mostAlike(left.subList(left.size() / 2, left.size()), right.subList(right.size() / 2, right.size()));
            return;
        }
        List<Likeness> before =
                left.stream().map(i -> new Likeness(released.get(i).words())).toList();
        List<Likeness> after =
                right.stream().map(j -> new Likeness(present.get(j).words())).toList();
        double[][] sums = new double[left.size() + 1][right.size() + 1];
        double[][] alike = new double[left.size()][right.size()];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                long distance = Math.abs((long) i * right.size() - (long) j * left.size())
                        / Math.max(left.size(), right.size());
                alike[i][j] = distance > REACH ? 0 : before.get(i).to(after.get(j));
                sums[i][j] = Math.max(
                        Math.max(sums[i + 1][j], sums[i][j + 1]),
                        alike[i][j] > 0 ? sums[i + 1][j + 1] + alike[i][j] : 0);
            }
        }
        pairAlong(sums, alike, left, right);
    }

    /** The way through the sums that has the greatest. */
    private void pairAlong(double[][] sums, double[][] alike, List<Integer> left, List<Integer> right) {
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (alike[i][j] > 0 && sums[i][j] == sums[i + 1][j + 1] + alike[i][j]) {
                pair(left.get(i++), right.get(j++));
            } else if (sums[i][j] == sums[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void pair(int i, int j) {
        partners[j] = i;
        taken[i] = true;
    }

    private List<Integer> freeReleased() {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                free.add(i);
            }
        }
        return free;
    }

    private List<Integer> freePresent() {
        List<Integer> free = new ArrayList<>();
        for (int j = 0; j < partners.length; j++) {
            if (partners[j] < 0) {
                free.add(j);
            }
        }
        return free;
    }
}
