package org.depesha.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;
import org.depesha.tei.Vocabulary;
import org.depesha.tei.Vocabulary.Kind;
import org.depesha.tei.Vocabulary.Row;
import org.depesha.text.TextPassage.Span;
import org.jspecify.annotations.Nullable;

/** Gathers the passages of a text, in the order in which they end. */
public final class Passages implements ReadingListener {

    private final Set<String> messages;
    private final List<TextPassage> found = new ArrayList<>();
    private final Deque<Level> outer = new ArrayDeque<>();
    private Level level = new Level("", null);
    private final CalledNotes calls;
    private int passages;

    private Passages(TeiElement text, Set<String> messages) {
        this.messages = messages;
        this.calls = new CalledNotes(text);
    }

    /**
     * The passages of a text in the edited reading.
     *
     * @param messages the ids of the messages that it transmits
     */
    public static List<TextPassage> of(TeiElement text, Set<String> messages) {
        Passages all = new Passages(text, messages);
        Reading.EDITED.read(text, all);
        return all.found;
    }

    /** Whether an element is a passage with a number, unless it stands inside another. */
    public static boolean isNumbered(TeiElement element) {
        Row row = Vocabulary.of(element);
        return row.numbered()
                && (holdsSomething(element) || isPointedTo(element))
                && !(row.kind() == Kind.PART
                        && element.elements().anyMatch(Passages::isOrHoldsNumbered)
                        && !hasLooseWords(element));
    }

    /** Whether an element of blanks has an address of its own: releases once gave these a number. */
    private static boolean isPointedTo(TeiElement element) {
        return !element.children().isEmpty() && element.attribute("xml:id") != null;
    }

    /** Whether a reader finds anything in an element: words, or what stands without any, as a gap or a picture. */
    private static boolean holdsSomething(TeiElement element) {
        return element.children().stream()
                .anyMatch(child -> child instanceof TeiElement inner
                        ? isSomething(inner)
                        : !child.text().isBlank());
    }

    private static boolean isSomething(TeiElement element) {
        Row row = Vocabulary.of(element);
        return row.kind() != Kind.HIDDEN && (row.isMark() || !row.opening().isEmpty() || holdsSomething(element));
    }

    /** Whether words stand in an element beside the blocks in it: they would have no number without its own. */
    private static boolean hasLooseWords(TeiElement element) {
        return element.children().stream()
                .anyMatch(child -> child instanceof TeiElement inner
                        ? !Vocabulary.of(inner).isMark()
                                && !isOrHoldsNumbered(inner)
                                && !Blocks.holdsBlock(inner)
                                && !Vocabulary.of(inner).isBlock()
                                && !inner.text().isBlank()
                        : !child.text().isBlank());
    }

    private static boolean isOrHoldsNumbered(TeiElement element) {
        Row row = Vocabulary.of(element);
        return row.numbered() || row.isBlock() && element.elements().anyMatch(Passages::isOrHoldsNumbered);
    }

    /** What is being read: of a message, of a note in it, of the text around both. */
    private static final class Level {
        final String message;
        /** The note or the message by which it began; null for the whole text. */
        final @Nullable TeiElement begun;

        @Nullable
        Draft draft;
        /** How many elements are open whose words are not read. */
        int muted;

        Level(String message, @Nullable TeiElement begun) {
            this.message = message;
            this.begun = begun;
        }
    }

    /** A passage whose words are still being gathered. */
    private static final class Draft {
        final TextPassage.Kind kind;
        final TeiElement element;
        final int order;
        final Words words = new Words();
        final List<Span> spans = new ArrayList<>();
        final Deque<Integer> starts = new ArrayDeque<>();

        Draft(TextPassage.Kind kind, TeiElement element, int order) {
            this.kind = kind;
            this.element = element;
            this.order = order;
        }

        /** Ends no element behind the last word: a hyphen may have gone. */
        void clip() {
            int end = words.end();
            for (int i = spans.size() - 1; i >= 0 && spans.get(i).end() > end; i--) {
                Span span = spans.get(i);
                spans.set(i, new Span(span.element(), Math.min(span.start(), end), end));
            }
        }
    }

    @Override
    public boolean enter(TeiElement element, Role role) {
        if (role == Role.NOTE) {
            descend(level.message, element);
            level.draft = new Draft(TextPassage.Kind.NOTE, element, calls.number(element));
        } else if (role != Role.READ) {
            level.muted++;
        } else if (isMessage(element)) {
            descend(element.attribute("xml:id"), element);
        } else if (level.muted == 0) {
            read(element);
        }
        return true;
    }

    private void read(TeiElement element) {
        if (level.draft == null && isNumbered(element)) {
            level.draft = new Draft(TextPassage.Kind.PASSAGE, element, ++passages);
        } else if (level.draft == null && hasOwnWords(element)) {
            level.draft = new Draft(TextPassage.Kind.PART, element, 0);
        }
        if (level.draft != null && isSpan(element)) {
            level.draft.starts.push(level.draft.words.start());
        }
    }

    private void descend(@Nullable String message, TeiElement element) {
        outer.push(level);
        level = new Level(message == null ? "" : message, element);
    }

    private boolean isMessage(TeiElement element) {
        String id = element.attribute("xml:id");
        return element.is("floatingText") && id != null && messages.contains(id);
    }

    /**
     * Names and references: words that stand outside of any paragraph are a part by themselves where one of these is.
     */
    private static boolean isSpan(TeiElement element) {
        return element.is("ref") || Names.isName(element);
    }

    private static boolean hasOwnWords(TeiElement element) {
        return isSpan(element)
                || element.children().stream()
                        .anyMatch(child ->
                                child instanceof TeiText text && !text.text().isBlank())
                || !Blocks.holdsBlock(element) && !Vocabulary.of(element).isBlock() && childrenTouch(element);
    }

    /** Whether no white space, line or column parts two of an element's children: their words are one. */
    private static boolean childrenTouch(TeiElement element) {
        boolean touches = false;
        for (TeiNode child : element.children()) {
            if (!(child instanceof TeiElement inner) || Vocabulary.of(inner).partsWords()) {
                touches = false;
            } else if (!Vocabulary.of(inner).isMark()) {
                if (touches) {
                    return true;
                }
                touches = true;
            }
        }
        return false;
    }

    @Override
    public void leave(TeiElement element, Role role) {
        Draft draft = level.draft;
        if (role != Role.READ && role != Role.NOTE) {
            level.muted--;
        } else if (level.muted == 0 && draft != null) {
            close(element, draft);
        }
        if (level.begun == element) {
            level = outer.pop();
        }
    }

    private void close(TeiElement element, Draft draft) {
        if (isSpan(element)) {
            int start = draft.starts.pop();
            int end = draft.words.end();
            if (end > start) {
                draft.spans.add(new Span(element, start, end));
            }
        }
        if (draft.element == element) {
            level.draft = null;
            if (draft.order > 0 || draft.words.end() > 0) {
                found.add(new TextPassage(
                        draft.kind,
                        level.message,
                        element,
                        draft.order,
                        draft.words.toString(),
                        draft.words,
                        draft.spans));
            }
        }
    }

    @Override
    public void text(String characters, int leaf) {
        if (level.draft != null && level.muted == 0) {
            level.draft.words.text(characters, leaf);
        }
    }

    @Override
    public void sign(String sign, TeiElement element) {
        if (level.draft != null && level.muted == 0) {
            level.draft.words.sign(sign, element);
        }
    }

    @Override
    public void edge(Edge edge) {
        if (level.draft != null && level.muted == 0) {
            level.draft.words.edge(edge);
            level.draft.clip();
        }
    }
}
