package org.depesha.ingest.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What columns of lists of letters are called, in eight languages: {@code ingest/table/columns.tsv}. */
final class ColumnWords {

    private static final String TABLE = "/org/depesha/ingest/table/columns.tsv";
    private static final String FILLER = "-";

    /** A line of the table. */
    record Line(String key, String language, List<String> words, String sample) {}

    private final List<Line> lines;
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, Set<String>> fillers = new HashMap<>();

    private ColumnWords(List<Line> lines) {
        this.lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.key().equals(FILLER)) {
                fillers.computeIfAbsent(line.language(), any -> new HashSet<>()).addAll(line.words());
            } else {
                line.words()
                        .forEach(word -> keys.computeIfAbsent(word, any -> new LinkedHashSet<>())
                                .add(line.key()));
            }
        }
    }

    static ColumnWords ofProgram() {
        try (InputStream in = Objects.requireNonNull(ColumnWords.class.getResourceAsStream(TABLE), TABLE)) {
            return new ColumnWords(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ColumnWords::line)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        String[] cells = text.split("\t");
        return new Line(
                cells[0],
                cells[1],
                Arrays.stream(cells[2].split("\\|"))
                        .map(RegisterNames::folded)
                        .filter(word -> !word.isEmpty())
                        .toList(),
                cells[3]);
    }

    List<Line> lines() {
        return lines;
    }

    /** What a heading says that its column is; empty where that is not known, or not for certain. */
    Optional<String> keyOf(String heading) {
        String folded = RegisterNames.folded(heading);
        Set<String> whole = keys.getOrDefault(folded, Set.of());
        if (!whole.isEmpty()) {
            return only(whole);
        }
        Set<String> found = new LinkedHashSet<>();
        int longest = 0;
        for (Line line : lines) {
            for (String word : line.key().equals(FILLER) ? List.<String>of() : line.words()) {
                if (word.length() >= longest && leavesFillers(folded, word, line.language())) {
                    if (word.length() > longest) {
                        found.clear();
                    }
                    longest = word.length();
                    found.add(line.key());
                }
            }
        }
        return only(found);
    }

    private static Optional<String> only(Set<String> found) {
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Whether a heading is a word and, beside it, words that say nothing. An inflected word counts as it stands. */
    private boolean leavesFillers(String heading, String word, String language) {
        List<String> words = new ArrayList<>(List.of(heading.split(" ")));
        Set<String> nothing = fillers.getOrDefault(language, Set.of());
        words.removeIf(nothing::contains);
        String rest = String.join(" ", words);
        return rest.equals(word) || (rest.length() > word.length() && inflected(rest, word));
    }

    /** "absenders" of "absender", "recipient s" of "recipient(s)", "nadawcy" is another word and must be listed. */
    private static boolean inflected(String rest, String word) {
        return word.length() > 3 && rest.matches(java.util.regex.Pattern.quote(word) + " ?(?:s|n|es|en)");
    }
}
