package org.depesha.ingest.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.problem.Refusal;
import org.depesha.read.transcript.TranscriptReader;
import org.depesha.read.transcript.TranscriptReader.Characters;

/** Reads a file that lists letters: comma-separated values, an Excel workbook, CSL-JSON, RIS. */
public final class TableReader {

    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "xlsx", "json", "ris");
    private static final long MOST_BYTES = 64L << 20;

    private TableReader() {}

    /** Whether a file lists letters, by its name. */
    public static boolean isTable(Path file) {
        return ENDINGS.contains(ending(file));
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The table of a file; empty, with a problem, where it can't be read. */
    public static Optional<Table> read(Path file, Problems problems) {
        String name = file.toString().replace('\\', '/');
        Place place = Place.of(name);
        try {
            if (!Files.isRegularFile(file)) {
                problems.report(Code.UNREADABLE_TRANSCRIPT, place, "`" + name + "` does not exist, or is not a file.");
                return Optional.empty();
            }
            if (Files.size(file) > MOST_BYTES) {
                problems.report(
                        Code.HUGE_TRANSCRIPT,
                        place,
                        "`" + name + "` has more than 64 MB.",
                        "Divide the table into several.");
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            return ending(file).equals("xlsx")
                    ? WorkbookTable.read(name, bytes, problems)
                    : text(bytes, place, problems).flatMap(text -> ofText(ending(file), name, text, problems));
        } catch (IOException e) {
            problems.report(Code.UNREADABLE_TRANSCRIPT, place, "The file can't be read: " + Refusal.of(e) + ".");
            return Optional.empty();
        }
    }

    private static Optional<Table> ofText(String ending, String name, String text, Problems problems) {
        return switch (ending) {
            case "json" -> CslTable.read(name, text, problems);
            case "ris" -> RisTable.read(name, text, problems);
            default -> SeparatedTable.read(name, text, problems);
        };
    }

    private static Optional<String> text(byte[] bytes, Place place, Problems problems) {
        Optional<Characters> read = TranscriptReader.characters(bytes);
        if (read.isEmpty()) {
            problems.report(
                    Code.BINARY_TRANSCRIPT,
                    place,
                    "`" + place.file() + "` contains bytes that are not text.",
                    "Save it as CSV in UTF-8, or as an Excel workbook that ends in .xlsx.");
        } else if (read.get().text().isBlank()) {
            problems.report(Code.EMPTY_TRANSCRIPT, place, "`" + place.file() + "` is empty.");
            return Optional.empty();
        }
        read.filter(characters -> !characters.doubt().isEmpty())
                .ifPresent(characters -> problems.report(
                        Code.DOUBTFUL_IMPORT,
                        place,
                        "It was read as " + characters.encoding() + ". " + characters.doubt(),
                        "If that is wrong, save the file as UTF-8 and import it again."));
        return read.map(Characters::text);
    }
}
