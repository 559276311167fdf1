package org.depesha.read.transcript;

import java.util.List;
import java.util.Map;

/**
 * What a page's or a Markdown file's marks say of its words beside them.
 *
 * @param emphases in order
 * @param headings the lines that are headings, with their levels
 */
public record Markup(List<Emphasis> emphases, Map<Integer, Integer> headings) {

    public static final Markup NONE = new Markup(List.of(), Map.of());

    public Markup {
        emphases = List.copyOf(emphases);
        headings = Map.copyOf(headings);
    }

    /**
     * Words set in italics or bold.
     *
     * @param sign {@link Signs#ITALIC} or {@link Signs#BOLD}
     */
    public record Emphasis(int line, String words, char sign) {}

    /** A passage's text with the signs of emphasis around the words of its lines that had them. */
    public String emphasized(String text, int line, int nextLine) {
        StringBuilder marked = new StringBuilder(text);
        int from = 0;
        for (Emphasis emphasis : emphases) {
            int at =
                    emphasis.line() >= line && emphasis.line() < nextLine ? marked.indexOf(emphasis.words(), from) : -1;
            int end = at + emphasis.words().length();
            if (at >= 0 && isWhole(marked, at, end)) {
                marked.insert(end, emphasis.sign()).insert(at, emphasis.sign());
                from = end + 2;
            }
        }
        return marked.toString();
    }

    /** Markdown's stars hold only between letters and what is no letter. */
    private static boolean isWhole(CharSequence text, int start, int end) {
        boolean before = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        boolean after = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return before
                && after
                && Character.isLetterOrDigit(text.charAt(start))
                && !Character.isWhitespace(text.charAt(end - 1));
    }
}
