package org.depesha.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Language tags as HTML takes them: texts are often tagged by the three letters of ISO 639-2 where two are meant. */
final class Languages {

    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");

    /** Two letters by three; the bibliographic codes of ISO 639-2 too. */
    private static final Map<String, String> SHORT = shortForms();

    private Languages() {}

    private static Map<String, String> shortForms() {
        Map<String, String> forms = new HashMap<>();
        for (String language : Locale.getISOLanguages()) {
            forms.put(language, language);
            forms.put(Locale.forLanguageTag(language).getISO3Language(), language);
        }
        forms.putAll(Map.of(
                "alb", "sq", "arm", "hy", "baq", "eu", "chi", "zh", "cze", "cs", "dut", "nl", "fre", "fr", "geo", "ka",
                "ger", "de", "gre", "el"));
        forms.putAll(Map.of(
                "ice", "is", "mac", "mk", "may", "ms", "per", "fa", "rum", "ro", "slo", "sk", "wel", "cy", "bur", "my",
                "tib", "bo"));
        return Map.copyOf(forms);
    }

    /**
     * A tag with the shortest code of its language; empty for what is no tag, or has two letters that stand for no
     * language.
     */
    static String tag(String tag) {
        if (!FORM.matcher(tag).matches()) {
            return "";
        }
        int end = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
        String language = tag.substring(0, end).toLowerCase(Locale.ROOT);
        String known = SHORT.get(language);
        return known == null && language.length() == 2 ? "" : (known == null ? language : known) + tag.substring(end);
    }

    /** A language in English by its tag: {@code ru} is Russian. */
    static String name(String tag) {
        return tag.isEmpty()
                ? ""
                : Locale.forLanguageTag(tag(tag).isEmpty() ? tag : tag(tag)).getDisplayName(Locale.ENGLISH);
    }
}
