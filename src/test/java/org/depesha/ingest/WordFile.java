package org.depesha.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small Word files. */
final class WordFile {

    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final String NAMESPACES = NAMESPACE
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private WordFile() {}

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A paragraph of runs, with what its properties say. */
    static String paragraph(String properties, String... runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    static String run(String text) {
        return run(text, "");
    }

    static String run(String text, String properties) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A file of these parts; XML gets its namespaces. */
    static byte[] of(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                boolean xml = part.getValue().startsWith("<");
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(
                        xml
                                ? part.getValue()
                                        .replaceFirst("^<([\\w:]+)", "<$1 " + NAMESPACES)
                                        .getBytes(StandardCharsets.UTF_8)
                                : part.getValue().getBytes(StandardCharsets.ISO_8859_1));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] of(String body, String footnotes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "word/document.xml", "<w:document " + NAMESPACE + "><w:body>" + body + "</w:body></w:document>");
            entry(zip, "word/footnotes.xml", "<w:footnotes " + NAMESPACE + ">" + footnotes + "</w:footnotes>");
        }
        return bytes.toByteArray();
    }

    /** Some kilobytes that unfold to 100 MB. */
    static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/picture"));
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(block);
            }
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document " + NAMESPACE + "><w:body>" + paragraph("TELEGRAM No. 5") + "</w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
