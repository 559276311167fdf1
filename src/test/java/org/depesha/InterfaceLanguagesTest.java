package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.words.Words;
import org.depesha.words.WordsReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On the pages of an interface in one language stands no word of the English one: neither to be seen nor in what a
 * screen reader says. Left out is what bears another language, as an edition's own words do.
 */
class InterfaceLanguagesTest {

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{3,}");
    private static final Pattern ANY_WORD = Pattern.compile("\\p{IsLatin}{3,}|[\\p{L}&&[^\\p{IsLatin}]]{2,}");

    /** A page of each kind of the twenty letters. */
    private static final List<String> KINDS = List.of(
            "",
            "documents/03/",
            "documents/03/readings/diplomatic/",
            "documents/03/readings/original-de/",
            "documents/03/readings/translation-en/",
            "documents/03/readings/witness-A/",
            "persons/",
            "places/",
            "overview/",
            "overview/calendar/1873/",
            "overview/exchanges/clara-vesper/oskar-lind/",
            "overview/map/",
            "search/",
            "data/",
            "releases/");

    /** The words of each language of the interface. */
    private static final Map<String, Set<String>> VOCABULARIES = WordsReader.LANGUAGES.stream()
            .collect(Collectors.toMap(language -> language, language -> words(WordsReader.of(language))));

    private static final List<String> SPOKEN = List.of("aria-label", "alt", "title", "placeholder");

    /** Of the interface's English words those that a page of another language may have in its names and files. */
    private static final Set<String> ALLOWED = Set.of("the");

    private static final String LETTERS = """
      -- content/documents/1901-03-04-ada.md
      ---
      title: Brief an Bertil
      kind: Letter
      summary: Eine Frage.
      from: {person: ada, as: A. B.}
      to: bertil
      copies: [{person: carl, count: 2}]
      sent: {date: 1901-03-04, place: wien}
      received: {date: 1901-03-06~}
      numbers: {sender: "12"}
      mark: T
      archive: {repository: Staatsarchiv, name: Archiv des Staates, shelfmark: "1, 2"}
      translation: {from: ru, publisher: Verlag, record: "7", address: "https://example.org/7"}
      transmits:
        m1: {kind: Telegram, from: carl, to: bertil, sent: 1901-03-01}
      ---
      Lieber [Bertil](person:bertil), kommst du nach [Wien](place:wien) am [5. Mai](date:1901-05-05)?[^1]
      [hoite](sic:heute) […](gap:illegible)

      [^1]: Eine Anmerkung.

      > {#m1}
      >
      > Carl kommt.
      -- content/documents/1901-03-09-bertil.md
      ---
      title: Antwort
      kind: Telegram
      from: bertil
      to: ada
      sent: {date: 1901-03-09}
      inReplyTo: 1901-03-04-ada
      ---
      [Ihren Brief vom 4. März](message:1901-03-04-ada "answers") habe ich, und [mein voriger](message:verloren) kam
      nicht an.
      -- content/documents/1901-04.md
      ---
      title: Ohne alles
      from: ada
      ---
      Kein Wort mehr.
      -- content/registers/persons.yml
      ada: {name: Ada Berg}
      bertil: {name: Bertil Dahl, coverNames: [{name: Otto, source: Blatt 1, cert: medium}]}
      carl: {name: Carl Klee, identified: false}
      -- content/registers/places.yml
      wien: {name: Wien, coordinates: {latitude: 48.2, longitude: 16.37}}
      -- content/registers/messages.yml
      verloren: {kind: Letter, from: bertil, to: ada, sent: 1901-02-03}
      -- content/pages/about.md
      ---
      title: Die Briefe
      ---
      Was hier steht.
      """;

    private static EditionFixture letters(String language) {
        return letters(language, "");
    }

