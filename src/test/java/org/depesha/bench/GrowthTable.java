package org.depesha.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.depesha.cli.Depesha;
import org.jspecify.annotations.Nullable;

/**
 * Measures how the work grows with a text that is long in one place: {@code java -cp
 * target/test-classes:target/classes:LIBRARIES org.depesha.bench.GrowthTable FOLDER [FIRST [COMMAND [KIND]]]}. Every
 * kind of {@link LongTexts} goes through every command {@code FIRST}, twice, four and eight times (1,000 where nothing
 * is said); a row has the seconds of processor that each took in one process, the factor from half to the whole, how
 * the command ended, and where most of the time went.
 */
public final class GrowthTable {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Seconds beyond which a longer text is not tried. */
    private static final double ENOUGH = 3;

    /** Seconds below which shorter texts need not be tried, and below which nothing is called steep. */
    private static final double QUICK = 0.3;

    private static final double STEEP = 0.5;
    private static final String SETTINGS = "title: The Letters\nbase: https://letters.uni-kell.de/\neditors: [Ada]\n";
    private static final String PERSONS = "ada:\n  name: Ada Berg\n  forms: [Ada]\n";
    private static final String TEI = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt>
            <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body>
            <p>%s</p></body></text></TEI>
            """;

    private final Path folder;
    private final int first;

    private GrowthTable(Path folder, int first) {
        this.folder = folder;
        this.first = first;
    }

    /** A command over an edition that holds a long text. */
    private interface Door {
        String[] command(Path edition, String text) throws IOException;
    }

    /** Measures, and prints a row for each command and kind. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("an empty FOLDER is wanted, and perhaps the FIRST count, COMMAND, KIND");
        }
        String command = arguments.length > 2 ? arguments[2] : "";
        String kind = arguments.length > 3 ? arguments[3] : "";
        GrowthTable table =
                new GrowthTable(Path.of(arguments[0]), arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000);
        Map<String, Door> doors = doors();
        doors.forEach((name, door) -> table.row(name, "words", LongTexts.words().get("words"), door, false));
        doors.forEach((name, door) -> {
            Map<String, IntFunction<String>> kinds = new LinkedHashMap<>(LongTexts.words());
            if (name.endsWith("tei")) {
                kinds.putAll(LongTexts.elements());
            }
            kinds.forEach((what, text) -> {
                if (name.matches(command.isEmpty() ? ".*" : command) && (kind.isEmpty() || what.matches(kind))) {
                    table.row(name, what, text, door, true);
                }
            });
        });
    }

    private static Map<String, Door> doors() {
        Map<String, Door> doors = new LinkedHashMap<>();
        doors.put("build-md", (edition, text) -> {
            write(edition, "content/documents/a.md", "---\ntitle: A\n---\n\n" + text + "\n");
            return new String[] {"build", "--in", edition.toString()};
        });
        doors.put("build-tei", (edition, text) -> {
            boolean marked = text.matches("(?s).*<[a-zA-Z/][^>]*>.*|.*<!-- a -->.*");
            write(edition, "content/documents/a.xml", TEI.formatted(marked ? text : escaped(text)));
            return new String[] {"build", "--in", edition.toString()};
        });
        for (String ending : List.of("txt", "html", "md")) {
            doors.put("import-" + ending, (edition, text) -> {
                String page = ending.equals("html")
                        ? "<html><body><p>" + letter(text).replace("\n\n", "</p><p>") + "</p></body></html>"
                        : letter(text);
                write(edition, "in/a." + ending, page);
                return imported(edition, "in/a." + ending);
            });
        }
        doors.put("import-docx", (edition, text) -> {
            Files.createDirectories(edition.resolve("in"));
            Files.write(edition.resolve("in/a.docx"), word(letter(text)));
            return imported(edition, "in/a.docx");
        });
        doors.put("annotate", (edition, text) -> {
            write(edition, "content/documents/a.md", "---\ntitle: A\n---\n\n" + text + "\n");
            return new String[] {"annotate", "--in", edition.toString()};
        });
        doors.put("verify", (edition, text) -> {
            write(edition, "content/documents/a.xml", TEI.formatted(escaped(text)));
            return new String[] {"verify", "--in", edition.toString(), "--quote", text + "x", "documents/a/"};
        });
        doors.put("register", (edition, text) -> {
            write(edition, "content/registers/persons.yml", PERSONS + "bo:\n  name: " + quoted(text) + "\n");
            return new String[] {"build", "--in", edition.toString()};
        });
        doors.put("settings", (edition, text) -> {
            write(edition, "content/edition.yml", SETTINGS.replace("The Letters", quoted(text)));
            return new String[] {"build", "--in", edition.toString()};
        });
        doors.put("front-matter", (edition, text) -> {
            write(
                    edition,
                    "content/documents/a.md",
                    "---\ntitle: A\nfrom: {name: " + quoted(text) + "}\nsummary: " + quoted(text) + "\n---\n\nA.\n");
            return new String[] {"build", "--in", edition.toString()};
        });
        return doors;
    }

    private static String[] imported(Path edition, String file) {
        return new String[] {
            "import", "--in", edition.toString(), edition.resolve(file).toString()
        };
    }

    /** A text with enough around it to be taken for a letter. */
    private static String letter(String text) {
        return "Berlin, 4 June 1951\n\nDear Ada,\n\n" + text + "\n\nYours truly,\nCarl Dorn\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"";
    }

    private static byte[] word(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            String paragraphs = escaped(text).replace("\n", "</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">");
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + "<w:p><w:r><w:t xml:space=\"preserve\">" + paragraphs
                            + "</w:t></w:r></w:p></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private void row(String command, String kind, IntFunction<String> text, Door door, boolean shown) {
        Map<Integer, Double> times = new TreeMap<>();
        Hot hot = new Hot();
        StringWriter said = new StringWriter();
        times.put(2, seconds(text.apply(first << 2), door, said, hot));
        for (int i : shown && times.get(2) > QUICK ? new int[] {0, 1} : new int[0]) {
            times.put(i, seconds(text.apply(first << i), door, new StringWriter(), hot));
        }
        if (shown && times.get(2) < ENOUGH) {
            times.put(3, seconds(text.apply(first << 3), door, said, hot));
        }
        if (shown) {
            String ended = said.toString()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse("");
            double last = times.getOrDefault(3, Double.NaN);
            double factor = last / times.get(2);
            boolean steep = !(last < STEEP) && !(factor < 2.6);
            System.out.printf(
                    Locale.ROOT,
                    "%s %-12s %-19s%s x%.1f %s %s%n",
                    steep ? "!" : " ",
                    command,
                    kind,
                    IntStream.range(0, 4).mapToObj(i -> shown(times.get(i))).collect(Collectors.joining()),
                    factor,
                    ended.length() > 90 ? ended.substring(0, 90) : ended,
                    steep ? hot.worst() : "");
        }
    }

    private static String shown(@Nullable Double seconds) {
        return seconds == null ? "      -" : String.format(Locale.ROOT, " %6.2f", seconds);
    }

    private double seconds(String text, Door door, StringWriter said, Hot hot) {
        try {
            Path edition = folder.resolve("edition");
            clear(edition);
            write(edition, "content/edition.yml", SETTINGS);
            write(edition, "content/registers/persons.yml", PERSONS);
            String[] command = door.command(edition, text);
            PrintWriter err = new PrintWriter(said);
            hot.begin();
            long begun = SYSTEM.getProcessCpuTime();
            int code = Depesha.run(command, new PrintWriter(new StringWriter()), err);
            double seconds = (SYSTEM.getProcessCpuTime() - begun) / 1e9;
            hot.end();
            err.flush();
            said.getBuffer().insert(0, code + " ");
            return seconds;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(Path edition, String path, String text) throws IOException {
        Path file = edition.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Where the program is found working, by looking fifty times in a second. */
    private static final class Hot {

        private final Map<String, Integer> seen = new HashMap<>();
        private volatile boolean working;
        private Thread watcher = new Thread();

        void begin() {
            seen.clear();
            working = true;
            watcher = new Thread(this::watch);
            watcher.setDaemon(true);
            watcher.start();
        }

        void end() {
            working = false;
            try {
                watcher.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void watch() {
            while (working) {
                Thread.getAllStackTraces().forEach((thread, frames) -> {
                    if (thread != Thread.currentThread() && thread.getState() == Thread.State.RUNNABLE) {
                        Stream.of(frames)
                                .filter(frame -> frame.getClassName().startsWith("org.depesha.")
                                        && frame.getFileName() != null
                                        && !frame.getClassName().contains(".bench."))
                                .limit(2)
                                .map(frame -> frame.getFileName().replace(".java", ":") + frame.getLineNumber())
                                .reduce((inner, outer) -> inner + "<" + outer)
                                .ifPresent(
                                        place -> seen.merge(frames[0].getMethodName() + "@" + place, 1, Integer::sum));
                    }
                });
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        String worst() {
            return new TreeMap<>(seen)
                    .entrySet().stream()
                            .sorted(Map.Entry.<String, Integer>comparingByValue()
                                    .reversed())
                            .limit(4)
                            .map(entry -> entry.getValue() + " " + entry.getKey())
                            .reduce((one, other) -> one + "; " + other)
                            .orElse("");
        }
    }
}
