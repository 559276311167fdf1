package org.depesha;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Draws the pages of the invented edition in {@code src/test/resources/editions/vesper-lind}: paper, and lines that
 * look like handwriting. Run it with the folder of the images: {@code java src/test/java/org/depesha/DrawnPages.java
 * FOLDER}.
 */
final class DrawnPages {

    private static final int LINES_APART = 42;

    private DrawnPages() {}

    /** Draws all pages. */
    public static void main(String[] folder) throws IOException {
        Path to = Files.createDirectories(Path.of(folder[0]));
        page(to.resolve("41-1r.jpg"), 800, 1020, 17, 1);
        page(to.resolve("41-1v.jpg"), 800, 1020, 11, 2);
        page(to.resolve("42-1.png"), 700, 900, 12, 3);
        page(to.resolve("42-2.png"), 700, 900, 6, 4);
        page(to.resolve("43.jpg"), 900, 620, 9, 5);
    }

    private static void page(Path file, int width, int height, int lines, long seed) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xEFE3C6));
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xE2D2AB));
        pen.fillRect(0, height / 3, width, 3);
        pen.fillRect(0, 2 * height / 3, width, 3);
        pen.setColor(new Color(0x3A2E22));
        pen.setStroke(new BasicStroke(2.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Random hand = new Random(seed);
        for (int line = 0; line < lines; line++) {
            int left = line == 0 ? width / 2 : line == 1 ? 160 : 130;
            int right = line == lines - 1 ? width / 2 + 60 : width - 60 - hand.nextInt(40);
            line(pen, left, right, 120 + line * LINES_APART, hand);
        }
        pen.dispose();
        String name = file.getFileName().toString();
        ImageIO.write(image, name.endsWith("png") ? "png" : "jpg", new File(file.toString()));
    }

    private static void line(Graphics2D pen, int left, int right, int y, Random hand) {
        int x = left;
        while (x < right) {
            Path2D word = new Path2D.Double();
            word.moveTo(x, y);
            int letters = 2 + hand.nextInt(8);
            for (int letter = 0; letter < letters && x < right; letter++) {
                int up = hand.nextInt(5) == 0 ? 24 : 11;
                int down = hand.nextInt(7) == 0 ? 14 : 0;
                word.curveTo(x + 2, y - up, x + 8, y - up, x + 6, y);
                word.curveTo(x + 5, y + down, x + 8, y + down, x + 11, y - 3);
                x += 11;
            }
            pen.draw(word);
            x += 14;
        }
    }
}
