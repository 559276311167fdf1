package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** In which language, direction and shape a page sets the words of a text. */
class LanguagesOfTheTextTest {

    private static final Pattern MACRO = Pattern.compile("(?m)^<#macro ([A-Za-z]\\w*)>");

    /** What holds no words of its own, or keeps them from the page. */
    private static final Set<String> WITHOUT_WORDS = Set.of(
            "addSpan",
            "anchor",
            "caesura",
            "cb",
            "damageSpan",
            "delSpan",
            "gb",
            "graphic",
            "handShift",
            "lb",
            "media",
            "milestone",
            "note",
            "notatedMusic",
            "pause",
            "pb",
            "ptr",
            "redo",
            "shift",
            "space",
            "undo");

    /** Where an element can't stand by itself; # is what stands in it. */
    private static final Map<String, String> CONTEXTS = Map.ofEntries(
            Map.entry("text", "<group><text xml:lang='pl'><body><p>#</p></body></text></group>"),
            Map.entry("group", "<group xml:lang='pl'><text><body><p>#</p></body></text></group>"),
            Map.entry("list", "<list xml:lang='pl'><item>#</item></list>"),
            Map.entry("item", "<list><item xml:lang='pl'>#</item></list>"),
            Map.entry("label", "<list><label xml:lang='pl'>#</label><item>x</item></list>"),
            Map.entry("table", "<table xml:lang='pl'><row><cell>#</cell></row></table>"),
            Map.entry("row", "<table><row xml:lang='pl'><cell>#</cell></row></table>"),
            Map.entry("cell", "<table><row><cell xml:lang='pl'>#</cell></row></table>"),
            Map.entry("lg", "<lg xml:lang='pl'><l>#</l></lg>"),
            Map.entry("choice", "<p><choice xml:lang='pl'><sic>x</sic><corr>#</corr></choice></p>"),
            Map.entry("app", "<p><app xml:lang='pl'><lem>#</lem><rdg>x</rdg></app></p>"),
            Map.entry("lem", "<p><app><lem xml:lang='pl'>#</lem><rdg>x</rdg></app></p>"),
            Map.entry("rdg", "<p><app><lem>x</lem><rdg xml:lang='pl'>#</rdg></app></p>"),
            Map.entry("div", "<div xml:lang='pl'><p>#</p></div>"),
            Map.entry("p", "<p xml:lang='pl'>#</p>"),
            Map.entry("ab", "<ab xml:lang='pl'>#</ab>"));

