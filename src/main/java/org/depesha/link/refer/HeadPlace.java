package org.depesha.link.refer;

import org.depesha.link.Passage;
import org.depesha.link.names.NamesInText;
import org.depesha.link.names.NamesInText.Named;
import org.depesha.link.passage.Tokens;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.jspecify.annotations.Nullable;

/** Reads from where a message was sent in the line of its head that gives place and day. */
public final class HeadPlace {

    /** A head stands in so many characters. */
    private static final int LENGTH = 120;

    private HeadPlace() {}

    /** The place before the first date of a short or first line; null where it names none. */
    public static @Nullable EntryKey of(Passage passage, NamesInText names) {
        Tokens tokens = Tokens.of(
                passage.text().substring(0, Math.min(LENGTH, passage.text().length())));
        for (int i = 1; i < tokens.size(); i++) {
            MentionedDate date = DateReader.read(tokens, i);
            if (date != null && date.month() > 0) {
                Named place = names.before(tokens, tokens.is(i - 1, ",") ? i - 1 : i);
                return place.keys().stream()
                        .filter(key -> key.kind() == RegisterKind.PLACE)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }
}
