package org.depesha.ingest.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.letter.LineReader.Piece;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.Phrases;

/**
 * Finds a close with its signature where other words follow: a postscript, an addressee below the text, an enclosure.
 */
final class InnerCloses {

    private static final Pattern ADDRESSEE = Pattern.compile(
            "^(?:To |For |The |His |Her |Sir |Mr\\.? |Mrs\\.? |Messrs\\.? |Monsieur |Madame |Herrn |Frau |An |À "
                    + "|Господину |Товарищу ).{2,60}$");
    /** Below a postscript only words that name no writer are an address. */
    private static final Pattern DIRECTED = Pattern.compile(
            "^(?:To (?:the )?(?:Mr|Mrs|Miss|Messrs|Dr|Sir|Lord|Lady|Rev|Capt|Professor)(?U:\\b)|For (?:the )?(?:Mr"
                    + "|Mrs|Miss"
                    + "|Rev|Dr)(?U:\\b)|À (?:Monsieur|Madame|Mademoiselle)|An (?:Herrn|Frau)|Herrn |Его |Ея "
                    + "|Ей ).{0,80}$");

    private static final Pattern ADDRESS_LINE = Pattern.compile("^(?:&c\\.|etc\\.|\\p{Lu})[^!?]{0,60}$");
    /** Between the close and the name: for whom somebody signs, and that he has signed. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?:[Ff]or|FOR|p\\.? ?p\\.?|By (?:order|direction) of) (?:the )?\\p{Lu}.{2,60}"
                    + "|[^\\p{L}\\d]*(?iu:signature|signed"
                    + "|unterschrift|подпись)[^\\p{L}\\d]*");

    private static final int LONGEST_NAME = 60;
    private static final int MOST_LINES = 5;

    private static final Pattern POSTSCRIPT = Pattern.compile(
            "^(?:(?:[PР]\\.[ -]?-?){1,3}S(?U:\\b)\\.?|PS(?U:\\b)|N\\. ?S\\.|N\\. ?B\\.|Postscript|Nachschrift"
                    + "|Постскриптум"
                    + "|П\\. ?С\\.)");
    /** "[Cover:] To Mrs. Averell / at the Parsonage"; "Address on the envelope: Herrn Max Lind, Prag". */
    private static final Pattern COVER = Pattern.compile(
            "^\\[?(?iu:cover|address(?:ed)?(?: (?:on|to)[^:\\]]{0,30})?|envelope|superscription|direction|directed"
                    + "|adresse(?: auf[^:\\]]{0,30})?|anschrift|adresse)\\]?:?\\]? ?(?:To |For |Herrn |An "
                    + "|À )?(?:the )?(?<t>\\p{Lu}[^/,\\[\\n]{2,60}?)(?: ?[/,\\[].*)?$");

    private final Dates dates;
    private final Findings findings;
    private int signed;

    InnerCloses(Dates dates, Findings findings) {
        this.dates = dates;
        this.findings = findings;
    }

    /** Running text with the parts of the letter's end that stand in it. */
    List<LetterPassage> in(List<LetterPassage> prose) {
        List<LetterPassage> all = new ArrayList<>(prose);
        for (int i = 0; i < all.size(); i++) {
            int end = i;
            while (end < all.size()
                    && all.get(end).part() == Part.PROSE
                    && (Phrases.isClose(all.get(end).text())
                            || end > i
                                    && (Phrases.greeted(all.get(end).text()) != null
                                            || BETWEEN.matcher(all.get(end).text())
                                                    .matches()))) {
                end++;
            }
            if (end > i && end < all.size() && isSigned(all.get(end))) {
                for (int k = i; k < end; k++) {
                    all.set(k, all.get(k).with(Part.SALUTE));
                }
                all.set(end, all.get(end).with(Part.SIGNED));
                signed = all.get(end).line();
                dateline(all, end + 1);
                addressee(all, end + 1);
                below(all, end + 1);
                i = end;
            }
        }
        return all;
    }

    /** The line of the last signature below a close; 0 where there is none. */
    int signed() {
        return signed;
    }

    /** Postscripts, and what a cover says of the addressee. */
    private void below(List<LetterPassage> all, int from) {
        for (int i = from; i < all.size(); i++) {
            Matcher cover = COVER.matcher(all.get(i).text());
            if (all.get(i).part() == Part.PROSE
                    && POSTSCRIPT.matcher(all.get(i).text()).find()) {
                all.set(i, all.get(i).with(Part.POSTSCRIPT));
            } else if (all.get(i).part() == Part.PROSE && cover.matches()) {
                findings.at(all.get(i).line()).add(Field.TO, cover.group("t"), "address on the cover", 0.8);
            } else if (!findings.has(Field.TO)
                    && DIRECTED.matcher(all.get(i).text()).matches()) {
                addressee(all, i);
            }
        }
    }

    /** Some letters have place and date below the name. */
    private void dateline(List<LetterPassage> all, int from) {
        for (int i = from; i < all.size() && !findings.has(Field.SENT); i++) {
            Findings found = new Findings().at(all.get(i).line());
            List<Piece> pieces = all.get(i).part() != Part.PROSE
                    ? null
                    : LineReader.read(HeadRules.HEAD, all.get(i).text(), dates, found);
            if (pieces != null
                    && found.has(Field.SENT)
                    && pieces.stream().allMatch(piece -> piece.part() == Part.DATELINE)) {
                findings.addAll(found);
                all.set(i, all.get(i).with(Part.DATELINE));
            }
        }
    }

    private boolean isSigned(LetterPassage passage) {
        Findings found = new Findings().at(passage.line());
        List<Piece> pieces = passage.text().length() > LONGEST_NAME || passage.part() != Part.PROSE
                ? null
                : LineReader.read(HeadRules.FOOT, passage.text(), dates, found);
        if (pieces == null || !found.has(Field.FROM)) {
            return false;
        }
        findings.addAll(found);
        return true;
    }

    /** Formal letters name the addressee below the signature. */
    private void addressee(List<LetterPassage> all, int from) {
        if (from >= all.size()
                || all.get(from).part() != Part.PROSE
                || !ADDRESSEE.matcher(all.get(from).text()).matches()) {
            return;
        }
        findings.at(all.get(from).line())
                .add(
                        Field.TO,
                        all.get(from)
                                .text()
                                .replaceFirst("^(?:To|For|The) (?:the )?", "")
                                .replaceAll("(?:, (?:\\p{Lu}\\.){1,5})?[,.]?$", ""),
                        "address below the signature",
                        0.8);
        int at = from;
        while (at < all.size()
                && at < from + MOST_LINES
                && all.get(at).part() == Part.PROSE
                && ADDRESS_LINE.matcher(all.get(at).text()).matches()) {
            all.set(at, all.get(at).with(Part.ADDRESS));
            at++;
        }
    }
}
