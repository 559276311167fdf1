package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import org.depesha.html.EntryPage.MentionGroup;
import org.depesha.html.EntryPage.MentionLine;
import org.depesha.html.EntryPage.Piece;
import org.depesha.link.Addresses;
import org.depesha.link.Mention;
import org.depesha.link.MessageKey;
import org.depesha.link.Passage;

/** Quotes each mention in its sentence; mentions in one sentence are quoted together. */
final class MentionLines {

  private final Views views;
  private final List<MentionGroup> groups = new ArrayList<>();
  private MessageKey message;
  private List<MentionLine> lines = new ArrayList<>();

  private MentionLines(Views views) {
    this.views = views;
  }

  /** The mentions of an entry, in order of time, by message. */
  static List<MentionGroup> of(List<Mention> mentions, Views views) {
    MentionLines all = new MentionLines(views);
    int i = 0;
    while (i < mentions.size()) {
      int end = i + 1;
      while (end < mentions.size() && isSameSentence(mentions.get(i), mentions.get(end))) {
        end++;
      }
      all.add(mentions.subList(i, end));
      i = end;
    }
    all.closeGroup();
    return all.groups;
  }

  private static boolean isSameSentence(Mention one, Mention other) {
    return one.passage() == other.passage() && one.sentence().equals(other.sentence());
  }

  private void add(List<Mention> sameSentence) {
    Mention first = sameSentence.get(0);
    Passage passage = first.passage();
    if (!passage.message().equals(message)) {
      closeGroup();
      message = passage.message();
    }
    lines.add(new MentionLine(passage.number(), views.href(Addresses.passage(passage)), pieces(sameSentence)));
  }

  private static List<Piece> pieces(List<Mention> mentions) {
    Mention first = mentions.get(0);
    String text = first.passage().text();
    List<Piece> pieces = new ArrayList<>();
    int at = first.sentence().start();
    for (Mention mention : mentions) {
      if (mention.start() >= at) {
        pieces.add(new Piece(text.substring(at, mention.start()), false));
        pieces.add(new Piece(mention.words(), true));
        at = mention.end();
      }
    }
    pieces.add(new Piece(text.substring(at, Math.max(at, first.sentence().end())), false));
    return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
  }

  private void closeGroup() {
    if (!lines.isEmpty()) {
      groups.add(new MentionGroup(views.message(message), lines));
      lines = new ArrayList<>();
    }
  }
}
