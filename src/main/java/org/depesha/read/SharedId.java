package org.depesha.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.Identifier;
import org.depesha.model.NameId;

/** An id under which files list entries: those that have a name or an authority's number in common are one. */
final class SharedId {

    private final EntryKey id;
    private final List<EntryKey> keys = new ArrayList<>();

    /** By a name or a number, which of the entries has it. */
    private final Map<String, Integer> marks = new HashMap<>();

    private long looked;

    SharedId(EntryKey id) {
        this.id = id;
    }

    /** The id of the first entry that a listed one is; of a new one where it is none. */
    EntryKey key(Entry entry) {
        List<String> own = marks(entry);
        int known = keys.size();
        for (String mark : own) {
            looked++;
            known = Math.min(known, marks.getOrDefault(mark, known));
        }
        if (known == keys.size()) {
            keys.add(keys.isEmpty() ? id : new EntryKey(id.kind(), id.id() + "-" + NameId.of(entry.name())));
        }
        for (String mark : own) {
            marks.merge(mark, known, Math::min);
        }
        return keys.get(known);
    }

    /** How often it looked whether a name or number is known: a measure of its work. */
    long looked() {
        return looked;
    }

    private static List<String> marks(Entry entry) {
        return Stream.concat(
                        entry.names()
                                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC)
                                        .toLowerCase(Locale.ROOT)),
                        entry.identifiers().stream().map(Identifier::address))
                .distinct()
                .toList();
    }
}
