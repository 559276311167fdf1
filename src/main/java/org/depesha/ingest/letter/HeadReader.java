package org.depesha.ingest.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.ingest.letter.LineReader.Piece;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.NamePatterns;
import org.depesha.ingest.phrase.Phrases;
import org.depesha.read.transcript.Block;
import org.jspecify.annotations.Nullable;

/** Reads what stands above a message's text, paragraph by paragraph, down to the first that is none of it. */
final class HeadReader {

    private static final Pattern PLACE =
            Pattern.compile("^(?:г\\. ?)?\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}[.,]?$");
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?iu)(?:received|arrived|sent|des?patched|подлинник|рукопись|машинопись|копия|abschrift|entwurf|konzept"
                    + "|copie|minute|brouillon|minuta|bozza|borrador|oryginał|odpis|private|personal|copy"
                    + "|copies|draft|translation|original"
                    + "|memorandum|minutes?|telegrams?|series|registry|registered|immediate|dear|sir|madam|honou?rable"
                    + "|the|my|no|page|sheet"
                    + "|post office)(?U:\\b).*");
    private static final Pattern SEAT = Pattern.compile(
            "(?:, |\\p{Lu}{3,} (?:in |IN )?(?=\\p{Lu}\\p{Ll}))(?<p>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)[.,]?$");
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}[.!?:][\"”)]?$");
    private static final Pattern FULL_SENTENCE = Pattern.compile("(?:\\S+ ){3,}+\\S*[\\p{L}\\d)][.!?:;,][\"”)]?");
    private static final Pattern TIME_ALONE =
            Pattern.compile("(?iu)(?:" + Phrases.any(Phrases::received) + "|" + Phrases.any(Phrases::sent)
                    + "):?(?: at)? \\d{1,2}(?:[:.]?\\d\\d)?(?: ?(?:hours|hrs\\.?|h|[ap]\\.?m\\.?))?[,.]?");
    private static final String BARE_ADDRESS = "bare address";
    private static final int MOST_HEAD = 30;
    private static final int LONGEST_HEAD = 240;
    private static final int MOST_BLOCK = 6;
    /** How the first line of an addressee's block begins. */
    private static final Pattern BLOCK = Pattern.compile(
            "(?:(?:To|TO|For|An|À) )?(?:(?:The|the|THE|Messrs|Mr|Mrs|Miss|Dr|Sir|Lord|Lady|Professor|Prof|Herrn?|Frau"
                    + "|Fräulein|Monsieur|Madame|M|Lt|Lieut|Capt|Captain|Col|Colonel|Gen|General|Major|Admiral|Rev|Hon"
                    + "|Señor|Secretary|Director|Editor|Chief|Commanding Officer)(?U:\\b)\\.?).{2,80}");

    private static final int MOST_STRANGE = 16;
    private static final int AHEAD_STRANGE = 12;
    private static final int AHEAD_ADDRESSED = 4;
    private static final int LONGEST_STRANGE = 80;
    /** A line that ends in an abbreviation or an address ends no sentence. */
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:(?U:\\b)(?:Ltd|Inc|Co|Esq|Bart|St|Rd|Sq|Dept|Div|[A-Z]|No|Nos|Mass|Tex|Va|Pa)\\.|,)$");

    private final Dates dates;
    private final PartyNames names;
    private final boolean outer;
    private final Findings findings;
    private final List<LetterPassage> passages = new ArrayList<>();
    private final TitleLines titles;
    private final ReceiptStamp stamp = new ReceiptStamp();
    private boolean begun;
    private int strange;

    HeadReader(Dates dates, PartyNames names, boolean outer, Findings findings) {
        this.dates = dates;
        this.names = names;
        this.outer = outer;
        this.findings = findings;
        this.titles = new TitleLines(dates, findings);
    }

    List<LetterPassage> passages() {
        return passages;
    }

    /** Reads, and gives the index of the text's first paragraph. */
    int read(List<Paragraph> paragraphs) {
        int at = outer ? MailHead.read(paragraphs, dates, findings, passages) : 0;
        if (at > 0) {
            return belowMail(paragraphs, at);
        }
        int greeting = outer ? salutation(paragraphs) : -1;
        while (at < paragraphs.size()) {
            if (paragraphs.get(at).isWhole()) {
                if (!isOfSheet(paragraphs.get(at))) {
                    break;
                }
                passages.add(paragraphs.get(at++).as(Part.BLOCK));
                continue;
            }
            int next = at < greeting && block(paragraphs, at, greeting) ? greeting : step(paragraphs, at);
            if (next == at && at >= greeting && !isPassedOver(paragraphs, at)) {
                break;
            }
            if (next == at) {
                passages.add(paragraphs.get(at).as(Part.LETTERHEAD));
                stamp.read(paragraphs.get(at), dates, findings);
                strange++;
                next = at + 1;
            }
            boolean salute =
                    !passages.isEmpty() && passages.get(passages.size() - 1).part() == Part.SALUTE;
            at = next;
            if (salute && !isBesideSalute(paragraphs, at)) {
                break;
            }
        }
        return at;
    }

    /** Below the head of a mail only a salutation may stand above the text. */
    private int belowMail(List<Paragraph> paragraphs, int at) {
        boolean greets =
                at < paragraphs.size() && Phrases.greeted(paragraphs.get(at).text()) != null;
        if (greets) {
            passages.add(paragraphs.get(at).as(Part.SALUTE));
        }
        return greets ? at + 1 : at;
    }

    /** An image of a letterhead or a seal, and a rule, may stand between the lines of a head. */
    private static boolean isOfSheet(Paragraph paragraph) {
        return paragraph.block() instanceof Block.Figure || paragraph.block() instanceof Block.Rule;
    }

    /** Place and date may stand in the salutation's own line, at its right. */
    private boolean isBesideSalute(List<Paragraph> paragraphs, int at) {
        boolean beside = at < paragraphs.size()
                && paragraphs.get(at).line() == paragraphs.get(at - 1).line();
        List<Piece> pieces =
                beside ? LineReader.read(HeadRules.HEAD, paragraphs.get(at).text(), dates, new Findings()) : null;
        return pieces != null && pieces.stream().allMatch(piece -> piece.part() == Part.DATELINE);
    }

    /** Where the letter greets somebody before any running text: all above is its head. -1 where it does not. */
    private static int salutation(List<Paragraph> paragraphs) {
        for (int i = 0;
                i < Math.min(paragraphs.size(), MOST_HEAD)
                        && paragraphs.get(i).text().length() < LONGEST_HEAD;
                i++) {
            String text = paragraphs.get(i).text();
            if (Phrases.greeted(text) != null) {
                return i;
            }
            if (isAnother(text)) {
                return -1; // another's letter may follow
            }
        }
        return -1;
    }

    /**
     * The lines directly above a salutation that name somebody and where he lives: the addressee, as business letters
     * have him.
     */
    private boolean block(List<Paragraph> paragraphs, int at, int greeting) {
        int lines = greeting - at;
        boolean above = lines >= 1
                && lines <= MOST_BLOCK
                && !findings.has(Field.TO)
                && BLOCK.matcher(paragraphs.get(at).text()).matches();
        for (int i = at; above && i < greeting; i++) {
            Findings other = new Findings();
            List<Piece> pieces = i == at
                    ? null
                    : LineReader.read(HeadRules.HEAD, paragraphs.get(i).text(), dates, other);
            above = pieces == null && paragraphs.get(i).text().length() < LONGEST_STRANGE
                    || other.all().isEmpty();
        }
        if (!above) {
            return false;
        }
        StringBuilder address = new StringBuilder();
        for (int i = at; i < greeting; i++) {
            address.append(address.isEmpty() ? "" : " ")
                    .append(paragraphs.get(i).text());
            passages.add(paragraphs.get(i).as(Part.ADDRESS));
        }
        findings.at(paragraphs.get(at).line())
                .add(
                        Field.TO,
                        paragraphs
                                .get(at)
                                .text()
                                .replaceFirst("^(?:To|TO|For) (?:the )?", "")
                                .replaceFirst("^The (?=Right |Hon|Rev|Most )", "")
                                .replaceAll("[.,]$", ""),
                        "address block",
                        0.8);
        begun = true;
        return true;
    }

    /**
     * A line that no rule knows belongs to the head where lines of the head follow at once: a stamp, a remark, a
     * letterhead of its own.
     */
    private boolean isPassedOver(List<Paragraph> paragraphs, int at) {
        String text = paragraphs.get(at).text();
        boolean addressed =
                passages.stream().anyMatch(passage -> passage.part() == Part.ADDRESS || passage.part() == Part.SALUTE);
        if (passages.stream().anyMatch(passage -> passage.part() == Part.SALUTE)) {
            return false;
        }
        boolean textFollows = paragraphs.subList(at + 1, paragraphs.size()).stream()
                .anyMatch(paragraph -> FULL_SENTENCE.matcher(paragraph.text()).matches());
        if (!outer || isAnother(text) || !textFollows || strange == MOST_STRANGE || isRunning(text)) {
            return false;
        }
        for (int i = at + 1;
                i < Math.min(paragraphs.size(), at + (addressed ? AHEAD_ADDRESSED : AHEAD_STRANGE))
                        && (i == at + 1 || !isRunning(paragraphs.get(i - 1).text()))
                        && !isAnother(paragraphs.get(i).text());
                i++) {
            List<Piece> pieces =
                    LineReader.read(HeadRules.HEAD, paragraphs.get(i).text(), dates, new Findings());
            boolean quotes = pieces != null && pieces.stream().allMatch(piece -> piece.part() == Part.PROSE);
            if (pieces != null && !quotes || HeadLabel.read(paragraphs.get(i).text(), dates, new Findings()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether another message begins here, or is announced. */
    private static boolean isAnother(String text) {
        return Quotations.repeatedMark(text) > 0 || Introductions.announces(text) || Quotations.isColon(text);
    }

    private static boolean isRunning(String text) {
        boolean sentence = SENTENCE.matcher(text).matches()
                        && text.contains(" ")
                        && !ABBREVIATED.matcher(text).find()
                || FULL_SENTENCE.matcher(text).matches();
        return text.length() > LONGEST_STRANGE || sentence && Phrases.greeted(text) == null;
    }

    private int step(List<Paragraph> paragraphs, int at) {
        Paragraph paragraph = paragraphs.get(at);
        String text = paragraph.text();
        findings.at(paragraph.line());
        if (AddressBlock.begins(text)) {
            return AddressBlock.read(paragraphs, at, findings, passages);
        }
        if (outer && !stamp.isOpen(paragraph) && titles.read(paragraphs, at, begun, passages)) {
            return at + 1;
        }
        if (TIME_ALONE.matcher(text).matches()
                && at + 1 < paragraphs.size()
                && TitleLines.dateAlone(paragraphs.get(at + 1).text(), dates) != null) {
            return timed(paragraphs, at);
        }
        List<Piece> pieces = placed(paragraphs, at);
        if (pieces == null) {
            return at;
        }
        begun = true;
        stamp.read(paragraph, dates, findings);
        if (at > 0 && pieces.get(0).part() == Part.ADDRESS) {
            findings.join(Field.TO, BARE_ADDRESS, paragraphs.get(at - 1).line(), paragraph.line());
        }
        passages.addAll(LineReader.passages(pieces, paragraph));
        return at + 1;
    }

    /** "Received 04:15" with its day in the next line. */
    private int timed(List<Paragraph> paragraphs, int at) {
        Paragraph both = new Paragraph(
                paragraphs.get(at).words().plus(" ").plus(paragraphs.get(at + 1).words()),
                paragraphs.get(at).line(),
                null);
        String text = both.text();
        List<Piece> pieces = LineReader.read(HeadRules.HEAD, text, dates, findings);
        if (pieces == null) {
            return at;
        }
        passages.addAll(LineReader.passages(pieces, both));
        return at + 2;
    }

    private @Nullable List<Piece> placed(List<Paragraph> paragraphs, int at) {
        String text = paragraphs.get(at).text();
        if (isPlace(text) && names.findPlace(bare(text)) != null) {
            return List.of(place(paragraphs, at, 0.9));
        }
        List<Piece> pieces = LineReader.read(HeadRules.HEAD, text, dates, findings);
        if (pieces != null) {
            return pieces;
        }
        Part labelled = outer ? HeadLabel.read(text, dates, findings) : null;
        if (labelled != null) {
            return List.of(new Piece(labelled, text));
        }
        if (text.length() < 120 && NamePatterns.INSTITUTION.matcher(text).find() && isHeading(text)) {
            boolean addressee = outer && isAddressee(text);
            findings.add(addressee ? Field.TO : Field.OFFICE, text, "institution", 0.85);
            seat(text);
            return List.of(new Piece(addressee ? Part.ADDRESS : Part.LETTERHEAD, text));
        }
        if (isAddressee(text)) {
            findings.add(Field.TO, text, BARE_ADDRESS, 0.9);
            return List.of(new Piece(Part.ADDRESS, text));
        }
        boolean aboveDate = outer
                && at + 1 < paragraphs.size()
                && TitleLines.dateAlone(paragraphs.get(at + 1).text(), dates) != null;
        boolean beside = aboveDate
                || begun && findings.has(Field.SENT)
                || begun && findings.has(Field.NUMBER)
                || !outer
                        && at < 3
                        && at + 1 < paragraphs.size()
                        && HeadRules.isHead(paragraphs.get(at + 1).text());
        return isPlace(text) && beside && !findings.has(Field.SENT_PLACE) ? List.of(place(paragraphs, at, 0.8)) : null;
    }

    /** "AMERICAN EMBASSY Moscow", "The White House, Washington": where the institution is. */
    private void seat(String text) {
        var seat = SEAT.matcher(text);
        if (seat.find()
                && !NamePatterns.INSTITUTION.matcher(seat.group("p")).find()
                && !findings.has(Field.SENT_PLACE)) {
            findings.add(Field.SENT_PLACE, seat.group("p"), "place in the letterhead", 0.75);
        }
    }

    private static boolean isPlace(String text) {
        return PLACE.matcher(text).matches()
                && text.length() < 32
                && !text.matches("\\p{Lu}{1,3}\\.?")
                && !HeadLabel.isWord(text)
                && !NO_PLACE.matcher(text).matches();
    }

    private static String bare(String text) {
        return text.replaceAll("^г\\. ?|[.,]$", "");
    }

    /** Directly above the addressee stands where the message goes, if the date was not given yet. */
    private Piece place(List<Paragraph> paragraphs, int at, double confidence) {
        boolean goal = !findings.has(Field.SENT)
                && !findings.has(Field.SENT_PLACE)
                && at + 1 < paragraphs.size()
                && paragraphs.get(at + 1).text().matches("(?:TO|To|FOR|For)(?U:\\b).*")
                && outer
                && !findings.has(Field.NUMBER);
        String text = paragraphs.get(at).text();
        findings.add(
                goal ? Field.RECEIVED_PLACE : Field.SENT_PLACE,
                PartyNames.capitalized(bare(text)),
                goal ? "place above the address" : "place alone",
                goal ? 0.6 : confidence);
        return new Piece(goal ? Part.ADDRESS : Part.DATELINE, text);
    }

    /** The title's addressee standing alone: "CC CPSU". */
    private boolean isAddressee(String text) {
        if (text.length() > 80 || SENTENCE.matcher(text).matches()) {
            return false;
        }
        String words = folded(text);
        return begun && outer && PartyNames.isAbbreviated(text)
                || begun
                        && words.length() > 3
                        && findings.of(Field.TO).stream().anyMatch(f -> isNamed(folded(f.value()), words));
    }

    private static boolean isNamed(String addressee, String words) {
        return addressee.equals(words)
                || addressee.equals("the " + words)
                || words.length() > 8 && addressee.startsWith(words + " ");
    }

    private static String folded(String text) {
        return text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }

    private static boolean isHeading(String text) {
        int capitals = 0;
        int words = 0;
        for (String word : text.split("[\\s,]+")) {
            boolean small = word.matches("(?i)of|the|for|and|in|at|on|to|\\d.*|no\\.");
            words += small ? 0 : 1;
            capitals += !small && !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return words > 0 && capitals == words && !SENTENCE.matcher(text).matches()
                || text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }
}
