package org.depesha.read.transcript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.read.transcript.Block.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of Markdown that has other lists inside its items.
 *
 * @param block the list; null where an item holds more than one paragraph
 * @param nested whether it has lists inside it
 * @param end the line behind it
 */
record TextList(@Nullable Block block, boolean nested, int end) {

    private static final Pattern ITEM = Pattern.compile("([ \\t]*)([-*+]|\\d{1,9}[.)])([ \\t]+)(\\S.*)");
    private static final int TAB = 4;

    static boolean begins(String line) {
        return ITEM.matcher(line).matches() && !Character.isWhitespace(line.charAt(0));
    }

    /**
     * The list that begins in a line.
     *
     * @param read reads the words of a line
     */
    static TextList of(List<String> lines, int at, Function<String, MarkedText> read) {
        List<Quoted> items = new ArrayList<>();
        Deque<Integer> offsets = new ArrayDeque<>(); // where the words of the items begin that are open
        boolean whole = true;
        int end = at;
        while (end < lines.size() && !ends(lines, end)) {
            String line = lines.get(end);
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                int indent = width(item.group(1));
                while (!offsets.isEmpty() && indent < offsets.peek()) {
                    offsets.pop();
                }
                offsets.push(indent + width(item.group(2) + item.group(3)));
                items.add(new Quoted(words(read, item.group(4)), offsets.size(), item.group(2) + " "));
            } else if (!line.isBlank() && lines.get(end - 1).isBlank()) {
                whole = false;
            } else if (!line.isBlank()) {
                Quoted last = items.remove(items.size() - 1);
                items.add(new Quoted(last.words().plus(" ").plus(words(read, line)), last.depth(), last.sign()));
            }
            end++;
        }
        boolean nested = items.stream().anyMatch(item -> item.depth() > 1);
        return new TextList(whole && nested ? new Block.Items(items) : null, nested, end);
    }

    private static MarkedText words(Function<String, MarkedText> read, String line) {
        return read.apply(line.strip()).withoutBreak();
    }

    /** An empty line ends a list, unless more of it follows. */
    private static boolean ends(List<String> lines, int at) {
        if (!lines.get(at).isBlank()) {
            return false;
        }
        int next = at;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next == lines.size() || !Character.isWhitespace(lines.get(next).charAt(0)) && !begins(lines.get(next));
    }

    private static int width(String text) {
        return text.replace("\t", " ".repeat(TAB)).length();
    }
}
