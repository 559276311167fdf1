package org.depesha.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kills commands at random moments, and fills the disk under them: {@code java -cp
 * target/test-classes:target/classes:LIBRARIES org.depesha.bench.CrashTable FOLDER [KILLS [SEED [DISK [COMMAND]]]]}.
 * FOLDER is an empty one; DISK an empty one on a small file system of its own ({@code mount -t tmpfs -o size=4m}), or
 * {@code -}. After each kill every file must be as it was before or as the whole command makes it, and the command
 * given once more must leave exactly what an undisturbed one leaves, and nothing beside it. A row for each command
 * counts what was found after the kills; what is wrong is told in a line of its own.
 */
public final class CrashTable {

    private static final int LETTERS = 60;
    private static final Map<String, List<String>> COMMANDS = commands();

    private final Path folder;
    private final Random random;
    private final Path template;
    private final Path temporary;
    private int faults;

    private CrashTable(Path folder, long seed) {
        this.folder = folder.toAbsolutePath();
        this.random = new Random(seed);
        this.template = this.folder.resolve("template");
        this.temporary = this.folder.resolve("tmp");
    }

    private static Map<String, List<String>> commands() {
        Map<String, List<String>> commands = new TreeMap<>();
        commands.put("build", List.of("build", "--fresh", "--in", "."));
        commands.put("import", List.of("import", "--in", ".", "in"));
        commands.put("annotate", List.of("annotate", "--in", "."));
        commands.put("release", List.of("release", "--unpublished", "1.1", "--in", "."));
        commands.put(
                "archive", List.of("archive", "--unpublished", "--in", ".", "--output", "../bag.zip", "--replace"));
        commands.put("archive-folder", List.of("archive", "--unpublished", "--in", ".", "--output", "../bag"));
        commands.put("init", List.of("init", "../letters"));
        return commands;
    }

    /** Kills, fills, and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("an empty FOLDER is wanted, and perhaps KILLS, SEED, DISK, COMMAND");
        }
        int kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        CrashTable table =
                new CrashTable(Path.of(arguments[0]), arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
        table.prepare();
        for (Map.Entry<String, List<String>> command : COMMANDS.entrySet()) {
            if (arguments.length < 5 || command.getKey().matches(arguments[4])) {
                table.kill(command.getKey(), command.getValue(), kills);
                if (arguments.length > 3 && !arguments[3].equals("-")) {
                    table.fill(
                            command.getKey(),
                            command.getValue(),
                            Path.of(arguments[3]).toAbsolutePath());
                }
            }
        }
        System.exit(table.faults == 0 ? 0 : 1);
    }

    /** An edition that was built, released, and went on: one letter is changed, one is new. */
    private void prepare() throws IOException, InterruptedException {
        Files.createDirectories(temporary);
        Path edition = template.resolve("edition");
        write(
                edition,
                "content/edition.yml",
                "title: A\nbase: https://letters.uni-kell.de/\nversion: \"1.0\"\n" + "date: 2026-11-22\n");
        write(edition, "content/registers/persons.yml", "ada: {name: Ada Berg, forms: [Ada Berg]}\n");
        for (int i = 0; i < LETTERS; i++) {
            write(edition, "content/documents/a" + i + ".md", letter(i));
            write(
                    edition,
                    "in/b" + i + ".txt",
                    "Berlin, " + (1 + i % 28) + " June 1952\n\nDear Ada,\n\n" + "I write to " + "you of matter " + i
                            + ". ".repeat(3) + "\n\nYours truly,\nCarl Dorn\n");
        }
        need(edition, List.of("release", "--unpublished", "1.0", "--in", "."));
        need(edition, List.of("build", "--in", "."));
        write(
                edition,
                "content/edition.yml",
                "title: A\nbase: https://letters.uni-kell.de/\nversion: \"1.1\"\n" + "date: 2026-11-23\n");
        write(edition, "content/documents/a0.md", letter(0).replace("Words", "Other words"));
        write(edition, "content/documents/new.md", letter(99));
    }

    private static String letter(int i) {
        return "---\ntitle: Letter " + i + "\nfrom: ada\nsent: 1951-06-"
                + String.format(Locale.ROOT, "%02d", 1 + i % 28) + "\n---\n\nWords of " + i
                + " to Ada Berg.\n\nMore words, and a few more of Ada Berg.\n";
    }

