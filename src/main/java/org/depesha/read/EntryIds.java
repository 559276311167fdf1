package org.depesha.read;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.model.EntryKey;
import org.depesha.model.NameId;
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

    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern ENDS = Pattern.compile("^[._-]+|[.]+$");

    private EntryIds() {}

    /** The entries' ids to which {@code @ref} points, each by one of its pointers, or else that of {@code @key}. */
    static List<String> ids(TeiElement name) {
        String ref = name.attribute("ref");
        String key = name.attribute("key");
        if (ref != null && !ref.isBlank()) {
            return words(ref)
                    .map(EntryIds::id)
                    .filter(id -> !id.isEmpty())
                    .distinct()
                    .toList();
        }
        String id = key == null ? "" : idOfKey(key);
        return id.isEmpty() ? List.of() : List.of(id);
    }

    /**
     * As {@link #ids(TeiElement)}, but a {@code @key} of several words, each of them an id that is known, means all.
     */
    static List<String> ids(TeiElement name, Predicate<String> known) {
        String key = name.attribute("key");
        if (key == null || name.attribute("ref") != null) {
            return ids(name);
        }
        List<String> each = words(key).map(EntryIds::id).distinct().toList();
        return each.size() > 1 && each.stream().allMatch(known) ? each : ids(name);
    }

    /** The pointers of {@code @ref}, as they are written. */
    static List<String> pointers(TeiElement name) {
        String ref = name.attribute("ref");
        return ref == null ? List.of() : words(ref).toList();
    }

    /** The id of a {@code @key}, which is one name whole ({@code Hall Oskar}), or a pointer. */
    private static String idOfKey(String key) {
        String name = key.strip();
        return SPACE.matcher(name).find() ? NameId.of(name) : id(name);
    }

    /** The entry that the first of {@code @ref}'s pointers, or else {@code @key}, means; null where there is none. */
    static @Nullable EntryKey key(RegisterKind kind, TeiElement name) {
        return ids(name).stream().findFirst().map(id -> new EntryKey(kind, id)).orElse(null);
    }

    /**
     * The entries that a name points to, all of them where it means several: {@code @ref} is a list of pointers.
     * {@code @key} is one name whole, unless each word of it is an id that is known.
     */
    static List<EntryKey> keys(RegisterKind kind, TeiElement name, Predicate<EntryKey> known) {
        String key = name.attribute("key");
        Stream<String> ids =
                key != null && name.attribute("ref") == null ? words(key).map(EntryIds::id) : ids(name).stream();
        List<EntryKey> keys = ids.filter(id -> !id.isEmpty())
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

    private static Stream<String> words(String attribute) {
        return Stream.of(SPACE.split(attribute.strip())).filter(word -> !word.isEmpty());
    }

    /** The last part of a pointer's address; its letters that an id may not have are as in {@link NameId}. */
    static String id(String address) {
        String pointer = address;
        while (pointer.endsWith("/")) {
            pointer = pointer.substring(0, pointer.length() - 1);
        }
        int cut = Math.max(pointer.lastIndexOf('#'), Math.max(pointer.lastIndexOf('/'), pointer.lastIndexOf(':')));
        String last = pointer.substring(cut + 1);
        if (!ASCII.matcher(last).matches()) {
            return NameId.of(last);
        }
        String id = ENDS.matcher(STRANGE.matcher(last).replaceAll("-")).replaceAll("");
        return id.equalsIgnoreCase("index.html") || id.length() > LONGEST || NameId.isOfWindows(id)
                ? "id-" + Integer.toHexString(id.hashCode())
                : id;
    }
}