    /** The letters with more files. */
    private static EditionFixture letters(String language, String more) {
        return EditionFixture.of("""
        -- content/edition.yml
        title: Briefe von Ada
        base: https://example.org/briefe/
        editors: [Ada Beispiel]
        version: "1.0"
        date: 2026-11-22
        languages: [de]
        interface: %s
        """.formatted(language) + LETTERS + more);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "ru", "pl", "zh", "ko", "ar"})
    void aPageOfOneLanguageHasNoWordOfTheEnglishInterface(String language) {
        EditionFixture edition = letters(language);
        edition.andNoOtherProblems();
        assertThat(strangeWords(edition, language, "")).isEmpty();
    }

    @Test
    void theTelegramsInAGermanInterfaceHaveNoEnglishWordButTheirOwn() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString().replace('\\', '/'), Files.readString(file));
            }
        }
        files.computeIfPresent("content/edition.yml", (path, text) -> text + "interface: de\n");
        EditionFixture edition = EditionFixture.of(files);
        Map<String, String> strange = strangeWords(edition, "de", ".citation");
        strange.keySet().removeAll(names());
        assertThat(strange).isEmpty();
    }

    /** The words of the telegrams' own names and titles, which stand inside lines of the interface. */
    private static Set<String> names() throws IOException {
        Set<String> all = new HashSet<>();
        for (String file : List.of("persons", "places", "organizations", "messages")) {
            Files.readAllLines(Path.of("content/registers/" + file + ".yml")).stream()
                    .filter(line -> line.matches("  (?:name|title|from|to): .*"))
                    .forEach(line -> addWords(line.replaceFirst("^ +\\w+:", ""), all));
        }
        return all;
    }

    /** Each English word of the interface that a page has, with the page. */
    private static Map<String, String> strangeWords(EditionFixture edition, String language, String leftOut) {
        Set<String> english = words(WordsReader.english());
        english.removeAll(ownWords(language));
        english.removeAll(ALLOWED);
        Map<String, String> strange = new TreeMap<>();
        edition.site().keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            Document page = Jsoup.parse(edition.file(path));
            assertThat(page.child(0).attr("lang")).as(path).isEqualTo(language);
            for (String said : said(page, language, leftOut)) {
                Matcher word = WORD.matcher(said.replaceAll("https?://\\S+", ""));
                while (word.find()) {
                    String lower = word.group().toLowerCase(Locale.ROOT);
                    if (english.contains(lower)) {
                        strange.putIfAbsent(lower, path + ": " + said);
                    }
                }
            }
        });
        return strange;
    }

    /**
     * What else can be read on a page: images, versions and readings, drawings, the search, data. In a language of
     * several none of them has a word of the others that the language itself has not. The letters' own words are left
     * out.
     */
    @Test
    void noPageOfTheNewestKindsHasAWordOfAnotherLanguageOfTheInterface(@TempDir Path folder) throws IOException {
        TwentyLetters.write(folder);
        Path settings = folder.resolve("content/edition.yml");
        Files.writeString(
                settings, Files.readString(settings) + "languages: [en]\ninterface: " + WordsReader.LANGUAGES + "\n");
        EditionPreview edition = new EditionPreview(folder, false);
        edition.refresh();
        Map<String, String> strange = new TreeMap<>();
        for (String language : WordsReader.LANGUAGES) {
            for (String kind : KINDS) {
                String path =
                        (language.equals(WordsReader.LANGUAGES.get(0)) ? "" : language + "/") + kind + "index.html";
                Document page = Jsoup.parse(new String(
                        edition.file(path).orElseThrow(() -> new AssertionError(path)), StandardCharsets.UTF_8));
                page.select(".languages, .citation, .text, .corr, .sic").remove();
                WordsReader.LANGUAGES.stream()
                        .filter(other -> !other.equals(language))
                        .forEach(other -> wordsOf(other, language, page)
                                .forEach((word, said) -> strange.put(path + ": " + word + " (" + other + ")", said)));
            }
        }
        assertThat(strange).isEmpty();
    }

    /** The words of another language of the interface that a page has, and the language of the page has not. */
    private static Map<String, String> wordsOf(String other, String language, Document page) {
        Set<String> foreign = new HashSet<>(VOCABULARIES.get(other));
        foreign.removeAll(VOCABULARIES.get(language));
        Map<String, String> found = new TreeMap<>();
        for (String said : said(page, language, "")) {
            Matcher word = ANY_WORD.matcher(said.replaceAll("https?://\\S+", ""));
            while (word.find()) {
                if (foreign.contains(word.group().toLowerCase(Locale.ROOT))) {
                    found.putIfAbsent(word.group(), said);
                }
            }
        }
        return found;
    }

    /** What a reader sees or hears of a page, piece by piece. */
    private static List<String> said(Document page, String language, String leftOut) {
        page.select("script, style, code, .style, .Z3988").remove();
        page.select("[lang]").stream()
                .filter(element ->
                        element != page.child(0) && !element.attr("lang").equals(language))
                .toList()
                .forEach(Element::remove);
        if (!leftOut.isEmpty()) {
            page.select(leftOut).remove();
        }
        Stream<String> seen = page.body().select("*").stream().map(Element::ownText);
        Stream<String> spoken = page.body().select("*").stream()
                .flatMap(element -> SPOKEN.stream().map(element::attr));
        return Stream.concat(seen, spoken).filter(text -> !text.isBlank()).toList();
    }

    /** The words that a language has itself; those of Italian stand in a file of the tests. */
    private static Set<String> ownWords(String language) {
        if (WordsReader.LANGUAGES.contains(language)) {
            return words(WordsReader.of(language));
        }
        try {
            Set<String> all = new HashSet<>();
            addWords(
                    Files.readString(Path.of("src/test/resources/words/" + language + ".yml"))
                            .replaceAll("(?m)^ *[\\w-]+:|[{,] *[\\w-]+:", " "),
                    all);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(Words words) {
        Set<String> all = new HashSet<>();
        for (String key : words.keys()) {
            words.saying(key).written().values().forEach(text -> {
                addWords(text.replaceAll("\\{\\w+}|]\\(\\w+\\)|`[^`]*`", " "), all);
            });
        }
        return all;
    }

    private static void addWords(String text, Set<String> to) {
        Matcher word = ANY_WORD.matcher(text);
        while (word.find()) {
            to.add(word.group().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void eachLanguageHasAnAddressOfItsOwn() {
        EditionFixture edition = letters("[de, ar]");
        edition.andNoOtherProblems();
        Document german = edition.page("documents/1901-03-04-ada/");
        Document arabic = edition.page("ar/documents/1901-03-04-ada/");
        assertThat(german.child(0).attr("lang")).isEqualTo("de");
        assertThat(arabic.child(0).attr("lang")).isEqualTo("ar");
        assertThat(arabic.child(0).attr("dir")).isEqualTo("rtl");
        assertThat(german.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .containsExactly("de", "ar", "x-default");
        assertThat(arabic.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/briefe/ar/documents/1901-03-04-ada/");
        assertThat(german.select(".languages a").eachAttr("href"))
                .containsExactly("./", "../../ar/documents/1901-03-04-ada/");
        assertThat(arabic.select(".languages a").eachText()).containsExactly("Deutsch", "العربية");
        assertThat(arabic.select("article.text").attr("lang")).isEqualTo("de");
        assertThat(arabic.select(".citation").text()).contains("https://example.org/briefe/documents/1901-03-04-ada/");
    }

    @Test
    void aFileLiesAtTheRootForAllLanguages() {
        EditionFixture edition = letters("[de, ar]");
        assertThat(edition.page("ar/documents/1901-03-04-ada/")
                        .select(".cite .files a")
                        .eachAttr("href"))
                .contains("../../../documents/1901-03-04-ada/document.xml");
        assertThat(edition.site()).doesNotContainKeys("ar/documents/1901-03-04-ada/document.xml", "ar/404.html");
        assertThat(edition.file("sitemap.xml")).contains("<loc>https://example.org/briefe/ar/threads/</loc>");
    }

    @Test
    void everyLinkOfEveryLanguageLeadsSomewhere() {
        EditionFixture edition = letters("[de, ar]");
        Set<String> broken = new HashSet<>();
        edition.site().keySet().stream()
                .filter(path -> path.endsWith("/index.html"))
                .forEach(path -> {
                    URI page = URI.create("/" + path);
                    for (Element link : Jsoup.parse(edition.file(path)).select("[href], [src]")) {
                        String to = link.attr(link.hasAttr("href") ? "href" : "src");
                        if (!to.contains(":") && !to.startsWith("#")) {
                            String target = page.resolve(to.replaceFirst("[#?].*", ""))
                                    .getPath()
                                    .substring(1);
                            String file = target.isEmpty() || target.endsWith("/") ? target + "index.html" : target;
                            if (!edition.site().containsKey(file)) {
                                broken.add(path + ": " + to);
                            }
                        }
                    }
                });
        assertThat(broken).isEmpty();
    }

    @Test
    void datesAndCitationsFollowTheInterface() {
        EditionFixture edition = letters("de");
        edition.sees("documents/1901-03-04-ada/", ".route li:first-child time", "4. März 1901");
        assertThat(edition.page("documents/1901-03-04-ada/").select("#citation").text())
                .startsWith("Ada Berg an Bertil Dahl, ")
                .contains("4. März 1901", "hrsg. von Ada Beispiel");
        assertThat(edition.page("documents/1901-03-04-ada/")
                        .select("meta[name=citation_language]")
                        .attr("content"))
                .isEqualTo("de");
    }

    @Test
    void aSearchNamesLettersInTheLanguageOfItsPage() {
        String rows = letters("[de, ar]").file("search/index/r0.js");
        assertThat(rows).contains("Bertil Dahl an Ada Berg\\u001f").contains("Brief an Bertil");
        assertThat(letters("de").file("search/index/r0.js")).doesNotContain("\\u001f");
    }

    @ParameterizedTest
    @CsvSource({"de, de-DE", "fr, fr-FR", "pl, pl-PL", "zh, zh-CN", "ko, ko-KR"})
    void aCitationIsDatedAsTheLocaleOfTheCitationStyleLanguageDates(String language, String locale) throws IOException {
        String citation = letters(language)
                .page("documents/1901-03-04-ada/")
                .select("#citation")
                .text();
        assertThat(citation).contains(dated(locale));
    }

    /**
     * 4 March 1901 by the pattern of a locale for dates in words. That of Russian has its months in the nominative,
     * which no date has.
     */
    private static String dated(String locale) throws IOException {
        String path = "/locales-" + locale + ".xml";
        try (InputStream in = Objects.requireNonNull(InterfaceLanguagesTest.class.getResourceAsStream(path), path)) {
            Document terms = Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
            String month = terms.select("term[name=month-03]:not([form])").text();
            String ordinal = terms.select("term[name=ordinal]").text();
            return terms.select("date[form=text] > date-part").stream()
                    .map(part -> part.attr("prefix")
                            + switch (part.attr("name")) {
                                case "year" -> "1901";
                                case "day" -> part.attr("form").equals("ordinal") ? "4" + ordinal : "4";
                                default -> part.attr("form").equals("numeric") ? "3" : month;
                            }
                            + part.attr("suffix"))
                    .collect(Collectors.joining(terms.select("date[form=text]").attr("delimiter")));
        }
    }

    @Test
    void aLanguageIsAddedByOneFile() throws IOException {
        String words = Files.readString(Path.of("src/test/resources/words/it.yml"));
        EditionFixture edition = letters("it", "-- content/words/it.yml\n" + words);
        edition.andNoOtherProblems();
        edition.sees("documents/1901-03-04-ada/", ".route li:first-child time", "4 marzo 1901");
        assertThat(strangeWords(edition, "it", "")).isEmpty();
    }
}
