package org.depesha.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.depesha.config.EditionSettings;
import org.depesha.facsimile.ImageSize;
import org.depesha.facsimile.RemoteImage;
import org.depesha.facsimile.Surface;
import org.depesha.link.address.Addresses;
import org.depesha.model.Image;
import org.depesha.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The image of a page as a manifest names it (IIIF Presentation API 3.0): the edition's, or that of a service
 * elsewhere.
 */
final class IiifPicture {

    /**
     * The units in which a page is counted of whose image nobody knows the size; its sides are those of many sheets.
     */
    private static final ImageSize SHEET = new ImageSize(1200, 1600);

    private static final int THUMBNAIL = 160;
    private static final int SCREEN = 1280;

    private final EditionSettings settings;
    private final Words words;
    private final @Nullable Image image;
    private final @Nullable RemoteImage remote;
    private final List<ImageSize> sizes;

    /**
     * The image of a page that has one to show.
     *
     * @param surface the page
     */
    IiifPicture(EditionSettings settings, Words words, Surface surface) {
        this.settings = settings;
        this.words = words;
        this.image = surface.image();
        this.remote = surface.elsewhere().image();
        this.sizes = image == null ? List.of() : ImageSize.of(image);
    }

    /** The units in which places on the page are counted: the image's pixels, where its size is known. */
    ImageSize canvas() {
        return image != null
                ? new ImageSize(image.width(), image.height())
                : Optional.ofNullable(remote).map(RemoteImage::size).orElse(SHEET);
    }

    /** A small form of it. */
    Optional<Map<String, Object>> thumbnail() {
        return remote != null
                ? Optional.of(elsewhere(remote, THUMBNAIL))
                : sizes.stream().findFirst().map(this::sized);
    }

    /** The file as the editor supplied it; nothing where it is elsewhere. */
    Optional<Map<String, Object>> file() {
        return Optional.ofNullable(image).map(this::file);
    }

    /** What is painted on the page. */
    Map<String, Object> painting() {
        if (remote != null) {
            return elsewhere(remote, SCREEN);
        }
        Image own = Objects.requireNonNull(image);
        if (!sizes.isEmpty()) {
            return sized(sizes.get(sizes.size() - 1));
        }
        Map<String, Object> whole = file(own);
        whole.put("height", own.height());
        whole.put("width", own.width());
        return whole;
    }

    private Map<String, Object> file(Image own) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("id", settings.canonical(Addresses.image(own)));
        file.put("type", "Image");
        file.put("label", Map.of(words.language(), List.of(words.say("plates.file"))));
        file.put("format", MediaTypes.of(own.name()));
        return file;
    }

    private Map<String, Object> sized(ImageSize size) {
        Image own = Objects.requireNonNull(image);
        Map<String, Object> picture =
                picture(settings.canonical(Addresses.image(own, size.named())), "image/jpeg", Optional.of(size));
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("id", settings.canonical(Addresses.imageService(own)));
        service.put("type", "ImageService3");
        service.put("profile", "level0");
        picture.put("service", List.of(service));
        return picture;
    }

    /** An image of a service elsewhere; the service is named where its address tells the version of the API. */
    private static Map<String, Object> elsewhere(RemoteImage remote, int width) {
        Map<String, Object> picture = picture(remote.sized(width), remote.format(), remote.in(width));
        Map<String, Object> service = new LinkedHashMap<>();
        switch (remote.version()) {
            case 2 -> {
                service.put("@id", remote.service());
                service.put("@type", "ImageService2");
                service.put("profile", "http://iiif.io/api/image/2/level0.json");
            }
            case 3 -> {
                service.put("id", remote.service());
                service.put("type", "ImageService3");
                service.put("profile", "level0");
            }
            default -> {}
        }
        if (!service.isEmpty() && remote.region().equals("full")) {
            picture.put("service", List.of(service));
        }
        return picture;
    }

    private static Map<String, Object> picture(String address, String format, Optional<ImageSize> size) {
        Map<String, Object> picture = new LinkedHashMap<>();
        picture.put("id", address);
        picture.put("type", "Image");
        picture.put("format", format);
        size.ifPresent(known -> {
            picture.put("height", known.height());
            picture.put("width", known.width());
        });
        return picture;
    }
}
