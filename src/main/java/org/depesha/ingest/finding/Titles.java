package org.depesha.ingest.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.NamePatterns;
import org.depesha.model.Months;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an archive's title says: "Ciphered Telegram No. 3410, Filippov [Stalin] to Krasovsky, for Cde. Mao
 * Zedong".
 */
public final class Titles {

    public static final String KINDS =
            "(?:(?:TOP )?SECRET )?(?:(?:Cipher(?:ed)?|Coded|Encoded|Encrypted|Encyphered|Enciphered|Secret|Personal"
                    + "|Handwritten|Oral|Verbal|Circular|Telegraphic|Outward|Inward|Outgoing|Incoming|Airmail) )?"
                    + "(?:Cipher-?telegram|Cryptogram|Telegram|Cablegram|Cable|Letter|Note Verbale|Verbal Note|Note"
                    + "|Message|(?:Memorandum|Record|Minutes) of (?:a |the )?Conversation|Memorandum|Memo|Dispatch"
                    + "|Despatch|Report|Aide-m[eé]moire|Radiogram|Instruction|Instructions|Directive|Order|Reply|"
                    + "Postcard|Telephonogram|Telephone message)";

    private static final Pattern BEGIN =
            Pattern.compile("(?i)^(?:\\d{1,4}\\. )?(?:(?:extract |excerpt )?from (?:the )?)?[\"“«]?" + KINDS
                    + "(?U:\\b)(?=.*(?U:\\b)(?:from|to|of"
                    + "|by)(?U:\\b))(?-i:(?!.*\\p{Ll}{3}[.!?] \\p{Lu}\\p{Ll}+ \\p{Ll}+ )).{10,}");
    private static final Pattern HEAD = Pattern.compile(
            "(?i)^(?:(?<published>\\d{1,4})\\. )?(?:(?:extract |excerpt )?from (?:the )?)?[\"“«]?(?<kind>" + KINDS
                    + ")(?:,? "
                    + "(?:No\\.?|№|#) ?(?<number>[\\d/\\p{L}-]+))?(?:,? (?:dated )?(?<date>(?:\\p{L}+ \\d{1,2}, \\d{4}"
                    + "|\\d{1,2} \\p{L}+ \\d{4})))?(?:[,:]? (?<by>from|by|of)(?: the)?)?[,:]? +");
    private static final Pattern TAIL = Pattern.compile(
            "(?i)(?:,? (?:(?:regarding|about|concerning|on|with|transmitting|containing|conveying|expressing"
                    + "|forwarding|dated|requesting|reporting|informing|relaying|\\p{Ll}{3,}ing|in which|re:?)(?U:\\b))"
                    + "|, (?=\\d|\\p{L}+ \\d{1,2}, \\d{4})|; |: |[\"”»]?$|\\. )");
    private static final Pattern TO =
            Pattern.compile("(?<!" + NamePatterns.OFFICE + ")(?:^|,? )(?:addressed )?to (?:the )?");
    private static final Pattern OFFICE = Pattern.compile("(?U:\\b)" + NamePatterns.OFFICE + "(?U:\\b)");
    private static final Pattern INITIALS =
            Pattern.compile("(?<!\\p{L})(?!U\\.[SKN]\\.)(?:\\p{Lu}\\p{Ll}?\\. ?){1,3}\\p{Lu}[\\p{L}'’-]+");
    private static final Pattern RELAY = Pattern.compile(
            "(?i),? (?<word>for|via|through)(?: transmission to)? (?=(?:the |cde\\.? |comrade )*\\p{Lu})");

    /** A title that is set in capital letters is longer than a line of a telegram's form. */
    private static final int LONGEST_HEAD_LINE = 70;

    private static final Pattern SMALL = Pattern.compile(
            "(?i)(?<= )(?:OF|THE|TO|FROM|BY|AT|ON|IN|FOR|AND|WITH|VIA|A|REGARDING|CONCERNING|ABOUT)(?= )");

