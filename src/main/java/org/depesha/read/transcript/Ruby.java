package org.depesha.read.transcript;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How a word is read, which a source sets above it: in a text it stands behind it in brackets. */
final class Ruby {

    private Ruby() {}

    /** The opening bracket: scripts that part their words have a space before it. */
    static String before(String base) {
        String words = base.strip();
        boolean parts = words.isEmpty() || !Character.isIdeographic(words.codePointBefore(words.length()));
        return parts ? " (" : "(";
    }

    /** The words that stand before what says how they are read. */
    static String base(Element reading) {
        Node before = reading.previousSibling();
        return before instanceof TextNode text ? text.text() : before instanceof Element element ? element.text() : "";
    }
}
