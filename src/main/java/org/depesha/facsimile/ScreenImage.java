package org.depesha.facsimile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesha.model.Image;
import org.depesha.output.KeptFile;

/** One image in the sizes that screens get, which are made once and remembered by the digest of the image. */
final class ScreenImage {

    /** What is remembered; its number changes whenever the same image would be reduced to other bytes. */
    static final String KEPT = "image-1-";

    private final Path file;
    private final Image image;
    private final KeptFile kept;

    private ScreenImage(Path file, Image image, KeptFile kept) {
        this.file = file;
        this.image = image;
        this.kept = kept;
    }

    static ScreenImage of(Path folder, Image image) throws IOException {
        Path file = folder.resolve(image.place().file());
        return new ScreenImage(file, image, KeptFile.of(folder, KEPT, file));
    }

    Image image() {
        return image;
    }

    KeptFile kept() {
        return kept;
    }

    /** Makes the sizes, unless they are remembered. */
    void make() throws IOException {
        if (remembered().isEmpty()) {
            made();
        }
    }

    /** The sizes as JPEG files. */
    Map<ImageSize, byte[]> sizes() {
        try {
            Optional<Map<ImageSize, byte[]>> remembered = remembered();
            return remembered.isPresent() ? remembered.get() : made();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it could be read a moment ago
        }
    }

    private Optional<Map<ImageSize, byte[]>> remembered() throws IOException {
        Optional<byte[]> content = kept.read();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Map<ImageSize, byte[]> sizes = new LinkedHashMap<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content.get()));
        for (ImageSize size : ImageSize.of(image)) {
            sizes.put(size, in.readNBytes(in.readInt()));
        }
        return Optional.of(sizes);
    }

    private Map<ImageSize, byte[]> made() throws IOException {
        List<ImageSize> wanted = new ArrayList<>(ImageSize.of(image));
        Map<ImageSize, byte[]> made = new LinkedHashMap<>();
        BufferedImage now =
                Pixels.read(file, image, wanted.get(wanted.size() - 1).width());
        for (int i = wanted.size() - 1; i >= 0; i--) {
            now = Pixels.reduced(now, wanted.get(i));
            made.put(wanted.get(i), Pixels.jpeg(now));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (ImageSize size : wanted) {
            byte[] jpeg = made.getOrDefault(size, new byte[0]);
            out.writeInt(jpeg.length);
            out.write(jpeg);
        }
        kept.write(bytes.toByteArray());
        return made;
    }
}
