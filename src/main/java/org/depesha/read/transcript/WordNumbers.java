package org.depesha.read.transcript;

import java.util.HashMap;
import java.util.Map;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/** The numbers that Word makes of lists' styles as it shows a file (ECMA-376, part 1, 17.9). */
final class WordNumbers {

    private final Map<String, TeiElement> definitions = new HashMap<>();
    private final Map<String, String> definitionOf = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    WordNumbers(@Nullable TeiElement part) {
        if (part != null) {
            part.elements().forEach(element -> {
                if (WordArchive.local(element).equals("abstractNum")) {
                    definitions.put(String.valueOf(element.attribute("w:abstractNumId")), element);
                } else if (WordArchive.local(element).equals("num")) {
                    definitionOf.put(
                            String.valueOf(element.attribute("w:numId")), WordArchive.value(element, "abstractNumId"));
                }
            });
        }
    }

    /** In how many lists the next paragraph of a list stands, from 1; 0 for no list. */
    static int depth(@Nullable TeiElement numbering) {
        String list = WordArchive.value(numbering, "numId");
        String level = WordArchive.value(numbering, "ilvl");
        boolean none = list.isEmpty() || list.equals("0");
        return none ? 0 : level.matches("\\d") ? Integer.parseInt(level) + 1 : 1;
    }

    /** The sign before the next paragraph of a list; empty for no list; null where it can't be made out. */
    @Nullable
    String next(@Nullable TeiElement numbering) {
        String list = WordArchive.value(numbering, "numId");
        if (numbering == null || list.isEmpty() || list.equals("0")) {
            return "";
        }
        String level = WordArchive.value(numbering, "ilvl").isEmpty() ? "0" : WordArchive.value(numbering, "ilvl");
        TeiElement definition = definitions.get(definitionOf.getOrDefault(list, ""));
        TeiElement shown = definition == null
                ? null
                : definition
                        .elements()
                        .filter(inner ->
                                WordArchive.local(inner).equals("lvl") && level.equals(inner.attribute("w:ilvl")))
                        .findFirst()
                        .orElse(null);
        String text = WordArchive.value(shown, "lvlText");
        return switch (WordArchive.value(shown, "numFmt")) {
            case "bullet" -> "• ";
            case "none" -> "";
            case "decimal" ->
                text.matches("%[1-9]\\W{0,2}") ? text.replaceAll("%[1-9]", count(list, level, shown)) + " " : null;
            default -> null;
        };
    }

    private String count(String list, String level, @Nullable TeiElement shown) {
        String start = WordArchive.value(shown, "start");
        int first = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
        return Integer.toString(counts.merge(list + " " + level, first, (count, any) -> count + 1));
    }
}
