package org.depesha.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/** The parts of a letter that a paragraph can be marked as: {@code {.salute}}. */
enum TextPart {
    LETTERHEAD,
    COPIES,
    DATELINE,
    URGENCY,
    ADDRESS,
    SALUTE,
    SIGNED,
    NUMBER,
    POSTSCRIPT;

    static Optional<TextPart> of(String word) {
        return Stream.of(values()).filter(part -> part.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The element that it is inside an {@code opener} or a {@code closer}. */
    TeiElement element(List<TeiNode> content) {
        return switch (this) {
            case DATELINE, SALUTE, SIGNED -> TeiElement.of(word(), content);
            case ADDRESS -> TeiElement.of("address", TeiElement.of("addrLine", content));
            case LETTERHEAD -> TeiElement.of("head", content).with("type", word());
            case POSTSCRIPT -> TeiElement.of("postscript", TeiElement.of("p", content));
            case COPIES, URGENCY, NUMBER -> TeiElement.of("seg", content).with("type", word());
        };
    }

    /** Whether it stands by itself at the edge of a text, neither in an {@code opener} nor in a {@code closer}. */
    boolean standsAlone(boolean atTop) {
        return atTop ? this == LETTERHEAD : this == POSTSCRIPT;
    }

    /** Whether TEI lets it stand at the top of a text, or at its bottom. */
    boolean fits(boolean atTop) {
        return atTop ? this != POSTSCRIPT : this != LETTERHEAD;
    }
}
