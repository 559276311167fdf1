package org.depesha.read.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;

/** Transcripts that no program writes. */
class OddTranscriptsTest {

    private final Problems problems = new Problems();

    @Test
    void elevenThousandCommentsBeforeAPageAreReadOver() {
        String page = "<!-- c -->\n".repeat(11_000) + "<html><body><p>Dear Ada,</p></body></html>";
        assertThat(TranscriptReader.read("a.html", page.getBytes(StandardCharsets.UTF_8), Place.of("a.html"), problems))
                .get()
                .extracting(read -> read.transcript().lines().get(0).text())
                .isEqualTo("Dear Ada,");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aWordFileWithANameThatIsNotUtf8IsAProblem() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/\u00E9.xml"));
            zip.write('x');
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write('x');
        }
        byte[] file = bytes.toByteArray();
        for (int i = 0; i + 1 < file.length; i++) {
            if ((file[i] & 0xFF) == 0xC3 && (file[i + 1] & 0xFF) == 0xA9) {
                file[i + 1] = 'x'; // half of a character
            }
        }
        assertThat(TranscriptReader.read("a.docx", file, Place.of("a.docx"), problems))
                .isEmpty();
        assertThat(problems.sorted()).extracting(problem -> problem.code().id()).containsExactly("binary-transcript");
    }
}
