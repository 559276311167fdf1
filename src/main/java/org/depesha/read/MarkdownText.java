package org.depesha.read;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;

/**
 * The running text of a Markdown document by its places in the file: what is neither link, code, HTML, note, front
 * matter nor braces.
 *
 * @param runs in order
 * @param body the whole text as it is read
 */
public record MarkdownText(List<Run> runs, TeiElement body) {

    private static final Pattern BRACES = Pattern.compile("\\{(?:[.#]|lang=)[^}]*}");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]^][^\\[\\]]*)]");

    public MarkdownText {
        runs = List.copyOf(runs);
    }

    /**
     * Text in which nothing stands between one sign and the next but the end of a line.
     *
     * @param text a line's end as a space
     * @param places of each sign in the file
     */
    public record Run(String text, List<Integer> places) {}

    /** The text of a file of front matter and Markdown; what is wrong with it is told elsewhere. */
    public static MarkdownText of(String file) {
        Problems unheard = new Problems();
        FrontMatter front = FrontMatter.cut(file, "", unheard).orElse(null);
        if (front == null) {
            return new MarkdownText(List.of(), TeiElement.of("body"));
        }
        Document document = MarkdownReader.parse(front.body(), "");
        Collector collector =
                new Collector(Math.max(0, file.length() - front.body().length()));
        if (document != null) {
            collector.block(document);
        }
        return new MarkdownText(
                collector.runs,
                MarkdownReader.read(front.body(), "", 0, Map.of(), unheard).body());
    }

    /** Walks through the tree, and begins a new run wherever something else than text stands. */
    private static final class Collector {
        private final int before;
        private final List<Run> runs = new ArrayList<>();
        private StringBuilder text = new StringBuilder();
        private List<Integer> places = new ArrayList<>();

        private Collector(int before) {
            this.before = before;
        }

        private void block(Node node) {
            for (Node child : node.getChildren()) {
                if (child instanceof Text || child instanceof TextBase) {
                    text(child);
                } else if (child instanceof SoftLineBreak) {
                    add(' ', child.getStartOffset());
                } else {
                    end();
                    other(child);
                    end();
                }
            }
            end();
        }

        private void other(Node node) {
            if (node instanceof LinkRef reference) {
                if (!reference.isDefined()) {
                    brackets(reference);
                }
            } else if (node instanceof Emphasis
                    || node instanceof StrongEmphasis
                    || node instanceof SignedWords
                    || isBlock(node)) {
                block(node);
            }
        }

        private static boolean isBlock(Node node) {
            return node instanceof com.vladsch.flexmark.util.ast.Block
                            && !(node instanceof HtmlBlock || node instanceof FootnoteBlock)
                    || node.getNodeName().startsWith("Table");
        }

        /** {@code [Stalin]}: an insertion, whose words are text. */
        private void brackets(LinkRef reference) {
            Matcher inside = BRACKETS.matcher(reference.getChars());
            if (inside.matches()) {
                for (int i = inside.start(1); i < inside.end(1); i++) {
                    add(reference.getChars().charAt(i), reference.getStartOffset() + i);
                }
            }
        }

        private void text(Node node) {
            if (node instanceof TextBase && node.hasChildren()) {
                block(node);
                return;
            }
            String chars = node.getChars().toString();
            Matcher braces = BRACES.matcher(chars);
            int at = 0;
            while (braces.find()) {
                add(chars, at, braces.start(), node.getStartOffset());
                end();
                at = braces.end();
            }
            add(chars, at, chars.length(), node.getStartOffset());
        }

        private void add(String chars, int from, int to, int start) {
            for (int i = from; i < to; i++) {
                add(chars.charAt(i), start + i);
            }
        }

        private void add(char sign, int place) {
            text.append(sign);
            places.add(before + place);
        }

        private void end() {
            if (!text.toString().isBlank()) {
                runs.add(new Run(text.toString(), List.copyOf(places)));
            }
            text = new StringBuilder();
            places = new ArrayList<>();
        }
    }
}
