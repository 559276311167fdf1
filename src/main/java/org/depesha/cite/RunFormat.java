package org.depesha.cite;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.TextFormat;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Has a style's words come out plain, with a sign where italics begin and where they end. No text of an edition holds
 * these two.
 */
final class RunFormat extends TextFormat {

    private static final char ITALIC = '\u0001';
    private static final char PLAIN = '\u0002';
    /** In a longer text quotation marks stay as they are: for each of them the engine goes through the whole text. */
    private static final int LONGEST = 1000;

    private static final List<String> MARKS =
            List.of("open-quote", "close-quote", "open-inner-quote", "close-inner-quote");

    /**
     * Texts in which there is nothing to do are handed over as addresses are, which the engine leaves alone: else it
     * would search each of them for every kind of quotation mark. In French it has more to do than that.
     */
    @Override
    protected void postProcess(TokenBuffer buffer, RenderContext context) {
        if (!context.getLocale().getLang().getLanguage().equals(Locale.FRENCH.getLanguage())) {
            List<String> marks = MARKS.stream().map(context::getTerm).toList();
            buffer.getTokens()
                    .replaceAll(
                            token -> token instanceof TextToken text && isPlain(text, marks) ? address(text) : token);
        }
        super.postProcess(buffer, context);
    }

    private static boolean isPlain(TextToken token, List<String> marks) {
        String text = token.getText();
        boolean quotes = text.indexOf('"') >= 0
                || text.indexOf('\'') >= 0
                || marks.stream().anyMatch(text::contains);
        return token.getType() == TextToken.Type.TEXT && !text.isEmpty() && (!quotes || text.length() > LONGEST);
    }

    private static Token address(TextToken text) {
        return new TextToken(text.getText(), TextToken.Type.URL, text.getFormattingAttributes(), text.isFirstField());
    }

    @Override
    protected String openFontStyle(int style) {
        return String.valueOf(ITALIC);
    }

    @Override
    protected String closeFontStyle(int style) {
        return String.valueOf(PLAIN);
    }

    /** The citation that a style's output stands for. */
    static Citation citation(String words) {
        List<Citation.Run> runs = new ArrayList<>();
        int begin = 0;
        boolean italic = false;
        for (int i = 0; i <= words.length(); i++) {
            boolean mark = i == words.length() || words.charAt(i) == ITALIC || words.charAt(i) == PLAIN;
            if (mark && i > begin) {
                runs.add(new Citation.Run(words.substring(begin, i), italic));
            }
            if (mark && i < words.length()) {
                italic = words.charAt(i) == ITALIC;
                begin = i + 1;
            }
        }
        return new Citation(runs);
    }
}
