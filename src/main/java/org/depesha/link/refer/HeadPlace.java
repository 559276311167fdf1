package org.depesha.link.refer;

import java.util.Locale;
import org.depesha.link.Passage;
import org.depesha.link.names.Forms;
import org.depesha.link.names.NamesInText;
import org.depesha.link.names.NamesInText.Named;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads from where a message was sent in the line of its head that gives place and day. */
public final class HeadPlace {

    /** A head stands in so many characters. */
    private static final int LENGTH = 120;

    /** Begins the ids of places that stand in no register. */
    private static final String NO_ENTRY = "~";

    /** No name of a place has more words. */
    private static final int WORDS = 3;

    private HeadPlace() {}

    /**
     * The place before the first date of a short or first line; null where it names none. In capitals it is a place
     * even if no register knows it: "THE HAGUE, 7 August 1947".
     */
    public static @Nullable EntryKey of(Passage passage, NamesInText names) {
        Tokens tokens = Tokens.of(
                passage.text().substring(0, Math.min(LENGTH, passage.text().length())));
        for (int i = 1; i < tokens.size(); i++) {
            MentionedDate date = DateReader.read(tokens, i);
            if (date != null && date.month() > 0) {
                int first = i;
                int behind = tokens.is(i - 1, ",") ? i - 1 : i;
                Named place = names.before(tokens, behind);
                return place.keys().stream()
                        .filter(key -> key.kind() == RegisterKind.PLACE)
                        .findFirst()
                        .orElseGet(() -> behind < first ? capitals(tokens, behind, names) : null);
            }
        }
        return null;
    }

    private static @Nullable EntryKey capitals(Tokens tokens, int behind, NamesInText names) {
        int start = behind;
        while (start > 0 && start > behind - WORDS && isCapitals(tokens.text(), tokens.at(start - 1))) {
            start--;
        }
        if (start == behind) {
            return null;
        }
        String name = tokens.text()
                .substring(tokens.at(start).start(), tokens.at(behind - 1).end());
        EntryKey key = new EntryKey(RegisterKind.PLACE, NO_ENTRY + Forms.id(Forms.normalize(name)));
        names.learn(name, key);
        return key;
    }

    private static boolean isCapitals(String text, Token token) {
        String word = token.isWord() ? text.substring(token.start(), token.end()) : "";
        return word.length() > 2
                && word.equals(word.toUpperCase(Locale.ROOT))
                && MessageKind.ofNoun(token.lower()) == null
                && !ReferenceWords.MODIFIERS.contains(token.lower());
    }
}
