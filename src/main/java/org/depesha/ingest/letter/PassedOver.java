package org.depesha.ingest.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.LetterTitles;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.NamePatterns;
import org.depesha.ingest.phrase.Phrases;
import org.depesha.ingest.phrase.ScannedCapitals;
import org.depesha.ingest.phrase.Shelfmarks;
import org.depesha.ingest.phrase.TableRows;
import org.depesha.model.PartialDate;

/**
 * What the short lines above and below a text say that the readers of head and foot left, because one line stood
 * between that nobody could read: labels, and the letter's day. Every date there may be that of sending; of several
 * days none is asserted.
 */
final class PassedOver {

    private static final int LONGEST = 140;
    private static final int MOST_BEFORE = 60;
    private static final int MOST_BEHIND = 40;
    private static final double SURE = 0.75;
    private static final double UNSURE = 0.5;
    /** A text is not copied out, registered or printed on the day that it was written. */
    private static final int LATER = 60;

    private static final Pattern OTHER_DAY = Pattern.compile("(?iu)(?<!\\p{L})(?:" + Phrases.any(Phrases::received)
            + "|" + Phrases.any(Phrases::otherDays) + ")(?!\\p{L})");

    /** "Cetinje, am", before a date. */
    private static final Pattern PLACE_BEFORE =
            Pattern.compile("(?:^|\\s)(?<p>\\p{Lu}[\\p{L}'’-]{2,}(?: (?:(?:am|an der|sur|i\\.) )?"
                    + "\\p{Lu}[\\p{L}'’-]*){0,2}),? ?(?:(?iu:the|on|am|den|d\\.|le|ce|li|lì|iì|il|a dì|addì|d"
                    + "n\\.|dnia|a|el|el día) ?)?"
                    + "(?:" + HeadRules.DAY + ",? )?\\[?$");

