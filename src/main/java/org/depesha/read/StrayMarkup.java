package org.depesha.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/**
 * Finds signs of annotations that mean nothing where they stand, and would be printed: {@code {.signed} and more},
 * {@code [Ada] (person:ada)}.
 */
final class StrayMarkup {

    private static final String SCHEMES = "(?:person|place|organization|date|message|sic|gap|page):";

    /**
     * Braces that no backslash stands before, but for a part at the end and a message at the beginning; an address that
     * no link took.
     */
    private static final Pattern STRAY = Pattern.compile("(?<!\\\\)(?!\\{\\.[^}\\s]*}\\s*$)(?!(?<=^)\\{#[^}\\s]*})"
            + "\\{\\s*[.#]\\s*[A-Za-z][^}\\n]*}|(?:^\\s?|(?<=]) )\\(\\s*"
            + SCHEMES + "[^)\\n]*\\)");

    private StrayMarkup() {}

    /**
     * Reports every such sign.
     *
     * @param raw a run of characters as Markdown has it, backslashes and all
     */
    static void check(CharSequence raw, Place place, Problems problems) {
        String text = raw.toString();
        if (text.indexOf('{') < 0 && (text.indexOf('(') < 0 || text.indexOf(':') < 0)) {
            return; // most runs hold no such sign at all
        }
        Matcher stray = STRAY.matcher(text);
        while (stray.find()) {
            problems.report(
                    Code.STRAY_MARKUP,
                    place.at(place.line(), place.column() + stray.start()),
                    "`" + stray.group().strip() + "` stands here as plain words.");
        }
    }
}
