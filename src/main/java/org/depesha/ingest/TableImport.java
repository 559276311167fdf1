package org.depesha.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.depesha.config.EditionSettings;
import org.depesha.ingest.draft.DocumentNames;
import org.depesha.ingest.draft.ImportedDocument;
import org.depesha.ingest.draft.ImportedDocument.Outcome;
import org.depesha.ingest.draft.Known;
import org.depesha.ingest.row.Columns;
import org.depesha.ingest.row.Detail;
import org.depesha.ingest.row.LetterRow;
import org.depesha.ingest.row.LetterRows;
import org.depesha.ingest.row.RegisterNames;
import org.depesha.ingest.row.RowDates;
import org.depesha.ingest.row.RowIds;
import org.depesha.ingest.row.RowLetter;
import org.depesha.ingest.row.RowReading;
import org.depesha.ingest.row.RowText;
import org.depesha.ingest.table.Table;
import org.depesha.ingest.table.TableReader;
import org.depesha.model.Registers;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.problem.Refusal;
import org.depesha.read.RegisterReader;
import org.depesha.read.transcript.TranscriptFile;
import org.depesha.read.transcript.TranscriptReader;

/** Imports a list of letters into an edition: each row becomes a document for an editor to review. */
public final class TableImport {

    private final Path edition;
    private final Table table;
    private final RowText texts;
    private final KeptTranscripts kept;
    private final Problems problems;

    private TableImport(Path edition, Table table, RowText texts, Problems problems) {
        this.edition = edition;
        this.table = table;
        this.texts = texts;
        this.kept = new KeptTranscripts(edition.resolve("content/transcripts"), new HashSet<>());
        this.problems = problems;
    }

    /** Whether a file lists letters, by its name. */
    public static boolean isTable(Path file) {
        return TableReader.isTable(file);
    }

    /** The columns of a table that can't be what an editor says they are. */
    public static final class WrongColumn extends RuntimeException {
        private WrongColumn(String message) {
            super(message);
        }
    }

    /**
     * Imports tables, all of which are read before the first is imported; a row that can't be imported is a problem,
     * and the others go on.
     *
     * @param columns what some columns are, by their headings
     * @return what became of each table; of one that can't be read nothing, with problems
     */
    public static List<TableReport> run(
            List<Path> files, Path edition, EditionSettings settings, Map<String, String> columns, Problems problems) {
        Map<Path, Table> tables = new LinkedHashMap<>();
        files.forEach(file -> TableReader.read(file, problems).ifPresent(table -> tables.put(file, table)));
        if (tables.isEmpty()) {
            return List.of();
        }
        Columns.refusal(List.copyOf(tables.values()), columns).ifPresent(why -> {
            throw new WrongColumn(why);
        });
        Registers registers = RegisterReader.registers(edition, problems);
        RowText texts = new RowText(Known.of(registers, DocumentNames.in(edition)::isWritten), settings.language());
        List<TableReport> reports = new ArrayList<>();
        tables.forEach((file, table) -> reports.add(new TableImport(edition, table, texts, problems)
                .run(Columns.of(table, columns), new RegisterNames(registers), file)));
        return reports;
    }

    private TableReport run(Columns columns, RegisterNames names, Path file) {
        List<LetterRow> rows = new LetterRows(table, columns, problems).rows();
        if (LetterRows.orderIsOpen(rows)) {
            problems.report(
                    Code.DOUBTFUL_IMPORT,
                    Place.of(table.file()),
                    "Dates such as 3/4/1901 are read as 3 April: nothing in the table shows whether the day or the "
                            + "month comes first.",
                    "If it is the month, write the dates as 1901-03-04 and import the table again.");
        }
        RowReading reading = new RowReading(names, new RowDates(LetterRows.monthFirst(rows)), problems);
        List<RowLetter> letters = rows.stream().map(reading::listed).toList();
        String source = RowIds.source(table.file());
        List<String> ids = new RowIds(edition, source).of(letters);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            tellOtherId(letters.get(i), ids.get(i));
            outcomes.add(save(letters.get(i), ids.get(i), source, file));
        }
        return new TableReport(table.file(), columns, table.rows().size() + table.refused(), outcomes);
    }

    private void tellOtherId(RowLetter letter, String id) {
        String given = letter.row().text(Detail.ID);
        if (!given.isEmpty() && !given.equals(id)) {
            problems.report(
                    Code.DOUBTFUL_IMPORT,
                    letter.row().place(),
                    "`" + given + "` differs only in capital letters from the id of another document: the letter is `"
                            + id + "`.",
                    "Give the row another id, or write it as that document's.");
        }
    }

    private Outcome save(RowLetter letter, String id, String source, Path file) {
        String text = transcript(letter, id, file)
                .map(transcript -> texts.with(letter, source, transcript))
                .orElseGet(() -> RowText.bare(letter, source));
        return ImportedDocument.save(edition, id, text, problems);
    }

    /** The letter's text, kept among the transcripts: a file that the row names, or a cell. */
    private Optional<TranscriptFile> transcript(RowLetter letter, String id, Path file) {
        LetterRow row = letter.row();
        String cell = row.text(Detail.TEXT);
        String named = row.text(Detail.FILE);
        Optional<TranscriptFile> read = !cell.isEmpty()
                ? TranscriptReader.read(
                        id + ".txt", (cell + "\n").getBytes(StandardCharsets.UTF_8), row.place(), problems)
                : named.isEmpty() ? Optional.empty() : file(named, row, file);
        try {
            if (read.isEmpty()) {
                return read;
            }
            String name = kept.nameOf(read.get());
            if (name == null) {
                problems.report(
                        Code.TAKEN_TRANSCRIPT,
                        row.place(),
                        "Another row has the same text: `" + read.get().name() + "` is not imported with this one.");
                return Optional.empty();
            }
            TranscriptFile transcript = read.get().named(name);
            kept.keep(transcript);
            return Optional.of(transcript);
        } catch (IOException e) {
            throw new UncheckedIOException("can't keep the transcript of `" + id + "`: " + Refusal.of(e), e);
        }
    }

    private Optional<TranscriptFile> file(String named, LetterRow row, Path table) {
        Optional<Path> file = beside(named, table);
        if (file.isEmpty()) {
            problems.report(
                    Code.UNREADABLE_TRANSCRIPT,
                    row.place(),
                    "`" + named.replace('\0', ' ') + "` is not a file in the table's folder.",
                    "Put the file there, or correct its name; the letter was imported without a text.");
        }
        return file.flatMap(found -> TranscriptReader.read(found, problems));
    }

    /** A file in the table's folder or below it: what a table names elsewhere is not read, be it by a link. */
    private static Optional<Path> beside(String named, Path table) {
        try {
            String name = named.replace('\\', '/');
            Path folder =
                    Objects.requireNonNull(table.toAbsolutePath().normalize().getParent());
            Path file = folder.resolve(name).normalize();
            boolean inside = !name.startsWith("/")
                    && Path.of(name).getRoot() == null
                    && file.startsWith(folder)
                    && Files.isRegularFile(file)
                    && file.toRealPath().startsWith(folder.toRealPath());
            return inside ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
