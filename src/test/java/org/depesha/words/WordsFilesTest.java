package org.depesha.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.cite.WordedDates;
import org.depesha.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of all languages that the program speaks: the same keys, the same values, the forms of the language. */
class WordsFilesTest {

    private static final Words ENGLISH = WordsReader.english();

    /** Where a key stands whole, or its beginning before a `+`. */
    private static final Pattern ASKED = Pattern.compile("\"(?<key>[a-z]+(?:\\.[a-zA-Z-]+)*\\.?)\"");

    static List<String> languages() {
        return WordsReader.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryWordOfItsOwn(String language) throws IOException {
        WordsFile file = file(language);
        assertThat(file.sayings().keySet()).isEqualTo(ENGLISH.keys());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySayingTakesTheSameValues(String language) {
        Words words = WordsReader.of(language);
        for (String key : ENGLISH.keys()) {
            assertThat(words.saying(key).names())
                    .as(language + " " + key)
                    .isEqualTo(ENGLISH.saying(key).names());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsCountedHasTheFormsOfTheLanguage(String language) {
        Words words = WordsReader.of(language);
        for (String key : ENGLISH.keys()) {
            if (ENGLISH.saying(key).isCounted()) {
                assertThat(new TreeSet<>(words.saying(key).forms().keySet()))
                        .as(language + " " + key)
                        .isEqualTo(words.plurals().categories());
            } else {
                assertThat(words.saying(key).forms()).as(language + " " + key).containsOnlyKeys("other");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void datesAreWrittenAsTheCldrWritesThem(String language) {
        WordedDates dates = new WordedDates(WordsReader.of(language));
        DateTimeFormatter cldr =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale(language));
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(1905, month, 5);
            assertThat(plain(dates.of(PartialDate.parse(day.toString())))).isEqualTo(plain(cldr.format(day)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 15 March 44 BC, 44 BC",
        "de, 15. März 44 v. Chr., 44 v. Chr.",
        "zh, 公元前44年3月15日, 公元前44年",
        "ko, 기원전 44년 3월 15일, 기원전 44년"
    })
    void aYearBeforeChristIsNamedOnce(String language, String day, String year) {
        WordedDates dates = new WordedDates(WordsReader.of(language));
        assertThat(dates.of(PartialDate.parse("-0043-03-15"))).isEqualTo(day);
        assertThat(dates.of(PartialDate.parse("-0043"))).isEqualTo(year);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aMonthByItselfIsWrittenAsTheCldrWritesIt(String language) {
        List<String> months = WordsReader.of(language).listed("date.alone");
        assertThat(months)
                .isEqualTo(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(
                                language.equals("zh") ? TextStyle.SHORT_STANDALONE : TextStyle.FULL_STANDALONE,
                                locale(language)))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thousandsArePartedAsTheCldrPartsThem(String language) {
        String cldr = NumberFormat.getIntegerInstance(locale(language)).format(1234567);
        assertThat(plain(WordsReader.of(language).number(1234567)))
                .isEqualTo(plain(cldr).replace('٬', ','));
    }

    private static Locale locale(String language) {
        return Locale.forLanguageTag(language.equals("en") ? "en-GB" : language);
    }

    /** Without the difference between spaces, and between the digits of an Arabic and a European text. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.replaceAll("\\h", " ")
                .codePoints()
                .forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }

    @Test
    void everyWordThatIsAskedForIsThereAndEveryOtherIsGone() throws IOException {
        Set<String> asked = new TreeSet<>();
        List<String> beginnings = new ArrayList<>(List.of("search.script.", "message.kinds.", "date.", "left."));
        for (Path file : sources()) {
            Matcher found = ASKED.matcher(Files.readString(file));
            for (MatchResult one : found.results().toList()) {
                String key = one.group(1);
                if (key.endsWith(".")) {
                    beginnings.add(key);
                } else {
                    asked.add(key);
                }
            }
        }
        assertThat(ENGLISH.keys().stream()
                        .filter(key -> !asked.contains(key) && !asked.contains(key.replaceFirst("\\.[^.]*$", "")))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
                .as("words that nothing asks for")
                .isEmpty();
    }

    @Test
    void aTemplateAsksOnlyForWordsThatThereAre() throws IOException {
        Pattern say = Pattern.compile("\\b(?:say|raw)\\(\"([^\"]+)\"\\s*[,)]");
        List<String> missing = new ArrayList<>();
        for (Path file : sources()) {
            say.matcher(Files.readString(file))
                    .results()
                    .map(one -> one.group(1))
                    .filter(key -> key.contains(".") && !ENGLISH.has(key))
                    .forEach(key -> missing.add(file.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("templates", "src/main/java/org/depesha")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(?:ftlh|java)"))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static WordsFile file(String language) throws IOException {
        Path path = Path.of("src/main/resources/org/depesha/words/" + language + ".yml");
        org.depesha.problem.Problems problems = new org.depesha.problem.Problems();
        WordsFile file = WordsFile.parse(Files.readString(path), path.toString(), problems);
        assertThat(problems.sorted()).isEmpty();
        return file;
    }
}
