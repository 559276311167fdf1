package org.depesha.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.cite.CitationFormat;
import org.depesha.config.EditionSettings;
import org.depesha.config.Host;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.PagePolicy;
import org.jspecify.annotations.Nullable;

/**
 * What hosts of static sites are told, each in its own words: media types and the charset of files, the page for an
 * address that the site does not have, the policy of its pages, and the links back from a file to the page that it
 * belongs to (FAIR Signposting, in the header {@code Link}, as such files have no head).
 */
final class HostFiles {

    private static final String POLICY = "Content-Security-Policy";
    private static final String OWN_LINKSET = ", <linkset.json>; rel=\"linkset\"; type=\"application/linkset+json\"";

    /** Media types that are text beside {@code text/…}. */
    private static final String TEXT = "text/.*|.*[+/](?:xml|json|yaml)|application/x-.*|application/vnd\\.citation.*";

    /** Endings of which such hosts know no type, or no charset. */
    private static final List<String> GUESSED_WRONGLY = List.of("bib", "cff", "csv", "jsonld", "ris", "rng", "txt");

    private final EditionSettings settings;
    private final boolean ownLinksets;
    private final String policy;

    /**
     * The files of a site.
     *
     * @param ownLinksets whether a {@code linkset.json} stands beside each document's page
     * @param origins the hosts of which its pages show images
     */
    HostFiles(EditionSettings settings, boolean ownLinksets, Set<String> origins) {
        this.settings = settings;
        this.policy = PagePolicy.showing(PagePolicy.OF_A_HOST, origins);
        this.ownLinksets = ownLinksets;
    }

    /** The files by their paths: those of the host that {@code edition.yml} names, else those of many. */
    Map<String, String> files() {
        @Nullable Host host = settings.site().host();
        Map<String, String> files = new LinkedHashMap<>();
        if (host == null || host == Host.NETLIFY || host == Host.CLOUDFLARE_PAGES) {
            files.put("_headers", headers());
        }
        if (host == null || host == Host.APACHE) {
            files.put(".htaccess", htaccess());
        }
        if (host == null || host == Host.GITHUB_PAGES) {
            files.put(".nojekyll", "");
        }
        if (host == Host.NGINX) {
            files.put("nginx.conf", nginx());
        }
        if (host == Host.S3) {
            files.put("s3-upload.sh", s3());
        }
        return files;
    }

    /** The files beside a document's page that hosts guess wrongly, with their media types. */
    private Map<String, String> beside() {
        Map<String, String> types = new TreeMap<>();
        for (CitationFormat format : CitationFormat.of(settings)) {
            types.put("citation." + format.ending(), format.mediaType());
            types.put("citation-*." + format.ending(), format.mediaType());
        }
        types.put("document.txt", "text/plain");
        types.put("document.xml", MediaTypes.TEI);
        if (ownLinksets) {
            types.put("linkset.json", "application/linkset+json");
        }
        return types;
    }

    /** What a header or a directive says of a type; text names its charset, since hosts leave it out. */
    private static String withCharset(String type) {
        return type.matches(TEXT) ? type + "; charset=utf-8" : type;
    }

    private String link(String name) {
        String back = name.startsWith("document") ? "collection" : "describes";
        return name.startsWith("linkset")
                ? ""
                : "<./>; rel=\"" + back + "\"; type=\"text/html\"" + (ownLinksets ? OWN_LINKSET : "");
    }

    /** The path of the site on its host, with slashes at both ends. */
    private String path() {
        return settings.imprint().base().getRawPath();
    }

    /**
     * {@code _headers}, as Netlify and Cloudflare Pages read it; the latter allows one asterisk in a path, but any
     * number of names. Where two rules give a file one header, both join their values: each file has its type of one
     * rule.
     */
    private String headers() {
        StringBuilder out = new StringBuilder("/*\n  " + POLICY + ": " + policy + "\n");
        for (String ending : GUESSED_WRONGLY) {
            out.append("/*.")
                    .append(ending)
                    .append("\n  Content-Type: ")
                    .append(withCharset(MediaTypes.of("." + ending)))
                    .append('\n');
        }
        beside().forEach((name, type) -> {
            out.append(name.contains("*") ? "/documents/:document/" : "/documents/*/")
                    .append(name)
                    .append('\n');
            if (!GUESSED_WRONGLY.contains(name.substring(name.lastIndexOf('.') + 1))) {
                out.append("  Content-Type: ").append(withCharset(type)).append('\n');
            }
            if (!link(name).isEmpty()) {
                out.append("  Link: ").append(link(name)).append('\n');
            }
        });
        return out.toString();
    }

