package org.depesha.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;

/** An item of CSL-JSON (Citation Style Language 1.0.2) of the type {@code personal_communication}, as Zotero exchanges letters. */
final class CslItem {

  private CslItem() {}

  static Map<String, Object> of(CitedItem item) {
    Map<String, Object> csl = new LinkedHashMap<>();
    csl.put("id", item.id());
    csl.put("type", "personal_communication");
    text(csl, "title", item.title());
    text(csl, "genre", item.kind());
    names(csl, "author", item.authors());
    names(csl, "recipient", item.recipients());
    names(csl, "contributor", item.relays());
    names(csl, "translator", item.translators());
    names(csl, "editor", item.editors());
    if (item.date() != null) {
      csl.put("issued", date(item.date()));
    }
    text(csl, "event-place", item.place());
    text(csl, "number", item.number());
    text(csl, "archive", item.archive());
    text(csl, "archive_location", item.archiveLocation());
    text(csl, "container-title", item.container());
    text(csl, "publisher", item.publisher());
    text(csl, "version", item.version());
    text(csl, "URL", item.address());
    text(csl, "language", item.language());
    text(csl, "abstract", item.summary());
    text(csl, "note", item.note());
    return csl;
  }

  private static void text(Map<String, Object> csl, String key, String value) {
    if (!value.isBlank()) {
      csl.put(key, value.strip());
    }
  }

  private static void names(Map<String, Object> csl, String key, List<CitedName> names) {
    if (!names.isEmpty()) {
      csl.put(key, names.stream().map(CslItem::name).toList());
    }
  }

  private static Map<String, Object> name(CitedName name) {
    Map<String, Object> parts = new LinkedHashMap<>();
    text(parts, "family", name.family());
    text(parts, "given", name.given());
    text(parts, "literal", name.literal());
    return parts;
  }

  /** CSL has no time of the day, no open spans and one mark, {@code circa}, for all that is not sure. */
  private static Map<String, Object> date(HistoricalDate date) {
    Map<String, Object> csl = new LinkedHashMap<>();
    if (date.first() == null || date.last() == null) {
      csl.put("literal", DateWords.of(date));
      return csl;
    }
    boolean one = parts(date.first()).equals(parts(date.last()));
    csl.put("date-parts", Stream.of(date.first(), one ? null : date.last()).filter(Objects::nonNull).map(CslItem::parts).toList());
    if (date.approximate() || date.uncertain() || date.form() == HistoricalDate.Form.BETWEEN) {
      csl.put("circa", true);
    }
    return csl;
  }

  private static List<Integer> parts(PartialDate date) {
    return Stream.of(date.year(), date.month(), date.day()).limit(date.month() == 0 ? 1 : date.day() == 0 ? 2 : 3).toList();
  }
}
