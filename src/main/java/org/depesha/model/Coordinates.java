package org.depesha.model;

/**
 * A point on the earth, WGS 84.
 *
 * @param latitude degrees, north positive
 * @param longitude degrees, east positive
 * @param source whence they are; may be empty
 */
public record Coordinates(double latitude, double longitude, String source) {

    public Coordinates {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a point on the earth: " + latitude + ", " + longitude);
        }
    }
}
