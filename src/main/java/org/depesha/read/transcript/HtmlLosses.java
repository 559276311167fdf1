package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesha.read.transcript.Decoding.Decoded;
import org.jsoup.nodes.Element;

/** Gathers what of a web page does not come through as it is. */
final class HtmlLosses {

    private static final int SHOWN = 5;

    private final List<Loss> losses = new ArrayList<>();
    private final Set<String> links = new LinkedHashSet<>();
    private int firstLink = 1;

    HtmlLosses(Decoded decoded) {
        if (!decoded.doubt().isEmpty()) {
            losses.add(new Loss(1, decoded.doubt()));
        }
    }

    void add(Element where, String what) {
        losses.add(new Loss(line(where), what));
    }

    private static int line(Element where) {
        return Math.max(1, where.sourceRange().start().lineNumber());
    }

    /** A link out of the page: its words come through, its address does not. */
    void link(Element anchor) {
        String address = anchor.attr("href").strip();
        if (!address.isEmpty() && !address.startsWith("#")) {
            firstLink = links.isEmpty() ? line(anchor) : firstLink;
            links.add(address);
        }
    }

    List<Loss> all() {
        List<Loss> all = new ArrayList<>(losses);
        if (!links.isEmpty()) {
            String shown = links.stream().limit(SHOWN).collect(Collectors.joining(", "));
            all.add(new Loss(
                    firstLink,
                    "Addresses of links are not imported: " + shown
                            + (links.size() > SHOWN ? " and " + (links.size() - SHOWN) + " more" : "")
                            + ". The words of the links are in the text."));
        }
        return all;
    }
}
