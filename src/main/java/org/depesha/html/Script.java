package org.depesha.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a script is set, by the table {@code scripts.txt}.
 *
 * @param isRightToLeft whether its lines run from right to left
 * @param stress how its words are stressed: {@code italic}, {@code dots} or {@code heavy}
 * @param isJoined whether spacing its letters tears them
 */
record Script(boolean isRightToLeft, String stress, boolean isJoined) {

    private static final String TABLE = "scripts.txt";

    /** A script that the table does not have. */
    private static final Script OTHER = new Script(false, "heavy", false);

    private static final Map<String, Script> BY_CODE = new HashMap<>();
    private static final Map<UnicodeScript, Script> BY_LETTERS = new HashMap<>();
    private static final Map<String, Script> BY_LANGUAGE = new HashMap<>();

    static {
        lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.trim().split(" +")))
                .forEach(Script::put);
    }

    private static List<String> lines() {
        InputStream table = Objects.requireNonNull(Script.class.getResourceAsStream(TABLE));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(List<String> row) {
        Script script =
                new Script(row.get(1).equals("rtl"), row.get(2), row.get(3).equals("joined"));
        BY_CODE.put(row.get(0), script);
        row.subList(4, row.size()).forEach(language -> BY_LANGUAGE.put(language, script));
        try {
            BY_LETTERS.put(UnicodeScript.forName(row.get(0)), script);
        } catch (IllegalArgumentException e) {
            // a script that is younger than the JDK: it knows none of its letters
        }
    }

    /** The script of a letter; null for a sign that all scripts have, and for one that is no letter. */
    static @Nullable Script ofLetter(int letter) {
        UnicodeScript script = Character.isLetter(letter) ? UnicodeScript.of(letter) : UnicodeScript.COMMON;
        return script == UnicodeScript.COMMON || script == UnicodeScript.UNKNOWN
                ? null
                : BY_LETTERS.getOrDefault(script, OTHER);
    }

    /** The script that a tag names; null where it names none. */
    static @Nullable Script named(String tag) {
        String code = Locale.forLanguageTag(tag).getScript();
        return code.isEmpty() ? null : BY_CODE.getOrDefault(code, OTHER);
    }

    /** Whether the language of a tag is usually written from right to left. */
    static boolean isUsuallyRightToLeft(String tag) {
        String language = tag.split("-", 2)[0];
        return BY_LANGUAGE.containsKey(language)
                || BY_LANGUAGE.containsKey(
                        language + "-" + Locale.forLanguageTag(tag).getCountry());
    }
}
