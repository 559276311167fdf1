package org.depesha.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.depesha.tei.TeiElement;

/** The hands that a TEI header describes. */
public final class Hands {

    private Hands() {}

    /** Their descriptions by their ids, wherever in the header they stand. */
    public static Map<String, String> of(TeiElement header) {
        Map<String, String> hands = new LinkedHashMap<>();
        header.descendants().filter(element -> element.is("handNote")).forEach(hand -> {
            String id = hand.attribute("xml:id");
            if (id != null) {
                hands.putIfAbsent(id, Reading.words(hand));
            }
        });
        return hands;
    }
}
