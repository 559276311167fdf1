package org.depesha.facsimile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.depesha.model.Image;
import org.depesha.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelsTest {

    private static final int RED = 0xFFFF0000;

    @TempDir
    Path folder;

    /** 30 by 20, red in the corner above on the left. */
    private Path drawn(String name) throws IOException {
        BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 30; x++) {
            for (int y = 0; y < 20; y++) {
                image.setRGB(x, y, x < 15 && y < 10 ? RED : 0xFFFFFFFF);
            }
        }
        Path file = folder.resolve(name);
        ImageIO.write(image, name.substring(name.indexOf('.') + 1), file.toFile());
        return file;
    }

    private static Image image(int width, int height, int orientation) {
        return new Image("a.png", width, height, orientation, Place.NOWHERE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 30, 20, 5, 5", "2, 30, 20, 25, 5", "3, 30, 20, 25, 15", "4, 30, 20, 5, 15",
        "5, 20, 30, 5, 5", "6, 20, 30, 15, 5", "7, 20, 30, 15, 25", "8, 20, 30, 5, 25"
    })
    void anImageIsTurnedAsItSays(int orientation, int width, int height, int x, int y) throws IOException {
        BufferedImage read = Pixels.read(drawn("a.png"), image(width, height, orientation), 30);
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
        assertThat(read.getRGB(x, y)).isEqualTo(RED);
    }

    @ParameterizedTest
    @CsvSource({"png", "jpg", "tiff"})
    void anImageThatIsCutOffIsNotRead(String kind) throws IOException {
        Path file = drawn("a." + kind);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
        assertThatThrownBy(() -> Pixels.read(file, image(30, 20, 1), 30)).isInstanceOf(IOException.class);
    }

    @Test
    void theSameImageGivesTheSameBytes() throws IOException {
        BufferedImage read = Pixels.read(drawn("a.png"), image(30, 20, 1), 30);
        ImageSize half = new ImageSize(15, 10);
        assertThat(Pixels.jpeg(Pixels.reduced(read, half))).isEqualTo(Pixels.jpeg(Pixels.reduced(read, half)));
    }

    @Test
    void anImageOfSixteenHundredMegapixelsIsNotRead() {
        assertThat(ImageSize.of(image(40_000, 40_000, 1))).isEmpty();
    }
}
