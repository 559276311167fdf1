package org.depesha.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depesha.words.Saying.Part;

/** The words of the interface in one language: sayings by their keys, such as {@code frame.skip}. */
public final class Words {

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

    private final String language;
    private final String path;
    private final Map<String, Saying> sayings;
    private final PluralRules plurals;
    private final boolean isolates;

    Words(String language, Map<String, Saying> sayings, PluralRules plurals) {
        this(language, "", sayings, plurals);
    }

    private Words(String language, String path, Map<String, Saying> sayings, PluralRules plurals) {
        this(language, path, sayings, plurals, false);
    }

    private Words(String language, String path, Map<String, Saying> sayings, PluralRules plurals, boolean isolates) {
        this.language = language;
        this.path = path;
        this.isolates = isolates;
        this.sayings = new TreeMap<>(sayings);
        this.plurals = plurals;
    }

    /** The language's tag (BCP 47). */
    public String language() {
        return language;
    }

    /** Where the pages in this language stand, from the site's root: {@code de/}; empty for those at the root. */
    public String path() {
        return path;
    }

    /** The same words for pages below a folder of their own. */
    Words inFolder() {
        return new Words(language, language + "/", sayings, plurals);
    }

    /**
     * The same words for pages that run from right to left: names in Latin letters stand between signs (Unicode, FSI
     * and PDI) that keep them from being mixed with what stands around them.
     */
    public Words isolating() {
        return new Words(language, path, sayings, plurals, true);
    }

    /** All keys. */
    public Set<String> keys() {
        return sayings.keySet();
    }

    /** Whether there is a saying of this key. */
    public boolean has(String key) {
        return sayings.containsKey(key);
    }

    /**
     * A saying.
     *
     * @throws IllegalArgumentException where there is none of this key
     */
    public Saying saying(String key) {
        Saying saying = sayings.get(key);
        if (saying == null) {
            throw new IllegalArgumentException("There are no words `" + key + "` in words/en.yml.");
        }
        return saying;
    }

    /** The rules by which a count chooses a form. */
    public PluralRules plurals() {
        return plurals;
    }

    /** What is said, without values. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** What is said with one value. */
    public String say(String key, String name, Object value) {
        return say(key, Map.of(name, value));
    }

    /** What is said with values; a number stands as the language writes numbers. */
    public String say(String key, Map<String, ?> values) {
        StringBuilder said = new StringBuilder();
        plain(parts(key, values), key, values, said);
        return said.toString();
    }

    private void plain(List<Part> parts, String key, Map<String, ?> values, StringBuilder to) {
        for (Part part : parts) {
            switch (part.kind()) {
                case TEXT -> to.append(FullStop.after(to, part.text()));
                case CODE -> to.append(part.text());
                case SLOT -> to.append(isolated(written(value(part, key, values))));
                case LINK -> plain(part.inner(), key, values, to);
            }
        }
    }

    /** The parts of a saying in the form that its count asks for. */
    public List<Part> parts(String key, Map<String, ?> values) {
        Saying saying = saying(key);
        return saying.form(
                saying.isCounted() && values.get(Saying.COUNT) instanceof Number count
                        ? plurals.category(count.longValue())
                        : PluralRules.OTHER);
    }

    /** The value that a part asks for. */
    public static Object value(Part part, String key, Map<String, ?> values) {
        Object value = values.get(part.text());
        if (value == null) {
            throw new IllegalArgumentException("The words `" + key + "` ask for a value `" + part.text() + "`.");
        }
        return value;
    }

    /** A value in words: a number with a sign between its thousands. */
    public String written(Object value) {
        return value instanceof Number number ? number(number.longValue()) : value.toString();
    }

    /** Words among others: apart from them, where they run in another direction. */
    public String isolated(String words) {
        boolean other = isolates
                && !words.startsWith(FIRST_STRONG_ISOLATE)
                && words.codePoints()
                        .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        return other ? FIRST_STRONG_ISOLATE + words + POP_DIRECTIONAL_ISOLATE : words;
    }

    /** A whole number as the language writes it. */
    public String number(long number) {
        String digits = Long.toString(number);
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            boolean parts = i > 0 && (digits.length() - i) % 3 == 0 && digits.length() > grouped();
            written.append(parts ? say("sign.group") : "").append(digits.charAt(i));
        }
        return written.toString();
    }

    /** Up to so many digits stand together. */
    private int grouped() {
        return Integer.parseInt(say("sign.together"));
    }

    /** What stands between two things in a list of this kind: the words of {@code list.KIND} between its two values. */
    public String between(String kind) {
        List<Part> parts = saying("list." + kind).form(PluralRules.OTHER);
        return parts.size() == 3 ? parts.get(1).text() : " ";
    }

    /** Names as a sentence has them: "A", "A and B", "A, B and C"; empty for none. */
    public String names(List<String> names) {
        List<String> all = names.stream().map(this::isolated).toList();
        int last = all.size() - 1;
        return last <= 0
                ? String.join("", all)
                : String.join(between("names"), all.subList(0, last)) + between("last") + all.get(last);
    }

    /** Things that are known, one behind the other; what is empty is left out. */
    public String facts(String... facts) {
        return List.of(facts).stream()
                .filter(fact -> !fact.isEmpty())
                .map(this::isolated)
                .collect(Collectors.joining(between("facts")));
    }

    /**
     * All sayings below a key, for a script: texts as they are written, by the rest of their keys; those that are
     * counted as maps of their forms.
     */
    public Map<String, Object> below(String group) {
        Map<String, Object> all = new TreeMap<>();
        sayings.forEach((key, saying) -> {
            if (key.startsWith(group + ".")) {
                put(List.of(key.substring(group.length() + 1).split("\\.")), saying, all);
            }
        });
        return all;
    }

    @SuppressWarnings("unchecked")
    private static void put(List<String> path, Saying saying, Map<String, Object> into) {
        if (path.size() > 1) {
            Object inner = into.computeIfAbsent(path.get(0), key -> new TreeMap<String, Object>());
            put(path.subList(1, path.size()), saying, (Map<String, Object>) inner);
        } else {
            into.put(
                    path.get(0),
                    saying.isCounted()
                            ? new LinkedHashMap<>(saying.written())
                            : saying.written().getOrDefault(PluralRules.OTHER, ""));
        }
    }

    /** The texts of a list, such as the months. */
    public List<String> listed(String key) {
        List<String> all = new ArrayList<>();
        for (int i = 1; has(key + "." + i); i++) {
            all.add(say(key + "." + i));
        }
        return all;
    }
}
