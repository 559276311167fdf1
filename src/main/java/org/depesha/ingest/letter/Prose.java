package org.depesha.ingest.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the points and lists of a text from its paragraphs; what a quoted message interrupts goes on behind it. */
final class Prose {

    private static final Pattern POINT = Pattern.compile("^(\\d{1,3})[.)] +(?=\\S)");

    private static final Pattern ITEM = Pattern.compile("^[-*+•·–—] +(?=\\S)");

    private int last;

    /** A number at the beginning of a paragraph is a point's where it begins a list or goes on with it. */
    List<LetterPassage> read(List<Paragraph> paragraphs) {
        List<LetterPassage> all = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Matcher point = POINT.matcher(paragraph.text());
            int number = point.find() ? Integer.parseInt(point.group(1)) : 0;
            boolean isPoint = number > 0 && (number == 1 || number == last + 1);
            boolean isItem = isItem(paragraphs, i) && (isItem(paragraphs, i - 1) || isItem(paragraphs, i + 1));
            all.add(new LetterPassage(
                    isPoint ? Part.POINT : isItem ? Part.ITEM : Part.PROSE, paragraph.text(), paragraph.line()));
            last = isPoint ? number : last;
        }
        return all;
    }

    /** One dash at a line's beginning is a dash; two lines that begin so are a list. */
    private static boolean isItem(List<Paragraph> paragraphs, int at) {
        return at >= 0
                && at < paragraphs.size()
                && ITEM.matcher(paragraphs.get(at).text()).find();
    }
}
