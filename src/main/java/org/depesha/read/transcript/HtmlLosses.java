package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depesha.read.transcript.Decoding.Decoded;
import org.jsoup.nodes.Element;

/** Gathers what of a web page does not come through as it is. */
final class HtmlLosses {

    private static final int SHOWN = 5;

    /** In characters: what is shown of coloured words. */
    private static final int LONGEST = 60;

    private static final Pattern COLOUR = Pattern.compile(
            "(?:^|;)color:(?!black|inherit|initial|unset|currentcolor|windowtext|auto|#0{3,8}(?![0-9a-f])"
                    + "|rgba?\\(0,0,0)");

    private final Set<Loss> losses = new LinkedHashSet<>();
    private final Set<String> links = new LinkedHashSet<>();
    private final Set<String> coloured = new LinkedHashSet<>();
    private int firstLink = 1;
    private int firstColoured = 1;

    HtmlLosses(Decoded decoded) {
        if (!decoded.doubt().isEmpty()) {
            losses.add(new Loss(1, decoded.doubt()));
        }
    }

    void add(Element where, String what) {
        losses.add(new Loss(line(where), what));
    }

    /** What stands within a table, a list, a quotation or a note, and is no part of the text. */
    void leftOut(Element element, String why) {
        if (element.hasText()) {
            add(
                    element,
                    "Left out (" + why + "): \u201C" + shortened(element.text().strip()) + "\u201D.");
        }
    }

    private static int line(Element where) {
        return Math.max(1, where.sourceRange().start().lineNumber());
    }

    /** What an element has, or its style, beside the marks of its words. */
    void of(Element element, String style) {
        if (element.normalName().equals("a")) {
            link(element);
        } else if (!element.isBlock()) {
            colour(element, style);
        }
    }

    /** A link out of the page: its words come through, its address does not. */
    private void link(Element anchor) {
        String address = anchor.attr("href").strip();
        if (!address.isEmpty() && !address.startsWith("#")) {
            firstLink = links.isEmpty() ? line(anchor) : firstLink;
            links.add(address);
        }
    }

    /** Words among others in a colour of their own, by the style given: red ink, say. That of links is a browser's. */
    private void colour(Element element, String style) {
        boolean named = element.normalName().equals("font") && element.hasAttr("color");
        boolean has = COLOUR.matcher(HtmlPage.plain(named ? "color:" + element.attr("color") : style))
                .find();
        if (has && element.hasText() && element.closest("a[href]") == null) {
            firstColoured = coloured.isEmpty() ? line(element) : firstColoured;
            coloured.add("\u201C" + shortened(element.text().strip()) + "\u201D");
        }
    }

    private static String shortened(String words) {
        int end = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        return end == words.length() ? words : words.substring(0, end) + "…";
    }

    private static String some(Set<String> all) {
        return all.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (all.size() > SHOWN ? " and " + (all.size() - SHOWN) + " more" : "");
    }

    List<Loss> all() {
        List<Loss> all = new ArrayList<>(losses);
        if (!coloured.isEmpty()) {
            all.add(new Loss(firstColoured, "Words are imported without their colour: " + some(coloured) + "."));
        }
        if (!links.isEmpty()) {
            all.add(new Loss(
                    firstLink,
                    "Addresses of links are not imported: " + some(links)
                            + ". The words of the links are in the text."));
        }
        return all;
    }
}
