package org.depesha.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The rules of all languages: the program's own, and those that an edition adds in {@code content/phrases/LANGUAGE/}.
 */
public final class PhraseBook {

    /** Where an edition's own rule files stand. */
    private static final String FOLDER = "content/phrases";

    private static final String EXTENSION = ".rules";

    /** The files of the program, one folder a language. */
    private static final List<String> OWN = List.of(
            "de/letters.rules",
            "en/carried.rules",
            "en/meetings.rules",
            "es/letters.rules",
            "fr/letters.rules",
            "it/letters.rules",
            "ru/letters.rules");

    private final Map<String, PhraseRules> byLanguage = new LinkedHashMap<>();

    private PhraseBook(Map<String, PhraseReader> readers) {
        readers.forEach((language, reader) -> byLanguage.put(language, reader.rules(language)));
    }

    /** The program's own rules, which are read once: they never change. */
    private static final class Own {
        static final PhraseBook BOOK = book();

        private static PhraseBook book() {
            Problems problems = new Problems();
            PhraseBook book = new PhraseBook(ownReaders(problems));
            if (!problems.sorted().isEmpty()) {
                throw new IllegalStateException("the program's rules are wrong: " + problems.sorted());
            }
            return book;
        }
    }

    /** The program's own rules. */
    public static PhraseBook own() {
        return Own.BOOK;
    }

    /** The rules of one file of the program. */
    static PhraseRules read(String file) {
        PhraseReader reader = new PhraseReader(new Problems());
        reader.read(file, resource(file));
        return reader.rules(language(file));
    }

    /** Reads the program's rules and an edition's, and holds the latter to their sentences. */
    public static PhraseBook read(Path edition, Problems problems) {
        Path folder = edition.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return own();
        }
        Map<String, PhraseReader> readers = ownReaders(problems);
        readFolder(edition, folder, readers, problems);
        PhraseBook book = new PhraseBook(readers);
        book.languages().forEach(rules -> new ExampleCheck(rules).report(problems));
        return book;
    }

    /** What has read the program's own rules, by language. */
    private static Map<String, PhraseReader> ownReaders(Problems problems) {
        Map<String, PhraseReader> readers = new LinkedHashMap<>();
        for (String file : OWN) {
            readers.computeIfAbsent(language(file), key -> new PhraseReader(problems))
                    .read(file, resource(file));
        }
        return readers;
    }

    private static void readFolder(Path edition, Path folder, Map<String, PhraseReader> readers, Problems problems) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = edition.relativize(file).toString().replace('\\', '/');
                String below = folder.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(EXTENSION) || below.indexOf('/') < 0) {
                    problems.report(
                            Code.STRAY_FILE, Place.of(name), "A rule file stands in the folder of its language.");
                    continue;
                }
                readers.computeIfAbsent(language(below), key -> new PhraseReader(problems))
                        .read(name, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String language(String file) {
        return file.substring(0, file.indexOf('/'));
    }

    static String resource(String file) {
        try (InputStream in = PhraseBook.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its rule file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All languages that have rules. */
    public Stream<PhraseRules> languages() {
        return byLanguage.values().stream();
    }

    /** The rules of a language tag's language; null where there are none. */
    public @Nullable PhraseRules of(String tag) {
        return byLanguage.get(tag.split("-", 2)[0]);
    }
}
