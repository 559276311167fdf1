package org.depesha.serve;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Links the whole edition again when it has changed: at once where that is urgent, else when the editor pauses. */
final class Settling {

    private static final long PAUSE_MILLIS = 700;

    private final BlockingQueue<Boolean> asked = new LinkedBlockingQueue<>();
    private final BooleanSupplier work;
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
                    Boolean next = asked.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                    if (next == null) {
                        break;
                    }
                    urgent = next;
                }
                asked.clear();
                if (!closed && !work.getAsBoolean()) {
                    ask(false);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
