package org.depesha.model;

import java.util.regex.Pattern;

/** The anchors that the program gives by itself on a document's page: nobody else's id may take one of them. */
public final class Anchors {

    /** Passages p3, references r1, notes n2; with underscores where a TEI file had taken the plain one. */
    private static final Pattern GENERATED = Pattern.compile("[prn]\\d.*");

    /** Those of a page's sections and signs, and those of the TEI header. */
    private static final Pattern SECTIONS = Pattern.compile(
            "editor|program|main|text|cite|citation|filter|items|(?:show|cite|reading|note|release|passage)-.*|"
                    + ".*-(?:h|ref)");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,199}");

    /** With this begin the ids of hands in the header. */
    public static final String HAND = "hand-";

    private Anchors() {}

    /** Whether the templates use an id themselves. */
    public static boolean isSection(String id) {
        return SECTIONS.matcher(id).matches();
    }

    /**
     * Whether an id can name a transmitted message: an XML name that is none of the program's own anchors, and a folder
     * on every system.
     */
    public static boolean canNameMessage(String id) {
        return NAME.matcher(id).matches()
                && !GENERATED.matcher(id).matches()
                && !isSection(id)
                && !id.startsWith(HAND)
                && !id.endsWith(".")
                && !NameId.isOfWindows(id);
    }
}
