package org.depesha.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads which register entry a TEI name means: {@code @ref="#id"}, {@code @ref="persons.xml#id"}, an authority's
 * address, or {@code @key}.
 */
final class EntryIds {

    /** As many characters as an editor's own id may have. */
    private static final int LONGEST = 200;

    private EntryIds() {}

    /** {@code person:id}; null where the element points to nothing. */
    static @Nullable String reference(RegisterKind kind, TeiElement name) {
        EntryKey key = key(kind, name);
        return key == null ? null : key.toString();
    }

    /** The entry that the first of {@code @ref}'s pointers, or else {@code @key}, means; null where there is none. */
    static @Nullable EntryKey key(RegisterKind kind, TeiElement name) {
        return Optional.ofNullable(name.attribute("ref"))
                .map(pointers -> pointers.strip().split("\\s+")[0])
                .or(() -> Optional.ofNullable(name.attribute("key")))
                .map(EntryIds::id)
                .filter(id -> !id.isEmpty())
                .map(id -> new EntryKey(kind, id))
                .orElse(null);
    }

    /**
     * The entries that a name points to, all of them where it means several: {@code @ref} is a list of pointers.
     * {@code @key} is one name whole, unless each word of it is an id that is known.
     */
    static List<EntryKey> keys(RegisterKind kind, TeiElement name, Predicate<EntryKey> known) {
        String ref = name.attribute("ref");
        String key = name.attribute("key");
        String pointers = ref == null ? key == null ? "" : key : ref;
        List<EntryKey> keys = Stream.of(pointers.strip().split("\\s+"))
                .map(EntryIds::id)
                .filter(id -> !id.isEmpty())
                .map(id -> new EntryKey(kind, id))
                .distinct()
                .toList();
        return keys.size() > 1 && keys.stream().allMatch(known) ? keys : List.of(keyOrForm(kind, name));
    }

    /** The entry that a name points to, or that which has its form. */
    static EntryKey keyOrForm(RegisterKind kind, TeiElement name) {
        EntryKey key = key(kind, name);
        return key == null ? EntryKey.byForm(kind) : key;
    }

    /** The last part of a pointer's address, with other signs than an id may have as hyphens. */
    private static String id(String pointers) {
        String pointer = pointers.strip();
        while (pointer.endsWith("/")) {
            pointer = pointer.substring(0, pointer.length() - 1);
        }
        int cut = Math.max(pointer.lastIndexOf('#'), Math.max(pointer.lastIndexOf('/'), pointer.lastIndexOf(':')));
        String id =
                pointer.substring(cut + 1).replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[._-]+|[.]+$", "");
        return id.equalsIgnoreCase("index.html") || id.length() > LONGEST
                ? "id-" + Integer.toHexString(id.hashCode())
                : id;
    }
}
