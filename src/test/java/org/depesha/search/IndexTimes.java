package org.depesha.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.depesha.model.Registers;
import org.depesha.search.Item.ItemPassage;
import org.depesha.search.Item.Row;
import org.depesha.search.Item.Value;

/**
 * Measures how an index is made, without the edition: {@code java -cp … org.depesha.search.IndexTimes FOLDER LETTERS}
 * writes an index of invented letters of 350 words, whose vocabulary grows as a language's does.
 */
public final class IndexTimes {

    private static final String[] BASE =
            ("the enemy troops will withdraw to the south bank of the river after the fourth "
                            + "operation and our armies must prepare for the spring offensive with new recruits food "
                            + "ammunition railways transport rest and reformation under unified command")
                    .split(" ");
    private static final String[] SYLLABLES =
            "ka ro mi ten sul var or el pra no chi dan ge hu lin pos tra qui be ws".split(" ");

    private IndexTimes() {}

    /** Writes it, and prints processor time, memory, files and bytes. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int letters = Integer.parseInt(arguments[1]);
        IndexOutput out = new IndexOutput((name, bytes) -> {
            try {
                Files.write(folder.resolve(name + ".js"), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Budget budget = Budget.of(letters, letters);
        ItemFiles items = new ItemFiles(out, budget);
        WordIndex index = items.write(IntStream.range(0, letters)
                .<Supplier<Item>>mapToObj(number -> () -> letter(number, letters))
                .toList());
        long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        List<String> words = new WordShards(out, index, new NameForms(Registers.EMPTY), budget).write();
        head(out, budget, letters, words, items.common());
        com.sun.management.OperatingSystemMXBean system =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try (var files = Files.list(folder)) {
            List<Path> all = files.toList();
            long bytes = 0;
            for (Path file : all) {
                bytes += Files.size(file);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d letters: %.1f s of processor, %d files, %d MB; heap %d MB%n",
                    letters,
                    system.getProcessCpuTime() / 1e9,
                    all.size(),
                    bytes >> 20,
                    live >> 20);
        }
    }

    private static void head(IndexOutput out, Budget budget, int letters, List<String> words, Set<String> common) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("format", SearchFiles.FORMAT);
        head.put("title", "Invented");
        head.put("version", "1");
        head.put("stamp", out.stamp());
        head.put("items", letters);
        head.put("letters", letters);
        head.put("rows", budget.rows());
        head.put("facets", budget.facets());
        head.put("texts", budget.texts());
        head.put("words", words);
        head.put("common", common);
        head.put("numbers", NumberWords.words());
        head.put("months", List.of(List.of(1945 * 12, 0)));
        head.put("wide", List.of());
        head.put("dated", letters);
        out.write("head", head);
    }

    private static Item letter(int number, int letters) {
        Random random = new Random(number);
        Map<String, List<Value>> facets = new TreeMap<>();
        int persons = Math.max(20, letters / 20);
        facets.put("from", List.of(person(random.nextInt(persons))));
        facets.put("to", List.of(person(random.nextInt(persons))));
        facets.put(
                "person",
                random.ints(4, 0, persons)
                        .distinct()
                        .mapToObj(IndexTimes::person)
                        .toList());
        facets.put("kind", List.of(new Value("Telegram", "Telegram")));
        List<ItemPassage> all = IntStream.range(0, 5)
                .mapToObj(p -> new ItemPassage(Zone.TEXT, p + 1, "p" + (p + 1), 0, "en", passage(random)))
                .toList();
        String id = String.format(Locale.ROOT, "t%06d", number);
        Row row = new Row(
                "document",
                "documents/" + id + "/",
                facets,
                person(0).words() + " to " + person(1).words(),
                "1945-01-" + (10 + number % 20),
                List.of(),
                String.valueOf(10_000 + number),
                "Archive, f. 45, op. 1, d. " + number % 500);
        return new Item(row, Map.of("person:person-" + random.nextInt(persons), 1), all, List.of());
    }

    private static Value person(int number) {
        return new Value("person-" + number, "Person " + number);
    }

    private static String passage(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 70; i++) {
            words.append(i == 0 ? "" : " ")
                    .append(random.nextDouble() < 0.72 ? BASE[random.nextInt(BASE.length)] : rare(random));
        }
        return words.append('.').toString();
    }

    /** By Pareto's law, so that there are always new ones. */
    private static String rare(Random random) {
        int number = (int) Math.min(1e9, Math.pow(random.nextDouble(), -1 / 0.75)) % 60_000;
        StringBuilder word = new StringBuilder();
        do {
            word.append(SYLLABLES[number % 20]);
            number /= 20;
        } while (number > 0);
        return word + SYLLABLES[word.length() % 20];
    }
}
