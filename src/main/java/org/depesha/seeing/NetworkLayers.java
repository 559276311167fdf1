package org.depesha.seeing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depesha.model.EntryKey;
import org.depesha.seeing.Correspondence.Correspondent;

/**
 * Gives correspondents their columns: first who takes part in most messages, then those who exchange messages with the
 * one before. In a column they stand near those to whom they write. No chance has a part in it.
 */
final class NetworkLayers {

    private final Correspondence correspondence;
    private final Map<EntryKey, Integer> columns = new HashMap<>();
    private final Map<EntryKey, Double> heights = new HashMap<>();
    private final List<List<EntryKey>> layers = new ArrayList<>();

    NetworkLayers(Correspondence correspondence) {
        this.correspondence = correspondence;
        for (Correspondent person : correspondence.persons()) {
            if (!columns.containsKey(person.key())) {
                add(person.key(), 0);
                spread(person.key());
            }
        }
        layers.forEach(this::settle);
    }

    /** The correspondents of each column, from the top. */
    List<List<EntryKey>> layers() {
        return layers;
    }

    int column(EntryKey key) {
        return columns.getOrDefault(key, 0);
    }

    private void add(EntryKey key, int column) {
        columns.put(key, column);
        while (layers.size() <= column) {
            layers.add(new ArrayList<>());
        }
        layers.get(column).add(key);
    }

    private void spread(EntryKey from) {
        List<EntryKey> next = new ArrayList<>(List.of(from));
        while (!next.isEmpty()) {
            EntryKey key = next.remove(0);
            for (EntryKey other : neighbours(key)) {
                if (!columns.containsKey(other)) {
                    add(other, column(key) + 1);
                    next.add(other);
                }
            }
        }
    }

    private List<EntryKey> neighbours(EntryKey key) {
        return correspondence.pairs().stream()
                .filter(pair -> pair.has(key))
                .map(pair -> pair.other(key))
                .toList();
    }

    /** Orders a column by the middle of those before with whom each exchanges messages. */
    private void settle(List<EntryKey> layer) {
        Map<EntryKey, Double> middles = new HashMap<>();
        for (EntryKey key : layer) {
            middles.put(
                    key,
                    neighbours(key).stream()
                            .filter(other -> column(other) < column(key))
                            .mapToDouble(other -> heights.getOrDefault(other, 0.5))
                            .average()
                            .orElse(0.5));
        }
        layer.sort(Comparator.comparing((EntryKey key) -> middles.getOrDefault(key, 0.5)));
        alternate(layer, middles);
        for (int i = 0; i < layer.size(); i++) {
            heights.put(layer.get(i), (i + 0.5) / layer.size());
        }
    }

    /** Of those with one middle, the strongest stand innermost. */
    private static void alternate(List<EntryKey> layer, Map<EntryKey, Double> middles) {
        int from = 0;
        while (from < layer.size()) {
            int to = from;
            while (to < layer.size() && Objects.equals(middles.get(layer.get(to)), middles.get(layer.get(from)))) {
                to++;
            }
            List<EntryKey> same = new ArrayList<>();
            for (int i = 0; i < to - from; i++) {
                same.add(i % 2 == 0 ? same.size() : 0, layer.get(from + i));
            }
            for (int i = 0; i < same.size(); i++) {
                layer.set(from + i, same.get(i));
            }
            from = to;
        }
    }
}
