package org.depesha.link;

import java.util.Locale;
import org.depesha.link.MentionReader.Reading;
import org.depesha.link.MessageMention.Writer;
import org.depesha.link.NamesInText.Named;

/** Reads references whose head is a number or a clipped word: "Embtels 77 and 78", "your 635", "Tokyo's 547", "Portnog 5". */
final class NumberReferences {

  private final PassageSearch search;
  private final Tokens tokens;

  NumberReferences(PassageSearch search) {
    this.search = search;
    this.tokens = search.tokens;
  }

  /** A word that says by itself whose message is meant, and what stands behind it. */
  int compound(int i, ReferenceWords.Compound compound) {
    Named named = compound.writer() == Writer.POST ? search.nameBefore(i) : NamesInText.NOBODY;
    boolean atPlace = named != NamesInText.NOBODY && search.isPost(named);
    MentionDraft draft = search.draft(atPlace ? named.start() : i, compound.writer(), compound.kind());
    if (atPlace) {
      draft.sentBy(named.keys());
    }
    Reading reading = MentionReader.read(tokens, search.names, draft, i + 1);
    search.found.addAll(reading.mentions());
    return reading.next();
  }

  /** A series that the edition knows, with its number. */
  int series(int i) {
    MentionDraft draft = search.draft(i, Writer.UNSAID, MessageKind.ANY);
    draft.series = tokens.at(i).lower();
    draft.number = MessageNumbers.seriesNumber(tokens, i);
    return search.take(draft, MessageNumbers.seriesEnd(tokens, i), "series");
  }

  /**
   * "Your 635", "Tokyo's 547", "Department's 515": a number alone stands for a telegram where nothing follows that it could count.
   *
   * @param number index of the token behind the owner
   * @param placed whether the owner is a post or an office, which may have a number of one figure
   * @param none what is returned where there is no such reference
   */
  int owned(MentionDraft draft, int number, boolean placed, int none) {
    int start = draft.writer == Writer.NAMED ? number : tokens.past(number, ReferenceWords.MODIFIERS);
    int past = tokens.past(start, ReferenceWords.NUMBER_WORDS);
    boolean announced = past > start;
    int first = announced && tokens.is(past, ".") ? past + 1 : past;
    int i = pastLetters(first);
    boolean series = i > first;
    String digits = MessageNumbers.digits(tokens.at(i));
    boolean date = DateReader.isMonth(tokens.at(i + 1)) && !announced;
    if (digits == null || date || !MentionReader.standsAlone(tokens, i) || !announced && !placed && !series && digits.length() < 2) {
      return none;
    }
    draft.kind = MessageKind.TELEGRAM;
    Reading reading = MentionReader.read(tokens, search.names, draft, start);
    if (reading.first().number.isEmpty()) {
      return none;
    }
    search.found.addAll(reading.mentions());
    return reading.next();
  }

  /** Past the letters of a series: "your G 56", "my D.456". */
  private int pastLetters(int i) {
    Token letters = tokens.at(i);
    boolean isShort = letters.isWord() && letters.capital() && letters.lower().length() <= MessageNumbers.LETTERS;
    int number = tokens.is(i + 1, ".") || tokens.is(i + 1, "-") ? i + 2 : i + 1;
    return isShort && tokens.at(number).isNumber() && tokens.text().substring(letters.start(), letters.end()).equals(letters.lower().toUpperCase(Locale.ROOT)) ? number : i;
  }

  /** A number behind the name of a post, with or without "'s" or "to Department" between: "Riga's 12", "Oslo 34", "Riga to State 56". */
  int placed(int i) {
    int end = i;
    boolean possessive = false;
    if (ReferenceWords.writer(tokens.at(end - 1).lower()) == Writer.MINISTRY && tokens.is(end - 2, "to")) {
      end -= 2;
    }
    if (tokens.at(end - 1).isPossessive()) {
      end--;
      possessive = true;
    }
    Writer office = ReferenceWords.writer(tokens.at(end - 1).lower());
    if (possessive && (office == Writer.MINISTRY || office == Writer.POST) && end - 1 >= search.floor) {
      return owned(search.draft(end - 1, office, MessageKind.TELEGRAM), i, true, i);
    }
    Named named = search.nameBefore(end);
    if (named == NamesInText.NOBODY || !(possessive || search.isPost(named)) || isCopy(named.start()) || !possessive && isYear(i)) {
      return i;
    }
    MentionDraft draft = search.draft(named.start(), Writer.NAMED, MessageKind.TELEGRAM);
    draft.from.addAll(named.keys());
    return owned(draft, i, true, i);
  }

  private boolean isYear(int i) {
    return tokens.at(i).lower().length() == 4 && tokens.at(i).number() >= 1800 && tokens.at(i).number() < 2000 && !tokens.is(i + 1, ",");
  }

  private boolean isCopy(int start) {
    int i = start - 1;
    while (tokens.is(i, "to") || tokens.is(i, ",") || tokens.is(i, "and")) {
      if (tokens.is(i, "to")) {
        return true;
      }
      i--;
    }
    return tokens.isOne(start - 1, ReferenceWords.COPIED);
  }
}
