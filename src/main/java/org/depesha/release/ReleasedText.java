package org.depesha.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesha.link.GoneAnchor.Kind;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;
import org.depesha.text.TextPassage;

/** A released text with the places of its released anchors, those of gone passages too. */
final class ReleasedText {

    private final Map<String, LockLine> lines;
    private final List<TextPassage> passages;
    private final Map<String, String> messages = new LinkedHashMap<>();
    private final Map<String, List<Integer>> paths = new HashMap<>();
    private final Map<String, List<String>> others = new HashMap<>();
    private final Set<String> notes = new HashSet<>();

    private ReleasedText(Collection<LockLine> anchors, TeiElement text) {
        this.lines = anchors.stream().collect(Collectors.toMap(LockLine::anchor, line -> line));
        this.passages = ReleasedTexts.passagesOf(text);
        walk(text, "", "", List.of());
    }

    /** The text in a TEI file. */
    static ReleasedText of(TeiElement tei, Collection<LockLine> anchors) {
        TeiElement text = tei.child("text");
        return new ReleasedText(anchors, text == null ? tei : text);
    }

    private void walk(TeiElement element, String message, String passage, List<Integer> path) {
        String id = element.attribute("xml:id");
        String inside = message;
        String around = passage;
        if (id != null && lines.containsKey(id)) {
            boolean gone = "gone".equals(element.attribute("type"));
            messages.put(id, message);
            paths.put(id, path);
            if (EditorsNote.is(element) || gone && Kind.NOTE.word().equals(element.attribute("subtype"))) {
                notes.add(id);
            }
            if (element.is("anchor") && !gone && !passage.isEmpty()) {
                others.computeIfAbsent(passage, key -> new ArrayList<>()).add(id);
            }
            inside = element.is("floatingText") ? id : message;
            around = element.is("floatingText") ? "" : id;
        }
        int index = 0;
        for (TeiElement child : element.elements().toList()) {
            List<Integer> further = new ArrayList<>(path);
            further.add(index++);
            walk(child, inside, around, further);
        }
    }

    /** The passages or the notes that were released with words, in the order of the text. */
    List<TextPassage> passages(TextPassage.Kind kind) {
        return passages.stream()
                .filter(passage -> passage.kind() == kind && lines.containsKey(passage.id()))
                .sorted(Comparator.comparingInt(TextPassage::order))
                .toList();
    }

    /** The words of a transmitted message; empty where there is none of that id. */
    String wordsOf(String message) {
        return words(passages.stream()
                .filter(passage -> passage.message().equals(message))
                .toList());
    }

    static String words(List<TextPassage> passages) {
        return passages.stream().map(TextPassage::words).collect(Collectors.joining(" "));
    }

    /** Further anchors of a passage. */
    List<String> others(String anchor) {
        return others.getOrDefault(anchor, List.of());
    }

    /** Whether an anchor was released. */
    boolean isReleased(String anchor) {
        return lines.containsKey(anchor);
    }

    /** The line of a released anchor. */
    LockLine line(String anchor) {
        return Objects.requireNonNull(lines.get(anchor), anchor);
    }

    /** Whether an anchor is, or was, that of a note. */
    boolean isNote(String anchor) {
        return notes.contains(anchor);
    }

    /** The id of the message in which an anchor stands; empty for the outer one. */
    String message(String anchor) {
        return messages.getOrDefault(anchor, "");
    }

    /** How many elements stand around an anchor that do not stand around another one. */
    int apart(String anchor, String other) {
        List<Integer> one = paths.getOrDefault(anchor, List.of());
        List<Integer> two = paths.getOrDefault(other, List.of());
        int common = 0;
        while (common < Math.min(one.size(), two.size()) && one.get(common).equals(two.get(common))) {
            common++;
        }
        return Math.max(0, one.size() - common - 1);
    }

    /** All released anchors in the order of the text. */
    List<String> inOrder() {
        List<String> all = new ArrayList<>(messages.keySet());
        lines.keySet().stream()
                .filter(anchor -> !messages.containsKey(anchor))
                .sorted()
                .forEach(all::add);
        return all;
    }
}
