package org.depesha.model;

import java.util.regex.Pattern;
import org.depesha.problem.Place;

/**
 * An image of the edition: a seal, a page of the source.
 *
 * @param name its path below {@code content/images}, and below {@code images} of the site
 * @param width in pixels as it is shown, once it is turned as it says of itself
 * @param height in pixels, likewise
 */
public record Image(String name, int width, int height, Place place) {

    private static final Pattern CLIMB = Pattern.compile("^(?:\\.{1,2}/)+");

    /** The folder of an edition's images, below {@code content} and on the site. */
    public static final String FOLDER = "images/";

    /** The way to it from a document's page, which its TEI file counts from too. */
    public static String fromDocument(String name) {
        return "../../" + FOLDER + name;
    }

    /** The name of the image that an address in a text leads to, whatever folders it climbs; empty for any other. */
    public static String nameIn(String address) {
        String path = CLIMB.matcher(address).replaceFirst("");
        return path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
    }
}
