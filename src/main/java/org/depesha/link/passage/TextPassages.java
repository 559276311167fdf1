package org.depesha.link.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesha.link.GoneAnchor.Kind;
import org.depesha.link.TextPassage;
import org.depesha.model.RegisterKind;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;
import org.jspecify.annotations.Nullable;

/**
 * Says what a passage is, and lists those of a text: linking numbers the same ones. They stand in the order in which
 * they end.
 */
public final class TextPassages {

    /** What gets a number of its own, unless it stands inside another passage. */
    private static final Set<String> NUMBERED = Set.of("p", "ab", "lg", "item", "table", "eg", "quote", "u", "l");

    /** What holds passages and is none itself as soon as it holds one of these. */
    private static final Set<String> BLOCKS = Set.of("p", "ab", "lg", "list", "table", "floatingText", "quote", "eg");

    private static final Set<String> CONTAINERS = Set.of("item", "quote");

    private final Set<String> messages;
    private final List<TextPassage> found = new ArrayList<>();
    private @Nullable PassageText words;
    private String message = "";
    private int passages;
    private int notes;

    private TextPassages(Set<String> messages) {
        this.messages = messages;
    }

    /**
     * The passages of a text.
     *
     * @param messages the ids of the messages that it transmits
     */
    public static List<TextPassage> of(TeiElement text, Set<String> messages) {
        TextPassages all = new TextPassages(messages);
        all.element(text, text);
        return all.found;
    }

    public static boolean isNumbered(TeiElement element) {
        return NUMBERED.contains(element.name())
                && !element.children().isEmpty()
                && !(CONTAINERS.contains(element.name())
                        && element.elements().anyMatch(child -> BLOCKS.contains(child.name())));
    }

    public static boolean hasOwnWords(TeiElement element) {
        return RegisterKind.ofElement(element.name()).isPresent()
                || element.is("ref")
                || element.children().stream()
                        .anyMatch(child ->
                                child instanceof TeiText text && !text.text().isBlank());
    }

    private void element(TeiElement element, TeiElement parent) {
        if (EditorsNote.is(element)) {
            aside(() -> passage(element, Kind.NOTE, ++notes));
        } else if (element.is("floatingText") && messages.contains(id(element))) {
            String outer = message;
            message = id(element);
            aside(() -> content(element, element));
            message = outer;
        } else if (words == null && isNumbered(element)) {
            passage(element, Kind.PASSAGE, ++passages);
        } else if (words == null && hasOwnWords(element)) {
            passage(element, null, 0);
        } else {
            content(element, parent);
        }
    }

    /** Does something as if no passage were open. */
    private void aside(Runnable what) {
        PassageText outer = words;
        words = null;
        what.run();
        words = outer;
    }

    private void passage(TeiElement element, @Nullable Kind kind, int order) {
        PassageText own = new PassageText();
        words = own;
        content(element, element);
        words = null;
        if (order > 0 || own.end() > 0) {
            found.add(new TextPassage(kind, message, id(element), order, own.toString(), element.place()));
        }
    }

    private void content(TeiElement element, TeiElement parent) {
        PassageText own = words;
        boolean counts = own != null && !PassageText.isReplaced(parent, element);
        if (counts) {
            own.before(element);
        }
        for (TeiNode child : element.children()) {
            if (child instanceof TeiElement inner) {
                if (counts || own == null) {
                    element(inner, element);
                }
            } else if (counts) {
                own.add(child.text());
            }
        }
        if (counts) {
            own.after(element);
        }
    }

    private static String id(TeiElement element) {
        String id = element.attribute("xml:id");
        return id == null ? "" : id;
    }
}
