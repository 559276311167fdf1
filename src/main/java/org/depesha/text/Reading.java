package org.depesha.text;

import java.util.List;
import java.util.Objects;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.Vocabulary;
import org.depesha.tei.Vocabulary.Children;
import org.depesha.tei.Vocabulary.Edge;
import org.depesha.tei.Vocabulary.Kind;
import org.depesha.tei.Vocabulary.Read;
import org.depesha.tei.Vocabulary.Row;
import org.depesha.text.ReadingListener.Role;
import org.jspecify.annotations.Nullable;

/**
 * A way to read a text. It goes through a tree once, by the {@link Vocabulary}, and tells a listener which words are
 * read, what parts them, and what stands beside them. Passages, plain text, titles, names, digests, quotations and
 * collation are all listeners of it, so that they never disagree.
 *
 * @param read {@link Read#EDITED} or {@link Read#SOURCE}
 * @param language the tag of the language that is preferred where a place has readings in several; empty for none
 */
public record Reading(Read read, String language) {

    private static final int NOT_COUNTED = -1;

    /** What the {@link Vocabulary} has before the words of a quotation of the first rank. */
    private static final String OUTER = "“";

    /** The text as the edition gives it: corrected, expanded, without what was struck out. */
    public static final Reading EDITED = new Reading(Read.EDITED, "");

    /** The text as the source has it. */
    public static final Reading DIPLOMATIC = new Reading(Read.SOURCE, "");

    public Reading {
        if (read != Read.EDITED && read != Read.SOURCE) {
            throw new IllegalArgumentException("not a reading of a whole text: " + read);
        }
    }

    /** The words of an element on one line, white space folded, without notes; empty for null. */
    public static String words(@Nullable TeiElement element) {
        if (element == null) {
            return "";
        }
        Words words = new Words();
        EDITED.read(element, words);
        return words.toString();
    }

    /** Reads an element and all that stands in it. */
    public void read(TeiElement root, ReadingListener to) {
        new Walk(root, to).root();
    }

    private Role role(Row row, int restored) {
        if (row.kind() == Kind.NOTE) {
            return Role.NOTE;
        }
        boolean reads = switch (row.read()) {
            case ALL, FIRST -> true;
            case NONE -> false;
            case EDITED, SOURCE -> row.read() == read || row.read() == Read.SOURCE && restored > 0;
        };
        return reads ? Role.READ : Role.UNREAD;
    }

    /** One way through a tree. */
    private final class Walk {
        private final ReadingListener to;
        private final TeiElement root;
        /** Worked out at the first pointer: most of what is read has none. */
        private @Nullable CalledNotes calls;

        private int leaf;
        private int quotations;
        /** The language of the words around what is read, by its tag; empty where nothing says. */
        private String around;

        /** How many elements are open that take a change back: what was struck out in them is read. */
        private int restored;

        Walk(TeiElement root, ReadingListener to) {
            this.to = to;
            this.root = root;
            this.around = language(root, "");
        }

        void root() {
            Row row = Vocabulary.of(root);
            if (row.kind() == Kind.CHOICE) {
                choice(root, false);
            } else {
                children(root, row.holdsBlocks());
            }
        }

        /**
         * Reads an element.
         *
         * @param at its place among its parent's children, or {@link #NOT_COUNTED}: no words stand beside a reading
         * @param inFrame whether it stands among blocks, and not among words
         */
        private void element(TeiElement element, TeiElement parent, int at, boolean inFrame) {
            Row row = Vocabulary.of(element);
            if (row.kind() == Kind.HIDDEN || row.kind() == Kind.HEADER) {
                passOver(element);
                return;
            }
            Role role = callsNote(element) ? Role.UNREAD : role(row, restored);
            boolean line = row.edge() == Edge.LINE || row.edge() == Edge.OWN && (inFrame || Blocks.holdsBlock(element));
            edgeBefore(element, row, line);
            boolean standsForWords = row.signs().indexOf('_') < 0;
            Signs signs = role == Role.READ || standsForWords
                    ? signs(element, parent, at, inFrame)
                    : new Signs(element, "", "");
            if (standsForWords) {
                signs.open();
            }
            boolean enters = to.enter(element, role);
            if (!standsForWords) {
                signs.open();
            }
            restored += Vocabulary.takesBack(element) ? 1 : 0;
            String outside = around;
            around = signs.quotation ? outside : language(element, outside);
            if (!enters) {
                passOver(element);
            } else if (row.kind() == Kind.CHOICE) {
                choice(element, inFrame);
            } else {
                children(element, row.holdsBlocks() || inFrame && !row.holdsWords());
            }
            restored -= Vocabulary.takesBack(element) ? 1 : 0;
            around = outside;
            signs.close();
            if (line) {
                to.edge(ReadingListener.Edge.LINE);
            }
            if (enters) {
                to.leave(element, role);
            }
            if (!line && row.edge() == Edge.WORD && row.kind() != Kind.MILESTONE) {
                to.edge(ReadingListener.Edge.WORD);
            }
        }

