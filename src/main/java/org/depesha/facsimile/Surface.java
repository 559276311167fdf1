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
 * @param address where an image is that the edition does not have; empty for none
 * @param zones the places on it that are described
 * @param place where the edition says so
 */
public record Surface(String number, @Nullable Image image, String address, List<Zone> zones, Place place) {

    public Surface {
        zones = List.copyOf(zones);
    }

    /** Whether there is something to see of it, here or elsewhere. */
    public boolean isSeen() {
        return image != null || !address.isEmpty();
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
