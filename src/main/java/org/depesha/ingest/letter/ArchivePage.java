package org.depesha.ingest.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Titles;
import org.depesha.ingest.layout.Line;
import org.depesha.ingest.layout.PageBreaks;
import org.depesha.ingest.layout.Sheet;
import org.depesha.ingest.letter.ArchiveLabel.Found;
import org.depesha.ingest.phrase.NamePatterns;
import org.depesha.ingest.phrase.Phrases;
import org.depesha.read.transcript.Aside;
import org.depesha.read.transcript.Block;
import org.jspecify.annotations.Nullable;

/**
 * An archive's page taken apart: the letter, and what the page says of it under labels of its own.
 *
 * @param letter the letter's lines
 * @param entries labels with their lines
 */
record ArchivePage(List<Line> letter, List<Entry> entries) {

    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?i)(?:skip to (?:main )?content|search|menu|home|log ?in|sign in|sign up|subscribe|share(?: this.*)?"
                    + "|print(?: this.*)?|e-?mail|download(?: (?:pdf|scan|original|file).*)?|back to top|cookie.*"
                    + "|(?:©|\\(c\\)|copyright ©?).*\\d{4}.*|all rights reserved\\.?|privacy policy|terms of (?:use"
                    + "|service)|contact(?: us)?|about(?: us)?|facebook|twitter|linkedin|previous(?: document)?"
                    + "|next(?: document)?|view (?:document|original|pdf|scan).*"
                    + "|(?:cookies|this (?:web)?site uses cookies|we use cookies).*|search the .*|register|log in .*"
                    + "|help (?:us )?(?:improve|transcribe).*|report an error.*|follow us.*|sign up .*|subscribe.*"
                    + "|cite this (?:document|item|page)|sitemap|accessibility.*|terms.*privacy.*"
                    + "|last updated.*|best viewed.*|you might also like.*|comments? ?\\(\\d+\\)|leave a comment.*"
                    + "|this (?:site|project) was made possible.*|enter your e-?mail.*"
                    + "|donate|newsletter|accept(?: all)?(?: cookies)?|close|browse.*|advanced search|you are here.*"
                    + "|\\d+ (?:views|comments|shares)|(?:\\p{L}+ ){0,2}(?:html|pdf))");

    /** What a page puts even between the paragraphs of a text. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)(?:advertisement|read more|show (?:more|less)|continue reading|back to top|share this (?:page"
                    + "|document)|collapse|expand(?: all)?)[ ▾▴▼▲»›…]*");

    /** A label, its own line, and the lines below it. */
    record Entry(Found label, Line line, List<Line> values) {

        /** Its value in one line. */
        String value() {
            StringBuilder text = new StringBuilder(label.value());
            goingOn().forEach(value -> text.append(text.isEmpty() ? "" : " ").append(value.text()));
            return text.toString();
        }

        /**
         * The lines that go on with the value: of a short one in the label's own line only what is no line of its own.
         */
        List<Line> goingOn() {
            boolean whole = label.value().isEmpty()
                    || label.label().isLong()
                    || label.value().endsWith(",");
            return whole
                            || values.isEmpty()
                            || Character.isLowerCase(values.get(0).text().charAt(0))
                    ? values
                    : List.of();
        }

        int valueLine() {
            return label.value().isEmpty() && !values.isEmpty() ? values.get(0).number() : line.number();
        }
    }

    static ArchivePage of(List<Line> lines, List<Aside> asides) {
        return new Splitter(lines, asides).split();
    }

    /** Walks down the page. */
    private static final class Splitter {
        private static final int MOST_WORDS = 7;
        private static final int NEAR = 10;
        private static final int MOST_ABOVE = 12;
        private static final int LONGEST_ABOVE = 70;

        private final List<Line> lines;
        private final List<Aside> asides;
        private final List<@Nullable Found> labels = new ArrayList<>();
        private final List<Line> letter = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private @Nullable Entry open;
        private boolean inLetter = true;
        private boolean textSeen;

        Splitter(List<Line> lines, List<Aside> asides) {
            this.lines = lines;
            this.asides = asides;
            lines.forEach(line -> labels.add(line.isWhole() ? null : ArchiveLabel.in(line.text())));
            int[] mail = MailHead.range(lines.stream().limit(40).map(Line::text).toList());
            Collections.fill(labels.subList(0, mail[1]), null); // a mail's own labels
        }

        ArchivePage split() {
            boolean textLabelled =
                    labels.stream().anyMatch(label -> label != null && label.label() == ArchiveLabel.TEXT);
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                Found label = labels.get(i);
                if (label != null && label.value().equals(line.text())) {
                    entries.add(new Entry(label, line, new ArrayList<>()));
                } else if (label != null && isMeant(label, i)) {
                    label(label, line);
                } else if (INSIDE.matcher(line.text()).matches() || isEdge(i) && isOfTheSite(line.text())) {
                    asides.add(Aside.words(line.number(), line.text(), "web page"));
                } else if (inLetter) {
                    letter.add(line);
                } else if (!textLabelled && (isOver(i) || !textSeen && beginsLetter(line))) {
                    inLetter = true;
                    letter.add(line);
                } else if (open != null) {
                    open.values().add(line);
                }
            }
            if (!entries.isEmpty()) {
                aboveLetter();
            }
            return new ArchivePage(letter, entries);
        }

        private static boolean isOfTheSite(String line) {
            return BOILERPLATE.matcher(line.replaceFirst("^[-–•*] ", "")).matches();
        }

        /**
         * On a page with labels, short lines above the first that begins a letter are the page's: its tabs, its crumbs.
         */
        private void aboveLetter() {
            int first = 0;
            while (first < Math.min(letter.size(), MOST_ABOVE) && isOfPage(letter.get(first))) {
                first++;
            }
            if (first < letter.size() && first < MOST_ABOVE) {
                letter.subList(0, first)
                        .forEach(line ->
                                asides.add(Aside.words(line.number(), line.text(), "web page, above the text")));
                letter.subList(0, first).clear();
            }
        }

        private static boolean isOfPage(Line line) {
            String text = line.text();
            boolean begins = line.isWhole()
                    || Titles.begins(text)
                    || HeadRules.isHead(text)
                    || NamePatterns.INSTITUTION.matcher(text).find()
                    || text.length() > LONGEST_ABOVE
                    || text.equals(Sheet.BREAK)
                    || PageBreaks.number(text) >= 0;
            return !begins;
        }

        private void label(Found label, Line line) {
            asides.add(Aside.words(
                    line.number(),
                    label.value().isEmpty()
                            ? line.text()
                            : line.text().substring(0, line.text().indexOf(':') + 1),
                    "label on the archive's page"));
            if (label.label() == ArchiveLabel.TEXT) {
                inLetter = true;
                textSeen = true;
            } else {
                textSeen |= letter.stream().filter(Splitter::isRunning).count() > 1;
                inLetter = false;
                open = new Entry(label, line, new ArrayList<>());
                entries.add(open);
            }
        }

        private static boolean isRunning(Line line) {
            return line.text().split(" ").length > MOST_WORDS;
        }

        /** A word such as "Source" or "Date" is a label only beside others. */
        private boolean isMeant(Found label, int at) {
            if (label.sure() && (label.label() != ArchiveLabel.RIGHTS || at > 0)) {
                return true;
            }
            for (int i = Math.max(0, at - NEAR); i < Math.min(lines.size(), at + NEAR); i++) {
                Found other = labels.get(i);
                if (i != at
                        && other != null
                        && other.label() != label.label()
                        && (other.sure()
                                || other.value().isEmpty() == label.value().isEmpty())) {
                    return true;
                }
            }
            return false;
        }

        /** Above the letter's first lines, or behind its last. */
        private boolean isEdge(int at) {
            return !inLetter || letter.size() < 3 || at + 3 >= lines.size();
        }

        /**
         * A value that began in its label's own line ends with the paragraph, one in a table with its row; any other
         * where a head follows.
         */
        private boolean isOver(int at) {
            boolean paragraphEnded = at > 0 && lines.get(at - 1).after() == Line.After.EMPTY;
            if (open == null || !paragraphEnded || open.label().label() == ArchiveLabel.HEADING) {
                return false;
            }
            boolean head = !textSeen
                    && !open.values().isEmpty()
                    && (Titles.begins(lines.get(at).text())
                            || HeadRules.isHead(lines.get(at).text()));
            List<Line> values = open.values();
            boolean row = !values.isEmpty() && values.get(values.size() - 1).block() instanceof Block.Cell;
            return !open.label().value().isEmpty() || head || row;
        }

        private boolean beginsLetter(Line line) {
            boolean capitals =
                    line.text().length() > 6 && line.text().equals(line.text().toUpperCase(java.util.Locale.ROOT));
            boolean head = HeadRules.isHead(line.text());
            return Phrases.greeted(line.text()) != null
                    || capitals
                            && (head
                                    || NamePatterns.INSTITUTION
                                            .matcher(line.text())
                                            .find())
                    || head
                            && line.text()
                                    .matches("(?:[\"“«]?(?:Dear|Comrade|Esteemed|Respected|To |TO |From |FROM ).*)");
        }
    }
}
