package org.depesha.config;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the encoding of an XML file as XML 1.0 has it (appendix F): by its first bytes, or by its declaration. */
final class XmlEncoding {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    /** What a file in 16 bits begins with: a byte order mark, or {@code <?} without one. */
    private static final List<Start> STARTS = List.of(
            new Start(0xFE, 0xFF, StandardCharsets.UTF_16),
            new Start(0xFF, 0xFE, StandardCharsets.UTF_16),
            new Start(0x00, 0x3C, StandardCharsets.UTF_16BE),
            new Start(0x3C, 0x00, StandardCharsets.UTF_16LE));

    private static final int LONGEST = 200;

    private XmlEncoding() {}

    private record Start(int first, int second, Charset charset) {

        boolean begins(byte[] bytes) {
            return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
        }
    }

    /**
     * The encoding; UTF-8 where nothing says another.
     *
     * @throws IllegalArgumentException where the declaration names one that is not known
     */
    static Charset of(byte[] bytes) {
        for (Start start : STARTS) {
            if (start.begins(bytes)) {
                return start.charset();
            }
        }
        String head = new String(bytes, 0, Math.min(LONGEST, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        boolean sixteen =
                declared.find() && declared.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-16");
        return declared.reset().find() && !sixteen ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }
}
