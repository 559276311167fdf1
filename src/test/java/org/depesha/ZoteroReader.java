package org.depesha;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a page's head in the order in which Zotero's translators Embedded Metadata and RDF are documented to read it.
 * It is not the real one: it is written anew, knows the tags of a letter only, and stands in for it where the real one
 * can't be run.
 *
 * <p>Every {@code meta} whose name begins with a known prefix is a statement. The type is {@code z:itemType}, else that
 * of {@code og:type}, else a journal's article where there is a {@code citation_title}. Authors are
 * {@code bib:authors}, else {@code DC.creator}; contributors {@code bib:contributors}; any other creator {@code z:}
 * with its plural. Every other {@code z:} is the field of its name. Then Highwire's tags go over what is there, each
 * suffix in a fixed order, {@code citation_date} after {@code citation_publication_date}; {@code citation_author}
 * throws all creators away; without an abstract, the page's description is taken. A page that gives no date is given
 * that of its first {@code time}.
 */
final class ZoteroReader {

    private static final Map<String, String> HIGHWIRE = new LinkedHashMap<>();

    static {
        HIGHWIRE.put("citation_title", "title");
        HIGHWIRE.put("citation_publication_date", "date");
        HIGHWIRE.put("citation_date", "date");
        HIGHWIRE.put("citation_public_url", "url");
        HIGHWIRE.put("citation_language", "language");
    }

    private final Map<String, List<String>> statements = new LinkedHashMap<>();
    private final Map<String, List<String>> item = new LinkedHashMap<>();

    private ZoteroReader() {}

    /** The fields of the item that a page gives, creators by their type as {@code Last|First}. */
    static Map<String, List<String>> item(Document page) {
        ZoteroReader reader = new ZoteroReader();
        for (Element meta : page.select("head meta[content]")) {
            String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            reader.statements
                    .computeIfAbsent(normal(name), key -> new ArrayList<>())
                    .add(meta.attr("content"));
        }
        reader.type();
        reader.creators("author", reader.first("bib:authors", "dc:creator"));
        reader.creators("contributor", reader.first("bib:contributors"));
        reader.creators("recipient", reader.first("z:recipients"));
        reader.creators("translator", reader.first("z:translators"));
        reader.put("date", reader.first("dc:date"));
        reader.fields();
        Element time = page.selectFirst("time[datetime]");
        if (time != null) {
            reader.item.putIfAbsent("date", List.of(time.attr("datetime")));
        }
        return reader.item;
    }

    /** Prefixes don't mind case or which of three signs follows; a property begins with a small letter. */
    private static String normal(String name) {
        int end = name.startsWith("citation_")
                ? -1
                : name.replace('.', ':').replace('_', ':').indexOf(':');
        return end < 0
                ? name
                : name.substring(0, end).toLowerCase(Locale.ROOT) + ":"
                        + name.substring(end + 1, end + 2).toLowerCase(Locale.ROOT) + name.substring(end + 2);
    }

    private List<String> first(String... names) {
        for (String name : names) {
            if (statements.containsKey(name)) {
                return statements.get(name);
            }
        }
        return List.of();
    }

    private void type() {
        String og = first("og:type").contains("website") ? "webpage" : "";
        String guess = first("citation_title").isEmpty() ? "webpage" : "journalArticle";
        item.put(
                "itemType",
                List.of(!first("z:itemType").isEmpty() ? first("z:itemType").get(0) : og.isEmpty() ? guess : og));
    }

    /**
     * With a comma somewhere the name is inverted; commas at its end are stripped first, so that one there keeps the
     * name whole.
     */
    private void creators(String type, List<String> names) {
        for (String name : statements.containsKey("citation_author") ? List.<String>of() : names) {
            String bare = name.replaceAll("[\\s.,/\\[\\]:]+$", "");
            int cut = name.contains(",") ? bare.indexOf(',') : -1;
            int space = name.contains(",") ? -1 : bare.lastIndexOf(' ');
            String creator = cut >= 0
                    ? bare.substring(0, cut) + "|" + bare.substring(cut + 1).strip()
                    : space >= 0 ? bare.substring(space + 1) + "|" + bare.substring(0, space) : bare + "|";
            item.computeIfAbsent(type, key -> new ArrayList<>()).add(creator);
        }
    }

    private void fields() {
        put("rights", first("dc:rights"));
        statements.forEach((name, values) -> {
            if (name.startsWith("z:") && !name.equals("z:itemType")) {
                put(name.substring(2), values.subList(0, 1));
            }
        });
        HIGHWIRE.forEach((tag, field) -> put(field, first(tag)));
        put("abstractNote", first(statements.containsKey("citation_abstract") ? "citation_abstract" : "description"));
    }

    private void put(String field, List<String> values) {
        if (!values.isEmpty()) {
            item.put(field, values);
        }
    }
}
