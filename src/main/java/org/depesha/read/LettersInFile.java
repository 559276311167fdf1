package org.depesha.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.config.ProfileField;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.read.profile.LetterFields;
import org.depesha.read.profile.Profile;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file apart that holds several letters: those that the profile's {@code each} finds, such as each {@code TEI}
 * of a {@code teiCorpus}; or else, with several {@code correspDesc}, the parts of the text that are bound to these by
 * {@code @decls} or {@code @corresp}. Each letter becomes a document of its own; what the file has beside them, such as
 * a preface, stays one under the file's id, with a pointer in place of each.
 */
final class LettersInFile {

    private static final List<String> BINDING = List.of("decls", "corresp");

    private final String file;
    private final TeiElement root;
    private final Profile profile;
    private final Problems problems;
    private final Map<String, Letter> letters = new LinkedHashMap<>();
    private LetterPages pages = LetterPages.NONE;

    private LettersInFile(String file, TeiElement root, Profile profile, Problems problems) {
        this.file = file;
        this.root = root;
        this.profile = profile;
        this.problems = problems;
    }

    /**
     * One letter of a file.
     *
     * @param id that of its document
     * @param root a {@code TEI} with its header and its text
     * @param fields what the profile finds in it
     */
    record Letter(String id, TeiElement root, LetterFields fields) {}

    /**
     * The letters in a file, in order.
     *
     * @param id that of the file
     */
    static List<Letter> of(String id, TeiElement root, Profile profile, Problems problems) {
        LettersInFile found = new LettersInFile(id, root, profile, problems);
        LetterFields whole = profile.in(root, id, null, problems);
        List<TeiElement> each = whole.elements(ProfileField.EACH);
        if (each.isEmpty()) {
            found.addBound();
        } else {
            found.addEach(each);
        }
        if (found.letters.isEmpty()) {
            String own = profile.changes(ProfileField.ID) ? EntryIds.id(whole.word(ProfileField.ID)) : "";
            return List.of(new Letter(own.isEmpty() ? id : own, root, whole));
        }
        return List.copyOf(found.letters.values());
    }

    /** Adds a letter under the id that the profile finds, behind that of the file where it is but a part of it. */
    private String put(TeiElement letter, @Nullable TeiElement part, String otherwise) {
        return put(letter, letter, part, otherwise);
    }

    /** @param whole the letter with what is said of it elsewhere */
    private String put(TeiElement letter, TeiElement whole, @Nullable TeiElement part, String otherwise) {
        LetterFields fields = profile.in(whole, file, part, problems);
        String found = EntryIds.id(fields.word(ProfileField.ID));
        String own = found.isEmpty() ? otherwise : found;
        String before = part == null || profile.changes(ProfileField.ID) && !found.isEmpty() ? "" : file + "-";
        String wanted = own.isEmpty() ? file + "-" + (letters.size() + 1) : before + own;
        String id = free(wanted);
        letters.put(id, new Letter(id, letter, fields));
        return id;
    }

    private String free(String wanted) {
        String free = wanted;
        for (int i = 2; letters.containsKey(free); i++) {
            free = wanted + "-" + i;
        }
        return free;
    }

    private static TeiElement witnessed(TeiElement letter, @Nullable TeiElement corpus) {
        return corpus == null ? letter : CorpusHeader.witnessed(letter, corpus);
    }

