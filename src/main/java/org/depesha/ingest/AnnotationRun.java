package org.depesha.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesha.annotate.NameFinder;
import org.depesha.annotate.NameMark;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.config.SourceFile;
import org.depesha.ingest.draft.ImportedDocument;
import org.depesha.ingest.draft.MarkdownAnnotation;
import org.depesha.model.Document;
import org.depesha.model.Edition;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;

/** Marks the names of the registers in the documents of an edition, and writes these where something was added. */
public final class AnnotationRun {

    private final Path folder;
    private final Edition edition;
    private final NameFinder names;
    private final boolean write;

    private AnnotationRun(Path folder, Edition edition, boolean write) {
        this.folder = folder;
        this.edition = edition;
        this.names = NameFinder.of(edition.registers());
        this.write = write;
    }

    /**
     * What was found in a document.
     *
     * @param file its path below the edition's folder
     * @param added a line for each name that was marked
     * @param ambiguous those that more than one entry has
     * @param proposed those that no register has
     */
    public record Annotated(String file, List<String> added, List<String> ambiguous, ProposedEntries proposed) {

        public Annotated {
            added = List.copyOf(added);
            ambiguous = List.copyOf(ambiguous);
        }
    }

    /**
     * Annotates the edition in a folder; nothing is written while it has errors.
     *
     * @param write whether files are changed, or it is only said what would be
     */
    public static List<Annotated> run(Path folder, boolean write, Problems problems) {
        Optional<EditionSettings> settings = SettingsReader.read(folder, problems);
        if (settings.isEmpty()) {
            return List.of();
        }
        Edition edition = EditionReader.read(folder, settings.get(), problems);
        if (problems.hasErrors()) {
            return List.of();
        }
        return of(folder, edition, write, problems);
    }

    /** The same for an edition that has been read. */
    static List<Annotated> of(Path folder, Edition edition, boolean write, Problems problems) {
        AnnotationRun run = new AnnotationRun(folder, edition, write);
        List<Annotated> all = new ArrayList<>();
        for (Document document : edition.documents()) {
            String path = document.place().file();
            if (path.endsWith(".md")) {
                SourceFile.read(folder, path, problems).ifPresent(text -> all.add(run.annotate(document, text)));
            }
        }
        return all;
    }

    private Annotated annotate(Document document, String text) {
        String path = document.place().file();
        MarkdownAnnotation annotation = MarkdownAnnotation.of(text, document.message(), names, edition.registers());
        if (write && !annotation.added().isEmpty()) {
            Path file = folder.resolve(path);
            try {
                ImportedDocument.write(file, annotation.into(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        LineNumbers lines = new LineNumbers(text);
        return new Annotated(
                path,
                annotation.added().stream().map(mark -> line(text, lines, mark)).toList(),
                annotation.ambiguous().stream()
                        .map(mark -> line(text, lines, mark))
                        .toList(),
                ProposedEntries.of(path, text, annotation.proposals()));
    }

    private static String line(String text, LineNumbers lines, NameMark mark) {
        List<String> entries = mark.entries().stream().map(Object::toString).toList();
        return lines.of(mark.start()) + ": " + words(text.substring(mark.start(), mark.end())) + " → "
                + String.join(" or ", entries);
    }

    private static String words(String raw) {
        return raw.replaceAll("\\s*\\n[\\s>]*", " ");
    }
}
