package org.depesha.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.depesha.html.ThreadDrawing.Arrow;
import org.depesha.html.ThreadDrawing.Column;
import org.depesha.html.ThreadDrawing.Reply;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.Reference;
import org.depesha.link.Responsible;
import org.depesha.model.Message;
import org.depesha.model.Party;
import org.depesha.model.Relation;
import org.depesha.words.Words;

/** Draws a thread: gives every correspondent a column, every message a row, and every answer a lane of its own. */
final class ThreadDrawer {

    /** With more columns than this the names stand aslant, and the columns closer. */
    private static final int UPRIGHT = 7;

    private static final int DATES = 132;

    /** From the dates to the first column, and from the last to the edge. */
    private static final int EDGE = 36;

    private static final int GAP = 124;
    private static final int NARROW_GAP = 44;
    private static final int LANE = 9;
    private static final int ROW = 40;

    /** So far below the one message and above the other an answer's line ends, not to hide theirs. */
    private static final int OFF = 7;

    private static final int LINE = 16;
    private static final int SLANTED_HEAD = 170;
    private static final int LONGEST_LINE = 17;
    private static final int LONGEST_NAME = 30;

    private final LinkedEdition edition;
    private final Predicate<Reference> shown;
    private final Words words;
    private final DateText dates;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<MessageKey, Row> byKey = new HashMap<>();

    /** A message between two columns, counted from 0. */
    private record Row(LinkedMessage linked, int number, int from, int to) {}

    /** An answer between two rows. */
    private record Answer(Row question, Row answer, boolean inferred) {

        int top() {
            return Math.min(question.number(), answer.number());
        }

        int bottom() {
            return Math.max(question.number(), answer.number());
        }
    }

    private ThreadDrawer(LinkedEdition edition, Predicate<Reference> shown, Words words) {
        this.edition = edition;
        this.shown = shown;
        this.words = words;
        this.dates = new DateText(words);
    }

    /**
     * The drawing of messages in their order.
     *
     * @param shown whether readers may see a reference
     */
    static ThreadDrawing draw(
            List<LinkedMessage> messages, LinkedEdition edition, Predicate<Reference> shown, Words words) {
        ThreadDrawer drawer = new ThreadDrawer(edition, shown, words);
        messages.forEach(drawer::addRow);
        return drawer.drawing();
    }

    private void addRow(LinkedMessage linked) {
        Message message = linked.message();
        boolean unknown = message.parties().senders().isEmpty()
                && message.parties().addressees().isEmpty();
        int from = message.parties().senders().isEmpty() && !unknown
                ? column(message.parties().addressees())
                : column(message.parties().senders());
        int to = message.parties().addressees().isEmpty()
                ? from
                : column(message.parties().addressees());
        Row row = new Row(linked, rows.size() + 1, from, to);
        rows.add(row);
        byKey.put(linked.key(), row);
    }

    private int column(List<Party> parties) {
        return columns.computeIfAbsent(
                parties.isEmpty() ? words.say("thread.not-known") : name(parties), name -> columns.size());
    }

