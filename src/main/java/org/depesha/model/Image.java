package org.depesha.model;

import java.util.regex.Pattern;
import org.depesha.problem.Place;

/**
 * An image of the edition: a seal, a page of the source.
 *
 * @param name its path below {@code content/images}, and below {@code images} of the site
 * @param width in pixels as it is shown, once it is turned as it says of itself
 * @param height in pixels, likewise
 * @param orientation how it is to be turned, as Exif 2.3 numbers it: 1 for not at all, to 8
 */
public record Image(String name, int width, int height, int orientation, Place place) {

    private static final Pattern SCAN = Pattern.compile("(?i).*\\.tiff?");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");
    private static final Pattern CLIMB = Pattern.compile("^(?:\\.{1,2}/)+");

    /** The folder of an edition's images, below {@code content} and on the site. */
    public static final String FOLDER = "images/";

    public Image {
        if (width < 1 || height < 1 || orientation < 1 || orientation > 8) {
            throw new IllegalArgumentException("an image has a size, and is turned in one of eight ways: " + name);
        }
    }

    /** Whether browsers can't show it as it is, and only sizes made of it are seen. */
    public boolean isScan() {
        return isScan(name);
    }

    /** The same of a file's name. */
    public static boolean isScan(String name) {
        return SCAN.matcher(name).matches();
    }

    /** The way to it from a document's page, which its TEI file counts from too. */
    public static String fromDocument(String name) {
        return "../../" + FOLDER + name;
    }

    /** Whether an address is that of an image which the edition does not have itself. */
    public static boolean isOnTheWeb(String address) {
        return WEB.matcher(address).matches();
    }

    /** The first of the pointers that a {@code @facs} may list: a page is shown by one image. */
    public static String firstIn(String facs) {
        return SPACE.split(facs.strip(), 2)[0];
    }

    /** The name of the image that an address in a text leads to, whatever folders it climbs; empty for any other. */
    public static String nameIn(String address) {
        String path = CLIMB.matcher(address).replaceFirst("");
        return path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
    }
}
