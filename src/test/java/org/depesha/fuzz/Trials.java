package org.depesha.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.depesha.cli.Depesha;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** What is tried with bytes at a door, and what must be so whatever the bytes are. */
final class Trials {

    /** What the edition keeps of a header is no part of its text. */
    private static final Pattern HEADER = Pattern.compile("(?s)<teiHeader.*</teiHeader>");

    /** Nothing is lost, and nothing is set aside, which the report tells with its lines. */
    private static final Pattern TOLD = Pattern.compile("words .*set aside 0, changed 0, lost 0");

    private Trials() {}

    /** Whether each row is imported for itself, so that one that is refused leaves the others. */
    private static boolean isTable(String file) {
        return file.matches(".*\\.(?:csv|xlsx|json|ris)");
    }

    /**
     * A text: what can be read is shown, twice the same, as a page that is well-formed HTML; the page has every letter
     * and figure that is read of the text, and where nothing is wrong the text has every letter of its source.
     */
    static Door.Trial page(String file, String head, String tail) {
        Preview preview = new Preview(file);
        return input -> {
            preview.take(head, input, tail);
            List<String> problems = preview.problems();
            Optional<Preview.Text> read = preview.text();
            String page = read.flatMap(text -> preview.page()).orElse("");
            if (!page.isEmpty()) {
                wellFormed(page);
            }
            read.ifPresent(text -> {
                if (problems.isEmpty()) {
                    String source = new String(input, StandardCharsets.UTF_8);
                    none(
                            "lost as it was read",
                            Letters.missingOfTexts(HEADER.matcher(source).replaceAll(""), decoded(text.xml())));
                }
                if (problems.isEmpty() && !page.isEmpty()) {
                    none(
                            "not on the page",
                            Letters.missing(text.words(), Jsoup.parse(page).text()));
                }
            });
            preview.take(head, input, tail);
            same(problems, preview.problems());
            same(page, read.flatMap(text -> preview.page()).orElse(""));
        };
    }

    /** What stands in addresses may be written there by percent signs. */
    private static String decoded(String xml) {
        return xml.contains("%E")
                ? xml + URLDecoder.decode(xml.replaceAll("%(?![0-9A-F]{2})", ""), StandardCharsets.UTF_8)
                : xml;
    }

    private static void wellFormed(String page) {
        Parser parser = Parser.htmlParser().setTrackErrors(5);
        Document parsed = Jsoup.parse(page, "", parser);
        List<String> errors =
                parser.getErrors().stream().map(ParseError::toString).toList();
        if (!errors.isEmpty()) {
            throw new AssertionError("no valid page: " + errors);
        }
        if (parsed.select("main").isEmpty()) {
            throw new AssertionError("a page without its main part");
        }
    }

    /** Any other file: the edition is read and linked, twice the same. */
    static Door.Trial edition(String file, String head) {
        Preview preview = new Preview(file);
        return input -> {
            preview.take(head, input, "");
            List<String> first = preview.problems();
            preview.take(head, input, "");
            same(first, preview.problems());
        };
    }

    /**
     * A transcript: it is refused, or what it makes can be read. Every letter that is not told of as lost stands in
     * what was made.
     */
    static Door.Trial imports(String file) {
        Preview preview = new Preview(file);
        Path folder = preview.folder();
        UnaryOperator<byte[]> made = OfficeBytes.of(file);
        return input -> {
            SmallFolder.laid(folder);
            SmallFolder.write(folder, file, "", made.apply(input), "");
            String done = run(
                    "import", "--in", folder.toString(), folder.resolve(file).toString());
            if (done.contains("nternal error")) {
                throw new AssertionError(done);
            }
            if (!done.startsWith("0 ")) {
                boolean left = !isTable(file) && Files.exists(folder.resolve("content/transcripts"));
                none("a failed import has left", left ? "a transcript" : "");
                return;
            }
            List<String> errors = preview.errors();
            if (!errors.isEmpty()) {
                throw new AssertionError("import writes what check refuses: " + errors);
            }
            if (!file.endsWith(".html")
                    && !file.endsWith(".docx")
                    && TOLD.matcher(done).find()) {
                String source = new String(input, StandardCharsets.UTF_8);
                String kept = SmallFolder.texts(folder, "content", "transcripts");
                none("lost by the import", Letters.missingOfTexts(source, kept));
            }
        };
    }

    private static String run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = Depesha.run(arguments, out, out);
        out.flush();
        if (code > 2) {
            throw new AssertionError(code + " " + said);
        }
        return code + " " + said;
    }

    private static void none(String what, String found) {
        if (!found.isEmpty()) {
            throw new AssertionError(what + ": " + found);
        }
    }

    private static void same(Object first, Object second) {
        if (!first.equals(second)) {
            throw new AssertionError("another the second time: " + first + "\n" + second);
        }
    }
}
