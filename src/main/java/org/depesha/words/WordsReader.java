package org.depesha.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.config.EditionSettings.Named;
import org.depesha.config.SourceFile;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/**
 * Reads the words of a language: the program's own, {@code words/LANGUAGE.yml}, over them those of the edition,
 * {@code content/words/LANGUAGE.yml}, under both the English ones.
 */
public final class WordsReader {

    /** The language that has every word. */
    public static final String ENGLISH = "en";

    /** The languages that the program speaks. */
    public static final List<String> LANGUAGES = List.of(ENGLISH, "de", "fr", "ru", "pl", "zh", "ko", "ar");

    private static final String FOLDER = "content/words/";

    private static final Map<String, Optional<WordsFile>> PROGRAM = new ConcurrentHashMap<>();

    /** So many missing keys are named. */
    private static final int NAMED = 8;

    private final Path folder;
    private final Problems problems;
    private final WordsFile english;

    private WordsReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        this.english = program(ENGLISH).orElseThrow();
    }

    /** The program's own English words. */
    public static Words english() {
        return of(ENGLISH);
    }

    /** The program's own words in one of its languages. */
    public static Words of(String language) {
        return new WordsReader(Path.of("no such folder"), new Problems()).words(new Named(language, Place.NOWHERE));
    }

    /**
     * The words of each language of an edition's interface, the first for the pages at the root: those that edition.yml
     * names, else the edition's own language, where there are words in it, else English.
     */
    public static List<Words> read(Path folder, EditionSettings settings, Problems problems) {
        WordsReader reader = new WordsReader(folder, problems);
        List<Words> words = new ArrayList<>();
        for (Named language : reader.named(settings)) {
            Words read = reader.words(language);
            words.add(words.isEmpty() ? read : read.inFolder());
        }
        reader.reportStrays(words.stream().map(Words::language).toList());
        return words;
    }

    private List<Named> named(EditionSettings settings) {
        List<Named> named = settings.site().interfaces();
        String own = settings.language();
        return named.isEmpty() ? List.of(new Named(speaks(own) ? own : ENGLISH, Place.NOWHERE)) : named;
    }

    private void reportStrays(List<String> languages) {
        Path files = folder.resolve(FOLDER);
        if (!Files.isDirectory(files)) {
            return;
        }
        try (Stream<Path> all = Files.list(files)) {
            all.map(file -> file.getFileName().toString())
                    .filter(file -> !file.startsWith(".") && !file.endsWith("~"))
                    .filter(file -> languages.stream().noneMatch(language -> file.equals(language + ".yml")))
                    .forEach(file -> problems.report(
                            Code.STRAY_FILE,
                            Place.of(FOLDER + file),
                            "`" + FOLDER + file + "` is not read: the interface speaks " + String.join(", ", languages)
                                    + ".",
                            "Name its language under `interface:` in content/edition.yml, or remove the file."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there are words in a language, the program's or the edition's. */
    private boolean speaks(String language) {
        return LANGUAGES.contains(known(language)) || Files.exists(folder.resolve(path(language)));
    }

    /** The program's language for a tag: {@code en} for {@code en-GB}; a script is another matter. */
    private static String known(String tag) {
        return tag.replaceFirst("-(?:[A-Z]{2}|\\d{3})$", "");
    }

    private static String path(String language) {
        return FOLDER + language + ".yml";
    }

    private Words words(Named language) {
        String tag = language.name();
        if (!speaks(tag)) {
            problems.report(
                    Code.INVALID_VALUE,
                    language.place(),
                    "There is no file of words for the language `" + tag + "`.",
                    "Write them into " + path(tag) + ", or choose one of " + String.join(", ", LANGUAGES) + ".");
        }
        Optional<WordsFile> own = LANGUAGES.contains(known(tag)) ? program(known(tag)) : Optional.empty();
        WordsFile program = own.orElseGet(() -> WordsFile.none(path(tag)));
        WordsFile edition = edition(tag).orElseGet(() -> WordsFile.none(path(tag)));
        Map<String, Saying> all = new LinkedHashMap<>(english.sayings());
        PluralRules plurals = edition.rules(program.rules(PluralRules.of(Map.of()), problems), problems);
        all.putAll(program.sayings());
        edition.sayings().forEach((key, saying) -> {
            if (fits(key, saying, edition, plurals)) {
                all.put(key, saying);
            }
        });
        missing(tag, program, edition);
        return new Words(tag, all, plurals);
    }

    /** The program's file of a language, which is read once; empty where it has none. */
    private static Optional<WordsFile> program(String language) {
        return PROGRAM.computeIfAbsent(language, WordsReader::readProgram);
    }

    private static Optional<WordsFile> readProgram(String language) {
        String name = language + ".yml";
        try (InputStream file = WordsReader.class.getResourceAsStream(name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(WordsFile.parse(
                            new String(file.readAllBytes(), StandardCharsets.UTF_8), name, new Problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<WordsFile> edition(String language) {
        String path = path(language);
        return Files.exists(folder.resolve(path))
                ? SourceFile.read(folder, path, problems).map(text -> WordsFile.parse(text, path, problems))
                : Optional.empty();
    }

    /** Whether a saying of the edition can stand in the place of the English one; else it is a problem. */
    private boolean fits(String key, Saying own, WordsFile edition, PluralRules plurals) {
        Saying english = this.english.sayings().get(key);
        if (english == null) {
            problems.report(
                    Code.UNKNOWN_KEY,
                    edition.placeOf(key),
                    "`" + key + "` is not a key of the words of the pages.",
                    DidYouMean.orElse(key, this.english.sayings().keySet(), "The keys are those of words/en.yml."));
            return false;
        }
        Set<String> wrong = new TreeSet<>(own.names());
        wrong.removeAll(english.names());
        Set<String> strange = own.isCounted() ? new TreeSet<>(own.forms().keySet()) : new TreeSet<>();
        strange.removeAll(plurals.categories());
        if (!wrong.isEmpty()) {
            report(key, edition, "`" + key + "` knows no value " + quoted(wrong) + ".", values(english));
        } else if (!strange.isEmpty()) {
            String has = "It has " + quoted(plurals.categories()) + "; `plural:` at the top of the file says which.";
            report(key, edition, "This language has no plural category " + quoted(strange) + ".", has);
        }
        if (key.equals("sign.together")
                && !own.form(PluralRules.OTHER).stream()
                        .allMatch(part -> part.text().matches("\\d"))) {
            report(key, edition, "`" + key + "` is not a figure.", "It says how many figures stand together: 3 or 4.");
            return false;
        }
        return wrong.isEmpty();
    }

    private void report(String key, WordsFile edition, String what, String next) {
        problems.report(Code.INVALID_VALUE, edition.placeOf(key), what, next);
    }

    private static String values(Saying english) {
        return english.names().isEmpty()
                ? "It takes no values."
                : "It takes " + quoted(english.names()) + " in braces.";
    }

    private static String quoted(Set<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private void missing(String language, WordsFile program, WordsFile edition) {
        List<String> missing = new ArrayList<>(english.sayings().keySet());
        missing.removeAll(program.sayings().keySet());
        missing.removeAll(edition.sayings().keySet());
        if (!missing.isEmpty() && !edition.sayings().isEmpty()) {
            String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
            problems.report(
                    Code.MISSING_WORDS,
                    Place.of(path(language)),
                    "Words are missing: " + quoted(new TreeSet<>(missing.subList(0, Math.min(NAMED, missing.size()))))
                            + more + ".");
        }
    }
}
