package org.depesha.read;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.model.Image;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * The images of pages that a TEI file names: {@code @facs} of a page break, {@code @url} of a {@code graphic} in its
 * {@code facsimile}. TEI leaves open from where a file is named, so a name alone is looked for in the edition's images
 * too.
 */
final class PageImages {

    private static final Pattern WEB = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

    private final Map<String, Image> images;
    private final Set<String> used;

    /**
     * Images of pages.
     *
     * @param images by their names
     * @param used takes the names of those that are found
     */
    PageImages(Map<String, Image> images, Set<String> used) {
        this.images = images;
        this.used = used;
    }

    /** The pictures of a file's pages, with the address of each image that is found as a document's page counts it. */
    TeiElement inFacsimile(TeiElement root) {
        return root.with(root.children().stream()
                .map(child -> child instanceof TeiElement part && isFacsimile(part) ? in(part, "graphic") : child)
                .toList());
    }

    /** The same for the page breaks of a text. */
    TeiElement inText(TeiElement text) {
        return in(text, "pb");
    }

    private TeiElement in(TeiElement root, String name) {
        return root.rewrite(element -> {
            String address = element.is(name) ? element.attribute(attribute(element)) : null;
            return address == null || address.isBlank() ? element : element.with(attribute(element), found(address));
        });
    }

    /** The same pointers, where an image is found with its address. */
    private String found(String pointers) {
        return Stream.of(pointers.strip().split("\\s+"))
                .map(pointer -> {
                    Image image = find(pointer);
                    return image == null ? pointer : Image.fromDocument(image.name());
                })
                .collect(Collectors.joining(" "));
    }

    /** What names an image that is not there, or a place that its file does not describe. */
    List<TeiElement> missing(TeiElement root, TeiElement text) {
        Set<String> surfaces = facsimile(root)
                .map(element -> element.attribute("xml:id"))
                .filter(Objects::nonNull)
                .map(id -> "#" + id)
                .collect(Collectors.toSet());
        return Stream.concat(
                        facsimile(root).filter(element -> element.is("graphic")),
                        text.descendants().filter(element -> element.is("pb")))
                .filter(element -> isMissing(element, surfaces))
                .toList();
    }

    /** Reports what is named and not there: all of a file at once, as it may have hundreds. */
    static void report(List<TeiElement> missing, Problems problems) {
        TeiElement first = missing.get(0);
        String address = address(first);
        String name = Image.nameIn(address).isEmpty() ? address : Image.nameIn(address);
        int others = missing.size() - 1;
        problems.report(
                Code.IMAGE_ELSEWHERE,
                first.place(),
                (name.startsWith("#")
                                ? "`" + name + "` is not a `surface`, `graphic` or `zone` of this file."
                                : "There is no image `content/images/" + name + "`.")
                        + (others == 0
                                ? ""
                                : others == 1 ? " One more is missing." : " " + others + " more are missing."),
                "Put the image of the page into content/images/, or correct its name.");
    }

    private static Stream<TeiElement> facsimile(TeiElement root) {
        return root.elements().filter(PageImages::isFacsimile).flatMap(TeiElement::descendants);
    }

    private static boolean isFacsimile(TeiElement element) {
        return element.is("facsimile") || element.is("sourceDoc");
    }

    private boolean isMissing(TeiElement element, Set<String> surfaces) {
        String address = address(element);
        if (address.isEmpty() || WEB.matcher(address).matches()) {
            return false;
        }
        return address.startsWith("#") ? !surfaces.contains(address) : find(address) == null;
    }

    private static String attribute(TeiElement element) {
        return element.is("pb") ? "facs" : "url";
    }

    private static String address(TeiElement element) {
        String address = Objects.requireNonNullElse(element.attribute(attribute(element)), "");
        return element.is("pb") ? Image.firstIn(address) : address.strip();
    }

    private @Nullable Image find(String address) {
        String below = Image.nameIn(address);
        Image image = images.get(below.isEmpty() ? address : below);
        if (image != null) {
            used.add(image.name());
        }
        return image;
    }
}
