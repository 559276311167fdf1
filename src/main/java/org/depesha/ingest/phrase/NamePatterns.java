package org.depesha.ingest.phrase;

import java.util.regex.Pattern;

/** How the genre writes names, offices and bodies. */
public final class NamePatterns {

    /** Words of courtesy and rank before a name. */
    public static final String HONORIFIC =
            "(?:(?:[Tt]he|\\((?:Mrs|Miss|Mr|Dr|Lady|Ms)\\.?\\)|(?:Mrs|Miss|Mr|Dr|Lady|Ms)\\.?\\)|Comrades?|COMRADES?"
                    + "|Com\\.|Cde\\.?|Cdes\\.?|Tov\\.?|Mr\\.?|Mrs\\.?|Messrs\\.?|Miss|Sir|Lord|Lady|Capt\\.|Col\\."
                    + "|Gen\\.|Lt\\.|Dr\\.?|Herrn?|Frau|Genossen?|M\\.|MM\\.|Mme|Monsieur|Madame|[Тт]оварищу?"
                    + "|[Тт]ов\\.|tt\\.|tov\\.|Citizen|Premier|PREMIER|Marshal|MARSHAL|General|GENERAL"
                    + "|Generalissimo|Colonel|President|PRESIDENT|Chairman|CHAIRMAN|Ambassador|AMBASSADOR"
                    + "|Prime Minister|Foreign Minister|Minister|Secretary|Senator|Professor|Academician"
                    + "|His Excellency|HIS EXCELLENCY|H\\.E\\.) )*";

    private static final String INITIALS = "(?:\\p{Lu}(?:\\p{Ll}{0,3}|\\p{Lu}{1,3})\\. ?|\\p{Lu}\\. ?){0,3}";
    private static final String WORD = "\\p{Lu}[\\p{L}'’-]*";

    /** A person: initials and surname, or up to five words with capitals; the second name in brackets belongs to it. */
    public static final String NAME = "(?:" + INITIALS + WORD
            + "(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]*|(?:de|da|von|van|der|la|al"
            + "|bin)(?= \\p{Lu})))*(?: ?[\\[(][\\p{L}.'’ -]{2,40}[\\])])?)";

    /** Somebody who signs with the first letters of his names alone. */
    public static final String ONLY_INITIALS = "(?:\\p{Lu}\\. ?){1,3}\\p{Lu}\\.(?!\\s?\\p{L})|\\p{Lu}\\.(?=\\s*$)";

    public static final String NAMES = HONORIFIC + NAME + "(?:(?:, and |, | and )" + HONORIFIC + NAME + "){0,8}";

    /** A body or an office: words with capitals, joined by small ones. */
    public static final String PARTY =
            HONORIFIC + NAME + "(?:,? (?:(?:of|the|and|in|at|to|under) ){0,3}" + NAME + "){0,8}";

    /** What makes a phrase an office, in which "to" belongs to the office: "Ambassador to". */
    public static final String OFFICE =
            "(?iu:ambassador|representative|envoy|minister|delegate|delegation|consul|attach[eé]|advis[eo]r|mission"
                    + "|secretary|assistant|aide|charg[eé](?: d'affaires)?|legation|observer|emissary)";

    /** What names an institution that has letterheads. */
    public static final Pattern INSTITUTION = Pattern.compile(
            "(?i)(?U:\\b)(?:administration|ministry|embassy|committee|general staff|department|directorate|office"
                    + "|council"
                    + "|headquarters|legation|consulate|bureau|commissariat|mission|secretariat|agency|white house"
                    + "|kremlin|palace|academy|university|institute|command|registry|section|division)(?U:\\b)");

    /** A title of courtesy or rank and a name: "Mr. Harrowgate", "Herr Professor Lind". */
    public static final Pattern TITLED = Pattern.compile(
            "(?:(?:[Mm]y|[Mm]ein|[Mm]on) )?(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Herrn?|Frau|Fräulein|Monsieur|Madame"
                    + "|Mme|M|Capt|Captain|Col|Colonel|Gen|General|Lt|Lieutenant|Major|Admiral|Professor|Prof|Bishop"
                    + "|Father|Rev|Senator|Governor|Judge|Comrade|Cde|Brother|Sister|Miss)\\.? )+"
                    + "(?:\\p{Lu}\\. ?){0,3}\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?");

    private NamePatterns() {}
}
