package org.depesha.read;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
                .collect(Collectors.groupingBy(WordSign::sign))
                .forEach((sign, meanings) -> builder.customDelimiterProcessor(new Pairs(sign, meanings)));
    }

    /** Whether white space that no backslash stands before is in a part of a text. */
    static boolean isSpace(BasedSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(text.charAt(i)) && (i == from || text.charAt(i - 1) != '\\')) {
                return true;
            }
        }
        return false;
    }

    /** Whether so many of a sign mean something, and nothing that holds a space. */
    static boolean takesNoSpaces(char sign, int length) {
        return Stream.of(WordSign.values())
                .anyMatch(meaning -> meaning.sign() == sign && meaning.length() == length && !meaning.takesSpaces());
    }

    /**
     * The pairs of one sign.
     *
     * @param meanings by the length of its runs
     */
    private record Pairs(char sign, List<WordSign> meanings) implements DelimiterProcessor {

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
            return meanings.stream().mapToInt(WordSign::length).min().orElse(1);
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
            return !afterIsWhiteSpace; // H~-~ and a^-1^ too, which no emphasis could begin
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
            return !beforeIsWhitespace;
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
            WordSign meaning = opener.length() == closer.length() ? of(opener.length()) : null;
            return meaning != null && (meaning.takesSpaces() || !isSpaceBetween(opener, closer)) ? meaning.length() : 0;
        }

        private @Nullable WordSign of(int length) {
            for (WordSign meaning : meanings) { // asked for every opener by every closer
                if (meaning.length() == length) {
                    return meaning;
                }
            }
            return null;
        }

        /** Whether white space that no backslash stands before is between two runs. */
        private static boolean isSpaceBetween(DelimiterRun opener, DelimiterRun closer) {
            Node last = closer.getNode();
            for (Node node = opener.getNode().getNext(); node != null && node != last; node = node.getNext()) {
                if (isSpace(node.getChars(), 0, node.getChars().length())) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void process(Delimiter opener, Delimiter closer, int used) {
            SignedWords words = new SignedWords(
                    Objects.requireNonNull(of(used)), opener.getTailChars(used), closer.getLeadChars(used));
            opener.moveNodesBetweenDelimitersTo(words, closer);
        }
    }
}
