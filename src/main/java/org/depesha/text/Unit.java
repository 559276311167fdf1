package org.depesha.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.Vocabulary;
import org.depesha.tei.Vocabulary.Kind;

/**
 * What stands beside its counterpart in another version: a paragraph, a stanza, a head, an opener.
 *
 * @param nodes the block, and the page breaks, notes and beginnings of divisions that stand before it
 * @param block the block itself
 * @param length how many signs its words have
 */
record Unit(List<TeiNode> nodes, TeiNode block, int length) {

    Unit {
        nodes = List.copyOf(nodes);
    }

    /** The units of a version; every node of it stands in one. */
    static List<Unit> of(TeiElement version) {
        List<Unit> units = new ArrayList<>();
        List<TeiNode> marks = new ArrayList<>();
        gather(version, marks, units);
        if (!marks.isEmpty()) {
            units.add(new Unit(marks, marks.get(0), 0));
        }
        return units;
    }

    private static void gather(TeiElement element, List<TeiNode> marks, List<Unit> units) {
        for (TeiNode child : element.children()) {
            if (!(child instanceof TeiElement inner)) {
                if (!child.text().isBlank()) {
                    units.add(with(marks, child));
                }
            } else if (Vocabulary.of(inner).kind() == Kind.DIVISION && !inner.is("postscript")) {
                anchor(inner).forEach(marks::add);
                gather(inner, marks, units);
            } else if (Vocabulary.of(inner).isMark()) {
                marks.add(inner);
            } else {
                units.add(with(marks, inner));
            }
        }
    }

    /** What stands for a division that is not drawn itself, so that what points to it arrives; none without an id. */
    static Stream<TeiElement> anchor(TeiElement division) {
        return Stream.ofNullable(division.attribute("xml:id"))
                .map(id -> TeiElement.of("anchor").with("xml:id", id).at(division.place()));
    }

    private static Unit with(List<TeiNode> marks, TeiNode block) {
        List<TeiNode> nodes = new ArrayList<>(marks);
        nodes.add(block);
        marks.clear();
        int length = block instanceof TeiElement element
                ? Reading.words(element).length()
                : block.text().strip().length();
        return new Unit(nodes, block, length);
    }

    /** What it may stand beside before all else: units of the same kind. */
    String kind() {
        return block instanceof TeiElement element ? element.name() : "";
    }

    /** The {@code xml:id}s in it. */
    Set<String> ids() {
        return values("xml:id").collect(Collectors.toSet());
    }

    /** The ids to which it says that it corresponds, in this file or by a file's name. */
    List<String> counterparts() {
        return values("corresp")
                .flatMap(value -> Stream.of(value.split("\\s+")))
                .filter(pointer -> pointer.contains("#"))
                .map(pointer -> pointer.substring(pointer.indexOf('#') + 1))
                .toList();
    }

    private Stream<String> values(String attribute) {
        return block instanceof TeiElement element
                ? element.descendants().flatMap(one -> Stream.ofNullable(one.attribute(attribute)))
                : Stream.empty();
    }
}
