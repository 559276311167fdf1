package org.depesha.ingest.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.depesha.model.NameId;
import org.depesha.output.ContentFile;
import org.depesha.read.ImageBytes;
import org.depesha.read.transcript.Aside;
import org.depesha.read.transcript.Block;
import org.depesha.read.transcript.Transcript.SourceLine;
import org.depesha.read.transcript.TranscriptFile;

/** Gives the images of a supplied file their names below {@code content/images/}, and keeps them there. */
public final class ImportedImages {

    private ImportedImages() {}

    /** The names by the addresses that the file gives them: that of the file, and the image's own. */
    static Map<String, String> names(TranscriptFile supplied) {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        String stem = safe(supplied.name().replaceFirst("\\.[^.]*$", ""));
        new TreeMap<>(supplied.beside().images()).forEach((address, bytes) -> {
            ImageBytes.Kind kind = ImageBytes.Kind.of(bytes).orElse(null);
            if (kind != null) {
                String own = address.startsWith("data:")
                        ? "image"
                        : safe(address.replaceFirst("[?#].*$", "")
                                .replaceFirst(".*/", "")
                                .replaceFirst("\\.[^.]*$", ""));
                String name = stem + "-" + own;
                for (int i = 2; !taken.add(name); i++) {
                    name = stem + "-" + own + "-" + i;
                }
                names.put(address, name + "." + kind.ending());
            }
        });
        return names;
    }

    /** What describes images that can't be had: no words of the letter. */
    public static List<Aside> descriptions(TranscriptFile supplied) {
        List<Aside> asides = new ArrayList<>();
        for (SourceLine line : supplied.transcript().lines()) {
            if (line.block() instanceof Block.Figure figure
                    && !figure.alternative().isBlank()
                    && ImageBytes.Kind.of(supplied.beside().images().getOrDefault(figure.address(), new byte[0]))
                            .isEmpty()) {
                asides.add(Aside.words(
                        line.number(), figure.alternative(), "description of an image that is not imported"));
            }
        }
        return asides;
    }

    private static String safe(String name) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+|-+$", "");
        return safe.isEmpty() ? "image" : NameId.isOfWindows(safe) ? "image-" + safe : safe;
    }

    /** Writes the images that are not there; one that is there may be an editor's better one, and stays. */
    public static void keep(Path edition, TranscriptFile supplied) throws IOException {
        Path folder = edition.resolve("content/images");
        for (Map.Entry<String, String> image : names(supplied).entrySet()) {
            Path file = folder.resolve(image.getValue());
            if (!Files.exists(file)) {
                ContentFile.put(
                        file, Objects.requireNonNull(supplied.beside().images().get(image.getKey())));
            }
        }
    }
}
