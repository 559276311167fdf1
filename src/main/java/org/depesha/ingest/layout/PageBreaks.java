package org.depesha.ingest.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.layout.Line.After;
import org.depesha.read.transcript.Aside;
import org.jspecify.annotations.Nullable;

/** The sheets of a letter: finds where each begins, and takes their numbers out. */
public final class PageBreaks {

    private static final Pattern NUMBER =
            Pattern.compile("(?iu)[-–—\\[( ]*(?:(?:page|p\\.|pp\\.|pb|л\\.|стр\\.|seite|s\\.|bl\\.|fol\\."
                    + "|f\\.) ?)?((\\d{1,4})[rv]?)(?: (?:of|/) \\d{1,4})?[-–—\\]). ◀▶‹›«»]*");
    private static final Pattern DECORATED = Pattern.compile(
            "[-–—]{1,2} ?\\d{1,4} ?[-–—]{1,2}|(?i)(?:\\[?page|p\\.|sheet) \\d{1,4}(?: of \\d{1,4})?[]. ◀▶‹›«»]*");
    private static final Pattern TERMINAL = Pattern.compile(".*[.!?:;…][\"”’»)\\]]*(?:\\d{1,3})?$");

    private final List<Aside> asides;
    private final List<Line> kept = new ArrayList<>();
    private final Map<Integer, String> starts = new HashMap<>();

    private PageBreaks(List<Aside> asides) {
        this.asides = asides;
    }

    /**
     * A letter without the numbers of its pages.
     *
     * @param starts the lines with which pages begin, each with the page's number; without the first page
     */
    record Paged(List<Line> lines, Map<Integer, String> starts) {

        Paged {
            lines = List.copyOf(lines);
            starts = Map.copyOf(starts);
        }
    }

    /**
     * Takes the numbers of pages out.
     *
     * @param edges the lines of the transcript that stand at the edge of a sheet: a figure alone beside one is the
     *     number of a page
     */
    static Paged of(List<Line> lines, NavigableSet<Integer> edges, List<Aside> asides) {
        PageBreaks pages = new PageBreaks(asides);
        boolean broken = lines.stream().anyMatch(line -> line.text().equals(Sheet.BREAK));
        pages.read(broken ? byBreaks(lines) : byNumbers(lines, edges));
        return new Paged(pages.kept, pages.starts);
    }

    /** The number that a line is, and nothing else; -1 for any other line. */
    public static int number(String line) {
        Matcher number = line.length() > 24 ? null : NUMBER.matcher(line);
        return number != null && number.matches() ? Integer.parseInt(number.group(2)) : -1;
    }

    /**
     * The number that a line is which stands for itself: no cell beside another one, no figure in a list of figures.
     */
    private static int number(List<Line> lines, int at) {
        Line line = lines.get(at);
        boolean column =
                line.after() == After.COLUMN || at > 0 && lines.get(at - 1).after() == After.COLUMN;
        boolean listed = at > 0 && isFigure(lines.get(at - 1)) || at + 1 < lines.size() && isFigure(lines.get(at + 1));
        return line.isWhole() || line.block() != null || column || listed ? -1 : number(line.text());
    }

    private static boolean isFigure(Line line) {
        return line.is(text -> number(text) >= 0);
    }

    /** The same as it is written: {@code 33v}; empty for any other line. */
    static String label(String line) {
        Matcher number = NUMBER.matcher(line);
        return number(line) >= 0 && number.matches() ? number.group(1) : "";
    }

    /** A page's lines, and the one with its number. */
    private record Page(List<Line> lines, @Nullable Line number) {}

    private static List<Page> byBreaks(List<Line> lines) {
        List<Page> pages = new ArrayList<>();
        List<Line> page = new ArrayList<>();
        for (Line line : lines) {
            if (line.text().equals(Sheet.BREAK)) {
                pages.add(numbered(page, !pages.isEmpty()));
                page = new ArrayList<>();
            } else {
                page.add(line);
            }
        }
        pages.add(numbered(page, true));
        return pages;
    }

