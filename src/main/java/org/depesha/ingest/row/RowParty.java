package org.depesha.ingest.row;

import java.util.List;
import org.depesha.ingest.draft.YamlText;
import org.depesha.ingest.draft.YamlText.Pair;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.jspecify.annotations.Nullable;

/**
 * Who sent or received a letter.
 *
 * @param entry the register entry; null for somebody who has none
 * @param name what they are called
 * @param as the cover name that was used; empty for none
 */
public record RowParty(@Nullable EntryKey entry, String name, String as) {

    /** Somebody without an entry. */
    static RowParty named(String name) {
        return new RowParty(null, name, "");
    }

    /** As the front matter has it. */
    String yaml() {
        if (entry == null) {
            return YamlText.map(List.of(Pair.text("name", name)));
        }
        String kind = entry.kind() == RegisterKind.PERSON ? "person" : "organization";
        return as.isEmpty()
                ? YamlText.of(entry.id())
                : YamlText.map(List.of(Pair.text(kind, entry.id()), Pair.text("as", as)));
    }
}