    private void need(Path edition, List<String> command) throws IOException, InterruptedException {
        Process process = start(edition, command, folder.resolve("said.txt"));
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + Files.readString(folder.resolve("said.txt")));
        }
    }

    private Process start(Path edition, List<String> command, Path said) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                "org.depesha.cli.Depesha"));
        line.addAll(command);
        return new ProcessBuilder(line)
                .directory(edition.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    private void kill(String name, List<String> command, int kills) throws IOException, InterruptedException {
        Path work = folder.resolve("work");
        Path edition = renewed(work);
        Map<String, String> before = tree(work);
        long begun = System.nanoTime();
        need(edition, command);
        long whole = (System.nanoTime() - begun) / 1_000_000;
        Map<String, String> after = tree(work);
        Map<String, Integer> states = new TreeMap<>();
        for (int i = 0; i < kills; i++) {
            edition = renewed(work);
            long moment = whole / 5 + (long) (random.nextDouble() * whole);
            Process process = start(edition, command, folder.resolve("said.txt"));
            process.waitFor(moment, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            String state = state(tree(work), before, after);
            states.merge(state.replaceAll(":.*", ""), 1, Integer::sum);
            if (state.contains(":")) {
                fault(name, "killed at " + moment + " ms", state);
            }
            again(name, "killed at " + moment + " ms", edition, command, after);
        }
        System.out.printf(Locale.ROOT, "%-15s %4d kills within %d ms: %s%n", name, kills, whole, states);
    }

    /** What stands there: the old, the new, files of both, or what is neither. Hidden drafts are nobody's files. */
    private static String state(Map<String, String> now, Map<String, String> before, Map<String, String> after) {
        Map<String, String> seen = visible(now);
        if (seen.equals(visible(before))) {
            return "old";
        }
        if (seen.equals(visible(after))) {
            return "new";
        }
        List<String> strange = seen.entrySet().stream()
                .filter(file -> !file.getValue().equals(before.get(file.getKey()))
                        && !file.getValue().equals(after.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (!strange.isEmpty()) {
            return "broken: " + strange.stream().limit(5).toList();
        }
        boolean missing = visible(before).keySet().stream()
                .anyMatch(file -> !seen.containsKey(file) && after.containsKey(file) && file.contains("content/"));
        return missing
                ? "lost: content"
                : seen.keySet().stream().anyMatch(file -> file.contains("/site/"))
                        ? "on the way, file by file"
                        : "site moved aside";
    }

    private static Map<String, String> visible(Map<String, String> tree) {
        return tree.entrySet().stream()
                .filter(file ->
                        !file.getKey().matches("(?:.*/)?\\..*-(?:new|old|gone)-.*|(?:.*/)?\\.[^/]*[.-]new(?:/.*)?"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void again(String name, String when, Path edition, List<String> command, Map<String, String> after)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        int code = start(edition, command, said).waitFor();
        String words = Files.readString(said);
        boolean there = code == 2 && words.contains("not empty") || words.contains("is not free");
        if (code != 0 && !there) {
            fault(
                    name,
                    when,
                    "then exit " + code + ": "
                            + words.strip().lines().findFirst().orElse(""));
            return;
        }
        Map<String, String> now = tree(edition.getParent());
        if (!now.equals(after)) {
            List<String> differ = Stream.concat(now.keySet().stream(), after.keySet().stream())
                    .distinct()
                    .filter(file -> !java.util.Objects.equals(now.get(file), after.get(file)))
                    .limit(5)
                    .toList();
            fault(name, when, "then not as undisturbed: " + differ);
        }
        try (Stream<Path> left = Files.list(temporary)) {
            List<Path> litter = left.filter(
                            path -> path.getFileName().toString().startsWith("depesha"))
                    .toList();
            if (!litter.isEmpty()) {
                fault(name, when, "left in the folder of the system: " + litter.size());
                for (Path path : litter) {
                    remove(path);
                }
            }
        }
    }

    private void fault(String name, String when, String what) {
        faults++;
        System.out.println("! " + name + " " + when + ": " + what);
    }

    /** The disk is full at ten fillings: from nothing left to almost enough. */
    private void fill(String name, List<String> command, Path disk) throws IOException, InterruptedException {
        Path work = disk.resolve("work");
        Map<String, Integer> codes = new TreeMap<>();
        for (int tenth = 0; tenth < 10; tenth++) {
            Path edition = renewed(work);
            Map<String, String> before = tree(work);
            Path ballast = disk.resolve("ballast");
            long free = disk.toFile().getUsableSpace();
            Files.write(ballast, new byte[0]);
            try (var out = Files.newOutputStream(ballast)) {
                byte[] block = new byte[4096];
                long keep = Math.min(free, 3_000_000L) * tenth / 10;
                for (long left = free - keep; left > 0; left -= block.length) {
                    out.write(block);
                }
            } catch (IOException e) {
                codes.merge("brim", 1, Integer::sum);
            }
            Path said = folder.resolve("said.txt");
            int code = start(edition, command, said).waitFor();
            String words = Files.readString(said);
            codes.merge("exit " + code, 1, Integer::sum);
            if (code != 0 && !words.contains("space") && !words.contains("full")) {
                fault(
                        name,
                        "disk full at " + tenth,
                        "said: " + words.strip().lines().limit(2).toList());
            }
            if (words.contains("please report") || words.contains("internal error")) {
                fault(
                        name,
                        "disk full at " + tenth,
                        "blames itself: " + words.strip().lines().limit(2).toList());
            }
            Map<String, String> now = tree(work);
            Files.delete(ballast);
            if (code != 0) {
                now.forEach((file, digest) -> {
                    if (file.matches("(?:.*/)?\\..*(?:new|gone|old).*")) {
                        fault(name, "disk full", "litter " + file);
                    }
                });
                before.forEach((file, digest) -> {
                    if (!digest.equals(now.get(file)) && !name.matches("annotate|release")) {
                        fault(name, "disk full", "another " + file);
                    }
                });
            }
            Path retried = edition;
            int last = start(retried, command, said).waitFor();
            if (last != 0 && !(name.equals("init") && code == 0) && !(name.equals("archive-folder") && code == 0)) {
                fault(
                        name,
                        "after a full disk",
                        "exit " + last + ": " + Files.readString(said).strip());
            }
        }
        remove(work);
        System.out.printf(Locale.ROOT, "%-15s 10 fillings: %s%n", name, codes);
    }

    private Path renewed(Path work) throws IOException {
        remove(work);
        try (Stream<Path> all = Files.walk(template)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(
                        path, work.resolve(template.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return work.resolve("edition");
    }

    private static void remove(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private static void write(Path edition, String path, String text) throws IOException {
        Path file = edition.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /**
     * Every file with its content; what the program only remembers, its locks, and what a day or an id differs in, not.
     */
    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString().replace(File.separatorChar, '/');
                if (!name.contains("/.depesha/") && !name.endsWith("-lock")) {
                    String content = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1)
                            .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID");
                    tree.put(name, content.length() + " " + content.hashCode());
                }
            }
        }
        return tree;
    }
}
