package org.depesha.facsimile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An image that an image service of IIIF has elsewhere. Nothing is asked of it while a site is built: that it is one is
 * seen from its address. Source: IIIF Image API 2.1 and 3.0, section 2.
 *
 * @param service the address of the service, without a slash at its end
 * @param region the part of the image that is shown, as the service names it: {@code full}
 * @param turned rotation, quality and format: {@code 0/default.jpg}
 * @param size in pixels, where the edition says it; null where nobody knows
 */
public record RemoteImage(
        String service,
        String region,
        String turned,
        @Nullable ImageSize size) {

    private static final String ORIGIN = "https?://[A-Za-z0-9][A-Za-z0-9.-]*(?::\\d{1,5})?";

    /** What may stand in a path of an address and in an attribute of a page. */
    private static final String PATH = "(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]+)+";

    private static final Pattern BEGINS = Pattern.compile("(" + ORIGIN + ")/.*");

    private static final Pattern REQUEST = Pattern.compile("(" + ORIGIN + PATH + ")"
            + "/(full|square|(?:pct:)?[\\d.]+,[\\d.]+,[\\d.]+,[\\d.]+)"
            + "/(?:\\^?(?:full|max|pct:[\\d.]+|!?\\d*,\\d*))"
            + "/(!?[\\d.]+/(?:default|native|color|colour|gray|grey|bitonal)\\.(?:jpg|png|webp|gif|tif|jp2|pdf))");

    private static final Pattern INFORMATION = Pattern.compile("(" + ORIGIN + PATH + ")/info\\.json");

    private static final Pattern VERSION = Pattern.compile("/(?:v|iiif)?([23])(?=/)");

    /** Browsers show no others everywhere. */
    private static final Pattern SHOWN = Pattern.compile(".*\\.(?:jpg|png|webp|gif)");

    /** The image at an address: that of an image that a service makes, or of what it says of itself. */
    static Optional<RemoteImage> of(String address, @Nullable ImageSize size) {
        Matcher request = REQUEST.matcher(address);
        if (request.matches()) {
            String turned = request.group(3);
            String shown = SHOWN.matcher(turned).matches() ? turned : turned.replaceFirst("\\.[a-z0-9]+$", ".jpg");
            return Optional.of(new RemoteImage(request.group(1), request.group(2), shown, size));
        }
        Matcher information = INFORMATION.matcher(address);
        return information.matches()
                ? Optional.of(new RemoteImage(information.group(1), "full", "0/default.jpg", size))
                : Optional.empty();
    }

    /** The address of the image in a width, in pixels: the one form of a size that all levels and versions know. */
    public String sized(int width) {
        return service + "/" + region + "/" + width + ",/" + turned;
    }

    /** The scheme and the host of its address, as a policy names them: {@code https://iiif.example.org}. */
    public String origin() {
        Matcher begins = BEGINS.matcher(service);
        return begins.matches() ? begins.group(1) : "";
    }

    /** The version of the API, where a folder of its address is called so, as is usual; 0 for any other. */
    public int version() {
        Matcher version = VERSION.matcher(service);
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }

    /** Its media type. */
    public String format() {
        return turned.endsWith(".jpg") ? "image/jpeg" : "image/" + turned.substring(turned.lastIndexOf('.') + 1);
    }

    /** How high it is in a width; nothing where nobody knows. */
    public Optional<ImageSize> in(int width) {
        return Optional.ofNullable(size)
                .map(whole -> new ImageSize(width, Math.max(1, (int)
                        Math.round((double) whole.height() * width / whole.width()))));
    }
}
