package org.depesha.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The size and the digest of bytes that pass by. */
final class Digests {

    private final MessageDigest digest;
    private long size;

    private Digests(MessageDigest digest) {
        this.digest = digest;
    }

    /** SHA-256 (FIPS 180-4). */
    static Digests sha256() {
        return new Digests(algorithm("SHA-256"));
    }

    /** SHA-512 (FIPS 180-4). */
    static Digests sha512() {
        return new Digests(algorithm("SHA-512"));
    }

    /** The SHA-256 of bytes in hexadecimal. */
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(algorithm("SHA-256").digest(bytes));
    }

    private static MessageDigest algorithm(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + name, e);
        }
    }

    void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        size += length;
    }

    /** The stream behind which they look on. */
    OutputStream of(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
                update(bytes, offset, length);
            }
        };
    }

    /** How many bytes have passed. */
    long size() {
        return size;
    }

    /** The digest in hexadecimal; to be asked once, at the end. */
    String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** The digest; to be asked once, at the end. */
    byte[] bytes() {
        return digest.digest();
    }
}
