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
            "alt",
            "anchor",
            "cb",
            "certainty",
            "damageSpan",
            "delSpan",
            "divGen",
            "fLib",
            "gb",
            "graphic",
            "handShift",
            "index",
            "interp",
            "interpGrp",
            "join",
            "lb",
            "link",
            "linkGrp",
            "listTranspose",
            "milestone",
            "note", // at the foot: see below
            "pb",
            "precision",
            "ptr",
            "respons",
            "space",
            "spanGrp",
            "wit");

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
}
