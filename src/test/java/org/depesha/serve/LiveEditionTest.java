package org.depesha.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.depesha.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition is shown as it is written, to this machine alone. */
class LiveEditionTest {

    private static final long PATIENCE_SECONDS = 20;

    private static final String LETTER = """
            ---
            title: %s
            from: ann
            to: ben
            sent: {date: 1901-01-0%d}
            ---
            %s
            """;

    @TempDir
    private Path folder;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final List<List<Problem>> told = new CopyOnWriteArrayList<>();
    private LiveEdition live;

    @BeforeEach
    void start() throws IOException {
        write("content/edition.yml", """
                title: The Example Letters
                base: https://letters.uni-kell.de/
                editors: [Ada Example]
                version: "1.0"
                """);
        write("content/registers/persons.yml", "ann: {name: Ann Lee}\nben: {name: Ben Moor}\n");
        write("content/documents/a.md", LETTER.formatted("A", 1, "First words."));
        write("content/documents/b.md", LETTER.formatted("B", 2, "Other words."));
        live = LiveEdition.start(folder, 0, false, told::add);
    }

    @AfterEach
    void end() throws IOException {
        live.close();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(live.address() + path))
                            .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("never: " + what).isLessThan(end);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void untilShown(String path, String words) {
        until(words + " on " + path, () -> get(path).body().contains(words));
    }

    /** What the server answers to a request as it stands. */
    private String raw(String request) throws IOException {
        try (Socket socket = socket()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket socket() throws IOException {
        Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port());
        socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        return socket;
    }

    private int port() {
        return URI.create(live.address()).getPort();
    }

    @Test
    void aSavedLetterIsOnItsPage() throws IOException {
        assertThat(page("documents/a/")).contains("First words.");
        write("content/documents/a.md", LETTER.formatted("A", 1, "Better words."));
        untilShown("documents/a/", "Better words.");
    }

    @Test
    void anOpenPageHearsOfAChange() throws Exception {
        HttpResponse<InputStream> news = client.send(
                HttpRequest.newBuilder(URI.create(live.address() + "-/news")).build(), BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(news.body(), StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            write("content/documents/a.md", LETTER.formatted("A", 1, "Better words."));
            lines.readLine();
            assertThat(lines.readLine()).startsWith("data: ").isNotEqualTo(first);
            assertThat(page("documents/a/")).contains("Better words.");
        }
    }

    @Test
    void everyFileOfTheSiteIsThere() {
        for (String path : List.of(
                "",
                "documents/a/",
                "persons/",
                "persons/ann/",
                "search/",
                "data/",
                "releases/",
                "assets/depesha.css")) {
            page(path);
        }
        assertThat(page("documents/a/document.xml")).startsWith("<?xml");
        assertThat(page("data/documents.csv")).contains("\na,A,").doesNotContain("<script");
        assertThat(get("documents/a").statusCode()).isEqualTo(302);
        assertThat(get("nothing/").statusCode()).isEqualTo(404);
        assertThat(get("nothing/").body()).contains("There is no such page");
    }

    @Test
    void nothingIsWritten() throws IOException {
        page("");
        page("data/documents.csv");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(path -> path.getFileName().toString())).containsExactly("content");
        }
    }

    @Test
    void anErrorLeavesTheOthersAndTheLastGoodPage() throws IOException {
        page("documents/a/");
        write("content/documents/a.md", "---\ntitle: [A\n---\nBroken.\n");
        write("content/documents/b.md", LETTER.formatted("B", 2, "New words."));
        untilShown("documents/b/", "New words.");
        until("an error", () -> get("-/problems.json").body().contains("\"kind\":\"error\""));
        assertThat(get("-/problems.json").body())
                .contains(
                        "\"place\":\"content/documents/a.md:", "\"href\":\"vscode://file/", "/content/documents/a.md:");
        assertThat(page("documents/a/")).contains("First words.");
        write("content/documents/a.md", LETTER.formatted("A", 1, "Mended words."));
        untilShown("documents/a/", "Mended words.");
        until("no error", () -> !get("-/problems.json").body().contains("\"kind\":\"error\""));
        assertThat(told.get(told.size() - 1)).noneMatch(Problem::isError);
    }

    @Test
    void aBrokenTemplateLeavesTheLastGoodPage() throws IOException {
        page("documents/a/");
        page("documents/b/");
        write("templates/document.ftlh", "<#if>");
        until("an error", () -> {
            get("documents/a/");
            return get("-/problems.json").body().contains("template-error");
        });
        assertThat(page("documents/a/")).contains("First words.");
        Files.delete(folder.resolve("templates/document.ftlh"));
        until("no error", () -> !get("-/problems.json").body().contains("template-error"));
        assertThat(page("documents/b/")).contains("Other words.");
    }

