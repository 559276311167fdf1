package org.depesha.read.transcript;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/** The languages that Word marks its runs as (ECMA-376, part 1, 17.3.2.20): the one of most of the text, and others. */
final class WordLanguages {

    private static final Pattern TAG = Pattern.compile("([a-z]{2,3})(?:-.*)?");

    private final String most;

    /**
     * Counts.
     *
     * @param styles the part that names the language of runs that name none; null where the file has none
     */
    WordLanguages(@Nullable TeiElement styles, TeiElement document) {
        TeiElement defaults =
                WordArchive.child(WordArchive.child(WordArchive.child(styles, "docDefaults"), "rPrDefault"), "rPr");
        String common = tag(defaults);
        Map<String, Integer> letters = new HashMap<>();
        document.descendants()
                .filter(element -> WordArchive.local(element).equals("r"))
                .forEach(run -> {
                    String own = tag(WordArchive.child(run, "rPr"));
                    letters.merge(own.isEmpty() ? common : own, run.text().length(), Integer::sum);
                });
        most = letters.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The tag of the language of most of the text; empty where the file does not say so. */
    String most() {
        return most;
    }

    /** The tag of a run that is in another language; empty for any other. */
    String other(@Nullable TeiElement properties) {
        String own = tag(properties);
        return most.isEmpty() || own.equals(most) ? "" : own;
    }

    /** Words that run from right to left have a language of their own beside the one of all others. */
    private static String tag(@Nullable TeiElement properties) {
        TeiElement language = WordArchive.child(properties, "lang");
        String attribute = WordStyles.isOn(WordArchive.child(properties, "rtl")) ? "w:bidi" : "w:val";
        Matcher tag = TAG.matcher(language == null ? "" : String.valueOf(language.attribute(attribute)));
        return tag.matches() ? tag.group(1) : "";
    }
}
