package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.read.transcript.Mark.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A text, and the marks on stretches of it. The text holds no sign that is not its own; cutting and joining it cuts and
 * joins the stretches.
 *
 * @param spans in the order in which they were made
 */
public record MarkedText(String text, List<Span> spans) {

    public static final MarkedText EMPTY = new MarkedText("", List.of());

    public MarkedText {
        spans = List.copyOf(spans);
    }

    /**
     * A marked stretch.
     *
     * @param start of its first character
     * @param end behind its last one; the start for a point between two
     */
    public record Span(int start, int end, Mark mark) {

        public boolean isPoint() {
            return start == end;
        }
    }

    public static MarkedText of(String text) {
        return text.isEmpty() ? EMPTY : new MarkedText(text, List.of());
    }

    public int length() {
        return text.length();
    }

    public boolean isMarked() {
        return !spans.isEmpty();
    }

    /** The points and stretches of a kind. */
    public Stream<Span> spans(Kind kind) {
        return spans.stream().filter(span -> span.mark().kind() == kind);
    }

    /** The same with a mark on a stretch. */
    public MarkedText marked(int start, int end, Mark mark) {
        List<Span> more = new ArrayList<>(spans);
        more.add(new Span(start, end, mark));
        return new MarkedText(text, more);
    }

    /** A part of it. */
    public MarkedText slice(int start, int end) {
        if (start == 0 && end == text.length()) {
            return this;
        }
        List<Span> inside = new ArrayList<>();
        for (Span span : spans) {
            boolean holds = span.isPoint() ? holds(span, start, end) : span.start() < end && span.end() > start;
            if (holds) {
                inside.add(new Span(
                        Math.max(span.start(), start) - start, Math.min(span.end(), end) - start, span.mark()));
            }
        }
        return new MarkedText(text.substring(start, end), inside);
    }

    /** A point at a cut belongs to one side alone. */
    private boolean holds(Span point, int start, int end) {
        int at = point.start();
        return point.mark().kind().isBehind()
                ? at > start && at <= end || at == 0 && start == 0
                : at >= start && at < end || at == text.length() && end == text.length();
    }

    /** Without the mark that its line ends where it ends itself. */
    public MarkedText withoutBreak() {
        return endsBroken()
                ? new MarkedText(
                        text,
                        spans.stream()
                                .filter(span -> span.start() < text.length()
                                        || span.mark().kind() != Kind.BREAK)
                                .toList())
                : this;
    }

    /** Whether a mark says that its line ends where it ends itself. */
    public boolean endsBroken() {
        return spans(Kind.BREAK).anyMatch(span -> span.start() == text.length());
    }

    public MarkedText from(int start) {
        return slice(start, text.length());
    }

    /** Without white space at its ends; points that stood in it stay. */
    public MarkedText strip() {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length()
                ? this
                : without(end, text.length()).without(0, start);
    }

    /** The same without some characters; the points among them move to where these stood. */
    public MarkedText without(int start, int end) {
        return start == end ? this : replaced(start, end, "");
    }

    /** The same with other characters in the place of some. */
    public MarkedText replaced(int start, int end, String other) {
        return edited(List.of(new Edit(start, end, other)));
    }

    /** Other characters in the place of some. */
    private record Edit(int start, int end, String other) {

        int by() {
            return other.length() - (end - start);
        }
    }

    /** The same with all edits, which are in order and do not overlap: one walk, however many they are. */
    private MarkedText edited(List<Edit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        StringBuilder changed = new StringBuilder(text.length());
        int at = 0;
        for (Edit edit : edits) {
            changed.append(text, at, edit.start()).append(edit.other());
            at = edit.end();
        }
        changed.append(text, at, text.length());
        return new MarkedText(changed.toString(), spans.isEmpty() ? spans : moved(edits));
    }

