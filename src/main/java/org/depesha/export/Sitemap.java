package org.depesha.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageThread;
import org.depesha.link.address.Addresses;
import org.depesha.model.Entry;
import org.depesha.seeing.Overview;
import org.depesha.tei.XmlEscape;

/** Makes {@code sitemap.xml} (sitemaps.org, protocol 0.9): the canonical address of every page. */
final class Sitemap {

    /** The most that one file may list, by the protocol. */
    static final int LIMIT = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final EditionSettings settings;
    private final int limit;

    Sitemap(EditionSettings settings, int limit) {
        this.settings = settings;
        this.limit = limit;
    }

    /** The paths of an edition's pages. */
    static List<String> pages(LinkedEdition edition, EditionSettings settings) {
        List<String> paths = new ArrayList<>();
        paths.add(Addresses.INDEX);
        edition.documents().forEach(linked -> messages(linked, edition, paths));
        paths.add(Addresses.ATTESTED);
        edition.messages().attested().stream()
                .map((LinkedMessage message) -> Addresses.message(message))
                .forEach(paths::add);
        if (!edition.messages().attested().isEmpty()) {
            paths.add(Addresses.GAPS);
        }
        paths.add(Addresses.THREADS);
        edition.threads().all().stream()
                .map(MessageThread::id)
                .map(Addresses::thread)
                .forEach(paths::add);
        edition.registers().kinds().stream().map(Addresses::register).forEach(paths::add);
        edition.registers().entries().values().stream()
                .map(Entry::key)
                .map(Addresses::entry)
                .forEach(paths::add);
        paths.addAll(Overview.of(edition, settings.site().views(), path -> true).addresses());
        paths.addAll(settings.automation().searches() ? List.of(Addresses.SEARCH) : List.of());
        paths.addAll(List.of(Addresses.DATA, Addresses.RELEASES));
        edition.pages().stream().map(page -> Addresses.page(page.id())).forEach(paths::add);
        paths.add(Addresses.page(Addresses.HOW_TO_CITE));
        return paths.stream().distinct().toList();
    }

    /** A document, and the messages that it transmits. */
    private static void messages(LinkedDocument linked, LinkedEdition edition, List<String> paths) {
        linked.document()
                .message()
                .withTransmitted()
                .map(message -> edition.message(linked.key().withPart(message.part())))
                .map((LinkedMessage message) -> Addresses.page(message))
                .forEach(paths::add);
    }

    /** The files by their paths: one, or several with an index. */
    Map<String, String> files(List<String> paths) {
        Map<String, String> files = new LinkedHashMap<>();
        if (paths.size() <= limit) {
            files.put("sitemap.xml", list("urlset", "url", paths));
            return files;
        }
        for (int from = 0; from < paths.size(); from += limit) {
            String name = "sitemap-" + (from / limit + 1) + ".xml";
            files.put(name, list("urlset", "url", paths.subList(from, Math.min(paths.size(), from + limit))));
        }
        files.put("sitemap.xml", list("sitemapindex", "sitemap", List.copyOf(files.keySet())));
        return files;
    }

    /** {@code robots.txt}: everything may be read. */
    String robots() {
        return "User-agent: *\nAllow: /\nSitemap: " + settings.canonical("sitemap.xml") + "\n";
    }

    private String list(String root, String item, List<String> paths) {
        String modified = settings.release().date() == null
                ? ""
                : "<lastmod>" + settings.release().date() + "</lastmod>";
        StringWriter out = new StringWriter();
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + " xmlns=\"" + NAMESPACE + "\">\n");
        for (String path : paths) {
            out.write("<" + item + "><loc>" + escaped(settings.canonical(path)) + "</loc>" + modified + "</" + item
                    + ">\n");
        }
        out.write("</" + root + ">\n");
        return out.toString();
    }

    private static String escaped(String address) {
        StringWriter out = new StringWriter();
        try {
            XmlEscape.text(address, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can't fail to be written", e);
        }
        return out.toString();
    }
}
