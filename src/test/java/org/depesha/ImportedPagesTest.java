package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.config.SettingsReader;
import org.depesha.ingest.TranscriptImport;
import org.depesha.problem.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a web page to the edition's page: what the source shows, the page shows, word by word and mark by mark. */
class ImportedPagesTest {

    private static final String PAGE = "documents/1931-05-04-oskar-lind-to-ada/";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");

    private static final String SOURCE = """
            <html lang="en"><body><main>
            <p>Riga, 4<sup>th</sup> May 1931</p>
            <p>Dear Ada,</p>
            <p>We have 7<sup>1</sup> men, 5<sup>2</sup> horses and 12 m<sup>2</sup> of H<sub>2</sub>O; it
            <s>cost</s> £4<sup>6</sup>, and <del>never</del> more.</p>
            <p>We came by the river<br>and the boats went on<br>to the sea.</p>
            <pre>Rye twenty
              and oats</pre>
            <table><tr><th>Ware</th><th>Price</th><th>Sum</th></tr>
            <tr><td rowspan="2">Rye</td><td>2</td><td>3<br>or 4</td></tr><tr><td>5</td><td>6</td></tr>
            <tr><td colspan="2">All</td><td>8</td></tr></table>
            <p lang="fr">Bonjour mes amis</p>
            <div lang="de"><p>Guten Tag, <span lang="la">ave</span></p></div>
            <blockquote><p>No boat<br>is an island.</p></blockquote>
            <p>Yours ever,</p>
            <p>Oskar Lind</p>
            </main></body></html>
            """;

    @TempDir
    Path folder;

    private Element page;
    private Element source;

    @BeforeEach
    void build() throws IOException {
        EditionFixture.write(folder, "content/edition.yml", EditionFixture.SETTINGS);
        EditionFixture.write(folder, "supplied/letter.html", SOURCE);
        TranscriptImport.run(
                List.of(folder.resolve("supplied/letter.html")),
                folder,
                SettingsReader.read(folder, new Problems()).orElseThrow(),
                new Problems(),
                message -> {});
        page = Objects.requireNonNull(EditionFixture.build(folder).page(PAGE).selectFirst("article.text"));
        source = Objects.requireNonNull(Jsoup.parse(SOURCE).selectFirst("main"));
        page.select("a.n, h2.unseen").remove();
    }

    /** The words of an element's text, each behind the tag of its language. */
    private static List<String> words(Element element) {
        List<String> words = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        Element around = ((Element) Objects.requireNonNull(text.parent())).closest("[lang]");
                        String language = around == null ? "en" : around.attr("lang");
                        WORD.matcher(text.getWholeText())
                                .results()
                                .forEach(word -> words.add(language + " " + word.group()));
                    }
                },
                element);
        return words;
    }

    private void same(String inSource, String onPage, Function<Element, String> what) {
        Stream<String> sent = source.select(inSource).stream().map(what);
        assertThat(page.select(onPage).stream().map(what)).containsExactlyElementsOf(sent.toList());
    }

    @Test
    void theWordsAreThoseOfTheSourceEachInItsLanguage() {
        assertThat(words(page)).containsExactlyElementsOf(words(source));
    }

    @Test
    void raisedLoweredAndStruckWordsAreStillSo() {
        same("sup", "sup", Element::text);
        same("sub", "sub", Element::text);
        same("s, del", "del", Element::text);
    }

    @Test
    void eachCellStandsInItsColumn() {
        assertThat(page.select("table tr").stream()
                        .map(row ->
                                row.select("th, td").stream().map(Element::text).toList()))
                .containsExactly(
                        List.of("Ware", "Price", "Sum"),
                        List.of("Rye", "2", "3 or 4"),
                        List.of("", "5", "6"),
                        List.of("All", "", "8"));
    }

    @Test
    void linesEndWhereTheyEndInTheSource() {
        same("p:has(br)", "p:has(br)", paragraph -> paragraph.select("br").size() + " " + paragraph.text());
        assertThat(page.select(".verse .line").eachText()).containsExactly("Rye twenty", "and oats");
    }
}
