package org.depesha.seeing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesha.model.EntryKey;
import org.depesha.seeing.Correspondence.Correspondent;
import org.depesha.seeing.Correspondence.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Many correspondents as a table of squares: those with most messages have a row and a column, all others together one.
 *
 * @param persons those with a row of their own
 * @param others how many have none
 * @param rows what each wrote to each, the others last
 */
public record Matrix(List<EntryKey> persons, int others, List<List<Cell>> rows) {

    private static final int MOST = 18;
    private static final int LEVELS = 8;

    /**
     * What one wrote to another.
     *
     * @param count of the messages
     * @param level from 1, for few, to 8; 0 for none
     * @param pair whose these are; null for none, and where one side is all others
     */
    public record Cell(int count, int level, @Nullable Pair pair) {}

    /** The table of a correspondence. */
    public static Matrix of(Correspondence correspondence) {
        List<EntryKey> persons = correspondence.persons().stream()
                .limit(MOST)
                .map(Correspondent::key)
                .toList();
        Map<EntryKey, Integer> places = new HashMap<>();
        persons.forEach(key -> places.put(key, places.size()));
        int size = persons.size() + 1;
        int[][] counts = new int[size][size];
        Pair[][] pairs = new Pair[size][size];
        for (Pair pair : correspondence.pairs()) {
            int first = places.getOrDefault(pair.first(), size - 1);
            int second = places.getOrDefault(pair.second(), size - 1);
            counts[first][second] += pair.there().size();
            counts[second][first] += pair.back().size();
            if (first < size - 1 && second < size - 1) {
                pairs[first][second] = pair;
                pairs[second][first] = pair;
            }
        }
        return new Matrix(persons, correspondence.persons().size() - persons.size(), rows(counts, pairs));
    }

    private static List<List<Cell>> rows(int[][] counts, Pair[][] pairs) {
        int most = 1;
        for (int[] row : counts) {
            for (int count : row) {
                most = Math.max(most, count);
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            List<Cell> row = new ArrayList<>();
            for (int j = 0; j < counts.length; j++) {
                row.add(new Cell(counts[i][j], level(counts[i][j], most), counts[i][j] == 0 ? null : pairs[i][j]));
            }
            rows.add(List.copyOf(row));
        }
        return List.copyOf(rows);
    }

    /** Steps of equal ratio: one message is the first, the most the last. */
    private static int level(int count, int most) {
        return count == 0 ? 0 : count == 1 ? 1 : 1 + (int) Math.floor((LEVELS - 1) * Math.log(count) / Math.log(most));
    }
}
