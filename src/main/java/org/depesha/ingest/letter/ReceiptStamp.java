package org.depesha.ingest.letter;

import java.util.regex.Pattern;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.Phrases;

/** A stamp of receipt over several lines: its word alone, and in one of the next lines the day. */
final class ReceiptStamp {

    private static final Pattern WORD =
            Pattern.compile("(?iu)[^\\p{L}\\d]*(?:" + Phrases.any(Phrases::received) + ")(?U:\\b)\\D*");
    private static final int MOST_LETTERS = 80;
    private static final int MOST_LINES = 3;
    private static final int NONE = -MOST_LINES - 1;

    private int line = NONE;

    /** Whether the stamp's day may stand here. */
    boolean isOpen(Paragraph paragraph) {
        return paragraph.line() - line <= MOST_LINES && paragraph.line() >= line;
    }

    /** Remembers the word; a date that stands alone in the lines below it is that of receipt, and not of sending. */
    void read(Paragraph paragraph, Dates dates, Findings findings) {
        if (paragraph.text().length() < MOST_LETTERS
                && WORD.matcher(paragraph.text()).matches()) {
            line = paragraph.line();
            return;
        }
        Dates.Found day = isOpen(paragraph) ? dates.first(paragraph.text()) : null;
        if (day == null
                || !paragraph.text().substring(0, day.start()).isBlank()
                        && Character.isLetter(paragraph.text().strip().charAt(0))) {
            return;
        }
        boolean sent = findings.of(Field.SENT).stream()
                .anyMatch(f -> f.line() == paragraph.line()
                        && f.value().equals(day.date().toString()));
        if (sent) {
            findings.moveValue(
                    Field.SENT, Field.RECEIVED, paragraph.line(), day.date().toString());
        } else if (findings.of(Field.RECEIVED).stream().noneMatch(f -> f.line() == paragraph.line())) {
            findings.at(paragraph.line()).addDate(Field.RECEIVED, day, "stamp of receipt", 0.85);
        }
        line = NONE;
    }
}
