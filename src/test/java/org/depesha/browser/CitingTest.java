package org.depesha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copying citations, of a letter, of a passage, of a search, in Chromium. */
class CitingTest extends BrowserTest {

    private static final String LETTER = "documents/1951-01-29-mao-zedong-to-stalin/";

    /** The page's clipboard is read by the test instead of the machine's. */
    private static void hearClipboard() {
        browser.ask("self.copied = {}; navigator.clipboard.write = async items => { for (const item of items) "
                + "for (const type of item.types) self.copied[type] = await (await item.getType(type)).text(); }; 1");
    }

    @BeforeEach
    void openLetter() {
        browser.open(host.address() + LETTER);
        hearClipboard();
    }

    private static String copied(String selector, String type) {
        click(selector);
        browser.until("self.copied['" + type + "']");
        return browser.ask("self.copied['" + type + "']");
    }

    @Test
    void aCitationIsCopiedAsPlainWordsAndWithItsItalics() {
        String shown = text("#citation");
        assertThat(copied("[data-copy=citation]", "text/plain")).isEqualTo(shown);
        assertThat(browser.ask("self.copied['text/html']")).contains("<i>");
        browser.until("document.querySelector('[data-copy=citation]').textContent !== 'Copy'");
    }

    @Test
    void aSelectedPassageIsCitedWithItsWordsAndTheAddressOfItsParagraph() {
        browser.ask("(() => { const p = document.querySelector('#p2'); const range = document.createRange(); "
                + "range.selectNodeContents(p); getSelection().removeAllRanges(); "
                + "getSelection().addRange(range); })()");
        browser.until("!document.querySelector('.cite-passage').hidden");
        click(".cite-passage");
        assertThat(text("#passage-citation"))
                .startsWith("“")
                .contains("(paragraph 2)")
                .contains(LETTER + "#p2");
        assertThat(copied("[data-copy=passage-citation]", "text/plain")).isEqualTo(text("#passage-citation"));
        assertThat(browser.ask("document.querySelector('dialog.passage').open")).isEqualTo("true");
        assertThat(browser.ask("[...document.querySelectorAll('button.copy')]"
                        + ".every(button => button.getAttribute('aria-describedby') === button.dataset.copy)"))
                .isEqualTo("true");
    }

    @Test
    void theCitationOfASearchIsCopied() {
        search(host.address(), "q=armistice");
        hearClipboard();
        browser.until("document.querySelector('.hits > li')");
        click("#cite-search");
        assertThat(copied("[data-copy=search-citation]", "text/plain"))
                .startsWith("Search for “armistice” (")
                .contains("version 1.0")
                .isEqualTo(text("#search-citation"));
    }
}
