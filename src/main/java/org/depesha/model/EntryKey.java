package org.depesha.model;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names an entry of a register.
 *
 * @param id empty where only the form of a name is known, and the entry that has this form is still to be found
 */
public record EntryKey(RegisterKind kind, String id) implements Comparable<EntryKey> {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The entry, still to be found, that has the form of a name. */
    public static EntryKey byForm(RegisterKind kind) {
        return new EntryKey(kind, "");
    }

    /** Whether the entry is still to be found. */
    public boolean isByForm() {
        return id.isEmpty();
    }

    /** As {@code @ref} and links have it: {@code person:mao-zedong}. */
    @Override
    public String toString() {
        return kind.scheme() + ":" + id;
    }

    /** Reads {@code @ref}, a list of pointers: the entries among them, in order. */
    public static List<EntryKey> parseAll(@Nullable String ref) {
        if (ref == null || ref.indexOf(':') < 0) {
            return List.of();
        }
        return SPACE.splitAsStream(ref.strip())
                .map(EntryKey::parse)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** {@code @ref} of these entries; null for none. */
    public static @Nullable String ref(Collection<EntryKey> keys) {
        return keys.isEmpty() ? null : keys.stream().map(EntryKey::toString).collect(Collectors.joining(" "));
    }

    /** Reads {@code person:mao-zedong}; null for anything else. */
    public static @Nullable EntryKey parse(@Nullable String ref) {
        int colon = ref == null ? -1 : ref.indexOf(':');
        return ref == null || colon < 0
                ? null
                : RegisterKind.ofScheme(ref.substring(0, colon))
                        .map(kind -> new EntryKey(kind, ref.substring(colon + 1)))
                        .orElse(null);
    }

    @Override
    public int compareTo(EntryKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }
}