    private static Page numbered(List<Line> page, boolean continued) {
        int last = page.size() - 1;
        if (last >= 0 && number(page, last) >= 0) {
            return new Page(page.subList(0, last), page.get(last));
        }
        boolean head = continued && last >= 0 && number(page, 0) >= 0;
        return head ? new Page(page.subList(1, last + 1), page.get(0)) : new Page(page, null);
    }

    /**
     * Where no break is written, figures that stand alone and count on are the numbers of pages: below them, or above.
     */
    private static List<Page> byNumbers(List<Line> lines, NavigableSet<Integer> edges) {
        List<Integer> at = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            int number = number(lines, i);
            if (number >= 0
                    && (number == last + 1
                            || isFollowed(lines, i, number)
                            || cutsSentence(lines, i)
                            || isBeside(lines, i, edges)
                            || i > 0 && DECORATED.matcher(lines.get(i).text()).matches())) {
                at.add(i);
                last = number;
            }
        }
        if (at.isEmpty()) {
            return List.of(new Page(lines, null));
        }
        return cut(lines, at);
    }

    /** The pages between the lines of the numbers, which stand either at the head of each or at its foot. */
    private static List<Page> cut(List<Line> lines, List<Integer> at) {
        boolean head = at.get(at.size() - 1) < lines.size() - 1
                && (isTop(lines.subList(0, at.get(0)))
                        || number(lines.get(at.get(0)).text()) == 2);
        List<Page> pages = new ArrayList<>();
        int from = 0;
        for (int k = 0; k < at.size(); k++) {
            Line number = head ? k == 0 ? null : lines.get(at.get(k - 1)) : lines.get(at.get(k));
            pages.add(new Page(lines.subList(from, at.get(k)), number));
            from = at.get(k) + 1;
        }
        pages.add(new Page(lines.subList(from, lines.size()), head ? lines.get(from - 1) : null));
        return pages;
    }

    /** Whether there is hardly more above the first number than a stamp. */
    private static boolean isTop(List<Line> above) {
        return above.stream().mapToInt(line -> line.text().length()).sum() < 60;
    }

    /** A figure alone between two halves of a sentence. */
    private static boolean cutsSentence(List<Line> lines, int at) {
        boolean between = at > 0 && at + 1 < lines.size();
        return between
                && lines.get(at - 1).text().length() > 40
                && !TERMINAL.matcher(lines.get(at - 1).text()).matches()
                && Character.isLowerCase(lines.get(at + 1).text().charAt(0));
    }

    /** Whether nothing stands between a line and the edge of a sheet. */
    private static boolean isBeside(List<Line> lines, int at, NavigableSet<Integer> edges) {
        int above = at == 0 ? 0 : lines.get(at - 1).number() - 1;
        int below =
                at + 1 == lines.size() ? Integer.MAX_VALUE : lines.get(at + 1).number() + 1;
        int own = lines.get(at).number();
        return !edges.subSet(above, false, own, false).isEmpty()
                || !edges.subSet(own, false, below, false).isEmpty();
    }

    private static boolean isFollowed(List<Line> lines, int at, int number) {
        return lines.subList(at + 1, lines.size()).stream()
                .anyMatch(line -> line.is(text -> number(text) == number + 1));
    }

    private void read(List<Page> pages) {
        for (Page page : pages) {
            Line number = page.number();
            if (number != null) {
                asides.add(Aside.words(number.number(), number.text(), "page number"));
            }
            if (page.lines().isEmpty()) {
                continue;
            }
            if (!kept.isEmpty()) {
                starts.put(page.lines().get(0).number(), number == null ? "" : label(number.text()));
            }
            page.lines().forEach(kept::add);
            int first = kept.size() - page.lines().size();
            kept.set(first, kept.get(first).beginsPage());
        }
    }

    /** A sentence that goes on behind a page break is one paragraph with its beginning. */
    static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>(lines);
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).pageBegins()) {
                Line last = lines.get(i - 1);
                boolean goesOn = !last.isWhole()
                        && !lines.get(i).isWhole()
                        && last.text().length() > 40
                        && !TERMINAL.matcher(last.text()).matches();
                joined.set(i - 1, last.with(goesOn ? After.SOFT : After.EMPTY));
            }
        }
        return joined;
    }
}