        private static String language(TeiElement element, String outside) {
            return Objects.requireNonNullElse(element.attribute("xml:lang"), outside);
        }

        private boolean callsNote(TeiElement element) {
            if (!Vocabulary.canCallNote(element)) {
                return false;
            }
            calls = calls == null ? new CalledNotes(root) : calls;
            return calls.calledBy(element) != null;
        }

        private void edgeBefore(TeiElement element, Row row, boolean line) {
            if (line) {
                to.edge(ReadingListener.Edge.LINE);
            } else if (row.kind() == Kind.MILESTONE && "no".equals(element.attribute("break"))) {
                to.edge(ReadingListener.Edge.JOIN);
            } else if (row.edge() == Edge.WORD || row.edge() == Edge.BEFORE) {
                to.edge(ReadingListener.Edge.WORD);
            }
        }

        private void children(TeiElement element, boolean inFrame) {
            boolean tight = Vocabulary.of(element).children() == Children.TIGHT;
            List<TeiNode> children = element.children();
            for (int i = 0; i < children.size(); i++) {
                TeiNode child = children.get(i);
                if (child instanceof TeiElement inner) {
                    element(inner, element, i, inFrame);
                } else {
                    if (!tight || !child.text().isBlank()) {
                        to.text(child.text(), leaf);
                    }
                    leaf++;
                }
            }
        }

        /** Reads one of several readings, where it stands; the others are offered to the listener as what they are. */
        private void choice(TeiElement choice, boolean inFrame) {
            TeiElement chosen = Readings.chosen(choice, read, language);
            for (TeiNode child : choice.children()) {
                if (!(child instanceof TeiElement inner)) {
                    if (!child.text().isBlank()) { // no TEI, and yet not to be lost
                        to.text(child.text(), leaf);
                    }
                    leaf++;
                } else if (inner == chosen || Vocabulary.of(inner).isMark()) {
                    element(inner, choice, NOT_COUNTED, inFrame);
                } else {
                    other(inner);
                }
            }
        }

        /** Offers a reading that is not read; of a group, each that is in it. */
        private void other(TeiElement reading) {
            if (!to.enter(reading, Role.OTHER_READING)) {
                passOver(reading);
                return;
            }
            if (reading.is("rdgGrp")) {
                for (TeiNode child : reading.children()) {
                    if (!(child instanceof TeiElement inner)) {
                        if (!child.text().isBlank()) { // no TEI, and yet not to be lost
                            to.text(child.text(), leaf);
                        }
                        leaf++;
                    } else if (Vocabulary.of(inner).isMark()) {
                        element(inner, reading, NOT_COUNTED, false);
                    } else {
                        other(inner);
                    }
                }
            } else {
                children(reading, false);
            }
            to.leave(reading, Role.OTHER_READING);
        }

        private void passOver(TeiElement element) {
            for (TeiNode child : element.children()) {
                if (child instanceof TeiElement inner) {
                    passOver(inner);
                } else {
                    leaf++;
                }
            }
        }

        private Signs signs(TeiElement element, TeiElement parent, int at, boolean inFrame) {
            Row row = Vocabulary.of(element);
            String opening = row.opening();
            boolean quotation = !opening.isEmpty() && QuotationMarks.isOne(opening.charAt(0));
            if (!quotation) {
                return new Signs(element, opening, row.closing());
            }
            boolean block = row.kind() == Kind.PART && inFrame || Blocks.holdsBlock(element);
            return block || QuotationMarks.bringsOwn(element, parent, at)
                    ? new Signs(element, "", "")
                    : new Signs(element, opening.equals(OUTER));
        }

        /** What is written around the words of an element. */
        private final class Signs {
            private final TeiElement element;
            private final String opening;
            private final String closing;
            private final boolean quotation;
            /** In how many quotations it stands; what has the marks of the second rank stands in one at least. */
            private final int level;

            private int before;

            Signs(TeiElement element, String opening, String closing) {
                this.element = element;
                this.opening = opening;
                this.closing = closing;
                this.quotation = false;
                this.level = 0;
            }

            /** Marks of quotation, in the language of the words around. */
            Signs(TeiElement element, boolean outer) {
                QuotationMarks.Pairs pairs = QuotationMarks.of(around);
                this.level = outer ? quotations : Math.max(1, quotations);
                QuotationMarks.Pair marks = level % 2 == 0 ? pairs.outer() : pairs.inner();
                this.element = element;
                this.opening = marks.opening();
                this.closing = marks.closing();
                this.quotation = true;
            }

            void open() {
                say(opening, true);
                before = quotations;
                quotations = quotation ? level + 1 : quotations;
            }

            void close() {
                quotations = quotation ? before : quotations;
                say(closing, false);
            }

            private void say(String sign, boolean opens) {
                if (quotation) {
                    to.quotationMark(sign, opens);
                } else if (!sign.isEmpty()) {
                    to.sign(sign, element);
                }
            }
        }
    }
}
