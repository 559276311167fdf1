package org.depesha.ingest.draft;

import java.util.EnumMap;
import java.util.Map;
import org.depesha.read.transcript.Mark;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.RaisedDigits;
import org.jspecify.annotations.Nullable;

/** How Markdown writes each mark: a table; where its signs can't stand, as HTML. */
final class MarkdownMarks {

    /**
     * What stands on both sides of words.
     *
     * @param sign on both sides; empty for a span in brackets
     * @param braces what stands in the braces behind the brackets
     * @param tag of HTML that says the same; empty where there is none
     */
    private record Signs(String sign, String braces, String tag) {}

    private static final Map<Kind, Signs> SIGNS = new EnumMap<>(Map.of(
            Kind.ITALIC, new Signs("*", "", "i"),
            Kind.BOLD, new Signs("**", "", "b"),
            Kind.STRUCK, new Signs("~~", "", "del"),
            Kind.HIGHLIGHTED, new Signs("==", "", "mark"),
            Kind.RAISED, new Signs("^", "", "sup"),
            Kind.LOWERED, new Signs("~", "", "sub"),
            Kind.UNDERLINED, new Signs("", ".underline", "u"),
            Kind.DOUBLE_UNDERLINED, new Signs("", ".double-underline", ""),
            Kind.SMALL_CAPITALS, new Signs("", ".smallcaps", ""),
            Kind.SPACED, new Signs("", ".spaced", "")));

    private MarkdownMarks() {}

    /** What stands in the braces behind a span; null for a mark that is no such span. */
    static @Nullable String braces(Mark mark) {
        if (mark.kind() == Kind.LANGUAGE) {
            return "lang=" + mark.value();
        }
        Signs signs = SIGNS.get(mark.kind());
        return signs == null || signs.braces().isEmpty() ? null : signs.braces();
    }

    /** The tag of HTML for a mark that braces say, where its words have brackets of their own; empty for none. */
    static String tag(Mark mark) {
        if (mark.kind() == Kind.LANGUAGE) {
            return "<span lang=\"" + mark.value() + "\">";
        }
        return mark.kind() == Kind.UNDERLINED ? "<u>" : "";
    }

    /** The address behind the brackets of a mark that is written as a link; null for any other. */
    static @Nullable String address(Mark mark) {
        return switch (mark.kind()) {
            case INSERTED -> "add:" + mark.value();
            case ANNOTATION -> mark.value();
            default -> null;
        };
    }

    /**
     * Words with the signs of a mark around them.
     *
     * @param before what stands before them, to its last character
     * @param after what follows
     */
    static String signed(Mark mark, String words, CharSequence before, String after) {
        Signs signs = SIGNS.get(mark.kind());
        if (signs == null) {
            return words;
        }
        boolean raised = mark.kind() == Kind.RAISED || mark.kind() == Kind.LOWERED;
        String shown = mark.kind() == Kind.RAISED ? RaisedDigits.plain(words) : words;
        int sign = raised ? signs.sign().charAt(0) : 0;
        boolean holds = raised
                ? before.length() > 0 // `[^` would call a note
                        && shown.chars().noneMatch(c -> Character.isWhitespace(c) || c == '\\' || c == sign)
                : isFlanked(signs.sign(), words, before, after);
        return holds ? signs.sign() + shown + signs.sign() : "<" + signs.tag() + ">" + shown + "</" + signs.tag() + ">";
    }

    /**
     * Markdown's rule for what opens and closes (CommonMark 0.31, 6.2): no white space inside the signs, no sign of
     * punctuation inside where a letter stands outside, and none of the same signs beside them.
     */
    private static boolean isFlanked(String sign, String words, CharSequence before, String after) {
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        char left = before.length() == 0 ? ' ' : before.charAt(before.length() - 1);
        char right = after.isEmpty() ? ' ' : after.charAt(0);
        boolean spaced = Character.isWhitespace(first) || Character.isWhitespace(last);
        boolean opens = Character.isLetterOrDigit(first) || !Character.isLetterOrDigit(left);
        boolean closes = Character.isLetterOrDigit(last) || !Character.isLetterOrDigit(right);
        char own = sign.charAt(0);
        return !spaced && opens && closes && left != own && right != own && first != own && last != own && left != '\\';
    }
}
