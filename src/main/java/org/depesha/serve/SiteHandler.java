package org.depesha.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.depesha.output.Staging;
import org.jspecify.annotations.Nullable;

/**
 * Answers a browser on this machine: with files of the site, which come from memory by their exact names, and with what
 * keeps an open page up to date. Whoever asks by another name than this machine's own is refused: a page from elsewhere
 * can have its name lead here (DNS rebinding).
 */
final class SiteHandler implements HttpHandler {

    /** Below it lies what is not of the site. */
    private static final String LIVE = "-/";

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final String HTML = "text/html; charset=utf-8";
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("jsonld", "application/ld+json; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("rng", "application/xml; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("bib", "text/plain; charset=utf-8"),
            Map.entry("ris", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"));

    private static final String FOLLOWING =
            "<link rel=\"stylesheet\" href=\"/-/live.css\"><script src=\"/-/live.js\" defer></script>";

    private final Function<String, Optional<byte[]>> files;
    private final Supplier<String> problems;
    private final Supplier<String> version;
    private final LiveClients clients;
    private volatile Set<String> names = Set.of();

    /**
     * A handler.
     *
     * @param files gives a file of the site by its path
     * @param problems what is wrong with the edition, as JSON
     * @param version of the edition, another after each change
     */
    SiteHandler(
            Function<String, Optional<byte[]>> files,
            Supplier<String> problems,
            Supplier<String> version,
            LiveClients clients) {
        this.files = files;
        this.problems = problems;
        this.version = version;
        this.clients = clients;
    }

    /** Says at which port it stands. */
    void standsAt(int port) {
        names = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            String host = exchange.getRequestHeaders().getFirst("Host");
            if (host == null || !names.contains(host)) {
                refuse(
                        exchange,
                        421,
                        "This server answers only to " + names.stream().sorted().toList() + ".");
            } else if (!METHODS.contains(exchange.getRequestMethod())) {
                headers.set("Allow", "GET, HEAD");
                refuse(exchange, 405, "This server only shows pages.");
            } else {
                answer(exchange);
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = path(exchange.getRequestURI().getRawPath());
        if (path == null) {
            refuse(exchange, 400, "This is not the path of a file of the site.");
        } else if (path.startsWith(LIVE)) {
            live(path.substring(LIVE.length()), exchange);
        } else {
            site(path, exchange);
        }
    }

    /** The path of the file that is asked for; null where no site has such a file. */
    private static @Nullable String path(@Nullable String raw) {
        if (raw == null || !raw.startsWith("/") || raw.toLowerCase(Locale.ROOT).contains("%2f")) {
            return null;
        }
        String plain = decoded(raw.substring(1));
        if (plain == null) {
            return null;
        }
        String path = plain.isEmpty() || plain.endsWith("/") ? plain + "index.html" : plain;
        return Staging.isPath(path) ? path : null;
    }

    private static @Nullable String decoded(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            int value = sign;
            if (sign == '%') {
                value = i + 2 < raw.length() ? number(raw.substring(i + 1, i + 3)) : -1;
                i += 2;
            }
            if (value < 0 || value > 0xFF) {
                return null;
            }
            bytes.put((byte) value);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int number(String digits) {
        int high = Character.digit(digits.charAt(0), 16);
        int low = Character.digit(digits.charAt(1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private void live(String name, HttpExchange exchange) throws IOException {
        switch (name) {
            case "news" -> clients.attend(exchange, version.get());
            case "problems.json" ->
                send(exchange, 200, kind(name), problems.get().getBytes(StandardCharsets.UTF_8));
            case "live.js", "live.css" -> send(exchange, 200, kind(name), own(name));
            default -> refuse(exchange, 404, "There is no such file.");
        }
    }

    private void site(String path, HttpExchange exchange) throws IOException {
        Optional<byte[]> file = files.apply(path);
        if (file.isPresent()) {
            send(exchange, 200, kind(path), shown(path, file.get()));
        } else if (!path.endsWith("index.html")
                && files.apply(path + "/index.html").isPresent()) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            exchange.sendResponseHeaders(302, -1);
        } else {
            send(exchange, 404, HTML, shown("404.html", files.apply("404.html").orElseGet(() -> own("none.html"))));
        }
    }

    /** A page with the script that keeps it up to date, and that the page's policy allows: it lies beside it. */
    private static byte[] shown(String path, byte[] file) {
        if (!path.endsWith(".html")) {
            return file;
        }
        String page = new String(file, StandardCharsets.UTF_8);
        int end = page.indexOf("</head>");
        return end < 0
                ? file
                : (page.substring(0, end) + FOLLOWING + page.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] own(String name) {
        try (InputStream in = Objects.requireNonNull(SiteHandler.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read `" + name + "` of the program", e);
        }
    }

    private static String kind(String path) {
        return KINDS.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static void refuse(HttpExchange exchange, int status, String why) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", (why + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String kind, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", kind);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || content.length == 0 ? -1 : content.length);
        if (!head && content.length > 0) {
            exchange.getResponseBody().write(content);
        }
    }
}
