package org.depesha.cite;

import java.util.regex.Pattern;
import org.depesha.problem.Place;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.jspecify.annotations.Nullable;

/**
 * A style of the Citation Style Language (1.0.2).
 *
 * @param name of its file, without the ending
 * @param title what it calls itself
 * @param notes whether it is one of footnotes; any other cites by an entry of a list
 * @param hasList whether it says how a bibliography's entry is written
 * @param byAuthorAndDate whether it cites by author and year, so that the year must be the letter's
 * @param parent the name of the style that it stands for; empty where it is one itself
 * @param place where edition.yml names it
 */
record CitationStyle(
        String name,
        String title,
        boolean notes,
        boolean hasList,
        boolean byAuthorAndDate,
        String parent,
        String xml,
        Place place) {

    private static final String INFO_END = "</info>";
    private static final Pattern OWN_WORD = Pattern.compile("<term(?U:\\b)[^>]*(?U:\\b)name=[\"']contributor[\"']");

    /**
     * Reads what a style says of itself.
     *
     * @throws TeiReader.IllFormedException where it is no XML, or none without a DTD
     * @throws IllegalArgumentException where it is XML, but no style
     */
    static CitationStyle read(String name, String xml, String file, Place place) throws TeiReader.IllFormedException {
        TeiElement root = TeiReader.read(head(xml), file);
        TeiElement info = element(root, "info");
        if (!local(root).equals("style") || info == null) {
            throw new IllegalArgumentException("its root element must be `style`, and contain `info`");
        }
        TeiElement title = element(info, "title");
        return new CitationStyle(
                name,
                title == null ? name : title.text().strip(),
                "note".equals(root.attribute("class")),
                xml.contains("bibliography>"),
                info.elements().anyMatch(child -> "author-date".equals(child.attribute("citation-format"))),
                parent(info),
                xml,
                place);
    }

    /** A style up to the end of its info: the rules behind it are long, and the engine reads them. */
    private static String head(String xml) {
        int end = xml.indexOf(INFO_END);
        return end < 0 ? xml : xml.substring(0, end + INFO_END.length()) + "</style>";
    }

    /** Whether it has a word of its own for the part that contributors took. */
    boolean namesContributors() {
        return OWN_WORD.matcher(xml).find();
    }

    private static String parent(TeiElement info) {
        return info.elements()
                .filter(link -> "independent-parent".equals(link.attribute("rel")))
                .map(link -> String.valueOf(link.attribute("href")))
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .findFirst()
                .orElse("");
    }

    private static @Nullable TeiElement element(TeiElement parent, String name) {
        return parent.elements()
                .filter(child -> local(child).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String local(TeiElement element) {
        return element.name().substring(element.name().indexOf(':') + 1);
    }

    /** The rules of another style under the name and the title of this one. */
    CitationStyle by(CitationStyle rules) {
        return new CitationStyle(name, title, rules.notes, rules.hasList, rules.byAuthorAndDate, "", rules.xml, place);
    }

    /**
     * Its rules for a locale: in the program's own style no comma stands before the "and" of a list of names, but in
     * English.
     */
    String xml(String locale) {
        boolean own = name.equals(ProgramStyles.LETTERS) && !locale.startsWith("en");
        return own
                ? xml.replace("<name and=\"text\"/>", "<name and=\"text\" delimiter-precedes-last=\"never\"/>")
                : xml;
    }
}
