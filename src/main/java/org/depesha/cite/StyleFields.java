package org.depesha.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which fields of a letter a style prints, found by having it cite one that was made up: styles name a field and print it for other things only.
 *
 * @param recipient the addressee
 * @param contributor the relay
 * @param number by which the letter is cited
 * @param eventDate the letter's own date, beside the year of the edition
 * @param references whence the translation was taken; a style that does not print it so may print it as {@code source}
 */
record StyleFields(boolean recipient, boolean contributor, boolean number, boolean eventDate, boolean references) {

  private static final String RECIPIENT = "Recipientname";
  private static final String RELAY = "Relayname";
  private static final String REFERENCES = "Referenceswords";
  private static final String NUMBER = "98765";
  private static final int YEAR = 1234;

  /** A letter that has everything. */
  static Map<String, Object> trial() {
    Map<String, Object> csl = new LinkedHashMap<>();
    csl.put("id", "trial");
    csl.put("type", "personal_communication");
    csl.put("title", "Trial");
    csl.put("title-short", "Trial");
    csl.put("genre", "letter");
    csl.put("number", NUMBER);
    CslItem.names(csl, "author", List.of(CitedName.whole("Author")));
    CslItem.names(csl, "recipient", List.of(CitedName.whole(RECIPIENT)));
    CslItem.names(csl, "contributor", List.of(CitedName.whole(RELAY)));
    csl.put("references", REFERENCES);
    csl.put("container-title", "Edition");
    csl.put("event-date", Map.of("date-parts", List.of(List.of(YEAR, 1, 1))));
    csl.put("issued", Map.of("date-parts", List.of(List.of(2000))));
    return csl;
  }

  /** What the style printed of it, in any of its forms. */
  static StyleFields of(List<StyledCitation> trial) {
    return new StyleFields(has(trial, RECIPIENT), has(trial, RELAY), has(trial, NUMBER), has(trial, Integer.toString(YEAR)), has(trial, REFERENCES));
  }

  private static boolean has(List<StyledCitation> citations, String words) {
    return citations.stream().anyMatch(cited -> cited.citation().text().contains(words));
  }
}
