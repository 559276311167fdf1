package org.depesha.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.ingest.draft.DocumentIds;
import org.depesha.ingest.draft.DocumentNames;
import org.depesha.ingest.draft.Draft;
import org.depesha.ingest.draft.ImportedDocument;
import org.depesha.ingest.draft.ImportedDocument.Outcome;
import org.depesha.ingest.draft.ImportedImages;
import org.depesha.ingest.draft.Known;
import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.letter.LetterSeries;
import org.depesha.ingest.letter.LetterWeight;
import org.depesha.ingest.letter.Recognition;
import org.depesha.ingest.letter.Recognized;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.depesha.problem.Refusal;
import org.depesha.read.RegisterReader;
import org.depesha.read.transcript.TranscriptFile;
import org.depesha.read.transcript.TranscriptReader;
import org.jspecify.annotations.Nullable;

/** Imports transcripts into an edition: each becomes a document for an editor to review, and is kept as it came. */
public final class TranscriptImport {

    private static final Pattern DATA = Pattern.compile(
            "(?i).*\\.(?:ya?ml|json|jsonl|csv|tsv|toml|ini|properties|sql|py|java|js|ts|css|sh|bat|rb|pl|lock|log)");
    private static final Pattern TRANSCRIPT = Pattern.compile("(?m)^transcript: *\"?([^\"\\n]+?)\"? *$");

    private final Path edition;
    private final EditionSettings settings;
    private final Known known;
    private final Problems problems;

    private TranscriptImport(Path edition, EditionSettings settings, Problems problems) {
        this.edition = edition;
        this.settings = settings;
        this.known = Known.of(RegisterReader.registers(edition, problems), DocumentNames.in(edition)::isWritten);
        this.problems = problems;
    }

