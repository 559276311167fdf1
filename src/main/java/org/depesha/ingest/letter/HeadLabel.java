package org.depesha.ingest.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.ScannedCapitals;
import org.depesha.ingest.phrase.TableRows;
import org.jspecify.annotations.Nullable;

/**
 * The labels of memoranda, telegrams and e-mails: a word, with or without a colon, and what it names up to the line's
 * end. The words are those of {@code head-labels.tsv}. The rules of a head come first: this reads what they can't,
 * because it follows no pattern of names.
 */
enum HeadLabel {
    FROM(Field.FROM, Part.LETTERHEAD),
    TO(Field.TO, Part.ADDRESS),
    COPIES(Field.COPIES, Part.COPIES),
    SENT(Field.SENT, Part.DATELINE),
    RECEIVED(Field.RECEIVED, Part.DATELINE),
    SUBJECT(Field.TITLE, Part.METADATA),
    SECRECY(Field.SECRECY, Part.URGENCY),
    URGENCY(Field.URGENCY, Part.URGENCY),
    NUMBER(Field.NUMBER, Part.NUMBER),
    PLACE(Field.SENT_PLACE, Part.DATELINE),
    ARCHIVE(Field.ARCHIVE_NAME, Part.METADATA),
    /** What only programs for mail write. */
    MAIL(Field.NOTE, Part.LETTERHEAD),
    OTHER(Field.NOTE, Part.LETTERHEAD);

    private record Row(HeadLabel label, boolean english, List<String> words) {}

    private static final List<Row> TABLE = TableRows.of("head-labels.tsv").stream()
            .map(cells -> new Row(valueOf(cells[0]), cells[1].equals("en"), List.of(cells[2].split("\\|"))))
            .toList();
    private static final Map<String, HeadLabel> LABELS = new HashMap<>();

    static {
        TABLE.forEach(row -> row.words().forEach(word -> LABELS.put(word, row.label())));
    }

    /** Without a colon only an English label in capitals is one. */
    private static final Pattern LINE = Pattern.compile("(?:(?<label>(?iu:" + words(row -> true)
            + ")) ?[:：]|(?<bare>" + words(Row::english).toUpperCase(Locale.ROOT)
            + ")(?= \\p{Lu}| \\d| \\()) ?(?<value>.{2,200})");

    /** A label behind a sign that parts it from what another one says. */
    private static final Pattern INNER =
            Pattern.compile("(?<=[·|;–—\\[(.\\]] ?)(?=(?iu:" + words(row -> true) + ") ?[:：] ?\\S)");

