package org.depesha.read.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesha.problem.Refusal;
import org.depesha.read.ImageBytes;
import org.depesha.read.transcript.Transcript.SourceLine;

/**
 * Finds the images that a supplied file shows: in the file itself, or in its folder and below. None is fetched from the
 * web, and none is read from elsewhere.
 */
final class SourceImages {

    /** A scan of a page in good quality; more is for a server of images. */
    private static final long MOST_BYTES = 20L << 20;

    private final Path folder;
    /** Those that the file itself holds, whether it shows them or not. */
    private final Map<String, byte[]> held;

    private final Map<String, byte[]> images = new HashMap<>();
    private final List<Loss> losses;

    private SourceImages(Path folder, Beside beside) {
        this.folder = folder;
        this.held = beside.images();
        this.losses = new ArrayList<>(beside.losses());
    }

    /** The file with the images that it shows; one that can't be had is told of. */
    static TranscriptFile with(TranscriptFile supplied, Path file) {
        Path whole = file.toAbsolutePath().normalize();
        SourceImages search = new SourceImages(whole.resolveSibling(""), supplied.beside());
        supplied.transcript().lines().forEach(search::line);
        Beside beside = supplied.beside();
        return supplied.with(
                new Beside(beside.origin(), beside.asides(), beside.notes(), search.losses, search.images));
    }

    private void line(SourceLine line) {
        if (line.block() instanceof Block.Figure figure) {
            byte[] bytes = held.get(figure.address());
            String reason = "";
            try {
                bytes = bytes == null ? bytes(figure.address()) : bytes;
                reason = ImageBytes.Kind.of(bytes).isEmpty() ? "it is not a PNG, JPEG, GIF or WebP" : "";
            } catch (IOException e) {
                reason = Refusal.of(e);
            } catch (IllegalArgumentException e) {
                reason = "its data can't be read";
            }
            if (reason.isEmpty() && bytes != null) {
                images.put(figure.address(), bytes);
            } else {
                losses.add(new Loss(
                        line.number(),
                        "The image `" + shown(figure.address()) + "`" + described(figure) + " is not imported: "
                                + reason
                                + ". Put it into content/images/ and write `![…](images/…)` in place of the gap."));
            }
        }
    }

    private byte[] bytes(String address) throws IOException {
        if (address.startsWith("data:")) {
            int comma = address.indexOf(',');
            if (comma < 0 || !address.substring(0, comma).endsWith(";base64")) {
                throw new IOException("its data can't be read");
            }
            return Base64.getMimeDecoder().decode(address.substring(comma + 1));
        }
        if (address.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")) {
            throw new IOException("it is on the web, and nothing is fetched from there");
        }
        Path file = path(address.replaceFirst("[?#].*$", "").replace("%20", " "));
        if (!file.startsWith(folder)) {
            throw new IOException("it is outside the file's folder");
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("it does not exist");
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException("it is outside the file's folder");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("it is larger than 20 MB");
        }
        return Files.readAllBytes(file);
    }

    private Path path(String address) throws IOException {
        try {
            return folder.resolve(address).normalize();
        } catch (InvalidPathException e) {
            throw new IOException("its name can't be a file's name", e);
        }
    }

    private static String described(Block.Figure figure) {
        return figure.alternative().isBlank()
                ? ""
                : " (“" + figure.alternative().strip() + "”)";
    }

    private static String shown(String address) {
        return address.length() <= 60 ? address : address.substring(0, 57) + "…";
    }
}
