package org.depesha.ingest.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesha.ingest.draft.DocumentNames;
import org.depesha.ingest.draft.ImportedDocument;

/**
 * Which document is which row's: the one that the row's {@code id} names, that whose front matter the same table began
 * with all that the row says and nothing else, that which it made of a row of the same id, that of which most lines are
 * the same; else a new one.
 */
public final class RowIds {

    private static final String SOURCE = "# from ";
    private static final String END = "---";

    /** Of a row that was corrected at least so many of its lines are as they were. */
    private static final double SAME = 0.6;

    /** A line that more documents have says nothing of which of them is meant. */
    private static final int TELLING = 40;

    private final Map<String, Set<String>> before = new LinkedHashMap<>();
    private final Map<String, List<String>> having = new HashMap<>();

    /** Documents by the lines with which their front matter begins, of each number of lines. */
    private final Map<String, List<String>> beginning = new HashMap<>();

    private final DocumentNames names;

    /**
     * The ids of an edition's documents.
     *
     * @param source the comment that says of which table a document was made
     */
    public RowIds(Path edition, String source) {
        this.names = DocumentNames.in(edition);
        Path imports = edition.resolve("content/transcripts/.imports");
        if (Files.isDirectory(imports)) {
            try (Stream<Path> files = Files.list(imports)) {
                files.filter(file -> file.getFileName().toString().endsWith(".md"))
                        .sorted()
                        .forEach(file -> keep(file, source));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void keep(Path file, String source) {
        String text = ImportedDocument.read(file);
        if (text.contains("\n" + source)) {
            String id = file.getFileName().toString().replaceFirst("\\.md$", "");
            Set<String> lines = new HashSet<>(lines(text));
            before.put(id, lines);
            lines.forEach(line ->
                    having.computeIfAbsent(line, any -> new ArrayList<>()).add(id));
            StringBuilder begun = new StringBuilder();
            for (String line : text.substring(text.indexOf("\n" + source) + 1 + source.length())
                    .split("\n")) {
                begun.append(line).append('\n');
                beginning
                        .computeIfAbsent(begun.toString(), any -> new ArrayList<>())
                        .add(id);
                if (line.equals(END)) {
                    break;
                }
            }
        }
    }

    /** The comment that says of which table a document was made. */
    public static String source(String table) {
        return SOURCE + table.substring(table.lastIndexOf('/') + 1) + "\n";
    }

    private static List<String> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(SOURCE) && !line.equals(END))
                .toList();
    }

    /** The ids of letters in their order, no two alike. */
    public List<String> of(List<RowLetter> letters) {
        Claims claims = new Claims(letters);
        claims.take(row -> names.differsInCase(row.given()) ? "" : row.given());
        claims.takeLongestFirst(row -> same(row, row.frontMatter() + END + "\n", claims.claimed));
        claims.takeLongestFirst(row -> same(row, row.frontMatter(), claims.claimed));
        claims.take(row -> before.containsKey(row.madeId()) ? row.madeId() : "");
        claims.take(row -> nearest(row, claims.claimed));
        return claims.ids(names);
    }

    /** What is asked of a row again and again. */
    private record Row(String given, String madeId, String frontMatter) {

        static Row of(RowLetter letter) {
            String given = letter.row().text(Detail.ID);
            return new Row(DocumentNames.isValid(given) ? given : "", letter.madeId(), letter.frontMatter());
        }
    }

    /** Which row has which id. */
    private static final class Claims {

        private final List<Row> rows;
        private final List<Integer> longestFirst;
        private final Map<Integer, String> ids = new HashMap<>();
        private final Set<String> claimed = new HashSet<>();

        Claims(List<RowLetter> letters) {
            this.rows = letters.stream().map(Row::of).toList();
            this.longestFirst = IntStream.range(0, rows.size())
                    .boxed()
                    .sorted(Comparator.comparing(
                            (Integer row) -> -rows.get(row).frontMatter().length()))
                    .toList();
        }

        void take(Function<Row, String> asked) {
            for (int i = 0; i < rows.size(); i++) {
                take(i, asked);
            }
        }

        /** What says more comes first: of its document also a row can be taken that says a part of it. */
        void takeLongestFirst(Function<Row, String> asked) {
            longestFirst.forEach(i -> take(i, asked));
        }

        private void take(int row, Function<Row, String> asked) {
            String id = ids.containsKey(row) ? "" : asked.apply(rows.get(row));
            if (!id.isEmpty() && claimed.add(id.toLowerCase(Locale.ROOT))) {
                ids.put(row, id);
            }
        }

        List<String> ids(DocumentNames names) {
            ids.values().forEach(names::keep);
            List<String> all = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                String madeId = rows.get(i).madeId();
                all.add(ids.computeIfAbsent(i, row -> names.take(madeId)));
            }
            return all;
        }
    }

    /** The document that begins so; of several that with the row's made id, else that with the shortest. */
    private String same(Row row, String beginningOfIt, Set<String> claimed) {
        return beginning.getOrDefault(beginningOfIt, List.of()).stream()
                .filter(id -> !claimed.contains(id.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparing((String id) -> !id.equals(row.madeId()))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** The document of which at least a share of the lines is a row's, and most of all; empty for none. */
    private String nearest(Row row, Set<String> claimed) {
        List<String> own = lines(row.frontMatter());
        String best = "";
        double most = SAME;
        for (String other : candidates(own)) {
            Set<String> its = before.getOrDefault(other, Set.of());
            double same = own.stream().filter(its::contains).count() / (double) Math.max(1, own.size());
            if (!claimed.contains(other.toLowerCase(Locale.ROOT)) && same >= most && (best.isEmpty() || same > most)) {
                best = other;
                most = same;
            }
        }
        return best;
    }

    /** The documents that have one of these lines; a line that many have tells none of them. */
    private Set<String> candidates(List<String> own) {
        Set<String> all = new LinkedHashSet<>();
        for (String line : own) {
            List<String> holders = having.getOrDefault(line, List.of());
            if (holders.size() <= TELLING) {
                all.addAll(holders);
            }
        }
        return all;
    }
}
