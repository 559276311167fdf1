package org.depesha.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageBytesTest {

    private static byte[] image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG", "gif, GIF"})
    void anImageSaysItsKindAndSize(String format, ImageBytes.Kind kind) throws IOException {
        assertThat(ImageBytes.read(image(format, 321, 45))).contains(new ImageBytes.Found(kind, 321, 45));
    }

    @Test
    void aPhotographThatLiesOnItsSideIsMeasuredUpright() throws IOException {
        byte[] plain = image("jpg", 321, 45);
        byte[] exif = hex("FFE10022 457869660000 4D4D002A 00000008 0001 0112 0003 00000001 00060000 00000000");
        byte[] turned = joined(joined(Arrays.copyOf(plain, 2), exif), Arrays.copyOfRange(plain, 2, plain.length));
        assertThat(ImageBytes.read(turned)).contains(new ImageBytes.Found(ImageBytes.Kind.JPEG, 45, 321, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VP8X 0A000000 00000000 400100 2C0000",
                "VP8L 00000000 2F 40010B00",
                "VP8  00000000 000000 9D012A 4101 2D00"
            })
    void aWebpSaysItsSizeInEachOfItsThreeShapes(String chunk) {
        byte[] start = joined(bytes("RIFF....WEBP" + chunk.substring(0, 4)), hex(chunk.substring(4)));
        assertThat(ImageBytes.read(start)).contains(new ImageBytes.Found(ImageBytes.Kind.WEBP, 321, 45));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "<svg/>", "GIF89a", "%PDF-1.4", "ÿØ", "ÿØÿà", "RIFF....WEBPVP8X", "RIFF....WAVE"})
    void whatIsCutOffOrNoneIsNone(String start) {
        assertThat(ImageBytes.read(bytes(start))).isEmpty();
    }

    @Test
    void noBytesMakeItFail() throws IOException {
        Random random = new Random(1);
        for (String format : new String[] {"png", "jpg", "gif"}) {
            byte[] image = image(format, 30, 20);
            for (int i = 0; i < 2_000; i++) {
                byte[] broken = Arrays.copyOf(image, random.nextInt(image.length));
                for (int j = 0; j < broken.length / 20; j++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }
                assertThat(ImageBytes.read(broken)).isNotNull();
            }
        }
    }
}
