package org.depesha.facsimile;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.depesha.model.Image;

/** Reads, turns and reduces the pixels of an image, and writes them as JPEG: the same bytes on every machine. */
final class Pixels {

    /** Seen beside the original, no difference is found in handwriting. */
    private static final float QUALITY = 0.82f;

    /** What Java's reader of JPEG says of a file that ends too early; it fills the rest with grey. */
    private static final Pattern CUT = Pattern.compile("Premature end|Truncated");

    private Pixels() {}

    /**
     * An image as it is shown, in RGB on white.
     *
     * @param width how wide it must be at least, if it is so wide; larger ones are read in steps, to spare memory
     * @throws IOException for what can't be read as an image, to its end
     */
    static BufferedImage read(Path file, Image image, int width) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no image");
            }
            ImageReader reader = readers.next();
            try {
                boolean[] cut = {false};
                reader.addIIOReadWarningListener(
                        (source, warning) -> cut[0] |= CUT.matcher(warning).find());
                reader.setInput(in, true, true);
                ImageReadParam how = reader.getDefaultReadParam();
                int step = Math.max(1, image.width() / (2 * width));
                how.setSourceSubsampling(step, step, 0, 0);
                BufferedImage read = reader.read(0, how);
                if (cut[0]) {
                    throw new EOFException("it is cut off");
                }
                return turned(read, image.orientation());
            } catch (RuntimeException e) {
                throw new IOException(e); // readers check little of what a broken file says
            } finally {
                reader.dispose();
            }
        }
    }

    /** Turned and mirrored as its number says: the eight ways of Exif 2.3. */
    private static BufferedImage turned(BufferedImage from, int orientation) {
        boolean lies = orientation >= 5;
        int width = from.getWidth();
        int height = from.getHeight();
        BufferedImage to = canvas(lies ? height : width, lies ? width : height);
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        Graphics2D graphics = graphics(to);
        graphics.drawImage(from, turn, null);
        graphics.dispose();
        return to;
    }

    /** Reduced by halves, so that every pixel counts. */
    static BufferedImage reduced(BufferedImage from, ImageSize size) {
        BufferedImage now = from;
        while (now.getWidth() != size.width() || now.getHeight() != size.height()) {
            int width = Math.max(size.width(), (now.getWidth() + 1) / 2);
            int height = Math.max(size.height(), (now.getHeight() + 1) / 2);
            if (now.getWidth() <= size.width() * 2 && now.getHeight() <= size.height() * 2) {
                width = size.width();
                height = size.height();
            }
            BufferedImage next = canvas(width, height);
            Graphics2D graphics = graphics(next);
            graphics.drawImage(now, 0, 0, width, height, null);
            graphics.dispose();
            now = next;
        }
        return now;
    }

    private static BufferedImage canvas(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** What draws on white. */
    private static Graphics2D graphics(BufferedImage to) {
        Graphics2D graphics = to.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, to.getWidth(), to.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return graphics;
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
