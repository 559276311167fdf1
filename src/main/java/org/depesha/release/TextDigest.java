package org.depesha.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.depesha.link.LinkedDocument;
import org.depesha.link.Passage;

/**
 * The digest of a text: SHA-256 (FIPS 180-4), as 64 hexadecimal digits, of its words in UTF-8. The words are in
 * Normalization Form C (Unicode Standard Annex 15), every run of white space is one space, and none stands at either
 * end. A document's text is its passages, parts and notes in the order in which they end, with one line feed between
 * two. So the digest is that of the words a reader sees, and not of their markup.
 */
public final class TextDigest {

    private static final int SHORT = 12;
    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");

    private TextDigest() {}

    /** The digest of a passage. */
    public static String of(String words) {
        return sha256(normal(words));
    }

    /** The digest of a document. */
    public static String of(LinkedDocument document) {
        return ofPassages(document.passages().stream().map(Passage::text).toList());
    }

    /** The digest of a text by its passages. */
    public static String ofPassages(List<String> passages) {
        return sha256(
                String.join("\n", passages.stream().map(TextDigest::normal).toList()));
    }

    /** The first digits of a digest, for people. */
    public static String brief(String digest) {
        return digest.substring(0, Math.min(SHORT, digest.length()));
    }

    /** Words as they are digested. */
    static String normal(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    /** The digest of a file's text as it is. */
    static String ofBytes(String text) {
        return sha256(text);
    }

    /** The digest of a file's bytes. */
    static String ofBytes(byte[] bytes) {
        return sha256(bytes);
    }

    private static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
