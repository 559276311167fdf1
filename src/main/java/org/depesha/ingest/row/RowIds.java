package org.depesha.ingest.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.ingest.draft.DocumentNames;
import org.depesha.ingest.draft.ImportedDocument;

/**
 * Which document is which row's: the one that the row's {@code id} names, that which the same table made of the same
 * words, that which it made of a row of the same id, that of which most lines are the same; else a new one.
 */
public final class RowIds {

    private static final String SOURCE = "# from ";

    /** Of a row that was corrected at least so many of its lines are as they were. */
    private static final double SAME = 0.6;

    private final Map<String, List<String>> before = new LinkedHashMap<>();
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
            before.put(file.getFileName().toString().replaceFirst("\\.md$", ""), lines(text));
        }
    }

    /** The comment that says of which table a document was made. */
    public static String source(String table) {
        return SOURCE + table.substring(table.lastIndexOf('/') + 1) + "\n";
    }

    private static List<String> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(SOURCE) && !line.equals("---"))
                .toList();
    }

    /** The ids of letters in their order, no two alike. */
    public List<String> of(List<RowLetter> letters) {
        String[] ids = new String[letters.size()];
        Set<String> claimed = new HashSet<>();
        for (int i = 0; i < ids.length; i++) {
            String given = letters.get(i).row().text(Detail.ID);
            if (DocumentNames.isValid(given) && claimed.add(given.toLowerCase(java.util.Locale.ROOT))) {
                ids[i] = given;
            }
        }
        claim(letters, ids, claimed, 1);
        for (int i = 0; i < ids.length; i++) {
            String made = letters.get(i).madeId();
            if (ids[i] == null && before.containsKey(made) && claimed.add(made)) {
                ids[i] = made;
            }
        }
        claim(letters, ids, claimed, SAME);
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == null) {
                ids[i] = names.take(letters.get(i).madeId());
            }
        }
        return List.of(ids);
    }

    /** Gives rows the documents of which at least a share of the lines is theirs. */
    private void claim(List<RowLetter> letters, String[] ids, Set<String> claimed, double share) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == null) {
                Optional<String> same = nearest(letters.get(i), claimed, share);
                same.ifPresent(claimed::add);
                ids[i] = same.orElse(null);
            }
        }
    }

    private Optional<String> nearest(RowLetter letter, Set<String> claimed, double share) {
        List<String> own = lines(letter.frontMatter());
        List<String> best = new ArrayList<>();
        double most = share;
        for (Map.Entry<String, List<String>> other : before.entrySet()) {
            if (!claimed.contains(other.getKey())) {
                double same = own.stream()
                                .filter(new HashSet<>(other.getValue())::contains)
                                .count()
                        / (double) Math.max(1, own.size());
                if (same >= most && (best.isEmpty() || same > most)) {
                    best = List.of(other.getKey());
                    most = same;
                }
            }
        }
        return best.stream().findFirst();
    }
}
