package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same content gives the same bytes: wherever, whenever, and in whatever order the disk has its files. */
class SameBytesTest {

    private static final Set<String> TEXTS = Set.of("md", "yml", "xml", "ftlh");

    private static final Map<String, byte[]> HERE = build(false);

    @Test
    void inAnotherLocaleAndTimeZoneWithOtherLineEndsAndInAnotherOrder() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertSame(build(true));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void onAMachineThatIsSetUpOtherwise() {
        Map<String, byte[]> there = EditionFixture.inNewFolder(folder -> {
            lay(folder, true);
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Duser.language=th",
                    "-Duser.country=TH",
                    "-Duser.variant=TH",
                    "-Duser.timezone=Asia/Kathmandu",
                    "-Dfile.encoding=ISO-8859-1",
                    "-Dline.separator=\r\n",
                    "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.depesha.cli.Depesha",
                    "build",
                    folder.toString());
            Process program =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(exit(program)).as(said).isZero();
            return EditionFixture.contents(folder.resolve("site"));
        });
        assertSame(there);
    }

    @Test
    void againInTheSameFolder() {
        EditionFixture.inNewFolder(folder -> {
            lay(folder, false);
            Map<String, byte[]> first = EditionFixture.build(folder).site();
            EditionFixture second = EditionFixture.build(folder);
            assertThat(second.result().written())
                    .as("the site was written again")
                    .isFalse();
            assertThat(second.site()).containsOnlyKeys(first.keySet());
            assertSame(second.site());
            return null;
        });
    }

    @Test
    void asTheCommittedSite() {
        assertSame(EditionFixture.contents(Path.of("site")));
    }

    private void assertSame(Map<String, byte[]> there) {
        assertThat(there.keySet()).containsExactlyElementsOf(HERE.keySet());
        HERE.forEach((path, bytes) -> {
            if (!java.util.Arrays.equals(bytes, there.get(path))) {
                assertThat(text(there.get(path))).as(path).isEqualTo(text(bytes));
            }
        });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> build(boolean otherwise) {
        return EditionFixture.inNewFolder(folder -> {
            lay(folder, otherwise);
            EditionFixture edition = EditionFixture.build(folder);
            edition.andNoOtherProblems();
            return edition.site();
        });
    }

    /** Copies the repository's own edition; otherwise: in reversed order, with CRLF and a byte order mark. */
    private static void lay(Path folder, boolean otherwise) {
        List<Path> files = new ArrayList<>();
        for (String root : List.of("content", "templates")) {
            try (Stream<Path> all = Files.walk(Path.of(root))) {
                all.filter(Files::isRegularFile).sorted().forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (otherwise) {
            Collections.reverse(files);
        }
        files.forEach(file -> copy(file, folder.resolve(file.toString()), otherwise));
    }

    private static void copy(Path file, Path to, boolean otherwise) {
        try {
            Files.createDirectories(to.getParent());
            String name = file.getFileName().toString();
            boolean content = file.startsWith("content") && TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
            if (otherwise && content) {
                Files.writeString(
                        to,
                        "\uFEFF" + Files.readString(file).replace("\r\n", "\n").replace("\n", "\r\n"));
            } else {
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int exit(Process program) {
        try {
            return program.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
