package org.depesha.link.address;

import java.util.Collection;
import java.util.TreeSet;

/**
 * What a page of the site may load (Content Security Policy, level 3): its own styles, scripts, fonts, images and
 * search index, nothing from elsewhere but images of the image services that its text names, and no style or script
 * that is written into the page.
 */
public final class PagePolicy {

    /** As each page says it itself. */
    public static final String OF_A_PAGE = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; "
            + "base-uri 'none'; form-action 'self'";

    /** As a host says it: with what a page can't say of itself. */
    public static final String OF_A_HOST = OF_A_PAGE + "; frame-ancestors 'self'";

    private PagePolicy() {}

    /**
     * A policy that allows images of other hosts too.
     *
     * @param origins schemes and hosts: {@code https://iiif.example.org}
     */
    public static String showing(String policy, Collection<String> origins) {
        return origins.isEmpty()
                ? policy
                : policy.replace("img-src 'self'", "img-src 'self' " + String.join(" ", new TreeSet<>(origins)));
    }
}
