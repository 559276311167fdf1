package org.depesha.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.TranscriptScores.Half;
import org.depesha.ingest.TranscriptScores.Verdict;
import org.depesha.ingest.TranscriptScores.What;

/** What a reader sees in one letter of a transcript: a row of {@code facts.tsv}. */
record TranscriptFacts(String file, String genre, String language, Map<String, String> said) {

    static final List<String> FIELDS =
            List.of("date", "sender", "addressee", "copies", "place", "number", "archive", "title", "first", "last");

    private static final String NOTHING = "-";
    private static final Set<String> SMALL = Set.of(
            "the",
            "of",
            "and",
            "to",
            "von",
            "der",
            "die",
            "das",
            "de",
            "la",
            "le",
            "les",
            "des",
            "du",
            "mr",
            "mrs",
            "herr",
            "herrn",
            "frau",
            "sir",
            "dr",
            "m",
            "mme",
            "monsieur",
            "madame",
            "an",
            "in",
            "til",
            "für",
            "for",
            "copy",
            "copies",
            "repeated",
            "distribution");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+");
    private static final Pattern CJK = Pattern.compile("[\\p{IsHan}\\p{IsHangul}]");

    static List<TranscriptFacts> read(Path table) throws IOException {
        List<String> rows = Files.readAllLines(table);
        List<String> names = List.of(rows.get(0).split("\t"));
        List<TranscriptFacts> all = new ArrayList<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t");
            Map<String, String> said = new HashMap<>();
            for (int i = 3; i < cells.length; i++) {
                said.put(names.get(i), cells[i]);
            }
            all.add(new TranscriptFacts(cells[0], cells[1], cells[2], said));
        }
        return all;
    }

    /** Those that were written last, when the rules stood, are held back too. */
    Half half() {
        if (file.startsWith("late")) {
            return Half.LATE;
        }
        if (file.startsWith("new")) {
            return Half.NEW;
        }
        return (file.hashCode() & 1) == 0 ? Half.ONE : Half.HELD;
    }

    /** A newspaper, a diary, a book of recipes. */
    boolean isNone() {
        return number("letters") == 0 && genre.equals("12");
    }

    private int number(String field) {
        return Integer.parseInt(said.get(field));
    }

    /** How many letters were made of the file, and how many there are; of minutes and chats either is right. */
    What letters(int made) {
        int all = number("letters");
        boolean open = all == 0 && !isNone();
        Verdict verdict = open || made == all
                ? Verdict.RIGHT
                : made < all || all == 0 && made == 0 ? Verdict.MISSING : Verdict.WRONG;
        return new What(verdict, Integer.toString(all), Integer.toString(made));
    }

    /** What was made of a field; the value is empty where nothing was asserted. */
    What what(String field, String value) {
        String fact = said.getOrDefault(field, NOTHING);
        boolean stated = !fact.equals(NOTHING) && !fact.startsWith("--");
        if (value.isEmpty() || field.equals("title") && !stated) {
            return new What(stated ? Verdict.MISSING : Verdict.UNSTATED, fact, value);
        }
        if (!stated) {
            return new What(Verdict.WRONG, fact, value);
        }
        return new What(verdict(field, fact, value), fact, value);
    }

    private static Verdict verdict(String field, String fact, String value) {
        return switch (field) {
            case "date" -> date(fact.replace("~", ""), value);
            case "number" ->
                Arrays.stream(value.split(" ; ")).anyMatch(one -> folded(one).equals(folded(fact)))
                                || folded(fact).contains(folded(value)) && value.length() > 2
                        ? Verdict.RIGHT
                        : Verdict.WRONG;
            case "archive" -> archive(fact, value);
            case "copies" -> copies(fact, value);
            case "title" ->
                folded(value).contains(folded(fact)) || folded(fact).contains(folded(value))
                        ? Verdict.RIGHT
                        : Verdict.WRONG;
            case "first", "last" -> folded(value).contains(folded(fact)) ? Verdict.RIGHT : Verdict.MISSING;
            default -> names(fact, value) ? Verdict.RIGHT : Verdict.WRONG;
        };
    }

    private static Verdict date(String fact, String value) {
        String day = value.replaceFirst("T.*", "");
        return day.startsWith(fact) ? Verdict.RIGHT : fact.startsWith(day) ? Verdict.MISSING : Verdict.WRONG;
    }

    /** Right with all its figures, half read with a part of them. */
    private static Verdict archive(String fact, String value) {
        List<String> stated = figures(fact);
        List<String> read = figures(value);
        if (!stated.containsAll(read) || stated.isEmpty() && !names(fact, value)) {
            return Verdict.WRONG;
        }
        return read.containsAll(stated) ? Verdict.RIGHT : Verdict.MISSING;
    }

    private static List<String> figures(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(m -> m.group())
                .toList();
    }

    private static Verdict copies(String fact, String value) {
        List<String> stated = words(fact);
        List<String> read = words(value);
        long found = stated.stream()
                .filter(word -> read.stream().anyMatch(other -> isSame(word, other)))
                .count();
        long extra = read.stream()
                .filter(word -> stated.stream().noneMatch(other -> isSame(word, other)))
                .count();
        if (extra * 3 > read.size()) {
            return Verdict.WRONG;
        }
        return found * 10 >= stated.size() * 6 ? Verdict.RIGHT : Verdict.MISSING;
    }

    /** One is all of the other's words, or most of them; endings may differ. */
    private static boolean names(String fact, String value) {
        if (CJK.matcher(fact).find()) {
            return folded(fact).contains(folded(value)) || folded(value).contains(folded(fact));
        }
        List<String> stated = words(fact);
        List<String> read = words(value);
        long common = read.stream()
                .filter(word -> stated.stream().anyMatch(other -> isSame(word, other)))
                .count();
        return common > 0 && common * 5 >= Math.min(stated.size(), read.size()) * 3L;
    }

    private static boolean isSame(String one, String other) {
        if (one.length() == 1 && Character.isLetter(one.charAt(0))
                || other.length() == 1 && Character.isLetter(other.charAt(0))) {
            return one.charAt(0) == other.charAt(0); // an initial
        }
        int common = 0;
        int shorter = Math.min(one.length(), other.length());
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return one.equals(other) || common >= 4 && common >= Math.max(one.length(), other.length()) - 3;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(m -> m.group())
                .filter(word -> !SMALL.contains(word))
                .toList();
    }

    private static String folded(String text) {
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        return words.results().map(m -> m.group()).reduce("", String::concat);
    }
}
