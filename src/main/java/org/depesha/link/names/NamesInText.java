package org.depesha.link.names;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;

/** Knows the names of the registers in running text: forms, cover names, and a person's last name alone. */
public final class NamesInText {

    private static final int LONGEST = 7;

    /** What may stand before a name and says nothing of who it is. */
    private static final Set<String> TITLES = EnglishWords.of("name-title");

    private final Map<String, Set<EntryKey>> forms = new HashMap<>();

    private final Map<EntryKey, Set<String>> formsOf = new HashMap<>();

    /** The first words of all forms: where none stands, no name begins. */
    private final Set<String> beginnings = new HashSet<>();

    public NamesInText(Registers registers) {
        for (Entry entry : registers.entries().values()) {
            if (!entry.key().kind().takesPart()) {
                continue;
            }
            entry.names().forEach(name -> add(name, entry.key()));
            if (entry.key().kind() == RegisterKind.PERSON) {
                entry.names().forEach(name -> addLastName(name, entry.key()));
            }
        }
    }

    /** Whether a name may mean either. */
    public boolean share(EntryKey one, EntryKey other) {
        return !Collections.disjoint(formsOf.getOrDefault(one, Set.of()), formsOf.getOrDefault(other, Set.of()));
    }

    /** Learns a name that no register holds. */
    public void learn(String name, EntryKey key) {
        add(name, key);
    }

    /**
     * A name that was found.
     *
     * @param start index of its first token
     * @param end index of the token behind it
     */
    public record Named(Set<EntryKey> keys, int start, int end) {}

    public static final Named NOBODY = new Named(Set.of(), -1, -1);

    private void add(String name, EntryKey key) {
        StringBuilder form = new StringBuilder();
        for (Token token : Token.of(name)) {
            if (token.isWord() || token.isNumber() || token.is("-") || token.is("'")) {
                form.append(token.lower()).append(' ');
            }
        }
        String words = form.toString().strip();
        String plain = words.startsWith("the ") ? words.substring(4) : words;
        if (plain.length() > 1) {
            forms.computeIfAbsent(plain, f -> new TreeSet<>()).add(key);
            formsOf.computeIfAbsent(key, k -> new HashSet<>()).add(plain);
            beginnings.add(plain.indexOf(' ') < 0 ? plain : plain.substring(0, plain.indexOf(' ')));
        }
    }

    private void addLastName(String name, EntryKey key) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (name.indexOf(',') < 0 && last.length() > 2 && Character.isUpperCase(last.charAt(0))) {
            add(last, key);
        }
    }

    /** The longest name whose last token stands before {@code behind}. */
    public Named before(Tokens tokens, int behind) {
        int end = tokens.is(behind - 1, ".") && tokens.at(behind).isPossessive() ? behind - 1 : behind;
        for (int length = LONGEST; length >= 1; length--) {
            Named named = at(tokens, end - length, end);
            if (named != NOBODY) {
                return named;
            }
        }
        return NOBODY;
    }

    /**
     * The names that begin at a token, titles and offices passed over: "the Ambassador in Washington", "Comrades Gao
     * Gang and Kim Il Sung".
     */
    public Named after(Tokens tokens, int start) {
        Named first = longest(tokens, start);
        int i = start;
        while (first == NOBODY && i < start + 6 && tokens.isOne(i, TITLES)) {
            first = longest(tokens, ++i);
        }
        if (first == NOBODY) {
            return NOBODY;
        }
        Set<EntryKey> keys = new HashSet<>(first.keys());
        int end = first.end();
        while (tokens.is(end, "and") || tokens.is(end, ",")) {
            int next = tokens.is(end, ",", "and") ? end + 2 : end + 1;
            next = tokens.isOne(next, TITLES) ? tokens.past(next, TITLES) : next;
            Named more = longest(tokens, next);
            if (more == NOBODY || tokens.at(more.end()).isPossessive()) {
                break;
            }
            keys.addAll(more.keys());
            end = more.end();
        }
        return new Named(keys, start, end);
    }

    private Named longest(Tokens tokens, int start) {
        for (int length = LONGEST; length >= 1; length--) {
            Named named = at(tokens, start, start + length);
            if (named != NOBODY) {
                return named;
            }
        }
        return NOBODY;
    }

    private Named at(Tokens tokens, int start, int end) {
        if (start < 0
                || end > tokens.size()
                || !tokens.at(start).capital()
                || tokens.is(end - 1, ".")
                || !beginnings.contains(tokens.at(start).lower())) {
            return NOBODY;
        }
        StringBuilder form = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (!tokens.is(i, ".")) {
                form.append(i == start ? "" : " ").append(tokens.at(i).lower());
            }
        }
        Set<EntryKey> keys = forms.get(form.toString());
        return keys == null ? NOBODY : new Named(keys, start, end);
    }
}
