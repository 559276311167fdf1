package org.depesha.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.depesha.annotate.Proposal;
import org.depesha.ingest.draft.DocumentIds;
import org.depesha.ingest.draft.YamlText;
import org.depesha.ingest.draft.YamlText.Pair;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;

/**
 * A name that no register has, as the entry that it may become.
 *
 * @param best the likeliest of what was found of it
 * @param forms how the texts spell it, its name among them
 * @param sights where it stands
 * @param alike the id of another, proposed or in the register, that may be the same; empty for none
 */
public record ProposedEntry(EntryKey key, Proposal best, List<String> forms, List<Sight> sights, String alike) {

    /** From here on a proposal is written without a question. */
    static final double SURE = 0.85;

    /**
     * Where a name stands.
     *
     * @param line from 1
     */
    public record Sight(String file, long line) {

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    public ProposedEntry {
        forms = List.copyOf(forms);
        sights = List.copyOf(sights);
    }

    /** The id that a name makes: without initials, in the letters of addresses. */
    static String id(String name) {
        return DocumentIds.slug(name.replaceAll("\\p{Lu}\\. ?(?=\\p{Lu})", ""));
    }

    RegisterKind kind() {
        return key.kind();
    }

    public String name() {
        return best.name();
    }

    /** What it is: {@code person}. */
    public String what() {
        return kind().scheme();
    }

    /** The id of an entry that is spelled almost so, or has the same surname; empty for none. */
    public String near() {
        return best.near() == null ? alike : best.near().id();
    }

    /** The register's file, below the edition's folder. */
    public String register() {
        return "content/registers/" + kind().plural() + ".yml";
    }

    /** Whether it is hardly ever wrong; what may be another spelling of a known name is never sure. */
    public boolean isSure() {
        return best.confidence() >= SURE && near().isEmpty();
    }

    /** The same under another id, and beside one that may be the same. */
    ProposedEntry with(EntryKey newKey, String newAlike) {
        return new ProposedEntry(newKey, best, forms, sights, newAlike);
    }

    /** The entry as one line of YAML. */
    public String yaml() {
        return key.id() + ": "
                + YamlText.map(List.of(
                        Pair.text("name", name()),
                        new Pair(
                                "forms",
                                "["
                                        + String.join(
                                                ", ",
                                                forms.stream().map(YamlText::of).toList()) + "]")));
    }

    /** What speaks for it: {@code 0.95, 3 times, first content/documents/a.md:4; initials}. */
    public String grounds() {
        return String.format(
                Locale.ROOT,
                "%.2f, %s, first %s; %s",
                best.confidence(),
                sights.size() == 1 ? "once" : sights.size() + " times",
                sights.get(0),
                String.join(", ", evidence()));
    }

    private List<String> evidence() {
        return best.evidence().stream()
                .filter(reason -> !reason.endsWith(" times"))
                .toList();
    }

    /** Every name by which it is called. */
    List<String> names() {
        return new ArrayList<>(
                Stream.concat(Stream.of(name()), forms.stream()).distinct().toList());
    }
}
