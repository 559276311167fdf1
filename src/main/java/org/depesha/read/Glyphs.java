package org.depesha.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.depesha.tei.TeiElement;

/**
 * Writes into each empty {@code g} the letters for which it stands by the file's {@code charDecl}: the standard ones,
 * or else the first that its {@code mapping}s give.
 */
final class Glyphs {

    private static final String STANDARD = "standard";

    private Glyphs() {}

    /**
     * The root of a letter with these letters in its text.
     *
     * @param said the letter with what its corpus says of it too
     */
    static TeiElement inText(TeiElement root, TeiElement said) {
        Map<String, String> letters = new HashMap<>();
        said.elements("teiHeader")
                .flatMap(header -> header.elements("encodingDesc"))
                .flatMap(TeiElement::descendants)
                .filter(element -> element.is("char") || element.is("glyph"))
                .forEach(element -> letters.putIfAbsent("#" + value(element, "xml:id"), letters(element)));
        letters.values().removeIf(String::isBlank);
        return letters.isEmpty() ? root : root.rewrite(element -> written(element, letters));
    }

    private static TeiElement written(TeiElement element, Map<String, String> letters) {
        String words = letters.get(value(element, "ref"));
        return words == null || !element.is("g") || !element.children().isEmpty()
                ? element
                : element.with(TeiElement.of("g", words).children());
    }

    private static String letters(TeiElement character) {
        List<TeiElement> mappings = character.elements("mapping").toList();
        return Stream.concat(
                        mappings.stream().filter(mapping -> STANDARD.equals(value(mapping, "type"))), mappings.stream())
                .map(mapping -> mapping.text().strip())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String value(TeiElement element, String attribute) {
        return Objects.requireNonNullElse(element.attribute(attribute), "").strip();
    }
}
