package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A letter of one long paragraph, from its file to its site: what is copied on that way, which is the work that it
 * takes, grows with its length. It is counted in bytes, so that a busy machine changes nothing.
 */
class LongTeiTextTest {

    private static final int LINES = 2000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** How many bytes a build takes up, in whatever thread. */
    private static long bytes(String line, int lines) {
        String letter = TEI.formatted(line.repeat(lines));
        long before = bytes();
        EditionFixture edition = EditionFixture.of(letter);
        long taken = bytes() - before;
        assertThat(edition.file("documents/a/document.txt")).contains("words words");
        return taken;
    }

    private static long bytes() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words<lb/>",
                "words-<lb break='no'/>",
                "words <q>words</q>",
                "words <choice><sic>wrods</sic><corr>words</corr></choice>"
            })
    void twiceTheLinesAreTwiceTheCopies(String line) {
        bytes(line, 10); // classes are loaded
        long none = bytes(line, 10);
        long once = bytes(line, LINES) - none;
        long twice = bytes(line, 2 * LINES) - none;
        assertThat(twice).as("%s bytes for one, %s for two", once, twice).isLessThan(once * 23 / 10);
    }

    private static final String TEI = """
            -- content/documents/a.xml --
            <TEI xmlns="http://www.tei-c.org/ns/1.0">
            <teiHeader><fileDesc><titleStmt><title>A long letter</title></titleStmt>
            <publicationStmt><p>none</p></publicationStmt><sourceDesc><p>invented</p></sourceDesc></fileDesc>
            </teiHeader>
            <text><body><p>words words %s</p></body></text>
            </TEI>
            """;
}
