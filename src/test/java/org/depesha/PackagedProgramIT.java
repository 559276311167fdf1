package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program by itself, {@code java -jar}: what only a jar can get wrong. */
class PackagedProgramIT {

    private static final Path JAR = Path.of("target", "depesha.jar").toAbsolutePath();
    private static final Path ASSETS = Path.of("templates", "assets").toAbsolutePath();

    @TempDir
    Path folder;

    private record Run(int exit, String output) {}

    private Run depesha(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    @Test
    void aNewEditionIsMadeAndBuiltAndWarnsOfItsAddressAlone() throws Exception {
        assertThat(depesha("init", "letters").exit()).isZero();
        Run build = depesha("build", "letters");
        assertThat(build.output())
                .startsWith("content/edition.yml: warning[placeholder-base]")
                .contains("\n1 warning\nBuilt 2 documents")
                .hasLineCount(4);
        assertThat(build.exit()).isZero();
        Path site = folder.resolve("letters/site");
        String page = Files.readString(site.resolve("documents/1901-03-04-vesper-to-lind/index.html"));
        assertThat(Jsoup.parse(page).selectFirst("h1").text()).isEqualTo("Letter, Ilse Vesper to Oskar Lind");
        assertThat(depesha("build", "letters").output()).contains("unchanged)");
    }

    @Test
    void theSiteHasEveryAssetOfTheProgram() throws Exception {
        depesha("init", "--quiet", "letters");
        depesha("build", "--quiet", "letters");
        Path made = folder.resolve("letters/site/assets");
        try (Stream<Path> files = Files.walk(ASSETS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = made.resolve(ASSETS.relativize(file).toString());
                if (file.startsWith(ASSETS.resolve("beside"))) {
                    assertThat(copy).doesNotExist(); // no page of these letters has anything beside its text
                } else if (file.toString().endsWith(".css")) {
                    // Its comments stay at home.
                    String styles = Files.readString(file).replaceAll("(?s)/\\*(?!!).*?\\*/", "");
                    assertThat(Files.readString(copy)).isEqualToIgnoringWhitespace(styles);
                } else {
                    assertThat(copy).hasSameBinaryContentAs(file);
                }
            }
        }
    }

    @Test
    void itSaysWhichVersionItIsAndRefusesWhatItDoesNotKnow() throws Exception {
        assertThat(depesha("--version").output()).contains("1.0.0");
        assertThat(depesha("bild").exit()).isEqualTo(2);
        assertThat(depesha("build", "nowhere").exit()).isEqualTo(1);
    }
}
