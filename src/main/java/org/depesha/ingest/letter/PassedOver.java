package org.depesha.ingest.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.Phrases;
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
        }
        reader.later(first < passages.size() ? passages.get(first).line() : 0);
        reader.sent();
    }

    private static boolean isShort(LetterPassage passage) {
        return passage.message() == null && passage.text().length() <= LONGEST && passage.part() != Part.POINT;
    }

    private void line(LetterPassage passage) {
        Findings found = new Findings().at(passage.line());
        String text = passage.text();
        if (HeadLabel.read(text, dates, found) != null) {
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
