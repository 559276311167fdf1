package org.depesha.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depesha.ingest.LineReader.Piece;

/** Finds a close with its signature where other words follow: a postscript, an addressee below the text, an enclosure. */
final class InnerCloses {

  private static final Pattern ADDRESSEE = Pattern.compile("^(?:To |The |His |Her |Sir |Mr\\.? |Mrs\\.? |Messrs\\.? |Monsieur |Madame |Herrn |Frau |An |À |Господину |Товарищу ).{2,60}$");
  private static final Pattern ADDRESS_LINE = Pattern.compile("^(?:&c\\.|etc\\.|\\p{Lu})[^!?]{0,60}$");
  private static final int LONGEST_NAME = 60;
  private static final int MOST_LINES = 5;

  private final Dates dates;
  private final Findings findings;

  InnerCloses(Dates dates, Findings findings) {
    this.dates = dates;
    this.findings = findings;
  }

  /** Running text with the parts of the letter's end that stand in it. */
  List<Passage> in(List<Passage> prose) {
    List<Passage> all = new ArrayList<>(prose);
    for (int i = 0; i < all.size(); i++) {
      int end = i;
      while (end < all.size() && all.get(end).part() == Part.PROSE && (Phrases.isClose(all.get(end).text()) || end > i && Phrases.greeted(all.get(end).text()) != null)) {
        end++;
      }
      if (end > i && end < all.size() && isSigned(all.get(end))) {
        for (int k = i; k < end; k++) {
          all.set(k, all.get(k).with(Part.SALUTE));
        }
        all.set(end, all.get(end).with(Part.SIGNED));
        addressee(all, end + 1);
        i = end;
      }
    }
    return all;
  }

  private boolean isSigned(Passage passage) {
    Findings found = new Findings().at(passage.line());
    List<Piece> pieces = passage.text().length() > LONGEST_NAME || passage.part() != Part.PROSE ? null : LineReader.read(HeadRules.FOOT, passage.text(), dates, found);
    if (pieces == null || !found.has(Field.FROM)) {
      return false;
    }
    findings.addAll(found);
    return true;
  }

  /** Formal letters name the addressee below the signature. */
  private void addressee(List<Passage> all, int from) {
    if (from >= all.size() || all.get(from).part() != Part.PROSE || !ADDRESSEE.matcher(all.get(from).text()).matches()) {
      return;
    }
    findings.at(all.get(from).line()).add(Field.TO, all.get(from).text().replaceFirst("^(?:To|The) ", "").replaceAll("(?:, (?:\\p{Lu}\\.){1,5})?[,.]?$", ""), "address below the signature", 0.8);
    int at = from;
    while (at < all.size() && at < from + MOST_LINES && all.get(at).part() == Part.PROSE && ADDRESS_LINE.matcher(all.get(at).text()).matches()) {
      all.set(at, all.get(at).with(Part.ADDRESS));
      at++;
    }
  }
}
