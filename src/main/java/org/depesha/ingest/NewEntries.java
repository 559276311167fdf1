package org.depesha.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.depesha.annotate.Proposal;
import org.depesha.config.SettingsReader;
import org.depesha.config.SourceFile;
import org.depesha.ingest.draft.ImportedDocument;
import org.depesha.ingest.draft.NamedParties;
import org.depesha.ingest.draft.RegisterText;
import org.depesha.ingest.row.RegisterNames;
import org.depesha.model.Document;
import org.depesha.model.Edition;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;

/**
 * Adds the entries that annotation proposes to the registers, and lets the front matter that named them by words point
 * to them. Registers only grow: no byte of them is changed.
 */
public final class NewEntries {

    private final Path folder;
    private final Edition edition;
    private final List<ProposedEntry> proposed;

    private NewEntries(Path folder, Edition edition, List<ProposedEntry> proposed) {
        this.folder = folder;
        this.edition = edition;
        this.proposed = List.copyOf(proposed);
    }

    /**
     * What an edition's documents name and its registers lack; empty, with problems, where it has errors.
     *
     * @param problems of the edition
     */
    public static Optional<NewEntries> of(Path folder, Problems problems) {
        Optional<Edition> read =
                SettingsReader.read(folder, problems).map(settings -> EditionReader.read(folder, settings, problems));
        if (read.isEmpty() || problems.hasErrors()) {
            return Optional.empty();
        }
        Edition edition = read.get();
        List<ProposedEntries> all = new ArrayList<>();
        AnnotationRun.of(folder, edition, false, problems).forEach(document -> all.add(document.proposed()));
        for (Document document : edition.documents()) {
            String path = document.place().file();
            if (path.endsWith(".md")) {
                SourceFile.read(folder, path, problems).ifPresent(text -> {
                    List<Proposal> named = NamedParties.proposals(text, document, edition.registers());
                    all.add(ProposedEntries.of(path, text, named));
                });
            }
        }
        return Optional.of(
                new NewEntries(folder, edition, apart(ProposedEntries.all(all).list(), edition)));
    }

    /** Without those that a register has by another id; the others under ids that are free. */
    private static List<ProposedEntry> apart(List<ProposedEntry> found, Edition edition) {
        RegisterNames names = new RegisterNames(edition.registers());
        Set<String> taken = new HashSet<>();
        edition.registers().entries().keySet().forEach(key -> taken.add(mark(key)));
        Surnames surnames = new Surnames(found, edition);
        List<ProposedEntry> apart = new ArrayList<>();
        for (ProposedEntry entry : found) {
            if (names.called(entry.name(), entry.kind())) {
                continue;
            }
            String id = entry.key().id();
            for (int i = 2; !taken.add(mark(new EntryKey(entry.kind(), id))); i++) {
                id = entry.key().id() + "-" + i;
            }
            apart.add(entry.with(new EntryKey(entry.kind(), id), surnames.other(entry)));
        }
        return apart;
    }

    /** Who is called by which surname: "L. Johnson" and "Lyndon B. Johnson" may be one. */
    private static final class Surnames {
        private final Map<String, Set<String>> ids = new HashMap<>();

        Surnames(List<ProposedEntry> found, Edition edition) {
            edition.registers().of(RegisterKind.PERSON).forEach(entry -> add(entry.name(), entry.key()));
            found.forEach(entry -> add(entry.name(), entry.key()));
        }

        private void add(String name, EntryKey key) {
            if (key.kind() == RegisterKind.PERSON) {
                ids.computeIfAbsent(RegisterNames.surname(name), any -> new LinkedHashSet<>())
                        .add(key.id());
            }
        }

        /** Another of the same surname; empty where there is none. */
        String other(ProposedEntry entry) {
            return ids.getOrDefault(RegisterNames.surname(entry.name()), Set.of()).stream()
                    .filter(id -> entry.kind() == RegisterKind.PERSON
                            && !id.equals(entry.key().id()))
                    .findFirst()
                    .orElse("");
        }
    }

    /** An id that may not stand twice: a party is named by its id alone, be it a person or an organization. */
    private static String mark(EntryKey key) {
        String register =
                RegisterNames.PARTIES.contains(key.kind()) ? "" : key.kind().plural();
        return register + " " + key.id().toLowerCase(Locale.ROOT);
    }

    /** The proposals, register by register, the likeliest first. */
    public List<ProposedEntry> proposed() {
        return proposed;
    }

    /**
     * What was written.
     *
     * @param entries how many were added
     * @param parties how many parties and places of front matter point to them now
     */
    public record Written(int entries, int parties) {}

    /** Adds entries; a register that can't take them is a problem, and stays as it is. */
    public Written add(List<ProposedEntry> chosen, Problems problems) {
        Map<String, List<ProposedEntry>> byFile = new TreeMap<>();
        chosen.forEach(entry -> byFile.computeIfAbsent(entry.register(), any -> new ArrayList<>())
                .add(entry));
        List<ProposedEntry> added = new ArrayList<>();
        byFile.forEach((file, entries) -> {
            if (append(file, entries, problems)) {
                added.addAll(entries);
            }
        });
        return new Written(added.size(), added.isEmpty() ? 0 : point(added));
    }

    private boolean append(String path, List<ProposedEntry> entries, Problems problems) {
        Path file = folder.resolve(path);
        String before = Files.exists(file) ? ImportedDocument.read(file) : "";
        Optional<String> after = RegisterText.with(
                before,
                entries.stream()
                        .map(entry -> new RegisterText.NewEntry(entry.key().id(), entry.name(), entry.forms()))
                        .toList());
        if (after.isEmpty()) {
            problems.report(
                    Code.INVALID_VALUE,
                    Place.of(path),
                    "No entry can be added at the end of this file.",
                    "Begin each entry with its id at the start of a line, as `depesha init` writes it.");
            return false;
        }
        ImportedDocument.write(file, after.get());
        return true;
    }

    /** Lets {@code {name: …}} of front matter point to new entries, and counts what it changed. */
    private int point(List<ProposedEntry> added) {
        NamedParties parties = new NamedParties();
        added.forEach(entry -> entry.names().forEach(name -> parties.add(name, entry.key())));
        int changed = 0;
        for (Document document : edition.documents()) {
            String path = document.place().file();
            if (path.endsWith(".md")) {
                Path file = folder.resolve(path);
                NamedParties.Pointed pointed = parties.pointed(ImportedDocument.read(file));
                if (pointed.changes() > 0) {
                    ImportedDocument.write(file, pointed.text());
                    changed += pointed.changes();
                }
            }
        }
        return changed;
    }
}