    private void addEach(List<TeiElement> each) {
        TeiElement header = root.child("teiHeader");
        TeiElement text = root.child("text");
        if (header == null || text == null) {
            each.stream()
                    .filter(one -> one.is("TEI"))
                    .forEach(one -> put(witnessed(one, header), CorpusHeader.above(one, header), null, ""));
            return;
        }
        Set<TeiElement> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(each);
        List<TeiElement> parts = new ArrayList<>();
        outermost(text, wanted, parts);
        if (parts.isEmpty()) {
            reportOutside(each);
            addBound();
            return;
        }
        LetterDescriptions described = new LetterDescriptions(descriptions(header), parts(descriptions(header), text));
        if (parts.get(0) == text) {
            addWhole(own(header, described.of(text)), text);
        } else {
            open(text, Set.copyOf(parts));
            Map<TeiElement, String> ids = new IdentityHashMap<>();
            parts.forEach(part -> ids.put(part, add(header, described.of(part), described.id(part), part)));
            addRest(header, described.ofRest(), text, ids);
        }
        if (!profile.changes(ProfileField.DESCRIPTION)) {
            described
                    .leftOut()
                    .forEach(one -> problems.report(
                            Code.UNBOUND_LETTER,
                            one.place(),
                            "No letter that `each` finds is bound to this correspDesc: it is not shown."));
        }
    }

    /** The file's root is all of it, as it is without {@code each}. */
    private void reportOutside(List<TeiElement> each) {
        each.stream()
                .filter(one -> one != root)
                .findFirst()
                .ifPresent(one -> problems.report(
                        Code.UNBOUND_LETTER,
                        one.place(),
                        "`each` finds no part of the text here, only `" + one.name()
                                + "` outside it: it is passed over.",
                        "Let `each` in edition.yml find the div or text of each letter."));
    }

    private void addWhole(TeiElement header, TeiElement text) {
        TeiElement letter = with(header, text);
        LetterFields fields = profile.in(letter, file, text, problems);
        String own = profile.changes(ProfileField.ID) ? EntryIds.id(fields.word(ProfileField.ID)) : "";
        String id = own.isEmpty() ? file : own;
        letters.put(id, new Letter(id, letter, fields));
    }

    /** Of elements in one another the outer ones: the inner belong to their letter. */
    private static void outermost(TeiElement element, Set<TeiElement> wanted, List<TeiElement> to) {
        if (wanted.contains(element)) {
            to.add(element);
        } else {
            element.elements().forEach(child -> outermost(child, wanted, to));
        }
    }

    private static List<TeiElement> descriptions(TeiElement header) {
        return header.descendants().filter(one -> one.is("correspDesc")).toList();
    }

    private void addBound() {
        TeiElement header = root.child("teiHeader");
        TeiElement text = root.child("text");
        List<TeiElement> descriptions = header == null ? List.of() : descriptions(header);
        if (header == null || text == null || descriptions.size() < 2) {
            return;
        }
        Map<TeiElement, TeiElement> parts = parts(descriptions, text);
        List<TeiElement> unbound =
                descriptions.stream().filter(one -> !parts.containsValue(one)).toList();
        boolean rest = hasRest(text, parts.keySet());
        // Alone, it speaks of all that no other does.
        TeiElement own = rest && unbound.size() == 1 ? unbound.get(0) : null;
        if (parts.size() == 1 && !rest) {
            TeiElement part = parts.keySet().iterator().next();
            open(text, parts.keySet());
            TeiElement letter = letter(header, parts.get(part), body(part));
            letters.put(file, new Letter(file, letter, profile.in(letter, file, null, problems)));
        } else if (!parts.isEmpty()) {
            open(text, parts.keySet());
            Map<TeiElement, String> ids = new IdentityHashMap<>();
            parts.forEach((part, description) ->
                    ids.put(part, add(header, description, LetterDescriptions.idOf(description), part)));
            addRest(header, own, text, ids);
        }
        unbound.stream()
                .skip(parts.isEmpty() || own != null ? 1 : 0)
                .forEach(one -> problems.report(
                        Code.UNBOUND_LETTER,
                        one.place(),
                        "This correspDesc belongs to no part of the text: it is not shown."));
    }

    private void open(TeiElement text, Set<TeiElement> parts) {
        boolean several = parts.size() > 1 || hasRest(text, parts);
        pages = new LetterPages(several ? root : TeiElement.of("TEI"), text, parts);
    }

    /** Whether words stand beside the letters. */
    private static boolean hasRest(TeiElement text, Set<TeiElement> parts) {
        return !parts.contains(text)
                && !Reading.words(text.rewrite(element -> parts.contains(element) ? element.with(List.of()) : element))
                        .isEmpty();
    }

