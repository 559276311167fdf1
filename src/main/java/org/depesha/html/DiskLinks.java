package org.depesha.html;

import java.util.regex.Pattern;

/** Makes the links of a page lead on from a disk, where no server finds the {@code index.html} of a folder. */
final class DiskLinks {

    /** A relative link to a folder; what stands behind {@code #} stays behind it. */
    private static final Pattern FOLDER =
            Pattern.compile("(?<before> (?:href|data-to)=\"|content=\"0; url=)(?<folder>(?:[^\":#?/]+/)+)(?=[\"#])");

    private DiskLinks() {}

    /** The same page with the file's name in each such link. */
    static String in(String html) {
        return FOLDER.matcher(html).replaceAll("${before}${folder}index.html");
    }
}
