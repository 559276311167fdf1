package org.depesha.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/** How words look in the source: {@code [words]{.underline}}. Source of the names: Pandoc, as far as it has them. */
enum SpanClass {
    UNDERLINE("underline"),
    DOUBLE_UNDERLINE("double-underline"),
    SMALLCAPS("small-caps"),
    SPACED("spaced"),
    MARK("highlight");

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

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    TeiElement element(List<? extends TeiNode> content) {
        return TeiElement.of("hi", content).with("rend", rend);
    }
}
