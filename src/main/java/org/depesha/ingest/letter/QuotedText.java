package org.depesha.ingest.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.read.transcript.MarkedText;

/**
 * The paragraphs of a quoted message without its quotation marks, by which its head and foot could not be read; they
 * are put back afterwards.
 *
 * @param repeated the marks with which paragraphs begin anew, by their lines
 */
record QuotedText(
        List<Paragraph> paragraphs, MarkedText opening, MarkedText closing, Map<Integer, MarkedText> repeated) {

    private static final Pattern CLOSING = Pattern.compile("[\"”»“«][.,;!?]*$");

    static QuotedText of(List<Paragraph> quoted) {
        List<Paragraph> all = new ArrayList<>(quoted);
        Paragraph first = all.get(0);
        int opened = first.isWhole() ? 0 : Quotations.repeatedMark(first.text());
        all.set(0, first.slice(opened, first.words().length()));
        int end = all.size() - 1;
        Paragraph last = all.get(end);
        Matcher closing = CLOSING.matcher(last.text());
        int closed = !last.isWhole() && closing.find()
                ? closing.start()
                : last.words().length();
        MarkedText tail = last.words().from(closed);
        all.set(end, last.slice(0, closed));
        Map<Integer, MarkedText> repeated = repeated(all);
        all.removeIf(paragraph -> paragraph.text().isEmpty() && !paragraph.isWhole());
        return new QuotedText(all, first.words().slice(0, opened), tail, repeated);
    }

    /**
     * Takes the marks off paragraphs that open once more what is open already: no closing mark of theirs follows, and
     * nothing announces a message.
     */
    private static Map<Integer, MarkedText> repeated(List<Paragraph> all) {
        Map<Integer, MarkedText> repeated = new HashMap<>();
        for (int i = 1; i < all.size(); i++) {
            Paragraph paragraph = all.get(i);
            String text = paragraph.text();
            int mark = paragraph.isWhole() ? 0 : Quotations.repeatedMark(text);
            boolean announced = Quotations.isColon(all.get(i - 1).text())
                    || Introductions.announces(all.get(i - 1).text());
            if (mark > 0 && !announced && Quotations.isUnclosed(text)) {
                repeated.put(paragraph.line(), paragraph.words().slice(0, mark));
                all.set(i, paragraph.slice(mark, text.length()));
            }
        }
        return repeated;
    }

    List<LetterPassage> restored(List<LetterPassage> passages) {
        List<LetterPassage> all = new ArrayList<>(passages);
        Map<Integer, MarkedText> left = new HashMap<>(repeated);
        for (int i = 0; i < all.size(); i++) {
            MarkedText mark =
                    all.get(i).message() == null ? left.remove(all.get(i).line()) : null;
            if (mark != null) {
                all.set(i, all.get(i).with(mark.plus(all.get(i).words())));
            }
        }
        int first = edge(all, 0, 1);
        int last = edge(all, all.size() - 1, -1);
        if (first >= 0) {
            all.set(first, all.get(first).with(opening.plus(all.get(first).words())));
            all.set(last, all.get(last).with(all.get(last).words().plus(closing)));
        }
        return all;
    }

    private static int edge(List<LetterPassage> passages, int from, int step) {
        for (int i = from; i >= 0 && i < passages.size(); i += step) {
            if (passages.get(i).message() == null
                    && passages.get(i).part() != Part.METADATA
                    && passages.get(i).part() != Part.BLOCK) {
                return i;
            }
        }
        return -1;
    }
}
