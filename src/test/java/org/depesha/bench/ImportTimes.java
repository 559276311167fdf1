package org.depesha.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.ingest.TranscriptImport;
import org.depesha.problem.Problems;

/**
 * Measures how long the import of a transcript takes once Java is warm: {@code java -cp
 * target/test-classes:target/depesha.jar org.depesha.bench.ImportTimes TEXTS FOLDER [COPIES]}. Of each text that the
 * folder {@code TEXTS} holds it makes copies that differ in their words and numbers, imports them into an empty edition
 * in {@code FOLDER}, and counts the time from the 51st file on.
 */
public final class ImportTimes {

    private static final int WARMING = 50;
    private static final int STEP = 100;
    private static final Pattern LONG_WORD = Pattern.compile("(?<![\\p{L}<&/\"=-])\\p{Ll}{7,}(?![\\p{L}>=\"-])");
    private static final Pattern NUMBER = Pattern.compile("(?<=(?i:No\\. ?|№ ?))\\d{3,5}(?!\\d)");

    private ImportTimes() {}

    /** Measures, and prints a line for each hundred files, then the median. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException(
                    "the folder with TEXTS and an empty FOLDER are wanted, and perhaps the number of COPIES");
        }
        Path edition = Path.of(arguments[1]);
        int copies = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 40;
        List<Path> files = copies(Path.of(arguments[0]), edition.resolve("supplied"), copies);
        Files.createDirectories(edition.resolve("content/documents"));
        Files.writeString(
                edition.resolve("content/edition.yml"),
                "title: Letters\nbase: https://example.org/\nversion: \"1\"\ndate: 2001-01-01\n");
        measure(files, edition);
    }

    private static void measure(List<Path> files, Path edition) {
        Problems problems = new Problems();
        EditionSettings settings = SettingsReader.read(edition, problems)
                .orElseThrow(() -> new IllegalStateException("the edition can't be read: " + problems.sorted()));
        List<Double> times = new ArrayList<>();
        for (int from = 0; from < files.size(); from += from == 0 ? WARMING : STEP) {
            List<Path> part = files.subList(from, Math.min(files.size(), from + (from == 0 ? WARMING : STEP)));
            long processor = processor();
            long start = System.nanoTime();
            int documents = TranscriptImport.run(part, edition, settings, new Problems(), message -> {})
                    .documents();
            double each = (System.nanoTime() - start) / 1e6 / part.size();
            double used = (processor() - processor) / 1e6 / part.size();
            System.out.printf(
                    Locale.ROOT,
                    "%5d to %5d: %6.1f ms a file by the clock, %6.1f ms of processor; %d documents%n",
                    from + 1,
                    from + part.size(),
                    each,
                    used,
                    documents);
            if (from > 0) {
                times.add(each);
            }
        }
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT, "median, the first %d left out: %.1f ms a file%n", WARMING, times.get(times.size() / 2));
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static List<Path> copies(Path texts, Path folder, int copies) throws IOException {
        Files.createDirectories(folder);
        List<Path> originals;
        try (Stream<Path> found = Files.walk(texts)) {
            originals = found.filter(
                            file -> Files.isRegularFile(file) && file.toString().matches(".*\\.(?:txt|md|html)"))
                    .sorted()
                    .toList();
        }
        List<Path> all = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < originals.size(); i++) {
            String text = Files.readString(originals.get(i), StandardCharsets.UTF_8);
            String name = originals.get(i).getFileName().toString();
            for (int copy = 0; copy < copies; copy++) {
                Path file = folder.resolve(i + "-" + copy + name.substring(name.lastIndexOf('.')));
                Files.writeString(file, changed(text, random));
                all.add(file);
            }
        }
        Collections.shuffle(all, random);
        return all;
    }

    /** The same text with its longer words in another order, and other numbers. */
    private static String changed(String text, Random random) {
        List<String> words = new ArrayList<>(
                LONG_WORD.matcher(text).results().map(found -> found.group()).toList());
        Collections.shuffle(words, random);
        int[] next = {0};
        String shuffled = LONG_WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.get(next[0]++)));
        return NUMBER.matcher(shuffled).replaceAll(found -> Integer.toString(100 + random.nextInt(9900)));
    }
}
