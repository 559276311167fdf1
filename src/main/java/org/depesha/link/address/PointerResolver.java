package org.depesha.link.address;

import java.util.Set;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Problems;
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

    /** The message that a resolved {@code ref} means; null where none was found. */
    public @Nullable LinkedMessage message(TeiElement resolved) {
        MessageKey key = LinkedMessage.keyOf(resolved.attribute("target"));
        return key == null ? null : messages.find(key);
    }

    /**
     * The element with its target written out, or without one where it points to nothing, which is then a problem.
     *
     * @param owner the document or page in which it stands
     * @param anchors those of its text
     */
    public TeiElement resolve(TeiElement element, String owner, AnchorIds anchors) {
        String target = element.attribute("target");
        if (target == null
                || target.startsWith("https://")
                || target.startsWith("http://")
                || target.startsWith("mailto:")) {
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
        String file = target.replaceFirst("#.*", "").replaceFirst(".*/", "").replaceFirst("\\.xml$", "");
        LinkedMessage message = messages.find(MessageKey.of(file));
        if (message != null) {
            return element.with("target", message.pointer());
        }
        problems.report(Code.UNRESOLVED_POINTER, element.place(), "`" + target + "` is nowhere in this edition.");
        return element.with("target", null);
    }

    private TeiElement message(TeiElement element, String target, String owner) {
        if (target.isEmpty() || target.equals("?")) {
            return element.with("target", null);
        }
        LinkedMessage message = messages.find(target, owner);
        if (message == null) {
            problems.report(
                    Code.UNKNOWN_MESSAGE,
                    element.place(),
                    "There is no message `" + target + "`.",
                    DidYouMean.orElse(target, messages.targets(), Code.UNKNOWN_MESSAGE.nextStep()));
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
                DidYouMean.orElse(id, pages, Code.UNKNOWN_PAGE.nextStep()));
        return element.with("target", null);
    }
}
