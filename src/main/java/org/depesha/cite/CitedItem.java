package org.depesha.cite;

import java.util.List;
import org.depesha.model.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as reference managers see it; what every file for them is made from. Any text may be empty, any list too.
 *
 * @param kind the letter's type, in the editor's words: "Ciphered telegram"
 * @param date when it was sent, else received
 * @param place whence it was sent
 * @param number by which it is cited
 * @param archiveLocation the shelfmark
 * @param container the edition's title
 * @param address canonical
 * @param summary what it says, in a sentence or two
 * @param note what the other parts have no room for: all numbers, receipt, the translation's source, the release
 */
record CitedItem(
    String id,
    String title,
    String kind,
    List<CitedName> authors,
    List<CitedName> recipients,
    List<CitedName> relays,
    List<CitedName> translators,
    List<CitedName> editors,
    @Nullable HistoricalDate date,
    String place,
    String number,
    String archive,
    String archiveLocation,
    String container,
    String publisher,
    String version,
    String address,
    String language,
    String summary,
    String note) {}
