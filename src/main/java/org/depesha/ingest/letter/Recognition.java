package org.depesha.ingest.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.ingest.finding.SourceNote;
import org.depesha.ingest.layout.Furniture;
import org.depesha.ingest.layout.Line;
import org.depesha.ingest.layout.Sheet;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.NamePatterns;
import org.depesha.model.PartialDate;
import org.depesha.read.transcript.Aside;
import org.depesha.read.transcript.Mark;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.Note;
import org.depesha.read.transcript.RaisedDigits;
import org.depesha.read.transcript.TranscriptFile;
import org.jspecify.annotations.Nullable;

/** Works out what a transcript is: page furniture, an archive's own words, the letter. */
public final class Recognition {

    private Recognition() {}

    public static Recognized of(TranscriptFile supplied, PartyNames names) {
        List<Aside> asides = new ArrayList<>(supplied.beside().asides());
        List<Doubt> doubts = new ArrayList<>();
        supplied.beside().losses().forEach(loss -> doubts.add(Doubt.of(loss)));
        List<Line> sheet = lines(supplied, asides);
        Furniture.Cleared cleared = Furniture.clear(sheet, supplied.beside().notes(), asides);
        cleared.losses().forEach(loss -> doubts.add(Doubt.of(loss)));
        ArchivePage page = ArchivePage.of(cleared.lines(), asides);
        Dates dates = Dates.near(ownDate(cleared.lines()));
        ReadMessage message = BrokenLines.joined(
                new LetterReader(dates, names, !page.entries().isEmpty(), doubts).outer(Paragraph.of(page.letter())));
        new EntryValues(message.findings(), dates, asides).read(page.entries());
        if (message.findings().all().stream().anyMatch(f -> f.rule().equals(MailHead.RULE))) {
            List.of(Field.values()).forEach(field -> message.findings().overrule(field, MailHead.RULE));
        } else {
            PassedOver.read(message, dates);
        }
        places(message, names);
        pageDate(message, asides);
        figures(message, asides);
        Set<Integer> described = described(message, page);
        titleNotes(message, cleared.notes(), described);
        Recognized recognized = new Recognized(
                supplied,
                message,
                asides,
                described,
                new Recognized.Pages(cleared.notes(), cleared.pages()),
                doubts,
                new Recognized.LetterDates(dates, LetterReader.datesInText(dates, message.findings())));
        return recognized.with(Contradictions.in(recognized, names));
    }

    /** The lines of a transcript that hold words; what is taken off them is added to {@code asides}. */
    public static List<Line> lines(TranscriptFile supplied, List<Aside> asides) {
        return Sheet.of(supplied, asides, HeadLabel::isLabel);
    }

    /** A note to the title has no place in the text: it goes to the front matter with it. */
    private static void titleNotes(ReadMessage message, List<Note> notes, Set<Integer> described) {
        for (int i = 0; i < notes.size(); i++) {
            int call = i;
            boolean titled = message.passages().stream()
                    .anyMatch(passage -> passage.part() == Part.METADATA && calls(passage, call));
            boolean inText = isCalled(message, call);
            if (titled && !inText) {
                Note note = notes.get(i);
                message.findings().at(note.line());
                if (!SourceNote.read(note.text(), message.findings())) {
                    message.findings().add(Field.NOTE, note.text(), "note to the title", 0.85);
                }
                described.add(note.line());
            }
        }
    }

    private static boolean calls(LetterPassage passage, int note) {
        return passage.words().spans().stream().anyMatch(span -> span.mark().note() == note);
    }

    private static boolean isCalled(ReadMessage message, int call) {
        return message.passages().stream()
                .anyMatch(passage -> passage.message() != null
                        ? isCalled(passage.message(), call)
                        : passage.part() != Part.METADATA && calls(passage, call));
    }

