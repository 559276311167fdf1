package org.depesha.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;
import org.depesha.tei.Vocabulary.Kind;
import org.depesha.tei.Vocabulary.Read;
import org.jspecify.annotations.Nullable;

/**
 * Which of several readings of one place is read. The order of preference stands in the vocabulary; among readings of
 * one kind the surest comes first by {@code @cert}, then the one in the language that is asked for, then the first.
 */
public final class Readings {

    /** Values of {@code @cert}, the surest first; a reading that does not say stands between high and medium. */
    private static final List<String> SURENESS = List.of("high", "", "medium", "low", "unknown");

    private Readings() {}

    /** Whether an element holds several readings of one place. */
    public static boolean isChoice(TeiElement element) {
        return Vocabulary.of(element).kind() == Kind.CHOICE;
    }

    /**
     * The reading that is read; null where an element has none.
     *
     * @param reading {@link Read#EDITED} or {@link Read#SOURCE}
     * @param language the tag of the language wanted; empty for any
     */
    public static @Nullable TeiElement chosen(TeiElement choice, Read reading, String language) {
        return choice.elements()
                .filter(child -> !Vocabulary.of(child).isMark())
                .min(Comparator.comparingInt((TeiElement child) -> rank(child, reading))
                        .thenComparingInt(Readings::doubt)
                        .thenComparing(child -> !language.isEmpty() && !language.equals(child.attribute("xml:lang"))))
                .orElse(null);
    }

    /** The reading that a reader sees in the text. */
    public static @Nullable TeiElement chosen(TeiElement choice) {
        return chosen(choice, Read.EDITED, "");
    }

    /** The readings that are not read in the text, in their order, those of a group one by one. */
    public static List<TeiElement> others(TeiElement choice) {
        TeiElement chosen = chosen(choice);
        return choice.elements()
                .filter(child -> !Vocabulary.of(child).isMark())
                .flatMap(child -> child == chosen ? others(child, true) : others(child, false))
                .toList();
    }

    private static Stream<TeiElement> others(TeiElement reading, boolean isChosen) {
        if (!reading.is("rdgGrp")) {
            return isChosen ? Stream.empty() : Stream.of(reading);
        }
        return isChosen
                ? others(reading).stream()
                : reading.elements().filter(one -> !Vocabulary.of(one).isMark()).flatMap(one -> others(one, false));
    }

    /**
     * Who has a reading, by the signs of the witnesses: those of {@code @wit}, or of the {@code wit} behind it.
     *
     * @param around the element that it stands in
     */
    public static String witnesses(TeiElement reading, @Nullable TeiElement around) {
        String signs = reading.attribute("wit");
        if (signs != null || around == null) {
            return signs == null ? "" : signs.strip().replace("#", "");
        }
        List<TeiElement> all = around.elements().toList();
        int behind = IntStream.range(0, all.size())
                        .filter(i -> all.get(i) == reading)
                        .findFirst()
                        .orElse(all.size())
                + 1;
        return behind < all.size() && all.get(behind).is("wit")
                ? all.get(behind).text().strip()
                : "";
    }

    /** A group of readings has the rank of the first in it. */
    private static int rank(TeiElement child, Read reading) {
        return isChoice(child)
                ? child.elements().mapToInt(inner -> rank(inner, reading)).min().orElse(Integer.MAX_VALUE)
                : Vocabulary.rank(child, reading);
    }

    private static int doubt(TeiElement reading) {
        String cert = reading.attribute("cert");
        int doubt = SURENESS.indexOf(cert == null ? "" : cert);
        return doubt < 0 ? SURENESS.size() : doubt;
    }
}
