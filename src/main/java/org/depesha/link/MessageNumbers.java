package org.depesha.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a message bears: those that its metadata state, that in its title ("Telegram 224 From …"), and those at the head of its
 * text. A telegram begins with its number ("12. Embtels …", "No. 123", "Cablegram 123 London, 4 August"), often with that of a
 * second series ("12. … Portnog 5. …"); a report bears it as a heading.
 */
final class MessageNumbers {

  /** How many passages, and how many sentences of the first, may belong to the head. */
  private static final int PASSAGES = 6;
  private static final int SENTENCES = 9;
  private static final int HEADING = 70;

  /** As many letters before a number may name its series. */
  static final int LETTERS = 3;

  /** What is numbered and is no message. */
  private static final Set<String> NO_SERIES =
      Set.of("no", "nos", "part", "article", "section", "chapter", "document", "tab", "annex", "page", "paragraph", "para", "item", "appendix", "attachment",
          "enclosure", "point", "copy", "room", "title", "step", "phase", "week", "line", "number", "p", "f", "vol", "volume", "op", "d", "l", "note", "conference", "figure", "table");

  private final Set<Own> numbers = new LinkedHashSet<>();

  /** A number with its series in lower case, which is empty for the sender's own. */
  record Own(String series, String number) {}

  private MessageNumbers() {}

  /**
   * All numbers of a message.
   *
   * @param title of its document; empty for a transmitted message
   * @param passages those of its own text
   */
  static Set<Own> of(Message message, String title, List<Passage> passages) {
    MessageNumbers found = new MessageNumbers();
    message.numbers().forEach(number -> found.add(number));
    found.title(Tokens.of(title));
    int seen = 0;
    boolean body = false;
    for (Passage passage : passages) {
      Tokens tokens = Tokens.of(passage.text().substring(0, Math.min(passage.text().length(), 600)));
      if (seen++ < PASSAGES && !body) {
        found.heading(tokens, passage.text().length() <= HEADING);
        body = passage.number() > 0 && passage.text().length() > HEADING;
        if (passage.number() > 0) {
          found.opening(tokens);
        }
      } else if (passage.text().length() <= HEADING && (tokens.is(0, "no", ".") || tokens.is(0, "no")) && tokens.size() <= 6) {
        found.numberAt(tokens, tokens.is(1, ".") ? 2 : 1, "");
      }
    }
    return found.numbers;
  }

