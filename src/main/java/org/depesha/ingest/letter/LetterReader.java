package org.depesha.ingest.letter;

import java.util.ArrayList;
import java.util.List;
import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.ingest.letter.Quotations.Stretch;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.NamePatterns;
import org.depesha.ingest.phrase.Phrases;
import org.depesha.model.PartialDate;
import org.depesha.read.transcript.MarkedText;

/** Reads a message: its head, its text with the messages that it transmits, its foot. */
final class LetterReader {

    private static final int MOST_NESTED = 6;

    private final Dates dates;
    private final PartyNames names;
    private final List<Doubt> doubts;
    private final boolean onArchivePage;
    private int messages;

    LetterReader(Dates dates, PartyNames names, boolean onArchivePage, List<Doubt> doubts) {
        this.dates = dates;
        this.names = names;
        this.onArchivePage = onArchivePage;
        this.doubts = doubts;
    }

    ReadMessage outer(List<Paragraph> paragraphs) {
        Findings findings = new Findings();
        List<LetterPassage> passages = read(paragraphs, dates, findings, 0, new Findings());
        return new ReadMessage("", findings, passages);
    }

    /** Reads the dates inside a letter: what it speaks of, or passes on, is not later than itself. */
    static Dates datesInText(Dates own, Findings letter) {
        PartialDate last = own.context();
        for (Field field : List.of(Field.SENT, Field.RECEIVED)) {
            for (Finding date : letter.of(field)) {
                PartialDate found = PartialDate.parse(date.value());
                last = last == null || found.latest().isAfter(last.latest()) ? found : last;
            }
        }
        return Dates.upTo(last);
    }

    private List<LetterPassage> read(
            List<Paragraph> paragraphs, Dates dates, Findings findings, int depth, Findings around) {
        boolean outer = depth == 0;
        HeadReader head = new HeadReader(dates, names, outer, findings);
        int first = head.read(paragraphs);
        List<LetterPassage> passages = new ArrayList<>(head.passages());
        List<Paragraph> rest = Openings.split(paragraphs.subList(first, paragraphs.size()), dates, findings, passages);
        List<Stretch> stretches =
                depth < MOST_NESTED ? Quotations.in(rest, dates) : List.of(new Stretch(false, true, rest));
        List<Paragraph> running = new ArrayList<>();
        List<Pending> pending = new ArrayList<>();
        Prose prose = new Prose();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.quoted()) {
                passages.add(placeFor(stretch, running, pending));
                running.clear();
            } else {
                boolean last = i == stretches.size() - 1;
                running.addAll(stretch.paragraphs());
                passages.addAll(
                        last
                                ? new FootReader(dates, names, where(outer), findings, prose).read(stretch.paragraphs())
                                : new InnerCloses(dates, findings).in(prose.read(stretch.paragraphs())));
            }
        }
        Compliments.read(passages, findings);
        findings.move(
                Field.TO,
                Field.RELAY,
                findings.all().stream().anyMatch(f -> f.rule().equals("for")) ? "address" : "-");
        complete(
                findings,
                around,
                outer
                        && passages.stream()
                                .anyMatch(passage ->
                                        passage.part() == Part.SALUTE && Phrases.greeted(passage.text()) != null));
        greeted(findings);
        return transmitted(passages, pending, datesInText(dates, findings), findings, depth);
    }

    private FootReader.Where where(boolean outer) {
        return !outer
                ? FootReader.Where.IN_LETTER
                : onArchivePage ? FootReader.Where.ON_ARCHIVE_PAGE : FootReader.Where.ALONE;
    }

    private LetterPassage placeFor(Stretch stretch, List<Paragraph> before, List<Pending> pending) {
        if (!stretch.balanced()) {
            doubts.add(new Doubt(
                    stretch.paragraphs().get(0).line(),
                    "A transmitted message begins here, but one of its quotation marks is missing: its signature was "
                            + "used to judge where it begins or ends."));
        }
        pending.add(new Pending(stretch, List.copyOf(before)));
        return new LetterPassage(
                Part.MESSAGE, MarkedText.EMPTY, stretch.paragraphs().get(0).line());
    }

    private record Pending(Stretch stretch, List<Paragraph> before) {}

    /** Reads the messages last: what they say of "my" and "you" needs the whole outer one. */
    private List<LetterPassage> transmitted(
            List<LetterPassage> passages, List<Pending> mine, Dates dates, Findings outer, int depth) {
        List<LetterPassage> all = new ArrayList<>();
        int next = 0;
        for (LetterPassage passage : passages) {
            if (passage.part() != Part.MESSAGE) {
                all.add(passage);
                continue;
            }
            Pending message = mine.get(next++);
            String id = "m" + ++messages;
            Findings findings = new Findings();
            Introductions.read(message.before(), dates, outer, findings);
            QuotedText marked = QuotedText.of(message.stretch().paragraphs());
            List<LetterPassage> inner = read(marked.paragraphs(), dates, findings, depth + 1, outer);
            all.add(new LetterPassage(
                    Part.MESSAGE,
                    MarkedText.EMPTY,
                    passage.line(),
                    new ReadMessage(id, findings, marked.restored(inner)),
                    null));
        }
        return all;
    }

    /** Whom a letter greets by a title and a name it is for, where nothing else says so. */
    private static void greeted(Findings findings) {
        boolean addressed = findings.of(Field.TO).stream().anyMatch(f -> f.confidence() >= Findings.THRESHOLD);
        boolean named = findings.of(Field.TO).stream()
                .anyMatch(f -> f.rule().equals("salutation")
                        && NamePatterns.TITLED.matcher(f.value()).matches());
        if (!addressed && named) {
            findings.promote(Field.TO, "salutation");
        }
    }

    /** An inner message that does not say to whom it goes, or from whom, has that from its announcement alone. */
    private static void complete(Findings findings, Findings around, boolean greets) {
        if (findings.has(Field.KIND)) {
            return;
        }
        if (!around.all().isEmpty()) {
            findings.add(Field.KIND, "Message", "by default", 0.7);
        } else if (greets) {
            findings.add(Field.KIND, "Letter", "salutation", 0.75);
        }
    }
}
