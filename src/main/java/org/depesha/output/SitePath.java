package org.depesha.output;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A path below the site's root, such as {@code documents/x/index.html}: checked, so that nothing can be written outside
 * of the site, and so that a file made on one system can stand on every other.
 */
final class SitePath {

    /**
     * The dot-files that hosts and archives look for at the root; every other dot-file in a site is somebody else's.
     */
    static final Set<String> DOT_FILES = Set.of(".htaccess", ".nojekyll", ".zenodo.json");

    private static final Pattern PART = Pattern.compile("[^\\p{Cntrl}\\\\/:*?\"<>|.][^\\p{Cntrl}\\\\/:*?\"<>|]*");

    /** Names that Windows keeps for devices, whatever their ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com[\\d¹²³]|lpt[\\d¹²³])(?:\\..*)?");

    private static final int MOST_CHARACTERS = 250;

    private SitePath() {}

    /**
     * The same path.
     *
     * @throws IllegalArgumentException where it is none
     */
    static String checked(String path) {
        if (!isOne(path)) {
            throw new IllegalArgumentException("no path of a site: `" + path + "`");
        }
        return path;
    }

    /** Whether it is one. */
    static boolean isOne(String path) {
        return DOT_FILES.contains(path) || Arrays.stream(path.split("/", -1)).allMatch(SitePath::isPart);
    }

    private static boolean isPart(String part) {
        return PART.matcher(part).matches()
                && !part.endsWith(".")
                && !part.endsWith(" ")
                && !DEVICE.matcher(part).matches()
                && part.length() <= MOST_CHARACTERS;
    }

    /** The path of the folder that holds it; empty for the root. */
    static String folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
