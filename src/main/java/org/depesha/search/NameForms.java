package org.depesha.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depesha.link.address.Addresses;
import org.depesha.model.Entry;
import org.depesha.model.Registers;
import org.jspecify.annotations.Nullable;

/** Every name of every register entry, cover names and older transcriptions too, by its first word. */
final class NameForms {

    private final TreeMap<String, List<List<String>>> byFirstWord = new TreeMap<>();
    private final Map<String, String> allForms = new TreeMap<>();

    NameForms(Registers registers) {
        registers.entries().values().forEach(this::add);
        byFirstWord.values().forEach(names -> names.sort((a, b) -> a.get(0).compareTo(b.get(0))));
    }

    private void add(Entry entry) {
        Set<String> forms = new LinkedHashSet<>();
        entry.names()
                .map(name -> Token.all(name).stream().map(Token::term).collect(Collectors.joining(" ")))
                .filter(form -> !form.isEmpty())
                .forEach(forms::add);
        entry.names()
                .map(name ->
                        WadeGiles.of(Token.all(name).stream().map(Token::term).toList()))
                .filter(syllables -> !syllables.isEmpty())
                .forEach(syllables -> forms.add(String.join(" ", syllables)));
        forms.forEach(form -> byFirstWord
                .computeIfAbsent(form.split(" ", 2)[0], key -> new ArrayList<>())
                .add(List.of(form, entry.name(), Addresses.entry(entry.key()), "@" + entry.key())));
        allForms.put(
                "@" + entry.key(),
                forms.stream().map(form -> form.replace(' ', '_')).collect(Collectors.joining(",")));
    }

    /**
     * Takes the names whose first word comes before another, so that each stands where that word is or would be: folded
     * form, the entry's name, its page, its term in the index.
     */
    List<List<String>> takeBefore(@Nullable String next) {
        List<List<String>> taken = new ArrayList<>();
        while (!byFirstWord.isEmpty() && (next == null || byFirstWord.firstKey().compareTo(next) < 0)) {
            taken.addAll(byFirstWord.remove(byFirstWord.firstKey()));
        }
        return taken;
    }

    /** The names of an entry, by its term in the index, with commas between them and {@code _} for spaces. */
    String forms(String term) {
        return allForms.getOrDefault(term, "");
    }
}
