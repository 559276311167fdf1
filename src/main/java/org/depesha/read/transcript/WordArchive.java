package org.depesha.read.transcript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.depesha.problem.Place;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file ({@code .docx}): a zip archive of XML and images (ECMA-376, part 1). */
final class WordArchive {

    /**
     * What may come out of an archive of at most 8 MB: text is packed to a tenth at best, and what grows further is no
     * text.
     */
    private static final long MOST_BYTES = 64L << 20;

    private static final Pattern PARTS =
            Pattern.compile("word/(?:document|styles|numbering|footnotes|endnotes|comments|(?:header|footer)\\d*"
                    + "|_rels/(?:document|footnotes|endnotes)\\.xml\\.rels)(?:\\.xml)?|word/media/[^/]+");

    private final Map<String, byte[]> parts = new HashMap<>();

    private WordArchive() {}

    static WordArchive read(byte[] bytes) throws IOException {
        WordArchive archive = new WordArchive();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (PARTS.matcher(entry.getName()).matches()) {
                    byte[] part = zip.readNBytes((int) left);
                    archive.parts.put(entry.getName(), part);
                    left -= part.length;
                } else {
                    left -= passed(zip, left);
                }
                if (left <= 0) {
                    throw new IOException("the archive contains too much");
                }
            }
        }
        return archive;
    }

    private static long passed(ZipInputStream zip, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long passed = 0;
        for (int read = zip.read(buffer); read > 0 && passed <= most; read = zip.read(buffer)) {
            passed += read;
        }
        return passed;
    }

    /** A part's XML; null where the archive has no such part. */
    @Nullable
    TeiElement xml(String name) throws TeiReader.IllFormedException {
        byte[] part = parts.get(name);
        return part == null ? null : TeiReader.read(new String(part, StandardCharsets.UTF_8), Place.NOWHERE.file());
    }

    byte @Nullable [] bytes(String name) {
        return parts.get(name);
    }

    /** The names of the parts that a pattern fits, in order. */
    Stream<String> names(String pattern) {
        return parts.keySet().stream().filter(name -> name.matches(pattern)).sorted();
    }

    /** Where the relations of a part lead: addresses by their ids. */
    Map<String, String> relations(String part) throws TeiReader.IllFormedException {
        Map<String, String> targets = new HashMap<>();
        TeiElement relations = xml("word/_rels/" + part + ".xml.rels");
        if (relations != null) {
            relations.descendants().forEach(relation -> {
                String id = relation.attribute("Id");
                String target = relation.attribute("Target");
                if (id != null && target != null) {
                    targets.put(id, target);
                }
            });
        }
        return targets;
    }

    /** An element's name without its prefix. */
    static String local(TeiElement element) {
        return element.name().substring(element.name().indexOf(':') + 1);
    }

    /** The first child of this name, whatever its prefix. */
    static @Nullable TeiElement child(@Nullable TeiElement element, String name) {
        return element == null
                ? null
                : element.elements()
                        .filter(child -> local(child).equals(name))
                        .findFirst()
                        .orElse(null);
    }

    /** The {@code w:val} of a child; empty where there is none. */
    static String value(@Nullable TeiElement element, String name) {
        TeiElement child = child(element, name);
        String value = child == null ? null : child.attribute("w:val");
        return value == null ? "" : value;
    }
}