    private List<Span> moved(List<Edit> edits) {
        int[] starts = new int[text.length() + 1];
        int[] ends = new int[text.length() + 1];
        int next = 0;
        int by = 0;
        for (int at = 0; at <= text.length(); at++) {
            ends[at] = at + by;
            while (next < edits.size() && edits.get(next).end() <= at) {
                ends[at] =
                        edits.get(next).start() < at ? at + by + edits.get(next).by() : ends[at];
                by += edits.get(next).by();
                next++;
            }
            boolean inside = next < edits.size() && edits.get(next).start() < at;
            starts[at] = (inside ? edits.get(next).start() : at) + by;
            ends[at] = inside ? edits.get(next).start() + by : ends[at];
        }
        return spans.stream()
                .map(span -> new Span(
                        starts[span.start()], span.isPoint() ? starts[span.end()] : ends[span.end()], span.mark()))
                .filter(span -> span.isPoint() || span.end() > span.start())
                .toList();
    }

    /** The same with other characters wherever a pattern fits. */
    public MarkedText replacing(Pattern pattern, String other) {
        return replacing(pattern, match -> other);
    }

    /** The same with no more than the first group of a pattern wherever it fits. */
    public MarkedText keeping(Pattern pattern) {
        return keeping(pattern, match -> List.of());
    }

    /**
     * The same with no more than the first group of a pattern wherever it fits, and marks on that.
     *
     * @param marks those of a place; null to leave it as it is
     */
    public MarkedText keeping(Pattern pattern, Function<MatchResult, @Nullable List<Mark>> marks) {
        List<Edit> edits = new ArrayList<>();
        List<Span> more = new ArrayList<>(spans);
        pattern.matcher(text).results().forEach(match -> {
            List<Mark> own = marks.apply(match);
            if (own != null) {
                own.forEach(mark -> more.add(new Span(match.start(1), match.end(1), mark)));
                edits.add(new Edit(match.start(), match.start(1), ""));
                edits.add(new Edit(match.end(1), match.end(), ""));
            }
        });
        edits.removeIf(edit -> edit.end() == edit.start());
        return more.size() == spans.size() ? edited(edits) : new MarkedText(text, more).edited(edits);
    }

    /** The same with characters of their own wherever a pattern fits. */
    public MarkedText replacing(Pattern pattern, Function<MatchResult, String> other) {
        return edited(pattern.matcher(text)
                .results()
                .map(match -> new Edit(match.start(), match.end(), other.apply(match)))
                .toList());
    }

    /** The parts between what a pattern fits. */
    public List<MarkedText> split(Pattern pattern) {
        List<MarkedText> parts = new ArrayList<>();
        int from = 0;
        for (MatchResult match : pattern.matcher(text).results().toList()) {
            parts.add(slice(from, match.start()));
            from = match.end();
        }
        parts.add(from(from));
        return parts;
    }

    /** Both, one behind the other. */
    public MarkedText plus(MarkedText next) {
        return new Builder().append(this).append(next).build();
    }

    public MarkedText plus(String next) {
        return new MarkedText(text + next, spans);
    }

    /** Puts texts together. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();

        public Builder append(String words) {
            text.append(words);
            return this;
        }

        public Builder append(MarkedText words) {
            int by = text.length();
            words.spans().forEach(span -> spans.add(new Span(span.start() + by, span.end() + by, span.mark())));
            text.append(words.text());
            return this;
        }

        /** Marks all from a position on; nothing where nothing stands there. */
        public Builder mark(int from, Mark mark) {
            if (from < text.length()) {
                spans.add(new Span(from, text.length(), mark));
            }
            return this;
        }

        public Builder point(Mark mark) {
            spans.add(new Span(text.length(), text.length(), mark));
            return this;
        }

        public int length() {
            return text.length();
        }

        public boolean isEmpty() {
            return text.isEmpty() && spans.isEmpty();
        }

        public boolean endsWith(char sign) {
            return !text.isEmpty() && text.charAt(text.length() - 1) == sign;
        }

        /** Takes the last characters off. */
        public Builder cut(int characters) {
            MarkedText shorter = build().without(text.length() - characters, text.length());
            clear();
            return append(shorter);
        }

        public void clear() {
            text.setLength(0);
            spans.clear();
        }

        /** Its last characters, as many as there are of so many. */
        public CharSequence tail(int characters) {
            return text.subSequence(Math.max(0, text.length() - characters), text.length());
        }

        /** Its characters so far. */
        public CharSequence text() {
            return text;
        }

        public MarkedText build() {
            return new MarkedText(text.toString(), spans);
        }
    }
}
