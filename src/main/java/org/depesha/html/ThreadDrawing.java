package org.depesha.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.Reference;
import org.depesha.model.Message;
import org.depesha.model.Party;
import org.depesha.model.Relation;

/**
 * The drawing of a thread: time runs downwards, each correspondent is a column, each message an arrow, each answer a line from the message
 * answered. All lengths are in the units of the drawing; the list of messages on the page says the same in words.
 *
 * @param columns the correspondents from left to right
 * @param arrows the messages in order of time
 * @param replies from an answer to what it answers
 */
public record ThreadDrawing(int width, int height, List<Column> columns, List<Arrow> arrows, List<Reply> replies) {

  private static final int MOST_COLUMNS = 7;
  private static final int MARGIN = 150;
  private static final int COLUMN = 170;
  private static final int HEAD = 60;
  private static final int ROW = 46;

  /** A correspondent. */
  public record Column(int x, String words) {}

  /** A message; {@code from} and {@code to} are the same where one of the two is not known. {@code attested}: drawn broken. */
  public record Arrow(int number, int from, int to, int y, String date, boolean attested) {}

  /** A line between two rows; {@code inferred}: found by the program, drawn dotted. */
  public record Reply(int x, int top, int bottom, boolean inferred) {}

  /** The drawing of a thread; without columns where there are too many correspondents to be read. */
  static ThreadDrawing of(List<LinkedMessage> messages, LinkedEdition edition) {
    Map<String, Integer> columns = new HashMap<>();
    List<Column> heads = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    Map<MessageKey, Arrow> byKey = new HashMap<>();
    for (LinkedMessage linked : messages) {
      Message message = linked.message();
      int from = column(message.senders(), edition, columns, heads);
      int to = column(message.addressees(), edition, columns, heads);
      int number = arrows.size() + 1;
      Arrow arrow = new Arrow(number, from < 0 ? to : from, to < 0 ? from : to, HEAD + number * ROW, Views.date(message).words(), linked.attested());
      arrows.add(arrow);
      byKey.put(linked.key(), arrow);
    }
    if (heads.size() > MOST_COLUMNS || arrows.stream().anyMatch(arrow -> arrow.from() < 0)) {
      return new ThreadDrawing(0, 0, List.of(), List.of(), List.of());
    }
    return new ThreadDrawing(MARGIN + heads.size() * COLUMN, HEAD + (arrows.size() + 1) * ROW, heads, arrows, replies(messages, byKey, edition));
  }

  private static int column(List<Party> parties, LinkedEdition edition, Map<String, Integer> columns, List<Column> heads) {
    if (parties.isEmpty()) {
      return -1;
    }
    String words = edition.registers().nameOf(parties.get(0)) + (parties.size() > 1 ? " and others" : "");
    return columns.computeIfAbsent(words, name -> {
      int x = MARGIN + heads.size() * COLUMN + COLUMN / 2;
      heads.add(new Column(x, name.length() > 26 ? name.substring(0, 25) + "…" : name));
      return x;
    });
  }

  private static List<Reply> replies(List<LinkedMessage> messages, Map<MessageKey, Arrow> byKey, LinkedEdition edition) {
    List<Reply> replies = new ArrayList<>();
    for (LinkedMessage linked : messages) {
      for (Reference reference : edition.referencesFrom(linked.key())) {
        Arrow answered = reference.target() == null ? null : byKey.get(reference.target());
        boolean answers = reference.relation() == Relation.ANSWERS || reference.relation() == Relation.ACKNOWLEDGES;
        if (answers && answered != null) {
          Arrow answer = byKey.get(linked.key());
          replies.add(new Reply(answer.from(), Math.min(answered.y(), answer.y()), Math.max(answered.y(), answer.y()), reference.responsible().word().equals("program")));
        }
      }
    }
    return replies;
  }
}
