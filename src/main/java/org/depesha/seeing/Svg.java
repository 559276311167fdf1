package org.depesha.seeing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.depesha.tei.XmlEscape;

/**
 * Writes what is inside a drawing. Text is escaped here and nowhere else, and lengths have one decimal at most, so that
 * the same facts give the same bytes.
 */
final class Svg {

    /** A wide space: a shift would part the joined letters of Arabic from their places. */
    private static final String BETWEEN = "\u00A0 ";

    private final StringBuilder out = new StringBuilder();

    /** A length as it is written. */
    static String length(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return sign + whole + (rest == 0 ? "" : "." + rest);
    }

    private Svg open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                out.append(escaped(attributes[i + 1])).append('"');
            }
        }
        out.append('>');
        return this;
    }

    private static String escaped(String words) {
        StringWriter escaped = new StringWriter();
        try {
            XmlEscape.attribute(words, escaped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return escaped.toString();
    }

    private void close(String tag) {
        out.append("</").append(tag).append('>');
    }

    private void empty(String tag, String... attributes) {
        open(tag, attributes);
        out.setLength(out.length() - 1);
        out.append("/>");
    }

    void circle(String look, double x, double y, double radius) {
        empty("circle", "class", look, "cx", length(x), "cy", length(y), "r", length(radius));
    }

    void path(String look, String way) {
        empty("path", "class", look, "d", way);
    }

    void box(String look, double x, double y, double width, double height) {
        empty(
                "rect",
                "class",
                look,
                "fill",
                look.equals("void") ? "url(#hatch)" : "",
                "x",
                length(x),
                "y",
                length(y),
                "width",
                length(width),
                "height",
                length(height));
    }

    /**
     * A line of words.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}
     */
    void words(String look, double x, double y, String anchor, String words) {
        begin(look, x, y, anchor);
        out.append(escaped(words));
        close("text");
        out.append('\n');
    }

    /** The same of two parts, the first in a look of its own. */
    void words(String look, double x, double y, String anchor, Parts parts) {
        begin(look, x, y, anchor);
        part(parts.firstLook(), parts.first());
        out.append(parts.first().isEmpty() || parts.second().isEmpty() ? "" : BETWEEN);
        part(parts.secondLook(), parts.second());
        close("text");
        out.append('\n');
    }

    /** Words of two looks in one line. */
    record Parts(String firstLook, String first, String secondLook, String second) {}

    private void begin(String look, double x, double y, String anchor) {
        open(
                "text",
                "class",
                look,
                "x",
                length(x),
                "y",
                length(y),
                "text-anchor",
                anchor.equals("start") ? "" : anchor);
    }

    private void part(String look, String words) {
        if (!words.isEmpty()) {
            open("tspan", "class", look);
            out.append(escaped(words));
            close("tspan");
        }
    }

    /** What is drawn inside leads somewhere; without a way it is only a group with a title. */
    void link(String href, String title, Runnable inside) {
        String tag = href.isEmpty() ? "g" : "a";
        open(tag, "href", href);
        title(title);
        inside.run();
        close(tag);
        out.append('\n');
    }

    /** A group at a place, which a script can keep from growing. */
    void at(double x, double y, Runnable inside) {
        open("g", "class", "spot", "transform", "translate(" + length(x) + " " + length(y) + ")");
        inside.run();
        close("g");
    }

    private void title(String words) {
        open("title");
        out.append(escaped(words));
        close("title");
    }

    /** The head of an arrow that ends at a point, coming from a direction; the angle in radians. */
    void tip(String look, double x, double y, double angle) {
        double size = 8;
        String way = "M" + length(x - size * Math.cos(angle - 0.45)) + " "
                + length(y - size * Math.sin(angle - 0.45)) + "L" + length(x) + " " + length(y) + "L"
                + length(x - size * Math.cos(angle + 0.45)) + " " + length(y - size * Math.sin(angle + 0.45));
        path(look, way);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
