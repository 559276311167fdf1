package org.depesha.link.address;

import java.util.Objects;
import java.util.Set;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.model.EntryKey;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a {@code ref} or {@code ptr} points to: a message, a page, an anchor in the same text, or another site.
 */
public final class PointerResolver {

    private static final String MESSAGE = "message:";
    private static final String PAGE = "page:";

    private final MessageIndex messages;
    private final Set<String> pages;
    private final Problems problems;

    public PointerResolver(MessageIndex messages, Set<String> pages, Problems problems) {
        this.messages = messages;
        this.pages = pages;
        this.problems = problems;
    }

    public boolean hasMessage(MessageKey key) {
        return messages.find(key) != null;
    }

    /** The message that a resolved {@code ref} or name means; null where none was found. */
    public @Nullable LinkedMessage message(TeiElement resolved) {
        MessageKey key = LinkedMessage.keyOf(resolved.attribute(Names.isName(resolved) ? "ref" : "target"));
        if (key == null) {
            return null;
        }
        LinkedMessage message = messages.find(key);
        return message == null ? messages.find(MessageKey.of(key.owner())) : message; // a place in a document
    }

    /**
     * The element with its target written out, or without one where it points to nothing, which is then a problem.
     *
     * @param owner the document or page in which it stands
     * @param anchors those of its text
     */
    public TeiElement resolve(TeiElement element, String owner, AnchorIds anchors) {
        String target = element.attribute("target");
        if (target == null) {
            return element;
        }
        LinkedMessage named = ofRoot(target.strip());
        if (named != null && !target.startsWith(MESSAGE)) {
            return element.with("target", named.pointer());
        }
        if (WebAddress.is(target)) {
            return element;
        }
        if (target.startsWith(MESSAGE)) {
            return message(element, target.substring(MESSAGE.length()), owner);
        }
        if (target.startsWith(PAGE)) {
            return page(element, target.substring(PAGE.length()));
        }
        if (target.startsWith("#") && anchors.has(target.substring(1))) {
            return element;
        }
        return file(element, target.strip().split("\\s+")[0]);
    }

    /** A pointer to another file of the edition, by its name or the {@code xml:id} of its root, or to a place in it. */
    private TeiElement file(TeiElement element, String target) {
        int hash = target.indexOf('#');
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        String name = stem(hash < 0 ? target : target.substring(0, hash));
        LinkedMessage message = name.isEmpty() ? ofRoot(anchor) : ofFile(name);
        if (message == null) {
            reportMissing(target, element.place());
            return element.with("target", null);
        }
        return name.isEmpty() || anchor.isEmpty()
                ? element.with("target", message.pointer())
                : passage(element, message, anchor);
    }

    /**
     * A name with {@code @ref} to a document written out: {@code rs type="letter" ref="#L12"}. One that points to
     * anything else stays as it is.
     */
    public TeiElement resolveName(TeiElement name) {
        String first =
                Objects.requireNonNullElse(name.attribute("ref"), "").strip().split("\\s+")[0];
        if (first.isEmpty() || !EntryKey.parseAll(first).isEmpty()) {
            return name;
        }
        LinkedMessage message = ofFile(first.replaceFirst("^#", "").replaceFirst("\\.xml$", ""));
        return message == null ? name : name.with("ref", message.pointer());
    }

    /** The message of a file, by its name, its id, or either behind the prefix of another edition's pointers. */
    private @Nullable LinkedMessage ofFile(String name) {
        LinkedMessage message = messages.find(MessageKey.of(name));
        LinkedMessage found = message == null ? ofRoot(name) : message;
        String behind = name.substring(name.lastIndexOf(':') + 1);
        // A number behind a prefix may be that of anything.
        return found == null
                        && behind.length() < name.length()
                        && behind.chars().anyMatch(Character::isLetter)
                ? ofFile(behind)
                : found;
    }

    /**
     * The document to which a pointer of a TEI file leads, by its file's name or an id of its; null for none. An
     * address on the web leads to one only where it is such an id: files of other editions have the same names.
     */
    public @Nullable LinkedMessage ofPointer(String pointer) {
        LinkedMessage known = ofRoot(pointer);
        String name = document(pointer);
        return known != null || name.isEmpty() || WebAddress.is(pointer) ? known : ofFile(name);
    }

    /**
     * What a pointer calls the document to which it leads: {@code b} of {@code letters/b.xml#p1}, and of {@code #b}.
     */
    private static String document(String pointer) {
        String path = pointer.startsWith("#") ? pointer.substring(1) : pointer;
        int hash = path.indexOf('#');
        return stem(hash < 0 ? path : path.substring(0, hash));
    }

    /** The name of a file without its folders and its ending. */
    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.xml$", "");
    }

    /** Reports a pointer to nothing, but for an address on the web. */
    public void reportMissing(String pointer, Place place) {
        if (WebAddress.is(pointer)) {
            return;
        }
        if (messages.isDraft(document(pointer))) {
            problems.report(
                    Code.UNRESOLVED_POINTER,
                    place,
                    "`" + pointer + "` leads to a draft, which is left out.",
                    MessageIndex.OF_DRAFT);
        } else {
            problems.report(Code.UNRESOLVED_POINTER, place, "`" + pointer + "` is not in this edition.");
        }
    }

    private @Nullable LinkedMessage ofRoot(String id) {
        String document = messages.ofRoot(id);
        return document == null ? null : messages.find(MessageKey.of(document));
    }

    /** A pointer to a place in a document, or to the document where the place is not there, which is a problem. */
    private TeiElement passage(TeiElement element, LinkedMessage message, String anchor) {
        String document = message.key().owner();
        LinkedMessage inner = messages.find(message.key().withPart(anchor));
        if (inner != null) {
            return element.with("target", inner.pointer());
        }
        if (messages.hasAnchor(document, anchor)) {
            return element.with("target", message.pointer() + "#" + anchor);
        }
        problems.report(
                Code.UNRESOLVED_POINTER,
                element.place(),
                "`" + document + "` has no `" + anchor + "` in its text; the link leads to its beginning.");
        return element.with("target", message.pointer());
    }

    private TeiElement message(TeiElement element, String target, String owner) {
        if (target.isEmpty() || target.equals("?")) {
            return element.with("target", null);
        }
        LinkedMessage message = messages.find(target, owner);
        if (message == null) {
            messages.reportMissing(target, element.place(), problems);
            return element.with("target", null);
        }
        return element.with("target", message.pointer()).with("cert", "high").with("resp", "#editor");
    }

    private TeiElement page(TeiElement element, String id) {
        if (pages.contains(id)) {
            return element;
        }
        problems.report(
                Code.UNKNOWN_PAGE,
                element.place(),
                "There is no page `" + id + "`.",
                () -> DidYouMean.orElse(id, pages, Code.UNKNOWN_PAGE.nextStep()));
        return element.with("target", null);
    }
}
