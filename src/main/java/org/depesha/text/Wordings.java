package org.depesha.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.Vocabulary;
import org.depesha.tei.Vocabulary.Read;

/** A text as it can be read beside the edited reading: as it was written, and as each witness has it. */
public final class Wordings {

    /** The {@code @reason} of a gap where no reading says what a witness has. */
    static final String UNSTATED = "witness-unstated";

    private Wordings() {}

    /** Whether it was written otherwise than it is read. */
    public static boolean isWrittenOtherwise(TeiElement text) {
        return Vocabulary.shown(text).anyMatch(Vocabulary::isWritten);
    }

    /** The signs of the witnesses that some place of the text names, in their order there. */
    public static List<String> witnesses(TeiElement text) {
        return Vocabulary.shown(text)
                .filter(element -> element.is("app"))
                .flatMap(TeiElement::descendants)
                .flatMap(reading -> signs(reading).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The text as it was written: spellings, abbreviations and slips as they stand, without what editors supplied. */
    public static TeiElement written(TeiElement text) {
        return text.rewrite(element -> element.with(element.children().stream()
                .flatMap(child -> child instanceof TeiElement inner ? written(inner, element) : Stream.of(child))
                .toList()));
    }

    private static Stream<TeiNode> written(TeiElement element, TeiElement parent) {
        if (Readings.isChoice(element) && !element.is("app") && !element.is("rdgGrp")) {
            TeiElement chosen = Readings.chosen(element, Read.SOURCE, "");
            return chosen == null ? Stream.of(element) : Stream.of(chosen);
        }
        boolean supplied = Vocabulary.of(element).read() == Read.EDITED && !Readings.isChoice(parent);
        return supplied ? Stream.empty() : Stream.of(element);
    }

    /** The text as a witness has it, with a gap wherever that is not stated, or the witness has nothing. */
    public static TeiElement of(TeiElement text, String witness) {
        TeiElement chosen = text.rewrite(element -> element.with(element.children().stream()
                .flatMap(child -> child instanceof TeiElement inner && inner.is("app")
                        ? reading(inner, witness)
                        : Stream.of(child))
                .toList()));
        return WitnessExtent.of(chosen, witness);
    }

    /**
     * What a witness has at a place: the reading that names it, or else the lemma if that names none. If all name
     * others, nobody says what it has: a gap.
     */
    private static Stream<TeiNode> reading(TeiElement app, String witness) {
        List<TeiElement> readings =
                app.descendants().filter(one -> one.is("lem") || one.is("rdg")).toList();
        TeiNode has = readings.stream()
                .filter(one -> signs(one).contains(witness))
                .findFirst()
                .map(one -> WitnessExtent.ownMarks(one, witness))
                .or(() -> readings.stream()
                        .filter(one -> one.is("lem") && signs(one).isEmpty())
                        .findFirst())
                .map(one -> TeiElement.of("seg", one.children()).at(one.place()))
                .orElseGet(() -> TeiElement.of("gap").with("reason", UNSTATED).at(app.place()));
        return Stream.concat(Stream.of(has), notes(app).filter(note -> speaksOf(note, witness)));
    }

    /** The notes that stand among the readings. */
    private static Stream<TeiElement> notes(TeiElement app) {
        return app.elements()
                .flatMap(child -> child.is("rdgGrp") ? notes(child) : Stream.of(child))
                .filter(child -> Vocabulary.of(child).kind() == Vocabulary.Kind.NOTE || child.is("noteGrp"));
    }

    private static boolean speaksOf(TeiElement note, String witness) {
        List<String> signs = signs(note);
        return signs.isEmpty() || signs.contains(witness);
    }

    /** The signs of the witnesses of a reading, or of whatever has {@code @wit}. */
    static List<String> signs(TeiElement reading) {
        return Stream.of(
                        Objects.requireNonNullElse(reading.attribute("wit"), "").split("\\s+"))
                .filter(pointer -> pointer.startsWith("#") && pointer.length() > 1)
                .map(pointer -> pointer.substring(1))
                .toList();
    }
}
