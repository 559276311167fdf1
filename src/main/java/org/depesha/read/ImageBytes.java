package org.depesha.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an image's first bytes say of it. Source: the PNG specification (ISO/IEC 15948), GIF 89a, ITU T.81 and Exif 2.3
 * for JPEG, and the container specification of WebP.
 */
public final class ImageBytes {

    private static final int JPEG_MARKER = 0xFF;
    private static final int ORIENTATION = 0x0112;

    private final byte[] bytes;

    private ImageBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A kind of image that browsers show and that can hold no script, by how its files begin and what they are called.
     */
    public enum Kind {
        PNG("\u0089PNG\r\n\u001A\n", 0, "png"),
        JPEG("\u00FF\u00D8\u00FF", 0, "jpg", "jpeg"),
        GIF("GIF8", 0, "gif"),
        WEBP("WEBP", 8, "webp");

        private final String begins;
        private final int at;
        private final List<String> endings;

        Kind(String begins, int at, String... endings) {
            this.begins = begins;
            this.at = at;
            this.endings = List.of(endings);
        }

        /** The kind of a file's bytes; nothing for any other file. */
        public static Optional<Kind> of(byte[] bytes) {
            ImageBytes image = new ImageBytes(bytes);
            return Stream.of(values())
                    .filter(kind -> image.is(kind.at, kind.begins))
                    .findFirst();
        }

        boolean hasEnding(String name) {
            return endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        }

        /** The usual ending of its files' names. */
        public String ending() {
            return endings.get(0);
        }
    }

    /**
     * Kind, size in pixels as it is shown, and how it is turned for that.
     *
     * @param orientation as Exif 2.3 numbers it; 1 where nothing is said
     */
    record Found(Kind kind, int width, int height, int orientation) {

        Found(Kind kind, int width, int height) {
            this(kind, width, height, 1);
        }
    }

    /** What an image is by its first bytes; nothing where it is none of these, or is cut off. */
    static Optional<Found> read(byte[] bytes) {
        ImageBytes image = new ImageBytes(bytes);
        try {
            return Stream.of(image.png(), image.gif(), image.webp(), image.jpeg())
                    .flatMap(Optional::stream)
                    .filter(found -> found.width() > 0 && found.height() > 0)
                    .findFirst();
        } catch (ArrayIndexOutOfBoundsException e) {
            return Optional.empty(); // it ends before it has said its size
        }
    }

    private Optional<Found> png() {
        return is(0, "\u0089PNG\r\n\u001A\n") && is(12, "IHDR")
                ? Optional.of(new Found(Kind.PNG, big(16, 4), big(20, 4)))
                : Optional.empty();
    }

    private Optional<Found> gif() {
        return is(0, "GIF87a") || is(0, "GIF89a")
                ? Optional.of(new Found(Kind.GIF, little(6, 2), little(8, 2)))
                : Optional.empty();
    }

    private Optional<Found> webp() {
        if (!is(0, "RIFF") || !is(8, "WEBP")) {
            return Optional.empty();
        }
        if (is(12, "VP8X")) {
            return Optional.of(new Found(Kind.WEBP, little(24, 3) + 1, little(27, 3) + 1));
        }
        if (is(12, "VP8L")) {
            int both = little(21, 4);
            return Optional.of(new Found(Kind.WEBP, (both & 0x3FFF) + 1, (both >> 14 & 0x3FFF) + 1));
        }
        return is(12, "VP8 ")
                ? Optional.of(new Found(Kind.WEBP, little(26, 2) & 0x3FFF, little(28, 2) & 0x3FFF))
                : Optional.empty();
    }

    private Optional<Found> jpeg() {
        if (big(0, 2) != 0xFFD8) {
            return Optional.empty();
        }
        int turned = 0;
        int at = 2;
        while (at + 4 <= bytes.length) {
            int marker = one(at + 1);
            if (one(at) != JPEG_MARKER) {
                return Optional.empty();
            }
            if (marker == JPEG_MARKER) { // a byte that only fills
                at++;
                continue;
            }
            boolean size = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (size) {
                int height = big(at + 5, 2);
                int width = big(at + 7, 2);
                boolean lies = turned >= 5;
                return Optional.of(
                        new Found(Kind.JPEG, lies ? height : width, lies ? width : height, Math.max(1, turned)));
            }
            turned = marker == 0xE1 && turned == 0 ? orientation(at + 4) : turned;
            at += 2 + big(at + 2, 2);
        }
        return Optional.empty();
    }

    /** How a photograph says that it is to be turned; 0 where it says nothing, or nothing that is defined. */
    private int orientation(int exif) {
        if (!is(exif, "Exif\0\0")) {
            return 0;
        }
        int start = exif + 6;
        boolean little = is(start, "II");
        int entries = start + number(start + 4, 4, little);
        int count = number(entries, 2, little);
        for (int i = 0; i < count; i++) {
            int entry = entries + 2 + 12 * i;
            if (number(entry, 2, little) == ORIENTATION) {
                int value = number(entry + 8, 2, little);
                return value >= 1 && value <= 8 ? value : 0;
            }
        }
        return 0;
    }

    private boolean is(int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private int one(int at) {
        return bytes[at] & 0xFF;
    }

    private int number(int at, int length, boolean little) {
        return little ? little(at, length) : big(at, length);
    }

    private int big(int at, int length) {
        int number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | one(at + i);
        }
        return number;
    }

    private int little(int at, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | one(at + i);
        }
        return number;
    }
}
