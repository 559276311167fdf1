package org.depesha.read.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceImagesTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};

    @TempDir
    Path folder;

    private Beside read(String address) throws IOException {
        Path file = folder.resolve("in/letter.html");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "<html><body><p>Dear Ada,</p><img src=\"" + address + "\" alt=\"a seal\"></body></html>");
        return TranscriptReader.read(file, new Problems()).orElseThrow().beside();
    }

    @Test
    void anImageInTheFoldersBelowIsHad() throws IOException {
        Files.createDirectories(folder.resolve("in/scans"));
        Files.write(folder.resolve("in/scans/seal.png"), PNG);
        assertThat(read("scans/seal.png").images()).containsOnlyKeys("scans/seal.png");
        assertThat(read("scans/seal.png").losses()).isEmpty();
    }

    @Test
    void anImageInsideThePageIsHad() throws IOException {
        assertThat(read("data:image/png;base64," + Base64.getEncoder().encodeToString(PNG))
                        .images())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "gone.png,it does not exist",
        "https://example.org/a.png,it is on the web",
        "//example.org/a.png,it is on the web",
        "../secret.png,it is outside the file's folder",
        "/etc/hostname,it is outside the file's folder",
        "text.png,it is not a PNG",
        "data:image/png;base64;x,its data can't be read"
    })
    void anImageThatCannotBeHadIsToldOf(String address, String reason) throws IOException {
        Files.write(folder.resolve("secret.png"), PNG);
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/text.png"), "words");
        Beside beside = read(address);
        assertThat(beside.images()).isEmpty();
        assertThat(beside.losses())
                .singleElement()
                .extracting(Loss::what)
                .asString()
                .contains(reason);
    }
}