    private ThreadDrawing drawing() {
        List<Answer> answers = answers();
        Map<Answer, Integer> lanes = lanes(answers);
        boolean slanted = columns.size() > UPRIGHT;
        List<String> names = List.copyOf(columns.keySet());
        List<Integer> places = places(answers, lanes, slanted ? NARROW_GAP : GAP);
        List<Column> heads = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            heads.add(new Column(
                    places.get(i),
                    names.get(i),
                    slanted ? List.of(cut(names.get(i), LONGEST_NAME)) : lines(names.get(i))));
        }
        int most = heads.stream().mapToInt(head -> head.lines().size()).max().orElse(0);
        int head = slanted ? SLANTED_HEAD : most * LINE + LINE;
        List<Arrow> arrows = rows.stream().map(row -> arrow(row, places, head)).toList();
        List<Reply> replies = new ArrayList<>();
        lanes.forEach((answer, lane) -> replies.add(reply(answer, lane, places, head)));
        int right = places.get(places.size() - 1) + (slanted ? SLANTED_HEAD : EDGE + LINE);
        return new ThreadDrawing(right, head + (rows.size() + 1) * ROW, head, heads, slanted, arrows, replies);
    }

    /** The answers within the thread, from above downwards. */
    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (Row row : rows) {
            for (Reference reference : edition.referencesFrom(row.linked().key())) {
                Row question = reference.resolution().target() == null
                        ? null
                        : byKey.get(reference.resolution().target());
                boolean replies =
                        reference.relation() == Relation.ANSWERS || reference.relation() == Relation.ACKNOWLEDGES;
                if (replies && shown.test(reference) && question != null && question != row) {
                    answers.add(new Answer(question, row, reference.evidence().responsible() == Responsible.PROGRAM));
                }
            }
        }
        return answers.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Answer::top).thenComparingInt(Answer::bottom))
                .toList();
    }

    /**
     * The lane of each answer, counted from 0 beside its column: the first that is free where the answer's line begins.
     */
    private static Map<Answer, Integer> lanes(List<Answer> answers) {
        Map<Integer, List<Integer>> ends = new HashMap<>();
        Map<Answer, Integer> lanes = new LinkedHashMap<>();
        for (Answer answer : answers) {
            List<Integer> column = ends.computeIfAbsent(answer.answer().from(), key -> new ArrayList<>());
            int lane = 0;
            while (lane < column.size() && column.get(lane) > answer.top()) {
                lane++;
            }
            if (lane == column.size()) {
                column.add(0);
            }
            column.set(lane, answer.bottom());
            lanes.put(answer, lane);
        }
        return lanes;
    }

    /** Where each column stands: far enough from the one before it for its lanes. */
    private List<Integer> places(List<Answer> answers, Map<Answer, Integer> lanes, int gap) {
        int[] wide = new int[columns.size()];
        lanes.forEach((answer, lane) ->
                wide[answer.answer().from()] = Math.max(wide[answer.answer().from()], (lane + 1) * LANE));
        List<Integer> places = new ArrayList<>();
        int x = DATES + EDGE - gap;
        for (int lane : wide) {
            x += gap + Math.max(0, lane - gap / 3);
            places.add(x);
        }
        return places;
    }

    private Arrow arrow(Row row, List<Integer> places, int head) {
        Message message = row.linked().message();
        String said = words.say(
                row.linked().attested() ? "thread.arrow-attested" : "thread.arrow",
                Map.of(
                        "number", row.number(),
                        "from", name(message.parties().senders()),
                        "to", name(message.parties().addressees())));
        return new Arrow(
                row.number(),
                places.get(row.from()),
                places.get(row.to()),
                head + row.number() * ROW,
                dates.line(message).words(),
                said,
                row.linked().attested());
    }

    private String name(List<Party> parties) {
        if (parties.isEmpty()) {
            return words.say("thread.somebody");
        }
        String first = edition.registers().nameOf(parties.get(0));
        return parties.size() > 1 ? words.say("thread.others", "name", first) : first;
    }

    private Reply reply(Answer answer, int lane, List<Integer> places, int head) {
        int x = places.get(answer.answer().from());
        int down = answer.question().number() < answer.answer().number() ? OFF : -OFF;
        String said = words.say(
                answer.inferred() ? "thread.reply-found" : "thread.reply",
                Map.of(
                        "answer", answer.answer().number(),
                        "question", answer.question().number()));
        return new Reply(
                x,
                x - (lane + 1) * LANE,
                head + answer.question().number() * ROW + down,
                head + answer.answer().number() * ROW - down,
                said,
                answer.inferred());
    }

    /** A name in at most three lines. */
    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LONGEST_LINE && lines.size() < 2) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.stream().map(one -> cut(one, LONGEST_LINE)).toList();
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1).strip() + "…";
    }
}
