package org.depesha.link;

import org.depesha.model.Identifier;

/** Where the numbers of authority files lead; the addresses are the authorities' own permalinks. */
public final class Authorities {

  private Authorities() {}

  /** What a reader calls an authority. */
  public static String name(Identifier identifier) {
    return switch (identifier.authority()) {
      case "geonames" -> "GeoNames";
      case "gnd" -> "GND";
      case "viaf" -> "VIAF";
      case "wikidata" -> "Wikidata";
      case "lcnaf" -> "LCNAF";
      case "bnf" -> "BnF";
      default -> identifier.authority();
    };
  }

  /** The address of a number's entry; empty for an authority that is not known. */
  public static String address(Identifier identifier) {
    String value = identifier.value();
    return switch (identifier.authority()) {
      case "geonames" -> "https://www.geonames.org/" + value;
      case "gnd" -> "https://d-nb.info/gnd/" + value;
      case "viaf" -> "https://viaf.org/viaf/" + value;
      case "wikidata" -> "https://www.wikidata.org/entity/" + value;
      case "lcnaf" -> "https://id.loc.gov/authorities/names/" + value;
      case "bnf" -> "https://data.bnf.fr/ark:/12148/cb" + value;
      default -> "";
    };
  }
}
