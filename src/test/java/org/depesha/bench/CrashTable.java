package org.depesha.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.cli.Depesha;

/**
 * Disturbs commands in every way that a computer has: {@code java -Djava.io.tmpdir=FOLDER/work/tmp -cp
 * target/test-classes:target/classes:LIBRARIES org.depesha.bench.CrashTable FOLDER WAY [COMMAND]}. FOLDER is an empty
 * one. WAY is {@code states} (what a kill before each single change of a file leaves; needs a C compiler for
 * {@code src/test/crash/states.c}), {@code kills:NUMBER:SEED} (kill -9 at random moments), {@code disk:SMALL} (SMALL is
 * an empty folder on a small file system: full at ten fillings, then mounted for reading only), {@code twice} (two at
 * once) or {@code memory} (64 MB).
 *
 * <p>Afterwards every file must be as it was before or as the whole command makes it, and the command given once more
 * must leave exactly what an undisturbed one leaves, and nothing beside it. A row for each command counts what was
 * found; what is wrong is told in a line of its own.
 */
public final class CrashTable {

    private final Path template;
    private final Path work;
    private final Path said;
    private int faults;

    private CrashTable(Path folder) {
        this.template = folder.resolve("template");
        this.work = folder.resolve("work");
        this.said = folder.resolve("said.txt");
    }

    private record Ended(int code, String words) {

        /** Whether nothing was left to do, since the command had come to its end before. */
        boolean wasDone() {
            return code == 2 && words.contains("not empty")
                    || words.contains("is not free")
                    || words.contains("is taken, or was");
        }

        String first() {
            return code + " " + words.strip().lines().limit(2).toList();
        }
    }

    /** A command with what it finds and what it leaves. */
    private record Case(String name, List<String> command, Map<String, String> before, Map<String, String> after) {}

    /** Disturbs, and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("an empty FOLDER and a WAY are wanted, and perhaps a COMMAND");
        }
        CrashTable table = new CrashTable(Path.of(arguments[0]).toAbsolutePath());
        table.prepare();
        String[] way = arguments[1].split(":");
        for (Map.Entry<String, List<String>> command : CrashEdition.commands().entrySet()) {
            if (arguments.length < 3 || command.getKey().matches(arguments[2])) {
                table.disturb(way, table.undisturbed(command.getKey(), command.getValue()));
            }
        }
        if (way[0].equals("states") && (arguments.length < 3 || "serve".matches(arguments[2]))) {
            table.serve();
        }
        System.exit(table.faults == 0 ? 0 : 1);
    }

    private void disturb(String[] way, Case one) throws IOException, InterruptedException {
        switch (way[0]) {
            case "states" -> states(one);
            case "kills" -> kill(one, Integer.parseInt(way[1]), new Random(Long.parseLong(way[2])));
            case "disk" -> fill(one, Path.of(way[1]).toAbsolutePath());
            case "twice" -> twice(one);
            default -> memory(one);
        }
    }

    private void prepare() throws IOException {
        Files.createDirectories(work.resolve("tmp"));
        Path edition = template.resolve("edition");
        CrashEdition.lay(edition);
        for (String[] command : List.of(
                new String[] {"release", "--unpublished", "1.0", "--in", edition.toString()},
                new String[] {"build", "--in", edition.toString()})) {
            Ended ended = run(command);
            if (ended.code() != 0) {
                throw new IllegalStateException(ended.first());
            }
        }
        CrashEdition.goOn(edition);
    }

    private Case undisturbed(String name, List<String> command) throws IOException {
        CrashEdition.renew(work, template);
        Map<String, String> before = CrashEdition.tree(work);
        Ended ended = run(CrashEdition.in(work, command));
        if (ended.code() != 0) {
            throw new IllegalStateException(name + ": " + ended.first());
        }
        return new Case(name, command, before, CrashEdition.tree(work));
    }

    private static Ended run(String[] command) {
        StringWriter words = new StringWriter();
        PrintWriter out = new PrintWriter(words);
        int code = Depesha.run(command, out, out);
        out.flush();
        return new Ended(code, words.toString());
    }

    private ProcessBuilder process(Path folder, Path temporary, String[] command, String... options) {
        List<String> line = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary));
        line.addAll(Arrays.asList(options));
        line.addAll(List.of("-cp", classPath(), "org.depesha.cli.Depesha"));
        line.addAll(Arrays.asList(command));
        return new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
    }

    /** The program's, which a process in another folder finds too. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private ProcessBuilder process(Case one, String... options) {
        return process(work, work.resolve("tmp"), CrashEdition.in(work, one.command()), options);
    }

    /** What a kill before each change of a file leaves, and what the next command makes of it. */
    private void states(Case one) throws IOException, InterruptedException {
        Path kept = said.resolveSibling("states");
        List<String> calls = calls(kept, process(one), false);
        Map<String, Integer> states = new TreeMap<>();
        for (String call : calls) {
            check(one, "before " + call, CrashEdition.tree(kept.resolve(number(call))), states);
        }
        Set<String> telling = telling(calls);
        for (String call : telling) {
            CrashEdition.renew(work, kept.resolve(number(call)));
            again(one, "before " + call);
        }
        System.out.printf(
                Locale.ROOT,
                "%-15s %4d states (%d before a rename, link or delete), %d gone on from: %s%n",
                one.name(),
                calls.size(),
                calls.stream()
                        .filter(call -> call.matches(".{6}(?:rename|link|delete) .*"))
                        .count(),
                telling.size(),
                states);
        CrashEdition.remove(kept);
    }

