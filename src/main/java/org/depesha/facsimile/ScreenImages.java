package org.depesha.facsimile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.model.Edition;
import org.depesha.model.Image;
import org.depesha.output.KeptFile;
import org.depesha.output.Staging;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/** The images of pages in the sizes that screens get, laid out as an image service of IIIF's level 0 wants them. */
public final class ScreenImages {

    /** For a site whose images are not wanted. */
    public static final ScreenImages NONE = new ScreenImages(List.of());

    private final Collection<ScreenImage> images;

    private ScreenImages(Collection<ScreenImage> images) {
        this.images = List.copyOf(images);
    }

    /**
     * Makes the sizes of every image of a page, unless they are remembered. One that can't be read is a problem of each
     * text that shows it.
     *
     * @param folder the edition's folder
     * @param progress is told how many are made
     */
    public static ScreenImages of(Path folder, Edition edition, Problems problems, Consumer<String> progress) {
        Map<String, List<Surface>> shown = edition.images().isEmpty() ? Map.of() : shown(edition);
        AtomicInteger done = new AtomicInteger();
        List<ScreenImage> made = shown.values().parallelStream()
                .flatMap(surfaces -> {
                    Stream<ScreenImage> one = made(folder, surfaces, problems);
                    progress.accept(done.incrementAndGet() + " of " + shown.size() + " page images");
                    return one;
                })
                .toList();
        List<KeptFile> kept = made.stream().map(ScreenImage::kept).toList();
        KeptFile.keepOnly(folder, ScreenImage.KEPT, kept);
        return new ScreenImages(made);
    }

    /** The sizes of one image; none where it can't be read. */
    public static ScreenImages one(Path folder, Image image) {
        try {
            if (ImageSize.of(image).isEmpty()) {
                return NONE;
            }
            ScreenImage one = ScreenImage.of(folder, image);
            one.make();
            return new ScreenImages(List.of(one));
        } catch (IOException e) {
            return NONE;
        }
    }

    /** The pages that show an image, by its name. */
    private static Map<String, List<Surface>> shown(Edition edition) {
        Map<String, Image> images = edition.images().stream()
                .collect(Collectors.toMap(Image::name, image -> image, (one, other) -> one, LinkedHashMap::new));
        return edition.documents().stream()
                .flatMap(document -> Facsimile.of(document, document.text(), images).surfaces().stream())
                .filter(surface -> surface.image() != null)
                .collect(Collectors.groupingBy(ScreenImages::name, TreeMap::new, Collectors.toList()));
    }

    private static String name(Surface surface) {
        Image image = surface.image();
        return image == null ? "" : image.name();
    }

    private static Stream<ScreenImage> made(Path folder, List<Surface> surfaces, Problems problems) {
        Image image = surfaces.get(0).image();
        if (image == null) {
            return Stream.empty();
        }
        if (ImageSize.isHuge(image)) {
            problems.report(
                    Code.LARGE_IMAGE,
                    image.place(),
                    "`" + image.place().file() + "` has " + image.width() + " × " + image.height()
                            + " pixels: no smaller sizes are made of it, and its page links to the file.");
            return Stream.empty();
        }
        if (ImageSize.of(image).isEmpty()) {
            return Stream.empty();
        }
        try {
            ScreenImage one = ScreenImage.of(folder, image);
            one.make();
            return Stream.of(one);
        } catch (IOException e) {
            surfaces.stream().map(Surface::place).distinct().forEach(place -> report(image, place, problems));
            return Stream.empty();
        }
    }

    private static void report(Image image, Place place, Problems problems) {
        problems.report(
                Code.BROKEN_IMAGE,
                place,
                "The image `" + image.place().file() + "` is damaged or incomplete.",
                "Save it again, as JPEG or PNG in RGB.");
    }

    /**
     * Writes the sizes to the site, the largest under two names: as its size, and as {@code max}, which every service
     * must have.
     *
     * @param address that of an image in a size
     */
    public void write(Address address, Staging site) {
        images.parallelStream().forEach(one -> {
            Map<ImageSize, byte[]> sizes = one.sizes();
            sizes.forEach((size, jpeg) -> site.write(address.of(one.image(), size.named()), jpeg));
            sizes.keySet().stream()
                    .max(Comparator.comparingInt(ImageSize::width))
                    .ifPresent(largest ->
                            site.write(address.of(one.image(), "max"), sizes.getOrDefault(largest, new byte[0])));
        });
    }

    /** Where an image stands in a size. */
    @FunctionalInterface
    public interface Address {
        String of(Image image, String size);
    }
}
