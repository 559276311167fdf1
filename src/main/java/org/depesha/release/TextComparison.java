package org.depesha.release;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares two texts of a document word by word. Passages are set side by side by their anchors; parts without one by
 * their place.
 */
public final class TextComparison {

    private TextComparison() {}

    /** Whether words stand in both texts, or in one. */
    public enum Kind {
        SAME,
        GONE,
        NEW;

        /** In lower case, for templates. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Words that stand together. */
    public record Run(Kind kind, String words) {}

    /**
     * A passage that is not the same in both.
     *
     * @param anchor empty for a part
     * @param kind SAME where both have the passage, with other words
     */
    public record Difference(String anchor, Kind kind, List<Run> runs) {}

    /**
     * A passage of a text.
     *
     * @param anchor empty for a part
     */
    public record Piece(String anchor, String words) {}

    /** The passages that differ, in the order of the later text; what is gone stands where it stood. */
    public static List<Difference> of(List<Piece> before, List<Piece> after) {
        Map<String, String> old = keyed(before);
        Map<String, String> now = keyed(after);
        List<Difference> all = new ArrayList<>();
        for (String key : order(List.copyOf(old.keySet()), List.copyOf(now.keySet()))) {
            String was = old.getOrDefault(key, "");
            String is = now.getOrDefault(key, "");
            if (!TextDigest.normal(was).equals(TextDigest.normal(is))) {
                Kind kind = !old.containsKey(key) ? Kind.NEW : !now.containsKey(key) ? Kind.GONE : Kind.SAME;
                all.add(new Difference(key.startsWith("#") ? key.substring(1) : "", kind, runs(was, is)));
            }
        }
        return all;
    }

    /** Passages by their anchors; parts by the anchor before them and their turn. */
    private static Map<String, String> keyed(List<Piece> pieces) {
        Map<String, String> all = new LinkedHashMap<>();
        Map<String, Integer> turns = new HashMap<>();
        String last = "";
        for (Piece piece : pieces) {
            last = piece.anchor().isEmpty() ? last : piece.anchor();
            String key = piece.anchor().isEmpty()
                    ? "part " + last + " " + turns.merge(last, 1, Integer::sum)
                    : "#" + piece.anchor();
            all.put(key, piece.words());
        }
        return all;
    }

    /** The keys of both in one order: those of the later text, the others behind what they stood behind. */
    private static List<String> order(List<String> before, List<String> after) {
        List<String> all = new ArrayList<>(after);
        Set<String> known = new LinkedHashSet<>(after);
        for (int i = 0; i < before.size(); i++) {
            if (known.add(before.get(i))) {
                all.add(i == 0 ? 0 : all.indexOf(before.get(i - 1)) + 1, before.get(i));
            }
        }
        return all;
    }

    /** Two texts as one, with what stands in both, what is gone and what is new. */
    static List<Run> runs(String before, String after) {
        List<String> left = words(before);
        List<String> right = words(after);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        List<AbstractDelta<String>> deltas = new ArrayList<>(
                DiffUtils.diff(left, right, new MyersDiffWithLinearSpace<>()).getDeltas());
        deltas.sort(Comparator.comparingInt(
                        (AbstractDelta<String> delta) -> delta.getSource().getPosition())
                .thenComparingInt(delta -> -delta.getSource().size()));
        for (AbstractDelta<String> delta : deltas) {
            add(
                    Kind.SAME,
                    left.subList(
                            Math.min(at, delta.getSource().getPosition()),
                            delta.getSource().getPosition()),
                    runs);
            add(Kind.GONE, delta.getSource().getLines(), runs);
            add(Kind.NEW, delta.getTarget().getLines(), runs);
            at = Math.max(
                    at, delta.getSource().getPosition() + delta.getSource().size());
        }
        add(Kind.SAME, left.subList(at, left.size()), runs);
        return runs;
    }

    private static List<String> words(String text) {
        String normal = TextDigest.normal(text);
        return normal.isEmpty() ? List.of() : List.of(normal.split(" "));
    }

    private static void add(Kind kind, List<String> words, List<Run> to) {
        if (!words.isEmpty()) {
            to.add(new Run(kind, String.join(" ", words)));
        }
    }
}
