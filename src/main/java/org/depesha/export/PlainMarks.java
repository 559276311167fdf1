package org.depesha.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.GapWords;
import org.depesha.tei.Looks;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;
import org.depesha.text.Reading;
import org.depesha.text.ReadingListener.Role;
import org.jspecify.annotations.Nullable;

/** How plain text says in words what a page shows by its look: one row an element. */
final class PlainMarks {

    /** What stands before and behind the words of an element. */
    record Mark(String before, String after) {}

    /** Where an addition stands, in words; any other place in its own. */
    private static final Map<String, String> PLACES = Map.of(
            "margin", "in the margin",
            "left", "on the left",
            "right", "on the right",
            "top", "at the top",
            "bottom", "at the bottom",
            "end", "at the end",
            "inline", "in the line");

    /** What makes a figure a picture. */
    private static final Set<String> PICTURE = Set.of("graphic", "head", "figDesc");

    private static final Mark NONE = new Mark("", "");

    private static final Map<String, Function<TeiElement, Mark>> MARKS = Map.ofEntries(
            Map.entry("del", PlainMarks::struck),
            Map.entry("add", PlainMarks::added),
            Map.entry("unclear", element -> new Mark("", " [?]")),
            Map.entry("fw", element -> new Mark("[on the sheet: ", "]")),
            Map.entry("metamark", element -> new Mark(element.text().isBlank() ? "[sign" : "[sign: ", "]")),
            Map.entry("figDesc", element -> new Mark("[Figure: ", "]")),
            Map.entry("incident", element -> new Mark("[", "]")),
            Map.entry("kinesic", element -> new Mark("[", "]")),
            Map.entry("vocal", element -> new Mark("[", "]")),
            Map.entry("note", element -> EditorsNote.isMarginal(element) ? new Mark("[in the margin: ", "]") : NONE));

    /** Where a reading at the end stands, by its element. */
    private static final Map<String, String> READINGS =
            Map.of("sic", " in the source", "orig", " in the source", "abbr", " (abbreviated)");

    private PlainMarks() {}

    /** What a reading is that no witness is named for. */
    static String reading(TeiElement reading) {
        return READINGS.getOrDefault(reading.name(), "");
    }

    /** Whether an element has words around its own: not what was struck out and is read, for it was restored. */
    static boolean isMarked(TeiElement element, Role role) {
        boolean restored = role == Role.READ && Vocabulary.of(element).read() == Vocabulary.Read.SOURCE;
        return MARKS.containsKey(element.name()) && !EditorsNote.is(element) && !restored;
    }

    static Mark of(TeiElement element) {
        return MARKS.getOrDefault(element.name(), other -> NONE).apply(element);
    }

    /** What stands around the words between two points, the first of which says what became of them. */
    static Mark span(TeiElement point) {
        return point.is("delSpan") ? struck(point) : added(point);
    }

    private static Mark struck(TeiElement change) {
        return new Mark("[struck out: ", "]");
    }

    private static Mark added(TeiElement change) {
        return new Mark("[added" + where(change.attribute("place")) + ": ", "]");
    }

    private static String where(@Nullable String place) {
        return place == null || place.isBlank() ? "" : " " + PLACES.getOrDefault(place.strip(), place.strip());
    }

    /** What is missing, and how much of it; the words that the source has in its place go before that. */
    static String gap(TeiElement gap) {
        TeiElement words = gap.child("desc");
        String why = GapWords.of(gap);
        if (words != null) {
            return "[" + Reading.words(words) + "]";
        }
        return why.isEmpty() ? "[…]" : "[… " + why + "]";
    }

    /** A space left free, and how wide. */
    static String space(TeiElement space) {
        String extent = GapWords.of(space);
        return extent.isEmpty() ? " [space] " : " [space " + extent + "] ";
    }

    /** Another hand goes on. */
    static String hand(TeiElement shift, Map<String, String> hands) {
        String pointer = shift.attribute("new");
        String words = pointer == null ? "" : hands.getOrDefault(pointer.replaceFirst("^#", ""), "");
        return words.isBlank() ? " [in another hand] " : " [in another hand: " + words.strip() + "] ";
    }

    /** What can't be written, by its kind, with what the editor says of it. */
    static String described(String kind, TeiElement element) {
        TeiElement description = element.child("desc");
        String words = description == null ? "" : Reading.words(description);
        return "[" + kind + (words.isEmpty() ? "]" : ": " + words + "]");
    }

    /** Whether a figure is a picture with its caption, and holds no further words. */
    static boolean isPicture(TeiElement figure) {
        return figure.elements().allMatch(child -> PICTURE.contains(child.name()));
    }

    /** Caption and alternative text of a figure. */
    static String figure(TeiElement figure) {
        TeiElement caption = figure.child("head");
        TeiElement alternative = figure.child("figDesc");
        String head = caption == null ? "" : Reading.words(caption);
        String words = alternative == null ? "" : Reading.words(alternative);
        boolean ends = head.isEmpty() || ".!?…".indexOf(head.charAt(head.length() - 1)) >= 0;
        String both = (head + (ends || words.isEmpty() ? " " : ". ") + words).strip();
        return both.isEmpty() ? "[Figure]" : "[Figure: " + both + "]";
    }

    /** Raised and lowered words, where Unicode has a sign for each; null for any others. */
    static @Nullable String raised(TeiElement hi) {
        List<String> looks = Looks.of(hi);
        String words = hi.text().strip();
        if (looks.contains(Looks.SUPERSCRIPT)) {
            return RaisedSigns.raised(words).orElse(null);
        }
        return looks.contains(Looks.SUBSCRIPT) ? RaisedSigns.lowered(words).orElse(null) : null;
    }

    /** The spaces before a line of verse that is indented. */
    static String indent(TeiElement line) {
        return " ".repeat(Looks.indent(line));
    }
}
