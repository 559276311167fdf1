package org.depesha.ingest.letter;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.Titles;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.NamePatterns;
import org.depesha.read.transcript.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines that an archive or an editor has put above a letter: its number in the publication, its date, its
 * title.
 */
final class TitleLines {

    private static final Pattern PUBLISHED =
            Pattern.compile("^(?:No\\.|№|Document|DOCUMENT|Doc\\.)(?: No\\.| №)? ?(\\d{1,4})[.:]?$");
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}[.!?:][\"”)]?$");
    private static final int MOST_ABOVE_TITLE = 5;
    private static final int AHEAD = 5;

    private final Dates dates;
    private final Markup markup;
    private final Findings findings;
    private boolean titled;

    TitleLines(Dates dates, Markup markup, Findings findings) {
        this.dates = dates;
        this.markup = markup;
        this.findings = findings;
    }

    /** Whether the line is one of them; what it says is added to the findings. */
    boolean read(List<Paragraph> paragraphs, int at, boolean begun, List<LetterPassage> passages) {
        if (titled) {
            return false;
        }
        Paragraph paragraph = paragraphs.get(at);
        boolean follows = false;
        for (int i = at; i < Math.min(paragraphs.size(), at + 4); i++) {
            follows |= Titles.begins(paragraphs.get(i).text());
        }
        if (Titles.begins(paragraph.text())) {
            titled = Titles.read(paragraph.text(), findings, "title", 0.88);
            findings.add(Field.TITLE, paragraph.text(), "title", 0.95);
        } else if (!begun && at < MOST_ABOVE_TITLE && Titles.readHeading(paragraph.text(), dates, findings)) {
            titled = true;
            findings.add(Field.TITLE, paragraph.text(), "title", 0.9);
        } else if (follows && PUBLISHED.matcher(paragraph.text()).matches()) {
            findings.add(
                    Field.PUBLISHED,
                    PUBLISHED.matcher(paragraph.text()).replaceFirst("$1"),
                    "number above the title",
                    0.9);
        } else if (!begun && dateAlone(paragraph.text()) != null && (follows || headFollows(paragraphs, at))) {
            findings.addDate(
                    Field.PAGE_DATE, Objects.requireNonNull(dateAlone(paragraph.text())), "date above the title", 0.9);
        } else if (!begun && isMainHeading(paragraph)) {
            titled = true;
            Titles.read(paragraph.text(), findings, "title", 0.8);
            findings.add(Field.TITLE, paragraph.text(), "main heading", 0.9);
        } else if (!begun && isUnknownTitle(paragraphs, at)) {
            titled = true;
            Titles.read(paragraph.text(), findings, "title", 0.8);
            findings.add(Field.TITLE, paragraph.text(), "line above the head", 0.75);
        } else {
            return false;
        }
        passages.add(new LetterPassage(Part.METADATA, paragraph.text(), paragraph.line()));
        return true;
    }

    /** The heading of a page or a Markdown file, unless it is a line of the letter's own head. */
    private boolean isMainHeading(Paragraph paragraph) {
        return markup.headings().getOrDefault(paragraph.line(), 0) == 1
                && LineReader.read(HeadRules.HEAD, paragraph.text(), dates, new Findings()) == null;
    }

    private Dates.@Nullable Found dateAlone(String text) {
        return dateAlone(text, dates);
    }

    /** The date that a line holds and nothing else; null for any other line. */
    static Dates.@Nullable Found dateAlone(String text, Dates dates) {
        Dates.Found date = dates.first(text);
        return date != null && date.start() < 2 && date.end() >= text.length() - 2 ? date : null;
    }

    private boolean headFollows(List<Paragraph> paragraphs, int at) {
        for (int i = at + 1; i < Math.min(paragraphs.size(), at + AHEAD); i++) {
            String text = paragraphs.get(i).text();
            if (text.equals(text.toUpperCase(Locale.ROOT))
                    && text.length() > 5
                    && (NamePatterns.INSTITUTION.matcher(text).find() || HeadRules.isHead(text))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnknownTitle(List<Paragraph> paragraphs, int at) {
        String text = paragraphs.get(at).text();
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        return at < 4
                && !NamePatterns.INSTITUTION.matcher(text).find()
                && text.length() > 12
                && text.length() < 240
                && !capitals
                && !SENTENCE.matcher(text).matches()
                && LineReader.read(HeadRules.HEAD, text, dates, new Findings()) == null
                && headFollows(paragraphs, at);
    }
}
