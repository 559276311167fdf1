package org.depesha.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesha.cite.Json;
import org.depesha.link.MessageKey;
import org.depesha.link.Passage;
import org.depesha.link.Reference;
import org.depesha.link.Status;
import org.depesha.link.address.Addresses;
import org.jspecify.annotations.Nullable;

/** Writes {@code data/references.json}: every relation between two messages, with its evidence. */
final class ReferencesJson {

    static final String PATH = Addresses.DATA + "references.json";

    private ReferencesJson() {}

    /** Writes a list with an object for each reference, in the order given. */
    static void write(List<Reference> references, Writer out) throws IOException {
        out.write('[');
        String separator = "\n  ";
        for (Reference reference : references) {
            out.write(separator);
            out.write(Json.write(object(reference), "  "));
            separator = ",\n  ";
        }
        out.write(references.isEmpty() ? "]\n" : "\n]\n");
    }

    /**
     * {@code target} is a message of the edition, {@code attested} one known only from others, {@code candidates} what
     * may be meant where more than one fits, at most twelve of the {@code tied} ones. {@code message} is the
     * transmitted message that refers, null for the outer one; {@code paragraph} the number in the margin, or null.
     */
    private static Map<String, Object> object(Reference reference) {
        Passage passage = reference.wording().passage();
        Reference.Resolution meant = reference.resolution();
        Reference.Evidence evidence = reference.evidence();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("document", reference.from().owner());
        object.put(
                "message",
                reference.from().part().isEmpty() ? null : reference.from().part());
        object.put("paragraph", passage == null || passage.number() == 0 ? null : passage.number());
        object.put("quote", reference.wording().quote());
        object.put("target", meant.status() == Status.RESOLVED ? text(meant.target()) : null);
        object.put("attested", meant.status() == Status.ATTESTED ? text(meant.target()) : null);
        object.put(
                "candidates",
                meant.candidates().stream().map(MessageKey::toString).toList());
        object.put("tied", meant.tied());
        object.put("status", meant.status().word());
        object.put("relation", reference.relation().word());
        object.put("rule", evidence.rule());
        object.put("certainty", evidence.certainty().tei());
        object.put("responsible", evidence.responsible().word());
        return object;
    }

    private static @Nullable String text(@Nullable MessageKey key) {
        return key == null ? null : key.toString();
    }
}
