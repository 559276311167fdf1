package org.depesha.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The patterns for half-written marks look at each character of a text a bounded number of times. */
class LongMarksTest {

    /** A text that counts how often a character of it is looked at. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
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

    /** Every pattern of the class, also those within its records. */
    private static List<Pattern> patterns() throws IllegalAccessException {
        List<Pattern> all = new ArrayList<>();
        for (Field field : StrayMarkup.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                add(field.get(null), all);
            }
        }
        return all;
    }

    private static void add(Object value, List<Pattern> all) throws IllegalAccessException {
        if (value instanceof Pattern pattern) {
            all.add(pattern);
        } else if (value instanceof Collection<?> many) {
            for (Object one : many) {
                add(one, all);
            }
        } else if (value instanceof Record) {
            for (Field field : value.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                add(field.get(value), all);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"** ", "__ "})
    void oneSignBeforeManyWordsIsLookedForOnce(String sign) throws IllegalAccessException {
        for (Pattern pattern : patterns()) {
            long once = looks(pattern, sign + "a ".repeat(2000));
            long twice = looks(pattern, sign + "a ".repeat(4000));
            assertThat(twice).as(pattern.pattern()).isLessThan(Math.max(5 * once / 2, 100_000));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=",
                "==a ",
                "== a ",
                "~",
                "~~a ",
                "~~ a ",
                "a~1 ",
                "^",
                "a^1 ",
                "^a",
                "{",
                "{.a ",
                "{a=",
                "++a ",
                "*a ",
                "[a](",
                "[a](person:",
                "_a ",
                "(",
                " "
            })
    void looksAtACharacterABoundedNumberOfTimes(String part) throws IllegalAccessException {
        assertThat(patterns()).hasSizeGreaterThan(12);
        for (Pattern pattern : patterns()) {
            long once = looks(pattern, part.repeat(2000));
            long twice = looks(pattern, part.repeat(4000));
            assertThat(twice).as(pattern.pattern()).isLessThan(Math.max(5 * once / 2, 100_000));
        }
    }
}
