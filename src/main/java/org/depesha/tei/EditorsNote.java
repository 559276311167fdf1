package org.depesha.tei;

import java.util.List;
import java.util.stream.Stream;

/**
 * Tells notes apart: one that stands aside, with a number, from what the writer wrote in the margin, which is part of
 * the text ({@code type="authorial" place="margin"}).
 */
public final class EditorsNote {

    private EditorsNote() {}

    /** Whether an element is a note that is no part of the text. */
    public static boolean is(TeiElement element) {
        return element.is("note") && !isMarginal(element) || element.is("witDetail");
    }

    /** Whether an element is a note that says that it stands in the original; it is called like the editor's. */
    public static boolean isWriters(TeiElement element) {
        String type = element.attribute("type");
        return is(element) && type != null && Vocabulary.isOwn(type);
    }

    /** Whether a note says where on the sheet it stands, and not where an edition prints it. */
    public static boolean isOnSheet(TeiElement note) {
        String place = note.attribute("place");
        return place != null && Stream.of(place.strip().split("\\s+")).noneMatch(Vocabulary::isOfPrint);
    }

    /** Whether an element is a note that says that it is the editor's. */
    public static boolean isStated(TeiElement element) {
        String type = element.attribute("type");
        return is(element) && type != null && Vocabulary.isEditorial(type);
    }

    /** Whether an element is what the writer wrote in the margin. */
    public static boolean isMarginal(TeiElement element) {
        if (!element.is("note") || !"authorial".equals(element.attribute("type"))) {
            return false;
        }
        String place = element.attribute("place");
        return place != null && List.of(place.split("\\s+")).contains("margin");
    }
}
