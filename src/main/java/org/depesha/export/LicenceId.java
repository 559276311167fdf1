package org.depesha.export;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a licence in the list of SPDX (spdx.org/licenses), by the address of its text. Only Creative Commons is
 * known.
 */
final class LicenceId {

    private static final String HOST = "https?://creativecommons\\.org/";
    private static final String PAGE = "/?(?:(?:deed|legalcode)(?:\\.\\w+)?)?";
    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile(HOST + "licenses/(by(?:-nc)?(?:-sa|-nd)?)/(\\d\\.\\d)" + PAGE);
    private static final Pattern ZERO = Pattern.compile(HOST + "publicdomain/zero/1\\.0" + PAGE);

    private LicenceId() {}

    /** The id, such as {@code CC-BY-4.0}; empty where it is not known. */
    static String of(String address) {
        Matcher known = CREATIVE_COMMONS.matcher(address);
        if (known.matches()) {
            return "CC-" + known.group(1).toUpperCase(Locale.ROOT) + "-" + known.group(2);
        }
        return ZERO.matcher(address).matches() ? "CC0-1.0" : "";
    }
}
