package org.depesha.link.names;

import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.text.Reading;

/** Sees that a name points to an entry that is there. */
public final class NameLinker {

    private final EntryIndex entries;
    private final Problems problems;

    public NameLinker(EntryIndex entries, Problems problems) {
        this.entries = entries;
        this.problems = problems;
    }

    /**
     * The name with its entry as {@code @ref}, or without one where none was found.
     *
     * @param byForm whether a name that points to nothing belongs to the entry that has its form, as in TEI files
     */
    public TeiElement link(TeiElement name, RegisterKind kind, boolean byForm) {
        EntryKey key = EntryKey.parse(name.attribute("ref"));
        if (key != null) {
            return entries.registers().find(key) != null ? name : unknown(name, key);
        }
        if (!byForm) {
            return name;
        }
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

    private TeiElement unknown(TeiElement name, EntryKey key) {
        entries.registers().reportUnknown(key, name.place(), problems);
        return name.with("ref", null);
    }
}
