package org.depesha.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A Chromium without a window, spoken to over its DevTools protocol by the JDK's own web socket: no driver and no
 * library beside.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final long PATIENCE_SECONDS = 20;

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final String session;

    private Chromium(Process process, String address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Ear())
                .join();
        String target =
                send("", "Target.createTarget", Map.of("url", "about:blank")).getString("targetId");
        this.session = send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .getString("sessionId");
        List.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable")
                .forEach(method -> call(method, Map.of()));
    }

    /** Where a Chromium stands on this machine; empty where there is none. */
    public static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts one.
     *
     * @param profile an empty folder
     */
    public static Chromium start(Path program, Path profile) throws IOException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--window-size=1440,1000",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains("DevTools listening on ")) {
                Thread drain = new Thread(() -> drain(said));
                drain.setDaemon(true);
                drain.start();
                return new Chromium(
                        process, line.substring(line.indexOf("ws://")).strip());
            }
        }
        throw new IOException(program + " ended before it listened");
    }

    /** Reads what it says until it ends, so that it never waits for a reader. */
    private static void drain(BufferedReader said) {
        try {
            said.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // it was closed
        }
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            heard.append(part);
            if (last) {
                hear(Json.createReader(new StringReader(heard.toString())).readObject());
                heard.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private void hear(JsonObject message) {
            if (message.containsKey("id")) {
                waiting.remove(message.getInt("id")).complete(message);
            } else if (message.getString("method").equals("Runtime.exceptionThrown")
                    || message.getString("method").equals("Log.entryAdded")) {
                String what = message.getJsonObject("params").toString();
                if (!what.contains("/favicon.ico")) { // a browser asks for one by itself
                    complaints.add(what);
                }
            }
        }
    }

    private JsonObject send(String to, String method, Map<String, Object> parameters) {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        JsonObjectBuilder message = Json.createObjectBuilder()
                .add("id", id)
                .add("method", method)
                .add("params", Json.createObjectBuilder(parameters));
        if (!to.isEmpty()) {
            message.add("sessionId", to);
        }
        socket.sendText(message.build().toString(), true).join();
        try {
            JsonObject result = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (result.containsKey("error")) {
                throw new IllegalStateException(method + ": " + result.getJsonObject("error"));
            }
            return result.getJsonObject("result");
        } catch (Exception e) {
            throw new IllegalStateException("Chromium does not answer " + method, e);
        }
    }

    /** Calls a method of the protocol for the page. */
    public JsonObject call(String method, Map<String, Object> parameters) {
        return send(session, method, parameters);
    }

    /** Opens an address and waits until the page is there. */
    public void open(String address) {
        call("Page.navigate", Map.of("url", "about:blank"));
        call("Page.navigate", Map.of("url", address));
        until("location.href !== 'about:blank' && document.readyState === 'complete'");
    }

    /** What an expression or a promise gives, as text; an exception of the page is one here. */
    public String ask(String expression) {
        JsonObject answer =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.getJsonObject("exceptionDetails"));
        }
        JsonValue value = answer.getJsonObject("result").getOrDefault("value", JsonValue.NULL);
        return value.getValueType() == JsonValue.ValueType.STRING
                ? answer.getJsonObject("result").getString("value")
                : value.toString();
    }

    /** Waits until an expression is true; fails with the page's text where it stays false. */
    public void until(String expression) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!holds(expression)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never: " + expression + "\n" + complaints + "\n"
                        + ask("location.href + '\\n' + document.body.innerText"));
            }
            try {
                Thread.sleep(25);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private boolean holds(String expression) {
        try {
            return ask("Boolean(" + expression + ")").equals("true");
        } catch (IllegalStateException e) {
            return false; // the page is being replaced
        }
    }

    /** Presses a key: {@code Enter}, {@code Tab}, {@code /}. */
    public void press(String key) {
        Map<String, Integer> codes = Map.of("Enter", 13, "Tab", 9, "Escape", 27, " ", 32);
        String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
        for (String type : List.of("keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "text",
                            type.equals("keyDown") ? text : "",
                            "windowsVirtualKeyCode",
                            codes.getOrDefault(key, (int) Character.toUpperCase(key.charAt(0)))));
        }
    }

    /** Types words into what has the focus. */
    public void type(String words) {
        call("Input.insertText", Map.of("text", words));
    }

    /** Whether pages may run scripts from now on. */
    public void scripts(boolean allowed) {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** The window's size from now on, in CSS pixels. */
    public void size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Whether pages are told that the reader likes them dark. */
    public void dark(boolean dark) {
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Whether the reader's system gives pages its few colours. */
    public void forcedColors(boolean forced) {
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "forced-colors", "value", forced ? "active" : "none"))));
    }

    /** A picture of the window as PNG. */
    public byte[] picture() {
        return Base64.getDecoder()
                .decode(call("Page.captureScreenshot", Map.of("format", "png")).getString("data"));
    }

    /** What pages have complained of since the last time: exceptions, what the policy forbade, what was not there. */
    public List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
