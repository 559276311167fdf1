package org.depesha.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the source beside the text.
 *
 * @param at its place among the pages, from 1
 * @param number as the text gives it; its place where the text gives none
 * @param picture the image; null where the site has none
 * @param remote the image as a service elsewhere has it; null where none does
 * @param elsewhere where an image is that the site does not have, by the host's name
 * @param zones the places on it that belong to a place of the text
 */
public record Plate(
        int at,
        String number,
        @Nullable Picture picture,
        @Nullable Remote remote,
        Link elsewhere,
        List<Zone> zones) {

    public Plate {
        zones = List.copyOf(zones);
    }

    /** Whether its image is shown, and not only linked, or missing. */
    boolean isShown() {
        return picture != null || remote != null;
    }

    /**
     * An image in its sizes.
     *
     * @param file the image as the editor supplied it, and its size
     * @param shown whether browsers can show it in one of its sizes; otherwise it can only be loaded
     * @param sources its sizes, the smallest first
     * @param largest the sizes for the viewer, as JSON
     */
    public record Picture(Source file, boolean shown, List<Source> sources, String largest) {

        public Picture {
            sources = List.copyOf(sources);
        }
    }

    /**
     * An image that an image service elsewhere has.
     *
     * @param origin the scheme and the host from which it is loaded
     * @param whole its size, with the largest address; a width of 0 where nobody knows the size
     * @param sources its sizes, the smallest first; a height of 0 where nobody knows it
     */
    public record Remote(String origin, Source whole, List<Source> sources) {

        public Remote {
            sources = List.copyOf(sources);
        }
    }

    /**
     * An image in a size.
     *
     * @param href the way from the page to the file
     * @param width in pixels
     * @param height in pixels
     */
    public record Source(String href, int width, int height) {}

    /**
     * A place on the image, in its pixels.
     *
     * @param target the anchor of the words in the text
     * @param number of their paragraph; may be empty
     * @param box left, top, width and height
     */
    public record Zone(String target, String number, List<Integer> box) {

        public Zone {
            box = List.copyOf(box);
        }
    }
}
