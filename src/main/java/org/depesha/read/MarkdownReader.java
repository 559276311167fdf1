package org.depesha.read;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * Turns Markdown into a TEI {@code body}.
 *
 * <p>flexmark 0.64.8 overflows the stack on thousands of nested signs and takes exponential time on some runs of
 * brackets and backslashes; so a text is read on a thread with a stack of 16 MB, and is given up after two minutes.
 */
final class MarkdownReader {

    private static final long STACK_BYTES = 16L << 20;
    private static final long SECONDS = 120;

    /**
     * As many elements inside one another as a TEI file may have: every later stage walks them on an ordinary stack.
     */
    private static final int DEEPEST = 200;

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    // "[Stalin]: agreed." is a telegram's words, not where a link of another place leads.
                    .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
                    // A line of hyphens below "Yours truly" is a rule, as it is below an empty line.
                    .set(Parser.HEADING_SETEXT_MARKER_LENGTH, Integer.MAX_VALUE)
                    .set(Parser.HEADING_PARSER, false) // HeadingLines has them
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(
                            Parser.EXTENSIONS,
                            List.of(FootnoteExtension.create(), TablesExtension.create(), new WordSigns()))
                    .toImmutable())
            .customInlineParserFactory(InlineParsing::new)
            .customBlockParserFactory(new HeadingLines())
            .build();

    /** A thread that never ends is left behind, and must not keep the program from ending. */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(null, work, "markdown", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    });

    private MarkdownReader() {}

    /**
     * What was read.
     *
     * @param messages the transmitted messages that stand in the text, with their places
     */
    record Result(TeiElement body, Map<String, Place> messages) {}

    /**
     * Reads a Markdown text.
     *
     * @param linesBefore how many lines of the file stand before it
     * @param hands the hands that its front matter describes, by their ids
     */
    static Result read(String markdown, String file, int linesBefore, Map<String, String> hands, Problems problems) {
        Problems own = new Problems(); // a text that is given up may go on reporting
        MarkdownPlaces places = new MarkdownPlaces(markdown, file, linesBefore);
        Result read = limited(() -> convert(markdown, MarkReaders.of(places, hands, own)), file);
        if (read != null && !isTooDeep(read.body(), DEEPEST)) {
            problems.addAll(own);
            return read;
        }
        problems.report(
                Code.TEXT_TOO_COMPLEX,
                new Place(file, linesBefore + 1, 1),
                "This text is nested too deeply, or takes too long to read as Markdown.");
        return new Result(TeiElement.of("body", TeiElement.of("p")), Map.of());
    }

    /** The tree of Markdown as it stands; null where it can't be read in reasonable time and depth. */
    static @Nullable Document parse(String markdown, String file) {
        return limited(() -> PARSER.parse(markdown), file);
    }

    private static <T> @Nullable T limited(Callable<T> work, String file) {
        Future<T> reading = THREADS.submit(work);
        try {
            return reading.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof StackOverflowError)) {
                throw new IllegalStateException("reading " + file + " failed", e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + file, e);
        }
        return null;
    }

    private static boolean isTooDeep(TeiElement element, int levels) {
        return levels == 0 || element.elements().anyMatch(child -> isTooDeep(child, levels - 1));
    }

    private static Result convert(String markdown, MarkReaders readers) {
        Document document = PARSER.parse(markdown);
        MarkdownNotes notes = MarkdownNotes.of(document, readers.places(), readers.problems());
        MarkdownBlocks blocks = new MarkdownBlocks(notes, readers);
        TeiElement body = blocks.body(document);
        notes.reportUncalled(readers.problems());
        return new Result(body, blocks.messages());
    }
}
