package org.depesha.read;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.config.YamlMap;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/**
 * Finds signs of marks that mean nothing where they stand, and would be printed: {@code {.signed} and more},
 * {@code {salute}}, {@code [Ada] (person:ada)}, {@code ~~struck}, {@code *so}. What is plainly an ordinary sign is
 * none: {@code 5~6}, {@code ~30}, {@code x ^ y}, {@code a == b}, {@code 2 * 3}, {@code word*}, {@code *184}.
 */
final class StrayMarkup {

    private static final String NEXT_STEP = Code.STRAY_MARKUP.nextStep();

    private static final String SCHEMES =
            "(?:person|place|organization|date|message|sic|gap|pb|del|add|subst|unclear|supplied|margin|hand|page)";

    /** The words that mean something in braces, which somebody may have written without their point. */
    private static final String KNOWN_WORDS = String.join("|", knownWords());

    /** The beginning of an image's address, which is told by itself where no brackets take it. */
    private static final String IMAGE_ADDRESS = "\\s?\\(\\s*(?:\\.\\./)*images/";

    /** A sign, and what to do about it. */
    private record Sign(Pattern pattern, String nextStep) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign(Pattern.compile("\\{\\s*(?:[.#]\\s*[A-Za-z]|lang=)[^}\\n]*(?:}|$)"), NEXT_STEP),
            new Sign(
                    Pattern.compile("\\{(?!\\s*lang=)\\s*[A-Za-z][\\w-]*=[^}\\n]*(?:}|$)"),
                    "Remove it: of keys, only `lang=` has a meaning, right after `[words]`; an image keeps the size "
                            + "of its file. `\\{` if the source has a brace."),
            new Sign(
                    Pattern.compile("(?i)\\{\\s*(?:" + KNOWN_WORDS + ")\\s*(?:}|$)"),
                    "Write a dot before the word, `{.salute}`, at the end of the paragraph or right after "
                            + "`[words]`; `\\{` if the source has a brace."),
            new Sign(
                    Pattern.compile("(?<!\\{[^{}\\n]{0,40}|[\\w.·])\\.(?:" + KNOWN_WORDS + ")\\s*}"),
                    "Write `{` before the dot, `{.salute}`, at the end of the paragraph or right after `[words]`."),
            new Sign(
                    Pattern.compile("\\{\\s*}"),
                    "Name what the words are, `[words]{.underline}`, or remove it; `\\{` if the source has a brace."),
            new Sign(
                    Pattern.compile("(?i)\\{\\s*lang\\s*}"),
                    "Write the tag of the language, `[mot]{lang=fr}`; `\\{` if the source has a brace."),
            new Sign(
                    Pattern.compile("(?<!\\S)!(?=\\[(?!\\^))(?!\\[[^\\]\\n]*]" + IMAGE_ADDRESS + ")"),
                    "Write an image with its address, `![What it shows](images/NAME.jpg)`; `\\!` if the source has "
                            + "this sign before an insertion."),
            new Sign(
                    Pattern.compile("\\{(?:--|\\+\\+|~~|==|>>)"),
                    "Write `~~words~~` for what is struck out, `[words](add:)` for what is added, `==words==` for "
                            + "what is highlighted, and `[^1]` for a note; `\\{` if the source has a brace."),
            new Sign(
                    Pattern.compile("(?<![{~])~~\\s(?=[^~\\n])[^~\\n]*+(?<=\\s)~~(?!~)|(?<![{~])~~(?![~}])"),
                    "Put `~~` right before and right after the words that are struck out, in one paragraph; "
                            + "`\\~\\~` if the source has these signs."),
            new Sign(
                    Pattern.compile("(?<!~)~{3,}+(?:[^\\s~][^~\\n]*+~{3,}|(?=[^\\s~]))|(?<=[^\\s~])~{3,}"),
                    "Write two of these signs, `~~words~~`, for what is struck out, and one, `H~2~O`, for what is "
                            + "lowered; `\\~` if the source has this sign."),
            new Sign(
                    Pattern.compile("(?<!~)~(?=[^\\s~])[^~\\n]*[^\\s~]~(?![\\p{L}\\p{N}~])"),
                    "Leave no space between `~` and `~`: write it as `\\ `, or write `<sub>words</sub>`; `\\~` if "
                            + "the source has this sign."),
            new Sign(
                    Pattern.compile("(?<=\\p{L})~(?=[\\p{L}\\p{N}])(?![^~\\n]*[^\\s~]~(?![\\p{L}\\p{N}~]))"),
                    "Put `~` right before and right after what is lowered, `H~2~O`; `\\~` if the source has this "
                            + "sign."),
            new Sign(
                    Pattern.compile("(?<!\\S)==\\s(?=[^=\\n\\p{L}\\p{N}]*+[\\p{L}\\p{N}])[^=\\n]*+(?<=\\s)==(?!\\S)"
                            + "|(?<![{=])==(?=[\\p{L}\\p{N}\"'“„«(\\[])"
                            + "|(?<=[\\p{L}\\p{N}\"'”“».,;:!?)\\]])==(?![=}])"),
                    "Put `==` right before and right after the words that are highlighted, in one paragraph; "
                            + "`\\=\\=` if the source has these signs."),
            new Sign(
                    Pattern.compile(
                            "(?<!=)={3,}+(?:[\\p{L}\\p{N}][^=\\n]*+={3,}|(?=[\\p{L}\\p{N}]))|(?<=[\\p{L}\\p{N}])={3,}"),
                    "Write two of these signs, `==words==`, for what is highlighted; `\\=` if the source has this "
                            + "sign."),
            new Sign(
                    Pattern.compile("(?<![{\\p{L}\\p{N}+])\\+\\+(?=[\\p{L}\\p{N}])"),
                    "Write `[words](add:)`, or `[words](add:above)`, for what is added; `\\+` if the source has this "
                            + "sign."),
            new Sign(
                    Pattern.compile("(?<![\\p{L}\\p{N}*])(?:\\*{1,3}(?=[\\p{L}\"“„«‘])"
                            + "|\\*\\*(?=\\s)[^*\\n\\p{L}\\p{N}]*+[\\p{L}\\p{N}][^*\\n]*+\\*\\*(?!\\*))"),
                    "Put `*` right before and right after the words in italics, `**` those in bold, in one paragraph; "
                            + "`\\*` if the source has this sign."),
            new Sign(
                    Pattern.compile("(?<![\\p{L}\\p{N}_])(?:_{1,2}(?=[\\p{L}\"“„«‘])"
                            + "|__(?=\\s)[^_\\n\\p{L}\\p{N}]*+[\\p{L}\\p{N}][^_\\n]*+__(?!_))"),
                    "Put `_` right before and right after the words in italics, `__` those in bold, in one paragraph; "
                            + "`\\_` if the source has this sign."),
            new Sign(
                    Pattern.compile("`+"),
                    "Put a back-tick at both ends of what is set as code; \\` if the source has this sign, such as "
                            + "an apostrophe."),
            new Sign(
                    Pattern.compile("\\^(?=\\[)"),
                    "Write `[^1]` here, and `[^1]: …` in a paragraph of its own; `\\^` if the source has this sign."),
            new Sign(
                    Pattern.compile("(?<!\\^)\\^{2,}+[\\p{L}\\p{N}][^^\\n]*+\\^{2,}"
                            + "|(?<![\\[·])\\^(?=[-+(]?[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])\\^(?!\\[)"),
                    "Put `^` right before and right after what is raised, with no space between, or write "
                            + "`<sup>words</sup>`; `\\^` if the source has this sign."));

    /** An address that no brackets took, right behind some. */
    private static final Sign ADDRESS = new Sign(
            Pattern.compile("^(?:\\s?\\(\\s*" + SCHEMES + ":|" + IMAGE_ADDRESS + ")[^)\\n]*(?:\\)|$)|^\\(" + SCHEMES
                    + "(?:(?U:\\b)[^)\\n]*$|\\s[^)\\n]*\\))"),
            "Put no space before or in `(person:id)`, and close it; a space in it is written `%20`.");

    /** How many signs behind a run are looked at; the description of an image is seldom longer. */
    private static final int LOOKED_AHEAD = 200;

    /** Whole marks: in a title they are plain words, as others are in it that a catalogue can take. */
    private static final Pattern MARKS = Pattern.compile("~~[^~\\s][^~]*~~|==[^=\\s][^=]*=="
            + "|(?<=[\\p{L}\\p{N}])\\^[^\\s^]+\\^|(?<=[\\p{L}\\p{N}])~[^\\s~]+~(?!~)"
            + "|(?<![\\p{L}\\p{N}*])(\\*{1,2})[^\\s*][^*]*(?<!\\s)\\1(?![\\p{L}\\p{N}*])"
            + "|(?<![\\p{L}\\p{N}_])(_{1,2})[^\\s_][^_]*(?<!\\s)\\2(?![\\p{L}\\p{N}_])"
            + "|\\[[^\\[\\]]*](?:\\((?:" + SCHEMES + "|https?):[^)]{0,400}\\)|\\{[.#][^}]{0,400}})"
            + "|</?(?:" + String.join("|", HtmlTag.names()) + ")>");

    private StrayMarkup() {}

    private static Set<String> knownWords() {
        Set<String> words = new TreeSet<>(SpanClass.words());
        Stream.of(TextPart.values()).map(TextPart::word).forEach(words::add);
        return words;
    }

    /**
     * Reports every such sign.
     *
     * @param raw a run of characters as Markdown has it, backslashes and all
     * @param behindBrackets whether it stands right behind square brackets
     */
    static void check(BasedSequence raw, boolean behindBrackets, Place place, Problems problems) {
        String text = withoutEscapes(raw) + behind(raw);
        if (text.chars().noneMatch(c -> "{}(~^=+!*_`".indexOf(c) >= 0)) {
            return; // most runs hold no such sign at all
        }
        SIGNS.forEach(sign -> report(sign, text, raw.length(), place, problems));
        if (behindBrackets) {
            report(ADDRESS, text, raw.length(), place, problems);
        }
    }

    /** Reports marks in a title, which is plain words wherever it is quoted. */
    static void checkTitle(YamlMap yaml, Problems problems) {
        Matcher mark = MARKS.matcher(yaml.text("title"));
        if (mark.find()) {
            problems.report(
                    Code.STRAY_MARKUP,
                    yaml.placeOfValue("title"),
                    "`" + mark.group() + "` appears in the title as plain words.",
                    "Write the words without their mark: a title is quoted in lists and citations, which have none.");
        }
    }

    /** Reports marks of Markdown inside a block of HTML, where none is read. */
    static void checkHtml(String words, Place place, Problems problems) {
        Matcher mark = MARKS.matcher(words);
        while (mark.find()) {
            problems.report(
                    Code.STRAY_MARKUP,
                    place,
                    "`" + mark.group() + "` appears here as plain words: inside a block of HTML no Markdown is read.",
                    "Write the block in Markdown, or the mark as a tag such as `<sup>` or `<del>`.");
        }
    }

    private static void report(Sign sign, String text, int length, Place place, Problems problems) {
        Matcher stray = sign.pattern().matcher(text);
        while (stray.find() && stray.start() < length) {
            problems.report(
                    Code.STRAY_MARKUP,
                    place.at(place.line(), place.column() + stray.start()),
                    "`" + shown(text, stray) + "` appears here as plain words.",
                    sign.nextStep());
        }
    }

    /** What follows in the line, where it may make half a mark of the last sign: {@code {==}, {@code ^[}. */
    private static String behind(BasedSequence raw) {
        if (raw.isEmpty() || "{^!*_".indexOf(raw.charAt(raw.length() - 1)) < 0) {
            return "";
        }
        BasedSequence all = raw.getBaseSequence();
        int at = raw.getEndOffset();
        String ahead =
                all.subSequence(at, Math.min(all.length(), at + LOOKED_AHEAD)).toString();
        return ahead.lines().findFirst().orElse("");
    }

    /** Reports a square bracket that opens or closes by itself: {@code [word}, {@code word]}. */
    static void reportBracket(String shown, Place place, Problems problems) {
        problems.report(
                Code.STRAY_MARKUP,
                place,
                "`" + shown + "` appears here as plain words.",
                "Put `[` before its first word and `]` after its last, in the same paragraph, cell or line of verse; "
                        + "`\\" + (shown.startsWith("[") ? "[" : "]") + "` if the source has this sign.");
    }

    /** The sign, and where it is short the words around it. */
    private static String shown(String text, Matcher stray) {
        int end = stray.end();
        while (end < text.length() && end - stray.start() < 12 && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return (stray.end() - stray.start() > 3 ? stray.group() : text.substring(stray.start(), end)).strip();
    }

    /** The same run with two dots in place of each backslash and the sign whose meaning it takes away. */
    private static String withoutEscapes(CharSequence raw) {
        StringBuilder text = new StringBuilder(raw);
        for (int i = text.indexOf("\\"); i >= 0 && i + 1 < text.length(); i = text.indexOf("\\", i + 2)) {
            text.replace(i, i + 2, "··");
        }
        return text.toString();
    }
}
