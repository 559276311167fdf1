package org.depesha.link.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesha.link.names.OfficeWords;
import org.depesha.link.refer.MessageKind;
import org.depesha.link.refer.ReferenceWords;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Token;

/**
 * What the words for a party say of who it is, where no register tells: "Mr J. K. Tolland, Resident Minister" is a
 * person of this last name, "Department of External Affairs, Canberra" an office of this name.
 *
 * @param surname in lower case; empty for an office
 * @param initial of the first of the other names, in lower case; empty where none stands there
 * @param office in lower case; empty for a person
 */
record PartyWords(String surname, String initial, String office) {

    static final PartyWords NOTHING = new PartyWords("", "", "");

    private static final Set<String> HONORIFICS = EnglishWords.of("honorific");

    /** A name has none of these words; an office has. */
    private static final Set<String> OFFICES = EnglishWords.of("office-word");

    private static boolean isPerson(List<String> names) {
        return !names.isEmpty()
                && names.size() < 6
                && names.stream()
                        .allMatch(name -> Character.isUpperCase(name.charAt(0))
                                && !OFFICES.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Reads the words up to the first comma or bracket. */
    static PartyWords of(String words) {
        String first = words.split("[,(\\[]", 2)[0].strip();
        List<String> names = new ArrayList<>();
        boolean leading = true;
        for (Token token : Token.of(first)) {
            leading &= !token.isWord() || HONORIFICS.contains(token.lower());
            if (token.isWord() && !leading) {
                names.add(first.substring(token.start(), token.end()));
            }
        }
        if (isPerson(names)) {
            String last = names.get(names.size() - 1).toLowerCase(Locale.ROOT);
            return last.length() < 3
                    ? NOTHING
                    : new PartyWords(
                            last,
                            names.size() > 1 ? names.get(0).substring(0, 1).toLowerCase(Locale.ROOT) : "",
                            "");
        }
        String office = OfficeWords.substantive(first);
        boolean message = Token.of(first).stream()
                .allMatch(token -> !token.isWord()
                        || MessageKind.ofNoun(token.lower()) != null
                        || ReferenceWords.MODIFIERS.contains(token.lower()));
        return message || OfficeWords.isNobody(first) ? NOTHING : new PartyWords("", "", office);
    }

    boolean isPerson() {
        return !surname.isEmpty();
    }
}
