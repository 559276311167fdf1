package org.depesha.ingest.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.phrase.Dates;
import org.depesha.read.transcript.Mark;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.MarkedText;
import org.depesha.read.transcript.MarkedText.Span;

/** Writes words as Markdown: their marks, their dates as links, and Markdown's own signs made harmless. */
final class MarkdownInline {

    /** Signs that mean something, or are reported as half a mark; `^` between spaces is an ordinary one. */
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\*_`<>{}|]|&(?=#?\\w+;)|!(?=\\[)" + "|\\^(?=\\S)|(?<=\\S)\\^|={2,}");
    /** The same where a tilde has another one to pair with. */
    private static final Pattern SPECIAL_OR_TILDE = Pattern.compile(SPECIAL.pattern() + "|~");

    private static final Pattern SIGN = Pattern.compile("(?s).");
    /** Brackets that Markdown would take for a link, a note or a definition. */
    private static final Pattern ODD_BRACKETS = Pattern.compile("\\[\\^|][(\\[:]");

    private final IntFunction<String> call;
    private final Supplier<String> pageBreak;
    private final Predicate<Mark> leads;
    /** What a line's end is written as; a cell of a table has none. */
    private final String lineEnd;

    /**
     * Writes.
     *
     * @param call what calls a note
     * @param pageBreak the next page break of the letter
     * @param leads whether a mark leads to something that is there; any other is left out
     */
    MarkdownInline(IntFunction<String> call, Supplier<String> pageBreak, Predicate<Mark> leads, String lineEnd) {
        this.call = call;
        this.pageBreak = pageBreak;
        this.leads = leads;
        this.lineEnd = lineEnd;
    }

    MarkdownInline with(String newLineEnd) {
        return new MarkdownInline(call, pageBreak, leads, newLineEnd);
    }

    String write(MarkedText words, Dates dates) {
        return new Writing(words, dates).all();
    }

    /** A date is a stretch as well; it is written as a link. */
    private record Stretch(int start, int end, Mark mark, String date) {}

    /** The writing of one text. */
    private final class Writing {

        private final MarkedText words;
        private final String text;
        private final boolean brackets;
        /** Whether a tilde has another one to pair with. */
        private final boolean tildes;

        private final List<Stretch> stretches = new ArrayList<>();
        private final List<Span> points;

        Writing(MarkedText words, Dates dates) {
            this.words = words;
            this.text = words.text();
            this.tildes = text.indexOf('~') != text.lastIndexOf('~');
            this.brackets = ODD_BRACKETS.matcher(text).find() || isCalledBracket(dates) || !isBalanced(text, '[', ']');
            words.spans().stream()
                    .filter(span -> !span.isPoint() && leads.test(span.mark()))
                    .forEach(span -> add(span.start(), span.end(), span.mark()));
            stretches.replaceAll(this::trimmed);
            stretches.removeIf(stretch -> stretch.start() == stretch.end());
            points = words.spans().stream()
                    .filter(Span::isPoint)
                    .sorted(Comparator.comparingInt(Span::start))
                    .toList();
            for (Dates.Found date : dates.all(text)) {
                if (isWhole(date.start(), date.end())) {
                    stretches.add(new Stretch(
                            date.start(),
                            date.end(),
                            Mark.of(Kind.BREAK),
                            date.date().toString()));
                }
            }
            stretches.sort(Comparator.comparingInt(Stretch::start)
                    .thenComparingInt(stretch -> -stretch.end())
                    .thenComparing(stretch -> stretch.date().isEmpty()));
        }

        /** Joined with one of the same mark that it touches. */
        private void add(int from, int to, Mark mark) {
            int start = from;
            int end = to;
            for (int i = 0; i < stretches.size(); i++) {
                Stretch other = stretches.get(i);
                boolean touches = other.mark().equals(mark) && start <= other.end() && other.start() <= end;
                if (touches && mark.kind() != Kind.ORIGINAL) {
                    start = Math.min(start, other.start());
                    end = Math.max(end, other.end());
                    stretches.remove(i--);
                }
            }
            stretches.add(new Stretch(start, end, mark, ""));
        }

        /** Without the white space at its ends, which no mark is seen on. */
        private Stretch trimmed(Stretch stretch) {
            int start = stretch.start();
            int end = stretch.end();
            while (start < end && stretch.mark().kind() != Kind.ORIGINAL && isSpace(start)) {
                start++;
            }
            while (end > start && stretch.mark().kind() != Kind.ORIGINAL && isSpace(end - 1)) {
                end--;
            }
            return new Stretch(start, end, stretch.mark(), stretch.date());
        }

        private boolean isSpace(int at) {
            return Character.isWhitespace(text.charAt(at));
        }

        /** A bracket that a note follows at once would be a link to it. */
        private boolean isCalledBracket(Dates dates) {
            return words.spans(Kind.NOTE)
                    .anyMatch(point -> point.start() > 0
                            && text.charAt(point.start() - 1) == ']'
                            && dates.all(text.substring(
                                            Math.max(0, text.lastIndexOf('[', point.start())), point.start()))
                                    .isEmpty());
        }

        /** Whether no bracket, mark, note or page begins in these words and ends behind them. */
        private boolean isWhole(int start, int end) {
            boolean crossed = stretches.stream()
                    .anyMatch(other -> other.start() < end
                            && other.end() > start
                            && !(other.start() >= start && other.end() <= end)
                            && !(other.start() <= start && other.end() >= end));
            boolean cut = words.spans().stream()
                    .anyMatch(span -> span.isPoint()
                            && span.start() > start
                            && span.start() < end
                            && span.mark().kind() != Kind.ORIGINAL);
            return !crossed && !cut && isBalanced(text.substring(start, end), '(', ')');
        }

        String all() {
            return written(0, text.length(), stretches, true);
        }

        /** The words between two positions; each stretch ends where the one around it does. */
        private String written(int from, int to, List<Stretch> inside, boolean last) {
            StringBuilder line = new StringBuilder();
            int at = from;
            for (int i = 0; i < inside.size(); i++) {
                Stretch stretch = inside.get(i);
                if (stretch.start() < at || stretch.start() >= to) {
                    continue; // it stands inside one that is written
                }
                int end = Math.min(stretch.end(), to);
                plain(at, stretch.start(), line, false);
                List<Stretch> nested = nested(inside, i, end);
                List<Stretch> rest = rest(inside, i, end);
                line.append(marked(stretch, end, nested, line));
                at = end;
                inside = rest;
                i = -1;
            }
            plain(at, to, line, last);
            return line.toString();
        }

        /** What begins in a stretch, to its end. */
        private static List<Stretch> nested(List<Stretch> all, int own, int end) {
            List<Stretch> nested = new ArrayList<>();
            for (int i = own + 1; i < all.size(); i++) {
                Stretch other = all.get(i);
                if (other.start() < end) {
                    nested.add(new Stretch(other.start(), Math.min(end, other.end()), other.mark(), other.date()));
                }
            }
            return nested;
        }

        /** What follows a stretch, and what is left of those that go on behind it. */
        private static List<Stretch> rest(List<Stretch> all, int own, int end) {
            List<Stretch> rest = new ArrayList<>();
            for (int i = own; i < all.size(); i++) {
                Stretch other = all.get(i);
                if (other.end() > end) {
                    rest.add(new Stretch(Math.max(end, other.start()), other.end(), other.mark(), other.date()));
                }
            }
            rest.sort(Comparator.comparingInt(Stretch::start).thenComparingInt(stretch -> -stretch.end()));
            return rest;
        }

        private String marked(Stretch stretch, int end, List<Stretch> nested, StringBuilder before) {
            Mark mark = stretch.mark();
            if (mark.kind() == Kind.ORIGINAL) {
                return mark.value();
            }
            String inner = written(stretch.start(), end, nested, false);
            String address = stretch.date().isEmpty() ? MarkdownMarks.address(mark) : "date:" + stretch.date();
            String braces = MarkdownMarks.braces(mark);
            if (address != null) {
                return "[" + inner + "](" + address + ")";
            }
            if (braces != null) {
                boolean same = nested.size() > 0
                        && nested.get(0).start() == stretch.start()
                        && nested.get(0).end() == end
                        && MarkdownMarks.braces(nested.get(0).mark()) != null;
                String tag = MarkdownMarks.tag(mark);
                if (!same && !tag.isEmpty() && inner.indexOf('[') >= 0) {
                    return tag + inner + tag.replaceFirst("<(\\w+).*", "</$1>");
                }
                return same
                        ? inner.substring(0, inner.length() - 1) + " " + braces + "}"
                        : "[" + inner + "]{" + braces + "}";
            }
            return MarkdownMarks.signed(mark, inner, before, text.substring(end));
        }

        /** Words without stretches, with the points among them; one at the very end belongs to what is around. */
        private void plain(int from, int to, StringBuilder line, boolean last) {
            int at = from;
            for (Span point : points) {
                boolean inside = point.start() >= from && (point.start() < to || last && point.start() == to);
                if (inside) {
                    append(escaped(at, Math.max(at, point.start())), line);
                    at = Math.max(at, point.start() + point(point, line));
                }
            }
            append(escaped(Math.min(at, to), to), line);
        }

        /** Behind the call of a note a bracket would make a link of it, and a colon a definition. */
        private static void append(String escaped, StringBuilder line) {
            boolean called = line.length() > 0 && line.charAt(line.length() - 1) == ']';
            boolean joined = called && (escaped.startsWith("(") || escaped.startsWith(":"));
            line.append(joined ? "\\" : "").append(escaped);
        }

        /** Writes what stands at a point; gives how many characters behind it belong to it. */
        private int point(Span point, StringBuilder line) {
            Mark mark = point.mark();
            boolean spaced = line.length() == 0 || Character.isWhitespace(line.charAt(line.length() - 1));
            switch (mark.kind()) {
                case NOTE -> line.append(call.apply(mark.note()));
                case PAGE -> line.append(pageBreak.get()).append(spaced ? " " : "");
                case ORIGINAL -> line.append(mark.value());
                case ANNOTATION -> line.append("[|](").append(mark.value()).append(")");
                case FIGURE -> line.append(MarkdownMarks.signed(Mark.of(Kind.RAISED), mark.value(), line, ""));
                case BREAK -> {
                    boolean ends = point.start() == text.length();
                    line.setLength(spaced && line.length() > 0 ? line.length() - 1 : line.length());
                    line.append(ends ? "" : lineEnd);
                    return !ends && text.charAt(point.start()) == ' ' ? 1 : 0;
                }
                default -> {}
            }
            return 0;
        }

        /** The words between two positions; what stands around them decides as well what their signs would mean. */
        private String escaped(int from, int to) {
            Matcher special = (tildes ? SPECIAL_OR_TILDE : SPECIAL)
                    .matcher(text)
                    .region(from, to)
                    .useTransparentBounds(true);
            StringBuilder escaped = new StringBuilder();
            int at = from;
            while (special.find()) {
                String harmless = SIGN.matcher(special.group()).replaceAll("\\\\$0");
                escaped.append(text, at, special.start()).append(harmless);
                at = special.end();
            }
            String plain = escaped.append(text, at, to).toString();
            return brackets ? plain.replace("[", "\\[").replace("]", "\\]") : plain;
        }
    }

    private static boolean isBalanced(String words, char opening, char closing) {
        return words.chars().filter(c -> c == opening).count()
                == words.chars().filter(c -> c == closing).count();
    }
}
