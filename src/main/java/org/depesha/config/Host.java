package org.depesha.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Who serves a site, by the name in {@code edition.yml}, with the limits that it publishes: of GitHub Pages in "GitHub
 * Pages limits", of Cloudflare Pages in "Limits" (free plan), of GitLab in "Instance limits" (gitlab.com); as read in
 * 2026.
 */
public enum Host {
    GITHUB_PAGES("GitHub Pages", 0, 1_000_000_000L, 100 << 20),
    CLOUDFLARE_PAGES("Cloudflare Pages (free)", 20_000, 0, 25 << 20),
    GITLAB_PAGES("GitLab Pages", 200_000, 0, 0),
    NETLIFY("Netlify", 0, 0, 0),
    NGINX("nginx", 0, 0, 0),
    APACHE("Apache", 0, 0, 0),
    S3("S3", 0, 0, 0);

    private final String title;
    private final long mostFiles;
    private final long mostBytes;
    private final long largestFile;

    Host(String title, long mostFiles, long mostBytes, long largestFile) {
        this.title = title;
        this.mostFiles = mostFiles;
        this.mostBytes = mostBytes;
        this.largestFile = largestFile;
    }

    /** What {@code edition.yml} calls it: {@code github-pages}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The most files that it takes; 0 where it sets no limit. */
    public long mostFiles() {
        return mostFiles;
    }

    /** The most bytes that it takes; 0 where it sets no limit. */
    public long mostBytes() {
        return mostBytes;
    }

    /** The most bytes that a file may have; 0 where it sets no limit. */
    public long largestFile() {
        return largestFile;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Host::word).toList();
    }
}
