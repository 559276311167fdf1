package org.depesha.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Texts that are long in one place: what stands in a row, by the name of its kind. */
final class LongTexts {

    /** What is repeated, and gets a number where it has {@code @}. */
    private static final String[][] REPEATED = {
        {"words", "words and "},
        {"dates", "4 June 1951, "},
        {"days", "on June 4 "},
        {"numbers", "No. @, "},
        {"references", "your telegram of June 4 "},
        {"references-no", "your letter No. @ of June 4 and "},
        {"links", "[Ada](person:ada) "},
        {"links-dates", "[June 4](date:1951-06-04) "},
        {"names", "Ada Berg and "},
        {"unknown-names", "Carl Dorn@x met "},
        {"unknown-ids", "[x](person:zz@q) "},
        {"unknown-messages", "[x](message:zz@q) "},
        {"open-links", "[a]("},
        {"open-images", "!["},
        {"spaces", " "},
        {"tabs", "\t"},
        {"back-ticks", "`"},
        {"back-ticks-open", "a `` "},
        {"open-brackets", "["},
        {"open-brackets-words", "[a "},
        {"close-brackets", "]"},
        {"insertions", "[a] "},
        {"quotation-marks", "“a” "},
        {"quotation-open", "“a "},
        {"quotation-straight", "\"a "},
        {"quotation-run", "\""},
        {"apostrophes", "'a "},
        {"digits", "1"},
        {"digits-words", "12 "},
        {"fractions", "1/"},
        {"decimals", "1."},
        {"capitals", "STOP "},
        {"capitals-run", "A"},
        {"capitals-word", "Aaaa "},
        {"initials", "A. "},
        {"initials-tight", "A."},
        {"letters", "a"},
        {"braces", "{"},
        {"braces-class", "a{.x} "},
        {"stars", "*"},
        {"stars-open", "*a "},
        {"stars-both", "a**b"},
        {"lows", "_a "},
        {"tildes", "~"},
        {"tildes-open", "~~a "},
        {"tilde-low", "a~1 "},
        {"carets", "a^1 "},
        {"equals", "==a "},
        {"equals-run", "="},
        {"pluses", "++a "},
        {"less", "<"},
        {"tags-open", "<b>a "},
        {"tags-half", "<a "},
        {"comments-open", "<!-- "},
        {"comments", "<!-- a --> "},
        {"ampersands", "&"},
        {"entities", "&amp;"},
        {"backslashes", "\\"},
        {"quotes-nested", "> "},
        {"points-nested", "- "},
        {"notes-called", "[^@] "},
        {"notes-inline", "^[a "},
        {"cells", "a|"},
        {"hyphens", "-"},
        {"hyphens-words", "a-"},
        {"dots", "."},
        {"dots-spaced", ". "},
        {"marks", "\u0301"},
        {"parentheses", "("},
        {"addresses", "http://a "},
        {"addresses-open", "http://"},
        {"at", "a@"},
        {"colons", "a: "},
        {"of", "of the "},
        {"titles", "Mr. "},
        {"to", "to Ada from Ada "},
        {"slashes", "a/"},
        {"commas", ","},
        {"invisible", "\u00AD"},
        {"private", "\uE000"},
        {"wide", "\uD83D\uDE00"},
        {"cjk", "六月四日"},
        {"hebrew", "\u05D0"},
        {"gaps", "[…](gap:illegible) "},
        {"lines", "words\n"},
        {"lines-hard", "words  \n"},
        {"lines-spaced", " \n"},
        {"lines-hyphen", "wor-\n"},
        {"lines-head", "From Ada\n"},
        {"lines-date", "4 June 1951\n"},
        {"lines-foot", "Yours, Ada\n"},
        {"paragraphs", "Words.\n\n"},
        {"headings", "# A\n\n"},
        {"rules", "---\n\n"},
        {"points", "1. a\n"},
        {"points-star", "* a\n"},
        {"quoted-lines", "> a\n"},
        {"fences", "```\n"},
        {"notes-defined", "[^@]: a\n\n"},
        {"rows", "| a | b |\n"},
        {"definitions", "[a]: b\n"},
        {"verse", "| a\n"},
    };

    /** What is repeated in a letter in TEI alone. */
    private static final String[][] ELEMENTS = {
        {"lb", "a<lb/>"},
        {"lb-only", "<lb/>"},
        {"lb-break", "a<lb break='no'/>"},
        {"pb", "<pb n='@'/>"},
        {"hi", "<hi>a</hi> "},
        {"notes", "a<note>b</note> "},
        {"notes-numbered", "a<note n='@' xml:id='n@'>b</note> "},
        {"pointers", "<ref target='#n@'>a</ref> "},
        {"names-keyed", "<persName ref='#ada'>Ada</persName> "},
        {"names-unknown", "<persName ref='#zz@q'>Ada</persName> "},
        {"names-key", "<persName key='Carl @'>Ada</persName> "},
        {"dated", "<date when='1951-06-04'>June 4</date> "},
        {"dated-wrong", "<date when='x@'>June 4</date> "},
        {"choices", "<choice><sic>a</sic><corr>b</corr></choice> "},
        {"apparatus", "<app><lem>a</lem><rdg>b</rdg></app> "},
        {"gaps-tei", "<gap/>"},
        {"unknown-elements", "<zz@>a</zz@> "},
        {"comments-tei", "<!-- a -->"},
        {"quotes", "<q>a</q> "},
        {"tei-bare", "a <anchor xml:id='a@'/>"},
        {"ids-twice", "<seg xml:id='a'>b</seg>"},
        {"paragraphs-tei", "</p><p>a"},
        {"paragraphs-id", "</p><p xml:id='p@'>a"},
        {"deleted", "<del>a</del> "},
        {"supplied", "<supplied>a</supplied> "},
        {"spans", "<delSpan spanTo='#s@'/>a<anchor xml:id='s@'/>"},
    };

    private LongTexts() {}

    static Map<String, IntFunction<String>> words() {
        return of(REPEATED);
    }

    static Map<String, IntFunction<String>> elements() {
        return of(ELEMENTS);
    }

    private static Map<String, IntFunction<String>> of(String[][] table) {
        Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
        for (String[] row : table) {
            kinds.put(row[0], count -> repeated(row[1], count));
        }
        return kinds;
    }

    private static String repeated(String part, int count) {
        StringBuilder text = new StringBuilder(part.length() * count);
        for (int i = 0; i < count; i++) {
            text.append(part.replace("@", Integer.toString(i)));
        }
        return text.toString();
    }
}
