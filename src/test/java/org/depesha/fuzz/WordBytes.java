package org.depesha.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file whose text is what was made by chance; bytes that begin as an archive does are one already. */
final class WordBytes {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>";
    private static final String NOTES = "<w:footnotes xmlns:w=\"" + NAMESPACE + "\"><w:footnote w:id=\"1\">"
            + "<w:p><w:r><w:t>A note</w:t></w:r></w:p></w:footnote></w:footnotes>";

    private WordBytes() {}

    static byte[] of(byte[] input) {
        if (input.length > 1 && input[0] == 'P' && input[1] == 'K') {
            return input;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(HEAD.getBytes(StandardCharsets.UTF_8));
            zip.write(input);
            zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/footnotes.xml"));
            zip.write(NOTES.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
