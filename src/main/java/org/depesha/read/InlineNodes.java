package org.depesha.read;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the nodes of a text, and makes one of what stands in a pair of square brackets or between two HTML tags: bare
 * brackets are an insertion ({@code supplied}), unless what stands right behind them says what else they are. A bracket
 * alone stays a bracket.
 */
final class InlineNodes {

    /** What makes of brackets an annotation that holds others: Markdown itself takes no link inside a link. */
    private static final Pattern TARGET = Pattern.compile("\\(([a-z]+:[^()\\s]*)(?:\\s+\"([^\"]*)\")?\\)");

    private static final String BRACKET = "[";

    /** How much of the word beside a lone bracket is shown, in characters. */
    private static final int LONGEST_SHOWN = 40;

    private final Deque<Frame> open = new ArrayDeque<>();
    private final MarkReaders readers;

    /** Brackets or a link that ended just now: what follows may say more of them. */
    private @Nullable Ended ended;

    /** What was opened and is not closed yet. */
    private record Frame(String opening, Place place, HtmlTag.@Nullable Opening tag, GatheredNodes gathered) {

        Frame(String opening, Place place, HtmlTag.@Nullable Opening tag) {
            this(opening, place, tag, new GatheredNodes());
        }

        List<TeiNode> nodes() {
            return gathered.all();
        }
    }

    private record Ended(boolean brackets, Place place) {}

    InlineNodes(MarkReaders readers) {
        this.readers = readers;
        open.push(new Frame("", Place.NOWHERE, null));
    }

    void add(TeiNode node) {
        ended = null;
        append(node);
    }

    /** Adds a link or an annotation, behind which braces may stand. */
    void addLink(TeiNode node, Place place) {
        append(node);
        ended = new Ended(false, place);
    }