    @Test
    void brokenSettingsLeaveTheLastGoodEdition() throws IOException {
        write("content/edition.yml", "titel: [");
        until("an error", () -> get("-/problems.json").body().contains("\"kind\":\"error\""));
        assertThat(page("documents/a/")).contains("First words.");
    }

    @Test
    void aFolderMayGoAndComeBack() throws IOException {
        Files.move(folder.resolve("content"), folder.resolve("aside"));
        until("an error", () -> get("-/problems.json").body().contains("\"kind\":\"error\""));
        assertThat(page("documents/a/")).contains("First words.");
        Files.move(folder.resolve("aside"), folder.resolve("content"));
        until("no error", () -> !get("-/problems.json").body().contains("\"kind\":\"error\""));
        write("content/documents/c.md", LETTER.formatted("C", 3, "Third words."));
        untilShown("documents/c/", "Third words.");
    }

    @Test
    void anEditorMayWriteByRenaming() throws IOException {
        for (int i = 0; i < 5; i++) {
            write("content/documents/.a.md.tmp", LETTER.formatted("A", 1, "Words " + i + "."));
            Files.move(
                    folder.resolve("content/documents/.a.md.tmp"),
                    folder.resolve("content/documents/a.md"),
                    StandardCopyOption.ATOMIC_MOVE);
            untilShown("documents/a/", "Words " + i + ".");
        }
    }

    @Test
    void anotherNameOfThisMachineIsRefused() throws IOException {
        for (String host : List.of("evil.example", "evil.example:" + port(), "127.0.0.1", "localhost:1", "")) {
            assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .as(host)
                    .startsWith("HTTP/1.1 421")
                    .doesNotContain("Example Letters");
        }
        assertThat(raw("GET / HTTP/1.0\r\n\r\n")).contains(" 421 ").doesNotContain("Example Letters");
    }

    @Test
    void onlyThisMachineIsServed() throws IOException {
        for (NetworkInterface one : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : one.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    Assertions.assertThatThrownBy(() -> new Socket(address, port()).close())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void nothingButLookingIsAllowed() throws IOException {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE")) {
            assertThat(raw(method + " / HTTP/1.1\r\nHost: localhost:" + port()
                            + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 405");
        }
        assertThat(raw("HEAD / HTTP/1.1\r\nHost: localhost:" + port() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .endsWith("\r\n\r\n");
    }

    @Test
    void noPathLeadsOutOfTheSite() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        for (String path : List.of(
                "/../secret.txt",
                "/documents/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "//secret.txt",
                "/secret.txt",
                "/secret.txt%00.html",
                "/content/edition.yml",
                "/%c0%ae%c0%ae/secret.txt",
                "/%",
                "/%zz",
                "/" + "a".repeat(5_000))) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .matches("(?s)HTTP/1.1 4\\d\\d.*|")
                    .doesNotContain("secret\n", "Ada Example]");
        }
        page("documents/a/");
    }

    @Test
    void manyAtOnceAndSomeWhoNeverEndAreServed() throws IOException {
        List<Socket> halfOpen = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                Socket socket = socket();
                halfOpen.add(socket);
                String request = i % 2 == 0
                        ? "GET /-/news HTTP/1.1\r\nHost: localhost:" + port() + "\r\n\r\n"
                        : "GET / HTTP/1.1\r\nHos";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            }
            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 200)
                    .mapToObj(i -> client.sendAsync(
                            HttpRequest.newBuilder(URI.create(live.address() + (i % 2 == 0 ? "" : "documents/a/")))
                                    .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
                                    .build(),
                            BodyHandlers.ofString()))
                    .toList();
            answers.forEach(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        } finally {
            for (Socket socket : halfOpen) {
                socket.close();
            }
        }
    }

    @Test
    void aPortThatIsTakenIsRefusedAndAnyOtherFound() throws IOException {
        Assertions.assertThatThrownBy(() -> LiveEdition.start(folder, port(), false, told::add))
                .isInstanceOf(BindException.class);
        try (LiveEdition other = LiveEdition.start(folder, 0, false, problems -> {})) {
            assertThat(other.address()).isNotEqualTo(live.address());
        }
    }

    @Test
    void afterTheEndNobodyAnswers() throws IOException {
        int port = port();
        live.close();
        Assertions.assertThatThrownBy(() -> new Socket("127.0.0.1", port).close())
                .isInstanceOf(IOException.class);
    }
}
