package org.depesha.ingest.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of a quoted message without its quotation marks, by which its head and foot could not be read; they
 * are put back afterwards.
 *
 * @param repeated the marks with which paragraphs begin anew, by their lines
 */
record QuotedText(List<Paragraph> paragraphs, String opening, String closing, Map<Integer, String> repeated) {

    private static final Pattern CLOSING = Pattern.compile("[\"”»“«][.,;!?]*$");

    static QuotedText of(List<Paragraph> quoted) {
        List<Paragraph> all = new ArrayList<>(quoted);
        String first = all.get(0).text();
        String opening = first.substring(0, Quotations.repeatedMark(first));
        all.set(0, all.get(0).with(first.substring(opening.length()).strip()));
        int end = all.size() - 1;
        String last = all.get(end).text();
        Matcher closing = CLOSING.matcher(last);
        String tail = closing.find() ? closing.group() : "";
        all.set(
                end,
                all.get(end)
                        .with(last.substring(0, last.length() - tail.length()).strip()));
        Map<Integer, String> repeated = repeated(all);
        all.removeIf(paragraph -> paragraph.text().isEmpty());
        return new QuotedText(all, opening, tail, repeated);
    }

    /**
     * Takes the marks off paragraphs that open once more what is open already: no closing mark of theirs follows, and
     * nothing announces a message.
     */
    private static Map<Integer, String> repeated(List<Paragraph> all) {
        Map<Integer, String> repeated = new HashMap<>();
        for (int i = 1; i < all.size(); i++) {
            String text = all.get(i).text();
            int mark = Quotations.repeatedMark(text);
            boolean announced = Quotations.isColon(all.get(i - 1).text())
                    || Introductions.announces(all.get(i - 1).text());
            if (mark > 0 && !announced && Quotations.isUnclosed(text)) {
                repeated.put(all.get(i).line(), text.substring(0, mark));
                all.set(i, all.get(i).with(text.substring(mark).strip()));
            }
        }
        return repeated;
    }

    List<LetterPassage> restored(List<LetterPassage> passages) {
        List<LetterPassage> all = new ArrayList<>(passages);
        Map<Integer, String> left = new HashMap<>(repeated);
        for (int i = 0; i < all.size(); i++) {
            String mark = all.get(i).message() == null ? left.remove(all.get(i).line()) : null;
            if (mark != null) {
                all.set(i, all.get(i).with(mark + all.get(i).text()));
            }
        }
        int first = edge(all, 0, 1);
        int last = edge(all, all.size() - 1, -1);
        if (first >= 0) {
            all.set(first, all.get(first).with(opening + all.get(first).text()));
            all.set(last, all.get(last).with(all.get(last).text() + closing));
        }
        return all;
    }

    private static int edge(List<LetterPassage> passages, int from, int step) {
        for (int i = from; i >= 0 && i < passages.size(); i += step) {
            if (passages.get(i).message() == null && passages.get(i).part() != Part.METADATA) {
                return i;
            }
        }
        return -1;
    }
}
