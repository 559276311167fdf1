package org.depesha.model;

import java.util.Optional;
import java.util.stream.Stream;

/** An authority file, with the beginning of its permalinks. */
public enum Authority {
    GEONAMES("geonames", "GeoNames", "https://www.geonames.org/"),
    GND("gnd", "GND", "https://d-nb.info/gnd/"),
    VIAF("viaf", "VIAF", "https://viaf.org/viaf/"),
    WIKIDATA("wikidata", "Wikidata", "https://www.wikidata.org/entity/"),
    LCNAF("lcnaf", "LCNAF", "https://id.loc.gov/authorities/names/"),
    BNF("bnf", "BnF", "https://data.bnf.fr/ark:/12148/cb"),
    NDL("ndl", "NDL", "https://id.ndl.go.jp/auth/ndlna/");

    private final String key;
    private final String words;
    private final String prefix;

    Authority(String key, String words, String prefix) {
        this.key = key;
        this.words = words;
        this.prefix = prefix;
    }

    /** As an editor writes it: {@code gnd}. */
    public String key() {
        return key;
    }

    /** As readers know it: "GND". */
    public String words() {
        return words;
    }

    /** What stands before its numbers in an address. */
    public String prefix() {
        return prefix;
    }

    /** The number in an address of it, in any of the forms that are about; empty for anything else. */
    public Optional<String> number(String address) {
        String plain = plain(address).replaceFirst("^wikidata\\.org/wiki/", "wikidata.org/entity/");
        String own = plain(prefix);
        return plain.startsWith(own)
                ? Optional.of(plain.substring(own.length()).replaceFirst("[/?#].*$", ""))
                : Optional.empty();
    }

    private static String plain(String address) {
        return address.strip().replaceFirst("^https?://(?:www\\.|sws\\.)?", "");
    }

    /** The authority that an editor's key names. */
    public static Optional<Authority> of(String key) {
        return Stream.of(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}
