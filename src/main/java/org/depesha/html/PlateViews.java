package org.depesha.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.depesha.cite.Json;
import org.depesha.facsimile.Facsimile;
import org.depesha.facsimile.ImageSize;
import org.depesha.facsimile.RemoteImage;
import org.depesha.facsimile.Surface;
import org.depesha.html.Plate.Picture;
import org.depesha.html.Plate.Source;
import org.depesha.html.Plate.Zone;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.WebAddress;
import org.depesha.model.Image;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Turns the pages of a document's source into what its page shows of them. */
final class PlateViews {

    private final Views views;
    private final TextTargets targets;

    /** The anchors of the text, by the pointers to the places on images that its elements name. */
    private final Map<String, String> anchors = new LinkedHashMap<>();

    PlateViews(Views views, TextTargets targets) {
        this.views = views;
        this.targets = targets;
    }

    Plates of(Facsimile facsimile, TeiElement text) {
        gather(text, "");
        List<Plate> all = new ArrayList<>();
        for (Surface surface : facsimile.surfaces()) {
            all.add(plate(surface, all.size() + 1));
        }
        return new Plates(all);
    }

    /** What is nearest of all that has an anchor: the line, or the passage around. */
    private void gather(TeiElement element, String around) {
        String own = element.is("lb") ? targets.lineAnchor(element) : targets.anchor(element);
        String facs = Objects.requireNonNullElse(element.attribute("facs"), "");
        String nearest = own.isEmpty() ? around : own;
        if (!element.is("pb")) {
            Stream.of(facs.split("\\s+"))
                    .filter(pointer -> pointer.startsWith("#"))
                    .forEach(pointer -> anchors.putIfAbsent(pointer.substring(1), nearest));
        }
        element.elements()
                .filter(child -> Vocabulary.of(child).kind() != Vocabulary.Kind.HIDDEN)
                .forEach(child -> gather(child, nearest));
    }

    private Plate plate(Surface surface, int at) {
        String number = surface.number().isEmpty() ? Integer.toString(at) : surface.number();
        return new Plate(
                at,
                number,
                picture(surface.image()),
                remote(surface.elsewhere().image()),
                elsewhere(surface.elsewhere().address()),
                zones(surface));
    }

    /** An image that a service elsewhere has, in the sizes that are asked of it. */
    private static Plate.@Nullable Remote remote(@Nullable RemoteImage image) {
        if (image == null) {
            return null;
        }
        List<Source> sources = ImageSize.WIDTHS.stream()
                .map(width -> new Source(
                        image.sized(width),
                        width,
                        image.in(width).map(ImageSize::height).orElse(0)))
                .toList();
        ImageSize whole = image.size();
        String largest = sources.get(sources.size() - 1).href();
        return new Plate.Remote(
                image.origin(),
                whole == null ? new Source(largest, 0, 0) : new Source(largest, whole.width(), whole.height()),
                sources);
    }

    private Link elsewhere(String address) {
        String href = WebAddress.href(address);
        if (href.isEmpty()) {
            return Link.NONE;
        }
        try {
            return new Link(Objects.requireNonNullElse(URI.create(href).getHost(), href), href);
        } catch (IllegalArgumentException e) {
            return new Link(href, href);
        }
    }

    private List<Zone> zones(Surface surface) {
        return surface.zones().stream()
                .filter(zone -> !anchors.getOrDefault(zone.id(), "").isEmpty())
                .map(zone -> new Zone(
                        anchors.getOrDefault(zone.id(), ""),
                        targets.passageNumber(anchors.getOrDefault(zone.id(), "")),
                        List.of(zone.x(), zone.y(), zone.width(), zone.height())))
                .toList();
    }

    private @Nullable Picture picture(@Nullable Image image) {
        if (image == null) {
            return null;
        }
        Source whole = new Source(views.href(Addresses.image(image)), image.width(), image.height());
        List<Source> sizes = ImageSize.of(image).stream()
                .map(size -> new Source(views.href(Addresses.image(image, size.named())), size.width(), size.height()))
                .toList();
        if (sizes.isEmpty()) {
            boolean shown = isMoving(image);
            return new Picture(whole, shown, List.of(whole), shown ? levels(List.of(whole)) : "");
        }
        boolean more =
                !image.isScan() && image.width() > sizes.get(sizes.size() - 1).width();
        return new Picture(whole, true, sizes, levels(more ? with(sizes, whole) : sizes));
    }

    /** Whether it is of a kind of which no sizes are made, and that browsers show as it is. */
    private static boolean isMoving(Image image) {
        String name = image.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".gif") || name.endsWith(".webp");
    }

    private static List<Source> with(List<Source> sizes, Source whole) {
        return Stream.concat(sizes.stream(), Stream.of(whole)).toList();
    }

    private static String levels(List<Source> sizes) {
        return Json.line(sizes.stream()
                .map(size -> {
                    Map<String, Object> level = new LinkedHashMap<>();
                    level.put("url", size.href());
                    level.put("width", size.width());
                    level.put("height", size.height());
                    return level;
                })
                .toList());
    }
}