  private void add(MessageNumber number) {
    Tokens tokens = Tokens.of(number.value());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.at(i).isNumber()) {
        numberAt(tokens, i, "");
        lettersBefore(tokens, i);
        return;
      }
    }
  }

  /** "G 56", "D.456", "A-123" are numbers of a series too. */
  private void lettersBefore(Tokens tokens, int number) {
    int i = tokens.is(number - 1, ".") || tokens.is(number - 1, "-") || tokens.is(number - 1, "–") ? number - 2 : number - 1;
    if (i == 0 && tokens.at(i).isWord() && tokens.at(i).lower().length() <= LETTERS && !tokens.is(i, "no") && !tokens.is(i, "nr")) {
      numberAt(tokens, number, tokens.at(i).lower());
    }
  }

  /** "Telegram 224 From", "Despatch No. 12 from". */
  private void title(Tokens tokens) {
    for (int i = 0; i < Math.min(tokens.size(), 5); i++) {
      if (MessageKind.ofNoun(tokens.at(i).lower()) != null) {
        numberAt(tokens, pastNumberWords(tokens, i + 1), "");
        return;
      }
    }
  }

  private static int pastNumberWords(Tokens tokens, int i) {
    int next = tokens.past(i, ReferenceWords.NUMBER_WORDS);
    return next > i && tokens.is(next, ".") ? next + 1 : next;
  }

  /** A short passage before the text: "ABC 12/1", "CIPHERED TELEGRAM No. 3410", "Cablegram 123 LONDON, 4 August 1939". */
  private void heading(Tokens tokens, boolean isShort) {
    for (int i = 0; i < Math.min(tokens.size(), 4); i++) {
      if (MessageKind.ofNoun(tokens.at(i).lower()) != null && tokens.at(0).capital()) {
        int number = pastNumberWords(tokens, i + 1);
        int letters = tokens.at(number).isWord() && tokens.at(number).lower().length() <= 2 && tokens.at(number).capital() ? number + 1 : number;
        letters = letters > number && tokens.is(letters, ".") ? letters + 1 : letters;
        if (DateReader.read(tokens, number) == null && isHead(tokens, i, letters)) {
          numberAt(tokens, letters, letters > number ? tokens.at(number).lower() : "");
        }
        return;
      }
    }
    if (isShort && isSeries(tokens, 0) && tokens.text().substring(0, tokens.at(0).end()).equals(tokens.text().substring(0, tokens.at(0).end()).toUpperCase(java.util.Locale.ROOT))) {
      series(tokens, 0);
    } else if (isShort && (tokens.is(0, "no", ".") || tokens.is(0, "no"))) {
      numberAt(tokens, tokens.is(1, ".") ? 2 : 1, "");
    }
  }

  /** Whether a kind and a number stand as in a head: nobody's before, no sentence behind. */
  private static boolean isHead(Tokens tokens, int kind, int number) {
    for (int i = 0; i < kind; i++) {
      if (ReferenceWords.writer(tokens.at(i).lower()) != null || !ReferenceWords.MODIFIERS.contains(tokens.at(i).lower())) {
        return false;
      }
    }
    Token behind = tokens.at(number + 1);
    return !behind.isWord() || behind.capital() || behind.is("from") || behind.is("to");
  }

  /** The first words of a telegram: its number, then perhaps that of another series, each a sentence of its own. */
  private void opening(Tokens tokens) {
    int i = 0;
    while (tokens.is(i, ".") || tokens.is(i, "[")) {
      i++;
    }
    if (tokens.at(i).isNumber() && (tokens.is(i + 1, ".") || tokens.is(i + 1, "]") || tokens.is(i + 1, "…") || tokens.is(i + 1, ",") && tokens.at(i).lower().length() > 2)
        && !(tokens.at(i + 2).isNumber() && tokens.at(i + 2).joins(tokens.at(i + 1))) && tokens.at(i).lower().length() <= 6) {
      numberAt(tokens, i, "");
    }
    boolean atStart = true;
    int sentences = 0;
    for (; i < tokens.size() && sentences < SENTENCES; i++) {
      if (atStart && isSeries(tokens, i)) {
        int end = seriesEnd(tokens, i);
        if (tokens.is(end, ".") || tokens.is(end, ":") || sentences == 0 && tokens.at(end).isWord() && tokens.is(end + 1, ".")) {
          series(tokens, i);
        }
      }
      atStart = tokens.is(i, ".");
      sentences += atStart ? 1 : 0;
    }
  }

  /** A capitalized word that names no kind of message and no part of a text, and a number behind it. */
  static boolean isSeries(Tokens tokens, int i) {
    Token word = tokens.at(i);
    return word.isWord() && word.capital() && !NO_SERIES.contains(word.lower()) && MessageKind.ofNoun(word.lower()) == null
        && ReferenceWords.compound(word.lower()) == null && ReferenceWords.writer(word.lower()) == null
        && !DateReader.isMonth(word) && tokens.at(numberOf(tokens, i)).isNumber();
  }

  private static int numberOf(Tokens tokens, int i) {
    return tokens.is(i + 1, "-") || tokens.is(i + 1, "–") || tokens.is(i + 1, "number") ? i + 2 : i + 1;
  }

  static int seriesEnd(Tokens tokens, int i) {
    int end = numberOf(tokens, i) + 1;
    while ((tokens.is(end, "/") || tokens.is(end, "–") || tokens.is(end, "-") || tokens.is(end, "."))
        && tokens.at(end).joins(tokens.at(end - 1)) && tokens.at(end + 1).isNumber() && tokens.at(end + 1).joins(tokens.at(end))) {
      end += 2;
    }
    return end;
  }

  /** The number behind the word of a series, its signs alike: {@code 1.2-3}, {@code 12/1}. */
  static String seriesNumber(Tokens tokens, int i) {
    List<String> parts = new ArrayList<>();
    for (int k = numberOf(tokens, i); k < seriesEnd(tokens, i); k++) {
      parts.add(tokens.is(k, "–") ? "-" : tokens.at(k).lower());
    }
    return String.join("", parts);
  }

  private void series(Tokens tokens, int i) {
    numbers.add(new Own(tokens.at(i).lower(), seriesNumber(tokens, i)));
  }

  private void numberAt(Tokens tokens, int i, String series) {
    String digits = digits(tokens.at(i));
    if (digits != null) {
      numbers.add(new Own(series, digits));
    }
  }

  /** A number without leading zeros; null for no number, and for more digits than any message has. */
  static @Nullable String digits(Token token) {
    return token.number() < 1 || token.lower().length() > 6 ? null : Integer.toString(token.number());
  }
}
