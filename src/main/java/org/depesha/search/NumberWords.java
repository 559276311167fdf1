package org.depesha.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers with the word that says what they number, in any writing: {@code #no72/iii}, {@code #f558}. */
final class NumberWords {

    private static final String TABLE = "number-words.txt";
    private static final Map<String, String> WORDS = read();

    /** What a Russian soft sign is in Latin letters. */
    private static final char SOFT_SIGN = '\'';

    private static final int LONGEST = 12;
    private static final Pattern NUMBER = Pattern.compile("[0-9][\\p{L}\\p{N}]*(?:/[\\p{L}\\p{N}]+)*");

    private NumberWords() {}

    private static Map<String, String> read() {
        Map<String, String> words = new LinkedHashMap<>();
        InputStream table = Objects.requireNonNull(NumberWords.class.getResourceAsStream(TABLE));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> row = List.of(line.trim().split(" +"));
                    row.subList(1, row.size()).forEach(word -> words.put(word, row.get(0)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Every word of the table with the index's own for it. */
    static Map<String, String> words() {
        return WORDS;
    }

    /** The terms of all numbers in a text that have such a word. */
    static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        int behind = 0;
        for (int at = digit(text, 0); at < text.length(); at = digit(text, Math.max(behind, at + 1))) {
            String word = WORDS.get(wordBefore(text, behind, at));
            Matcher number = NUMBER.matcher(text).region(at, text.length());
            if (word != null && number.lookingAt()) {
                terms.add("#" + word + number(number.group()));
                behind = number.end();
            }
        }
        return terms;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '№' || c == '°';
    }

    private static int digit(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) < '0' || text.charAt(at) > '9')) {
            at++;
        }
        return at;
    }

    /** The word before a number, between them a full stop or a colon, or white space, or nothing; in small letters. */
    private static String wordBefore(String text, int from, int number) {
        int end = number;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > from && ".:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end > from && text.charAt(end - 1) == SOFT_SIGN ? end - 1 : end;
        while (start > from && end - start <= LONGEST && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return end - start > LONGEST ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The term of a message's number. */
    static String messageNumber(String value) {
        return "#no" + number(value.strip());
    }

    private static String number(String written) {
        return List.of(written.split("[/\\s]+")).stream().map(Folding::fold).collect(Collectors.joining("/"));
    }
}
