package org.depesha.facsimile;

import java.util.List;
import org.depesha.model.Image;
import org.depesha.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A page of a source.
 *
 * @param number as the text gives it: {@code 2r}; may be empty
 * @param image the edition's image of it; null where it has none
 * @param elsewhere the image of it that the edition does not have
 * @param zones the places on it that are described
 * @param place where the edition says so
 */
public record Surface(String number, @Nullable Image image, Elsewhere elsewhere, List<Zone> zones, Place place) {

    public Surface {
        zones = List.copyOf(zones);
    }

    /** Whether a page can show its image, and need not only link to it. */
    public boolean isShown() {
        return image != null || elsewhere.image() != null;
    }

    /** Whether there is something to see of it, here or elsewhere. */
    public boolean isSeen() {
        return image != null || !elsewhere.address().isEmpty();
    }

    /**
     * An image on the web.
     *
     * @param address where it is; empty for none
     * @param image what can be shown of it, where an image service has it; null where it can only be linked
     */
    public record Elsewhere(String address, @Nullable RemoteImage image) {

        /** No image. */
        static final Elsewhere NONE = new Elsewhere("", null);
    }

    /**
     * A place on a page, in the image's pixels.
     *
     * @param id its {@code xml:id}, by which the text names it
     * @param x from the left
     * @param y from the top
     */
    public record Zone(String id, int x, int y, int width, int height) {}
}
