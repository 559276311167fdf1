package org.depesha.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes an id, which can be part of an address, of words that need not be one: a person's name, a witness's sign. */
public final class NameId {

    /** As many characters as an editor's own id may have. */
    private static final int LONGEST = 200;

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NameId() {}

    /**
     * The id that words make. Letters that an id may not have lose their marks, and a checksum tells those apart that
     * would then be the same.
     */
    public static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String id = plain.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[._-]+|[._-]+$", "");
        String told = ASCII.matcher(name).matches() ? "" : Integer.toHexString(name.hashCode());
        return id.isEmpty() || id.length() > LONGEST
                ? "id-" + Integer.toHexString(name.hashCode())
                : id + (told.isEmpty() ? "" : "-" + told);
    }
}