    /** {@code .htaccess}, as Apache reads it. */
    private String htaccess() {
        StringBuilder out = new StringBuilder("AddDefaultCharset utf-8\n");
        out.append("ErrorDocument 404 ")
                .append(path())
                .append(Addresses.NOT_FOUND)
                .append('\n');
        MediaTypes.byEnding((ending, type) -> {
            out.append("AddType ").append(type).append(" .").append(ending).append('\n');
            if (type.matches(TEXT)) {
                out.append("AddCharset utf-8 .").append(ending).append('\n');
            }
        });
        out.append("<IfModule mod_headers.c>\n  Header always set ")
                .append(POLICY)
                .append(" \"")
                .append(policy)
                .append("\"\n</IfModule>\n");
        beside().forEach((name, type) -> out.append(file(name, type)));
        return out.toString();
    }

    /** What Apache is told of a file by its name. */
    private String file(String name, String type) {
        String header = link(name).isEmpty()
                ? ""
                : "  <IfModule mod_headers.c>\n    Header set Link \""
                        + link(name).replace("\"", "\\\"") + "\"\n  </IfModule>\n";
        return "<Files \"" + name + "\">\n  ForceType \"" + withCharset(type) + "\"\n" + header + "</Files>\n";
    }

    /** A part of a {@code server} block of nginx. A type's charset is nginx's own affair: {@code charset_types}. */
    private String nginx() {
        Map<String, String> types = new TreeMap<>();
        MediaTypes.byEnding(types::put);
        StringBuilder out = new StringBuilder("# Include this in the server block: include /PATH/TO/site/nginx.conf;\n")
                .append("# The block itself names root (or alias) and server_name.\n")
                .append("error_page 404 ")
                .append(path())
                .append(Addresses.NOT_FOUND)
                .append(";\nindex index.html;\ncharset utf-8;\ncharset_types ")
                .append(Stream.concat(types.values().stream(), beside().values().stream())
                        .filter(type -> type.matches(TEXT) && !type.equals("text/html"))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .append(";\n")
                .append(policyOfNginx())
                .append("types {\n");
        types.forEach((ending, type) ->
                out.append("  ").append(type).append(' ').append(ending).append(";\n"));
        out.append("}\n");
        beside().forEach((name, type) -> out.append(location(name, type)));
        return out.append("location ~ /\\.(?!well-known) {\n  return 404;\n}\n").toString();
    }

    /** What nginx is told of a file by its name. */
    private String location(String name, String type) {
        // A location with a header of its own has none of the server's.
        String header = link(name).isEmpty() ? "" : "  add_header Link '" + link(name) + "';\n  " + policyOfNginx();
        return "location ~ /documents/[^/]+/" + pattern(name) + "$ {\n  types { }\n  default_type " + type + ";\n"
                + header + "}\n";
    }

    private String policyOfNginx() {
        return "add_header " + POLICY + " \"" + policy + "\" always;\n";
    }

    private static String pattern(String name) {
        return name.replace(".", "\\.").replace("*", "[^/]+");
    }

    /** A shell script that copies the site into a bucket, each kind of file with its type: S3 guesses none of them. */
    private String s3() {
        StringBuilder out = new StringBuilder("""
                #!/bin/sh
                # Copies this folder into a bucket: sh s3-upload.sh s3://BUCKET/PATH
                # In the bucket's settings for static web sites name index.html, and 404.html as the error document.
                # S3 sends no headers of its own: the policy of the pages stands in each page.
                set -eu
                cd "$(dirname "$0")"
                aws s3 sync . "$1" --delete --exclude "*" --include "*.woff2" --content-type font/woff2
                """);
        Map<String, String> types = new LinkedHashMap<>();
        MediaTypes.byEnding((ending, type) -> types.put("*." + ending, type));
        beside().forEach((name, type) -> types.put("documents/*/" + name, type));
        Predicate<String> written = type -> !type.equals("font/woff2");
        types.forEach((pattern, type) -> {
            if (written.test(type)) {
                out.append("aws s3 cp . \"$1\" --recursive --exclude \"*\" --include \"")
                        .append(pattern)
                        .append("\" --content-type \"")
                        .append(withCharset(type))
                        .append("\"\n");
            }
        });
        return out.toString();
    }
}
