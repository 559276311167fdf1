package org.depesha.ingest.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.letter.LetterPassage;
import org.depesha.ingest.letter.Part;
import org.depesha.ingest.letter.ReadMessage;
import org.depesha.ingest.letter.Recognized;
import org.depesha.ingest.phrase.Dates;
import org.depesha.read.transcript.Signs;

/**
 * Writes the text as Markdown: dates and page breaks marked, points with their numbers, transmitted messages as block
 * quotations.
 */
final class BodyDraft {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\*_`<>{}|]|&(?=#?\\w+;)|!(?=\\[)");
    /** Brackets that Markdown would take for a link, a note or a definition. */
    private static final Pattern ODD_BRACKETS = Pattern.compile("\\[\\^|][(\\[:]");
    /** A bracket and a note's call would be a link that refers to the note. */
    private static final Pattern CALLED_BRACKET = Pattern.compile("\\[[^\\[\\]]*][\uE000-\uF77F]");

    private static final Pattern START = Pattern.compile("^(?:(\\d{1,9})([.)])(?=\\s|$)|([-+#=>~])(?=\\s|$|[-=~#]))");
    private static final Pattern POINT = Pattern.compile("^(\\d{1,3}[.)]) +");

    private final Recognized letter;
    private final TreeSet<Integer> begins = new TreeSet<>();
    private final Deque<PageStart> pages = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Set<Integer> called = new TreeSet<>();
    private boolean brackets;

    private record PageStart(int line, String number) {}

    BodyDraft(Recognized letter) {
        this.letter = letter;
        letter.messages()
                .flatMap(message -> message.passages().stream())
                .forEach(passage -> begins.add(passage.line()));
        new TreeMap<>(letter.pages().beginnings()).forEach((line, number) -> pages.add(new PageStart(line, number)));
    }

    String write() {
        passages(letter.message(), "");
        for (int note : called) {
            text.append("[^")
                    .append(note + 1)
                    .append("]: ")
                    .append(inline(
                            letter.pages().notes().get(note).text(),
                            letter.dates().own()))
                    .append("\n\n");
        }
        return text.toString();
    }

    private void passages(ReadMessage outer, String quote) {
        for (LetterPassage passage : outer.passages()) {
            ReadMessage message = passage.message();
            if (message != null) {
                text.append(quote)
                        .append("> {#")
                        .append(message.id())
                        .append("}\n")
                        .append(quote)
                        .append(">\n");
                passages(message, quote + "> ");
                closeQuote(quote);
            } else if (passage.part() != Part.METADATA && !passage.text().isBlank()) {
                text.append(quote)
                        .append(paragraph(passage, quote.isEmpty()))
                        .append('\n')
                        .append(quote.stripTrailing())
                        .append('\n');
            }
        }
    }

    /** The empty line behind a quotation's last paragraph stands outside of it. */
    private void closeQuote(String quote) {
        String inner = quote + ">\n";
        if (text.toString().endsWith(inner)) {
            text.setLength(text.length() - inner.length());
        }
        text.append(quote.stripTrailing()).append('\n');
    }

    private String paragraph(LetterPassage passage, boolean outer) {
        boolean running = passage.part().braces().isEmpty();
        Dates dates = outer && !running ? letter.dates().own() : letter.dates().inText();
        String words = passage.text();
        if (running) {
            Integer next = begins.higher(passage.line());
            words = letter.pages().markup().emphasized(words, passage.line(), next == null ? Integer.MAX_VALUE : next);
        }
        String breaks = breaksBefore(passage.line());
        Integer level = letter.pages().markup().headings().get(passage.line());
        if (passage.part() == Part.PROSE && level != null) {
            return "#".repeat(level) + " " + breaks + inline(words, dates);
        }
        Matcher point = POINT.matcher(words);
        if (passage.part() == Part.POINT && point.find()) {
            return point.group(1) + " " + breaks + start(inline(words.substring(point.end()), dates), breaks);
        }
        if (passage.part() == Part.ITEM) {
            return "- " + breaks + start(inline(words.substring(1).strip(), dates), breaks);
        }
        return breaks + start(inline(words, dates), breaks) + passage.part().braces();
    }

    /** The page breaks that no paragraph before this line has. */
    private String breaksBefore(int line) {
        StringBuilder breaks = new StringBuilder();
        while (!pages.isEmpty() && pages.peek().line() <= line) {
            breaks.append(pageBreak()).append(' ');
        }
        return breaks.toString();
    }

    private String pageBreak() {
        PageStart page = pages.poll();
        return page == null ? "" : "[|](pb:" + page.number() + ")";
    }

    private static String start(String line, String before) {
        Matcher start = START.matcher(line);
        if (!before.isEmpty() || !start.find()) {
            return line;
        }
        return start.group(1) != null ? start.group(1) + "\\" + line.substring(start.end(1)) : "\\" + line;
    }

    /** Words with their dates marked and Markdown's signs made harmless. */
    private String inline(String words, Dates dates) {
        Matcher called = CALLED_BRACKET.matcher(words);
        brackets = ODD_BRACKETS.matcher(words).find()
                || called.find() && dates.all(called.group()).isEmpty()
                || words.chars().filter(c -> c == '[').count()
                        != words.chars().filter(c -> c == ']').count();
        StringBuilder line = new StringBuilder();
        int from = 0;
        for (Dates.Found date : dates.all(words)) {
            String shown = words.substring(date.start(), date.end());
            if (isWhole(shown)) {
                line.append(plain(words.substring(from, date.start())))
                        .append('[')
                        .append(plain(shown))
                        .append("](date:")
                        .append(date.date())
                        .append(')');
                from = date.end();
            }
        }
        return line.append(plain(words.substring(from))).toString();
    }

    /** Whether no bracket, emphasis or page begins in these words and ends behind them. */
    private static boolean isWhole(String words) {
        return words.chars().filter(c -> c == '(').count()
                        == words.chars().filter(c -> c == ')').count()
                && words.chars().noneMatch(c -> c >= Signs.PAGE && c <= Signs.ITALIC);
    }

    private String plain(String words) {
        StringBuilder plain = new StringBuilder();
        String escaped = SPECIAL.matcher(words).replaceAll("\\\\$0");
        escaped = brackets ? escaped.replace("[", "\\[").replace("]", "\\]") : escaped;
        for (int i = 0; i < escaped.length(); i++) {
            plain.append(shown(escaped.charAt(i)));
        }
        return plain.toString();
    }

    private String shown(char sign) {
        int note = Signs.note(sign);
        if (note >= 0 && note < letter.pages().notes().size()) {
            called.add(note);
            return "[^" + (note + 1) + "]";
        }
        return switch (sign) {
            case Signs.PAGE -> pageBreak();
            case Signs.BOLD -> "**";
            case Signs.ITALIC -> "*";
            default -> String.valueOf(sign);
        };
    }
}