    private static Set<Integer> described(ReadMessage message, ArchivePage page) {
        Set<Integer> lines = new HashSet<>();
        List<LetterPassage> passages = message.passages();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).part() == Part.METADATA) {
                int next = i + 1 < passages.size()
                        ? passages.get(i + 1).line()
                        : passages.get(i).line() + 1;
                IntStream.range(
                                passages.get(i).line(),
                                Math.max(next, passages.get(i).line() + 1))
                        .forEach(lines::add);
            }
        }
        for (ArchivePage.Entry entry : page.entries()) {
            lines.add(entry.line().number());
            entry.values().forEach(line -> lines.add(line.number()));
        }
        return lines;
    }

    /**
     * The first date with a year, which stands in the head of almost every letter; a year of four digits before one of
     * two.
     */
    private static @Nullable PartialDate ownDate(List<Line> lines) {
        PartialDate first = null;
        for (Line line : lines) {
            Dates.Found date =
                    line.text().length() > 400 ? null : Dates.near(null).first(line.text());
            if (date != null
                    && date.date().day() > 0
                    && !PassedOver.isOtherDay(line.text().substring(0, date.start()))) {
                boolean full = line.text()
                        .substring(date.start(), date.end())
                        .contains(Integer.toString(date.date().year()));
                if (full) {
                    return date.date();
                }
                first = first == null ? date.date() : first;
            }
        }
        return first;
    }

    /** "From" names a person as well as a place: the registers tell, and a place's name is no person's. */
    private static void places(ReadMessage message, PartyNames names) {
        Findings found = message.findings();
        boolean signed = found.has(Field.FROM);
        for (Finding place : found.of(Field.SENT_PLACE)) {
            boolean known = names.findPlace(place.value()) != null;
            boolean sender =
                    found.of(Field.FROM).stream().anyMatch(f -> f.value().equalsIgnoreCase(place.value()));
            boolean person = !known && (sender || names.find(place.value()) != null);
            boolean toOffice = found.of(Field.RECEIVED_PLACE).stream()
                    .anyMatch(f -> f.line() == place.line()
                            && NamePatterns.INSTITUTION.matcher(f.value()).find());
            if (toOffice && !person) {
                found.move(Field.RECEIVED_PLACE, Field.TO, place.rule());
            } else if (place.rule().equals("from and to") && !known && (person || !signed)) {
                found.move(Field.SENT_PLACE, Field.FROM, place.rule());
                found.move(Field.RECEIVED_PLACE, Field.TO, place.rule());
            } else if (person
                    || !known && place.rule().equals("from:")
                    || !known && place.rule().equals("from") && isPerson(place.value())) {
                found.move(Field.SENT_PLACE, Field.FROM, place.rule());
            }
        }
    }

    /** What looks like the call of a note the file does not have is no part of a value in the front matter. */
    /** Two names or more that are not all in capitals are seldom a place. */
    private static boolean isPerson(String value) {
        return value.contains(" ") && !value.equals(value.toUpperCase(java.util.Locale.ROOT));
    }

    private static void figures(ReadMessage message, List<Aside> asides) {
        List<LetterPassage> passages = message.passages();
        for (int i = 0; i < passages.size(); i++) {
            LetterPassage passage = passages.get(i);
            int next = i + 1 < passages.size() ? passages.get(i + 1).line() - 1 : passage.line();
            passage.words().spans().stream()
                    .filter(span -> passage.part() == Part.METADATA && span.isPoint() && isFigure(span.mark()))
                    .forEach(span -> asides.add(new Aside(
                            passage.line(),
                            Math.max(passage.line(), next),
                            span.mark().value(),
                            "number of a note that the file does not have")));
        }
    }

    private static boolean isFigure(Mark mark) {
        return mark.kind() == Kind.FIGURE
                || mark.kind() == Kind.ORIGINAL
                        && RaisedDigits.plain(mark.value()).codePoints().anyMatch(Character::isDigit);
    }

    private static void pageDate(ReadMessage message, List<Aside> asides) {
        for (LetterPassage passage : message.passages()) {
            Finding published = message.findings().best(Field.PUBLISHED);
            if (published != null && published.line() == passage.line() && passage.part() == Part.METADATA) {
                asides.add(Aside.words(passage.line(), passage.text(), "number in the publication"));
            }
            for (Finding date : message.findings().of(Field.PAGE_DATE)) {
                if (passage.part() == Part.METADATA
                        && passage.line() == date.line()
                        && date.rule().equals("date above the title")) {
                    asides.add(Aside.words(date.line(), passage.text(), "date of the archive's page"));
                }
            }
        }
    }
}
