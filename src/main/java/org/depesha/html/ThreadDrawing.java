package org.depesha.html;

import java.util.List;

/**
 * The drawing of a thread: time runs downwards, each correspondent is a column, each message an arrow, each answer a
 * line at the answering correspondent's column from the message answered down to the answer. All lengths are in the
 * units of the drawing; the list of messages on the page says the same in words.
 *
 * @param width of the whole drawing
 * @param height of the whole drawing
 * @param head where the names end and the columns begin
 * @param columns the correspondents from left to right
 * @param slanted whether the names stand aslant, because there are many columns
 * @param arrows the messages in the order of the page
 * @param replies from what is answered to its answer
 */
public record ThreadDrawing(
        int width,
        int height,
        int head,
        List<Column> columns,
        boolean slanted,
        List<Arrow> arrows,
        List<Reply> replies) {

    /**
     * A correspondent; {@code lines} are the name as it is drawn, {@code words} the whole of it.
     *
     * @param x where it stands, from the left
     * @param words the correspondent's whole name
     * @param lines the name as it is drawn
     */
    public record Column(int x, String words, List<String> lines) {}

    /**
     * A message.
     *
     * @param number its place in the list of messages, from 1
     * @param from the sender's column; the same as {@code to} where one of the two is not known
     * @param to the addressee's column
     * @param y its height
     * @param date when it was sent, in words; may be empty
     * @param words what it is, for who can't see the drawing
     * @param attested whether its text is not in the edition: drawn broken
     */
    public record Arrow(int number, int from, int to, int y, String date, String words, boolean attested) {}

    /**
     * An answer.
     *
     * @param x its correspondent's column
     * @param lane where it runs beside the column, so that no two lie upon each other
     * @param question at the height of the message answered
     * @param answer at the height of the answer
     * @param words which message it answers, for those who can't see the drawing
     * @param inferred whether the program found it: drawn dotted
     */
    public record Reply(int x, int lane, int question, int answer, String words, boolean inferred) {}

    /** Whether anything of it must be explained as found by the program. */
    public boolean infers() {
        return replies.stream().anyMatch(Reply::inferred);
    }

    /** Whether an editor states an answer. */
    public boolean states() {
        return replies.stream().anyMatch(reply -> !reply.inferred());
    }

    /** Whether the edition lacks a message of it. */
    public boolean attests() {
        return arrows.stream().anyMatch(Arrow::attested);
    }

    /** Whether of a message only one side is known. */
    public boolean hasLoose() {
        return arrows.stream().anyMatch(arrow -> arrow.from() == arrow.to());
    }
}
