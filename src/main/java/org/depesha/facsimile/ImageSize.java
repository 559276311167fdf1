package org.depesha.facsimile;

import java.util.List;
import java.util.stream.IntStream;
import org.depesha.model.Image;

/**
 * A size in which screens get an image.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record ImageSize(int width, int height) {

    /** A thumbnail, a telephone, a page beside its text, and as much as a hand needs to be read. */
    public static final List<Integer> WIDTHS = List.of(160, 640, 1280, 2560);

    /** More pixels take minutes and gigabytes to read, and mostly are an error. */
    private static final long MOST_PIXELS = 400_000_000L;

    private static final int LONGEST_SIDE = 30_000;

    /** The sizes that are made of an image, the smallest first; none of what is not read, or too large. */
    public static List<ImageSize> of(Image image) {
        if (!isRead(image) || isHuge(image)) {
            return List.of();
        }
        int own = Math.min(image.width(), WIDTHS.get(WIDTHS.size() - 1));
        return IntStream.concat(
                        WIDTHS.stream().mapToInt(Integer::intValue).filter(width -> width < own), IntStream.of(own))
                .mapToObj(width -> new ImageSize(width, Math.max(1, (int)
                        Math.round((double) image.height() * width / image.width()))))
                .toList();
    }

    /** As IIIF writes it: {@code 640,816}. */
    public String named() {
        return width + "," + height;
    }

    /** Java reads no WebP, and a GIF may move. */
    private static boolean isRead(Image image) {
        String name = image.name().toLowerCase(java.util.Locale.ROOT);
        return !name.endsWith(".webp") && !name.endsWith(".gif");
    }

    /** Whether an image is too large for smaller sizes to be made of it. */
    static boolean isHuge(Image image) {
        return (long) image.width() * image.height() > MOST_PIXELS
                || Math.max(image.width(), image.height()) > LONGEST_SIDE;
    }
}
