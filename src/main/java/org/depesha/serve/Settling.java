package org.depesha.serve;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Links the whole edition again when it has changed: at once where that is urgent, else when the editor pauses. */
final class Settling {

    private static final long SHORTEST_PAUSE_MILLIS = 700;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final BlockingQueue<Boolean> asked = new LinkedBlockingQueue<>();
    private final BooleanSupplier work;
    private long pauseMillis = SHORTEST_PAUSE_MILLIS;
    private volatile boolean closed;

    /**
     * What settles.
     *
     * @param work links the edition, and says whether nothing changed meanwhile
     */
    Settling(BooleanSupplier work) {
        this.work = work;
    }

    void ask(boolean urgent) {
        asked.add(urgent);
    }

    /** Ends it, when what it does now is done: to break off reading would look like a fault of the file. */
    void close() {
        closed = true;
        ask(true);
    }

    /** Works until it is closed. */
    void run() {
        try {
            while (!closed) {
                boolean urgent = asked.take();
                while (!urgent) {
                    Boolean next = asked.poll(pauseMillis, TimeUnit.MILLISECONDS);
                    if (next == null) {
                        break;
                    }
                    urgent = next;
                }
                asked.clear();
                if (!closed) {
                    settle();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where it takes long it begins later: what is then saved meanwhile makes it vain, and waits for it. */
    private void settle() {
        long begin = System.nanoTime();
        boolean settled = work.getAsBoolean();
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, Math.max(SHORTEST_PAUSE_MILLIS, took / 2));
        if (!settled) {
            ask(false);
        }
    }
}