    private static final Pattern PLACE_BEHIND =
            Pattern.compile("^(?: г)?[.,] (?<p>(?:г\\. )?\\p{Lu}[\\p{L}'’-]{2,})\\.?$");
    /** A number of the letter's own, alone in its line or at an end of it. */
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\p{L}{4,12}\\.? )?(?:No|Nr|N[°º]|№|n|nr|Núm|núm|N)\\.? *(?<n>\\d[\\d/-]*(?: ?\\p{L}(?:[–-]"
                    + "\\p{L})?)?(?:/\\p{L}{1,3})?)\\.?(?=$| {2,}|\\s+\\p{Lu})"
                    + "|(?<=\\s)(?:No|Nr|N[°º]?|№|n|Núm)\\.? *(?<m>\\d[\\d/-]*(?:/\\p{L}{1,3})?)\\.?"
                    + "(?: \\p{Lu}\\p{Ll}{0,3}\\.)?$"
                    + "|(?<z>[\\p{IsHan}（）()\\d]{1,12}字 ?第? ?\\d+ ?[号號])");
    /** The number that an edition gives a letter: before its title, or alone above it. */
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:(?:No|Nr|№|N[°º])\\.? ?)?(?<n>\\d{1,4}|[IVXLC]{1,8})(?:[.)](?= \\p{Lu}| ?[—–-]|$)|$| [—–-]).*");

    private static final int MOST_ABOVE = 12;

    private static final Pattern SIGNED =
            Pattern.compile("[^\\p{L}\\d]{0,3}(?:(?iu:signed|sgd\\.?|gez\\.|signé|firmato|f\\.to|fdo\\."
                    + "|s\\.)\\)? ?:? ?)?(?<n>(?:v\\. |von )?"
                    + "(?:\\p{Lu}[\\p{L}'’-]*\\.? ?){0,3}(?:(?:de la|de|di|von|v\\.|van|y) )?\\p{Lu}[\\p{L}'"
                    + "’-]+)(?: m\\. ?p\\.)?[.)]?");
    private static final Pattern COPIES = Pattern.compile(
            "(?:\\(\\d\\) )?(?iu:copy|copies|repeated|copie|копи[яи]|copia|kopie|odpis) (?:to|à|an|a|в|do|для) "
                    + "(?<c>\\p{Lu}.{2,160}?)\\.?");
    private static final int MOST_SIGNED = 4;
    /** Whom so many letters greet that it names none of them. */
    private static final Pattern NOBODY = Pattern.compile("(?iu)" + words("greeted.tsv"));

    private static final Pattern MINUTES = Pattern.compile("(?iu)" + words("minutes.tsv") + "(?!\\p{L})");
    private static final Pattern BEFORE_MARK = Pattern.compile("^(?:\\d{1,2}[.)] )?[\\s↑^(\\[]*");
    private static final int LEAST_BEFORE_MARK = 40;

    private static String words(String table) {
        return TableRows.of(table).stream().map(row -> row[1]).collect(Collectors.joining("|", "(?:", ")"));
    }

    private final Findings findings;
    private final Dates dates;
    private final Findings days = new Findings();

    private PassedOver(Findings findings, Dates dates) {
        this.findings = findings;
        this.dates = dates;
    }

    static void read(ReadMessage message, Dates dates) {
        PassedOver reader = new PassedOver(message.findings(), dates);
        List<LetterPassage> passages = message.passages();
        int first = 0;
        while (first < passages.size() && isShort(passages.get(first))) {
            first++;
        }
        int last = passages.size() - 1;
        while (last >= first && isShort(passages.get(last))) {
            last--;
        }
        for (int i = 0; i < passages.size(); i++) {
            if (i < first || i > last) {
                reader.line(passages.get(i));
            }
            if (i < Math.min(first, MOST_ABOVE)) {
                reader.number(passages.get(i));
            }
        }
        reader.parties(passages, first, last);
        minutes(passages, reader.findings);
        reader.later(first < passages.size() ? passages.get(first).line() : 0);
        reader.sent();
    }

    private void parties(List<LetterPassage> passages, int first, int last) {
        List<LetterPassage> below = passages.subList(last + 1, passages.size());
        Signers.choose(passages, findings);
        formula(below);
        titles(passages.subList(0, first));
        published();
        Signers.posts(findings);
        signature(below);
        Signers.alone(below, findings);
        AddressLines.above(passages.subList(0, first), findings);
        AddressLines.below(below, findings);
        greeted(findings);
    }

    private void formula(List<LetterPassage> below) {
        for (LetterPassage passage : below) {
            String signer = Formulas.signer(passage.text());
            findings.at(passage.line()).add(Field.FROM, signer == null ? "" : signer, "signature", SURE);
        }
    }

    /** A title below lines that nobody could read. */
    private void titles(List<LetterPassage> above) {
        for (LetterPassage passage : above) {
            Findings title = new Findings().at(passage.line());
            if (findings.all().stream().noneMatch(f -> f.rule().equals("title"))
                    && LetterTitles.read(ScannedCapitals.mended(passage.text()), title)) {
                if (title.has(Field.TO)) {
                    findings.doubted(Field.TO, "salutation");
                }
                findings.addAll(title);
                findings.at(passage.line())
                        .add(Field.TITLE, findings.has(Field.TITLE) ? "" : passage.text(), "title", SURE);
            }
        }
    }

    /** Of two numbers the one that stands alone above all is that of the edition. */
    private void published() {
        List<Finding> numbers = findings.of(Field.NUMBER).stream()
                .filter(number -> number.confidence() >= Findings.THRESHOLD)
                .sorted(Comparator.comparingInt(Finding::line))
                .toList();
        if (numbers.size() > 1
                && !findings.has(Field.PUBLISHED)
                && numbers.get(0).line() == 1
                && numbers.get(1).line() > 1) {
            findings.moveValue(Field.NUMBER, Field.PUBLISHED, 1, numbers.get(0).value());
        }
    }

    /** Nobody sends the minutes of a meeting. */
    private static void minutes(List<LetterPassage> passages, Findings findings) {
        boolean minutes = passages.stream()
                .limit(MOST_ABOVE)
                .anyMatch(passage -> MINUTES.matcher(passage.text()).lookingAt());
        if (minutes) {
            List.of(Field.FROM, Field.TO).forEach(field -> findings.weighed(field, UNSURE));
        }
    }

    /** Whom a letter greets it is for, where nothing else says so. */
    private static void greeted(Findings findings) {
        if (findings.of(Field.TO).stream()
                .allMatch(f -> f.rule().equals("salutation")
                        && !NOBODY.matcher(f.value()).matches())) {
            findings.promote(Field.TO, "salutation");
        }
    }

    /** Whether words before a date say that it is no day of sending: "received", "last modified". */
    static boolean isOtherDay(String before) {
        return OTHER_DAY.matcher(before).find();
    }

    private static boolean isShort(LetterPassage passage) {
        return passage.message() == null && passage.text().length() <= LONGEST && passage.part() != Part.POINT;
    }

    private void line(LetterPassage passage) {
        Findings found = new Findings().at(passage.line());
        String text = ScannedCapitals.mended(passage.text());
        archive(passage);
        Matcher copies = COPIES.matcher(text);
        if (copies.matches() && !findings.has(Field.COPIES)) {
            findings.at(passage.line()).add(Field.COPIES, copies.group("c"), "copies", SURE);
        }
        if (HeadLabel.read(text.replaceFirst("^[\\[(]+", "").replaceFirst("[\\])]+$", ""), dates, found) != null) {
            for (Finding one : found.all()) {
                boolean known = findings.of(one.field()).stream().anyMatch(f -> f.confidence() >= Findings.THRESHOLD);
                if (!known) {
                    findings.at(one.line()).add(one.field(), one.value(), one.rule(), one.confidence());
                }
            }
            return;
        }
        Dates.Found date = dates.first(text);
        if (date != null
                && !date.inferred()
                && date.date().day() > 0
                && date.start() <= MOST_BEFORE
                && text.length() - date.end() <= MOST_BEHIND
                && !OTHER_DAY.matcher(text.substring(0, date.start())).find()) {
            days.at(passage.line()).addDate(Field.SENT, date, "date above or below the text", SURE);
            if (passage.part() != Part.METADATA) {
                place(passage.line(), text.substring(0, date.start()), text.substring(date.end()));
            }
        }
    }

    private void archive(LetterPassage passage) {
        boolean known = Stream.of(Field.SHELFMARK, Field.ARCHIVE_NAME).anyMatch(findings::has);
        String text = BEFORE_MARK.matcher(passage.text()).replaceFirst("");
        Dates.Found day = dates.first(ScannedCapitals.mended(text));
        boolean dated = day != null && !day.inferred() && day.start() < LEAST_BEFORE_MARK;
        Shelfmarks.Found mark = known || dated ? null : Shelfmarks.find(text);
        if (mark != null && mark.start() < LEAST_BEFORE_MARK) {
            findings.at(passage.line()).add(Field.REPOSITORY, mark.repository(), "archive reference", SURE);
            findings.add(Field.SHELFMARK, mark.shelfmark(), "archive reference", SURE);
        }
    }

    private void place(int line, String before, String behind) {
        Matcher place = PLACE_BEFORE.matcher(before);
        boolean found = place.find();
        place = found ? place : PLACE_BEHIND.matcher(behind);
        if (!findings.has(Field.SENT_PLACE)
                && (found || place.find())
                && before.lastIndexOf(':', place.start("p") > before.length() ? 0 : found ? place.start("p") : 0) < 0
                && !HeadRules.isNoPlace(place.group("p"))
                && !HeadLabel.isWord(place.group("p"))) {
            findings.at(line).add(Field.SENT_PLACE, place.group("p"), "place beside the date", SURE);
        }
    }

    private void number(LetterPassage passage) {
        Matcher number = NUMBER.matcher(ScannedCapitals.mended(passage.text()));
        boolean labelled = HeadLabel.read(passage.text(), dates, new Findings()) != null;
        Matcher published = PUBLISHED.matcher(passage.text());
        if (!findings.has(Field.NUMBER) && !findings.has(Field.PUBLISHED) && published.matches()) {
            findings.at(passage.line()).add(Field.PUBLISHED, published.group("n"), "number before the title", SURE);
            return;
        }
        if (!labelled && !findings.has(Field.NUMBER) && !findings.has(Field.CIPHER) && number.find()) {
            String value = Stream.of("n", "m", "z")
                    .map(number::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            findings.at(passage.line()).add(Field.NUMBER, value, "number in the head", SURE);
        }
    }

    /** Of the lines directly below the text the first that is a name: of two words at least, or below a close. */
    private void signature(List<LetterPassage> below) {
        if (findings.of(Field.FROM).stream().anyMatch(f -> f.confidence() >= Findings.THRESHOLD)) {
            return;
        }
        boolean closed = false;
        for (LetterPassage passage : below.subList(0, Math.min(MOST_SIGNED, below.size()))) {
            String text = passage.text();
            Matcher name = SIGNED.matcher(text);
            boolean whole = closed || text.contains(" ") || text.equals(text.toUpperCase(Locale.ROOT));
            if (name.matches()
                    && whole
                    && !Phrases.isClose(text)
                    && Phrases.greeted(text) == null
                    && !NamePatterns.INSTITUTION.matcher(text).find()) {
                findings.at(passage.line())
                        .add(Field.FROM, name.group("n"), "name below the text", closed ? 0.8 : SURE);
                return;
            }
            closed |= Phrases.isClose(text);
        }
    }

    /** A day long after that of the head is that of a copy, a print or a clerk. */
    private void later(int text) {
        Finding head = findings.of(Field.SENT).stream()
                .filter(f -> f.line() < text)
                .findFirst()
                .orElse(null);
        if (head == null) {
            return;
        }
        findings.of(Field.SENT).stream()
                .filter(f -> f.line() > text && day(f).isAfter(day(head).plusDays(LATER)))
                .forEach(f -> findings.doubtedBelow(Field.SENT, f.rule(), text));
    }

    private static java.time.LocalDateTime day(Finding finding) {
        return PartialDate.parse(finding.value()).earliest();
    }

    private void sent() {
        if (findings.of(Field.SENT).stream().anyMatch(f -> f.confidence() >= Findings.THRESHOLD)) {
            return;
        }
        List<Finding> open = days.of(Field.SENT).stream()
                .filter(day -> findings.of(Field.RECEIVED).stream().noneMatch(f -> f.line() == day.line()))
                .toList();
        boolean one = open.stream()
                        .map(day -> PartialDate.parse(day.value()).withoutTime())
                        .distinct()
                        .count()
                == 1;
        open.forEach(day -> findings.at(day.line()).add(Field.SENT, day.value(), day.rule(), one ? SURE : UNSURE));
    }
}
