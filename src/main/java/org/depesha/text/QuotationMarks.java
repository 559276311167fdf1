package org.depesha.text;

import java.util.List;
import java.util.Map;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/** Marks of quotation: which characters are some, and whether quoted words bring their own. */
public final class QuotationMarks {

    private static final String ALL = "\"'“”„‟‘’‚‛«»‹›「」『』《》〈〉";

    /** What stands for a mark inside a quotation that has the same. */
    private static final Map<String, String> OTHER = Map.of("“", "‘", "”", "’", "‘", "“", "’", "”");

    private QuotationMarks() {}

    /** Whether a character is a mark of quotation. */
    public static boolean isOne(int character) {
        return ALL.indexOf(character) >= 0;
    }

    /** Whether the words of an element begin with a mark of quotation, or stand between two of their parent's. */
    public static boolean bringsOwn(TeiElement element, TeiElement parent) {
        String words = element.text().strip();
        return !words.isEmpty() && isOne(words.codePointAt(0)) || standsBetweenTwo(element, parent);
    }

    private static boolean standsBetweenTwo(TeiElement element, TeiElement parent) {
        List<TeiNode> siblings = parent.children();
        int at = 0;
        while (at < siblings.size() && siblings.get(at) != element) {
            at++;
        }
        String before = at > 0 ? siblings.get(at - 1).text() : "";
        String behind = at + 1 < siblings.size() ? siblings.get(at + 1).text() : "";
        return !before.isEmpty()
                && !behind.isEmpty()
                && isOne(before.charAt(before.length() - 1))
                && isOne(behind.charAt(0));
    }

    /** The mark of the second rank for one of the first, and the other way round. */
    static String other(String mark) {
        return OTHER.getOrDefault(mark, mark);
    }
}
