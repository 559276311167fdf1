package org.depesha.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.depesha.EditionPreview;
import org.depesha.config.SettingsReader;
import org.depesha.link.LinkedDocument;
import org.depesha.link.edition.Linker;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;
import org.depesha.tei.TeiWriter;
import org.depesha.text.Reading;

/** A small edition, one file of which is another each time, as it is read, linked and shown. */
final class Preview {

    private final Path folder = SmallFolder.laid();
    private final String file;
    private final EditionPreview edition = new EditionPreview(folder, false);

    Preview(String file) {
        this.file = file;
    }

    /** The folder of the edition. */
    Path folder() {
        return folder;
    }

    /** What would keep it from being built as it is now, with every document made by an import: a line each. */
    List<String> errors() {
        edition.refresh();
        SmallFolder.names(folder.resolve("content/documents")).stream()
                .map(name -> "documents/" + name.replaceFirst("\\.md$", "") + "/index.html")
                .forEach(edition::file);
        problems();
        return edition.problems().stream()
                .filter(Problem::isError)
                .map(Preview::told)
                .toList();
    }

    /** Writes the file, and reads what has to be read again. */
    void take(String head, byte[] input, String tail) {
        SmallFolder.write(folder, file, head, input, tail);
        edition.refresh();
    }

    /** The text as it is read and linked; none where that has errors. */
    Optional<Text> text() {
        Problems problems = new Problems();
        return SettingsReader.read(folder, problems)
                .map(settings -> EditionReader.read(folder, settings, problems))
                .map(read -> Linker.link(read, problems))
                .flatMap(linked -> linked.documents().stream()
                        .filter(document -> document.document().place().file().equals(file))
                        .findFirst())
                .map(document -> text(document, problems));
    }

    private static Text text(LinkedDocument document, Problems problems) {
        String xml = TeiWriter.write(document.text());
        return new Text(Reading.words(document.text()), xml, problems.sorted());
    }

    /** The page of the text; none where it can't be made. */
    Optional<String> page() {
        return edition.file("documents/a/index.html").map(page -> new String(page, StandardCharsets.UTF_8));
    }

    /** All that is wrong, a line each. What the program blames itself for is a fault. */
    List<String> problems() {
        List<String> told = edition.problems().stream().map(Preview::told).toList();
        told.stream()
                .filter(problem -> problem.matches("(?s).*can't be read: \\S*(?:Exception|Error).*"))
                .forEach(problem -> {
                    throw new AssertionError(problem);
                });
        return told;
    }

    private static String told(Problem problem) {
        return problem.code().id() + " " + problem.place() + " " + problem.what();
    }

    /**
     * A text that was read.
     *
     * @param words what is read of it, on one line
     * @param xml all of it
     */
    record Text(String words, String xml, List<Problem> problems) {}
}