    /** Adds Markdown's own characters: a bracket that no backslash stands before opens or closes. */
    void addRaw(BasedSequence raw) {
        int start = addition(raw, 0);
        int i = start;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            if (c == '[' || c == ']') {
                addWords(raw, start, i);
                if (c == '[') {
                    ended = null;
                    open.push(new Frame(BRACKET, readers.places().of(raw.getStartOffset() + i), null));
                } else {
                    closeBracket(raw, i);
                }
                start = c == '[' ? i + 1 : addition(raw, i + 1);
                i = start;
            } else {
                i += c == '\\' ? 2 : 1;
            }
        }
        addWords(raw, start, raw.length());
    }

    private void addWords(BasedSequence raw, int from, int to) {
        if (from < to) {
            BasedSequence words = raw.subSequence(from, to);
            boolean behindBrackets = ended != null && ended.brackets();
            StrayMarkup.check(words, behindBrackets, readers.places().of(words.getStartOffset()), readers.problems());
            add(new TeiText(MarkdownInlines.unescape(words)));
        }
    }

    /** Closes what the last bracket opened; where none did, it is a character. */
    private void closeBracket(BasedSequence raw, int at) {
        if (open.stream().noneMatch(frame -> frame.opening().equals(BRACKET))) {
            add(new TeiText("]"));
            if (at > 0 && !Character.isWhitespace(raw.charAt(at - 1))) {
                Place place = readers.places().of(raw.getStartOffset() + at);
                StrayMarkup.reportBracket(lastWord(raw, at), place, readers.problems());
            }
            return;
        }
        while (!open.peek().opening().equals(BRACKET)) {
            undo(open.pop());
        }
        Frame frame = open.pop();
        append(TeiElement.of("supplied", frame.nodes()).at(frame.place()));
        ended = new Ended(true, frame.place());
    }

    /** Reads the address and the braces right behind brackets or a link; returns where the next words begin. */
    private int addition(BasedSequence raw, int from) {
        int at = from;
        if (ended != null && ended.brackets()) {
            Matcher target = TARGET.matcher(raw).region(at, raw.length());
            if (target.lookingAt()) {
                String title = target.group(2) == null ? "" : target.group(2);
                String address = MarkdownInlines.unescape(target.group(1));
                TeiElement brackets = (TeiElement) last();
                Place place = ended.place();
                replaceLast(readers.annotations().read(address, title, brackets.children(), place));
                ended = new Ended(false, place);
                at = target.end();
            }
        }
        if (ended != null && at < raw.length() && raw.charAt(at) == '{') {
            Optional<Braces> braces = Braces.atStart(raw.subSequence(at, raw.length()));
            if (braces.isPresent() && !braces.get().isPart()) {
                List<TeiNode> words = ended.brackets() ? ((TeiElement) last()).children() : List.of(last());
                replaceLast(readers.span(words, braces.get(), ended.place()));
                ended = new Ended(false, ended.place());
                at += braces.get().length();
            }
        }
        return at;
    }

    private TeiNode last() {
        List<TeiNode> nodes = open.peek().nodes();
        return nodes.get(nodes.size() - 1);
    }

    private void replaceLast(TeiNode node) {
        List<TeiNode> nodes = open.peek().nodes();
        nodes.set(nodes.size() - 1, node);
    }

    /** Opens what an HTML tag opens; what stands up to its end will be one node. */
    void openTag(HtmlTag.Opening tag, Place place) {
        ended = null;
        open.push(new Frame(tag.raw(), place, tag));
    }

    /** Closes what a tag of this name opened; false where none did. */
    boolean closeTag(String name) {
        ended = null;
        if (open.stream().noneMatch(frame -> isOpenedBy(frame, name))) {
            return false;
        }
        while (!isOpenedBy(open.peek(), name)) {
            undo(open.pop());
        }
        Frame frame = open.pop();
        HtmlTag.Opening tag = Objects.requireNonNull(frame.tag(), "only a tag opens what a tag closes");
        readers.html(tag, frame.nodes(), frame.place()).forEach(this::append);
        return true;
    }

    private static boolean isOpenedBy(Frame frame, String name) {
        return frame.tag() != null && frame.tag().name().equals(name);
    }

    private static String lastWord(BasedSequence raw, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_SHOWN && !Character.isWhitespace(raw.charAt(start - 1))) {
            start--;
        }
        return raw.subSequence(start, end + 1).toString();
    }

    /** What was opened and never closed: a bracket is a character, and a tag is none. */
    private void undo(Frame frame) {
        if (frame.tag() == null) {
            append(new TeiText(frame.opening()));
            reportOpen(frame);
        } else {
            readers.problems()
                    .report(
                            Code.RAW_HTML,
                            frame.place(),
                            "`" + frame.opening() + "` is never closed, and does nothing.",
                            "Write `</" + frame.tag().name() + ">` after its words, in the same paragraph.");
        }
        frame.nodes().forEach(this::append);
    }

    /** A bracket that a space follows is an ordinary sign; of several, the last is told. */
    private void reportOpen(Frame frame) {
        String words = frame.nodes().isEmpty() ? " " : frame.nodes().get(0).text();
        if (!words.isEmpty() && !Character.isWhitespace(words.charAt(0)) && words.charAt(0) != '[') {
            String word =
                    words.substring(0, Math.min(words.length(), LONGEST_SHOWN)).split("\\s", 2)[0];
            StrayMarkup.reportBracket(BRACKET + word, frame.place(), readers.problems());
        }
    }

    /** All that was gathered. */
    List<TeiNode> close() {
        while (open.size() > 1) {
            undo(open.pop());
        }
        return withWholeWords(open.pop().nodes());
    }

    /** {@code Kaiser[|](pb:2)reich}: a page that begins between two letters divides no word. */
    private static List<TeiNode> withWholeWords(List<TeiNode> nodes) {
        for (int i = 1; i < nodes.size() - 1; i++) {
            if (nodes.get(i) instanceof TeiElement page
                    && page.is("pb")
                    && nodes.get(i - 1) instanceof TeiText before
                    && nodes.get(i + 1) instanceof TeiText after
                    && Character.isLetter(
                            before.text().codePointBefore(before.text().length()))
                    && Character.isLetter(after.text().codePointAt(0))) {
                nodes.set(i, page.with("break", "no"));
            }
        }
        return nodes;
    }

    private void append(TeiNode node) {
        open.peek().gathered().add(node);
    }
}
