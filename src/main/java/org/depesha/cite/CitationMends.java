package org.depesha.cite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mends what citeproc-java 3.5 leaves undone in the citations that it makes. */
final class CitationMends {

    private static final List<Mend> EVERYWHERE = List.of(
            // The comma of an empty part, as between two roles of which the second has nobody.
            new Mend(", , ", "(?:, ){2,}", ", "),
            // A mark that is lost between the bracket around a date and what follows it.
            new Mend(")", "(?<=\\d|\\?\\]|n\\.d\\.)\\)(?=\\p{L})", "), "));

    private static final List<Mend> ENGLISH = List.of(
            // Somebody known by an office only, where a sentence begins; and one whose article got a capital inside of
            // it.
            new Mend("the ", "^the (?=\\p{L})", "The "),
            new Mend(". the ", "(?<=\\. )the (?=\\p{L}[^.]* to )", "The "),
            new Mend("To The ", "(?<=^|\\. )To The ", "To the "),
            // A date in words that begins a sentence.
            new Mend(". undated", "(?<=\\. )undated(?=[.,])", "Undated"),
            // A short label that names in a substitute lose.
            new Mend("(Editor", "\\(Editor\\)", "(Ed.)"),
            // What APA says before an address where a thing has no date: of a page that changes, on what day it was
            // read.
            new Mend("Retrieved ", "Retrieved (?=https?://)", ""),
            new Mend("(Editor", "\\(Editors\\)", "(Eds.)"));

    /** A date in words begins the sentence behind a title: "about March 1901". */
    private static final Pattern AFTER_TITLE = Pattern.compile("(?<=[.?!]” )\\p{Ll}");

    /** A part of a name that is written small behind a hyphen: "Pak Il-u", "Aide-mémoire". */
    private static final Pattern SMALL_PART = Pattern.compile("(?U:\\b)\\p{Lu}\\p{L}*(?:-\\p{Ll}\\p{L}*)+");

    private final boolean english;
    private final Optional<DayOrdinals> ordinals;

    /** Mends for the locale of a tag. */
    CitationMends(String locale) {
        this.english = locale.startsWith("en");
        this.ordinals = DayOrdinals.of(CslLocales.xml(locale));
    }

    /** What is looked for where a citation has the {@code sign}, and what stands there instead. */
    private record Mend(String sign, Pattern wrong, String right) {

        Mend(String sign, String wrong, String right) {
            this(sign, Pattern.compile(wrong), right);
        }

        String in(String words) {
            return words.contains(sign) ? wrong.matcher(words).replaceAll(right) : words;
        }
    }

    /**
     * The citation that the output of an engine stands for.
     *
     * @param title of what is cited, as it was before a style changed its capitals
     */
    Citation citation(String output, String title) {
        String words = NameMarks.inOrder(OneLine.of(output));
        for (Mend mend : EVERYWHERE) {
            words = mend.in(words);
        }
        if (ordinals.isPresent()) {
            words = ordinals.get().in(words);
        }
        return RunFormat.citation(english ? inEnglish(words, title) : words);
    }

    private static String inEnglish(String output, String title) {
        String words = output;
        for (Mend mend : ENGLISH) {
            words = mend.in(words);
        }
        if (words.contains("” ")) {
            words = AFTER_TITLE.matcher(words).replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
        }
        return innerQuotes(withNamesOf(title, words));
    }

    /** Styles that write titles with capitals write the parts of names behind hyphens so, too. */
    private static String withNamesOf(String title, String words) {
        String mended = words;
        if (title.indexOf('-') >= 0) {
            for (MatchResult name : SMALL_PART.matcher(title).results().toList()) {
                String small = name.group();
                mended = Pattern.compile("(?iu)(?U:\\b)" + Pattern.quote(small) + "(?U:\\b)")
                        .matcher(mended)
                        .replaceAll(match ->
                                match.group().equals(match.group().toUpperCase(Locale.ROOT)) ? match.group() : small);
            }
        }
        return mended;
    }

    /** Quotation marks inside of others are single ones (Chicago Manual 13.30). */
    private static String innerQuotes(String words) {
        int first = words.indexOf('“');
        if (first < 0 || words.indexOf('“', first + 1) < 0) {
            return words;
        }
        StringBuilder out = new StringBuilder(words);
        int depth = 0;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == '“') {
                out.setCharAt(i, depth++ % 2 == 0 ? '“' : '‘');
            } else if (c == '”' && depth > 0) {
                out.setCharAt(i, --depth % 2 == 0 ? '”' : '’');
            }
        }
        return out.toString();
    }
}
