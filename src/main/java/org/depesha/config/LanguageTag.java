package org.depesha.config;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A language as somebody wrote it, and the tag that it has by BCP 47: {@code de} for {@code ger}, {@code Deutsch} and
 * {@code German}, {@code en-US} for {@code en_US}.
 *
 * @param written the value as it stands in the file
 * @param tag the right tag; empty where it is not certain which language is meant
 */
public record LanguageTag(String written, String tag) {

    /** What stands where a language's code belongs: codes of countries, and one of a region that is none. */
    private static final Map<String, String> SLIPS = Map.of(
            "cn", "zh", "jp", "ja", "cz", "cs", "gr", "el", "ua", "uk", "dk", "da", "en-uk", "en-GB", "kp", "ko");

    private static final String ADVICE = "Write a language tag (BCP 47) such as `en`, `de` or `zh-Hant`.";

    /** The language that a value means. */
    public static LanguageTag of(String written) {
        String form = written.strip().replace('_', '-');
        String slip = SLIPS.get(form.toLowerCase(Locale.ROOT));
        return new LanguageTag(
                written,
                slip != null
                        ? slip
                        : canonical(form)
                                .or(() -> LanguageNames.codeOf(written.strip()))
                                .orElse(""));
    }

    /** A well-formed tag with the shortest code of its language; empty for any other. */
    private static Optional<String> canonical(String form) {
        try {
            String tag = new Locale.Builder().setLanguageTag(form).build().toLanguageTag();
            int end = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
            return form.isEmpty()
                    ? Optional.empty()
                    : LanguageNames.shortestCode(tag.substring(0, end)).map(code -> code + tag.substring(end));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Whether the value is a tag as it stands; capital letters make no difference, and an outdated code is one too. */
    public boolean isRight() {
        String language = written.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return !tag.isEmpty() && (tag.equalsIgnoreCase(written) || LanguageNames.isOutdated(language));
    }

    /** What is wrong with the value, in a sentence. */
    public String complaint() {
        return "`" + written + "` is not a language tag.";
    }

    /** What to write instead. */
    public String nextStep() {
        return tag.isEmpty()
                ? LanguageNames.nearest(written)
                        .map(code -> "Did you mean `" + code + "`? " + ADVICE)
                        .orElse(ADVICE)
                : "Write `" + tag + "`.";
    }

    /**
     * The language in another: {@code Russian} for {@code ru} in {@code en}; the value itself where that is not
     * certain.
     */
    public String in(String language) {
        return tag.isEmpty() ? written : Locale.forLanguageTag(tag).getDisplayName(Locale.forLanguageTag(language));
    }
}
