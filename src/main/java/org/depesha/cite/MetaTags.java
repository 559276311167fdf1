package org.depesha.cite;

import java.util.ArrayList;
import java.util.List;

/**
 * The tags of a letter's page by which Zotero makes a letter and Google Scholar an entry.
 *
 * <p>Zotero's translator Embedded Metadata reads them as RDF: {@code z:itemType} gives the type, {@code bib:authors}
 * the authors before {@code DC.creator}, {@code z:recipients} and {@code z:translators} what they say,
 * {@code bib:contributors} the contributors, and any other {@code z:} the field of its name. {@code citation_author}
 * would drop recipients and translators, so that Google Scholar is given {@code DC.creator}. Of
 * {@code citation_publication_date} Zotero makes the letter's own date where no {@code citation_date} stands beside it:
 * a letter without a date says {@code DC.issued} instead, which Google Scholar reads and Zotero does not, and
 * {@code n.d.} for itself, as Zotero would take the first {@code time} of the page.
 */
final class MetaTags {

    /** What stands for a date where there is none, as citations have it. */
    private static final String NO_DATE = "n.d.";

    private final List<MetaTag> tags = new ArrayList<>();

    private MetaTags() {}

    static List<MetaTag> of(CitedItem item, String rights) {
        MetaTags tags = new MetaTags();
        tags.letter(item);
        tags.add("DC.rights", rights);
        return List.copyOf(tags.tags);
    }

    /**
     * The tags of a page that is no letter: Zotero would take the first {@code time} on it, a letter's date, for its
     * own.
     *
     * @param released the day of the edition's release in ISO 8601; may be empty
     */
    static List<MetaTag> ofPage(String released) {
        return List.of(new MetaTag("DC.date", released.isEmpty() ? NO_DATE : released));
    }

    private void letter(CitedItem item) {
        boolean letter = item.type() == CitedItem.Type.LETTER;
        add("z:itemType", letter ? "letter" : "document");
        add("citation_title", item.fullTitle());
        item.names().authors().forEach(name -> add("DC.creator", name.inverted()));
        names("bib:authors", item.names().authors());
        names("z:recipients", letter ? item.names().recipients() : List.of());
        names("bib:contributors", item.names().relays());
        names("z:translators", item.names().translators());
        dates(item);
        add("citation_language", item.text().language());
        add("citation_public_url", item.text().address());
        add("citation_publisher", item.edition().publisher());
        add(letter ? "z:letterType" : "z:type", item.titles().kind());
        add("z:shortTitle", item.shortTitle());
        add("z:eventPlace", item.sending().place());
        add("z:archive", item.holding().archive());
        add("z:archiveLocation", item.holding().shelfmark());
        add("z:extra", extra(item));
    }

    private void dates(CitedItem item) {
        String released = item.edition().released() == null
                ? ""
                : item.edition().released().toString().replace('-', '/');
        add("citation_date", item.sending().date() == null ? NO_DATE : item.dateText());
        add(item.sending().date() == null ? "DC.issued" : "citation_publication_date", released);
    }

    /** What Zotero has no field for on a letter, by the names of CSL, which it reads there when it cites. */
    private static String extra(CitedItem item) {
        List<String> lines = new ArrayList<>();
        line(lines, "number", item.titles().number());
        line(lines, "container-title", item.edition().title());
        line(lines, "version", item.edition().version());
        line(lines, "references", item.holding().source());
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, String name, String value) {
        if (!value.isBlank()) {
            lines.add(name + ": " + value.strip());
        }
    }

    /** A comma behind a whole name keeps Zotero from taking its last word for the family's. */
    private void names(String tag, List<CitedName> names) {
        names.forEach(name -> add(tag, name.literal().isEmpty() ? name.inverted() : name.literal() + ","));
    }

    private void add(String name, String content) {
        if (!content.isBlank()) {
            tags.add(new MetaTag(name, content.strip()));
        }
    }
}
