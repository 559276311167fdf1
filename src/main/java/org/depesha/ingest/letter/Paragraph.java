package org.depesha.ingest.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Titles;
import org.depesha.ingest.layout.Line;
import org.depesha.ingest.layout.Line.After;
import org.depesha.ingest.phrase.Phrases;
import org.depesha.ingest.phrase.Shelfmarks;
import org.depesha.read.transcript.Block;
import org.depesha.read.transcript.Mark;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.MarkedText;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph: one line, or more where a line's end only means that the sheet was too narrow.
 *
 * @param line the first in the transcript
 * @param block what it is set as; null for running words
 */
record Paragraph(MarkedText words, int line, @Nullable Block block) {

    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:;…][\"”’»)\\]]*$");
    private static final Pattern BEGINS_SOMETHING = Pattern.compile(
            "^(?:\\d{1,3}[.)] |\\d{1,2}[°º] |\\((?:\\d{1,2}|[a-h]|[ivx]{1,5})\\) |[IVX]{1,5}\\. (?=\\p{Lu})"
                    + "|\\d{1,2}(?:st|d?ly|thly)\\. |[a-zа-я]\\) |[-•–*+] |No\\. |№|[\"“«„]"
                    + "|\\p{Lu}[\\p{L}.]*(?: \\p{L}+){0,2}: ?(?=\\S)).*"
                    + "|^(?:TO|FROM|RPTD|INFO|REPEATED|SUBJECT|SUBJ|REF|DATED|CC|FM|PLACE|DATE|T0|FR0M|TAGS|E\\.O\\."
                    + "|AM(?:EMBASSY|CONSUL|CONGEN)|US(?:MISSION|DEL|UN|INT)|SECSTATE|SECDEF)(?U:\\b)[: ] *(?=\\S).*"
                    + "|^(?:\\p{Lu}\\. ?){0,3}\\p{Lu}{3,}(?:[ -]\\p{Lu}{2,}){0,2}(?:[.\"”»]*$|[.,]? (?:No|\\d).*)");
    /** The words with which a line of a head begins; such a line is never the end of the one above it. */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:From|FROM|Received|RECEIVED|Sent|SENT|Copy|Copies|COPY|COPIES|To|TO|Series|SERIES|Spec\\.|SPEC\\."
                    + "|Special|SPECIAL)(?U:\\b).*");
    /** Two words in capitals at the least, none of them short: the letterhead of an office, a stamp, a heading. */
    private static final Pattern CAPITALS =
            Pattern.compile("^(?=(?:.*\\p{Lu}{4}){2})(?=\\S+ \\S)[^\\p{Ll}]+[^\\p{Ll}.,;:!?\"”]$");

    private static final Pattern DIVIDED = Pattern.compile("(\\p{L}+)[-¬]$");
    private static final Pattern COMPOUND = Pattern.compile("(?<!\\p{L})\\p{L}+-\\p{L}+");
    /** Of a paragraph so many characters at its end are looked at for the half of a word. */
    private static final int LONGEST_WORD = 100;
    /** A shorter line may be one of a head, and a line of a head follow it. */
    private static final int SHORT = 40;

    private static final int NARROW = 115;

    /** Its words without their marks. */
    String text() {
        return words.text();
    }

    /** Whether it is a table, a verse or the like, which no rule for heads and feet takes apart. */
    boolean isWhole() {
        return block != null && block.isWhole();
    }

    /** The same as a passage of the letter. */
    LetterPassage as(Part part) {
        return new LetterPassage(isWhole() ? Part.BLOCK : part, words, line, null, block);
    }

    /** A part of it, without white space at its ends. */
    Paragraph slice(int start, int end) {
        return start == 0 && end == words.length()
                ? this
                : new Paragraph(words.slice(start, end).strip(), line, block);
    }

    static List<Paragraph> of(List<Line> lines) {
        int width = width(lines);
        Set<String> compounds = compounds(lines);
        List<Paragraph> all = new ArrayList<>();
        MarkedText.Builder text = new MarkedText.Builder();
        int first = 0;
        boolean title = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isWhole()) {
                all.add(new Paragraph(line.words(), line.number(), line.block()));
                continue;
            }
            if (text.length() == 0) {
                first = line.number();
                title = Titles.begins(line.text());
            }
            join(text, line, compounds);
            if (i + 1 == lines.size() || lines.get(i + 1).isWhole() || !goesOn(line, lines.get(i + 1), width, title)) {
                if (line.after() == After.COLUMN) {
                    text.point(Mark.of(Kind.COLUMN));
                }
                all.add(new Paragraph(text.build(), first, line.block()));
                text.clear();
            }
        }
        return all;
    }

    /** A word divided at the line's end is put together, unless the text has it with its hyphen elsewhere. */
    private static void join(MarkedText.Builder text, Line line, Set<String> compounds) {
        boolean page = line.pageBegins() && text.length() > 0;
        Matcher divided = DIVIDED.matcher(text.tail(LONGEST_WORD));
        boolean small = Character.isLowerCase(line.text().charAt(0));
        if (!divided.find() || !Character.isLetter(line.text().charAt(0))) {
            text.append(text.length() == 0 ? "" : " ");
            page(text, page);
            text.append(line.words());
            return;
        }
        String end = line.text().split("[^\\p{L}]", 2)[0];
        boolean compound = compounds.contains((divided.group(1) + "-" + end).toLowerCase(Locale.ROOT));
        boolean broken = text.build().endsBroken();
        if (small && !compound) {
            text.cut(1);
        }
        if (broken) {
            MarkedText unbroken = text.build().withoutBreak();
            text.clear();
            text.append(unbroken);
        }
        page(text, page);
        text.append(line.words());
    }

    private static void page(MarkedText.Builder text, boolean begins) {
        if (begins) {
            text.point(Mark.of(Kind.PAGE));
        }
    }

    private static Set<String> compounds(List<Line> lines) {
        Set<String> compounds = new HashSet<>();
        for (Line line : lines) {
            Matcher compound = COMPOUND.matcher(line.text());
            while (line.text().indexOf('-') > 0 && compound.find()) {
                compounds.add(compound.group().toLowerCase(Locale.ROOT));
            }
        }
        return compounds;
    }

    private static boolean goesOn(Line line, Line next, int width, boolean title) {
        if (line.after() != After.LINE) {
            return line.after() == After.SOFT
                    && !BEGINS_SOMETHING.matcher(next.text()).matches();
        }
        if (Shelfmarks.isAlone(next.text())) {
            return false;
        }
        if (DIVIDED.matcher(line.text()).find()
                && Character.isLetter(next.text().charAt(0))) {
            return true;
        }
        if (line.text().length() < SHORT && Phrases.isClose(line.text())) {
            return false;
        }
        if (beginsHead(line.text(), next.text())) {
            return false;
        }
        if (title) {
            return !HeadRules.isHead(next.text());
        }
        boolean small = Character.isLowerCase(next.text().charAt(0))
                && !BEGINS_SOMETHING.matcher(next.text()).matches();
        if (small && !ENDS_SENTENCE.matcher(line.text()).matches()) {
            return line.text().length() > SHORT || !HeadRules.isHead(next.text());
        }
        return width > 0
                && line.text().length() > width * 2 / 3
                && !BEGINS_SOMETHING.matcher(next.text()).matches();
    }

    private static boolean beginsHead(String line, String next) {
        return LABEL.matcher(next).matches() && HeadRules.isHead(next)
                || CAPITALS.matcher(next).matches() && !line.equals(line.toUpperCase(Locale.ROOT));
    }

    /**
     * How long the lines of a text are that was broken to fit a sheet; 0 for a text whose every line is a paragraph.
     */
    private static int width(List<Line> lines) {
        int longest = 0;
        int inside = 0;
        int wide = 0;
        for (Line line : lines) {
            if (line.after() == After.LINE) {
                inside++;
                wide += line.text().length() > NARROW ? 1 : 0;
                longest = line.text().length() <= NARROW
                        ? Math.max(longest, line.text().length())
                        : longest;
            }
        }
        return inside >= 4 && wide * 10 <= inside && longest >= 45 ? longest : 0;
    }
}
