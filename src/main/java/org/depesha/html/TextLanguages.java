package org.depesha.html;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import org.depesha.config.LanguageTag;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.words.MessageName;
import org.jspecify.annotations.Nullable;

/**
 * In which language and direction the words of a text stand, and how they are stressed. A tag's own script decides
 * about the direction; else the letters do: many files say {@code ar} of words in Latin letters, or say nothing.
 */
final class TextLanguages {

    private static final String LEFT_TO_RIGHT = "ltr";
    private static final String RIGHT_TO_LEFT = "rtl";

    /** What stands elsewhere on the page. */
    private static final String NOTE = "note";

    private final boolean anyRightToLeft;
    private final Map<TeiElement, String> directions = new IdentityHashMap<>();
    private final Map<String, String> tags = new HashMap<>();

    TextLanguages(TeiElement text) {
        this.anyRightToLeft = new Letters().of(text, true).rightToLeft > 0;
    }

    /** The functions of {@code tei.ftlh} that ask for a language, by their names there. */
    Map<String, Function<TeiNodeModel, Object>> functions() {
        return Map.ofEntries(
                entry("languageOf", this::own),
                entry("languageAt", this::inForce),
                entry("directionOf", this::direction),
                entry("directionAround", node -> node.parent() == null ? "" : direction(node.parent())),
                entry("stressOf", TextLanguages::stress),
                entry("isJoined", TextLanguages::isJoined));
    }

    /** A language by its tag, in another: {@code ru} is "Russian". */
    static String name(String tag, String in) {
        return tag.isEmpty() ? "" : LanguageTag.of(tag).in(in);
    }

    /** A language's name for itself, as a title has it: {@code Deutsch}. */
    static String inItself(String tag) {
        String name = name(tag, tag);
        return name.isEmpty() ? tag : MessageName.capital(name);
    }

    static boolean isRightToLeft(String tag) {
        return direction(tag).equals(RIGHT_TO_LEFT);
    }

    /** The direction in which a language is usually written, or the script that its tag names. */
    static String direction(String tag) {
        Script named = Script.named(tag);
        boolean right = named != null ? named.isRightToLeft() : Script.isUsuallyRightToLeft(tag);
        return right ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** The language that an element itself names, as a right tag; empty for none. */
    private String own(TeiNodeModel node) {
        String written = node.node() instanceof TeiElement element ? element.attribute("xml:lang") : null;
        return written == null
                ? ""
                : tags.computeIfAbsent(written, any -> LanguageTag.of(any).tag());
    }

    /** The language of the element or of the nearest above it that names one. */
    private String inForce(TeiNodeModel node) {
        String tag = own(node);
        return tag.isEmpty() && node.parent() != null ? inForce(node.parent()) : tag;
    }

    private String direction(TeiNodeModel node) {
        if (!anyRightToLeft || !(node.node() instanceof TeiElement element)) {
            return LEFT_TO_RIGHT;
        }
        String known = directions.get(element);
        if (known == null) {
            known = findDirection(node, element);
            directions.put(element, known);
        }
        return known;
    }

    private String findDirection(TeiNodeModel node, TeiElement element) {
        String tag = own(node);
        if (Script.named(tag) != null) {
            return direction(tag);
        }
        Letters letters = new Letters().of(element, false);
        if (letters.isNone()) {
            letters = new Letters().of(element, true);
        }
        if (letters.isNone()) {
            return node.parent() == null || !tag.isEmpty() ? direction(tag) : direction(node.parent());
        }
        boolean usually = Script.isUsuallyRightToLeft(tag);
        boolean right = usually ? letters.rightToLeft > 0 : letters.rightToLeft > letters.leftToRight;
        return right ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** How most letters of an element are stressed: {@code italic} where it has none. */
    private static String stress(TeiNodeModel node) {
        Map<String, Integer> counts = new HashMap<>();
        node.getAsString().codePoints().mapToObj(Script::ofLetter).forEach(script -> {
            if (script != null) {
                counts.merge(script.stress(), 1, Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("italic");
    }

    /** Whether an element has letters that spacing would tear. */
    private static boolean isJoined(TeiNodeModel node) {
        return node.getAsString().codePoints().mapToObj(Script::ofLetter).anyMatch(TextLanguages::isJoined);
    }

    private static boolean isJoined(@Nullable Script script) {
        return script != null && script.isJoined();
    }

    /** How many letters of an element run which way. */
    private static final class Letters {

        private int leftToRight;
        private int rightToLeft;

        /**
         * Counts those of an element.
         *
         * @param all whether words of another named language count too, and notes
         */
        Letters of(TeiElement element, boolean all) {
            for (TeiNode child : element.children()) {
                if (!(child instanceof TeiElement inner)) {
                    child.text().codePoints().mapToObj(Script::ofLetter).forEach(this::count);
                } else if (all || !inner.is(NOTE) && inner.attribute("xml:lang") == null) {
                    of(inner, all);
                }
            }
            return this;
        }

        private void count(@Nullable Script script) {
            if (script != null && script.isRightToLeft()) {
                rightToLeft++;
            } else if (script != null) {
                leftToRight++;
            }
        }

        boolean isNone() {
            return leftToRight + rightToLeft == 0;
        }
    }
}