    @Test
    void everyElementThatNamesItsLanguageSaysItOnThePage() throws IOException {
        Set<String> elements = new TreeSet<>();
        Matcher macro = MACRO.matcher(Files.readString(Path.of("templates/tei.ftlh")));
        while (macro.find()) {
            elements.add(macro.group(1));
        }
        assertThat(elements).hasSizeGreaterThan(150).containsAll(WITHOUT_WORDS);
        elements.removeAll(WITHOUT_WORDS);
        elements.add("unknownElement");
        List<String> contents = new ArrayList<>();
        elements.forEach(name ->
                contents.add(CONTEXTS.getOrDefault(name, "<p>x <" + name + " xml:lang='pl'>#</" + name + "> y</p>")
                        .replace("#", "zażółć-" + name + ".")));
        elements.stream()
                .filter(name -> !CONTEXTS.containsKey(name))
                .forEach(name -> contents.add(
                        "<div><" + name + " xml:lang='pl'>zażółć-" + name + "-alone.</" + name + "></div>"));
        Document page = EditionFixture.of(letter(String.join("\n", contents))).page("documents/a/");
        List<String> silent = new ArrayList<>();
        for (String name : elements) {
            for (String word : List.of("zażółć-" + name + ".", "zażółć-" + name + "-alone.")) {
                Element holder = page.select("main :containsOwn(" + word + ")").last();
                if (holder == null ? !word.contains("-alone") : !"pl".equals(language(holder))) {
                    silent.add(word);
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    private static String language(Element element) {
        Element named = element.closest("[lang]");
        return named == null ? "" : named.attr("lang");
    }

    private static String letter(String body) {
        return letter("", body);
    }

    private static String letter(String attributes, String body) {
        return """
            -- content/documents/a.xml
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt>
            <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
            <text%s><body>%s</body></text></TEI>
            """.formatted(attributes, body);
    }

    private static String direction(Element element) {
        Element named = element.closest("[dir]");
        return named == null ? "ltr" : named.attr("dir");
    }

    /** The elements of a text's page that have these words of their own. */
    private static Element holder(Document page, String words) {
        Element holder =
                page.select(":is(article, .notes) :containsOwn(" + words + ")").last();
        assertThat(holder).as(words).isNotNull();
        return holder;
    }

    private static Document page(String attributes, String body) {
        return EditionFixture.of(letter(attributes, body)).page("documents/a/");
    }

    @Test
    void wordsFromRightToLeftSayTheirDirectionAndOthersDoNot() {
        Document page = page(" xml:lang='en'", """
                <p>He said <foreign xml:lang="ar">رسالة صغيرة</foreign> and <foreign xml:lang="he">מכתב</foreign>,
                <foreign xml:lang="syr">ܐܓܪܬܐ</foreign>, <foreign xml:lang="dv">ސިޓީ</foreign>,
                <foreign xml:lang="nqo">ߛߓߍ</foreign>, <foreign xml:lang="yi">אַ בריוו</foreign>,
                <foreign xml:lang="pa-PK">خط</foreign>, <foreign xml:lang="pa">ਚਿੱਠੀ</foreign> and
                <foreign xml:lang="de">Brief</foreign>.</p>""");
        for (String word : List.of("رسالة", "מכתב", "ܐܓܪܬܐ", "ސިޓީ", "ߛߓߍ", "בריוו", "خط")) {
            assertThat(holder(page, word).attr("dir")).as(word).isEqualTo("rtl");
        }
        for (String word : List.of("ਚਿੱਠੀ", "Brief", "He said")) {
            assertThat(holder(page, word).closest("[dir]")).as(word).isNull();
        }
        assertThat(page.select("html[dir], article[dir]")).isEmpty();
    }

    @Test
    void theLettersDecideWhereTheTagDoesNotNameTheScript() {
        Document page = page(" xml:lang='en'", """
                <p>In Latin letters <foreign xml:lang="ar">risala</foreign>, with a script
                <foreign xml:lang="ar-Latn">kitāb</foreign> and <foreign xml:lang="az-Arab">مکتوب</foreign>, of no known
                language <foreign xml:lang="und">رسالة</foreign>, with no tag <foreign>שלום</foreign>.</p>
                <p>ברכה בלי תג</p>
                <p xml:lang="ar">كتب من Constantinople</p>
                <p>1931 <num xml:lang="he">5</num></p>""");
        for (String word : List.of("مکتوب", "رسالة", "שלום", "ברכה", "كتب")) {
            assertThat(direction(holder(page, word))).as(word).isEqualTo("rtl");
        }
        for (String word : List.of("risala", "kitāb", "1931")) {
            assertThat(direction(holder(page, word))).as(word).isEqualTo("ltr");
        }
    }

    @Test
    void aWholeLetterInArabicRunsFromRightToLeftAndTheEditionsWordsDoNot() {
        EditionFixture edition = EditionFixture.of("""
                -- content/registers/messages.yml
                old: {title: An older letter}
                -- content/documents/a.md
                ---
                title: Letter
                language: ar
                ---

                وصلتني [رسالتك](message:old "answers") يوم الثلاثاء مع الكتب.[^1]

                As they say in [London](message:old).

                | الكتاب | الثمن |
                |---|---|
                | تاريخ | 12 |

                [^1]: The books are not known.
                """);
        Document page = edition.page("documents/a/");
        assertThat(page.selectFirst("article").attr("dir")).isEqualTo("rtl");
        assertThat(page.selectFirst("article").attr("lang")).isEqualTo("ar");
        assertThat(direction(holder(page, "وصلتني"))).isEqualTo("rtl");
        assertThat(direction(holder(page, "تاريخ"))).isEqualTo("rtl");
        assertThat(direction(holder(page, "As they say"))).isEqualTo("ltr");
        assertThat(page.select(".margin")).hasSize(3).allSatisfy(margin -> {
            assertThat(margin.attr("lang")).isEqualTo("en");
            assertThat(margin.attr("dir")).isEqualTo("ltr");
        });
        assertThat(page.select(".relations q").eachAttr("lang")).containsOnly("ar");
        assertThat(direction(holder(page, "The books are not known"))).isEqualTo("ltr");
        assertThat(language(holder(page, "The books are not known"))).isEqualTo("en");
    }

    @Test
    void anEditionInArabicRunsFromRightToLeftAndAnEnglishLetterInItDoesNot() {
        EditionFixture edition = EditionFixture.of("""
                -- content/edition.yml
                title: رسائل
                base: https://example.org/
                languages: [ar, en]
                -- content/documents/a.md
                ---
                title: A
                language: en
                ---

                Words.
                -- content/documents/b.md
                ---
                title: ب
                ---

                كلمات.
                """);
        assertThat(edition.page("").selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(edition.page("documents/a/").selectFirst("article").attr("dir"))
                .isEqualTo("ltr");
        assertThat(edition.page("documents/b/").select("article[dir]")).isEmpty();
    }

    @Test
    void anEditionInHebrewWithoutHebrewWordsOfTheInterfaceHasPagesInEnglish() {
        EditionFixture edition = EditionFixture.of("""
                -- content/edition.yml
                title: מכתבים
                base: https://example.org/
                languages: [he]
                -- content/documents/b.md
                ---
                title: ב
                ---

                מילים.
                """);
        assertThat(edition.page("").selectFirst("html").attr("dir")).isEmpty();
        assertThat(edition.page("").select(".edition b[lang=he][dir=rtl]")).hasSize(1);
        assertThat(edition.page("documents/b/").selectFirst("article").attr("dir"))
                .isEqualTo("rtl");
    }

    @Test
    void notesAndReadingsTakeTheirLanguageToTheFoot() {
        Document page = page(" xml:lang='de'", """
                <p>Worte <note xml:lang="he">הערה</note> und <note>Anmerkung</note>
                <choice><sic>Wrote</sic><corr>Worte</corr></choice>.</p>""");
        assertThat(direction(holder(page, "הערה"))).isEqualTo("rtl");
        assertThat(language(holder(page, "הערה"))).isEqualTo("he");
        assertThat(language(holder(page, "Anmerkung"))).isEqualTo("de");
        assertThat(language(holder(page, "Wrote"))).isEqualTo("de");
    }

    @Test
    void aScriptWithoutItalicsIsStressedAsItKnows() {
        Document page = page(" xml:lang='en'", """
                <p><emph>very</emph> <emph>очень</emph> <emph>πολύ</emph>
                <hi rend="italic">重要</hi> <emph>大切な</emph> <hi rend="italic">중요</hi>
                <emph>חשוב</emph> <hi rend="italic">مهم</hi> <mentioned>สำคัญ</mentioned>
                <foreign xml:lang="zh">信</foreign> <title xml:lang="he">ספר</title>
                <foreign xml:lang="ar">risala</foreign>
                <hi rend="spaced">weit</hi> <hi rend="spaced">ספר רחב</hi> <hi rend="spaced">واسع</hi></p>""");
        assertThat(page.select("article :is(em, i, cite)").stream()
                        .map(element -> element.text() + " " + element.className())
                        .map(String::strip))
                .containsExactly(
                        "very",
                        "очень",
                        "πολύ",
                        "重要 dots",
                        "大切な dots",
                        "중요 dots",
                        "חשוב heavy",
                        "مهم heavy",
                        "สำคัญ heavy",
                        "信 upright",
                        "ספר upright",
                        "risala",
                        "weit spaced",
                        "ספר רחב spaced",
                        "واسع heavy");
    }

    @Test
    void pagesSayTheRightTagForOneThatIsNone() {
        Document page = page(
                " xml:lang='ger'",
                "<p xml:lang='en_US'>Words <q xml:lang='chi-Hant'>直</q></p><p xml:lang='a tongue'>Bla</p>");
        assertThat(page.selectFirst("article").attr("lang")).isEqualTo("de");
        assertThat(language(holder(page, "Words"))).isEqualTo("en-US");
        assertThat(language(holder(page, "直"))).isEqualTo("zh-Hant");
        assertThat(language(holder(page, "Bla"))).isEqualTo("de");
    }

    @Test
    void quotationMarksThatTheWordsBringAreNotSetAgain() {
        Document page = page(" xml:lang='ja'", "<p><q>「来て」</q> <q>来て</q> <soCalled>手紙</soCalled></p>");
        assertThat(page.select("article q").eachText()).containsExactly("来て", "手紙");
        assertThat(page.select("article q.single").eachText()).containsExactly("手紙");
    }

    @Test
    void theStyleSheetNamesSidesOnlyWhereTheWriterMeantThem() throws IOException {
        String css = Files.readString(Path.of("templates/assets/depesha.css")).replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(Pattern.compile("(?:margin|padding|border)-(?:left|right)|(?<![\\w-])(?:left|right):|"
                                + "(?:text-align|float|clear): (?:left|right)")
                        .matcher(css)
                        .results()
                        .map(MatchResult::group))
                .containsExactly("text-align: right"); // rend="right": at the right of the sheet
    }
}