    /**
     * As printed editions head their letters: "93. ANNE DEVERELL TO HARGREAVE", "CCXIV. — S. Marjoram to J. E.
     * Haskett".
     */
    private static final Pattern ONE_TO_ANOTHER = Pattern.compile(
            "^(?:(?:(?iu:letter|no\\.) )?(?<published>\\d{1,4}|[IVXLC]{2,8})[.:]? *[—–-]? *)?(?!(?iu:from|to|for"
                    + "|copy|re"
                    + "|von|de|despatch|letter|telegram)(?U:\\b))(?<f>"
                    + NamePatterns.NAMES + ") (?:to|TO|an|AN|à) (?:the )?(?<t>" + NamePatterns.PARTY
                    + ")[.,]?(?:,? (?<rest>(?:\\[?\\d|" + Months.PATTERN + ").*))?$");

    /** "CCCXL. — À MADAME LIND", "AN ADA LIND": as printed editions head letters of one hand. */
    private static final Pattern TO_ONE = Pattern.compile(
            "^(?:(?<published>\\d{1,4}|[IVXLC]{1,8})[.:]? *[—–-]? *)?(?:AN|À|A|DO|TO|К) (?<t>\\p{Lu}{2,}[\\p"
                    + "{Lu}\\p{M} .'’-]{2,60})(?:, .{2,40})?$");

    private Titles() {}

    private static final Pattern RECEIVED =
            Pattern.compile("\\.?\\s?[—–-]{0,2}\\s?\\((?:Received|Rec[’']d) [^)]{3,40}\\)\\.?$");

    /** Reads such a heading; false for any other line. */
    public static boolean readHeading(String given, Dates dates, Findings findings) {
        Matcher received = RECEIVED.matcher(given);
        String line = received.replaceFirst("");
        Matcher heading = line.length() > 140 ? null : ONE_TO_ANOTHER.matcher(line);
        if (heading == null || !heading.matches() || HEAD.matcher(line).lookingAt()) {
            return line.length() <= 140 && readOther(line, findings);
        }
        findings.add(Field.FROM, heading.group("f"), "title", 0.85);
        findings.add(Field.TO, heading.group("t"), "title", 0.85);
        Dates.Found date = received.reset().find() ? dates.first(received.group()) : null;
        if (date != null) {
            findings.addDate(Field.RECEIVED, date, "title", 0.85);
        }
        if (heading.group("published") != null) {
            findings.add(Field.PUBLISHED, heading.group("published"), "number before the title", 0.9);
        }
        return true;
    }

    private static boolean readOther(String line, Findings findings) {
        if (LetterTitles.read(line, findings)) {
            return true;
        }
        Matcher to = TO_ONE.matcher(line);
        if (!to.matches()) {
            return false;
        }
        findings.add(Field.TO, to.group("t"), "title", 0.8);
        if (to.group("published") != null) {
            findings.add(Field.PUBLISHED, to.group("published"), "number before the title", 0.9);
        }
        return true;
    }

    /** A title in capital letters as it is written otherwise. */
    private static String uncapitalized(String title) {
        return title.equals(title.toUpperCase(java.util.Locale.ROOT))
                ? SMALL.matcher(PartyNames.capitalized(title))
                        .replaceAll(word -> word.group().toLowerCase(java.util.Locale.ROOT))
                : title;
    }

    /** Whether a line begins a title: a kind of message, then from whom or to whom. */
    public static boolean begins(String line) {
        Matcher head = HEAD.matcher(line);
        boolean capitals = line.equals(line.toUpperCase(java.util.Locale.ROOT));
        boolean begins =
                BEGIN.matcher(line).find() && head.find() && head.group("kind").matches("\\p{Lu}.*");
        return begins && (!capitals || line.length() > LONGEST_HEAD_LINE && head.group("by") != null);
    }

