package org.depesha.ingest.letter;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.collate.Word;
import org.depesha.ingest.finding.Correspondents;
import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.FieldValue;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.Numbers;
import org.depesha.ingest.finding.PartyName;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.ingest.finding.Titles;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.Phrases;
import org.depesha.model.Months;
import org.depesha.model.PartialDate;

/** Finds what in a transcript contradicts something else in it: an editor decides, not the program. */
public final class Contradictions {

    private static final Pattern REPLIED = Pattern.compile(
            "(?i)(?U:\\b)(?:(?:your|yours|his|their|you)(?: \\p{L}+)?|(?:answer(?:ing)?|repl(?:y|ying)|respon(?:se"
                    + "|ding)"
                    + "|reference|received|receipt|acknowledg\\p{L}+|thank(?:s"
                    + "| you) for)(?: \\p{L}+){0,3}) (?:telegram|letter|cable|message|note|dispatch|despatch"
                    + "|memorandum)?s?"
                    + "(?: ?(?:No\\.|№) ?[\\d/\\p{L}-]+)?,?(?: of| dated| from| sent| on)?(?: the)? ?");
    private static final List<Field> NUMBERS = List.of(Field.CIPHER, Field.NUMBER, Field.INCOMING, Field.OUTGOING);
    private static final Pattern TITLE_NUMBER =
            Pattern.compile("(?:No\\.?|№|N[°º]|#|Number|Nr\\.?) ?(\\d[\\d/\\p{L}-]*)");
    /** The fields of which a message has one value, as an editor calls them. */
    private static final Map<Field, String> NAMES = new EnumMap<>(Map.of(
            Field.CIPHER, "number in cipher",
            Field.NUMBER, "number",
            Field.SENT, "date of sending",
            Field.RECEIVED, "date of receipt",
            Field.FROM, "sender",
            Field.TO, "addressee",
            Field.SHELFMARK, "shelfmark"));

    private static final List<Field> DATING = List.of(Field.RECEIVED, Field.PAGE_DATE, Field.DAY);
    private static final Pattern SUPPLIED = Pattern.compile(
            "(?i)^[^\\[\\]]{0,40}\\[(?:not (?:earlier|later|before|after)(?: than)? |before |after |about |c(?:irca"
                    + "|a)?\\.? |between )?(?:\\d{1,2}[. ]|\\d{4}(?U:\\b)|"
                    + Months.PATTERN + ")[^\\[\\]]{0,40}][*.\\d ]*$");
    private static final Pattern LATE_DAY =
            Pattern.compile("(?i)(?<![\\p{L}\\d.:/-])(?:(?<d>3[01])(?:st|th)?(?: of)? (?<m>" + Months.PATTERN
                    + ")|(?<n>" + Months.PATTERN + ") (?<e>3[01])(?![\\d:/]))");
    /** Between the words that name a message and its date: "dated", "of the". */
    private static final int BESIDE = 12;

    private static final int LONGEST_HEAD = 120;
    private static final Pattern NAME_WORD = Pattern.compile("(?<![.!?] |^)(?U:\\b)\\p{Lu}\\p{L}{2,}");
    private static final Set<String> COMMON = Set.of(
            "telegram",
            "letter",
            "message",
            "soviet",
            "chinese",
            "american",
            "korean",
            "russian",
            "war",
            "government",
            "party",
            "communist",
            "central",
            "committee",
            "the",
            "and",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "ambassador",
            "minister",
            "president",
            "chairman",
            "comrade",
            "union");

    private final Recognized letter;
    private final PartyNames names;
    private final List<Doubt> doubts = new ArrayList<>();

    private Contradictions(Recognized letter, PartyNames names) {
        this.letter = letter;
        this.names = names;
    }

    static List<Doubt> in(Recognized letter, PartyNames names) {
        Contradictions search = new Contradictions(letter, names);
        search.values();
        search.bothSides();
        search.titles();
        search.pageDate();
        search.order();
        search.dating();
        search.noDay();
        search.summary();
        search.replies();
        search.anotherLetter();
        search.damaged();
        return search.doubts;
    }

    /** Two sure values of one field. */
    private void values() {
        letter.messages().forEach(message -> {
            String which = message.id().isEmpty() ? "" : " of message " + message.id();
            for (Field field : NAMES.keySet()) {
                List<Finding> rivals =
                        FieldValue.of(field, message.findings(), names).rivals();
                if (rivals.size() > 1) {
                    Finding one = rivals.get(0);
                    Finding other = rivals.get(1);
                    doubts.add(new Doubt(
                            other.line(),
                            "There are two values for the " + NAMES.get(field) + which + ": " + said(one) + " and "
                                    + said(other) + "."));
                }
            }
        });
    }

    /** Somebody who would have written to himself. */
    private void bothSides() {
        String both = Correspondents.of(letter.findings(), names).both();
        if (!both.isEmpty()) {
            add(
                    1,
                    "`" + both + "` would be both the sender and the addressee, so that the title names neither: check"
                            + " who wrote to whom.");
        }
    }

