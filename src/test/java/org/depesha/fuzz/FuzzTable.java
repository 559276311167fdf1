package org.depesha.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Throws texts made by chance at every door for some time: {@code java -cp target/test-classes:target/classes:LIBRARIES
 * org.depesha.fuzz.FuzzTable FOLDER SECONDS [SEED [DOOR]]}. It sees nothing of what the program does, unlike Jazzer,
 * but knows the signs of each kind of file, and slows nothing. A row for each door has how many were thrown; each kind
 * of fault is told twice at most, and what found it is kept in FOLDER as {@code DOOR-NUMBER}. Given such a file alone,
 * it throws that.
 */
public final class FuzzTable {

    private static final int LONGEST = 1500;

    private final Door door;
    private final Path folder;
    private final Map<String, Integer> faults = new HashMap<>();
    private int count;

    private FuzzTable(Door door, Path folder) {
        this.door = door;
        this.folder = folder;
    }

    /** Throws, and prints. */
    public static void main(String[] arguments) throws IOException {
        Path place = Path.of(arguments[0]);
        Map<String, Door> doors = Doors.all();
        if (Files.isRegularFile(place)) {
            String name = place.getFileName().toString().replaceFirst("-.*", "");
            System.out.println(fault(Objects.requireNonNull(doors.get(name)), Files.readAllBytes(place)));
            return;
        }
        Files.createDirectories(place);
        int faults = 0;
        for (Door door : doors.values()) {
            if (arguments.length < 4 || door.name().matches(arguments[3])) {
                FuzzTable table = new FuzzTable(door, place);
                table.run(Double.parseDouble(arguments[1]), arguments.length < 3 ? 1 : Long.parseLong(arguments[2]));
                faults += table.faults.size();
            }
        }
        System.exit(faults == 0 ? 0 : 1);
    }

    private void run(double seconds, long seed) throws IOException {
        Random random = new Random(seed);
        long begun = System.nanoTime();
        long slowest = 0;
        for (long now = begun; (now - begun) / 1e9 < seconds; now = System.nanoTime()) {
            byte[] input = door.made(random).getBytes(StandardCharsets.UTF_8);
            count++;
            tell(fault(door, input), input);
            slowest = Math.max(slowest, System.nanoTime() - now);
        }
        System.out.printf(
                Locale.ROOT,
                "%-20s %8d thrown in %.0f s, the slowest %.1f s, %d kinds of fault %s%n",
                door.name(),
                count,
                seconds,
                slowest / 1e9,
                faults.size(),
                faults.values());
    }

    private void tell(String fault, byte[] input) throws IOException {
        String letters = fault.replaceAll("[^A-Za-z .:]", "");
        String kind = letters.substring(0, Math.min(90, letters.length()));
        if (!fault.isEmpty() && faults.merge(kind, 1, Integer::sum) <= 2) {
            Path kept = folder.resolve(door.name() + "-" + count);
            Files.write(kept, input);
            System.out.println("! " + kept + ": " + fault.substring(0, Math.min(LONGEST, fault.length())));
        }
    }

    private static String fault(Door door, byte[] input) {
        try {
            door.trial().take(input);
            return "";
        } catch (AssertionError e) {
            return e.toString();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return e + " at " + List.of(e.getStackTrace()).stream().limit(8).toList();
        }
    }
}
