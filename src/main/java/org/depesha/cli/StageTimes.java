package org.depesha.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/** Measures how long a run is at each of its stages, as it is told of them; that may be from any thread. */
final class StageTimes implements Consumer<String> {

    private static final Pattern COUNT = Pattern.compile("^\\d+ of \\d+ ");
    private static final double NANOS = 1e9;

    private final List<Stage> done = new ArrayList<>();
    private final LongSupplier clock;
    private final LongSupplier processor;
    private String name = "starting";
    private long begin;
    private long worked;

    /**
     * A stage that has ended.
     *
     * @param nanos by the clock
     * @param work of all processors, in nanoseconds
     */
    private record Stage(String name, long nanos, long work) {}

    /** Times from now on, by the clock of the system and what it says that this process has worked. */
    StageTimes() {
        this(System::nanoTime, StageTimes::processorNanos);
    }

    StageTimes(LongSupplier clock, LongSupplier processor) {
        this.clock = clock;
        this.processor = processor;
        this.begin = clock.getAsLong();
        this.worked = processor.getAsLong();
    }

    private static long processorNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }

    @Override
    public synchronized void accept(String message) {
        String next = COUNT.matcher(message).replaceFirst("");
        if (!next.equals(name)) {
            end();
            name = next;
        }
    }

    private void end() {
        long now = clock.getAsLong();
        long work = processor.getAsLong();
        done.add(new Stage(name, now - begin, work - worked));
        begin = now;
        worked = work;
    }

    /** A line for each stage: seconds by the clock, their share of all, seconds of processors. Ends the last stage. */
    synchronized List<String> lines() {
        end();
        long all = Math.max(1, done.stream().mapToLong(Stage::nanos).sum());
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ENGLISH, "  %-24s %8s %6s %12s", "stage", "seconds", "share", "of processor"));
        for (Stage stage : done) {
            lines.add(String.format(
                    Locale.ENGLISH,
                    "  %-24s %8.2f %4d %% %12.2f",
                    stage.name(),
                    stage.nanos() / NANOS,
                    Math.round(100.0 * stage.nanos() / all),
                    stage.work() / NANOS));
        }
        return lines;
    }
}
