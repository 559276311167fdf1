package org.depesha.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.cite.Json;
import org.depesha.config.EditionSettings;
import org.depesha.facsimile.Facsimile;
import org.depesha.facsimile.ImageSize;
import org.depesha.facsimile.RemoteImage;
import org.depesha.facsimile.Surface;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.model.Image;
import org.depesha.output.Staging;
import org.depesha.text.Versions;
import org.depesha.words.Words;

/**
 * What viewers of IIIF read: a manifest of each document with images of its pages (Presentation API 3.0), and what each
 * image service offers (Image API 3.0, level 0).
 */
final class IiifFiles {

    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final Words words;
    private final Map<String, Image> images = new HashMap<>();

    IiifFiles(LinkedEdition edition, EditionSettings settings, Words words) {
        this.edition = edition;
        this.settings = settings;
        this.words = words;
        edition.images().forEach(image -> images.put(image.name(), image));
    }

    /** The hosts that have images of pages which the edition has not. */
    Set<String> origins() {
        return edition.documents().parallelStream()
                .flatMap(linked -> Stream.of(linked.text(), Versions.original(linked.text()))
                        .flatMap(text ->
                                Facsimile.of(linked.document(), text, images).remote()))
                .map(RemoteImage::origin)
                .collect(Collectors.toSet());
    }

    /** Writes all of them; none for an edition without images. */
    void write(Staging site) {
        edition.documents().parallelStream().forEach(linked -> {
            Facsimile facsimile = Facsimile.of(linked.document(), Versions.original(linked.text()), images);
            if (facsimile.surfaces().stream().anyMatch(Surface::isShown)) {
                IiifManifest manifest = new IiifManifest(settings, words, linked);
                site.write(Addresses.manifest(linked.id()), Json.write(manifest.of(facsimile)));
            }
        });
        edition.documents().stream()
                .flatMap(linked ->
                        Facsimile.of(linked.document(), linked.text(), images).images())
                .distinct()
                .filter(image -> !ImageSize.of(image).isEmpty())
                .forEach(image -> site.write(Addresses.imageService(image) + "/info.json", Json.write(service(image))));
    }

    private Map<String, Object> service(Image image) {
        List<ImageSize> sizes = ImageSize.of(image);
        ImageSize largest = sizes.get(sizes.size() - 1);
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("@context", "http://iiif.io/api/image/3/context.json");
        service.put("id", settings.canonical(Addresses.imageService(image)));
        service.put("type", "ImageService3");
        service.put("protocol", "http://iiif.io/api/image");
        service.put("profile", "level0");
        service.put("width", largest.width());
        service.put("height", largest.height());
        service.put(
                "sizes",
                sizes.stream()
                        .map(size -> Map.<String, Object>of("width", size.width(), "height", size.height()))
                        .map(java.util.TreeMap::new)
                        .toList());
        return service;
    }
}
