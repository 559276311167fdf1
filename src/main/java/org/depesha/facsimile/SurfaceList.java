package org.depesha.facsimile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.facsimile.Surface.Zone;
import org.depesha.model.Document;
import org.depesha.model.Image;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/** What a TEI file's {@code facsimile} or {@code sourceDoc} describes, by the ids of all that stands in it. */
final class SurfaceList {

    /** A measure in pixels, which alone tells how large an image is. */
    private static final Pattern PIXELS = Pattern.compile("([1-9]\\d{0,5})(?:px)?");

    private final Map<String, Image> images;

    /** The surface, or the graphic without one, in which an id stands. */
    private final Map<String, TeiElement> byId = new LinkedHashMap<>();

    /** Surfaces and graphics that say at which page break they begin. */
    private final Map<String, TeiElement> byStart = new LinkedHashMap<>();

    private final List<TeiElement> all = new ArrayList<>();

    private SurfaceList(Map<String, Image> images) {
        this.images = images;
    }

    static SurfaceList of(Document document, Map<String, Image> images) {
        SurfaceList list = new SurfaceList(images);
        Document.TeiFile file = document.teiFile();
        if (file != null) {
            file.root()
                    .elements()
                    .filter(child -> child.is("facsimile") || child.is("sourceDoc"))
                    .forEach(child -> list.gather(child, null));
        }
        return list;
    }

    private void gather(TeiElement element, @Nullable TeiElement surface) {
        TeiElement around = surface == null && (element.is("surface") || element.is("graphic")) ? element : surface;
        if (around == element) {
            all.add(element);
            String start = attribute(element, "start");
            if (!start.isEmpty()) {
                byStart.putIfAbsent(start, element);
            }
        }
        if (around != null && !attribute(element, "xml:id").isEmpty()) {
            byId.putIfAbsent("#" + attribute(element, "xml:id"), around);
        }
        element.elements().forEach(child -> gather(child, around));
    }

    /** The page that a break begins; one of which nothing is seen where it names none. */
    Surface at(TeiElement pageBreak) {
        String number = attribute(pageBreak, "n");
        TeiElement named = named(pageBreak);
        return named == null ? plain(pageBreak, number) : surface(named, number);
    }

    /** The pages that no break names. */
    List<Surface> others(List<TeiElement> breaks) {
        Set<TeiElement> shown = new HashSet<>();
        breaks.stream().map(this::named).filter(Objects::nonNull).forEach(shown::add);
        return all.stream()
                .filter(element -> !shown.contains(element))
                .map(element -> surface(element, attribute(element, "n")))
                .filter(Surface::isSeen)
                .toList();
    }

    private @Nullable TeiElement named(TeiElement pageBreak) {
        String id = attribute(pageBreak, "xml:id");
        TeiElement started = id.isEmpty() ? null : byStart.get("#" + id);
        TeiElement pointed = byId.get(Image.firstIn(attribute(pageBreak, "facs")));
        return pointed == null ? started : pointed;
    }

    private Surface plain(TeiElement pageBreak, String number) {
        String first = Image.firstIn(attribute(pageBreak, "facs"));
        Image image = images.get(Image.nameIn(first));
        return new Surface(
                number,
                image,
                image == null ? elsewhere(web(first), null) : Surface.Elsewhere.NONE,
                List.of(),
                pageBreak.place());
    }

    /** The first image of the edition among a surface's graphics, or else the first on the web. */
    private Surface surface(TeiElement surface, String number) {
        List<TeiElement> graphics =
                surface.descendants().filter(one -> one.is("graphic")).toList();
        String own = number.isEmpty() ? attribute(surface, "n") : number;
        for (TeiElement graphic : graphics) {
            Image image = images.get(Image.nameIn(attribute(graphic, "url")));
            if (image != null) {
                ImageSize size = new ImageSize(image.width(), image.height());
                return new Surface(own, image, Surface.Elsewhere.NONE, zones(surface, size), graphic.place());
            }
        }
        return graphics.stream()
                .filter(graphic -> !web(attribute(graphic, "url")).isEmpty())
                .findFirst()
                .map(graphic -> remote(surface, graphic, own))
                .orElse(new Surface(own, null, Surface.Elsewhere.NONE, List.of(), surface.place()));
    }

    /** A page of which a graphic on the web is the image: its size is what the graphic, or else the surface, says. */
    private static Surface remote(TeiElement surface, TeiElement graphic, String number) {
        Optional<ImageSize> said = pixels(attribute(graphic, "width"))
                .flatMap(width -> pixels(attribute(graphic, "height")).map(height -> new ImageSize(width, height)));
        ImageSize size = said.or(() -> ZonePlace.size(surface)).orElse(null);
        return new Surface(
                number,
                null,
                elsewhere(web(attribute(graphic, "url")), size),
                size == null ? List.of() : zones(surface, size),
                surface.place());
    }

    private static Optional<Integer> pixels(String measure) {
        Matcher pixels = PIXELS.matcher(measure.strip());
        return pixels.matches() ? Optional.of(Integer.valueOf(pixels.group(1))) : Optional.empty();
    }

    private static Surface.Elsewhere elsewhere(String address, @Nullable ImageSize size) {
        return new Surface.Elsewhere(address, RemoteImage.of(address, size).orElse(null));
    }

    private static List<Zone> zones(TeiElement surface, ImageSize image) {
        return surface.descendants()
                .filter(one -> one.is("zone") && !attribute(one, "xml:id").isEmpty())
                .flatMap(zone -> ZonePlace.of(zone, surface, image).stream())
                .toList();
    }

    private static String web(String address) {
        return Image.isOnTheWeb(address) ? address : "";
    }

    private static String attribute(TeiElement element, String name) {
        return Objects.requireNonNullElse(element.attribute(name), "");
    }
}
