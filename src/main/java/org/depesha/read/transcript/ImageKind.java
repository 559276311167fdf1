package org.depesha.read.transcript;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of image that browsers show and that can hold no script, by how its files begin.
 *
 * @param ending of its files' names
 */
public record ImageKind(String ending, String begins, int at) {

    private static final List<ImageKind> KINDS = List.of(
            new ImageKind("png", "\u0089PNG\r\n\u001A\n", 0),
            new ImageKind("jpg", "\u00FF\u00D8\u00FF", 0),
            new ImageKind("gif", "GIF8", 0),
            new ImageKind("webp", "WEBP", 8));

    /** The kind of a file's bytes; null for any other. */
    public static @Nullable ImageKind of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return KINDS.stream()
                .filter(kind -> start.startsWith(kind.begins(), kind.at()))
                .findFirst()
                .orElse(null);
    }
}
