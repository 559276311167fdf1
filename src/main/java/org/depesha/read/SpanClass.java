package org.depesha.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/** How words look in the source: {@code [words]{.underline}}. Source of the names: Pandoc, as far as it has them. */
enum SpanClass {
    UNDERLINE("underline"),
    DOUBLE_UNDERLINE("double-underline"),
    SMALLCAPS("small-caps"),
    SPACED("spaced"),
    MARK("highlight");

    /** How to write what others write as a class of words. */
    private static final Map<String, List<String>> WRITTEN_OTHERWISE = Map.of(
            "`x^2^`, or `<sup>words</sup>`", List.of("sup", "super", "superscript", "raised"),
            "`H~2~O`, or `<sub>words</sub>`", List.of("sub", "subscript", "lowered"),
            "`~~words~~`", List.of("del", "strike", "strikethrough", "struck", "s", "line-through"),
            "`[words](add:)`, or `[words](add:above)`", List.of("add", "ins", "inserted", "added"),
            "`*words*`", List.of("i", "it", "italic", "italics", "em", "emph", "emphasis"),
            "`**words**`", List.of("b", "bold", "strong"));

    private final String rend;

    SpanClass(String rend) {
        this.rend = rend;
    }

    static Optional<SpanClass> of(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** All of them as they are written. */
    static List<String> words() {
        return Stream.of(values()).map(SpanClass::word).toList();
    }

    /** What to write in place of a class that is none of these. */
    static String adviceInsteadOf(String name) {
        return WRITTEN_OTHERWISE.entrySet().stream()
                .filter(row -> row.getValue().contains(name))
                .map(row -> "Write " + row.getKey() + ".")
                .findFirst()
                .orElseGet(() -> DidYouMean.orElse(name, words(), Code.UNKNOWN_MARK.nextStep()));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    TeiElement element(List<? extends TeiNode> content) {
        return TeiElement.of("hi", content).with("rend", rend);
    }
}
