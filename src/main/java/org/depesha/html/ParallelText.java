package org.depesha.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.text.Alignment;
import org.depesha.text.Version;

/** Sets the versions of a text side by side: every node of the text stands in a row. */
final class ParallelText {

    private final Map<TeiNode, TeiNodeModel> models = new IdentityHashMap<>();
    private final List<Version> versions;
    private final List<Alignment> alignments;
    private final Set<TeiNode> elements = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Parallel.Row> rows = new ArrayList<>();

    /** What stands, in the next row, for the parts around it that are not drawn themselves. */
    private final List<TeiNodeModel> opened = new ArrayList<>();

    private boolean aligned;

    private ParallelText(TeiNodeModel root, List<Version> versions) {
        this.versions = versions;
        TeiElement original = versions.get(0).element();
        this.alignments = versions.stream()
                .skip(1)
                .map(version -> Alignment.of(original, version.element()))
                .toList();
        versions.forEach(version -> elements.add(version.element()));
        gather(root);
    }

    /**
     * The versions side by side.
     *
     * @param root the text in which all of them stand
     * @param heads what stands above each, by the model of its element
     */
    static Parallel of(TeiNodeModel root, List<Version> versions, HeadOf heads) {
        if (versions.isEmpty()) {
            return Parallel.NONE;
        }
        ParallelText text = new ParallelText(root, versions);
        text.walk((TeiElement) root.node());
        List<Parallel.Head> all = versions.stream()
                .map(version -> heads.of(version, text.model(version.element())))
                .toList();
        String by = text.alignments.stream()
                .map(Alignment::by)
                .max(Enum::compareTo)
                .map(way -> way.name().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
        return new Parallel(all, by, text.rows);
    }

    /** What stands above a version. */
    @FunctionalInterface
    interface HeadOf {
        Parallel.Head of(Version version, TeiNodeModel node);
    }

    private void gather(TeiNodeModel model) {
        models.put(model.node(), model);
        model.children().forEach(this::gather);
    }

    private TeiNodeModel model(TeiNode node) {
        TeiNodeModel model = models.get(node);
        if (model == null) {
            throw new IllegalStateException("a version stands outside its text");
        }
        return model;
    }

    private void walk(TeiElement element) {
        List<TeiNodeModel> loose = new ArrayList<>();
        for (TeiNode child : element.children()) {
            if (elements.contains(child)) {
                loose(loose);
                alignedOnce();
            } else if (child instanceof TeiElement inner && inner.descendants().anyMatch(elements::contains)) {
                loose(loose);
                opened.addAll(anchor(inner));
                walk(inner);
            } else if (child instanceof TeiElement || !child.text().isBlank()) {
                loose.addAll(models(List.of(child)));
            }
        }
        loose(loose);
    }

    private void loose(List<TeiNodeModel> nodes) {
        if (!nodes.isEmpty()) {
            List<List<TeiNodeModel>> sides = new ArrayList<>(Collections.nCopies(versions.size(), List.of()));
            sides.set(0, opening(nodes));
            rows.add(new Parallel.Row(true, sides));
            nodes.clear();
        }
    }

    private void alignedOnce() {
        if (!aligned) {
            aligned = true;
            List<List<List<TeiNode>>> cuts = new Rows(alignments).cuts();
            for (int i = 0; i < versions.size() && !cuts.isEmpty(); i++) {
                cuts.get(0)
                        .get(i)
                        .addAll(0, Alignment.anchor(versions.get(i).element()).toList());
            }
            cuts.forEach(row -> {
                List<List<TeiNodeModel>> sides = new ArrayList<>();
                row.forEach(side -> sides.add(models(side)));
                sides.set(0, opening(sides.get(0)));
                rows.add(new Parallel.Row(false, sides));
            });
        }
    }

    private List<TeiNodeModel> opening(List<TeiNodeModel> nodes) {
        List<TeiNodeModel> all = new ArrayList<>(opened);
        all.addAll(nodes);
        opened.clear();
        return all;
    }

    private List<TeiNodeModel> anchor(TeiElement part) {
        return models(List.copyOf(Alignment.anchor(part).toList()));
    }

    /** The models of what is drawn; anchors of parts that are not are new. */
    private List<TeiNodeModel> models(List<TeiNode> nodes) {
        return nodes.stream().flatMap(this::shown).toList();
    }

    private Stream<TeiNodeModel> shown(TeiNode node) {
        TeiNodeModel model = models.get(node);
        return model == null && node instanceof TeiElement element && element.is("anchor")
                ? Stream.of(new TeiNodeModel(node, null, 0, Map.of()))
                : Stream.ofNullable(model);
    }

    /** The rows of several alignments with the same original: cut where all of them are. */
    private static final class Rows {
        private final List<Alignment> alignments;
        private final int[] at;

        Rows(List<Alignment> alignments) {
            this.alignments = alignments;
            this.at = new int[alignments.size()];
        }

        /** The nodes of each version, row by row. */
        List<List<List<TeiNode>>> cuts() {
            List<List<List<TeiNode>>> cuts = new ArrayList<>();
            while (at[0] < alignments.get(0).rows().size()) {
                cuts.add(next());
            }
            for (int i = 1; i < at.length; i++) {
                List<TeiNode> rest = new ArrayList<>();
                while (at[i] < alignments.get(i).rows().size()) {
                    rest.addAll(alignments.get(i).rows().get(at[i]++).other());
                }
                cuts.get(cuts.size() - 1).get(i + 1).addAll(rest);
            }
            return cuts;
        }

        private List<List<TeiNode>> next() {
            List<List<TeiNode>> row = new ArrayList<>();
            row.add(new ArrayList<>());
            alignments.forEach(alignment -> row.add(new ArrayList<>()));
            int[] nodes = new int[at.length];
            take(0, row, nodes);
            boolean even = false;
            while (!even) {
                even = true;
                for (int i = 0; i < at.length; i++) {
                    int most = max(nodes);
                    while (nodes[i] < most && at[i] < alignments.get(i).rows().size()) {
                        take(i, row, nodes);
                        even = false;
                    }
                }
            }
            return row;
        }

        private void take(int i, List<List<TeiNode>> row, int[] nodes) {
            Alignment.Row next = alignments.get(i).rows().get(at[i]++);
            if (i == 0) {
                row.get(0).addAll(next.original());
            }
            row.get(i + 1).addAll(next.other());
            nodes[i] += next.original().size();
        }

        private static int max(int[] nodes) {
            int most = 0;
            for (int count : nodes) {
                most = Math.max(most, count);
            }
            return most;
        }
    }
}
