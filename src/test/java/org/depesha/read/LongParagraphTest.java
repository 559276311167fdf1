package org.depesha.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paragraph of many lines: what is copied of it, which is the work that its reading takes, grows with its length. */
class LongParagraphTest {

    private static final int LINES = 3000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static TeiElement read(String markdown) {
        return MarkdownReader.read(markdown, "a.md", 0, Map.of(), new Problems())
                .body();
    }

    /** How many bytes a reading takes up, in whatever thread. */
    private static long bytes(String markdown) {
        read("Words.\n"); // has the thread that will read
        long before = bytes();
        read(markdown);
        return bytes() - before;
    }

    private static long bytes() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words\n",
                "4 June 1951\n",
                "Yours, Ada\n",
                "#a\n",
                "=a\n",
                "(a)\n",
                "a & b\n",
                "[a]\n",
                "“a”  \n",
                "-\u00ADa\n",
                "]"
            })
    void twiceTheLinesAreTwiceTheCopies(String line) {
        twiceTheCopies(line, LINES);
    }

    /** Of a line without an end not all that follows is copied for each of its signs. */
    @Test
    void aSignBeforeALongLineCopiesLittleOfIt() {
        twiceTheCopies("*[x](date:1901) ", LINES / 4);
    }

    private static void twiceTheCopies(String part, int times) {
        read(part.repeat(times)); // classes are loaded
        long once = bytes(part.repeat(times));
        long twice = bytes(part.repeat(2 * times));
        assertThat(twice).as("%s bytes for one, %s for two", once, twice).isLessThan(once * 26 / 10);
    }

    @Test
    void aHeadingIsOneWhereverItStands() {
        assertThat(read("# A\n\nb\n## C\n#d\n\n   ### E ###\n\n#\tF\n\n> # G\n\n####### h\n")
                        .text()
                        .replaceAll("\\s+", " "))
                .isEqualTo("AbC#dEFG####### h");
    }
}