    /** A letter that is a text by itself begins with the page breaks before it; any other stands in a body. */
    private TeiElement body(TeiElement part) {
        return part.is("floatingText")
                ? opened(new TeiElement("text", "", part.attributes(), part.children(), part.place()), part)
                : part.is("text") ? opened(part, part) : part;
    }

    private String add(TeiElement header, @Nullable TeiElement description, String otherwise, TeiElement part) {
        TeiElement body = body(part);
        return put(pages.ofLetter(letter(header, description, body)), body, otherwise);
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

    private TeiElement letter(TeiElement header, @Nullable TeiElement description, TeiElement part) {
        TeiElement head = part.descendants()
                .filter(one -> one.is("head") && !Reading.words(one).isEmpty())
                .findFirst()
                .orElse(null);
        TeiElement own = own(header, description);
        TeiElement text = part.is("text")
                ? part
                : TeiElement.of("text", opened(TeiElement.of("body", part), part))
                        .at(part.place());
        return with(head == null ? own : own.rewrite(element -> titled(element, head)), text);
    }

    /**
     * A letter's header; where the edition says by itself which description is a letter's, it has all to choose from.
     */
    private TeiElement own(TeiElement header, @Nullable TeiElement description) {
        return description == null && profile.changes(ProfileField.DESCRIPTION)
                ? header
                : LetterDescriptions.header(header, description);
    }

    /** With the page breaks that stand right before a letter. */
    private TeiElement opened(TeiElement element, TeiElement letter) {
        List<TeiNode> children = new ArrayList<>(pages.before(letter));
        children.addAll(element.children());
        return element.with(children);
    }

    /** A letter with a heading of its own is called by it, and not by the whole file's title. */
    private static TeiElement titled(TeiElement element, TeiElement head) {
        if (!element.is("titleStmt")) {
            return element;
        }
        List<TeiNode> children = new ArrayList<>();
        children.add(
                TeiElement.of("title", Reading.words(head)).with("level", "a").with("type", "main"));
        children.addAll(element.children());
        return element.with(children);
    }

    private TeiElement with(TeiElement header, TeiElement text) {
        return root.with(root.children().stream()
                .map(child -> child == root.child("teiHeader") ? header : child == root.child("text") ? text : child)
                .toList());
    }

    /** What stands beside the letters, where that has words. */
    private void addRest(TeiElement header, @Nullable TeiElement own, TeiElement text, Map<TeiElement, String> ids) {
        if (!Reading.words(replaced(text, ids, false)).isEmpty()) {
            TeiElement rest = pages.ofRest(with(LetterDescriptions.header(header, own), replaced(text, ids, true)));
            String id = free(file);
            letters.put(id, new Letter(id, rest, profile.in(rest, file, null, problems)));
        }
    }

    private TeiElement replaced(TeiElement element, Map<TeiElement, String> ids, boolean pointing) {
        List<TeiNode> children = new ArrayList<>();
        for (TeiNode child : element.children()) {
            if (!(child instanceof TeiElement inner)) {
                children.add(child);
            } else if (pages.isMoved(inner)) {
                continue;
            } else if (!ids.containsKey(inner)) {
                children.add(replaced(inner, ids, pointing));
            } else if (pointing) {
                children.add(pointer(inner, ids.get(inner)));
            }
        }
        return element.with(children);
    }

    /** A pointer to a letter, in words by its title. */
    private TeiElement pointer(TeiElement part, String id) {
        Letter letter = letters.get(id);
        String title = letter == null ? "" : letter.fields().word(ProfileField.TITLE);
        TeiElement link = TeiElement.of("ref", title.isEmpty() ? id : title).with("target", "message:" + id);
        TeiElement words = TeiElement.of("p", link);
        return (part.is("text") ? TeiElement.of("text", TeiElement.of("body", words)) : words).at(part.place());
    }
}
