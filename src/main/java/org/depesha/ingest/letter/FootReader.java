package org.depesha.ingest.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.PartyName;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.ingest.finding.SourceNote;
import org.depesha.ingest.letter.LineReader.Piece;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.NamePatterns;
import org.depesha.ingest.phrase.Phrases;
import org.depesha.ingest.phrase.Shelfmarks;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands below a message's text, from its last paragraph upwards: close, signature, number, date, archive,
 * an archive's summary.
 */
final class FootReader {

    /** Where the message stands whose foot is read. */
    enum Where {
        /** By itself. */
        ALONE,
        /** On the page of an archive, which may sum it up below. */
        ON_ARCHIVE_PAGE,
        /** In a message that quotes it. */
        IN_LETTER
    }

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”»)]?) (?:[–—] )?(?=\\p{Lu}|\\d)");
    /** What somebody is, in the line above his name. */
    private static final Pattern OFFICE =
            Pattern.compile("(?iu)^(?:(?:acting|deputy|first|chief|vice) )*(?:" + NamePatterns.OFFICE
                    + "|head|director|chairman|president|commander|chief|manager|der |die |le |la "
                    + "|уполномоченн|народн|нарком|начальник|председатель|секретарь|посол|полпред|консул|директор|"
                    + "завед|команд|зам|министр|комиссар)");

    private static final Pattern TRANSLATED =
            Pattern.compile("(?i:translat(?:ed|ion) from)(?: the)? (\\p{Lu}\\p{Ll}{3,})");
    private static final int MOST_SKIPPED = 2;
    /** Below a signature that can be nothing else more may stand: resolutions, remarks of clerks and archives. */
    private static final int MOST_BELOW = 8;

    private final Dates dates;
    private final PartyNames names;
    private final Where where;
    private final Findings findings;
    private final Prose prose;
    private boolean dateBelow;
    private boolean nameBelow;

    FootReader(Dates dates, PartyNames names, Where where, Findings findings, Prose prose) {
        this.dates = dates;
        this.names = names;
        this.where = where;
        this.findings = findings;
        this.prose = prose;
    }

    List<LetterPassage> read(List<Paragraph> paragraphs) {
        List<Paragraph> body = new ArrayList<>(paragraphs);
        List<List<LetterPassage>> foot = new ArrayList<>();
        int at = body.size() - 1;
        while (at >= 0) {
            int copies = CopyBlock.beginning(body, at);
            if (copies >= 0) {
                foot.add(CopyBlock.read(body.subList(copies, at + 1), findings));
                at = copies - 1;
                continue;
            }
            int block = addressBlock(body, at);
            if (block >= 0) {
                List<LetterPassage> address = new ArrayList<>();
                AddressBlock.read(body.subList(0, at + 1), block, findings, address);
                foot.add(address);
                at = block - 1;
                continue;
            }
            List<LetterPassage> passages = foot(body, at);
            if (passages == null) {
                int above = skippable(body, at);
                if (above < 0) {
                    break;
                }
                for (; at > above; at--) {
                    foot.add(List.of(left(body.get(at))));
                }
                continue;
            }
            foot.add(passages);
            at--;
        }
        List<Paragraph> rest = new ArrayList<>(body.subList(0, at + 1));
        tail(rest, foot);
        InnerCloses closes = new InnerCloses(dates, findings);
        List<LetterPassage> all = new ArrayList<>(closes.in(prose.read(rest)));
        Collections.reverse(foot);
        foot.forEach(all::addAll);
        if (closes.signed() > 0) {
            findings.doubtedBelow(Field.FROM, "signature", closes.signed());
            all.replaceAll(passage -> passage.line() > closes.signed()
                            && passage.part() == Part.SIGNED
                            && findings.of(Field.FROM).stream().anyMatch(f -> f.line() == passage.line())
                    ? passage.with(Part.PROSE)
                    : passage);
        }
        return all;
    }

    /** Where the address block begins that ends here, or -1. */
    private static int addressBlock(List<Paragraph> body, int at) {
        for (int i = at; i >= Math.max(0, at - 5); i--) {
            if (AddressBlock.begins(body.get(i).text())) {
                return AddressBlock.read(body.subList(0, at + 1), i, new Findings(), new ArrayList<>()) == at + 1
                        ? i
                        : -1;
            }
        }
        return -1;
    }

    private @Nullable List<LetterPassage> foot(List<Paragraph> body, int at) {
        Paragraph paragraph = body.get(at);
        if (paragraph.isWhole()) {
            return null;
        }
        findings.at(paragraph.line());
        if (Phrases.greeted(paragraph.text()) != null) {
            return List.of(paragraph.as(Part.SALUTE)); // that of another letter
        }
        Shelfmarks.Found mark = paragraph.text().length() < 400 ? Shelfmarks.find(paragraph.text()) : null;
        if (mark != null && mark.start() < 40) {
            archive(paragraph.text(), mark, findings, 0.95);
            return List.of(paragraph.as(Part.METADATA));
        }
        if (SourceNote.read(paragraph.text(), findings)) {
            return List.of(paragraph.as(Part.METADATA));
        }
        Findings found = new Findings().at(paragraph.line());
        List<Piece> pieces = LineReader.read(HeadRules.FOOT, paragraph.text(), dates, found);
        if (pieces == null) {
            return null;
        }
        if (isPlace(found)) {
            findings.add(Field.SENT_PLACE, found.value(Field.FROM), "place below the text", 0.8);
            return List.of(paragraph.as(Part.DATELINE));
        }
        if (found.has(Field.FROM)
                && found.has(Field.SENT)
                && at > 0
                && isNameAlone(body.get(at - 1).text())) {
            found.move(
                    Field.FROM,
                    Field.SENT_PLACE,
                    "signature"); // below a signature a name with a date is that of a place
            findings.addAll(found);
            return List.of(paragraph.as(Part.DATELINE));
        }
        boolean dated = found.has(Field.FROM) && found.has(Field.SENT) && !isCapitals(found.value(Field.FROM));
        if (dated && (nameBelow || !found.value(Field.FROM).contains(" "))) {
            found.move(Field.FROM, Field.SENT_PLACE, "signature"); // one word before a date is a place, too
            findings.addAll(found);
            return List.of(paragraph.as(Part.DATELINE));
        }
        boolean signed = !found.has(Field.FROM)
                || isSigned(
                        found, paragraph.text(), at == 0 ? "" : body.get(at - 1).text());
        if (!signed && dateBelow && found.all().size() == 1) {
            findings.add(Field.SENT_PLACE, found.value(Field.FROM), "word above the date", 0.6);
            return List.of(paragraph.as(Part.DATELINE));
        }
        if (nameBelow && OFFICE.matcher(paragraph.text()).find() && names.find(found.value(Field.FROM)) == null) {
            return List.of(paragraph.as(Part.SIGNED));
        }
        nameBelow = signed && found.has(Field.FROM);
        dateBelow = pieces.get(0).part() == Part.DATELINE;
        findings.addAll(signed ? found : found.doubted(Field.FROM, "signature"));
        return LineReader.passages(pieces, paragraph);
    }

    private static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private boolean isNameAlone(String text) {
        Findings found = new Findings();
        return LineReader.read(HeadRules.FOOT, text, dates, found) != null
                && found.all().size() == 1
                && found.has(Field.FROM);
    }

    private boolean isPlace(Findings found) {
        return found.all().size() == 1 && found.has(Field.FROM) && names.findPlace(found.value(Field.FROM)) != null;
    }

    /**
     * One word with a capital below a text may be anything; a signature is known, in capitals, of two words, announced
     * or below a close.
     */
    private boolean isSigned(Findings found, String text, String above) {
        String name = found.value(Field.FROM);
        if (NamePatterns.INSTITUTION.matcher(name).find()
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && names.find(name) == null) {
            return Phrases.isClose(above);
        }
        boolean plain = !name.contains(" ") && !name.contains(".") && !name.equals(name.toUpperCase(Locale.ROOT));
        return !plain
                || names.find(name) != null
                || Phrases.isClose(above)
                || text.matches("(?i)\\W*(?:/s/|\\(?signed|\\[sign).*")
                || names.all(name).stream().anyMatch(this::isAnnounced);
    }

    private boolean isAnnounced(PartyName party) {
        return findings.of(Field.FROM).stream()
                .flatMap(f -> names.all(f.value()).stream())
                .anyMatch(party::isSame);
    }

    static void archive(String text, Shelfmarks.Found mark, Findings findings, double confidence) {
        findings.add(Field.REPOSITORY, mark.repository(), "archive reference", confidence);
        findings.add(Field.SHELFMARK, mark.shelfmark(), "archive reference", confidence);
        String rest = (text.substring(0, mark.start()) + text.substring(mark.end())).replaceAll("^[\\s.,;:]+", "");
        Matcher language = TRANSLATED.matcher(rest);
        if (language.find()) {
            findings.add(Field.SOURCE_LANGUAGE, EntryValues.language(language.group(1)), "translated from", 0.9);
        }
        findings.add(Field.NOTE, rest.length() > 3 ? rest : "", "after the archive reference", 0.9);
    }

    /** The paragraph above one or two that say something else, where it belongs to the foot; else -1. */
    private int skippable(List<Paragraph> body, int at) {
        for (int above = at - 1; above >= 0 && above >= at - MOST_BELOW; above--) {
            String text = body.get(above).text();
            if (body.get(above).isWhole() || Phrases.isClose(text)) {
                return -1; // who signs, signs below it
            }
            Findings found = new Findings();
            List<Piece> pieces = LineReader.read(HeadRules.FOOT, text, dates, found);
            Shelfmarks.Found mark = text.length() < 400 ? Shelfmarks.find(text) : null;
            boolean sure = mark != null && mark.start() < 4
                    || pieces != null && found.has(Field.FROM) && isKnown(found.value(Field.FROM));
            if (sure
                    || above >= at - MOST_SKIPPED
                            && pieces != null
                            && pieces.stream()
                                    .anyMatch(piece -> piece.part() == Part.SIGNED
                                            || piece.part() == Part.NUMBER
                                            || piece.part() == Part.DATELINE)) {
                return above;
            }
        }
        return -1;
    }

    /** Somebody who was named before as the sender, or whose name stands in capital letters. */
    private boolean isKnown(String name) {
        boolean capitals =
                name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT)) && !PartyNames.isAbbreviated(name);
        return capitals || names.all(name).stream().anyMatch(this::isAnnounced);
    }

    /** A paragraph below the signature: an archive's summary on its page, else a postscript. */
    private LetterPassage left(Paragraph paragraph) {
        boolean summary = where == Where.ON_ARCHIVE_PAGE
                && !paragraph.isWhole()
                && paragraph.text().length() > 30;
        findings.at(paragraph.line())
                .add(Field.SUMMARY, summary ? paragraph.text() : "", "paragraph below the letter", 0.8);
        boolean postscript = paragraph.text().matches("(?i)p\\. ?s\\..*");
        return paragraph.as(summary ? Part.METADATA : postscript ? Part.POSTSCRIPT : Part.PROSE);
    }

    /** A signature may end the last paragraph: "… your opinion. MAO ZEDONG." */
    private void tail(List<Paragraph> rest, List<List<LetterPassage>> foot) {
        boolean signed = foot.stream().flatMap(List::stream).anyMatch(passage -> passage.part() == Part.SIGNED);
        if (rest.isEmpty() || signed || rest.get(rest.size() - 1).isWhole()) {
            return;
        }
        Paragraph last = rest.get(rest.size() - 1);
        Matcher end = SENTENCE_END.matcher(last.text());
        while (end.find()) {
            Paragraph below = last.slice(end.start(), last.words().length());
            String tail = below.text();
            Findings found = new Findings().at(last.line());
            List<Piece> pieces = tail.length() > 160 ? null : LineReader.read(HeadRules.FOOT, tail, dates, found);
            boolean known = pieces != null && isSigned(found);
            if (pieces != null && (known || where == Where.IN_LETTER && isShortName(found))) {
                findings.addAll(known ? found : found.weighed(Field.FROM, 0.75));
                foot.add(LineReader.passages(pieces, below));
                rest.set(rest.size() - 1, last.slice(0, end.start()));
                return;
            }
        }
    }

    /** The last words of a quoted message are its writer's name, if they are a name at all. */
    private boolean isShortName(Findings found) {
        Finding from = found.best(Field.FROM);
        return from != null
                && from.value().split(" ").length <= 4
                && names.findPlace(from.value()) == null
                && dates.first(from.value()) == null
                && !NamePatterns.INSTITUTION.matcher(from.value()).find();
    }

    /**
     * Words with capitals at a paragraph's end are a signature only of somebody known, or in capital letters, or
     * announced.
     */
    private boolean isSigned(Findings found) {
        Finding from = found.best(Field.FROM);
        if (from == null) {
            return false;
        }
        List<PartyName> signed = names.all(from.value());
        boolean known = !signed.isEmpty() && signed.get(0).entry() != null;
        return known
                || signed.stream().anyMatch(this::isAnnounced)
                || from.value().equals(from.value().toUpperCase(Locale.ROOT))
                        && from.value().contains(" ");
    }
}
