package org.depesha.ingest.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.ScannedCapitals;
import org.jspecify.annotations.Nullable;

/**
 * The labels of memoranda and telegrams: a word, with or without a colon, and what it names up to the line's end. The
 * rules of a head come first: this reads what they can't, because it follows no pattern of names.
 */
enum HeadLabel {
    FROM(Field.FROM, Part.LETTERHEAD, "from", "fm"),
    TO(Field.TO, Part.ADDRESS, "to", "memorandum for", "memorandum to"),
    COPIES(
            Field.COPIES,
            Part.COPIES,
            "info",
            "rptd",
            "repeated",
            "cc",
            "c.c.",
            "bcc",
            "copy to",
            "copies",
            "copies to",
            "copies for",
            "information"),
    SENT(Field.SENT, Part.DATELINE, "date", "dated"),
    SUBJECT(Field.TITLE, Part.METADATA, "subject", "subj", "re"),
    SECRECY(Field.SECRECY, Part.URGENCY, "classification", "security classification"),
    URGENCY(Field.URGENCY, Part.URGENCY, "precedence", "priority"),
    NUMBER(Field.NUMBER, Part.NUMBER, "file", "file no.", "file number", "our file"),
    OTHER(
            Field.NOTE,
            Part.LETTERHEAD,
            "ref",
            "refs",
            "reference",
            "references",
            "tags",
            "action",
            "e.o. 11652",
            "e.o. 12065",
            "e.o. 12356",
            "e.o. 12958",
            "thru",
            "through",
            "via",
            "encl",
            "drafted by",
            "approved by");

    /** Without a colon only a label in capitals is one. */
    private static final Pattern LINE = Pattern.compile("(?:(?<label>(?i:" + words() + ")) ?:|(?<bare>"
            + words().toUpperCase(Locale.ROOT) + ")(?= \\p{Lu}| \\d| \\()) ?(?<value>.{2,200})");

    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}{2}[.!?] \\p{Lu}\\p{Ll}.*");
    /** "INFO OCT-01 NEA-10": offices and how many copies each gets. */
    private static final Pattern ROUTING = Pattern.compile("\\p{Lu}{1,6}-\\d\\d\\b.*");

    private static final Pattern SERIAL = Pattern.compile("^(?<post>\\p{Lu}[\\p{Lu} ]+) (?<n>\\d{2,6})$");
    /** "AMEMBASSY KESTROVA": a post, and where it is. */
    private static final Pattern POST = Pattern.compile(
            "^(?:AM)?(?:EMBASSY|CONSULATE(?: GENERAL)?|CONSUL|CONGEN|LEGATION) (?<place>\\p{Lu}[\\p{Lu} ]+)$");

    private final Field field;
    private final Part part;
    private final String[] labels;

    HeadLabel(Field field, Part part, String... labels) {
        this.field = field;
        this.part = part;
        this.labels = labels;
    }

    private static String words() {
        return Arrays.stream(values())
                .flatMap(label -> Arrays.stream(label.labels))
                .sorted((a, b) -> b.length() - a.length())
                .map(word -> word.replace(".", "\\."))
                .collect(Collectors.joining("|"));
    }

    /** Whether words are a label and nothing else. */
    static boolean isLabel(String words) {
        String word = ScannedCapitals.mended(words);
        return word.equals(word.toUpperCase(Locale.ROOT)) && of(word) != null;
    }

    private static @Nullable HeadLabel of(String word) {
        String small = word.toLowerCase(Locale.ROOT).strip();
        return Arrays.stream(values())
                .filter(label -> Arrays.asList(label.labels).contains(small))
                .findFirst()
                .orElse(null);
    }

    /** What a line is that a label begins; null for any other. What it says is added to the findings. */
    static @Nullable Part read(String text, Dates dates, Findings findings) {
        Matcher line = LINE.matcher(ScannedCapitals.mended(text));
        if (!line.matches() || SENTENCE.matcher(text).matches()) {
            return null;
        }
        String word = line.group("label") != null ? line.group("label") : line.group("bare");
        if (line.group("label") == null && PartyNames.isAbbreviated(text)) {
            return null; // "CC CPSU" is a committee, and no list of copies
        }
        HeadLabel label = of(word);
        return label == null ? null : label.says(line.group("value").strip(), dates, findings);
    }

    private @Nullable Part says(String value, Dates dates, Findings findings) {
        if (this == OTHER || ROUTING.matcher(value).matches()) {
            return Part.LETTERHEAD;
        }
        if (this == SENT) {
            Dates.Found date = dates.first(value);
            if (date == null || date.start() > 12) {
                return null;
            }
            findings.addDate(field, date, "label", 0.85);
            return part;
        }
        Matcher serial = SERIAL.matcher(value);
        String named = this == TO && serial.matches() ? serial.group("post") : value;
        findings.add(field, named.replaceAll("[.,;]$", ""), "label", 0.85);
        if (this == TO && serial.matches()) {
            findings.add(Field.INCOMING, serial.group("n"), "number after the addressee", 0.6);
        }
        Matcher post = POST.matcher(value);
        if (this == FROM && post.matches()) {
            findings.add(Field.SENT_PLACE, post.group("place"), "location of the post", 0.8);
            findings.add(Field.KIND, "Telegram", "head of a telegram", 0.75);
        }
        return part;
    }
}
