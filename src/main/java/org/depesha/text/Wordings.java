package org.depesha.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.Vocabulary;
import org.depesha.tei.Vocabulary.Read;

/** A text as it can be read beside the edited reading: as it was written, and as each witness has it. */
public final class Wordings {

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

    private static List<String> signs(TeiElement reading) {
        return Stream.of(
                        Objects.requireNonNullElse(reading.attribute("wit"), "").split("\\s+"))
                .filter(pointer -> pointer.startsWith("#") && pointer.length() > 1)
                .map(pointer -> pointer.substring(1))
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

    /** The text as a witness has it. */
    public static TeiElement of(TeiElement text, String witness) {
        return text.rewrite(element -> element.with(element.children().stream()
                .flatMap(child -> child instanceof TeiElement inner && inner.is("app")
                        ? reading(inner, witness)
                        : Stream.of(child))
                .toList()));
    }

    /** What a witness has at a place: the reading that names it, or else the lemma if that names none. */
    private static Stream<TeiNode> reading(TeiElement app, String witness) {
        List<TeiElement> readings = new ArrayList<>();
        app.descendants().filter(one -> one.is("lem") || one.is("rdg")).forEach(readings::add);
        return readings.stream()
                .filter(one -> signs(one).contains(witness))
                .findFirst()
                .or(() -> readings.stream()
                        .filter(one -> one.is("lem") && signs(one).isEmpty())
                        .findFirst())
                .map(one -> TeiElement.of("seg", one.children()).at(one.place()))
                .stream()
                .map(TeiNode.class::cast);
    }
}
