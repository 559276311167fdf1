package org.depesha.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesha.model.Certainty;
import org.depesha.model.CoverName;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.depesha.problem.Place;

/**
 * Registers written as {@code person:stalin = Joseph Stalin, Stalin; Filippov}: a name and forms, behind a semicolon
 * cover names.
 */
final class SmallRegisters {

    private SmallRegisters() {}

    static Registers of(String... entries) {
        Map<EntryKey, Entry> all = new HashMap<>();
        for (String entry : entries) {
            String[] sides = entry.split(" = ");
            String[] id = sides[0].split(":");
            EntryKey key = new EntryKey(RegisterKind.ofScheme(id[0]).orElseThrow(), id[1]);
            String[] names = sides[1].split("; ");
            List<String> forms = new ArrayList<>(List.of(names[0].split(", ")));
            List<CoverName> covers =
                    names.length < 2 ? List.of() : List.of(new CoverName(names[1], "", Certainty.HIGH));
            all.put(
                    key,
                    Entry.named(
                            key,
                            new Entry.Naming(forms.remove(0), "", forms, covers),
                            Entry.Standing.IDENTIFIED,
                            Place.NOWHERE));
        }
        return new Registers(all);
    }
}
