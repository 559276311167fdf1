package org.depesha.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes an id, which can be part of an address, of words that need not be one: a person's name, a witness's sign. */
public final class NameId {

    /** As many characters as an editor's own id may have. */
    private static final int LONGEST = 200;

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern ENDS = Pattern.compile("^[._-]+|[._-]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

    private NameId() {}

    /** Whether Windows keeps a name for a device, whatever its ending: no folder and no file there has it. */
    public static boolean isOfWindows(String id) {
        return DEVICE.matcher(id).matches();
    }

    /**
     * The id that words make. Letters that an id may not have lose their marks, and a checksum tells those apart that
     * would then be the same.
     */
    public static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String id = ENDS.matcher(STRANGE.matcher(plain).replaceAll("-")).replaceAll("");
        String told = ASCII.matcher(name).matches() ? "" : Integer.toHexString(name.hashCode());
        return id.isEmpty() || id.length() > LONGEST || isOfWindows(id)
                ? "id-" + Integer.toHexString(name.hashCode())
                : id + (told.isEmpty() ? "" : "-" + told);
    }
}
