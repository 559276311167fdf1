package org.depesha.ingest.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.depesha.config.SourceFile;
import org.depesha.ingest.draft.ThreeWayMerge.Conflict;
import org.depesha.output.ContentFile;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/**
 * Writes what an import made into {@code content/documents/}, and never over an editor's work. The last import of a
 * document is kept in {@code content/transcripts/.imports/<id>.md}, beside the transcript that it was made of; it
 * belongs to the edition and is committed with it.
 */
public final class ImportedDocument {

    private static final int SHOWN = 80;

    /** What became of the file. */
    public enum Outcome {
        CREATED,
        UNCHANGED,
        /** What the import changed was taken over. */
        MERGED,
        /** The editor and the import changed the same words; the editor's stand. */
        CONFLICT,
        /** It was made by hand, and is left as it is. */
        KEPT
    }

    private ImportedDocument() {}

    /** Writes the document {@code id} of the edition in a folder, or merges it into the one that is there. */
    public static Outcome save(Path folder, String id, String text, Problems problems) {
        String path = "content/documents/" + id + ".md";
        String basePath = "content/transcripts/.imports/" + id + ".md";
        Path file = folder.resolve(path);
        Path baseFile = folder.resolve(basePath);
        if (!Files.exists(file)) {
            write(baseFile, text); // first: a document without it would be taken for one made by hand
            write(file, text);
            return Outcome.CREATED;
        }
        Optional<String> mine = SourceFile.read(folder, path, problems);
        if (mine.isEmpty()) {
            return Outcome.KEPT;
        }
        if (!Files.exists(baseFile)) {
            return withoutBase(path, baseFile, mine.get(), text, problems);
        }
        return SourceFile.read(folder, basePath, problems)
                .map(base -> {
                    Outcome outcome = merge(file, path, ThreeWayMerge.of(base, mine.get(), text), mine.get(), problems);
                    if (!base.equals(text)) {
                        write(baseFile, text);
                    }
                    return outcome;
                })
                .orElse(Outcome.KEPT);
    }

    private static Outcome withoutBase(String path, Path baseFile, String mine, String text, Problems problems) {
        if (mine.equals(text)) {
            write(baseFile, text);
            return Outcome.UNCHANGED;
        }
        problems.report(
                Code.NOT_IMPORTED,
                Place.of(path),
                "`" + path + "` was not made by an import, so it is left unchanged.");
        return Outcome.KEPT;
    }

    private static Outcome merge(Path file, String path, ThreeWayMerge merge, String mine, Problems problems) {
        for (Conflict conflict : merge.conflicts()) {
            problems.report(
                    Code.IMPORT_CONFLICT,
                    new Place(path, conflict.line(), 0),
                    "The document has " + shown(conflict.mine()) + "; the new import has " + shown(conflict.theirs())
                            + ", the last one had " + shown(conflict.base()) + ".");
        }
        boolean changed = !merge.text().equals(mine);
        if (changed) {
            write(file, withLineEndsOf(file, merge.text()));
        }
        return merge.conflicts().isEmpty() ? changed ? Outcome.MERGED : Outcome.UNCHANGED : Outcome.CONFLICT;
    }

    private static String shown(String words) {
        String folded = words.strip().replaceAll("\\s+", " ");
        return folded.isEmpty()
                ? "nothing"
                : "“" + (folded.length() <= SHOWN ? folded : folded.substring(0, SHOWN - 1) + "…") + "”";
    }

    /** An editor's file keeps its line ends and its byte order mark. */
    private static String withLineEndsOf(Path file, String text) {
        try {
            String before = Files.readString(file);
            String marked = before.startsWith("\uFEFF") ? "\uFEFF" + text : text;
            return before.contains("\r\n") ? marked.replace("\n", "\r\n") : marked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file as it is, with its line ends and its byte order mark. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file as a whole. */
    public static void write(Path file, String text) {
        try {
            ContentFile.put(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
