package org.depesha.cite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A ContextObject in a Span (COinS, OpenURL 1.0, Z39.88-2004, format Dublin Core), from which reference managers take a
 * list's items. It has no field for a letter's addressee, kind, number, place or archive: the description tells them,
 * and these stand only on lists; a letter's own page has better tags.
 */
final class Coins {

    private final StringBuilder out = new StringBuilder("ctx_ver=Z39.88-2004");

    private Coins() {}

    static String of(CitedItem item) {
        Coins coins = new Coins();
        coins.add("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc");
        coins.add("rft.type", item.type() == CitedItem.Type.LETTER ? "letter" : "document");
        coins.add("rft.title", item.fullTitle());
        coins.names("rft.creator", item.names().authors());
        coins.names("rft.contributor", item.names().relays());
        coins.add("rft.date", item.dateText());
        coins.add("rft.description", description(item));
        coins.add("rft.place", item.sending().place());
        coins.add("rft.publisher", item.edition().publisher());
        coins.add("rft.identifier", item.text().address());
        coins.add("rft.source", item.edition().title());
        coins.add("rft.language", item.text().language());
        return coins.out.toString();
    }

    /** "To Joseph Stalin. Ciphered telegram, no. 103 (sender’s). Sent from Beijing. Archive of …, f. 45." */
    private static String description(CitedItem item) {
        String number = item.titles().number().isEmpty()
                ? ""
                : item.words().say("cited.number", "number", item.titles().number());
        String kind = new CitationParts().add(item.titles().kind()).add(number).words();
        String archive = new CitationParts()
                .add(item.holding().archive())
                .add(item.holding().shelfmark())
                .words();
        return item.sentTo()
                + CitedItem.sentence(MessageWords.upperFirst(kind))
                + item.sentFrom()
                + CitedItem.sentence(archive);
    }

    private void names(String key, List<CitedName> names) {
        names.forEach(name -> add(key, name.literal().isEmpty() ? name.inverted() : name.literal() + ","));
    }

    private void add(String key, String value) {
        if (!value.isBlank()) {
            out.append('&')
                    .append(key)
                    .append('=')
                    .append(URLEncoder.encode(value.strip(), StandardCharsets.UTF_8)
                            .replace("+", "%20"));
        }
    }
}
