package org.depesha.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word file or a workbook whose text is what was made by chance; bytes that begin as an archive does are one already.
 */
final class OfficeBytes {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKED = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private OfficeBytes() {}

    /** What makes the bytes of a file of this name. */
    static UnaryOperator<byte[]> of(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "docx" -> OfficeBytes::word;
            case "xlsx" -> OfficeBytes::workbook;
            default -> input -> input;
        };
    }

    private static byte[] word(byte[] input) {
        return packed(
                input,
                "word/document.xml",
                "<w:document xmlns:w=\"" + WORD + "\"><w:body>@</w:body></w:document>",
                Map.of(
                        "word/footnotes.xml",
                        "<w:footnotes xmlns:w=\"" + WORD + "\"><w:footnote w:id=\"1\"><w:p><w:r><w:t>A note</w:t></w:r>"
                                + "</w:p></w:footnote></w:footnotes>"));
    }

    private static byte[] workbook(byte[] input) {
        return packed(
                input,
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + SHEET + "\"><sheetData>@</sheetData></worksheet>",
                Map.of(
                        "_rels/.rels",
                        related("officeDocument", "xl/workbook.xml"),
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + RELATED
                                + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        related("worksheet", "worksheets/sheet1.xml")));
    }

    private static String related(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKED + "\"><Relationship Id=\"r1\" Type=\"" + RELATED + "/" + kind
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    /** An archive of some files, and of one more that has the bytes in place of its {@code @}. */
    private static byte[] packed(byte[] input, String path, String around, Map<String, String> others) {
        if (input.length > 1 && input[0] == 'P' && input[1] == 'K') {
            return input;
        }
        Map<String, byte[]> files = new TreeMap<>();
        others.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int at = around.indexOf('@');
        text.writeBytes(around.substring(0, at).getBytes(StandardCharsets.UTF_8));
        text.writeBytes(input);
        text.writeBytes(around.substring(at + 1).getBytes(StandardCharsets.UTF_8));
        files.put(path, text.toByteArray());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
