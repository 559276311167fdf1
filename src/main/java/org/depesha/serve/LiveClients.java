package org.depesha.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The open pages, each of which waits for news (server-sent events, WHATWG HTML 9.2). Each has a thread, so that one
 * that no longer reads keeps nobody else waiting.
 */
final class LiveClients {

    /** More pages than anybody has open: whoever comes then is sent away. */
    static final int MOST = 64;

    /** So often a page that hears nothing is sent an empty line: one that is gone is noticed. */
    private static final long PULSE_SECONDS = 15;

    private final Set<BlockingQueue<String>> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean closed;

    /** Tells every page. */
    void tell(String news) {
        open.forEach(queue -> queue.add(news));
    }

    /** Stays with a page until it is closed. */
    void attend(HttpExchange exchange, String first) throws IOException {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        try {
            if (count.incrementAndGet() > MOST) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            open.add(queue);
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            talk(exchange.getResponseBody(), queue, first);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(queue);
            count.decrementAndGet();
        }
    }

    private void talk(OutputStream page, BlockingQueue<String> queue, String first)
            throws IOException, InterruptedException {
        say(page, "data: " + first);
        while (!closed) {
            String news = queue.poll(PULSE_SECONDS, TimeUnit.SECONDS);
            say(page, news == null ? ":" : "data: " + news);
        }
    }

    private static void say(OutputStream page, String line) throws IOException {
        page.write((line + "\n\n").getBytes(StandardCharsets.UTF_8));
        page.flush();
    }

    void close() {
        closed = true;
        tell("bye");
    }
}
