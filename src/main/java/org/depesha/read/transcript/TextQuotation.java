package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.read.transcript.Block.Quoted;
import org.depesha.read.transcript.Mark.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a quotation of Markdown: its paragraphs, the items of its lists, and the quotations inside it. */
final class TextQuotation {

    private static final Pattern QUOTED = Pattern.compile("((?:> ?)+)(.*)");
    private static final Pattern ITEM = Pattern.compile("([-*+] |\\d{1,3}[.)] )\\s*(.*)");
    /** What begins something else than a paragraph or an item. */
    private static final Pattern OTHER = Pattern.compile("[|#].*|\\{#.*|```.*|~~~.*");

    private static final Pattern CAPITAL = Pattern.compile("[^\\p{L}\\p{N}]{0,4}\\p{Lu}");
    /** The most characters of a line of verse: prose is wrapped later. */
    private static final int VERSE = 60;

    private final List<Quoted> paragraphs = new ArrayList<>();
    private final MarkedText.Builder words = new MarkedText.Builder();
    private boolean broken;
    private int depth = 1;
    private String sign = "";

    /** Whether every line ends where the writer ended it. */
    private final boolean kept;

    private TextQuotation(boolean kept) {
        this.kept = kept;
    }

    /**
     * The quotation whose lines these are; null where it holds something that none can hold.
     *
     * @param kept whether every line ends where the writer ended it; else those of verse, and one that a mark breaks
     * @param read reads the words of a line
     */
    static @Nullable Block of(List<String> lines, boolean kept, Function<String, MarkedText> read) {
        TextQuotation quotation = new TextQuotation(kept || isVerse(lines));
        for (String line : lines) {
            Matcher quoted = QUOTED.matcher(line);
            if (!quoted.matches() || OTHER.matcher(quoted.group(2)).matches()) {
                return null;
            }
            int depth = (int) quoted.group(1).chars().filter(c -> c == '>').count();
            quotation.line(depth, quoted.group(2), read);
        }
        quotation.end();
        return quotation.paragraphs.isEmpty() ? null : new Block.Quotation(quotation.paragraphs);
    }

    /** Verse is often typed so: no line is filled, and each begins with a capital. */
    private static boolean isVerse(List<String> lines) {
        List<String> words = lines.stream()
                .map(line -> line.replaceFirst("^(?:> ?)+", ""))
                .filter(line -> !line.isBlank())
                .toList();
        return words.size() > 1
                && words.stream()
                        .allMatch(line ->
                                line.length() <= VERSE && CAPITAL.matcher(line).lookingAt());
    }

    private void line(int deep, String text, Function<String, MarkedText> read) {
        Matcher item = ITEM.matcher(text);
        boolean begins = item.matches();
        if (text.isBlank() || begins || deep != depth) {
            end();
        }
        depth = deep;
        if (text.isBlank()) {
            return;
        }
        sign = begins ? item.group(1) : sign;
        MarkedText line = read.apply(begins ? item.group(2) : text);
        if (!words.isEmpty()) {
            words.append(" ");
            if (broken) {
                words.point(Mark.of(Kind.BREAK));
            }
        }
        broken = kept || line.endsBroken();
        words.append(line.withoutBreak().strip());
    }

    private void end() {
        if (!words.isEmpty()) {
            paragraphs.add(new Quoted(words.build(), depth, sign));
            words.clear();
        }
        sign = "";
        broken = false;
    }
}
