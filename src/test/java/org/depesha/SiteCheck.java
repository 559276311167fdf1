package org.depesha;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Looks through every file of a site for what a reader would stumble over. */
final class SiteCheck {

    /** What a browser would fetch by itself. */
    private static final Pattern FETCHED_BY_CSS =
            Pattern.compile("@import\\s+(?:url\\()?[\"']?([^\"')\\s;]+)|url\\(\\s*[\"']?([^\"')]+)");

    private static final Pattern FETCHED_BY_JS =
            Pattern.compile("(?:https?:)?//[a-z0-9-]+\\.[a-z]{2,}[^\"'`\\s]*", Pattern.CASE_INSENSITIVE);
    private static final List<String> POINTERS =
            List.of("href", "src", "srcset", "action", "data", "poster", "cite", "formaction");

    private final Map<String, byte[]> site;
    private final Map<String, Document> pages = new TreeMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();

    SiteCheck(Map<String, byte[]> site) {
        this.site = site;
        site.keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            pages.put(path, Jsoup.parse(text(path)));
            ids.put(path, new HashSet<>(pages.get(path).select("[id]").eachAttr("id")));
        });
    }

    int pages() {
        return pages.size();
    }

    /** All that the Nu checker says of any page, as {@code path:line: what}. */
    List<String> invalidHtml() throws Exception {
        Complaints complaints = new Complaints();
        SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
        checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, complaints);
        checker.setUpValidatorAndParsers(complaints, false, false);
        for (String path : pages.keySet()) {
            complaints.path = path;
            InputSource page = new InputSource(new ByteArrayInputStream(site.get(path)));
            page.setEncoding("UTF-8");
            checker.checkHtmlInputSource(page);
        }
        return complaints.all;
    }

    private static final class Complaints implements ErrorHandler {
        private final List<String> all = new ArrayList<>();
        private String path = "";

        @Override
        public void warning(SAXParseException e) {
            // The checker knows no address of the page, and so takes all that is 'self' for foreign: see codeInside().
            if (!e.getMessage().contains("violates Content Security Policy")) {
                all.add(path + ":" + e.getLineNumber() + ": " + e.getMessage());
            }
        }

        @Override
        public void error(SAXParseException e) {
            warning(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            warning(e);
        }
    }

    /** Every link to a file or an anchor that the site does not have. */
    List<String> brokenLinks() {
        List<String> broken = new ArrayList<>();
        pages.forEach((path, page) -> {
            for (String attribute : POINTERS) {
                for (Element element : page.select("[" + attribute + "]")) {
                    // a set of sources has the width of each behind its address
                    String written = element.attr(attribute);
                    String between = attribute.equals("srcset") ? "\\s+\\d+w,?\\s*" : "$";
                    for (String link : written.split(between)) {
                        check(path, link, broken);
                    }
                }
            }
            page.select("[aria-labelledby], [for], [headers], [aria-describedby], [aria-controls]")
                    .forEach(element -> List.of(
                                    "aria-labelledby", "for", "headers", "aria-describedby", "aria-controls")
                            .forEach(attribute -> {
                                for (String id : element.attr(attribute).split("\\s+")) {
                                    if (!id.isEmpty() && !ids.get(path).contains(id)) {
                                        broken.add(path + ": " + attribute + "=" + id);
                                    }
                                }
                            }));
            page.select("[data-copy]").eachAttr("data-copy").stream()
                    .filter(id -> !ids.get(path).contains(id))
                    .forEach(id -> broken.add(path + ": data-copy=" + id));
        });
        site.keySet().stream().filter(path -> path.endsWith(".css")).forEach(path -> {
            Matcher fetched = FETCHED_BY_CSS.matcher(text(path));
            while (fetched.find()) {
                check(path, fetched.group(1) != null ? fetched.group(1) : fetched.group(2), broken);
            }
        });
        return broken;
    }

    /** Every page without a policy, and every style or script that stands in a page, where its policy forbids it. */
    List<String> codeInside() {
        List<String> inside = new ArrayList<>();
        pages.forEach((path, page) -> {
            if (page.select("head > meta[http-equiv=Content-Security-Policy][content^=default-src 'none';]")
                    .isEmpty()) {
                inside.add(path + ": no policy");
            }
            page.select("style, [style], script:not([src]):not([type=application/ld+json], [type=application/json])")
                    .forEach(element -> inside.add(path + ": " + element.outerHtml()));
            page.getAllElements()
                    .forEach(element -> element.attributes().forEach(attribute -> {
                        if (attribute.getKey().startsWith("on")) {
                            inside.add(path + ": " + attribute);
                        }
                    }));
        });
        return inside;
    }

    private void check(String path, String written, List<String> broken) {
        String link = path.equals("404.html") ? belowBase(written) : written;
        URI to = URI.create("site:/" + path).resolve(link.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : link);
        if (link.startsWith("data:")
                || to.getScheme() != null && !to.getScheme().equals("site")) {
            return;
        }
        String file = URLDecoder.decode(to.getRawPath().substring(1), StandardCharsets.UTF_8);
        String target = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
        String anchor = to.getFragment();
        if (link.startsWith("/") || to.getRawPath().startsWith("/..") || !site.containsKey(target)) {
            broken.add(path + ": " + link);
        } else if (anchor != null && !ids.getOrDefault(target, Set.of()).contains(anchor)) {
            broken.add(path + ": " + link + " (no such anchor)");
        }
    }

    /** The page for what is not there is sent at any depth: its links begin at the host's root. */
    private String belowBase(String link) {
        String base = URI.create(
                        pages.get("index.html").select("link[rel=canonical]").attr("href"))
                .getPath();
        return link.startsWith(base) ? "./" + link.substring(base.length()) : link;
    }

    /** Everything that a browser would ask another host for, or send to one. */
    List<String> foreignRequests() {
        List<String> foreign = new ArrayList<>();
        pages.forEach((path, page) -> {
            page
                    .select("script[src], img[src], img[srcset], source, iframe, frame, object, embed, video, audio, "
                            + "track, form[action], input[src]"
                            + ", link[rel~=stylesheet|icon|preload|preconnect|dns-prefetch|prefetch|"
                            + "modulepreload|manifest|next|prev], base, meta[http-equiv]")
                    .stream()
                    .filter(element -> POINTERS.stream().map(element::attr).anyMatch(SiteCheck::isForeign)
                            || element.is("base")
                            || leadsAway(element))
                    .forEach(element -> foreign.add(path + ": " + element.outerHtml()));
            page.select("[style], style").forEach(element -> {
                String css = element.attr("style") + element.data();
                FETCHED_BY_CSS
                        .matcher(css)
                        .results()
                        .filter(found -> isForeign(found.group()))
                        .forEach(found -> foreign.add(path + ": " + found.group()));
            });
            page.select("[ping]").forEach(element -> foreign.add(path + ": " + element.outerHtml()));
            page.select("script:not([src]):not([type=application/ld+json], [type=application/json])").stream()
                    .filter(script -> FETCHED_BY_JS.matcher(script.data()).find())
                    .forEach(script -> foreign.add(path + ": " + script.data()));
        });
        for (String path : site.keySet()) {
            if (path.endsWith(".css")) {
                FETCHED_BY_CSS
                        .matcher(text(path))
                        .results()
                        .filter(found -> isForeign(found.group(1) != null ? found.group(1) : found.group(2)))
                        .forEach(found -> foreign.add(path + ": " + found.group()));
            } else if (path.endsWith(".js")) {
                FETCHED_BY_JS
                        .matcher(text(path).replaceAll("(?m)^\\s*(//|\\*).*$", ""))
                        .results()
                        .forEach(found -> foreign.add(path + ": " + found.group()));
            } else if (path.endsWith(".svg")) {
                Jsoup.parse(text(path), Parser.xmlParser()).select("[href], [xlink:href]").stream()
                        .filter(element -> isForeign(element.attr("href") + element.attr("xlink:href")))
                        .forEach(element -> foreign.add(path + ": " + element.outerHtml()));
            }
        }
        return foreign;
    }

    /** Whether a page leads on by itself, and to another host. */
    private static boolean leadsAway(Element element) {
        return element.is("meta[http-equiv=refresh]")
                && isForeign(element.attr("content").replaceFirst("(?i)^[^;]*;\\s*url=", ""));
    }

    private static boolean isForeign(String address) {
        return address.matches("(?i)\\s*(?:[a-z]+:)?//.*|.*\\burl\\(\\s*[\"']?(?:[a-z]+:)?//.*");
    }

    /** Every id that stands twice on a page. */
    List<String> doubleIds() {
        List<String> twice = new ArrayList<>();
        pages.forEach((path, page) -> {
            Set<String> seen = new HashSet<>();
            page.select("[id]").eachAttr("id").stream()
                    .filter(id -> !seen.add(id))
                    .forEach(id -> twice.add(path + ": " + id));
        });
        return twice;
    }

    private String text(String path) {
        return new String(site.get(path), StandardCharsets.UTF_8);
    }
}
