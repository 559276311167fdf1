package org.depesha.read;

import java.util.List;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/**
 * The signs around words that users of GitHub and Pandoc type already, and what they mean. Source: GitHub Flavored
 * Markdown 0.29, 6.5; Pandoc's manual, "Superscripts and subscripts" and "Highlighting".
 */
enum WordSign {
    STRUCK('~', 2, true, "del", "strikethrough"),
    LOWERED('~', 1, false, "hi", "subscript"),
    RAISED('^', 1, false, "hi", "superscript"),
    HIGHLIGHTED('=', 2, true, "hi", "highlight");

    private final char sign;
    private final int length;
    private final boolean takesSpaces;
    private final String element;
    private final String rend;

    WordSign(char sign, int length, boolean takesSpaces, String element, String rend) {
        this.sign = sign;
        this.length = length;
        this.takesSpaces = takesSpaces;
        this.element = element;
        this.rend = rend;
    }

    char sign() {
        return sign;
    }

    /** How many of the sign stand on either side. */
    int length() {
        return length;
    }

    /** Whether white space may stand between them: {@code 5~6 and 7~8} lowers nothing. */
    boolean takesSpaces() {
        return takesSpaces;
    }

    TeiElement element(List<TeiNode> content) {
        return TeiElement.of(element, content).with("rend", rend);
    }
}
