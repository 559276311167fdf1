package org.depesha.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.depesha.cli.Depesha;

/**
 * Whatever bytes stand in a file of an edition, the program says what is wrong with them, says the same once more, and
 * never fails itself. Each test runs over the inputs that are kept beside it; {@code mvn -Pfuzz verify -Dtest=none
 * -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=EditionFuzzIT#NAME} looks for new ones for an hour. It runs apart
 * from the other tests, since Jazzer changes every class that is loaded after it.
 */
class EditionFuzzIT {

    private static final String TIME = "1h";
    private static final String SETTINGS =
            "title: A\nbase: https://letters.uni-kell.de/\nversion: \"1.0\"\ndate: 2026-11-22\n";
    private static final String PERSONS = "ada: {name: Ada Berg, forms: [Ada]}\n";
    private static final String DOCUMENT = "---\ntitle: A\nfrom: ada\n---\n\nYour letter of 4 June 1951.\n";

    @FuzzTest(maxDuration = TIME)
    void markdown(byte[] input) throws IOException {
        survives("content/documents/a.md", "---\ntitle: A\nfrom: ada\n---\n\n", input);
    }

    @FuzzTest(maxDuration = TIME)
    void frontMatter(byte[] input) throws IOException {
        survives("content/documents/a.md", "---\ntitle: A\n", input);
    }

    @FuzzTest(maxDuration = TIME)
    void tei(byte[] input) throws IOException {
        survives("content/documents/b.xml", "", input);
    }

    @FuzzTest(maxDuration = TIME)
    void teiText(byte[] input) throws IOException {
        String words = new String(input, StandardCharsets.UTF_8);
        survives(
                "content/documents/b.xml",
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>A</title>"
                        + "</titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>"
                        + "</teiHeader><text><body><p>" + words + "</p></body></text></TEI>",
                new byte[0]);
    }

    @FuzzTest(maxDuration = TIME)
    void register(byte[] input) throws IOException {
        survives("content/registers/persons.yml", "", input);
    }

    @FuzzTest(maxDuration = TIME)
    void settings(byte[] input) throws IOException {
        survives("content/edition.yml", SETTINGS, input);
    }

    @FuzzTest(maxDuration = TIME)
    void lock(byte[] input) throws IOException {
        survives("content/addresses.lock", "depesha addresses 1\nrelease 1.0 2026-11-22\n", input);
    }

    @FuzzTest(maxDuration = TIME)
    void rules(byte[] input) throws IOException {
        survives("content/phrases/en/a.rules", "", input);
    }

    @FuzzTest(maxDuration = TIME)
    void textTranscript(byte[] input) throws IOException {
        imports("a.txt", "Berlin, 4 June 1951\n\nDear Ada,\n\n", input);
    }

    @FuzzTest(maxDuration = TIME)
    void markdownTranscript(byte[] input) throws IOException {
        imports("a.md", "Berlin, 4 June 1951\n\nDear Ada,\n\n", input);
    }

    @FuzzTest(maxDuration = TIME)
    void htmlTranscript(byte[] input) throws IOException {
        imports("a.html", "<html><body><p>Berlin, 4 June 1951</p><p>Dear Ada,</p>", input);
    }

    @FuzzTest(maxDuration = TIME)
    void wordTranscript(byte[] input) throws IOException {
        imports("a.docx", "", input);
    }

    private static void survives(String path, String before, byte[] input) throws IOException {
        in(folder -> {
            write(folder, path, before, input);
            String first = run("check", "--quiet", folder.toString());
            assertThat(first).doesNotStartWith("3 ");
            assertThat(run("check", "--quiet", folder.toString())).isEqualTo(first);
        });
    }

    /** What an import has written can be read, or it has written nothing. */
    private static void imports(String name, String before, byte[] input) throws IOException {
        in(folder -> {
            write(folder, "in/" + name, before, input);
            String done = run(
                    "import",
                    "--in",
                    folder.toString(),
                    folder.resolve("in/" + name).toString());
            assertThat(done).doesNotStartWith("3 ");
            if (done.startsWith("0 ")) {
                assertThat(run("check", "--quiet", folder.toString())).startsWith("0 ");
            }
        });
    }

    private interface Work {
        void in(Path folder) throws IOException;
    }

    private static void in(Work work) throws IOException {
        Path folder = Files.createTempDirectory("fuzz");
        try {
            write(folder, "content/edition.yml", SETTINGS, new byte[0]);
            write(folder, "content/registers/persons.yml", PERSONS, new byte[0]);
            write(folder, "content/documents/a.md", DOCUMENT, new byte[0]);
            work.in(folder);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void write(Path folder, String path, String before, byte[] input) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        byte[] head = before.getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(head, head.length + input.length);
        System.arraycopy(input, 0, all, head.length, input.length);
        Files.write(file, all);
    }

    private static String run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = Depesha.run(List.of(arguments).toArray(String[]::new), out, out);
        out.flush();
        return code + " " + said;
    }
}
