package org.depesha.facsimile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.depesha.model.Document;
import org.depesha.model.Image;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;

/**
 * The pages of a document's source, in the order of the text: one for each page break, then those of the TEI file that
 * no page break names. Source: chapter 12 of the TEI Guidelines.
 */
public final class Facsimile {

    /** A document of which there is nothing to see. */
    public static final Facsimile NONE = new Facsimile(List.of(), Map.of());

    private final List<Surface> surfaces;
    private final Map<TeiElement, Integer> places;
    private final Map<String, Integer> byKey = new HashMap<>();

    private Facsimile(List<Surface> surfaces, Map<TeiElement, Integer> places) {
        this.surfaces = List.copyOf(surfaces);
        this.places = places;
        places.forEach((pageBreak, place) -> byKey.putIfAbsent(key(pageBreak), place));
    }

    /**
     * The pages of a document.
     *
     * @param text as it is shown
     * @param images the edition's, by their names
     */
    public static Facsimile of(Document document, TeiElement text, Map<String, Image> images) {
        SurfaceList described = SurfaceList.of(document, images);
        List<TeiElement> breaks =
                Vocabulary.shown(text).filter(element -> element.is("pb")).toList();
        List<Surface> surfaces = new ArrayList<>();
        Map<TeiElement, Integer> places = new IdentityHashMap<>();
        for (TeiElement pageBreak : breaks) {
            surfaces.add(described.at(pageBreak));
            places.put(pageBreak, surfaces.size());
        }
        surfaces.addAll(described.others(breaks));
        return surfaces.stream().anyMatch(Surface::isSeen) ? new Facsimile(surfaces, places) : NONE;
    }

    /** Whether there is nothing to see. */
    public boolean isEmpty() {
        return surfaces.isEmpty();
    }

    public List<Surface> surfaces() {
        return surfaces;
    }

    /** The edition's images of its pages. */
    public Stream<Image> images() {
        return surfaces.stream().map(Surface::image).filter(Objects::nonNull);
    }

    /** The images of its pages that services elsewhere have. */
    public Stream<RemoteImage> remote() {
        return surfaces.stream().map(surface -> surface.elsewhere().image()).filter(Objects::nonNull);
    }

    /** The place among the pages, from 1, of the one that a page break begins, here or in a translation; 0 for none. */
    public int place(TeiElement pageBreak) {
        Integer own = places.get(pageBreak);
        return own != null ? own : byKey.getOrDefault(key(pageBreak), 0);
    }

    /** Whether a page begins with this very break, and not only in a translation with its counterpart. */
    public boolean opens(TeiElement pageBreak) {
        return places.containsKey(pageBreak);
    }

    private static String key(TeiElement pageBreak) {
        return Objects.requireNonNullElse(pageBreak.attribute("n"), "") + " "
                + Objects.requireNonNullElse(pageBreak.attribute("facs"), "");
    }
}