    private static final Pattern SEPARATORS = Pattern.compile("[ ·|;–—\\[(\\])]+$");

    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}{2}[.!?] \\p{Lu}\\p{Ll}.*");
    /** "INFO OCT-01 NEA-10": offices and how many copies each gets. */
    private static final Pattern ROUTING = Pattern.compile("\\p{Lu}{1,6}-\\d\\d(?U:\\b).*");

    private static final Pattern SERIAL = Pattern.compile("^(?<post>\\p{Lu}[\\p{Lu} ]+) (?<n>\\d{2,6})$");
    /** "AMEMBASSY KESTROVA": a post, and where it is. */
    private static final Pattern POST = Pattern.compile(
            "^(?:AM)?(?:EMBASSY|CONSULATE(?: GENERAL)?|CONSUL|CONGEN|LEGATION) (?<place>\\p{Lu}[\\p{Lu} ]+)$");
    /** "Lisbona, 2 ottobre": where it was handed in. */
    private static final Pattern PLACED = Pattern.compile("^(?<place>\\p{Lu}[\\p{L} '’-]{2,30}), ?$");

    private static final Pattern ADDRESS = Pattern.compile(" ?[<\\[(][^<>\\s()\\[\\]]+@[^<>\\s()\\[\\]]+[>\\])]");
    /** "Lind, Ada": as mail programs sort names. */
    private static final Pattern SORTED = Pattern.compile("\"(\\p{Lu}[\\p{L}'’-]+), (\\p{Lu}[\\p{L}.' -]+)\"");

    private static final Pattern NUMERAL = Pattern.compile("(?=.*\\d)\\S+(?: \\S+){0,3}");
    private static final Pattern WITH_COLON = Pattern.compile("(?<label>[^:：]{1,40}?) ?[:：] *(?<value>.{0,400})");

    private final Field field;
    private final Part part;

    /** A line with its label taken off. */
    record Labelled(HeadLabel label, String value) {}

    Field field() {
        return field;
    }

    Part part() {
        return part;
    }

    /** What a line is that begins with a label and a colon; null for any other. */
    static @Nullable Labelled labelled(String line) {
        Matcher words = WITH_COLON.matcher(line);
        HeadLabel label = words.matches() ? of(words.group("label")) : null;
        return label == null ? null : new Labelled(label, words.group("value").strip());
    }

    HeadLabel(Field field, Part part) {
        this.field = field;
        this.part = part;
    }

    private static String words(Predicate<Row> which) {
        return TABLE.stream()
                .filter(which)
                .flatMap(row -> row.words().stream())
                .sorted((a, b) -> b.length() - a.length())
                .map(word -> word.replace(".", "\\."))
                .collect(Collectors.joining("|"));
    }

    /** Whether words are a label and nothing else. */
    static boolean isLabel(String words) {
        String word = ScannedCapitals.mended(words);
        return word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().anyMatch(Character::isUpperCase)
                && of(word) != null;
    }

    /** Whether a word is one of the labels, however it is written. */
    static boolean isWord(String word) {
        return of(word) != null;
    }

    private static @Nullable HeadLabel of(String word) {
        return LABELS.get(word.toLowerCase(Locale.ROOT).strip());
    }

    /**
     * What a line is that a label begins; null for any other. What it says is added to the findings, also by labels
     * further on: "From: Lind · To: Adler".
     */
    static @Nullable Part read(String text, Dates dates, Findings findings) {
        Part first = null;
        for (String piece : pieces(text)) {
            Part part = readOne(piece, dates, findings);
            first = first == null ? part : first;
        }
        return first;
    }

    /** The line parted before each of its labels. */
    private static List<String> pieces(String text) {
        String[] pieces = INNER.split(text);
        return pieces.length == 1
                ? List.of(text)
                : Stream.of(pieces)
                        .map(piece -> SEPARATORS.matcher(piece).replaceFirst(""))
                        .toList();
    }

    private static @Nullable Part readOne(String text, Dates dates, Findings findings) {
        Matcher line = LINE.matcher(ScannedCapitals.mended(text));
        if (!line.matches() || SENTENCE.matcher(text).matches()) {
            return null;
        }
        String word = line.group("label") != null ? line.group("label") : line.group("bare");
        if (line.group("label") == null && PartyNames.isAbbreviated(text)) {
            return null; // "CC CPSU" is a committee, and no list of copies
        }
        if (line.group("label") == null && line.group("value").contains(" TO ")) {
            return null; // "FROM PARIS TO ROME"
        }
        HeadLabel label = of(word);
        return label == null ? null : label.says(line.group("value").strip(), dates, findings);
    }

    private @Nullable Part says(String value, Dates dates, Findings findings) {
        if (this == OTHER || this == MAIL || ROUTING.matcher(value).matches()) {
            return Part.LETTERHEAD;
        }
        if (this == SENT || this == RECEIVED) {
            return dated(value, dates, findings);
        }
        Matcher serial = SERIAL.matcher(value);
        String named = this == TO && serial.matches() ? serial.group("post") : value;
        boolean party = this == TO || this == FROM || this == COPIES;
        boolean doubtful = this == NUMBER && !NUMERAL.matcher(named).matches();
        String said = (party ? people(named) : named).replaceAll("[.,;]$", "");
        findings.add(field, said, "label", doubtful ? 0.6 : 0.85);
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

    private @Nullable Part dated(String value, Dates dates, Findings findings) {
        Dates.Found date = dates.first(value);
        if (date == null || date.start() > 32) {
            return null;
        }
        findings.addDate(field, date, "label", 0.85);
        Matcher place = PLACED.matcher(value.substring(0, date.start()));
        if (this == SENT && place.matches()) {
            findings.add(Field.SENT_PLACE, place.group("place"), "place before a date", 0.75);
        }
        return part;
    }

    /** Names without their addresses for mail and the quotation marks around them. */
    private static String people(String value) {
        String sorted = SORTED.matcher(value).replaceAll("$2 $1");
        String names = ADDRESS.matcher(sorted).replaceAll("").replace("\"", "").strip();
        return names.isEmpty() ? value : names;
    }
}