    /** Adds what a title says; false where it names neither sender nor addressee. */
    public static boolean read(String given, Findings findings, String rule, double confidence) {
        String title = uncapitalized(given);
        Matcher head = HEAD.matcher(title);
        if (!head.find()) {
            return false;
        }
        String parties = upToTail(title.substring(head.end()));
        Matcher to = firstTo(parties);
        if (to == null && head.group("by") == null) {
            return false;
        }
        if (head.group("published") != null) {
            findings.add(Field.PUBLISHED, head.group("published"), "number before the title", 0.9);
        }
        if (!rule.equals("summary")) {
            findings.add(Field.KIND, head.group("kind"), rule, confidence - 0.1);
        }
        if (head.group("number") != null
                && head.group("kind").toLowerCase(java.util.Locale.ROOT).matches(".*(?:cipher|coded|crypt).*")) {
            findings.add(Field.CIPHER, head.group("number"), rule, confidence);
        } else if (head.group("number") != null) {
            findings.add(Field.NUMBER, head.group("number"), rule, confidence - 0.1);
        }
        findings.add(Field.FROM, to == null ? parties : parties.substring(0, to.start()), rule, confidence);
        if (to != null) {
            addressee(parties.substring(to.end()), findings, rule, confidence);
        }
        return true;
    }

    /** "to Krasovsky, for Cde. Mao Zedong": the first passes on; "to Mao Zedong via Krasovsky": the second. */
    private static void addressee(String to, Findings findings, String rule, double confidence) {
        Matcher relay = RELAY.matcher(to);
        if (!relay.find()) {
            findings.add(Field.TO, to, rule, confidence);
            return;
        }
        String before = to.substring(0, relay.start());
        String after = to.substring(relay.end());
        boolean first = relay.group("word").equalsIgnoreCase("for");
        findings.add(first ? Field.TO : Field.RELAY, after, rule, confidence);
        findings.add(first ? Field.RELAY : Field.TO, before, rule, confidence);
    }

    private static String upToTail(String text) {
        Matcher tail = TAIL.matcher(text);
        int from = 0;
        while (tail.find(from)) {
            // a full stop behind an initial ends nothing
            boolean initial = tail.group().startsWith(".")
                            && text.substring(0, tail.start()).matches("(?:.*[^\\p{L}])?\\p{L}\\p{Ll}?")
                    || text.substring(0, tail.start()).matches(".*(?U:\\b)(?:Cde|Mr|Mrs|Dr|St|Com|Gen)$");
            if (!initial) {
                return text.substring(0, tail.start());
            }
            from = tail.end();
        }
        return text;
    }

    /**
     * The first "to" that is no part of an office: of "Representative of the USSR to the UN V.A. Stozharov to the MFA"
     * the second.
     */
    private static @Nullable Matcher firstTo(String text) {
        Matcher to = TO.matcher(text);
        if (!to.find()) {
            return null;
        }
        Matcher next = TO.matcher(text);
        boolean more = next.find(to.end());
        boolean ofOffice = more
                && OFFICE.matcher(text.substring(0, to.start())).find()
                && !INITIALS.matcher(text.substring(0, to.start())).find()
                && INITIALS.matcher(text.substring(to.end(), next.start())).find();
        return ofOffice ? next : to;
    }

    /** A title made of what is known, for a letter that came without one. */
    public static String make(String kind, String number, String from, String to, String date) {
        StringBuilder title = new StringBuilder(kind.isEmpty() ? "Letter" : kind);
        title.append(number.isEmpty() ? "" : " No. " + number);
        if (!from.isEmpty() || !to.isEmpty()) {
            title.append(number.isEmpty() ? " " : ", ");
            title.append(from.isEmpty() ? "" : from + " ").append(to.isEmpty() ? "" : "to " + to);
        }
        String made = title.toString().strip();
        return date.isEmpty() ? made : made + ", " + date;
    }
}
