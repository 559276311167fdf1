package org.depesha.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The patterns of an import look at each letter of a text a bounded number of times, whatever is repeated in it. */
class LongPatternsTest {

    private static final int COUNT = 1000;
    private static final List<String> UNITS = List.of(
            "A",
            "Ab",
            "Ab ",
            "A.",
            "a",
            "1",
            "1-",
            " ",
            ", ",
            "/ ",
            "...",
            "A'",
            "to A ",
            "from ",
            "letter of ",
            "f 1 ");

    /** A text that counts how often a letter of it is looked at, and ends a search that would not end. */
    private static final class Counted implements CharSequence {

        private static final long MOST = 20_000_000;
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            assertThat(++looks).isLessThan(MOST);
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static long looks(Pattern pattern, String text) {
        Counted counted = new Counted(text);
        Matcher matcher = pattern.matcher(counted);
        while (matcher.find()) {
            assertThat(matcher.end()).isGreaterThanOrEqualTo(matcher.start());
        }
        return counted.looks;
    }

    @ParameterizedTest
    @CsvSource({
        "phrase.Shelfmarks,MARK",
        "finding.CopyList,PART",
        "finding.PartyNames,NAME_AND_OFFICE",
        "finding.PartyNames,LIST",
        "letter.Introductions,SENTENCE",
        "letter.Introductions,TO",
        "letter.Introductions,FROM",
        "letter.Introductions,OWNED",
        "letter.Introductions,OF",
        "letter.Introductions,RECEIVED",
        "letter.Introductions,OWN_RECEIPT"
    })
    void twiceTheTextIsTwiceTheWork(String owner, String name) throws ReflectiveOperationException {
        Field field = Class.forName("org.depesha.ingest." + owner).getDeclaredField(name);
        field.setAccessible(true);
        Pattern pattern = (Pattern) field.get(null);
        for (String unit : UNITS) {
            for (String end : List.of("", " \u0001x")) {
                long once = looks(pattern, unit.repeat(COUNT) + end);
                assertThat(looks(pattern, unit.repeat(2 * COUNT) + end))
                        .as(unit)
                        .isLessThan(1000 + once * 26 / 10);
            }
        }
    }
}
