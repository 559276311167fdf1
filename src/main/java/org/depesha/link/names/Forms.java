package org.depesha.link.names;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Normalizes a name as a text has it, so that its spellings in other cases and spacings are one. */
public final class Forms {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,.;:!?()\\[\\]\"“”]+|[\\s,;:!?()\\[\\]\"“”]+$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_ID = Pattern.compile("[^a-z0-9]+");

    /** A name longer than this makes no readable address. */
    private static final int LONGEST = 100;

    private Forms() {}

    /** White space folded, punctuation at the edges and a possessive "'s" off, in lower case, composed (NFC). */
    public static String normalize(String words) {
        String plain = EDGES.matcher(SPACE.matcher(words).replaceAll(" ")).replaceAll("");
        String owner = plain.endsWith("'s") || plain.endsWith("’s") ? plain.substring(0, plain.length() - 2) : plain;
        return Normalizer.normalize(owner, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /**
     * An id made of a normalized form: its Latin letters without marks, and digits; the same for the same form always.
     */
    public static String id(String normalized) {
        String latin = MARKS.matcher(Normalizer.normalize(normalized, Normalizer.Form.NFKD))
                .replaceAll("");
        String id = NO_ID.matcher(latin).replaceAll("-").replaceAll("^-+|-+$", "");
        return id.isEmpty() || id.length() > LONGEST ? "name-" + checksum(normalized) : id;
    }

    /** Eight hexadecimal digits (CRC-32) that tell two forms apart whose ids would be the same. */
    public static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
