package org.depesha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesha.cite.Json;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.link.LinkedEdition;
import org.depesha.link.Reference;
import org.depesha.link.Status;
import org.depesha.link.edition.Linker;
import org.depesha.model.Edition;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the references of an edition without making its pages, for scoring: {@code java -cp
 * target/test-classes:target/depesha.jar org.depesha.bench.EditionReferences FOLDER... } writes {@code references.json}
 * into each folder, and says how long the linking took.
 */
public final class EditionReferences {

    private EditionReferences() {}

    /** Links each edition and writes what was found. */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            write(Path.of(folder));
        }
    }

    private static void write(Path folder) throws IOException {
        Problems problems = new Problems();
        EditionSettings settings = SettingsReader.read(folder, problems)
                .orElseThrow(() -> new IllegalStateException("the edition can't be read: " + problems.sorted()));
        Edition edition = EditionReader.read(folder, settings, problems);
        long start = System.nanoTime();
        LinkedEdition linked = Linker.link(edition, true, problems);
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Object> all = new ArrayList<>();
        linked.references().all().forEach(reference -> all.add(object(reference)));
        Files.writeString(folder.resolve("references.json"), Json.write(all));
        System.out.printf(
                Locale.ROOT,
                "%s: %d documents, %d references, linked in %.2f s%n",
                folder.getFileName(),
                linked.documents().size(),
                all.size(),
                seconds);
    }

    private static Map<String, Object> object(Reference reference) {
        Status status = reference.resolution().status();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("document", reference.from().owner());
        object.put("quote", reference.wording().quote());
        object.put(
                "target",
                status == Status.RESOLVED
                        ? String.valueOf(reference.resolution().target())
                        : null);
        object.put(
                "attested",
                status == Status.ATTESTED
                        ? String.valueOf(reference.resolution().target())
                        : null);
        object.put("status", status.word());
        object.put("relation", reference.relation().word());
        object.put("rule", reference.evidence().rule());
        return object;
    }
}
