package org.depesha.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file apart that holds several letters: a {@code teiCorpus}, or a {@code TEI} with several
 * {@code correspDesc}, each bound to its part of the text by {@code @decls} or {@code @corresp}. Each letter becomes a
 * document of its own; what the file has beside them, such as a preface, stays one under the file's id, with a pointer
 * in place of each.
 */
final class LettersInFile {

    private static final List<String> BINDING = List.of("decls", "corresp");

    private final String file;
    private final TeiElement root;
    private final Map<String, TeiElement> letters = new LinkedHashMap<>();

    private LettersInFile(String file, TeiElement root) {
        this.file = file;
        this.root = root;
    }

    /**
     * The roots of the documents in a file, by their ids.
     *
     * @param id that of the file
     */
    static Map<String, TeiElement> of(String id, TeiElement root, Problems problems) {
        LettersInFile found = new LettersInFile(id, root);
        if (root.is("teiCorpus")) {
            found.addCorpus(root);
        } else {
            found.addBound(problems);
        }
        return found.letters.isEmpty() ? Map.of(id, root) : found.letters;
    }

    private void addCorpus(TeiElement corpus) {
        corpus.elements().forEach(child -> {
            if (child.is("TEI")) {
                put(child.attribute("xml:id"), child, "");
            } else if (child.is("teiCorpus")) {
                addCorpus(child);
            }
        });
    }

    /** Adds a letter under an id, or under the file's id with that behind it. */
    private void put(@Nullable String id, TeiElement letter, String before) {
        String own = EntryIds.id(Objects.requireNonNullElse(id, ""));
        String wanted = before + (own.isEmpty() ? file + "-" + (letters.size() + 1) : own);
        String free = wanted;
        for (int i = 2; letters.containsKey(free); i++) {
            free = wanted + "-" + i;
        }
        letters.put(free, letter);
    }

    private void addBound(Problems problems) {
        TeiElement header = root.child("teiHeader");
        TeiElement text = root.child("text");
        List<TeiElement> descriptions = header == null
                ? List.of()
                : header.descendants().filter(one -> one.is("correspDesc")).toList();
        if (header == null || text == null || descriptions.size() < 2) {
            return;
        }
        Map<TeiElement, TeiElement> parts = parts(descriptions, text);
        List<TeiElement> unbound =
                descriptions.stream().filter(one -> !parts.containsValue(one)).toList();
        boolean rest = hasRest(text, parts.keySet());
        if (!parts.isEmpty()) {
            Map<TeiElement, String> ids = addParts(header, descriptions, parts, rest);
            if (rest) {
                TeiElement own = unbound.size() == 1 ? unbound.get(0) : null; // it speaks of all that no other does
                letters.put(file, with(header.rewrite(element -> without(element, own)), replaced(text, ids)));
            }
        }
        unbound.stream()
                .skip(parts.isEmpty() || rest && unbound.size() == 1 ? 1 : 0)
                .forEach(one -> problems.report(
                        Code.UNBOUND_LETTER,
                        one.place(),
                        "This correspDesc belongs to no part of the text: it is not shown."));
    }

    /** Adds the letters; one that is the whole text has the file's id. */
    private Map<TeiElement, String> addParts(
            TeiElement header, List<TeiElement> descriptions, Map<TeiElement, TeiElement> parts, boolean rest) {
        Map<TeiElement, String> ids = new IdentityHashMap<>();
        parts.forEach((part, description) -> {
            TeiElement letter = letter(header, description, descriptions, part);
            if (parts.size() == 1 && !rest) {
                letters.put(file, letter);
            } else {
                String own = part.attribute("xml:id");
                put(own == null ? description.attribute("xml:id") : own, letter, file + "-");
            }
            ids.put(part, List.copyOf(letters.keySet()).get(letters.size() - 1));
        });
        return ids;
    }

