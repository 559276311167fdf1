package org.depesha.export;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The media types (IANA) of the files of a site, by the endings of their names. */
final class MediaTypes {

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("xml", "application/xml"),
            Map.entry("rng", "application/xml"),
            Map.entry("json", "application/json"),
            Map.entry("jsonld", "application/ld+json"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("css", "text/css"),
            Map.entry("js", "text/javascript"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ris", "application/x-research-info-systems"),
            Map.entry("bib", "application/x-bibtex"),
            Map.entry("cff", "application/yaml"));

    /** Of a TEI file. */
    static final String TEI = "application/tei+xml";

    private MediaTypes() {}

    /** Gives each ending with its type, in the order of the endings. */
    static void byEnding(BiConsumer<String, String> taker) {
        new TreeMap<>(BY_ENDING).forEach(taker);
    }

    /** The type of a file; what is not known is bytes. */
    static String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.equals("document.xml") || name.equals("edition.xml") || name.equals("cmif.xml")) {
            return TEI;
        }
        return BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