    /**
     * Imports files and all files of folders; one that can't be imported is a problem, and the others go on.
     *
     * @param progress is told how far it is
     */
    public static ImportReport run(
            List<Path> supplied, Path edition, EditionSettings settings, Problems problems, Consumer<String> progress) {
        TranscriptImport run = new TranscriptImport(edition, settings, problems);
        List<Path> files = files(supplied, problems);
        AtomicInteger done = new AtomicInteger();
        List<Recognized> letters = files.parallelStream()
                .flatMap(file -> {
                    List<Recognized> its =
                            run.guarded(Place.of(file.toString().replace('\\', '/')), () -> run.recognize(file));
                    progress.accept(bar(done.incrementAndGet(), files.size() * 2));
                    return its == null ? Stream.of() : its.stream();
                })
                .toList();
        Map<String, String> documents = run.documents();
        KeptTranscripts kept = new KeptTranscripts(edition.resolve("content/transcripts"), documents.keySet());
        List<Recognized> named = letters.stream()
                .map(letter -> run.named(letter, kept))
                .filter(Objects::nonNull)
                .toList();
        Map<Recognized, String> ids = run.ids(named, documents);
        List<Imported> imported = named.parallelStream()
                .map(letter -> {
                    Imported result = run.guarded(
                            Place.of(letter.supplied().transcript().file()),
                            () -> run.save(letter, Objects.requireNonNull(ids.get(letter)), kept));
                    progress.accept(bar(done.incrementAndGet(), files.size() * 2));
                    return result;
                })
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Imported::file))
                .toList();
        return new ImportReport(imported, files.size(), refused(files, imported, problems));
    }

    private static String bar(int done, int all) {
        int filled = done * 30 / Math.max(1, all);
        return String.format(
                Locale.ROOT,
                "importing [%s%s] %d %%",
                "#".repeat(filled),
                "-".repeat(30 - filled),
                done * 100 / Math.max(1, all));
    }

    private static List<Path> files(List<Path> supplied, Problems problems) {
        Set<Path> files = new HashSet<>();
        for (Path path : supplied) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.walk(path)) {
                inside.filter(file -> !Files.isDirectory(file)
                                && !file.getFileName().toString().startsWith("."))
                        .filter(file -> isTranscript(file, problems))
                        .forEach(files::add);
            } catch (IOException | UncheckedIOException e) {
                problems.report(
                        Code.UNREADABLE_TRANSCRIPT,
                        Place.of(path.toString()),
                        "The folder can't be read: " + e.getMessage() + ".");
            }
        }
        return files.stream().sorted(Comparator.comparing(Path::toString)).toList();
    }

    /** A folder holds more than transcripts: what is data or code by its name is passed over, and said so. */
    private static boolean isTranscript(Path file, Problems problems) {
        boolean data = DATA.matcher(file.getFileName().toString()).matches();
        if (data) {
            problems.report(
                    Code.NOT_A_LETTER,
                    Place.of(file.toString().replace('\\', '/')),
                    "`" + file.getFileName() + "` is not a transcript: its extension is that of data or code.");
        }
        return !data;
    }

    /** A fault of the program in one file must not stop the others. */
    private <T> @Nullable T guarded(Place place, Supplier<@Nullable T> work) {
        try {
            return work.get();
        } catch (StackOverflowError e) {
            problems.report(
                    Code.UNREADABLE_TRANSCRIPT,
                    place,
                    "A line of this file is too long, or nested too deeply, to be read; no letter has such a line.",
                    "Break the line, or remove what is not part of the letter.");
            return null;
        } catch (RuntimeException e) {
            problems.report(
                    Code.UNREADABLE_TRANSCRIPT,
                    place,
                    "An internal error stopped the import of this file ("
                            + e.getClass().getSimpleName() + ").",
                    "Import the other files without it, or write its document by hand.");
            return null;
        }
    }

    /** The letters of a file; none, with a problem, where it holds none. */
    private List<Recognized> recognize(Path file) {
        TranscriptFile whole = TranscriptReader.read(file, problems).orElse(null);
        if (whole == null) {
            return List.of();
        }
        List<TranscriptFile> parts = LetterSeries.parts(whole, problems);
        if (parts.size() > 1) {
            problems.report(
                    Code.DOUBTFUL_IMPORT,
                    Place.of(whole.transcript().file()),
                    "This file contains " + parts.size() + " letters: it is taken apart into `"
                            + parts.get(0).name() + "` and the following.");
        }
        return parts.stream().map(this::recognize).filter(Objects::nonNull).toList();
    }

    private @Nullable Recognized recognize(TranscriptFile supplied) {
        Recognized letter = Recognition.of(supplied, known.names());
        Place place = Place.of(supplied.transcript().file());
        int evidence = LetterWeight.of(letter);
        if (evidence < LetterWeight.LEAST) {
            problems.report(Code.NOT_A_LETTER, place, "`" + supplied.name() + "` does not look enough like a letter.");
            return null;
        }
        return evidence < LetterWeight.ENOUGH
                ? letter.with(List.of(new Doubt(1, "This hardly looks like a letter: check whether it is one.")))
                : letter;
    }

    /** The id of the document that names the transcript already; else a new one that no other has. */
    private Map<Recognized, String> ids(List<Recognized> letters, Map<String, String> documents) {
        Set<String> taken = new HashSet<>();
        documents.values().forEach(id -> taken.add(id.toLowerCase(Locale.ROOT)));
        Map<Recognized, String> ids = new IdentityHashMap<>();
        for (Recognized letter : letters) {
            String id = documents.get(letter.supplied().name());
            if (id == null) {
                String made = DocumentIds.of(letter, known.names());
                id = made;
                for (int i = 2; !taken.add(id.toLowerCase(Locale.ROOT)); i++) {
                    id = made + "-" + i;
                }
            }
            ids.put(letter, id);
        }
        return ids;
    }

    /** The ids of the documents by the transcripts that they name; one that names none is known by its own name. */
    private Map<String, String> documents() {
        Map<String, String> known = new HashMap<>();
        Path folder = edition.resolve("content/documents");
        if (!Files.isDirectory(folder)) {
            return known;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                String id = name.replaceFirst("\\.[^.]*$", "");
                Matcher transcript = TRANSCRIPT.matcher(name.endsWith(".md") ? Files.readString(file) : "");
                known.putIfAbsent(transcript.find() ? transcript.group(1) : " " + name, id);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private @Nullable Imported save(Recognized letter, String id, KeptTranscripts kept) {
        TranscriptFile supplied = letter.supplied();
        Place place = Place.of(supplied.transcript().file());
        try {
            Draft draft = Draft.of(letter, known, settings.language());
            kept.keep(supplied);
            ImportedImages.keep(edition, supplied);
            Outcome outcome = ImportedDocument.save(edition, id, draft.text(), problems);
            draft.letter()
                    .doubts()
                    .forEach(doubt -> problems.report(Code.DOUBTFUL_IMPORT, place.at(doubt.line(), 0), doubt.what()));
            return new Imported(supplied.transcript().file(), id, draft, outcome);
        } catch (IOException e) {
            notKept(place, e);
            return null;
        } catch (UncheckedIOException e) {
            notKept(place, Objects.requireNonNull(e.getCause()));
            return null;
        }
    }

    private void notKept(Place place, IOException e) {
        problems.report(
                Code.UNREADABLE_TRANSCRIPT,
                place,
                "Its transcript or document can't be saved: " + Refusal.of(e) + ".",
                "Check that you have permission to write into content/, and that the disk is not full.");
    }

    /** The letter with the name under which its transcript is kept; null where the same file was given twice. */
    private @Nullable Recognized named(Recognized letter, KeptTranscripts kept) {
        Place place = Place.of(letter.supplied().transcript().file());
        try {
            String name = kept.nameOf(letter.supplied());
            if (name == null) {
                problems.report(
                        Code.TAKEN_TRANSCRIPT,
                        place,
                        "Another file of this import has the same text: `"
                                + letter.supplied().name() + "` is not imported.");
                return null;
            }
            return letter.named(name);
        } catch (IOException e) {
            notKept(place, e);
            return null;
        }
    }

    /** What is wrong with the files that became no documents. */
    private static List<Problem> refused(List<Path> files, List<Imported> imported, Problems problems) {
        Set<String> refused =
                files.stream().map(file -> file.toString().replace('\\', '/')).collect(Collectors.toSet());
        imported.forEach(one -> refused.remove(one.file()));
        return problems.sorted().stream()
                .filter(problem -> refused.contains(problem.place().file()))
                .toList();
    }
}