    private static String said(Finding finding) {
        return "`" + finding.value() + "` (" + finding.rule() + ", line " + finding.line() + ")";
    }

    /**
     * Every number and date in a title, or in the title that a citation quotes, is that of the letter, or of a message
     * in it.
     */
    private void titles() {
        for (Finding title : letter.findings().of(Field.TITLE)) {
            titleDates(title);
            titleNumbers(title);
        }
    }

    private void titleDates(Finding title) {
        List<PartialDate> known = new ArrayList<>();
        letter.messages()
                .forEach(message -> List.of(Field.SENT, Field.RECEIVED)
                        .forEach(field ->
                                message.findings().of(field).forEach(f -> known.add(PartialDate.parse(f.value())))));
        if (known.isEmpty()) {
            return;
        }
        for (Dates.Found date : letter.dates().own().all(title.value())) {
            if (known.stream().noneMatch(other -> isSameDay(date.date(), other))) {
                add(
                        title.line(),
                        "The title says " + title.value().substring(date.start(), date.end()) + ", but the text gives "
                                + known.stream()
                                        .map(PartialDate::withoutTime)
                                        .distinct()
                                        .reduce((a, b) -> a + " and " + b)
                                        .orElse("")
                                + ".");
            }
        }
    }

    /**
     * The kind of a number is worded otherwise in titles than on forms: of whatever kind, one of the letter's must be
     * the title's.
     */
    private void titleNumbers(Finding title) {
        List<String> known = letter.messages()
                .flatMap(message -> NUMBERS.stream().flatMap(field -> message.findings().of(field).stream()))
                .filter(f -> !f.rule().startsWith("title") && f.line() != title.line())
                .map(Finding::value)
                .distinct()
                .toList();
        Matcher number = TITLE_NUMBER.matcher(title.value());
        while (!known.isEmpty() && number.find()) {
            String said = Numbers.normal(number.group(1));
            if (!known.contains(said)
                    && letter.messages()
                            .noneMatch(message -> message.passages().stream()
                                    .anyMatch(passage -> passage.line() != title.line()
                                            && passage.text().contains(said)))) {
                letter.findings().doubted(Field.NUMBER, title.rule());
                letter.findings().doubted(Field.CIPHER, title.rule());
                add(
                        title.line(),
                        "The title says No. " + said + ", but the text gives " + String.join(" and ", known) + ".");
            }
        }
    }

    private void add(int line, String what) {
        Doubt doubt = new Doubt(line, what);
        if (!doubts.contains(doubt)) {
            doubts.add(doubt);
        }
    }

    private static boolean isSameDay(PartialDate one, PartialDate other) {
        int length = Math.min(one.withoutTime().length(), other.withoutTime().length());
        return one.withoutTime().substring(0, length).equals(other.withoutTime().substring(0, length));
    }

    private void pageDate() {
        Finding page = letter.findings().best(Field.PAGE_DATE);
        List<Finding> own = new ArrayList<>(letter.findings().of(Field.SENT));
        own.addAll(letter.findings().of(Field.RECEIVED));
        if (page != null
                && !own.isEmpty()
                && own.stream()
                        .noneMatch(f -> isSameDay(PartialDate.parse(f.value()), PartialDate.parse(page.value())))) {
            doubts.add(new Doubt(
                    page.line(),
                    "The archive's page gives the date " + page.value()
                            + ", but the letter was neither sent nor received on that day."));
        }
    }

    private void order() {
        letter.messages().forEach(message -> order(message.findings()));
    }

    private void order(Findings found) {
        Finding sent = found.best(Field.SENT);
        Finding received = found.best(Field.RECEIVED);
        if (sent != null
                && received != null
                && PartialDate.parse(sent.value())
                        .earliest()
                        .isAfter(PartialDate.parse(received.value()).latest())) {
            doubts.add(new Doubt(
                    received.line(),
                    "It was received on " + received.value() + ", before it was sent on " + sent.value() + "."));
        }
    }

    /** A letter without a date, or whose date an editor has supplied in brackets. */
    private void dating() {
        Findings found = letter.findings();
        Finding sent = found.best(Field.SENT);
        if (sent == null && DATING.stream().noneMatch(found::has)) {
            add(1, "The text contains no date.");
        } else if (sent != null) {
            letter.supplied().transcript().lines().stream()
                    .filter(line -> line.number() == sent.line()
                            && SUPPLIED.matcher(line.text()).find())
                    .findFirst()
                    .ifPresent(line -> add(
                            line.number(), "The date `" + sent.value() + "` is in brackets: an editor supplied it."));
        }
    }

