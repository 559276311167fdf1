package org.depesha.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/** Which {@code correspDesc} of a header speaks of which letter that {@code each} finds. */
final class LetterDescriptions {

    private final List<TeiElement> all;
    private final Map<TeiElement, TeiElement> bound = new IdentityHashMap<>();
    private final Set<TeiElement> used = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Alone, it speaks of all that no other does. */
    private final @Nullable TeiElement unbound;

    /**
     * The descriptions of a header.
     *
     * @param bound the description of each part of the text that points to one
     */
    LetterDescriptions(List<TeiElement> all, Map<TeiElement, TeiElement> bound) {
        this.all = all;
        this.bound.putAll(bound);
        List<TeiElement> others =
                all.stream().filter(one -> !bound.containsValue(one)).toList();
        this.unbound = others.size() == 1 ? others.get(0) : null;
    }

    /** That of a letter, to which it points itself, or one place in it; null for none. */
    @Nullable
    TeiElement of(TeiElement letter) {
        TeiElement own = own(letter);
        return used(own == null ? unbound : own);
    }

    private @Nullable TeiElement own(TeiElement letter) {
        List<TeiElement> own = letter.descendants()
                .flatMap(element -> Stream.ofNullable(bound.get(element)))
                .toList();
        return own.size() == 1 ? own.get(0) : null;
    }

    /** The id of a letter's own description; empty for none. */
    String id(TeiElement letter) {
        TeiElement own = own(letter);
        return own == null ? "" : idOf(own);
    }

    /** The id of a description as a part of an address; empty for none. */
    static String idOf(TeiElement description) {
        return EntryIds.id(Objects.toString(description.attribute("xml:id"), ""));
    }

    /** That of what stands beside the letters, once these have theirs; null for none. */
    @Nullable
    TeiElement ofRest() {
        return unbound != null && used.contains(unbound) ? null : used(unbound);
    }

    private @Nullable TeiElement used(@Nullable TeiElement description) {
        if (description != null) {
            used.add(description);
        }
        return description;
    }

    /** Those that speak of no letter. */
    List<TeiElement> leftOut() {
        return all.stream().filter(one -> !used.contains(one)).toList();
    }

    /** A header without the descriptions of other letters. */
    static TeiElement header(TeiElement header, @Nullable TeiElement own) {
        return header.rewrite(element -> without(element, own));
    }

    private static TeiElement without(TeiElement element, @Nullable TeiElement own) {
        boolean holds = element.elements().anyMatch(child -> child != own && child.is("correspDesc"));
        return holds
                ? element.with(element.children().stream()
                        .filter(child ->
                                child == own || !(child instanceof TeiElement inner && inner.is("correspDesc")))
                        .toList())
                : element;
    }
}
