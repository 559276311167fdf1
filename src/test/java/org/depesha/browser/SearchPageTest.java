package org.depesha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesha.search.IndexReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search page in Chromium, from a host with a strict policy and from a disk. */
class SearchPageTest extends BrowserTest {

    @AfterEach
    void nothingWasComplainedOf() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static String disk() {
        return folder.resolve("site").toUri().toString();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsLettersByTheirWordsAndLeadsToTheParagraph(boolean onHost) {
        search(onHost ? host.address() : disk(), "q=enemy+withdraw*+filippov+1951-01");
        browser.until("document.querySelectorAll('.hits .lines mark').length > 3");
        assertThat(text("#count")).isEqualTo("3 letters");
        assertThat(text(".hits h2")).contains("Telegram from Mao Zedong to I.V. Stalin");
        assertThat(text("#meant")).contains("filippov is understood as a name: Joseph Stalin.");
        assertThat(text(".hits mark")).contains("withdrawal").contains("enemy");
        assertThat(text(".hits .tag-in")).contains("in the transmitted message");
        assertThat(browser.ask("document.querySelector('.hits .lines a.n').href"))
                .contains("?mark=")
                .contains("#p");
        assertThat(browser.ask("document.querySelector('#kilobytes').hidden")).isEqualTo(String.valueOf(!onHost));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void marksTheWordsOnTheLettersPageAndWalksThroughThem(boolean onHost) {
        search(onHost ? host.address() : disk(), "q=" + "%22the+enemy%22");
        browser.until("document.querySelector('.hits .lines a.n')");
        browser.open(browser.ask("document.querySelector('.hits .lines a.n').href"));
        browser.until("document.querySelector('mark.hit')");
        assertThat(text("mark.hit").toLowerCase(Locale.ROOT)).startsWith("the enemy");
        assertThat(text("#marks [role=status]")).endsWith("marked");
        browser.press("n");
        browser.until("document.querySelector('mark.at')");
        assertThat(text("#marks [role=status]")).contains(" of ");
        assertThat(browser.ask("document.activeElement.className")).contains("at");
        click("#marks .off");
        assertThat(browser.ask("document.querySelectorAll('mark.hit').length")).isEqualTo("0");
        assertThat(browser.ask("location.search")).isEmpty();
    }

    @Test
    void aPhraseIsFoundAsItStandsAndAWordInAllItsForms() {
        search(host.address(), "q=%22temporary+ceasefire%22");
        browser.until("document.querySelector('.hits mark')");
        assertThat(text(".hits mark")).startsWith("temporary ceasefire");
        search(host.address(), "q=%22withdraw%22");
        browser.until("document.querySelector('.hits mark')");
        assertThat(text(".hits mark")).doesNotContain("withdrew").doesNotContain("withdrawal");
        search(host.address(), "q=withdraw");
        browser.until("document.querySelectorAll('.hits mark').length > 2");
        assertThat(text(".hits mark")).contains("withdrawal");
    }

    @Test
    void aWordThatDoesNotOccurIsSaidToBeMissingAndTheNearestIsOffered() {
        search(host.address(), "q=armistise");
        browser.until("document.querySelector('#meant a')");
        assertThat(text("#count")).startsWith("Nothing was found.").contains("To the lists");
        assertThat(text("#meant")).isEqualTo("“armistise” does not occur. Did you mean armistice?");
        click("#meant a");
        browser.until("document.querySelectorAll('.hits > li').length");
        assertThat(browser.ask("location.hash")).isEqualTo("#q=armistice");
    }

    @Test
    void facetsNarrowAreCountedAndTheBackButtonTakesThemOff() {
        search(host.address(), "q=enemy");
        browser.until("document.querySelector('[data-value=\"to=peng-dehuai\"]')");
        String all = text("#count");
        click("[data-value='to=peng-dehuai']");
        browser.until("location.hash.includes('to=peng-dehuai') && document.querySelector('#chosen li')");
        browser.until("document.querySelector('#count').textContent !== " + quoted(all));
        assertThat(text("#count")).isEqualTo("2 letters");
        assertThat(text("#chosen")).contains("Addressee: Peng Dehuai");
        assertThat(browser.ask("document.querySelectorAll('.facets .none').length"))
                .isNotEqualTo("0");
        browser.ask("history.back()");
        browser.until("document.querySelector('#count').textContent === " + quoted(all));
        assertThat(browser.ask("document.querySelector('[data-value=\"to=peng-dehuai\"]').checked"))
                .isEqualTo("false");
    }

    @Test
    void numbersShelfmarksAndDatesAreFoundHoweverTheyAreWritten() {
        for (String question : List.of("f.+45+op.+1+d.+336", "fond+45+opis+1,+delo+336", "№+103", "7+January+1951")) {
            search(host.address(), "q=" + question);
            browser.until("document.querySelector('.hits h2')");
            assertThat(text(".hits .of")).as(question).contains("No. 103");
        }
    }

    @Test
    void theSearchIsCitedWithTheVersionAndItsAddress() {
        search(host.address(), "q=enemy&from=mao-zedong");
        browser.until("document.querySelector('.hits > li')");
        click("#cite-search");
        assertThat(text("#search-citation"))
                .startsWith("Search for “enemy”; Sender: Mao Zedong (")
                .contains("The Korean War Telegrams, version 1.0.")
                .endsWith("search/#q=enemy&from=mao-zedong");
        assertThat(text("#cited button")).isEqualTo("Copy");
    }

    @Test
    void allHitsCanBeHadAsATableRisAndCslJson() {
        search(host.address(), "q=armistice");
        browser.until("document.querySelector('.hits > li')");
        browser.ask("self.files = {}; HTMLAnchorElement.prototype.click = function () {"
                + " self.files[this.download] = this.href; }");
        List.of("csv", "ris", "json").forEach(ending -> click("[data-file=" + ending + "]"));
        browser.until("Object.keys(self.files).length === 3");
        assertThat(browser.ask("Object.keys(self.files).sort().join()")).isEqualTo("search.csv,search.json,search.ris");
        String rows = browser.ask("(async () => { const r = " + RESULTS + "; "
                + "const rows = await r.all({ q: 'armistice', sort: '', chosen: {} }); "
                + "const head = { ...r.about(), base: '' }; await DepeshaSearch.more('files'); "
                + "return ['csv', 'ris', 'json'].map(k => DepeshaSearch.files[k][1](rows, head))"
                + ".join('\\u0000'); })()");
        List<String> files = List.of(rows.split("\u0000"));
        assertThat(files.get(0)).startsWith("kind,title,senders").contains("Joseph Stalin");
        assertThat(files.get(1)).startsWith("TY  - PCOMM\r\nAU  - ").contains("\r\nER  -");
        assertThat(files.get(2))
                .contains("\"type\": \"personal_communication\"")
                .contains("\"date-parts\"");
    }

    @Test
    void theKeyboardSuffices() {
        browser.open(host.address() + "persons/");
        browser.press("/");
        assertThat(browser.ask("document.activeElement.id")).isEqualTo("find");
        browser.type("armistice");
        browser.press("Enter");
        browser.until("location.pathname === '/search/' && document.querySelector('.hits .lines a')");
        assertThat(browser.ask("location.search + location.hash")).isEqualTo("#q=armistice");
        browser.ask("document.querySelector('#facets input').focus()");
        browser.press(" ");
        browser.until("document.querySelector('#chosen li')");
        browser.until("document.activeElement.type === 'checkbox' && document.activeElement.checked");
        browser.press("/");
        assertThat(browser.ask("document.activeElement.id")).isEqualTo("q");
    }

    @Test
    void whatIsChosenIsToldByItsNameThoughNothingIsFound() {
        search(host.address(), "q=zzzz&from=peng-dehuai&lang=en");
        browser.until("document.querySelector('#chosen').textContent.includes('Peng')");
        assertThat(text("#chosen")).contains("Sender: Peng Dehuai").contains("Language: English");
    }

    @Test
    void theYearsAreCountedAndAChosenYearShowsItsMonths() {
        search(host.address(), "q=enemy");
        browser.until("document.querySelector('[data-facet=when]')");
        assertThat(browser.ask("[...document.querySelectorAll('[data-facet=when]')].map(i => i.dataset.value + ' ' "
                        + "+ i.parentElement.querySelector('meter').value).join()"))
                .contains("when=1951-01 ");
        click("[data-value='when=1951-01']");
        browser.until("document.querySelector('#chosen li')");
        browser.until("/^3 letters/.test(document.querySelector('#count').textContent)");
        assertThat(text("#chosen")).contains("January 1951");
    }

    @Test
    void marksAreSeenWhereTheSystemGivesTheColours() {
        browser.forcedColors(true);
        try {
            search(host.address(), "q=enemy&sort=date");
            browser.until("document.querySelector('.hits mark')");
            assertThat(browser.ask("matchMedia('(forced-colors: active)').matches"))
                    .isEqualTo("true");
            assertThat(browser.ask("getComputedStyle(document.querySelector('.hits mark')).outlineStyle"))
                    .isEqualTo("solid");
            assertThat(browser.ask("getComputedStyle(document.querySelector('.hits mark')).backgroundColor"))
                    .isNotEqualTo(browser.ask("getComputedStyle(document.body).backgroundColor"));
            assertThat(browser.ask("document.querySelector('#order [aria-current]').textContent"))
                    .isEqualTo("By date");
        } finally {
            browser.forcedColors(false);
        }
    }

    @Test
    void typingSearchesAndSuggests() {
        browser.open(host.address() + "search/");
        browser.ask("document.getElementById('q').focus()");
        browser.type("peng");
        browser.until("document.querySelectorAll('.hits > li').length");
        browser.until("document.querySelector('#suggestions option')");
        assertThat(browser.ask("document.querySelector('#suggestions option').value"))
                .isEqualTo("Peng Dehuai");
        assertThat(browser.ask("location.hash")).isEqualTo("#q=peng");
        assertThat(browser.ask("[...document.querySelectorAll('#suggestions option')].map(o => o.value).join('|')"))
                .contains("|Telegram from Mao Zedong to ");
    }

    @Test
    void withoutJavaScriptThePageSaysSoAndLeadsToTheLists() {
        browser.scripts(false);
        browser.call("Page.navigate", Map.of("url", host.address() + "search/"));
        browser.until("document.readyState === 'complete' && location.pathname === '/search/'"
                + " && document.querySelector('.lists')");
        assertThat(text("noscript")).contains("Searching takes JavaScript");
        assertThat(browser.ask("document.querySelector('#ask').hidden")).isEqualTo("true");
        assertThat(browser.ask("document.querySelector('.lists a').getBoundingClientRect().height > 0"))
                .isEqualTo("true");
    }

    @Test
    void badQuestionsGetAnAnswerNotABlankPage() {
        search(host.address(), "q=%22the+enemy");
        browser.until("document.querySelector('.hits > li')");
        assertThat(text("#meant")).contains("A quotation mark is missing");
        search(host.address(), "q=" + "enemy+".repeat(1667));
        browser.until("document.querySelector('#meant').textContent");
        assertThat(text("#meant")).startsWith("The question is very long: its first 1,000 characters were searched.");
        search(host.address(), "q=%00enemy%1b%07");
        browser.until("document.querySelector('.hits mark')");
        for (String question : List.of(
                "%00%01%1b%7f",
                "%22%22", "-", "*", "OR", "a+OR", "%F0%9F%99%82", "..", "1951..", "f.", "-enemy", "2000-99-99")) {
            browser.open(host.address() + "search/#q=" + question);
            browser.until("document.querySelector('#count').textContent"
                    + " || !document.querySelector('.results:not([hidden])')");
        }
        assertThat(browser.ask("document.querySelector('#ask').hidden")).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"w0", "r0", "f0", "t0", "p0"})
    void aDamagedOrMissingPartOfTheIndexIsSaidInASentence(String part) throws IOException {
        Path file = folder.resolve("site/search/index/" + part + ".js");
        byte[] whole = Files.readAllBytes(file);
        try {
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
            withHead("\"stamp\":\"\\w+\"", "\"stamp\":\"a" + part + "\"");
            assertThat(text("#count"))
                    .isEqualTo(
                            "A part of the index, " + part + ", is damaged. Load the page again; if it stays so, the "
                                    + "site was not copied whole. To the lists");
            Files.delete(file);
            withHead("\"stamp\":\"\\w+\"", "\"stamp\":\"b" + part + "\"");
            assertThat(text("#count")).startsWith("A part of the index, " + part + ", can’t be read.");
            search(disk(), "q=%22the+enemy%22");
            browser.until("/can’t be read/.test(document.querySelector('#count').textContent)");
            assertThat(text("#count")).startsWith("A part of the index, " + part + ", can’t be read.");
        } finally {
            Files.write(file, whole);
        }
        browser.complaints();
    }

    @Test
    void anIndexWithoutItsHeadIsSaidInASentence() throws IOException {
        withHead("(?s).*", "");
        assertThat(text("#count")).startsWith("A part of the index, head, is damaged.");
        withHead("(?s)\\);\\s*$", "");
        assertThat(text("#count")).startsWith("A part of the index, head, is damaged.");
    }

    /** Searches an index that says that it is another, so that nothing of it is taken from the browser's memory. */
    private static void withHead(String said, String instead) throws IOException {
        Path head = folder.resolve("site/search/index/head.js");
        String known = Files.readString(head);
        try {
            Files.writeString(head, known.replaceAll(said, instead));
            search(host.address(), "q=%22the+enemy%22");
            browser.until("/index/.test(document.querySelector('#count').textContent)");
        } finally {
            Files.writeString(head, known);
        }
    }

    @Test
    void anIndexOfAnotherVersionIsSaidInASentence() throws IOException {
        withHead("\"format\":2", "\"format\":1");
        assertThat(text("#count")).startsWith("The index was made by another version");
    }

    @Test
    void aNarrowScreenHasTheFacetsInOneClosedLineAndNothingStandsOut() {
        browser.size(390, 844);
        search(host.address(), "q=enemy&from=mao-zedong");
        browser.until("document.querySelector('#facets fieldset')");
        assertThat(browser.ask("document.querySelector('#facets').open")).isEqualTo("false");
        assertThat(text("#facets summary")).isEqualTo("Narrow down 1 chosen");
        assertThat(browser.ask("document.documentElement.scrollWidth <= 390")).isEqualTo("true");
    }

    @Test
    void wordsAreFoldedAlikeByTheProgramAndByThePage() {
        browser.open(host.address() + "search/");
        String words =
                "Straße ſo Æneas cœur ÐŁØ ŁÓDŹ Ёлка İstanbul ΣΑΣ ｆｕｌｌ ﬁn co\u00ADop naïve 毛泽东 がぎ 한국어 1½ d’Alembert";
        String page = browser.ask("DepeshaSearch.tokens(" + quoted(words) + ").map(t => t.term).join(' ')");
        assertThat(page).isEqualTo(String.join(" ", IndexReader.terms(words)));
    }
}
