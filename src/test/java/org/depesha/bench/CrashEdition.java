package org.depesha.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An edition that was built, released, and went on: one letter is changed, one is new. What stands in its folder is
 * told as a map from each file's path to what it holds, and compared with that before and after a command.
 */
final class CrashEdition {

    private static final int LETTERS = 5;
    private static final String SETTINGS = "title: A\nbase: https://letters.uni-kell.de/\nversion: \"%s\"\ndate: %s\n";

    private CrashEdition() {}

    /** The commands that write, their folder for {@code @} to stand for. */
    static Map<String, List<String>> commands() {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("build", List.of("build", "--fresh", "--in", "@/edition"));
        commands.put("import", List.of("import", "--in", "@/edition", "@/edition/in"));
        commands.put("release", List.of("release", "--unpublished", "1.1", "--in", "@/edition"));
        commands.put("annotate", List.of("annotate", "--in", "@/edition"));
        commands.put("add-entries", List.of("add-entries", "--all-sure", "--in", "@/edition"));
        commands.put("new", List.of("new", "letter", "--id", "one", "--title", "One", "--in", "@/edition"));
        commands.put("import-table", List.of("import", "--in", "@/edition", "@/edition/list.csv"));
        commands.put("init", List.of("init", "@/letters"));
        commands.put(
                "archive",
                List.of("archive", "--unpublished", "--in", "@/edition", "--output", "@/bag.zip", "--replace"));
        commands.put("archive-folder", List.of("archive", "--unpublished", "--in", "@/edition", "--output", "@/bag"));
        return commands;
    }

    static String[] in(Path folder, List<String> command) {
        return command.stream()
                .map(part -> part.replace("@", folder.toString()))
                .toArray(String[]::new);
    }

    /** Lays the edition as it was published; {@link #goOn} follows when it is built. */
    static void lay(Path edition) throws IOException {
        write(edition, "content/edition.yml", SETTINGS.formatted("1.0", "2026-11-22"));
        write(edition, "content/registers/persons.yml", "ada: {name: Ada Berg, forms: [Ada Berg]}\n");
        write(
                edition,
                "list.csv",
                "From,To,Date,Text\nAda Berg,Bo Dorn,1951-06-07,Words\nBo Dorn,Ada Berg,1951-06-08,More\n");
        for (int i = 0; i < LETTERS; i++) {
            write(edition, "content/documents/a" + i + ".md", letter(i));
            write(
                    edition,
                    "in/b" + i + ".txt",
                    "Berlin, " + (1 + i % 28) + " June 1952\n\nDear Ada,\n\nI write to you of matter " + i
                            + ". ".repeat(3) + "\n\nYours truly,\nCarl Dorn\n");
        }
    }

    static void goOn(Path edition) throws IOException {
        write(edition, "content/edition.yml", SETTINGS.formatted("1.1", "2026-11-23"));
        write(edition, "content/documents/a0.md", letter(0).replace("Words", "Other words"));
        write(edition, "content/documents/new.md", letter(99));
    }

    private static String letter(int i) {
        String day = String.format(Locale.ROOT, "1951-06-%02d", 1 + i % 28);
        return "---\ntitle: Letter " + i + "\nfrom: ada\nsent: {date: " + day
                + ", place: {name: Kell}}\n---\n\nWords of " + i
                + " to Ada Berg.\n\nMore words, and a few more of Ada Berg.\n";
    }

    private static void write(Path edition, String path, String text) throws IOException {
        Path file = edition.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /**
     * What stands there: the old, the new, files of both, or, after a colon, what is neither. Hidden drafts are
     * nobody's files, until the next command.
     */
    static String state(Map<String, String> now, Map<String, String> before, Map<String, String> after) {
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
        List<String> lost = visible(before).keySet().stream()
                .filter(file -> !seen.containsKey(file) && after.containsKey(file) && !file.contains("/site/"))
                .toList();
        if (!lost.isEmpty()) {
            return "lost: " + lost.stream().limit(5).toList();
        }
        List<String> site = seen.keySet().stream()
                .filter(file -> file.contains("edition/site/"))
                .toList();
        return site.isEmpty() ? "site moved aside" : whole(site, seen, before, after);
    }

    private static String whole(
            List<String> site, Map<String, String> seen, Map<String, String> before, Map<String, String> after) {
        boolean old = Stream.of(before).anyMatch(tree -> same(site, seen, tree));
        boolean young = Stream.of(after).anyMatch(tree -> same(site, seen, tree));
        return old || young ? "on the way, each file whole" : "mixed: a site of old and new files";
    }

    private static boolean same(List<String> site, Map<String, String> seen, Map<String, String> tree) {
        return site.stream().allMatch(file -> Objects.equals(seen.get(file), tree.get(file)))
                && tree.keySet().stream()
                        .filter(file -> file.contains("edition/site/"))
                        .allMatch(seen::containsKey);
    }

    static Map<String, String> visible(Map<String, String> tree) {
        return tree.entrySet().stream()
                .filter(file -> !isHidden(file.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether a file is a draft, or waits for its deletion, or is the system's temporary file. */
    static boolean isHidden(String file) {
        return file.matches("(?:.*/)?\\..*-(?:new|old|gone)-.*|(?:.*/)?\\.[^/]*[.-](?:new|old)(?:/.*)?|tmp/.*");
    }

    /** Every file with what it holds; what the program only remembers, its locks, and ids made by chance, not. */
    static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString().replace(File.separatorChar, '/');
                if (!name.contains("/.depesha/") && !name.endsWith("-lock") && !name.startsWith("tmp/hsperf")) {
                    String content = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1)
                            .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID");
                    tree.put(name, content.length() + " " + content.hashCode());
                }
            }
        }
        return tree;
    }

    /** Up to five files that are not the same in both. */
    static List<String> differing(Map<String, String> one, Map<String, String> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .distinct()
                .filter(file -> !Objects.equals(one.get(file), other.get(file)))
                .limit(5)
                .toList();
    }

    /** Lays a copy of a folder in place of another. */
    static void renew(Path work, Path from) throws IOException {
        remove(work);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(path, work.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.createDirectories(work.resolve("tmp"));
    }

    static void remove(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
