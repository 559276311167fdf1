package org.depesha.export;

import java.util.Map;
import java.util.TreeMap;
import org.depesha.cite.CitationFormat;

/**
 * What hosts of static sites are told: the media types of files that they would guess wrongly, and the links back from
 * a file to the page that it belongs to (FAIR Signposting, in the header {@code Link}, as such files have no head).
 */
final class HostFiles {

    private static final String ITEM = "<./>; rel=\"collection\"; type=\"text/html\", <linkset.json>; rel=\"linkset\"; "
            + "type=\"application/linkset+json\"";
    private static final String METADATA =
            "<./>; rel=\"describes\"; type=\"text/html\", <linkset.json>; rel=\"linkset\"; "
                    + "type=\"application/linkset+json\"";

    private HostFiles() {}

    /** The files beside a document's page, with their media types. */
    private static Map<String, String> types() {
        Map<String, String> types = new TreeMap<>();
        for (CitationFormat format : CitationFormat.values()) {
            types.put("citation." + format.ending(), format.mediaType());
            types.put("citation-*." + format.ending(), format.mediaType());
        }
        types.put("document.txt", "text/plain");
        types.put("document.xml", "application/tei+xml");
        types.put("linkset.json", "application/linkset+json");
        return types;
    }

    /**
     * {@code _headers}, as Netlify and Cloudflare Pages read it; the latter allows one asterisk in a path, but any
     * number of names.
     */
    static String headers() {
        StringBuilder out = new StringBuilder();
        types().forEach((name, type) -> {
            out.append(name.contains("*") ? "/documents/:document/" : "/documents/*/")
                    .append(name)
                    .append("\n  Content-Type: ")
                    .append(type)
                    .append("; charset=utf-8\n");
            if (!link(name).isEmpty()) {
                out.append("  Link: ").append(link(name)).append('\n');
            }
        });
        return out.toString();
    }

    /** {@code .htaccess}, as Apache reads it. */
    static String htaccess() {
        StringBuilder out = new StringBuilder("AddDefaultCharset utf-8\n");
        types().forEach((name, type) -> {
            out.append("<Files \"")
                    .append(name)
                    .append("\">\n  ForceType \"")
                    .append(type)
                    .append("; charset=utf-8\"\n");
            if (!link(name).isEmpty()) {
                out.append("  <IfModule mod_headers.c>\n    Header set Link \"")
                        .append(link(name).replace("\"", "\\\""))
                        .append("\"\n  </IfModule>\n");
            }
            out.append("</Files>\n");
        });
        return out.toString();
    }

    private static String link(String name) {
        return name.startsWith("linkset") ? "" : name.startsWith("document") ? ITEM : METADATA;
    }
}