    /** The 31st of April. */
    private void noDay() {
        letter.supplied().transcript().lines().forEach(line -> {
            Matcher day = line.text().indexOf("30") < 0 && line.text().indexOf("31") < 0
                    ? null
                    : LATE_DAY.matcher(line.text());
            while (day != null && day.find()) {
                boolean before = day.group("d") != null;
                String name = day.group(before ? "m" : "n");
                int month = Months.number(name);
                int number = Integer.parseInt(day.group(before ? "d" : "e"));
                if (Character.isUpperCase(name.charAt(0))
                        && number > Month.of(month).maxLength()) {
                    add(
                            line.number(),
                            "There is no " + number + " "
                                    + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ".");
                }
            }
        });
    }

    /** A summary that names others than the letter does belongs to another document. */
    private void summary() {
        Finding summary = letter.findings().best(Field.SUMMARY);
        if (summary == null) {
            return;
        }
        Findings said = new Findings();
        Titles.read(summary.value(), said, "summary", 0.8);
        boolean other = isOther(said, Field.FROM) || isOther(said, Field.TO);
        Set<String> words = new HashSet<>();
        letter.supplied().transcript().lines().stream()
                .filter(line -> line.number() != summary.line())
                .forEach(line -> Word.in(line.text())
                        .forEach(word -> words.add(word.norm().toLowerCase(Locale.ROOT))));
        int named = 0;
        int known = 0;
        Matcher name = NAME_WORD.matcher(summary.value());
        while (name.find()) {
            String word = name.group().toLowerCase(Locale.ROOT);
            if (!COMMON.contains(word)) {
                named++;
                known += words.contains(word) ? 1 : 0;
            }
        }
        if (other || named >= 3 && known * 3 < named) {
            doubts.add(new Doubt(
                    summary.line(),
                    "The summary seems to belong to another document: it names "
                            + (other ? "another sender or addressee" : "persons or places that the text does not name")
                            + "."));
        }
    }

    private boolean isOther(Findings said, Field field) {
        Finding claim = said.best(field);
        List<Finding> own = letter.findings().of(field).stream()
                .filter(f -> f.confidence() >= Findings.THRESHOLD)
                .toList();
        if (claim == null || own.isEmpty()) {
            return false;
        }
        List<PartyName> claimed = names.all(claim.value());
        return own.stream()
                .flatMap(f -> names.all(f.value()).stream())
                .noneMatch(party -> claimed.stream().anyMatch(party::isSame));
    }

    /** A message that answers one of a later day. */
    private void replies() {
        letter.messages().forEach(message -> {
            Finding sent = message.findings().has(Field.SENT)
                    ? message.findings().best(Field.SENT)
                    : message.findings().best(Field.RECEIVED);
            for (LetterPassage passage : message.passages()) {
                Matcher replied = REPLIED.matcher(passage.text());
                while (sent != null && passage.part().braces().isEmpty() && replied.find()) {
                    Dates.Found date = letter.dates().own().first(passage.text().substring(replied.end()));
                    boolean toCome = date != null
                            && passage.text()
                                    .substring(replied.end(), replied.end() + Math.max(0, date.start()))
                                    .matches("(?i).*(?U:\\b)(?:by|before|until|till|after)(?U:\\b).*");
                    if (date != null
                            && !toCome
                            && date.start() < BESIDE
                            && date.date()
                                    .earliest()
                                    .isAfter(PartialDate.parse(sent.value()).latest())) {
                        doubts.add(new Doubt(
                                passage.line(),
                                "It is dated " + sent.value() + ", but answers a message of " + date.date() + "."));
                    }
                }
            }
        });
    }

    /** Behind a signature the head of another letter: its date, its number, its salutation. */
    private void anotherLetter() {
        boolean signed = false;
        for (LetterPassage passage : letter.message().passages()) {
            boolean heads = passage.message() == null
                    && passage.text().length() < LONGEST_HEAD
                    && (passage.part() == Part.PROSE
                            || passage.part() == Part.DATELINE
                            || passage.part() == Part.SALUTE
                            || passage.part() == Part.SIGNED && Phrases.greeted(passage.text()) != null);
            if (signed && heads && beginsLetter(passage)) {
                add(
                        passage.line(),
                        "Another letter seems to begin here, but a file may contain only one. Split the file, and "
                                + "import both parts.");
                return;
            }
            signed |= passage.part() == Part.SIGNED;
        }
    }

    private boolean beginsLetter(LetterPassage passage) {
        Findings found = new Findings();
        boolean kind =
                LineReader.read(HeadRules.HEAD, passage.text(), letter.dates().own(), found) != null
                        && found.has(Field.KIND);
        return kind || Phrases.greeted(passage.text()) != null;
    }

    /** Signs that the file's bytes did not give. */
    private void damaged() {
        letter.supplied().transcript().lines().stream()
                .filter(line -> line.text().indexOf('\uFFFD') >= 0)
                .findFirst()
                .ifPresent(line ->
                        add(line.number(), "Some bytes of the file are damaged: the text has \uFFFD in their place."));
    }

    /** Whether a doubt is about a line's summary, which is then not asserted. */
    public static boolean isOfSummary(Doubt doubt) {
        return doubt.what().startsWith("The summary");
    }
}