    private static String number(String call) {
        return call.substring(0, call.indexOf(' '));
    }

    /** The first and the last of each kind of call: the same done to files of one folder is one kind. */
    private static Set<String> telling(List<String> calls) {
        Map<String, String> first = new LinkedHashMap<>();
        Map<String, String> last = new LinkedHashMap<>();
        for (String call : calls) {
            String kind = call.substring(call.indexOf(' '))
                    .replaceAll("[0-9a-f]{16}|\\d{5,}", "…")
                    .replaceFirst("((?:/[^/]+){1,2}).*", "$1");
            first.putIfAbsent(kind, call);
            last.put(kind, call);
        }
        return Stream.concat(first.values().stream(), last.values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Runs a program with the library that keeps its states, and ends it where it does not end itself. */
    private List<String> calls(Path kept, ProcessBuilder process, boolean serves)
            throws IOException, InterruptedException {
        Path library = said.resolveSibling("states.so");
        if (Files.notExists(library)) {
            new ProcessBuilder(
                            "cc",
                            "-shared",
                            "-fPIC",
                            "-O1",
                            "-o",
                            library.toString(),
                            "src/test/crash/states.c",
                            "-ldl")
                    .inheritIO()
                    .start()
                    .waitFor();
        }
        Files.createDirectories(kept);
        if (!serves) {
            CrashEdition.renew(work, template);
        }
        process.environment()
                .putAll(Map.of(
                        "LD_PRELOAD", library.toString(), "STATES_OF", work.toString(), "STATES_TO", kept.toString()));
        Process running = process.start();
        if (serves) {
            for (int i = 0; i < 600 && !Files.readString(said).contains("Serving"); i++) {
                Thread.sleep(100);
            }
            Thread.sleep(5000);
            running.destroyForcibly();
        }
        running.waitFor();
        Path calls = kept.resolve("calls.txt");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    /** {@code serve} writes nothing; a site that was moved aside it puts back. */
    private void serve() throws IOException, InterruptedException {
        for (boolean aside : new boolean[] {false, true}) {
            CrashEdition.renew(work, template);
            Map<String, String> before = CrashEdition.tree(work);
            if (aside) {
                Files.move(work.resolve("edition/site"), work.resolve("edition/.site-old-0123456789abcdef"));
            }
            Path kept = said.resolveSibling("states");
            String[] command = {"serve", "--in", work.resolve("edition").toString()};
            List<String> calls = calls(kept, process(work, work.resolve("tmp"), command), true);
            Map<String, String> now = CrashEdition.tree(work);
            if (!now.equals(before)) {
                fault("serve", "killed", "not as before: " + CrashEdition.differing(now, before));
            }
            System.out.printf(Locale.ROOT, "%-15s site aside: %s; changes %s%n", "serve", aside, calls);
            CrashEdition.remove(kept);
        }
    }

    private void kill(Case one, int kills, Random random) throws IOException, InterruptedException {
        CrashEdition.renew(work, template);
        long begun = System.nanoTime();
        int undisturbed = process(one).start().waitFor();
        if (undisturbed != 0) {
            throw new IllegalStateException(one.name() + " in a process of its own: " + Files.readString(said));
        }
        long whole = (System.nanoTime() - begun) / 1_000_000;
        Map<String, Integer> states = new TreeMap<>();
        for (int i = 0; i < kills; i++) {
            CrashEdition.renew(work, template);
            long moment = whole / 5 + (long) (random.nextDouble() * whole);
            Process process = process(one).start();
            process.waitFor(moment, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            check(one, "killed at " + moment + " ms", CrashEdition.tree(work), states);
            again(one, "killed at " + moment + " ms");
        }
        System.out.printf(Locale.ROOT, "%-15s %4d kills within %d ms: %s%n", one.name(), kills, whole, states);
    }

    private void check(Case one, String when, Map<String, String> now, Map<String, Integer> states) {
        String state = CrashEdition.state(now, one.before(), one.after());
        states.merge(state.replaceAll(":.*", ""), 1, Integer::sum);
        if (state.contains(":")) {
            fault(one.name(), when, state);
        }
    }

    private void again(Case one, String when) throws IOException {
        Ended ended = run(CrashEdition.in(work, one.command()));
        if (ended.code() != 0 && !ended.wasDone()) {
            fault(one.name(), when, "then exit " + ended.first());
            return;
        }
        Map<String, String> now = CrashEdition.tree(work);
        if (!now.equals(one.after())) {
            fault(one.name(), when, "then not as undisturbed: " + CrashEdition.differing(now, one.after()));
        }
    }

    private void fault(String name, String when, String what) {
        faults++;
        System.out.println("! " + name + " " + when + ": " + what);
    }

    /** The disk is full at ten fillings, from nothing left to almost enough, and then can't be written at all. */
    private void fill(Case one, Path disk) throws IOException, InterruptedException {
        Path small = disk.resolve("work");
        Map<String, Integer> codes = new TreeMap<>();
        for (int tenth = 0; tenth <= 10; tenth++) {
            CrashEdition.renew(small, template);
            Map<String, String> before = CrashEdition.tree(small);
            Path ballast = disk.resolve("ballast");
            if (tenth < 10) {
                load(ballast, disk.toFile().getUsableSpace(), tenth);
            } else {
                mounted(disk, "ro");
            }
            Ended ended = run(CrashEdition.in(small, one.command()));
            if (tenth < 10) {
                Files.delete(ballast);
            } else {
                mounted(disk, "rw");
            }
            codes.merge("exit " + ended.code(), 1, Integer::sum);
            refused(one, tenth < 10 ? "disk full at " + tenth : "disk for reading only", ended, before, small);
            Ended last = run(CrashEdition.in(small, one.command()));
            if (last.code() != 0 && !(last.wasDone() && ended.code() == 0)) {
                fault(one.name(), "after a full disk", last.first());
            }
        }
        CrashEdition.remove(small);
        System.out.printf(Locale.ROOT, "%-15s 10 fillings and 1 for reading only: %s%n", one.name(), codes);
    }

    private void refused(Case one, String when, Ended ended, Map<String, String> before, Path small)
            throws IOException {
        if (ended.code() == 0) {
            return;
        }
        if (!ended.words().matches("(?s).*(?:space|full|[Rr]ead-only).*")
                || ended.words().matches("(?s).*(?:please report|[Ii]nternal error).*")) {
            fault(one.name(), when, "said: " + ended.first());
        }
        Map<String, String> now = CrashEdition.tree(small);
        now.keySet().stream().filter(CrashEdition::isHidden).forEach(file -> fault(one.name(), when, "litter " + file));
        before.forEach((file, digest) -> {
            String found = now.get(file);
            if (!digest.equals(found) && !Objects.equals(found, one.after().get(file))) {
                fault(one.name(), when, "another " + file);
            }
        });
    }

    private static void load(Path ballast, long free, int tenth) throws IOException {
        byte[] block = new byte[4096];
        long keep = Math.min(free, 3_000_000L) * tenth / 10;
        try (OutputStream out = Files.newOutputStream(ballast)) {
            for (long left = free - keep; left > 0; left -= block.length) {
                out.write(block);
            }
        } catch (IOException e) {
            return; // full to the brim
        }
    }

    private static void mounted(Path disk, String how) throws IOException, InterruptedException {
        int code = new ProcessBuilder("mount", "-o", "remount," + how, disk.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("can't mount " + disk + " " + how);
        }
    }

    /** Two at once: one does it, and the other waits, finds it done, or says that another is at it. */
    private void twice(Case one) throws IOException, InterruptedException {
        Map<String, Integer> codes = new TreeMap<>();
        for (int i = 0; i < 5; i++) {
            CrashEdition.renew(work, template);
            Path other = said.resolveSibling("other.txt");
            Process first = process(one).start();
            Process second = process(one).redirectOutput(other.toFile()).start();
            int[] ends = {first.waitFor(), second.waitFor()};
            Arrays.sort(ends);
            codes.merge(Arrays.toString(ends), 1, Integer::sum);
            if (ends[0] != 0) {
                fault(
                        one.name(),
                        "two at once",
                        "none came to its end: " + Files.readString(said).strip());
            }
            for (Path words : List.of(said, other)) {
                if (Files.readString(words).contains("nternal error")) {
                    fault(one.name(), "two at once", Files.readString(words).strip());
                }
            }
            again(one, "after two at once");
        }
        System.out.printf(Locale.ROOT, "%-15s 5 times two at once, exits %s%n", one.name(), codes);
    }

    private void memory(Case one) throws IOException, InterruptedException {
        CrashEdition.renew(work, template);
        int code = process(one, "-Xmx64m").start().waitFor();
        String words = Files.readString(said);
        Map<String, Integer> states = new TreeMap<>();
        check(one, "with 64 MB", CrashEdition.tree(work), states);
        if (code != 0 && !words.contains("ran out of memory")) {
            fault(one.name(), "with 64 MB", code + " " + words.strip());
        }
        try (Stream<String> lines = words.lines()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-15s with 64 MB: exit %d, %s %s%n",
                    one.name(),
                    code,
                    states,
                    lines.limit(1).toList());
        }
        again(one, "after 64 MB");
    }
}
