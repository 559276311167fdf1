package org.depesha.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {

    @TempDir
    Path folder;

    @Test
    void fillsAFolderThatIsMissing() {
        Path made = folder.resolve("a/b");
        assertThat(NewFolder.isFree(made)).isTrue();

        NewFolder.fill(made, Map.of("c/d.txt", "text".getBytes(StandardCharsets.UTF_8)));

        assertThat(made.resolve("c/d.txt")).hasContent("text");
        assertThat(NewFolder.isFree(made)).isFalse();
    }

    @Test
    void leavesNothingWhenItFails() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a/one.txt", new byte[1]);
        files.put("a/one.txt/two.txt", new byte[1]);

        assertThatThrownBy(() -> NewFolder.fill(folder.resolve("new"), files)).isInstanceOf(UncheckedIOException.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void touchesNothingThatStandsBesideIt() throws IOException {
        Path others = Files.createDirectory(folder.resolve(".new-new"));
        Files.writeString(others.resolve("mine.txt"), "mine");

        NewFolder.fill(folder.resolve("new"), Map.of("a.txt", new byte[1]));

        assertThat(others.resolve("mine.txt")).hasContent("mine");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("new", ".new-new");
    }

    @Test
    void refusesAPathThatLeavesIt() {
        assertThatThrownBy(() -> NewFolder.fill(folder.resolve("new"), Map.of("../x", new byte[1])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Files.exists(folder.resolve("x"))).isFalse();
    }
}
