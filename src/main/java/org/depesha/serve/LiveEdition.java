package org.depesha.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.depesha.EditionPreview;
import org.depesha.problem.Place;
import org.depesha.problem.Problem;

/** An edition on a server of this machine, whose open pages follow every change of its files. */
public final class LiveEdition implements AutoCloseable {

    /** Where no port is asked for, the first of these that is free: an open page finds its server again. */
    private static final int FIRST_PORT = 8417;

    private static final int PORTS = 20;

    /** Requests at once; whoever comes then waits. */
    private static final int THREADS = 200;

    private static final int BACKLOG = 100;

    /** So long the program practises, as it is slow when it does a thing for the first time. */
    private static final long WARM_MILLIS = 2_500;

    private final Path folder;
    private final EditionPreview preview;
    private final Consumer<List<Problem>> listener;
    private final LiveClients clients = new LiveClients();
    private final AtomicLong version = new AtomicLong(System.currentTimeMillis());
    private final ThreadPoolExecutor threads;
    private final ContentWatch watch;
    private final HttpServer server;
    private final Settling settling = new Settling(this::refresh);
    private final List<Thread> workers;

    private LiveEdition(Path folder, int port, boolean drafts, Consumer<List<Problem>> listener) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.preview = new EditionPreview(folder, drafts);
        this.listener = listener;
        this.threads = new ThreadPoolExecutor(
                THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), LiveEdition::daemon);
        threads.allowCoreThreadTimeOut(true);
        this.server = bound(port);
        this.watch = new ContentWatch(folder);
        this.workers = List.of(daemon(this::follow), daemon(settling::run), daemon(() -> preview.warm(WARM_MILLIS)));
        SiteHandler handler = new SiteHandler(preview::file, this::problems, this::news, clients);
        handler.standsAt(server.getAddress().getPort());
        server.createContext("/", handler);
        server.setExecutor(threads);
    }

    /**
     * Reads an edition and serves it, until it is closed.
     *
     * @param port 0 for one that is free
     * @param listener hears all problems, at first and after each change
     * @throws BindException where the port is taken
     */
    public static LiveEdition start(Path folder, int port, boolean drafts, Consumer<List<Problem>> listener)
            throws IOException {
        // A request that is not whole after so many seconds is dropped; read once, as the first server is made.
        System.setProperty("sun.net.httpserver.maxReqTime", "20");
        LiveEdition live = new LiveEdition(folder, port, drafts, listener);
        live.refresh();
        live.server.start();
        live.workers.forEach(Thread::start);
        return live;
    }

    private static HttpServer bound(int port) throws IOException {
        InetAddress here = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        for (int next = FIRST_PORT; port == 0 && next < FIRST_PORT + PORTS; next++) {
            try {
                return HttpServer.create(new InetSocketAddress(here, next), BACKLOG);
            } catch (BindException e) {
                continue; // another edition, or another program
            }
        }
        return HttpServer.create(new InetSocketAddress(here, port), BACKLOG);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "depesha serve");
        thread.setDaemon(true);
        return thread;
    }

    /** The address of its front page. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** Reads all of it, and says whether nothing changed meanwhile. */
    private boolean refresh() {
        preview.refresh();
        tell();
        return preview.isFresh();
    }

    private void tell() {
        version.incrementAndGet();
        listener.accept(preview.problems());
        clients.tell(news());
    }

    /** A document that was changed is shown at once; all else is linked first, in which the document takes part too. */
    private void follow() {
        try {
            for (Optional<Set<Path>> changes = watch.await(); changes.isPresent(); changes = watch.await()) {
                boolean seen = glance(names(changes.get()));
                if (seen) {
                    tell();
                }
                settling.ask(!seen);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether documents could be shown at once; what goes wrong with that is told when all is read again. */
    private boolean glance(Set<String> changed) {
        try {
            return preview.glance(changed);
        } catch (RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    private Set<String> names(Set<Path> files) {
        return files.stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.toSet());
    }

    /** What open pages hear: the edition's version, and that of its looks, which need a page to be loaded again. */
    private String news() {
        return version.get() + " " + preview.looks();
    }

    private String problems() {
        return JsonText.of(preview.problems().stream().map(this::told).toList());
    }

    private Map<String, String> told(Problem problem) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("kind", problem.isError() ? "error" : "warning");
        told.put("code", problem.code().id());
        told.put("place", problem.place().toString());
        told.put("href", link(problem.place()));
        told.put("what", problem.what());
        told.put("next", problem.nextStep());
        return told;
    }

    /** What opens the line in VS Code, and in the editors that are made of it. */
    private String link(Place place) {
        if (place.file().isEmpty()) {
            return "";
        }
        String file = folder.resolve(place.file()).toUri().getRawPath();
        return "vscode://file" + file + ":" + Math.max(1, place.line()) + ":" + Math.max(1, place.column());
    }

    /** Ends it: open pages are told, and no file is left. */
    @Override
    public void close() throws IOException {
        clients.close();
        watch.close();
        server.stop(0);
        threads.shutdownNow();
        settling.close();
        preview.close();
    }
}
