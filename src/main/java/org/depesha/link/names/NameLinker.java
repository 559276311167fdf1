package org.depesha.link.names;

import java.util.List;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.Names;
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
     * The name with its entries as {@code @ref}, or without it where none was found.
     *
     * @param byForm whether a name that points to nothing belongs to the entry that has its form, as in TEI files
     */
    public TeiElement link(TeiElement name, boolean byForm) {
        List<EntryKey> keys = EntryKey.parseAll(name.attribute("ref"));
        if (!keys.isEmpty()) {
            return keys.stream().allMatch(this::isKnown) ? name : withKnown(name, keys, byForm);
        }
        RegisterKind kind = RegisterKind.ofName(name).orElse(null);
        if (!byForm || kind == null || !Names.isByForm(name)) {
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

    private boolean isKnown(EntryKey key) {
        return entries.registers().find(key) != null;
    }

    private TeiElement withKnown(TeiElement name, List<EntryKey> keys, boolean fromTei) {
        keys.stream().filter(key -> !isKnown(key)).forEach(key -> {
            if (fromTei) {
                problems.report(
                        Code.UNRESOLVED_POINTER,
                        name.place(),
                        "`" + key.id() + "` is not in any register or list of "
                                + key.kind().plural() + ".");
            } else {
                entries.registers().reportUnknown(key, name.place(), problems);
            }
        });
        return name.with("ref", EntryKey.ref(keys.stream().filter(this::isKnown).toList()));
    }
}