    /** Whether words stand beside the letters. */
    private static boolean hasRest(TeiElement text, Set<TeiElement> parts) {
        return !parts.contains(text)
                && !Reading.words(text.rewrite(element -> parts.contains(element) ? element.with(List.of()) : element))
                        .isEmpty();
    }

    /** The parts of a text that point to a description, in order; of parts in one another the outer one. */
    private static Map<TeiElement, TeiElement> parts(List<TeiElement> descriptions, TeiElement text) {
        Map<String, TeiElement> byId = new HashMap<>();
        descriptions.forEach(one -> byId.put(Objects.requireNonNullElse(one.attribute("xml:id"), ""), one));
        byId.remove("");
        Map<TeiElement, TeiElement> parts = new LinkedHashMap<>();
        Set<TeiElement> taken = new LinkedHashSet<>();
        gather(text, byId, parts, taken);
        return parts;
    }

    private static void gather(
            TeiElement element,
            Map<String, TeiElement> byId,
            Map<TeiElement, TeiElement> parts,
            Set<TeiElement> taken) {
        TeiElement description = BINDING.stream()
                .flatMap(attribute -> Stream.ofNullable(element.attribute(attribute)))
                .flatMap(pointers -> Stream.of(pointers.strip().split("\\s+")))
                .flatMap(pointer -> Stream.ofNullable(byId.get(pointer.replaceFirst("^#", ""))))
                .findFirst()
                .orElse(null);
        if (description != null && taken.add(description)) {
            parts.put(element, description);
        } else {
            element.elements().forEach(child -> gather(child, byId, parts, taken));
        }
    }

    private TeiElement letter(TeiElement header, TeiElement description, List<TeiElement> all, TeiElement part) {
        TeiElement head =
                part.descendants().filter(one -> one.is("head")).findFirst().orElse(null);
        TeiElement own = header.rewrite(element -> titled(without(element, description), head));
        TeiElement body = part.is("floatingText")
                ? new TeiElement("text", "", part.attributes(), part.children(), part.place())
                : part;
        TeiElement text = body.is("text")
                ? body
                : TeiElement.of("text", TeiElement.of("body", part)).at(part.place());
        return with(own, text);
    }

    /** The same element without the descriptions of other letters. */
    private static TeiElement without(TeiElement element, @Nullable TeiElement own) {
        boolean holds = element.elements().anyMatch(child -> child != own && child.is("correspDesc"));
        return holds
                ? element.with(element.children().stream()
                        .filter(child ->
                                child == own || !(child instanceof TeiElement inner && inner.is("correspDesc")))
                        .toList())
                : element;
    }

    /** A letter with a heading of its own is called by it, and not by the whole file's title. */
    private static TeiElement titled(TeiElement element, @Nullable TeiElement head) {
        String words = Reading.words(head);
        if (!element.is("titleStmt") || words.isEmpty()) {
            return element;
        }
        List<TeiNode> children = new ArrayList<>();
        children.add(TeiElement.of("title", words).with("level", "a").with("type", "main"));
        children.addAll(element.children());
        return element.with(children);
    }

    private TeiElement with(TeiElement header, TeiElement text) {
        return root.with(root.children().stream()
                .map(child -> child == root.child("teiHeader") ? header : child == root.child("text") ? text : child)
                .toList());
    }

    private static TeiElement replaced(TeiElement element, Map<TeiElement, String> ids) {
        List<TeiNode> children = new ArrayList<>();
        for (TeiNode child : element.children()) {
            if (!(child instanceof TeiElement inner)) {
                children.add(child);
            } else if (!ids.containsKey(inner)) {
                children.add(replaced(inner, ids));
            } else {
                children.add(pointer(inner, ids.get(inner)));
            }
        }
        return element.with(children);
    }

    private static TeiElement pointer(TeiElement part, String id) {
        TeiElement words = TeiElement.of("p", TeiElement.of("ref", id).with("target", "message:" + id));
        return (part.is("text") ? TeiElement.of("text", TeiElement.of("body", words)) : words).at(part.place());
    }
}
