package org.depesha.read;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the {@link WordSign}s of a text. flexmark's own extensions for two of them take {@code 5~6 and 7~8} for a
 * lowered "6 and 7"; so the pairs are told here, by the place in its parser that it has for that.
 */
final class WordSigns implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
        // there are none
    }

    @Override
    public void extend(Parser.Builder builder) {
        Stream.of(WordSign.values())
                .map(WordSign::sign)
                .distinct()
                .forEach(sign -> builder.customDelimiterProcessor(new Pairs(sign)));
    }

    /** The pairs of one sign. */
    private record Pairs(char sign) implements DelimiterProcessor {

        @Override
        public char getOpeningCharacter() {
            return sign;
        }

        @Override
        public char getClosingCharacter() {
            return sign;
        }

        @Override
        public int getMinLength() {
            return 1;
        }

        @Override
        public boolean canBeOpener(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhiteSpace) {
            return leftFlanking;
        }

        @Override
        public boolean canBeCloser(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhiteSpace) {
            return rightFlanking;
        }

        @Override
        public boolean skipNonOpenerCloser() {
            return false;
        }

        @Override
        public @Nullable Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun run) {
            return null; // it stays text
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return opener.length() != closer.length()
                    ? 0
                    : of(opener.length())
                            .filter(found -> found.takesSpaces() || !isSpaceBetween(opener, closer))
                            .map(WordSign::length)
                            .orElse(0);
        }

        private Optional<WordSign> of(int length) {
            return Stream.of(WordSign.values())
                    .filter(one -> one.sign() == sign && one.length() == length)
                    .findFirst();
        }

        /** Whether white space that no backslash stands before is between two runs. */
        private static boolean isSpaceBetween(DelimiterRun opener, DelimiterRun closer) {
            Node last = closer.getNode();
            for (Node node = opener.getNode().getNext(); node != null && node != last; node = node.getNext()) {
                BasedSequence chars = node.getChars();
                for (int i = 0; i < chars.length(); i++) {
                    if (Character.isWhitespace(chars.charAt(i)) && (i == 0 || chars.charAt(i - 1) != '\\')) {
                        return true;
                    }
                }
            }
            return false;
        }

        @Override
        public void process(Delimiter opener, Delimiter closer, int used) {
            SignedWords words =
                    new SignedWords(of(used).orElseThrow(), opener.getTailChars(used), closer.getLeadChars(used));
            opener.moveNodesBetweenDelimitersTo(words, closer);
        }
    }
}
