package org.depesha.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run that was killed has left is removed by the next one; what another is making stays. */
class DraftTest {

    @TempDir
    Path folder;

    private Stream<Path> files() throws IOException {
        return Files.list(folder);
    }

    @Test
    void aDraftThatNobodyMakesAnyMoreIsRemoved() throws IOException {
        Path left = folder.resolve(".bag.zip-new-0123456789abcdef");
        Files.createDirectories(left.resolve("inner"));
        Files.writeString(left.resolve("inner/a.txt"), "half");
        Files.createFile(folder.resolve(".bag.zip-new-0123456789abcdef.lock"));
        Draft.beside(folder.resolve("bag.zip")).close();
        try (Stream<Path> files = files()) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aDraftThatIsBeingMadeStays() throws IOException {
        try (Draft first = Draft.beside(folder.resolve("bag.zip"))) {
            Files.writeString(first.path(), "on the way");
            try (Draft second = Draft.beside(folder.resolve("bag.zip"))) {
                assertThat(second.path()).isNotEqualTo(first.path()).doesNotExist();
            }
            assertThat(first.path()).hasContent("on the way");
        }
        try (Stream<Path> files = files()) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aDraftThatWasMovedToItsPlaceStaysThere() throws IOException {
        Path bag = folder.resolve("bag.zip");
        try (Draft draft = Draft.beside(bag)) {
            Files.writeString(draft.path(), "whole");
            Files.move(draft.path(), bag);
        }
        assertThat(bag).hasContent("whole");
    }
}
