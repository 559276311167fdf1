package org.depesha.cite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A ContextObject in a Span (COinS, OpenURL 1.0, Z39.88-2004, format Dublin Core), from which reference managers take a
 * list's items. It has no field for a letter's addressee: so these stand only on lists, and a letter's own page has
 * better tags.
 */
final class Coins {

    private final StringBuilder out = new StringBuilder("ctx_ver=Z39.88-2004");

    private Coins() {}

    static String of(CitedItem item) {
        Coins coins = new Coins();
        coins.add("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc");
        coins.add("rft.type", "letter");
        coins.add("rft.title", item.fullTitle());
        coins.names("rft.creator", item.names().authors());
        coins.names("rft.contributor", item.names().relays());
        coins.add("rft.date", item.dateText());
        coins.add("rft.identifier", item.text().address());
        coins.add("rft.source", item.edition().title());
        coins.add("rft.language", item.text().language());
        return coins.out.toString();
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
