package org.depesha;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Makes images of a given size. */
final class TestImage {

    private static final Pattern PATH = Pattern.compile("content/images/.*\\.(png|jpg|gif)");
    private static final Pattern SIZE = Pattern.compile("\\d+x\\d+\\R?");

    private TestImage() {}

    /** Whether a file's text is the size of an image. */
    static boolean isImage(String path, String text) {
        return PATH.matcher(path).matches() && SIZE.matcher(text).matches();
    }

    /** The bytes of an image of the kind that its path ends with. */
    static byte[] of(String path, String size) throws IOException {
        String[] sides = size.strip().split("x");
        BufferedImage image =
                new BufferedImage(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, path.substring(path.lastIndexOf('.') + 1), bytes)) {
            throw new IOException("no writer for " + path);
        }
        return bytes.toByteArray();
    }
}
