package org.depesha.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one line that says how far a long run is; it is wiped out at the end. Shown from the second second on, ten times
 * a second at most, and only to somebody who sits before the terminal. What is told to it may come from any thread.
 */
final class ProgressLine implements Consumer<String>, AutoCloseable {

    private static final long FIRST_MILLIS = 1_000;
    private static final long NEXT_MILLIS = 100;
    private static final int MOST_SIGNS = 78;

    private final @Nullable PrintWriter out;
    private final @Nullable Thread clock;
    private final TimeLeft left = new TimeLeft(System::nanoTime);
    private volatile String latest = "";
    private String shown = "";

    private ProgressLine(@Nullable PrintWriter out) {
        this.out = out;
        this.clock = out == null ? null : new Thread(this::show, "progress");
    }

    static ProgressLine on(Terminal terminal, boolean quiet) {
        ProgressLine line = new ProgressLine(terminal.interactive() && !quiet ? terminal.out() : null);
        if (line.clock != null) {
            line.clock.setDaemon(true);
            line.clock.start();
        }
        return line;
    }

    @Override
    public void accept(String message) {
        latest = message;
    }

    private void show() {
        try {
            Thread.sleep(FIRST_MILLIS);
            while (true) {
                replaceBy(left.of(latest));
                Thread.sleep(NEXT_MILLIS);
            }
        } catch (InterruptedException e) {
            replaceBy("");
        }
    }

    /** Spaces wipe out the rest of a longer line: a terminal need not know any code for it. */
    private void replaceBy(String message) {
        String next = message.length() > MOST_SIGNS ? message.substring(0, MOST_SIGNS) : message;
        if (out != null && !next.equals(shown)) {
            String rest = " ".repeat(Math.max(0, shown.length() - next.length()));
            out.print("\r" + next + rest + (next.isEmpty() ? "\r" : ""));
            out.flush();
            shown = next;
        }
    }

    @Override
    public void close() {
        if (clock != null) {
            clock.interrupt();
            try {
                clock.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
