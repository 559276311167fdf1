package org.depesha.link.address;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Tells addresses that lead out of the edition from pointers into it: by their schemes, the table {@code schemes.txt},
 * whose head explains its columns.
 */
public final class WebAddress {

    private static final String FILE = "schemes.txt";
    private static final String NOWHERE = "-";
    private static final String ITSELF = "!";

    private static final Map<String, String> SCHEMES = read();

    private WebAddress() {}

    /** Whether a pointer leads out of the edition. */
    public static boolean is(String pointer) {
        return !scheme(pointer).isEmpty();
    }

    /** Where a browser is to go; empty where it can't, and for a pointer into the edition. */
    public static String href(String pointer) {
        String scheme = scheme(pointer);
        String leads = SCHEMES.getOrDefault(scheme, NOWHERE);
        if (leads.equals(NOWHERE) || pointer.chars().anyMatch(Character::isWhitespace)) {
            return "";
        }
        return leads.equals(ITSELF) ? pointer : leads.replace("_", pointer.substring(scheme.length()));
    }

    /** The longest scheme of the table with which a pointer begins, with its colon; empty for none. */
    private static String scheme(String pointer) {
        String lower = pointer.toLowerCase(Locale.ROOT);
        String longest = "";
        for (String scheme : SCHEMES.keySet()) {
            if (lower.startsWith(scheme) && scheme.length() > longest.length()) {
                longest = scheme;
            }
        }
        return longest;
    }

    private static Map<String, String> read() {
        Map<String, String> schemes = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(WebAddress.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .forEach(cells -> schemes.put(cells[0].endsWith("/") ? cells[0] : cells[0] + ":", cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schemes;
    }
}
