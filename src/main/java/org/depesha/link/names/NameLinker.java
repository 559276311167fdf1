package org.depesha.link.names;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;
import org.depesha.text.Reading;
import org.jspecify.annotations.Nullable;

/** Sees that a name points to an entry that is there. */
public final class NameLinker {

    private final EntryIndex entries;
    private final Problems problems;

    public NameLinker(EntryIndex entries, Problems problems) {
        this.entries = entries;
        this.problems = problems;
    }

    /** A name of Markdown with its entries as {@code @ref}, or without it where none was found. */
    public TeiElement link(TeiElement name) {
        List<EntryKey> unknown = unknown(name);
        unknown.forEach(key -> entries.registers().reportUnknown(key, name.place(), problems));
        return unknown.isEmpty() ? name : name.with("ref", ref(name, Map.of()));
    }

    /**
     * A name of a TEI file with its entries as {@code @ref}; one that points to nothing belongs to the entry that has
     * its form.
     *
     * @param pointers as the file has them, by the entries that were read from them: one to nobody stays
     */
    public TeiElement link(TeiElement name, Map<EntryKey, String> pointers) {
        List<EntryKey> unknown = unknown(name);
        unknown.forEach(key -> problems.report(
                Code.UNRESOLVED_POINTER,
                name.place(),
                "`" + key.id() + "` is not in any register or list of "
                        + key.kind().plural() + "."));
        if (!EntryKey.parseAll(name.attribute("ref")).isEmpty()) {
            return unknown.isEmpty() ? name : name.with("ref", ref(name, pointers));
        }
        RegisterKind kind = RegisterKind.ofName(name).orElse(null);
        return kind == null || !Names.isByForm(name) ? name : byForm(name, kind);
    }

    private TeiElement byForm(TeiElement name, RegisterKind kind) {
        String words = Reading.words(name);
        if (entries.isAmbiguous(kind, words)) {
            problems.report(
                    Code.AMBIGUOUS_FORM,
                    name.place(),
                    "More than one entry of " + kind.plural() + ".yml has the form `" + words + "`.");
        }
        EntryKey found = entries.find(kind, words);
        return found == null ? name : name.with("ref", found.toString());
    }

    private boolean isKnown(EntryKey key) {
        return entries.registers().find(key) != null;
    }

    private List<EntryKey> unknown(TeiElement name) {
        return EntryKey.parseAll(name.attribute("ref")).stream()
                .filter(key -> !isKnown(key))
                .toList();
    }

    /** Its pointers to entries that are there, and those to nobody as its file has them; null for none. */
    private @Nullable String ref(TeiElement name, Map<EntryKey, String> pointers) {
        String ref = EntryKey.parseAll(name.attribute("ref")).stream()
                .map(key -> isKnown(key) ? key.toString() : pointers.getOrDefault(key, ""))
                .filter(pointer -> !pointer.isEmpty())
                .collect(Collectors.joining(" "));
        return ref.isEmpty() ? null : ref;
    }
}
