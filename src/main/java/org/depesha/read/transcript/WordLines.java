package org.depesha.read.transcript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.depesha.problem.Place;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiReader;

/**
 * Reads the paragraphs and notes of a Word file ({@code .docx}): a zip archive whose text is XML (ECMA-376, part 1,
 * chapter 17). Numbers that Word makes of a list's style are not written in the file, and are not read.
 */
final class WordLines {

    /**
     * What may come out of an archive of at most 8 MB: text is packed to a tenth at best, and what grows further is no
     * text.
     */
    private static final long MOST_BYTES = 64L << 20;

    private static final Set<String> PARTS = Set.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml");
    /** The same words once more, for older readers; and words that an editor has struck out. */
    private static final Set<String> NOT_SHOWN = Set.of("Fallback", "del", "moveFrom");

    private final Map<String, TeiElement> notes = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder called = new StringBuilder();
    private int calls;

    private WordLines() {}

    static boolean isWord(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * A paragraph a line, with an empty line between, and the notes at the end; empty where the archive holds no such
     * text.
     */
    static Optional<String> read(byte[] bytes) {
        try {
            Map<String, String> parts = parts(bytes);
            String document = parts.get("word/document.xml");
            return document == null ? Optional.empty() : Optional.of(new WordLines().text(document, parts));
        } catch (IOException | TeiReader.IllFormedException e) {
            return Optional
                    .empty(); // a zip archive that is no Word file, or a broken one, is told from one by this alone
        }
    }

    private static Map<String, String> parts(byte[] bytes) throws IOException {
        Map<String, String> parts = new HashMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (PARTS.contains(entry.getName())) {
                    byte[] xml = zip.readNBytes((int) left);
                    parts.put(entry.getName(), new String(xml, StandardCharsets.UTF_8));
                    left -= xml.length;
                } else {
                    left -= passed(zip, left);
                }
                if (left <= 0) {
                    throw new IOException("the archive holds too much");
                }
            }
        }
        return parts;
    }

    private static long passed(ZipInputStream zip, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long passed = 0;
        for (int read = zip.read(buffer); read > 0 && passed <= most; read = zip.read(buffer)) {
            passed += read;
        }
        return passed;
    }

    private String text(String document, Map<String, String> parts) throws TeiReader.IllFormedException {
        for (String kind : new String[] {"footnote", "endnote"}) {
            String xml = parts.get("word/" + kind + "s.xml");
            if (xml != null) {
                TeiReader.read(xml, Place.NOWHERE.file())
                        .descendants()
                        .filter(element -> local(element).equals(kind))
                        .forEach(note -> notes.put(kind + note.attribute("w:id"), note));
            }
        }
        add(TeiReader.read(document, Place.NOWHERE.file()));
        return text.append(called).toString();
    }

    private void add(TeiElement element) {
        for (TeiNode child : element.children()) {
            if (child instanceof TeiElement inner && !NOT_SHOWN.contains(local(inner))) {
                switch (local(inner)) {
                    case "t" -> text.append(inner.text());
                    case "tab" -> text.append('\t');
                    case "noBreakHyphen" -> text.append('-');
                    case "br", "cr" -> text.append("page".equals(inner.attribute("w:type")) ? "\n\f\n" : "\n");
                    case "footnoteReference" -> note(notes.get("footnote" + inner.attribute("w:id")));
                    case "endnoteReference" -> note(notes.get("endnote" + inner.attribute("w:id")));
                    case "p" -> {
                        add(inner);
                        text.append("\n\n");
                    }
                    default -> add(inner);
                }
            }
        }
    }

    /** A note is called by a raised figure, and stands at the end behind the same. */
    private void note(@org.jspecify.annotations.Nullable TeiElement note) {
        if (note == null) {
            return;
        }
        String figure = RaisedDigits.of(++calls);
        text.append(figure);
        StringBuilder words = new StringBuilder();
        note.descendants().filter(element -> local(element).equals("t")).forEach(run -> words.append(run.text()));
        called.append(figure).append(' ').append(words.toString().strip()).append("\n\n");
    }

    private static String local(TeiElement element) {
        return element.name().substring(element.name().indexOf(':') + 1);
    }
}
