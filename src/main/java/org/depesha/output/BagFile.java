package org.depesha.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * A file of a bag, read once for its digests and once more when it is written.
 *
 * @param path from the bag's root, with {@code /} between its parts
 * @param size in bytes
 * @param crc32 as zip files have it
 * @param sha256 in hexadecimal, small letters
 * @param sha512 likewise
 */
record BagFile(String path, long size, long crc32, String sha256, String sha512, Bag.Source source) {

    private static final int BUFFER = 1 << 16;

    static BagFile of(String path, Bag.Source source) throws IOException {
        Digests sha256 = Digests.sha256();
        Digests sha512 = Digests.sha512();
        CRC32 crc32 = new CRC32();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = source.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha256.update(buffer, 0, read);
                sha512.update(buffer, 0, read);
                crc32.update(buffer, 0, read);
            }
        }
        return new BagFile(path, sha256.size(), crc32.getValue(), sha256.hex(), sha512.hex(), source);
    }

    /** Writes its content; what changed since its digests were taken is refused. */
    void writeTo(OutputStream out) throws IOException {
        CRC32 written = new CRC32();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = source.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                written.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (written.getValue() != crc32) {
            throw new IOException("`" + path + "` changed while it was read");
        }
    }
}
