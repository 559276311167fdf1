package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The edition of this repository, built anew: what its pages must say, and that nothing on them is broken. */
class FirstEditionTest {

    private static final String JANUARY_8 = "documents/1951-01-08-mao-zedong-to-stalin/";
    private static final String JANUARY_16 = "documents/1951-01-16-mao-zedong-to-stalin/";
    private static final String JANUARY_29 = "documents/1951-01-29-mao-zedong-to-stalin/";
    private static final String JUNE_5 = "documents/1951-06-05-stalin-to-mao-zedong/";
    private static final String JUNE_13 = "documents/1951-06-13-roshchin-to-stalin/";

    private static EditionFixture edition;
    private static SiteCheck check;

    @BeforeAll
    static void build() {
        edition = EditionFixture.inNewFolder(folder -> {
            copy(Path.of("content"), folder.resolve("content"));
            copy(Path.of("templates"), folder.resolve("templates"));
            return EditionFixture.build(folder);
        });
        check = new SiteCheck(edition.site());
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(path -> {
                try {
                    Files.createDirectories(
                            to.resolve(from.relativize(path).toString()).getParent());
                    if (Files.isRegularFile(path)) {
                        Files.copy(path, to.resolve(from.relativize(path).toString()));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** The headings: the archive's titles, as the editor gave them. */
    private static final Map<String, String> TITLES = Map.of(
            JANUARY_8,
            "Telegram, Mao Zedong to Filippov (Stalin) transmitting 4 January 1951 message"
                    + " from Peng Dehuai, Kim Son, and Pak Il-u to Kim Il Sung",
            JANUARY_16,
            "Telegram from Mao Zedong to I.V. Stalin, transmitting 14 January 1951 Message"
                    + " from Mao to Peng Dehuai with Message from Kim Il Sung",
            JANUARY_29,
            "Ciphered Telegram No. 16052, Mao Zedong to Filippov [Stalin],"
                    + " transmitting his telegram of 28 January 1951 to Peng Dehuai",
            JUNE_5,
            "Ciphered Telegram No. 3410, Filippov [Stalin] to Krasovsky, for Cde. Mao Zedong",
            JUNE_13,
            "Ciphered Telegram No. 20772, Roshchin to Comrade Filippov [Stalin], containing a Message from Mao Zedong");

    @Test
    void itHasNoProblems() {
        edition.andNoOtherProblems();
        assertThat(edition.result().documents()).isEqualTo(5);
    }

    @Test
    void everyPageIsValidByTheNuChecker() throws Exception {
        assertThat(check.pages()).isEqualTo(edition.result().pages()).isGreaterThan(100);
        assertThat(check.invalidHtml()).isEmpty();
    }

    @Test
    void everyPageHasAPolicyAndNoStyleOrScriptInside() {
        assertThat(check.codeInside()).isEmpty();
    }

    @Test
    void noLinkAndNoAnchorIsBroken() {
        assertThat(check.brokenLinks()).isEmpty();
        assertThat(check.doubleIds()).isEmpty();
    }

    @Test
    void everyCanonicalAddressAndEveryAddressOfTheSitemapIsAPageOfTheSite() {
        String base = edition.page("").select("link[rel=canonical]").attr("href");
        assertThat(base).startsWith("https://");
        List<String> addresses = new ArrayList<>(Jsoup.parse(edition.file("sitemap.xml"), Parser.xmlParser())
                .select("loc")
                .eachText());
        edition.site().keySet().stream()
                .filter(path -> path.endsWith("index.html"))
                .forEach(path -> {
                    String canonical =
                            edition.page(path).select("link[rel=canonical]").attr("href");
                    assertThat(canonical)
                            .as(path)
                            .isEqualTo(base + path.substring(0, path.length() - "index.html".length()));
                    if (edition.page(path)
                            .select("meta[name=robots][content=noindex]")
                            .isEmpty()) {
                        assertThat(addresses).contains(canonical);
                    }
                });
        assertThat(addresses).doesNotHaveDuplicates().allSatisfy(address -> {
            String path = address.substring(base.length());
            assertThat(edition.site()).containsKey(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        });
    }

    @Test
    void noRequestLeavesTheSite() {
        assertThat(check.foreignRequests()).isEmpty();
    }

    @Test
    void theTelegramReceivedOn8JanuaryIsThere() {
        head(JANUARY_8, "Mao Zedong", "/mao-zedong/", "7 January 1951", "Joseph Stalin", "/stalin/");
        edition.sees(JANUARY_8, ".addressee .as", "as “Filippov”")
                .sees(JANUARY_8, ".addressee time", "received 8 January 1951, 02:40");
        assertThat(edition.main(JANUARY_8, ".addressee time").attr("datetime")).isEqualTo("1951-01-08T02:40");
        fact(JANUARY_8, "Numbers", "103 (sender’s)");
        fact(JANUARY_8, "Copies", "Joseph Stalin (2)");
        fact(
                JANUARY_8,
                "Archive",
                "Archive of the President of the Russian Federation (APRF), f. 45, op. 1, d. 336, ll. 88-90");
        fact(JANUARY_8, "Translation", "Wilson Center Digital Archive, record 111207");
        edition.sees(JANUARY_8, "#m1 h3", "Peng Dehuai, Kim Son and Pak Il-u to Kim Il Sung")
                .sees(JANUARY_8, "#m1 .meta time", "4 January 1951, 24:00");
        assertThat(edition.main(JANUARY_8, "#m1 .meta").text())
                .contains("copies: Hun Xianchu, Wu Ruilin, Chzhou Biao, Pan Khe-som");
        assertThat(relations(JANUARY_8)).allMatch(relation -> relation.startsWith("Forward"));
    }

    @Test
    void theTelegramReceivedOn16JanuaryIsThere() {
        head(JANUARY_16, "Mao Zedong", "/mao-zedong/", "15 January 1951", "Joseph Stalin", "/stalin/");
        edition.sees(JANUARY_16, ".kicker", "Ciphered telegram No. 15603 Extremely urgent")
                .sees(JANUARY_16, ".addressee .as", "as “Filippov”")
                .sees(JANUARY_16, ".addressee time", "received 16 January 1951, 14:45");
        fact(JANUARY_16, "Numbers", "15603 (ciphered telegram) 260 (sender’s)");
        fact(JANUARY_16, "Copies", "Joseph Stalin (2) and Vyacheslav Molotov");
        fact(
                JANUARY_16,
                "Archive",
                "Archive of the President of the Russian Federation (APRF), f. 45, op. 1, d. 337, ll. 1-3");
        fact(JANUARY_16, "Translation", "Wilson Center Digital Archive, record 112095");
        edition.sees(JANUARY_16, "#m1 h3", "Mao Zedong to Peng Dehuai")
                .sees(JANUARY_16, "#m1 .meta time", "14 January 1951");
        assertThat(edition.texts(JANUARY_16, "#m1 header .meta"))
                .anyMatch(words -> words.contains("pass its contents on to Kim Il Sung"));
        assertThat(relations(JANUARY_16)).allMatch(relation -> relation.startsWith("Forward"));
    }

    @Test
    void theTelegramReceivedOn29JanuaryIsThere() {
        head(JANUARY_29, "Mao Zedong", "/mao-zedong/", "28 January 1951", "Joseph Stalin", "/stalin/");
        edition.sees(JANUARY_29, ".kicker", "Ciphered telegram No. 16052 Extremely urgent")
                .sees(JANUARY_29, ".addressee .as", "as “Filippov”")
                .sees(JANUARY_29, ".addressee time", "received 29 January 1951, 18:40");
        fact(JANUARY_29, "Numbers", "16052 (ciphered telegram) 478 (sender’s)");
        fact(JANUARY_29, "Copies", "Joseph Stalin (2)");
        edition.sees(JANUARY_29, "#m1 h3", "Mao Zedong to Peng Dehuai")
                .sees(JANUARY_29, "#m1 .meta time", "28 January 1951, 19:00");
        assertThat(relations(JANUARY_29))
                .anyMatch(relation -> relation.startsWith(
                        "Answers Peng Dehuai to Mao Zedong, 27 January 1951, 24:00 I received your telegram "
                                + "of 27 January 1951, 24:00"));
        assertThat(relations(JANUARY_29))
                .anyMatch(relation ->
                        relation.startsWith("Acknowledges Peng Dehuai to all armies, 28 January 1951 or before"));
        edition.sees("attested/peng-dehuai-1951-01-27/", ".kicker", "Telegram Known only from others");
        answers(
                JANUARY_29,
                "#r2",
                "your telegram of 27 January 1951, 24:00",
                "attested/peng-dehuai-1951-01-27/",
                "#m1");
        assertThat(relations("attested/peng-dehuai-order-before-1951-01-28/"))
                .anyMatch(relation ->
                        relation.startsWith("Acknowledged by Mao Zedong to Peng Dehuai, 28 January 1951, 19:00"));
    }

    @Test
    void theTelegramOf5JuneIsThere() {
        head(JUNE_5, "Joseph Stalin", "/stalin/", "5 June 1951", "Mao Zedong", "/mao-zedong/");
        edition.sees(JUNE_5, ".kicker", "Ciphered telegram No. 3410")
                .sees(JUNE_5, ".sender .as", "as “Filippov”")
                .sees(JUNE_5, ".relay b", "Krasovsky")
                .leads(JUNE_5, ".relay a", "../../persons/krasovsky/")
                .seesNo(JUNE_5, "section.message");
        fact(JUNE_5, "Numbers", "3410 (ciphered telegram) 297/sh (sender’s)");
        assertThat(edition.page(JUNE_5).select("section.relations li"))
                .extracting(relation -> relation.select("> b, > a").text())
                .containsExactly(
                        "Answers Mao Zedong to Joseph Stalin, 4 June 1951",
                        "Acknowledges Two directives of Peng Dehuai, 5 June 1951 or before",
                        "Mentions Joseph Stalin to Mao Zedong, 5 June 1951 or before",
                        "Mentions Joseph Stalin to Mao Zedong, about April 1951",
                        "Mentions Joseph Stalin to Mao Zedong, about April 1951",
                        "Mentions Zhou Enlai to [Joseph Stalin?], 5 June 1951 or before",
                        "Repeats Joseph Stalin to Mao Zedong, about April 1951");
        answers(JUNE_5, "#r1", "your telegram of June 4", "attested/mao-zedong-1951-06-04/", "");
        assertThat(relations("attested/zhou-enlai-before-1951-06-05/"))
                .anyMatch(relation -> relation.startsWith("Answers Joseph Stalin to Mao Zedong, about April 1951"));
        assertThat(relations("attested/stalin-before-1951-06-05/"))
                .singleElement()
                .asString()
                .startsWith("Mentioned by Joseph Stalin to Mao Zedong, 5 June 1951, No. 3410");
    }

    @Test
    void theTelegramOf13JuneIsThere() {
        head(JUNE_13, "N. V. Roshchin", "/roshchin/", "13 June 1951", "Joseph Stalin", "/stalin/");
        edition.sees(JUNE_13, ".kicker", "Ciphered telegram No. 20772")
                .sees(JUNE_13, ".addressee .as", "as “Filippov”")
                .sees(JUNE_13, ".addressee time", "received 13 June 1951, 19:55");
        fact(JUNE_13, "Numbers", "20772 (ciphered telegram) 2974 (sender’s)");
        fact(JUNE_13, "Series", "G");
        fact(JUNE_13, "Copies", "Joseph Stalin (2)");
        edition.sees(JUNE_13, "#m1 h3", "Mao Zedong to Joseph Stalin");
        assertThat(edition.main(JUNE_13, "#m1 .meta").text())
                .contains("received 13 June 1951, 22:00 Beijing time")
                .contains("through N. V. Roshchin");
        assertThat(relations(JUNE_13))
                .anyMatch(relation ->
                        relation.startsWith("Mentions From N. V. Roshchin, 13 June 1951 or before, No. 2967"));
        assertThat(edition.main("attested/roshchin-2967/", "header.head").text()
                        + edition.main("attested/roshchin-2967/", "aside").text())
                .contains("2967")
                .contains("20757");
        answers(JUNE_13, "#r3", "your telegram of 13 June", "attested/stalin-1951-06-13/", "#m1");
        assertThat(relations(JUNE_13))
                .anyMatch(relation -> relation.startsWith(
                        "Mentions Gao Gang and Kim Il Sung to Mao Zedong, 13 June 1951 Today I received a telegram"));
        edition.sees(JUNE_13, ".choice", "Todaya").sees(JUNE_13, "#reading-1", "a Today] transcript: oday (4)");
    }

    @Test
    void everyWordOfTheRegistersIsOnAPageOfItsOwn() {
        edition.sees("persons/stalin/", "h1", "Joseph Stalin");
        assertThat(edition.page("persons/stalin/").text()).contains("Filippov");
        assertThat(edition.texts("places/seikheisio/", "h1, .uncertain, .kicker"))
                .anyMatch(words -> words.toLowerCase().contains("not identified"));
        assertThat(edition.page("persons/hun-xianchu/").text()).contains("Khan' Sian'-chu");
        assertThat(edition.page("persons/peng-dehuai/").text()).contains("Dehaui");
        assertThat(edition.page("organizations/infantry-division-116/").text()).contains("116th infantry division");
    }

    @Test
    void thePagesThatAReaderNeedsAreThere() {
        assertThat(edition.site())
                .containsKeys(
                        "index.html",
                        "404.html",
                        "about/index.html",
                        "about/principles/index.html",
                        "about/how-to-cite/index.html",
                        "persons/index.html",
                        "places/index.html",
                        "organizations/index.html",
                        "attested/index.html",
                        "threads/index.html",
                        "data/edition.xml",
                        "data/references.json",
                        "data/persons.csv",
                        "data/depesha.rng",
                        "sitemap.xml",
                        "robots.txt");
        for (String id : List.of(JANUARY_8, JANUARY_16, JANUARY_29, JUNE_5, JUNE_13)) {
            assertThat(edition.site())
                    .containsKeys(
                            id + "index.html",
                            id + "document.xml",
                            id + "document.txt",
                            id + "citation.json",
                            id + "citation.ris",
                            id + "citation.bib");
        }
    }

    private static void head(
            String address, String sender, String senderPage, String sent, String addressee, String addresseePage) {
        edition.sees(address, "h1", TITLES.get(address))
                .sees(address, ".sender b", sender)
                .leads(address, ".sender a", "../../persons" + senderPage)
                .sees(address, ".sender time", sent)
                .sees(address, ".addressee b", addressee)
                .leads(address, ".addressee b a", "../../persons" + addresseePage);
    }

    private static void fact(String address, String name, String value) {
        String found = edition.page(address).select("aside.facts dt").stream()
                .filter(term -> term.text().equals(name))
                .map(term -> String.join(" ", term.parent().select("dd").eachText()))
                .findFirst()
                .orElse("nothing");
        assertThat(found).as(name + " on " + address).isEqualTo(value);
    }

    private static List<String> relations(String address) {
        return edition.texts(address, "section.relations li");
    }

    /**
     * The reference leads to the attested message, and the message's page back to the one that answers it, with the
     * quoted words.
     */
    private static void answers(String document, String reference, String words, String attested, String message) {
        edition.sees(document, reference, words).leads(document, reference, "../../" + attested);
        assertThat(edition.page(attested).select("section.relations li")).anySatisfy(relation -> {
            assertThat(relation.text()).startsWith("Answered by").contains(words);
            assertThat(relation.select("a").attr("href")).isEqualTo("../../" + document + message);
        });
        edition.sees(attested, "section.relations q a", words);
    }
}
