package org.depesha.collate;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for each word of one text its partner in another, in order. Myers' algorithm takes time with the product of a
 * text's length and its differences; so long texts are cut first where the same run of words stands once in both.
 */
public final class WordAlignment {

    /** Texts of so many words together are given to Myers' algorithm as they are. */
    private static final int SHORT = 3_000;

    /** Passages longer than this without one common run of words have nothing to do with each other. */
    private static final int HOPELESS = 12_000;

    private static final int RUN = 4;

    private final List<String> left;
    private final List<String> right;
    private final int[] partners;

    private WordAlignment(List<String> left, List<String> right) {
        this.left = left;
        this.right = right;
        this.partners = new int[left.size()];
        Arrays.fill(partners, -1);
    }

    /** For each word of {@code left} the index of its partner in {@code right}; -1 for none. */
    public static int[] of(List<String> left, List<String> right) {
        WordAlignment alignment = new WordAlignment(left, right);
        alignment.align(0, left.size(), 0, right.size());
        return alignment.partners;
    }

    private void align(int leftStart, int leftEnd, int rightStart, int rightEnd) {
        int a = leftStart;
        int b = rightStart;
        while (a < leftEnd && b < rightEnd && left.get(a).equals(right.get(b))) {
            partners[a++] = b++;
        }
        int aEnd = leftEnd;
        int bEnd = rightEnd;
        while (aEnd > a && bEnd > b && left.get(aEnd - 1).equals(right.get(bEnd - 1))) {
            partners[--aEnd] = --bEnd;
        }
        if (a == aEnd || b == bEnd) {
            return;
        }
        if (aEnd - a + bEnd - b <= SHORT || !cut(a, aEnd, b, bEnd)) {
            if (aEnd - a + bEnd - b <= HOPELESS) {
                myers(a, aEnd, b, bEnd);
            }
        }
    }

    private void myers(int a, int aEnd, int b, int bEnd) {
        int from = a;
        int to = b;
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        left.subList(a, aEnd), right.subList(b, bEnd), new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            while (from < a + delta.getSource().getPosition()) {
                partners[from++] = to++;
            }
            from += delta.getSource().size();
            to += delta.getTarget().size();
        }
        while (from < aEnd) {
            partners[from++] = to++;
        }
    }

    /**
     * Cuts at the runs of words that stand once on either side, as far as they keep their order; false where there is
     * none.
     */
    private boolean cut(int a, int aEnd, int b, int bEnd) {
        Map<List<String>, Integer> inRight = unique(right, b, bEnd);
        int[] anchors = new int[aEnd - a];
        Arrays.fill(anchors, -1);
        unique(left, a, aEnd).forEach((run, at) -> anchors[at - a] = inRight.getOrDefault(run, -1));
        int[] kept = Increasing.longest(anchors);
        int lastA = a;
        int lastB = b;
        for (int i : kept) {
            if (a + i >= lastA && anchors[i] >= lastB) {
                align(lastA, a + i, lastB, anchors[i]);
                lastA = a + i;
                lastB = anchors[i];
                while (lastA < aEnd && lastB < bEnd && left.get(lastA).equals(right.get(lastB))) {
                    partners[lastA++] = lastB++;
                }
            }
        }
        if (kept.length > 0) {
            align(lastA, aEnd, lastB, bEnd);
        }
        return kept.length > 0;
    }

    private static Map<List<String>, Integer> unique(List<String> words, int start, int end) {
        Map<List<String>, Integer> places = new HashMap<>();
        for (int i = start; i + RUN <= end; i++) {
            places.merge(words.subList(i, i + RUN), i, (first, second) -> -1);
        }
        places.values().removeIf(at -> at < 0);
        return places;
    }
}
