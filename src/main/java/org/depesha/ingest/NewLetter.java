package org.depesha.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesha.config.EditionSettings;
import org.depesha.config.LanguageTag;
import org.depesha.config.SettingsReader;
import org.depesha.ingest.draft.DocumentNames;
import org.depesha.ingest.row.Detail;
import org.depesha.ingest.row.LetterRow;
import org.depesha.ingest.row.RegisterNames;
import org.depesha.ingest.row.RowDates;
import org.depesha.ingest.row.RowLetter;
import org.depesha.ingest.row.RowReading;
import org.depesha.output.ContentFile;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.read.RegisterReader;

/** Begins a document: its front matter is made of what is said of the letter, its text is left to the editor. */
public final class NewLetter {

    /** Where what was typed stands. */
    private static final Place COMMAND = Place.of("depesha new letter");

    private final Path folder;
    private final EditionSettings settings;
    private final Problems problems;

    private NewLetter(Path folder, EditionSettings settings, Problems problems) {
        this.folder = folder;
        this.settings = settings;
        this.problems = problems;
    }

    /**
     * Writes the document of a new letter, and never over another.
     *
     * @param said what is said of it, by the keys of front matter
     * @return its path below the edition's folder; empty, with problems, where it could not be written
     */
    public static Optional<String> write(Path folder, Map<String, List<String>> said, Problems problems) {
        return SettingsReader.read(folder, problems)
                .flatMap(settings -> new NewLetter(folder, settings, problems).write(said));
    }

    private Optional<String> write(Map<String, List<String>> said) {
        Map<Detail, List<String>> details = new EnumMap<>(Detail.class);
        said.forEach((key, values) -> Detail.of(key)
                .ifPresent(detail -> details.put(
                        detail,
                        values.stream()
                                .map(String::strip)
                                .filter(value -> !value.isEmpty())
                                .toList())));
        details.values().removeIf(List::isEmpty);
        RegisterNames names = new RegisterNames(RegisterReader.registers(folder, problems));
        RowLetter letter =
                new RowReading(names, new RowDates(false), problems).typed(new LetterRow(details, Map.of(), COMMAND));
        DocumentNames taken = DocumentNames.in(folder);
        String wanted = letter.row().text(Detail.ID);
        if (!wanted.isEmpty()) {
            checkId(wanted, taken);
        }
        LanguageTag language = LanguageTag.of(letter.row().text(Detail.LANGUAGE));
        if (!language.written().isEmpty() && !language.isRight()) {
            problems.report(Code.INVALID_LANGUAGE, COMMAND, language.complaint(), language.nextStep());
        }
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(create(wanted.isEmpty() ? taken.free(letter.madeId()) : wanted, letter));
    }

    private void checkId(String id, DocumentNames taken) {
        if (!DocumentNames.isValid(id)) {
            problems.report(
                    Code.INVALID_ID,
                    COMMAND,
                    "`--id`: `" + id + "` is not an id: it takes A-Z, a-z, 0-9, `.`, `_` and `-`, and begins with a "
                            + "letter or a digit.",
                    "Choose another, such as `" + taken.free(DocumentNames.made(id)) + "`.");
        } else if (taken.has(id)) {
            problems.report(
                    Code.DUPLICATE_ID,
                    COMMAND,
                    "`--id`: `" + id + "` is taken, or was released once.",
                    "Choose another, such as `" + taken.free(id) + "`.");
        }
    }

    private String create(String id, RowLetter letter) {
        String path = "content/documents/" + id + ".md";
        Path file = folder.resolve(path);
        try {
            ContentFile.add(file, text(letter).getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            throw new UncheckedIOException("`" + path + "` has just been made by somebody else: run this again", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }

    private String text(RowLetter letter) {
        StringBuilder text = new StringBuilder("---\n").append(letter.frontMatter());
        if (letter.row().text(Detail.LANGUAGE).isEmpty()) {
            text.append("language: ").append(settings.language()).append('\n');
        }
        return text.append("---\n\n").toString();
    }
}
